"""Credits by a noun for something told: "by the police's own count", "the bank's estimate is", "figures from Lima"."""

import re
from collections.abc import Iterator

from attrs import evolve

from reconcile import lexicon
from reconcile.mentions.attributions.bounds import Bounds
from reconcile.mentions.attributions.credits import Credit, credit_to
from reconcile.mentions.attributions.grammar import is_gerund, verb_forms, word_class
from reconcile.mentions.attributions.groups import is_adverb
from reconcile.mentions.attributions.phrases import noun_phrase_before
from reconcile.mentions.attributions.reading import Reading
from reconcile.mentions.attributions.sources import Range

_CARRYING = frozenset({"by", "in", "on", "from"})
_POSSESSIVE = re.compile(r".+(?:'s|s')")
_FURTHEST_AUTHOR = 7
_NEAREST_QUOTATION = 8


def find_tellings(bounds: Bounds) -> Iterator[Credit]:
    """The credits by a noun, in order."""
    tellings = lexicon.words("attribution_tellings")
    for i, word in enumerate(bounds.reading.words):
        if word in tellings and (found := _owned(bounds, i) or _authored(bounds, i)):
            yield found


def owner_of(reading: Reading, noun: int) -> Range | None:
    """The tokens of who owns a telling ("the police's own count", "her words"), or None."""
    owner, floor = noun - 1, reading.floors[noun]
    while owner > floor and not _is_possessive(reading, owner) and noun - owner < 3:
        if reading.word(owner) in word_class("prepositions"):
            return None
        owner -= 1
    if owner < floor or not _is_possessive(reading, owner):
        return _compounded(reading, noun, floor)
    first = owner if reading.word(owner) in _PRONOUNS else noun_phrase_before(reading, owner, floor)
    return (first, owner + 1) if first is not None else None


def _compounded(reading: Reading, noun: int, floor: int) -> Range | None:
    """The body before a telling, where the two make one noun that is said to be something ("the police count is")."""
    if reading.word(noun - 1) not in lexicon.words("attribution_nouns") or _stated(reading, noun) is None:
        return None
    first = noun_phrase_before(reading, noun - 1, floor)
    return (first, noun) if first is not None and first < noun - 1 else None


_PRONOUNS = frozenset({"his", "her", "its", "their"})


def _is_possessive(reading: Reading, i: int) -> bool:
    word = reading.word(i)
    if word in ("'", "’"):
        return reading.word(i - 1).endswith("s")
    return word in _PRONOUNS or bool(_POSSESSIVE.fullmatch(word))


def _owned(bounds: Bounds, noun: int) -> Credit | None:
    """A telling of somebody's: it carries its sentence, or what it is said to be follows."""
    reading = bounds.reading
    owner = owner_of(reading, noun)
    if owner is None:
        return None
    before = reading.word(owner[0] - 1)
    if before in _CARRYING and _is_set_off(reading, owner[0] - 1, noun + 1):
        whole = (owner[0] - 1, noun + 1)
        return Credit((noun, noun + 1), owner, whole, f"{before} {reading.word(noun)}")
    start = _quoted(bounds, _stated(reading, noun))
    return Credit((noun, noun + 1), owner, (owner[0], noun + 1), reading.word(noun), start) if start else None


def _quoted(bounds: Bounds, start: int | None) -> int | None:
    """The quotation that a colon brings in shortly after a start ("her answer was short: “No.”"), or the start."""
    if start is None:
        return None
    end = bounds.reading.ceilings[start]
    near = end - start <= _NEAREST_QUOTATION and bounds.reading.word(end - 1) == ":"
    return end if near and bounds.opens_quote(end) else start


def _stated(reading: Reading, noun: int) -> int | None:
    """Where that begins which a telling is said to be ("its estimate is …", "her claim that …"), or None."""
    i = noun + 1
    if reading.word(i) == "," and reading.word(i + 1) == "which":
        i += 3 if is_adverb(reading, i + 2) else 2
    if (
        reading.word(i) not in word_class("equating")
        or i + 1 >= reading.ceilings[noun]
        or reading.word(i + 1) in (".", ",")
    ):
        return None
    return i if reading.word(i) == "that" else i + 1


def _is_set_off(reading: Reading, first: int, end: int) -> bool:
    """Whether a phrase opens or closes its clause, rather than completing a verb ("stands by its account")."""
    opens = first == reading.floors[end - 1] or reading.word(first - 1) in (",", ";", "–", "—")
    return opens or end >= reading.ceilings[end - 1] or reading.word(end) in (",", ".", ";")


def _authored(bounds: Bounds, noun: int) -> Credit | None:
    """A telling with its author after it ("a study by the bank", "figures released on Monday by the ministry")."""
    reading = bounds.reading
    for i in range(noun + 1, min(noun + _FURTHEST_AUTHOR, reading.ceilings[noun])):
        word = reading.word(i)
        if word in ("by", "from") or (word == "of" and i == noun + 1 and _is_carried(reading, noun)):
            return _by_author(bounds, noun, i + 1)
        if not (word.endswith(("ed", "ly")) or word in word_class("authoring") or i > noun + 1):
            return None
    return None


def _by_author(bounds: Bounds, noun: int, start: int) -> Credit | None:
    """The credit to an author, the noun phrase around it taken whole; none where a verb of its own follows."""
    reading = bounds.reading
    found = credit_to(bounds, (noun, start), f"{reading.word(noun)} {reading.word(start - 1)}")
    if found is None or is_gerund(reading.word(start)) or reading.word(found.source[1]) in verb_forms():
        return None
    first = noun_phrase_before(reading, noun, reading.floors[noun]) or noun
    while first > reading.floors[noun] and _leads(reading.word(first - 1)):
        first -= 1
    return evolve(found, whole=(first, found.whole[1]))


def _leads(word: str) -> bool:
    return word in word_class("prepositions") or word in ("according", "following", "citing", "per", "after")


def _is_carried(reading: Reading, noun: int) -> bool:
    """Whether a preposition ties the telling to its sentence ("on the word of")."""
    return reading.word(noun - 1) == "the" and reading.word(noun - 2) in {*_CARRYING, "to"}
