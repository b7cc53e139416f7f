"""Credits without a reporting verb: "according to the ministry", "by the police's count", "a study by the bank"."""

from collections.abc import Iterator
from functools import cache

from attrs import frozen

from reconcile import lexicon
from reconcile.mentions.attributions.bounds import Bounds
from reconcile.mentions.attributions.grammar import word_class
from reconcile.mentions.attributions.phrases import noun_phrase_after
from reconcile.mentions.attributions.sources import Range, with_apposition_after


@frozen(eq=False, repr=False)
class Credit:
    """A phrase that credits words to somebody.

    Attributes:
        cue: the tokens of its crediting words.
        source: the tokens of its source.
        whole: the tokens of both.
        lemma: the crediting words in their base form.
        start: where the credited words begin, if they follow the phrase; otherwise they are the sentence around it.
    """

    cue: Range
    source: Range
    whole: Range
    lemma: str
    start: int | None = None


@cache
def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases by their first word, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in lexicon.lines("attribution_phrases"):
        found.setdefault(line.split()[0], []).append(tuple(line.split()))
    return {first: tuple(sorted(p, key=len, reverse=True)) for first, p in found.items()}


def find_phrases(bounds: Bounds) -> Iterator[Credit]:
    """The phrases of the kind of "according to", with their sources, in order."""
    for i, word in enumerate(bounds.reading.words):
        if word in _phrases() and (found := _phrase(bounds, i)):
            yield found


def _phrase(bounds: Bounds, i: int) -> Credit | None:
    words = bounds.reading.words
    for phrase in _phrases()[words[i]]:
        end = i + len(phrase)
        if tuple(words[i:end]) == phrase:
            found = credit_to(bounds, (i, end), " ".join(phrase))
            return found if end - i > 1 or (found and _is_body(bounds, found.source)) else None
    return None


def _is_body(bounds: Bounds, source: Range) -> bool:
    """Whether a source is named or a body that speaks ("citing officials", not "citing a lack of staff")."""
    reading, nouns = bounds.reading, lexicon.words("attribution_nouns")
    return any(reading.word(i) in nouns or reading.is_capital(i) for i in range(*source))


def credit_to(bounds: Bounds, cue: Range, lemma: str) -> Credit | None:
    """The credit whose source follows its crediting words."""
    start = cue[1]
    if start >= len(bounds.reading.tokens) or bounds.reading.word(start) in word_class("times"):
        return None
    ceiling = bounds.reading.ceilings[start - 1]
    end = noun_phrase_after(bounds.reading, start, ceiling)
    if end is None:
        return None
    end = with_apposition_after(bounds.reading, start, end, ceiling)
    return Credit(cue, (start, end), (cue[0], end), lemma)


def credited(bounds: Bounds, credit: Credit) -> tuple[Range, ...]:
    """The token ranges that a phrase credits."""
    if credit.start is not None:
        return _from(bounds, credit.start)
    left, right = _before(bounds, credit), _behind(bounds, credit)
    if left:
        inserted = right and bounds.reading.word(credit.whole[1]) == "," and _is_open(bounds, left)
        return (left, right) if inserted and right else (left,)
    return (right,) if right and right[1] > right[0] else ()


def _from(bounds: Bounds, start: int) -> tuple[Range, ...]:
    if bounds.opens_quote(start):
        return (bounds.quotation_from(start),)
    end = bounds.clause_end(start) if start < len(bounds.reading.tokens) else start
    return ((start, end),) if end > start else ()


def _before(bounds: Bounds, credit: Credit) -> Range | None:
    reading, first = bounds.reading, credit.whole[0]
    if first == 0 or not (reading.joined(first - 1, first) or reading.quote(first - 1) >= 0):
        return None
    return None if _opens_clause(bounds, first) else bounds.statement_to(first)


def _opens_clause(bounds: Bounds, first: int) -> bool:
    """Whether a phrase is set into the head of a clause ("said that, according to the guard, the barn was lost")."""
    before = bounds.reading.word(first - 2) if bounds.reading.word(first - 1) == "," else bounds.reading.word(first - 1)
    return before == "that" or before in word_class("subordinators") or before in ("and", "but", "because")


def _behind(bounds: Bounds, credit: Credit) -> Range | None:
    """What goes on behind the phrase: after a comma, or with the next clause ("by his count there were six")."""
    reading, end = bounds.reading, credit.whole[1]
    ceiling = reading.ceilings[credit.cue[1] - 1]
    comma = bounds.comma_after(end, ceiling)
    start = end if comma is None else comma + 1
    if start >= (ceiling if comma is None else len(reading.tokens)):
        return None
    return bounds.quotation_from(start) if bounds.opens_quote(start) else (start, bounds.clause_end(start))


def _is_open(bounds: Bounds, span: Range) -> bool:
    """Whether a statement is left unfinished: without a verb, or right after one ("Sales were, …")."""
    words = bounds.reading.words[span[0] : span[1]]
    return words[-1] in word_class("finite") or not any(
        word in word_class("finite") or word.endswith("ed") for word in words
    )
