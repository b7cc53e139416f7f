"""Units shared by the figures of a list: "5.4, 6.1 and 6.7 inches"."""

from attrs import evolve

from reconcile.mentions.quantities.reading import Reading
from reconcile.mentions.quantities.stream import Stream

_SHARED = ("length", "mass", "area", "volume", "speed", "temperature", "percent", "point", "money", "time")
_LINKS = ("and", "or", ",", "&", "to", "-")


def share_units(stream: Stream, readings: list[Reading]) -> list[Reading]:
    """Give bare figures the unit of the next one in their list.

    Args:
        stream: the text.
        readings: readings in order.

    Returns:
        The same readings, units filled in from the right.
    """
    out = list(readings)
    for k in range(len(out) - 2, -1, -1):
        here, after = out[k], out[k + 1]
        chained = out[k + 1] is not readings[k + 1]
        if _is_bare(here) and after.unit is not None and after.unit.dimension in _SHARED and _linked(stream, here, after, chained):
            out[k] = evolve(here, unit=after.unit, age=after.age)
    return out


def _is_bare(reading: Reading) -> bool:
    return reading.unit is None and reading.noun is None and reading.figure.form in ("digits", "words")


def _linked(stream: Stream, here: Reading, after: Reading, chained: bool) -> bool:
    if after.first - here.figure.last > 3 or after.figure.first != after.first:
        return False
    between = stream.lowers[here.figure.last : after.first]
    return bool(between) and all(word in _LINKS for word in between) and ("and" in between or "or" in between or (chained and between == (",",)))
