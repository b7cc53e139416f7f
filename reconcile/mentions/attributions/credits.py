"""Credits without a reporting verb: "according to the ministry", "by the police's count", "a study by the bank"."""

import re
from collections.abc import Iterator
from functools import cache

from attrs import frozen

from reconcile import lexicon
from reconcile.mentions.attributions.bounds import Bounds
from reconcile.mentions.attributions.phrases import noun_phrase_after, noun_phrase_before
from reconcile.mentions.attributions.sources import Range

_FIRST_NOUN = 2


@frozen
class Credit:
    """A phrase that credits the sentence around it.

    Attributes:
        cue: the tokens of its crediting words.
        source: the tokens of its source.
        whole: the tokens of both.
        lemma: the crediting words in their base form.
    """

    cue: Range
    source: Range
    whole: Range
    lemma: str


@cache
def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases by their last word but one, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in lexicon.lines("attribution_phrases"):
        found.setdefault(line.split()[0], []).append(tuple(line.split()))
    return {first: tuple(sorted(p, key=len, reverse=True)) for first, p in found.items()}


def find_credits(bounds: Bounds) -> Iterator[Credit]:
    """The crediting phrases in order."""
    tellings = lexicon.words("attribution_tellings")
    for i, word in enumerate(bounds.reading.words):
        if word in _phrases():
            found = _phrase(bounds, i)
        elif word in tellings:
            found = _by_possessor(bounds, i) or _by_author(bounds, i)
        else:
            continue
        if found:
            yield found


def _phrase(bounds: Bounds, i: int) -> Credit | None:
    reading = bounds.reading
    for phrase in _phrases()[reading.word(i)]:
        end = i + len(phrase)
        if tuple(reading.words[i:end]) == phrase:
            return _credit(bounds, (i, end), end, " ".join(phrase))
    return None


def _credit(bounds: Bounds, cue: Range, start: int, lemma: str) -> Credit | None:
    reading = bounds.reading
    if start >= len(reading.tokens):
        return None
    end = noun_phrase_after(reading, start, reading.ceilings[cue[1] - 1])
    return Credit(cue, (start, end), (cue[0], end), lemma) if end else None


def _by_possessor(bounds: Bounds, noun: int) -> Credit | None:
    """A telling of somebody's that carries its sentence ("by the police's own count", "in her words")."""
    reading, owner = bounds.reading, noun - 1
    floor = reading.floors[noun]
    if owner > floor and reading.word(owner) in ("own", "latest", "first", "official"):
        owner -= 1
    if owner <= floor or not _is_possessive(reading.word(owner)):
        return None
    first = noun_phrase_before(reading, owner, floor)
    if first is None or first <= floor or reading.word(first - 1) not in ("by", "in", "on", "from"):
        return None
    return Credit(
        (first - 1, noun + 1),
        (first, owner + 1),
        (first - 1, noun + 1),
        f"{reading.word(first - 1)} {reading.word(noun)}",
    )


_POSSESSIVE = re.compile(r".+(?:'s|s')")


def _is_possessive(word: str) -> bool:
    return word in ("his", "her", "its", "their") or bool(_POSSESSIVE.fullmatch(word))


def _by_author(bounds: Bounds, noun: int) -> Credit | None:
    """A telling with its author after it ("a study by the bank", "figures released on Monday by the ministry")."""
    reading = bounds.reading
    for i in range(noun + 1, min(noun + 7, reading.ceilings[noun])):
        word = reading.word(i)
        if word in ("by", "from") or (
            word == "of"
            and i == noun + 1
            and reading.word(noun - 1) == "the"
            and reading.word(noun - 2) in ("by", "in", "on", "to")
        ):
            return _credit(bounds, (noun, i + 1), i + 1, f"{reading.word(noun)} {word}")
        if not (word.endswith(("ed", "ly")) or word in _BETWEEN or i > noun + 1):
            return None
    return None


_BETWEEN = frozenset({"made", "given", "put", "out", "on", "in", "last", "drawn", "compiled", "read"})


def credited(bounds: Bounds, credit: Credit) -> tuple[Range, ...]:
    """The token ranges that a crediting phrase covers: its sentence without itself."""
    reading = bounds.reading
    first, end = credit.whole
    left = (
        bounds.statement_to(first)
        if (first > 0 and reading.joined(first - 1, first)) or reading.quote(first - 1) >= 0
        else None
    )
    ceiling = reading.ceilings[credit.cue[1] - 1]
    comma = next((i for i in range(end, min(end + 14, ceiling)) if reading.word(i) in (",", ":")), None)
    right = None
    if comma is not None and comma + 1 < len(reading.tokens):
        opened = bounds.opens_quote(comma + 1)
        right = bounds.quotation_from(comma + 1) if opened else (comma + 1, bounds.clause_end(comma + 1))
    if left and left[1] - left[0] >= _FIRST_NOUN:
        short = right and comma == end and not _has_verb(bounds, left)
        return (left, right) if short and right else (left,)
    return (right,) if right and right[1] > right[0] else ()


def _has_verb(bounds: Bounds, span: Range) -> bool:
    from reconcile.mentions.attributions.grammar import word_class

    return any(
        bounds.reading.word(i) in word_class("finite") or bounds.reading.word(i).endswith("ed") for i in range(*span)
    )
