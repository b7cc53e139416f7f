"""Units behind a figure: measures, percentages and rates."""

from attrs import evolve, frozen

from reconcile.mentions.quantities.money import money_after
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import (
    Unit,
    cased_units,
    grammar,
    symbol_rules,
    unit_fronts,
    unit_prefixes,
    units,
)

_LONGEST = 5
_RATE_WORDS = ("a", "an", "per", "each", "every", "/")
_QUALIFIERS = ("us", "u.s.", "uk", "imperial", "american", "british")
_PERIODS = {
    "hourly": "hour",
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
    "annually": "year",
}
_SHARES = ("percent", "point")


@frozen(eq=False, repr=False)
class UnitMatch:
    """A unit found in the text.

    Attributes:
        unit: which.
        first, last: its tokens, `last` exclusive; a joining hyphen is not part of it.
    """

    unit: Unit
    first: int
    last: int


def unit_after(stream: Stream, i: int) -> UnitMatch | None:
    """The unit at token `i`, right behind a figure, with the rate that follows it ("km per hour", "dollars a day").

    Args:
        stream: the text.
        i: index of the token behind the figure.
    """
    if stream.kinds[i] in ("number", "break", ""):
        return None
    if stream.lowers[i] == "(":
        return _in_brackets(stream, i)
    start = i + 1 if stream.lowers[i] in ("-", "[", "<", "{") and _joins(stream, i) else i
    qualified = stream.lowers[start] in _QUALIFIERS and money_after(stream, start) is None
    if qualified and measure_at(stream, start + 1) is not None:
        start += 1
    found = _pounds(stream, start) or measure_at(stream, start) or _money(stream, start) or _inches(stream, start)
    if found is None:
        return None
    return with_rate(stream, found)


def _in_brackets(stream: Stream, i: int) -> UnitMatch | None:
    """A unit alone in brackets ("20 (kg)"); a single letter there numbers a paragraph."""
    found = measure_at(stream, i + 1) if stream.lowers[i + 2] == ")" and len(stream.lowers[i + 1]) > 1 else None
    return None if found is None else evolve(found, last=i + 3)


def _inches(stream: Stream, i: int) -> UnitMatch | None:
    """Inches written "in", which is a preposition unless a full stop or a word of size follows ("60 in tall")."""
    if stream.lowers[i] != "in" or stream.kinds[i - 1] != "number":
        return None
    sized = stream.kinds[i + 1] in ("mark", "", "break") or stream.lowers[i + 1] in grammar("sizes")
    return UnitMatch(units()["inch"], i, i + 1) if sized else None


def _pounds(stream: Stream, i: int) -> UnitMatch | None:
    """Pounds of money: behind a magnitude, or before "sterling"."""
    return _money(stream, i) if stream.lowers[i] in ("pound", "pounds") else None


def _joins(stream: Stream, i: int) -> bool:
    """Whether a hyphen (or an opening bracket) at token `i` leads to the unit."""
    return stream.lowers[i] != "-" or stream.tights[i] or stream.lowers[i + 1] not in ("-", "")


def _money(stream: Stream, i: int) -> UnitMatch | None:
    found = money_after(stream, i)
    return None if found is None else UnitMatch(found[0], i, found[1])


def measure_at(stream: Stream, i: int) -> UnitMatch | None:
    """The longest unit of measure that begins at token `i`."""
    if stream.lowers[i] in ("pound", "pounds") and stream.british and not _weighs(stream, i):
        return None
    if stream.lowers[i] not in unit_fronts() and stream.raws[i] not in cased_units():
        return None
    best: UnitMatch | None = None
    key = ""
    for j in range(i, min(i + _LONGEST, len(stream.tokens))):
        key += _piece(stream, j, first=j == i)
        if key not in unit_prefixes():
            break
        unit = units().get(key) if j > i or _symbol_allowed(stream, i) else None
        if unit is not None and not _runs_on(stream, j + 1):
            best = UnitMatch(unit, i, j + 1)
    cased = cased_units().get(stream.raws[i])
    coded = stream.tights[i + 1] and stream.kinds[i + 1] == "number"
    short = best is None or best.last == i + 1
    if short and cased is not None and not coded and _symbol_allowed(stream, i):
        best = UnitMatch(cased, i, i + 1)
    return best


