"""One of a unit: "for a year", "a mile and a half", "an hour and 20 minutes", "a day or two"."""

from reconcile.lexicon import words
from reconcile.mentions.quantities.compounds import read_compound
from reconcile.mentions.quantities.figures import Figure
from reconcile.mentions.quantities.nouns import noun_after
from reconcile.mentions.quantities.reading import Reading
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import denominators, grammar, numeral_words, units
from reconcile.mentions.quantities.units import UnitMatch, unit_after

ARTICLES = ("a", "an")
ONES = (*ARTICLES, "one", "another")
_NO_MEASURE = ("per", "once", "twice")


def one_or_two(stream: Stream, i: int) -> Reading | None:
    """Read "a day or two", "another question or two": one or two of something."""
    if stream.lowers[i + 2 : i + 4] != ("or", "two") or stream.lowers[i] not in ONES:
        return None
    unit = unit_after(stream, i + 1)
    noun = noun_after(stream, i + 1, single=True) if unit is None else None
    if (unit is None and noun is None) or stream.lowers[i + 4] in ("-", *denominators()):
        return None
    return Reading(Figure(i, i + 4, 1.0, 2.0, "words"), i, i + 4, unit.unit if unit else None, noun)


def one_and_more(stream: Stream, i: int) -> Reading | None:
    """Read "a mile and a half", "an hour and 20 minutes": one of a unit, and a part or smaller units behind "and"."""
    unit = _measured(stream, i) if stream.lowers[i + 2] == "and" else None
    if unit is None:
        return None
    part = stream.lowers[unit.last + 2]
    if stream.lowers[unit.last + 1] == "a" and part in ("half", "quarter"):
        last = unit.last + 3
        value = 1 + 1 / denominators()[part]
        return Reading(Figure(i, last, value, value, "words"), i, last, unit.unit)
    one = Reading(Figure(i, i + 1, 1.0, 1.0, "words"), i, unit.last, unit.unit)
    joined = read_compound(stream, one)
    return joined if joined is not one else None


def one_of_time(stream: Stream, i: int) -> Reading | None:
    """Read "for a year", "within an hour": one of a unit of time, where it is said how long."""
    unit = _measured(stream, i)
    if unit is None or unit.unit.dimension != "time" or stream.lowers[i + 1] == "fortnight":
        return None
    if not _measures_time(stream, i) or _is_ordinal(stream, i + 1):
        return None
    return Reading(Figure(i, i + 1, 1.0, 1.0, "article"), i, i + 2, unit.unit)


def fortnight(stream: Stream, i: int) -> Reading | None:
    """Read "a fortnight", "the past fortnight", "fortnight-long": two weeks."""
    if stream.lowers[i] != "fortnight" or stream.kinds[i - 1] == "number" or stream.lowers[i - 1] in numeral_words():
        return None
    first = i - 1 if stream.lowers[i - 1] in ("a", "the") else i
    return Reading(Figure(i, i + 1, 2.0, 2.0, "words"), first, i + 1, units()["weeks"])


def _measured(stream: Stream, i: int) -> UnitMatch | None:
    """The unit of one word behind the article at token `i`."""
    if stream.lowers[i] not in ARTICLES or stream.lowers[i - 1] in _NO_MEASURE or stream.kinds[i - 1] == "number":
        return None
    word = stream.lowers[i + 1]
    unit = unit_after(stream, i + 1) if word.isalpha() and len(word) > 2 else None
    return unit if unit is not None and unit.last == i + 2 else None


def _is_ordinal(stream: Stream, i: int) -> bool:
    """Whether "second" at token `i` ranks what follows ("for a second day")."""
    following = stream.lowers[i + 1]
    return stream.lowers[i] == "second" and stream.kinds[i + 1] == "word" and following not in words("quantity_stops")


def _measures_time(stream: Stream, i: int) -> bool:
    return stream.lowers[i - 1] in grammar("time_openers") or (
        stream.lowers[i - 1] == "of" and stream.lowers[i - 2] in ("half", "quarter", "space")
    )
