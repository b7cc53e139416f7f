"""One figure with all that belongs to it: unit, noun, bound and role, made into a quantity."""

from attrs import evolve, frozen

from reconcile.lexicon import words
from reconcile.mentions.quantities.ages import age_unit_end, is_aged, is_bare_age
from reconcile.mentions.quantities.bounds import bound_after, bound_before
from reconcile.mentions.quantities.changes import change_role
from reconcile.mentions.quantities.conversion import to_base
from reconcile.mentions.quantities.described import noun_behind_measure
from reconcile.mentions.quantities.figures import Figure
from reconcile.mentions.quantities.money import money_before
from reconcile.mentions.quantities.nouns import Noun, class_of, noun_after, singular
from reconcile.mentions.quantities.scales import loose_suffix
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import Unit, grammar, numerals, units, wary_currencies
from reconcile.mentions.quantities.units import UnitMatch, measure_at, noun_rate, unit_after, with_rate
from reconcile.model.quantity import Operator, Quantity
from reconcile.model.span import Span

_YEAR = Unit("year", "time", 31556952.0, "second")


@frozen(eq=False, repr=False)
class Reading:
    """A figure and what stands around it.

    Attributes:
        figure: the figure, its magnitude settled.
        first, last: tokens of figure, currency sign, unit and noun together, `last` exclusive.
        unit: its unit, if measured.
        noun: what it counts, if counted.
        age: whether it is an age.
        rate: for counts, the unit that they are reckoned by ("day").
    """

    figure: Figure
    first: int
    last: int
    unit: Unit | None = None
    noun: Noun | None = None
    age: bool = False
    rate: str = ""


def read_around(stream: Stream, figure: Figure) -> Reading:
    """Read the currency sign before a figure and the unit or noun behind it."""
    sign = money_before(stream, figure.first)
    figure = settle_suffix(stream, figure, sign is not None)
    if sign is not None:
        return _signed(stream, figure, sign)
    unit = unit_after(stream, figure.last) or _unit_of_part(stream, figure) or _unit_beside(stream, figure)
    if unit is not None:
        return _measured(stream, figure, unit)
    if stream.lowers[figure.last] in ("yo", "y.o.", "y.o"):
        return Reading(figure, figure.first, figure.last + 1, _YEAR, age=True)
    if stream.lowers[figure.last : figure.last + 2] in (("below", "zero"), ("below", "freezing")):
        below = evolve(figure, low=-figure.high, high=-figure.low)
        return Reading(below, figure.first, figure.last + 2, Unit("degree", "temperature", 1.0, "degree celsius"))
    if _is_magnitude(stream, figure):
        return Reading(figure, figure.first, figure.last, Unit("magnitude", "magnitude"))
    if is_bare_age(stream, figure):
        return Reading(figure, figure.first, figure.last, _YEAR, age=True)
    return _counted(stream, figure)


def _unit_of_part(stream: Stream, figure: Figure) -> UnitMatch | None:
    """The unit of which a part or many are told: "half an hour", "a tenth of one percent", "millions of dollars"."""
    j = figure.last + (stream.lowers[figure.last] == "of")
    if figure.form == "vague" or stream.lowers[figure.last - 1] in ("couple", "dozen"):
        return unit_after(stream, j) if j > figure.last else None
    if figure.form != "fraction" and not (figure.form == "digits" and figure.high < 1):
        return None
    whole = ("a", "an", "one", "1") if j > figure.last else ("a", "an") if stream.lowers[j - 1] == "half" else ()
    return unit_after(stream, j + 1) if stream.lowers[j] in whole else None


def _unit_beside(stream: Stream, figure: Figure) -> UnitMatch | None:
    """The unit of a scale ("70 on the GPa scale"), or one before that has no figure of its own ("per cent of 210")."""
    i, j = figure.first, figure.last
    if stream.lowers[j : j + 2] == ("on", "the"):
        scale = measure_at(stream, j + 2)
        return scale if scale is not None and stream.lowers[scale.last] == "scale" else None
    if stream.lowers[i - 1] != "of" or stream.lowers[i - 2] not in ("percent", "percents", "cent", "percentage"):
        return None
    first = i - 3 if stream.lowers[i - 3 : i - 1] == ("per", "cent") else i - 2
    if first > 0 and stream.kinds[first - 1] not in ("mark", "break"):
        return None
    return UnitMatch(units()["percent"], figure.last, figure.last)


