"""Units and nouns that figures share: "5.4, 6.1 and 6.7 inches", "six million homes, including 1.5 million here"."""

from attrs import evolve

from reconcile.mentions.quantities.ages import is_aged
from reconcile.mentions.quantities.bounds import bound_before
from reconcile.mentions.quantities.changes import moves_before
from reconcile.mentions.quantities.reading import Reading
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import Unit, currency, currency_tellers, grammar, shared_currencies
from reconcile.model.quantity import Quantity

_PHYSICAL = ("length", "mass", "area", "volume", "speed", "temperature", "energy", "power", "data", "number")
_SHARED = frozenset((*_PHYSICAL, "percent", "point", "money", "time"))
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
_NEAR = 5
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
    for k in range(1, len(out)):
        if out[k - 1].age and _is_bare(out[k]) and _continues_ages(stream, out[k - 1], out[k]):
            out[k] = evolve(out[k], unit=out[k - 1].unit, age=True)
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
        if out[k - 1].unit is not None and _is_bare(out[k]) and _compares(stream, out[k - 1], out[k]):
            out[k] = evolve(out[k], unit=out[k - 1].unit, age=out[k - 1].age)
        if _is_bare(out[k]) and (unit := _unit_of_converted(stream, out, k)) is not None:
            out[k] = evolve(out[k], unit=unit)
        counted = out[k - 1].noun is not None and out[k - 1].unit is None
        if counted and _is_bare(out[k]) and _is_elliptic(stream, out[k - 1], out[k]):
            out[k] = evolve(out[k], noun=out[k - 1].noun)
    return out


def name_currencies(stream: Stream, readings: list[Reading]) -> list[Reading]:
    """Give a currency of several countries ("kroner", "rupees") the code of the one country that the text speaks of.

    Args:
        stream: the text.
        readings: readings in order.

    Returns:
        The same readings, such currencies named by their code where the text names one of their countries or peoples.
    """
    named = {r.unit.name.partition(" per ")[0] for r in readings if r.unit is not None and r.unit.dimension == "money"}
    if named.isdisjoint(shared_currencies()):
        return readings
    seen = set(stream.lowers)
    seen |= {word[:-2] for word in seen if word.endswith(("'s", "’s"))}
    codes: dict[str, set[str]] = {}
    for teller, noun, code in currency_tellers():
        if teller in seen:
            codes.setdefault(noun, set()).add(code)
    told = {noun: min(found) for noun, found in codes.items() if len(found) == 1}
    return [_named(reading, currency("defaults") | told) for reading in readings]


def _named(reading: Reading, codes: dict[str, str]) -> Reading:
    unit = reading.unit
    if unit is None or unit.dimension != "money":
        return reading
    name, per, rate = unit.name.partition(" per ")
    code = codes.get(name)
    return evolve(reading, unit=evolve(unit, name=code + per + rate, base=code + per + rate)) if code else reading


def share_bounds(text: str, quantities: list[Quantity]) -> tuple[Quantity, ...]:
    """Give a conversion in brackets the bound of the measure before it: "more than 10 km (6.2 miles)"."""
    out = quantities[:1]
    for here in quantities[1:]:
        before = out[-1]
        gap = text[before.extent.end : here.extent.start] if here.extent.start - before.extent.end < _BRACKET else ""
        converted = gap.strip() in ("(", "/") and here.op == "=" and here.base_unit == before.base_unit != ""
        out.append(evolve(here, op=before.op) if converted else here)
    return tuple(out)


def _is_bare(reading: Reading) -> bool:
    bare = reading.unit is None and reading.noun is None and not reading.rate
    return bare and reading.figure.form in ("digits", "words")


def _linked(stream: Stream, here: Reading, after: Reading, chained: bool) -> bool:
    if after.first - here.figure.last > 3 or after.figure.first != after.first:
        return False
    between = stream.lowers[here.figure.last : after.first]
    return (
        bool(between)
        and all(word in _LINKS for word in between)
        and ("and" in between or "or" in between or (chained and between[-1] == ","))
    )


def _compares(stream: Stream, before: Reading, here: Reading) -> bool:
    """Read "150 yen, down from 151.20", "€50bn, of which 17bn are grants": a bare figure in the unit before it."""
    if here.first - before.last > _NEAR or before.unit is None or before.unit.dimension not in _SHARED:
        return False
    if stream.lowers[here.first - 1] == "to":
        return _moved_to(stream, before)
    lead = stream.lowers[here.first - 2 : here.first]
    return lead in (("up", "from"), ("down", "from")) or (lead == ("of", "which") and before.unit.dimension == "money")


def _unit_of_converted(stream: Stream, readings: list[Reading], k: int) -> Unit | None:
    """Read "3,000 yen ($20) and 4,000 ($27)": of two figures whose worth follows in brackets the first has a unit."""
    worth = _in_brackets(stream, readings, k)
    if worth is None:
        return None
    for j in range(k - 1, max(-1, k - 1 - _NEAR), -1):
        if readings[j].unit is not None and _in_brackets(stream, readings, j) == worth:
            return readings[j].unit
    return None


def _in_brackets(stream: Stream, readings: list[Reading], k: int) -> str | None:
    """The unit of the reading that stands in brackets right behind reading `k`."""
    if stream.lowers[readings[k].last] != "(" or k + 1 == len(readings):
        return None
    inner = readings[k + 1]
    return inner.unit.name if inner.first == readings[k].last + 1 and inner.unit is not None else None


def _moved_to(stream: Stream, before: Reading) -> bool:
    """Whether something moves from the reading before: "rose from 14 mpg to 24"."""
    opener = bound_before(stream, before.first)[1] - 1
    return stream.lowers[opener] == "from" and moves_before(stream, opener)


def _continues_ages(stream: Stream, before: Reading, here: Reading) -> bool:
    """Read "aged 15, 16 and 17": ages in a row, of which the first alone is called one."""
    between = stream.lowers[before.last : here.first]
    listed = bool(between) and len(between) < 3 and all(word in (",", "and", "or") for word in between)
    return listed and _is_aged_list(stream, before) and 0 < here.figure.low < 120


def _is_aged_list(stream: Stream, reading: Reading) -> bool:
    """Whether a list of ages goes on from a reading: "aged" stands before it, or another age of the list."""
    return is_aged(stream, reading.first) or stream.lowers[reading.first - 1] in (",", "and", "or")


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