def _runs_on(stream: Stream, j: int) -> bool:
    """Whether the word or number at token `j` sticks to what stands before; inches may stick to a prime ("6'3")."""
    inches = stream.kinds[j] == "number" and stream.lowers[j - 1] in ("'", "’", "′")
    return stream.tights[j] and stream.kinds[j] in ("word", "number") and not inches


def _weighs(stream: Stream, i: int) -> bool:
    """Whether pounds are of weight even where the text tells of sterling: something is weighed."""
    return stream.lowers[i + 1] == "of" or stream.lowers[i + 1] in ("heavier", "lighter", "overweight")


def _piece(stream: Stream, j: int, first: bool) -> str:
    word = stream.lowers[j]
    if first:
        return word
    if word == "-" and stream.tights[j]:
        return ""
    if stream.tights[j] and stream.lowers[j - 1] == "-":
        return " " + word
    return word if stream.tights[j] else " " + word


def _symbol_allowed(stream: Stream, i: int) -> bool:
    """Whether a short symbol may be a unit where it stands: behind a figure, never a quotation mark or a word."""
    word, raw = stream.lowers[i], stream.raws[i]
    if word in ("'", '"', "''"):
        return i in stream.primes
    if word in symbol_rules("symbols") or raw in symbol_rules("symbols"):
        if raw.isupper() and word == raw.lower() and raw not in cased_units():
            return False
        before = stream.kinds[i - 1]
        return (
            (before == "number" and (stream.tights[i] or raw in symbol_rules("spaced")))
            or stream.lowers[i - 1] == "-"
            or before == "mark"
        )
    return True


def with_rate(stream: Stream, match: UnitMatch) -> UnitMatch:
    """Extend a unit by what it is reckoned by: "per day", "a share", "an hour", "/cm", "daily"."""
    i = match.last
    if match.unit.dimension in ("time", "temperature", "age"):
        return match
    if match.unit.dimension in _SHARES:
        period, last = noun_rate(stream, i)
        return match if period in ("", "person") else evolve(match, unit=_by(match.unit, period), last=last)
    hyphen = 1 if stream.lowers[i] == "-" and stream.tights[i] else 0
    word = stream.lowers[i + hyphen]
    if word in _PERIODS:
        return _rated(match, _PERIODS[word], i + 1)
    if word not in _RATE_WORDS:
        return match
    j = i + hyphen + 1 + (stream.lowers[i + hyphen + 1] == "-")
    by = measure_at(stream, j)
    if by is not None and by.unit.dimension == "time" and stream.lowers[by.last] in grammar("rate_ends"):
        return match
    if by is not None and by.unit.dimension != "number":
        return _rated(match, by.unit.name, by.last)
    noun = stream.lowers[j]
    strict = word in ("a", "an", "/", "each", "every")
    if noun in grammar("rate_nouns") or (not strict and noun.isalpha()):
        return _rated(match, noun, j + 1)
    return match


def noun_rate(stream: Stream, i: int) -> tuple[str, int]:
    """What a counted noun that ends before token `i` is reckoned by: "tests per day", "times a minute".

    Returns:
        The unit and the index behind it; an empty name and `i` where there is none.
    """
    if stream.lowers[i] in _PERIODS:
        return _PERIODS[stream.lowers[i]], i + 1
    if stream.lowers[i] in ("on", "in"):
        return _usual_rate(stream, i)
    if stream.lowers[i] not in ("a", "an", "per", "every", "each"):
        return "", i
    by = measure_at(stream, i + 1)
    if by is not None and by.unit.dimension == "time" and stream.lowers[by.last] not in grammar("rate_ends"):
        return by.unit.name, by.last
    return ("person", i + 2) if stream.lowers[i : i + 2] == ("per", "person") else ("", i)


def _usual_rate(stream: Stream, i: int) -> tuple[str, int]:
    """The period that a count is told for as it usually is: "on an average day", "in a typical year"."""
    if stream.lowers[i + 1] not in ("a", "an") or stream.lowers[i + 2] not in grammar("usual"):
        return "", i
    by = measure_at(stream, i + 3)
    return (by.unit.name, by.last) if by is not None and by.unit.dimension == "time" else ("", i)


def _rated(match: UnitMatch, by: str, last: int) -> UnitMatch:
    unit = match.unit
    return evolve(match, unit=evolve(_by(unit, by), base=f"{unit.base} per {by}" if unit.base else ""), last=last)


def _by(unit: Unit, by: str) -> Unit:
    """A unit reckoned by another; its base stays, so that a share told by the year is compared with one that is not."""
    return evolve(unit, name=f"{unit.name} per {by}")