def settle_suffix(stream: Stream, figure: Figure, signed: bool) -> Figure:
    """Read "m", "b" or "t" behind the digits as a magnitude where money or a count asks for it.

    Args:
        stream: the text.
        figure: a figure.
        signed: whether a currency stands before it.
    """
    scale = loose_suffix(stream, figure.last)
    if scale is None or figure.scaled:
        return figure
    after = figure.last + 1
    money = signed or (unit_after(stream, after) is not None and stream.lowers[after] not in ("a", "per"))
    letter = stream.lowers[figure.last]
    partitive = stream.lowers[after] == "of" and stream.lowers[after + 1] in ("whom", "which", "them", "us")
    strong = stream.lowers[after : after + 2] == ("-", "strong")
    counted = letter == "m" and (partitive or strong or noun_after(stream, after) is not None)
    if not (money or counted):
        return figure
    return Figure(figure.first, after, figure.low * scale, figure.high * scale, figure.form, True, figure.signed)


def _signed(stream: Stream, figure: Figure, sign: tuple[Unit, int]) -> Reading:
    money, first = sign
    last = figure.last
    if (
        stream.lowers[last] in ("us", "u.s.")
        and money.name == "USD"
        and stream.lowers[last + 1] in ("a", "an", "per", ",", ".", "", "and")
    ):
        last += 1
    again = unit_after(stream, last) if stream.lowers[last] not in wary_currencies() else None
    if again is not None and again.unit.dimension == "money" and again.unit.factor == 1 and stream.lowers[last] != "-":
        code = (
            again.unit
            if again.unit.name.split(" ")[0] != "USD"
            else evolve(again.unit, name=again.unit.name.replace("USD", money.name))
        )
        return Reading(figure, first, again.last, code)
    rated = with_rate(stream, UnitMatch(money, last, last))
    if money.factor == 1:
        return Reading(figure, first, rated.last, rated.unit)
    figure = evolve(figure, low=figure.low * money.factor, high=figure.high * money.factor)
    return Reading(figure, first, rated.last, evolve(rated.unit, factor=1.0))


def _measured(stream: Stream, figure: Figure, match: UnitMatch) -> Reading:
    unit, last = match.unit, match.last
    if unit.dimension == "money":
        figure, unit, last = _in_units_of_money(stream, figure, unit, last)
    if unit.dimension == "time":
        end = age_unit_end(stream, last) or (last if is_aged(stream, figure.first) else None)
        if end is not None:
            return Reading(figure, figure.first, end, unit, age=True)
    figure, last = _below_zero(stream, figure, unit, last)
    return Reading(figure, figure.first, last, unit)


def _in_units_of_money(stream: Stream, figure: Figure, unit: Unit, last: int) -> tuple[Figure, Unit, int]:
    """Work out a magnitude that the currency stands for ("MEUR") or stands before ("75 USD million")."""
    scale = numerals("scales").get(stream.lowers[last], 1.0) if not figure.scaled else 1.0
    if scale > 1:
        figure, last = evolve(figure, last=last + 1, scaled=True), last + 1
    many = scale * max(unit.factor, 1.0)
    return (
        evolve(figure, low=figure.low * many, high=figure.high * many),
        evolve(unit, factor=min(unit.factor, 1.0)),
        last,
    )


def _below_zero(stream: Stream, figure: Figure, unit: Unit, last: int) -> tuple[Figure, int]:
    if (
        unit.dimension == "temperature"
        and stream.lowers[last] == "below"
        and stream.lowers[last + 1] in ("zero", "freezing")
    ):
        return evolve(figure, low=-figure.high, high=-figure.low), last + 2
    return figure, last


def _is_magnitude(stream: Stream, figure: Figure) -> bool:
    i, j = figure.first, figure.last
    if not 0 < figure.low < 10 or figure.form != "digits":
        return False
    before = stream.lowers[i - 1], stream.lowers[i - 2]
    return (
        "magnitude" in (before[0], before[1] if before[0] == "-" else "")
        or before == ("of", "magnitude")
        or "magnitude" in (stream.lowers[j], stream.lowers[j + 1])
        or "richter" in stream.lowers[j : j + 5]
    )


