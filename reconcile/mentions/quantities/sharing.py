"""Units and nouns that figures share: "5.4, 6.1 and 6.7 inches", "six million homes, including 1.5 million here"."""

from attrs import evolve

from reconcile.mentions.quantities.reading import Reading
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import currency_adjectives, grammar
from reconcile.model.quantity import Quantity

_SHARED = ("length", "mass", "area", "volume", "speed", "temperature", "percent", "point", "money", "time")
_LINKS = ("and", "or", ",", "&", "to", "-")
_ELLIPTIC = (
    ("including",),
    ("compared", "with"),
    ("compared", "to"),
    ("up", "from"),
    ("down", "from"),
    ("another",),
    ("of", "which"),
    ("of", "whom"),
)
_REACH = 30
_BRACKET = 5


def share_units(stream: Stream, readings: list[Reading]) -> list[Reading]:
    """Give bare figures the unit of the next one in their list, or the noun of the one that they are compared with.

    Args:
        stream: the text.
        readings: readings in order.

    Returns:
        The same readings, units and nouns filled in.
    """
    out = list(readings)
    for k in range(len(out) - 2, -1, -1):
        here, after = out[k], out[k + 1]
        chained = after is not readings[k + 1]
        if (
            _is_bare(here)
            and after.unit is not None
            and after.unit.dimension in _SHARED
            and _linked(stream, here, after, chained)
        ):
            out[k] = evolve(here, unit=after.unit, age=after.age)
        elif _is_bare(here) and after.noun is not None and _linked(stream, here, after, chained):
            out[k] = evolve(here, noun=after.noun)
    for k in range(1, len(out)):
        counted = out[k - 1].noun is not None and out[k - 1].unit is None
        if counted and _is_bare(out[k]) and _is_elliptic(stream, out[k - 1], out[k]):
            out[k] = evolve(out[k], noun=out[k - 1].noun)
    return out


def name_currencies(stream: Stream, readings: list[Reading]) -> list[Reading]:
    """Give a currency of several countries ("kroner", "pesos") the code of the one country that the text speaks of.

    Args:
        stream: the text.
        readings: readings in order.

    Returns:
        The same readings, such currencies named by their code where the text names one of their countries' peoples.
    """
    shared = {r.unit.name for r in readings if r.unit is not None and r.unit.dimension == "money"}
    if not any(name.islower() for name in shared):
        return readings
    seen = set(stream.lowers)
    codes: dict[str, set[str]] = {}
    for adjective, nouns in currency_adjectives().items():
        if adjective in seen:
            for noun, code in nouns.items():
                codes.setdefault(noun, set()).add(code)
    return [_named(reading, codes) for reading in readings]


def _named(reading: Reading, codes: dict[str, set[str]]) -> Reading:
    unit = reading.unit
    if unit is None or unit.dimension != "money" or len(codes.get(unit.name, ())) != 1:
        return reading
    (code,) = codes[unit.name]
    return evolve(reading, unit=evolve(unit, name=code, base=code))


def share_bounds(text: str, quantities: list[Quantity]) -> tuple[Quantity, ...]:
    """Give a conversion in brackets the bound of the measure before it: "more than 10 km (6.2 miles)"."""
    out = quantities[:1]
    for here in quantities[1:]:
        before = out[-1]
        gap = text[before.extent.end : here.extent.start] if here.extent.start - before.extent.end < _BRACKET else ""
        converted = gap.strip() == "(" and here.op == "=" and here.base_unit == before.base_unit != ""
        out.append(evolve(here, op=before.op) if converted else here)
    return tuple(out)


def _is_bare(reading: Reading) -> bool:
    return reading.unit is None and reading.noun is None and reading.figure.form in ("digits", "words")


def _linked(stream: Stream, here: Reading, after: Reading, chained: bool) -> bool:
    if after.first - here.figure.last > 3 or after.figure.first != after.first:
        return False
    between = stream.lowers[here.figure.last : after.first]
    return (
        bool(between)
        and all(word in _LINKS for word in between)
        and ("and" in between or "or" in between or (chained and between == (",",)))
    )


def _is_elliptic(stream: Stream, before: Reading, here: Reading) -> bool:
    """Whether a bare figure stands behind a word of comparison in the sentence of the reading before it."""
    if here.first - before.last > _REACH:
        return False
    led = any(stream.lowers[here.first - len(lead) : here.first] == lead for lead in _ELLIPTIC)
    if not (led or _is_parallel(stream, before, here) or _is_part(stream, here)):
        return False
    between = stream.lowers[before.last : here.first]
    return (
        not any(word in (";", "?", "!", ".") for word in between)
        and "break" not in stream.kinds[before.last : here.first]
    )


def _is_parallel(stream: Stream, before: Reading, here: Reading) -> bool:
    """Read "400 jobs in Spain, 300 in Italy and 20 in Malta": a list whose members go on in the same way."""
    follows = stream.lowers[here.figure.last]
    listed = stream.lowers[here.first - 1] in (",", "and", ";", "while")
    return listed and follows in grammar("list_prepositions") and stream.lowers[before.last] == follows


def _is_part(stream: Stream, here: Reading) -> bool:
    """Read "eight people, six of them children": a part of what was counted before."""
    i = here.figure.last
    return stream.lowers[i] == "of" and stream.lowers[i + 1] in ("them", "which", "whom")
