"""Sources, cues and contents put together."""

from collections.abc import Iterator

from reconcile.mentions.attributions.bounds import Bounds
from reconcile.mentions.attributions.credits import Credit, credited, find_phrases
from reconcile.mentions.attributions.following import unclaimed, with_following
from reconcile.mentions.attributions.introduced import introduced
from reconcile.mentions.attributions.linking import named_source
from reconcile.mentions.attributions.reading import Reading
from reconcile.mentions.attributions.sources import Range
from reconcile.mentions.attributions.spoken import Spoken, find_spoken
from reconcile.mentions.attributions.tellings import find_tellings
from reconcile.mentions.attributions.turns import find_turns
from reconcile.model.attribution import Attribution, Content, Cue, Source
from reconcile.model.span import Span


def assemble(reading: Reading) -> tuple[Attribution, ...]:
    """All attributions of a text in the order of their content."""
    bounds = Bounds(reading)
    found = [*_spoken(bounds), *_credited(bounds), *_turned(reading)]
    found.extend(_introduced(bounds, with_following(reading, found)))
    found = with_following(reading, found)
    return tuple(sorted(found, key=lambda a: (a.content.start, -a.content.end)))


def _spoken(bounds: Bounds) -> Iterator[Attribution]:
    """What reporting verbs credit."""
    for spoken in find_spoken(bounds):
        yield _attribution(bounds.reading, spoken)


def _attribution(reading: Reading, spoken: Spoken) -> Attribution:
    content, group = _content(reading, spoken.parts), spoken.group
    return Attribution(
        source=named_source(reading, spoken.source) if spoken.source else None,
        cue=_cue(reading, (group.first, group.last + 1), group.verb.lemma),
        content=content,
        stance="denial" if group.negated else group.verb.stance,
        quoted=_is_quoted(reading, content),
    )


def _content(reading: Reading, parts: tuple[Range, ...]) -> Content:
    spans = tuple(reading.span(*p) for p in sorted(parts))
    return Content(spans[0].start, spans[-1].end, spans)


def _cue(reading: Reading, tokens: Range, lemma: str) -> Cue:
    span = reading.span(*tokens)
    return Cue(span.start, span.end, reading.view.text[span.start : span.end], lemma)


def _is_quoted(reading: Reading, content: Content) -> bool:
    """Whether at least half of the content stands in quotation marks."""
    if not reading.quotations:
        return False
    size = sum(p.end - p.start for p in content.parts)
    inside = sum(
        max(0, min(p.end, q.end) - max(p.start, q.start)) for p in content.parts for q in _quotations_in(reading, p)
    )
    return 2 * inside >= size


def _quotations_in(reading: Reading, part: Span) -> Iterator[Span]:
    first, last = reading.view.token_at(part.start), reading.view.token_at(part.end - 1)
    yield from (reading.quotations[i] for i in sorted({reading.quote(j) for j in (first, last)} - {-1}))


def _credited(bounds: Bounds) -> Iterator[Attribution]:
    """What phrases such as "according to" and nouns such as "estimate" credit."""
    phrases = tuple(find_phrases(bounds))
    taken = {c.source[0] for c in phrases}
    tellings = (c for c in find_tellings(bounds) if c.source[0] not in taken)
    for credit in (*phrases, *tellings):
        if found := _by_credit(bounds, credit):
            yield found


def _by_credit(bounds: Bounds, credit: Credit) -> Attribution | None:
    reading, parts = bounds.reading, credited(bounds, credit)
    if not parts:
        return None
    content = _content(reading, parts)
    cue = _cue(reading, credit.cue, credit.lemma)
    return Attribution(named_source(reading, credit.source), cue, content, quoted=_is_quoted(reading, content))


def _introduced(bounds: Bounds, found: list[Attribution]) -> Iterator[Attribution]:
    """The quotations that nothing else credits."""
    for quotation in unclaimed(bounds.reading, found):
        credit = introduced(bounds, quotation)
        if credit and (made := _by_credit(bounds, credit)):
            yield made


def _turned(reading: Reading) -> Iterator[Attribution]:
    """What the turns of a transcript hold."""
    text = reading.view.text
    for turn in find_turns(reading.view):
        s = turn.speaker
        source = Source(s.start, s.end, text[s.start : s.end], text[s.start : s.end])
        yield Attribution(source, None, Content(turn.parts[0].start, turn.parts[-1].end, turn.parts), quoted=True)