def _counted(stream: Stream, figure: Figure) -> Reading:
    j = figure.last
    hyphened = stream.lowers[j] == "-" and stream.kinds[j + 1] == "word" and not _hangs(stream, j)
    if hyphened:
        noun = _hyphen_noun(stream, j + 1) or _noun_behind_bound(stream, j, single=False)
        if noun is None and figure.form in ("digits", "words") and bound_after(stream, j)[0] == "=":
            return Reading(figure, figure.first, figure.last, Unit("", "none"))
    else:
        single = figure.low == figure.high == 1 or figure.form == "fraction" or figure.low == 0
        noun = noun_after(stream, j, single) or _noun_behind_bound(stream, j, single) or _before_noun(stream, j)
        noun = noun or noun_behind_measure(stream, j, single)
    if (noun is None or not noun.name) and _is_of_group(stream, figure):
        return Reading(figure, figure.first, figure.last, noun=Noun(j, j, "person", "", "person"))
    rate, last = noun_rate(stream, figure.last if noun is None else noun.last)
    return Reading(figure, figure.first, last, noun=noun, rate=rate)


def _hangs(stream: Stream, j: int) -> bool:
    """Whether the hyphen at token `j` ends a word whose other half comes later ("two- and three-bedroom homes")."""
    return stream.tights[j] and not stream.tights[j + 1] and stream.lowers[j + 1] in ("and", "or", "to")


def _before_noun(stream: Stream, j: int) -> Noun | None:
    """Read "a 3 cylinder engine", where a hyphen is left out."""
    described = stream.kinds[j + 1] == "word" and stream.lowers[j + 1] not in words("quantity_stops")
    return _hyphen_noun(stream, j) if described else None


def _is_of_group(stream: Stream, figure: Figure) -> bool:
    """Whether people are counted by the group that they form: "a family of four", "a crowd of about 60,260"."""
    i = bound_before(stream, figure.first)[1]
    return stream.lowers[i - 1] == "of" and stream.lowers[i - 2] in grammar("groups") and figure.low.is_integer()


def _noun_behind_bound(stream: Stream, j: int, single: bool) -> Noun | None:
    """Read "12 or more dogs"."""
    behind = bound_after(stream, j)[1]
    return noun_after(stream, behind, single) if behind > j else None


def _hyphen_noun(stream: Stream, j: int) -> Noun | None:
    word = stream.lowers[j]
    if word not in words("quantity_hyphen_nouns"):
        return None
    head = "person" if word in ("strong", "member") else singular(word)
    return Noun(j, j + 1, head, word, class_of(head))


def to_quantity(stream: Stream, reading: Reading) -> Quantity:
    """The quantity of a reading, with its bound and its role."""
    figure, unit = reading.figure, reading.unit
    dimension = _dimension(reading)
    op, first = bound_before(stream, reading.first, "time" if dimension == "time" else dimension)
    op, last = _with_bound_behind(stream, reading, op)
    if figure.form == "vague" and op == "=":
        op = "~"
    noun = reading.noun
    start, end = stream.tokens[figure.first].start, stream.tokens[figure.last - 1].end
    low, high, base = to_base(figure.low, figure.high, unit, dimension)
    return Quantity(
        start=start,
        end=end,
        text=stream.raws[figure.first] if figure.last == figure.first + 1 else stream.text[start:end],
        low=figure.low,
        high=figure.high,
        op=op,
        unit=_unit_name(reading),
        dimension=dimension,
        extent=Span(stream.tokens[first].start, stream.tokens[last - 1].end),
        noun_class=noun.name if noun else "",
        noun=noun.phrase if noun else "",
        base_low=low,
        base_high=high,
        base_unit=base,
        role=change_role(stream, first),
    )


def _unit_name(reading: Reading) -> str:
    if reading.unit is not None:
        return reading.unit.name
    counted = reading.noun.head if reading.noun is not None else ""
    if not reading.rate or reading.figure.form == "fraction":  # a part of a whole is compared as a percentage
        return counted
    return f"{counted} per {reading.rate}".lstrip()


def _with_bound_behind(stream: Stream, reading: Reading, op: Operator) -> tuple[Operator, int]:
    last = reading.last
    for place in (reading.figure.last, last) if last != reading.figure.last else (last,):
        behind, end = bound_after(stream, place)
        if behind != "=":
            return (behind if op in ("=", "~") else op), max(end, last)
    return op, last


def _dimension(reading: Reading) -> str:
    if reading.age:
        return "age"
    if reading.unit is not None:
        return reading.unit.dimension
    if reading.figure.form == "fraction":
        return "fraction"
    if reading.figure.form == "multiple":
        return "multiple"
    if reading.rate:
        return "rate"
    return "count" if reading.noun is not None else "number"
