"""Quotations that go on after their speaker has been named, and those that a colon brings in."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from reconcile.mentions.attributions.reading import Reading
from reconcile.model.attribution import Attribution, Content
from reconcile.model.span import Span

_CLOSING = "”\"»’'“"


def unclaimed(reading: Reading, found: Sequence[Attribution]) -> list[Span]:
    """The quotations in order that no attribution credits as a whole."""
    claimed: set[int] = set()
    for part in (p for a in found for p in a.content.parts):
        claimed.update(_whole(reading, part))
    return [q for i, q in enumerate(reading.quotations) if i not in claimed]


def _whole(reading: Reading, part: Span) -> Iterator[int]:
    """The quotations that lie inside a part but for their marks."""
    first, last = reading.view.token_at(part.start), reading.view.token_at(part.end - 1)
    inside = {reading.quote(first), reading.quote(last)} - {-1}
    low = reading.next_quotation(part.start)
    while low < len(reading.quotations) and reading.quotations[low].end <= part.end + 1:
        yield low
        low += 1
    yield from (
        i for i in inside if part.start <= reading.quotations[i].start + 1 and reading.quotations[i].end <= part.end + 2
    )


def with_following(reading: Reading, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, each with the quotations that go on after it in its paragraph, or over several paragraphs."""
    result = list(found)
    last_of = _last_of_sentences(reading, result)
    for quotation in unclaimed(reading, result):
        i = _before(reading, result, last_of, quotation)
        if i is not None:
            result[i] = _extended(result[i], quotation)
            last_of[reading.view.sentence_at(quotation.end - 1)] = i
    return result


def _last_of_sentences(reading: Reading, found: Sequence[Attribution]) -> dict[int, int]:
    """For each sentence the last attribution of quoted words that ends in it."""
    ends = sorted((_end(a), i) for i, a in enumerate(found) if _speaks(reading, a))
    return {reading.view.sentence_at(end - 1): i for end, i in ends}


def _speaks(reading: Reading, a: Attribution) -> bool:
    """Whether an attribution credits quoted words from outside of the quotation."""
    if not a.cue or reading.quote(reading.view.token_at(a.cue.start)) >= 0:
        return False
    return any(reading.quote(reading.view.token_at(p.end - 1)) >= 0 for p in a.content.parts)


def _end(a: Attribution) -> int:
    return max(a.content.end, a.cue.end if a.cue else 0, a.source.end if a.source else 0)


def _before(reading: Reading, found: Sequence[Attribution], last_of: dict[int, int], quotation: Span) -> int | None:
    """The attribution that a quotation continues, or None."""
    view = reading.view
    sentence = view.sentence_at(quotation.start)
    if sentence < 0 or view.sentences[sentence].start < quotation.start:
        return None
    i = last_of.get(sentence - 1)
    if i is None:
        return None
    between = view.text[_end(found[i]) : quotation.start]
    open_end = view.text[found[i].content.end - 1] not in _CLOSING
    if "\n" in between and not (open_end and not between.strip()):
        return None
    return i


def _extended(a: Attribution, quotation: Span) -> Attribution:
    parts = (*a.content.parts, quotation)
    return evolve(a, content=Content(a.content.start, max(a.content.end, quotation.end), parts))
