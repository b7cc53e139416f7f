"""Measures said in two or more units: "three hours and 20 minutes", "7 feet 10 inches", "20 dollars 43 cents"."""

from attrs import evolve

from reconcile.mentions.quantities.ages import OLD, age_unit_end
from reconcile.mentions.quantities.digits import read_digits
from reconcile.mentions.quantities.figures import Figure, read_figure
from reconcile.mentions.quantities.reading import Reading
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import Unit, units
from reconcile.mentions.quantities.units import UnitMatch, unit_after

_MAX_PARTS = 4


def read_compound(stream: Stream, reading: Reading) -> Reading:
    """Join to a measure the smaller parts that follow it.

    Returns:
        The reading in the smallest unit named (feet and inches in feet, money in the main unit), or unchanged where no
        part follows.
    """
    for _ in range(_MAX_PARTS):
        joined = _joined(stream, reading)
        if joined is None:
            break
        reading = joined
    end = age_unit_end(stream, reading.last) if reading.unit is not None and reading.unit.dimension == "time" else None
    return reading if end is None else evolve(reading, last=end, age=True)


def _joined(stream: Stream, reading: Reading) -> Reading | None:
    unit = reading.unit
    if unit is None or stream.lowers[reading.last - 1] in OLD or reading.figure.low != reading.figure.high:
        return None
    if unit.dimension == "money":
        return _cents(stream, reading, unit)
    if unit.dimension not in ("time", "length", "mass") or " per " in unit.name:
        return None
    j = _past_joiner(stream, reading.last, unit.dimension)
    part = read_figure(stream, j)
    if part is None or part.form not in ("digits", "words") or part.signed:
        return None
    match = unit_after(stream, part.last) or _bare_inches(stream, part, unit)
    if (
        match is None
        or match.unit.dimension != unit.dimension
        or not match.unit.factor < unit.factor
        or part.high * match.unit.factor >= _limit(unit)
    ):
        return None
    whole = unit if unit.name == "foot" else match.unit
    value = round((reading.figure.low * unit.factor + part.low * match.unit.factor) / whole.factor, 6)
    figure = evolve(reading.figure, last=match.last, low=value, high=value)
    return evolve(reading, figure=figure, last=match.last, unit=whole)


def _limit(unit: Unit) -> float:
    """The most a smaller part is worth: three of the larger unit, as "2 yards 7 feet" is said too."""
    return 3 * unit.factor


def _past_joiner(stream: Stream, j: int, dimension: str) -> int:
    if stream.lowers[j] == "," and dimension != "time":
        j += 1
    return j + 1 if stream.lowers[j] == "and" else j


def _bare_inches(stream: Stream, part: Figure, unit: Unit) -> UnitMatch | None:
    """Read "5 ft 2 in", "6'2": inches behind feet."""
    if unit.name != "foot" or part.high >= 12:
        return None
    if stream.lowers[part.last] == "in":
        return UnitMatch(units()["inch"], part.last, part.last + 1)
    tight = stream.tights[part.first] and stream.lowers[part.first - 1] in ("'", "’", "′")
    return UnitMatch(units()["inch"], part.last, part.last) if tight else None


def _cents(stream: Stream, reading: Reading, unit: Unit) -> Reading | None:
    """Read "20 dollars and 43 cents", "15 dollars 50"."""
    if unit.factor != 1 or not reading.figure.low.is_integer() or " per " in unit.name:
        return None
    named = reading.last > reading.figure.last
    j = reading.last + (stream.lowers[reading.last] == "and")
    part = read_figure(stream, j)
    if part is None or not 0 < part.low < 100 or part.low != part.high or part.scaled or not part.low.is_integer():
        return None
    match = unit_after(stream, part.last)
    minor = match is not None and match.unit.dimension == "money" and match.unit.factor == 0.01
    bare = match is None and stream.kinds[part.last] != "word" and (named or read_digits_pair(stream, part))
    if not (minor or bare):
        return None
    last = match.last if match is not None and minor else part.last
    value = round(reading.figure.low + part.low / 100, 2)
    return Reading(evolve(reading.figure, last=last, low=value, high=value), reading.first, last, unit)


def read_digits_pair(stream: Stream, part: Figure) -> bool:
    """Whether a bare part is two digits ("$20 43")."""
    return (
        stream.kinds[part.first] == "number"
        and len(stream.raws[part.first]) == 2
        and read_digits(stream, part.first) is not None
    )
