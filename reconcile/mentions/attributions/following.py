"""Quotations that go on after their speaker has been named, and those that a colon brings in."""

from collections.abc import Iterable, Sequence

from attrs import evolve

from reconcile.mentions.attributions.reading import Reading
from reconcile.model.attribution import Attribution, Content
from reconcile.model.span import Span

_CLOSING = "”\"»’'“"
_MARKS = 2


def unclaimed(reading: Reading, found: Iterable[Attribution]) -> list[Span]:
    """The quotations in order that no attribution credits as a whole, but for their marks."""
    parts = sorted((p.start, p.end) for a in found for p in a.content.parts)
    left: list[Span] = []
    furthest = i = 0
    for quotation in reading.quotations:
        while i < len(parts) and parts[i][0] <= quotation.start + 1:
            furthest = max(furthest, parts[i][1])
            i += 1
        if furthest < quotation.end - _MARKS:
            left.append(quotation)
    return left


def with_following(reading: Reading, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, each with the quotations that go on after it in its paragraph, or over several paragraphs."""
    result = list(found)
    if not reading.quotations:
        return result
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
