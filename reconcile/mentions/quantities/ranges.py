"""Ranges: two figures read as the ends of one."""

from attrs import evolve, frozen

from reconcile.mentions.quantities.bounds import bound_before
from reconcile.mentions.quantities.digits import read_digits
from reconcile.mentions.quantities.exclusions import is_year_range
from reconcile.mentions.quantities.figures import Figure, read_figure
from reconcile.mentions.quantities.money import money_before
from reconcile.mentions.quantities.reading import settle_suffix
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import bound_starts, small_numbers
from reconcile.mentions.quantities.units import UnitMatch, unit_after

_DASHES = ("-", "–", "—", "−")
_CONNECTORS = ("to", "through", "and", "or", "but", "~", *_DASHES)
_OVER, _UNDER = (">", ">="), ("<", "<=")
_WIDEST = 6


@frozen(eq=False, repr=False)
class Pair:
    """Two figures joined by a word or a dash.

    Attributes:
        first, second: the figures, a shared magnitude worked into both.
        joiner: the word between them.
        unit: the unit behind the first figure, if it has one of its own.
    """

    first: Figure
    second: Figure
    joiner: str
    unit: UnitMatch | None

    def whole(self) -> Figure:
        """The two as one figure with a low and a high end."""
        low, high = sorted((self.first.low, self.second.high))
        return evolve(self.first, last=self.second.last, low=low, high=high, scaled=self.second.scaled)


def read_pair(stream: Stream, first: Figure, signed_money: bool) -> Pair | None:
    """The second end of a range that `first` begins, if one follows.

    Args:
        stream: the text.
        first: the figure before.
        signed_money: whether a currency sign stands before `first`.

    Returns:
        The pair where its ends rise and their units agree, otherwise None.
    """
    first = settle_suffix(stream, first, signed_money)
    unit = unit_after(stream, first.last)
    starts = (first.last,) if unit is None else (unit.last, first.last)
    for j in starts:
        pair = _joined(stream, first, j, unit if j != first.last else None, signed_money)
        if pair is not None:
            return pair
    return None


def _joined(stream: Stream, first: Figure, j: int, unit: UnitMatch | None, signed_money: bool) -> Pair | None:
    joint = _joint(stream, first, j)
    if joint is None:
        return None
    joiner, k = joint
    second = read_figure(stream, _past_sign(stream, k))
    if (
        second is None
        or second.form not in ("digits", "words", "fraction")
        or (second.form == "fraction" and first.form != "fraction")
    ):
        return None
    if money_before(stream, second.first) is not None:
        second = settle_suffix(stream, second, signed=True)
    elif unit is not None and unit.unit.name == "m" and (many := settle_suffix(stream, second, signed=False)).scaled:
        million = many.low / second.low if second.low else 1.0  # "5m to 6m users"
        first, unit = evolve(first, low=first.low * million, high=first.high * million, scaled=True), None
        second = many
    if is_year_range(stream, first.first, second.first):
        return None
    return _settled(stream, Pair(first, second, joiner, unit), signed_money)


def _joint(stream: Stream, first: Figure, j: int) -> tuple[str, int] | None:
    """The word or dash that joins two figures at token `j`, "bound" for two bounds, and where the second begins."""
    joiner = stream.lowers[j]
    if joiner not in _CONNECTORS:
        return None
    if joiner in ("and", "but") and (end := _bounded_end(stream, first, j + 1)) is not None:
        return "bound", end + 1
    if not _may_join(stream, first, j, joiner):
        return None
    k = j + 1
    if joiner in _DASHES and stream.lowers[k] in ("to", "or"):
        joiner, k = stream.lowers[k], k + 1
    k += stream.lowers[k] == "-"
    return joiner, k + (stream.lowers[k] in ("about", "~", "around", "nearly"))


def _bounded_end(stream: Stream, first: Figure, j: int) -> int | None:
    """The last token of a bound phrase at token `j` that shuts in what `first` leaves open ("over 20 but under 30")."""
    op = bound_before(stream, left_edge(stream, first))[0]
    if op not in _OVER + _UNDER or stream.lowers[j] not in bound_starts():
        return None
    for k in range(j + 1, j + _WIDEST):
        other, start = bound_before(stream, k)
        if start == j and (other in _UNDER) == (op in _OVER) and other in _OVER + _UNDER:
            return k - 1
    return None


def left_edge(stream: Stream, figure: Figure) -> int:
    """The first token of a figure, its currency sign included."""
    sign = money_before(stream, figure.first)
    return sign[1] if sign is not None else figure.first


def _past_sign(stream: Stream, k: int) -> int:
    """Step over a currency sign before the second figure."""
    for width in (1, 2):
        found = money_before(stream, k + width)
        if found is not None and found[1] == k:
            return k + width
    return k


def _may_join(stream: Stream, first: Figure, j: int, joiner: str) -> bool:
    if joiner == "but" or (joiner == "~" and not (stream.tights[j] and stream.tights[j + 1])):
        return False
    if joiner == "and":
        op_first = bound_before(stream, first.first)[1]
        signed = money_before(stream, first.first)
        places = {first.first - 1, op_first - 1, (signed[1] if signed else first.first) - 1}
        return any(stream.lowers[p] in ("between", "from") for p in places)
    if joiner == "or":
        return first.form == "words" or (stream.kinds[j + 1] == "number" and first.high < 100)
    if joiner in _DASHES and stream.kinds[first.last - 1] == "number" and first.form == "digits":
        return stream.kinds[j + 1] in ("number", "mark") or stream.tights[j]
    return True


def _settled(stream: Stream, pair: Pair, signed_money: bool) -> Pair | None:
    """Share the magnitude and check that the ends rise and measure the same."""
    first, second = pair.first, pair.second
    behind = unit_after(stream, second.last)
    if pair.unit is not None:
        money = pair.unit.unit.dimension == "money" and money_before(stream, second.first) is not None
        if not money and (behind is None or behind.unit.dimension != pair.unit.unit.dimension):
            return None
    elif behind is None and signed_money and _is_plain(stream, pair):
        return None
    first = _with_scale(stream, pair)
    if pair.joiner == "bound":
        rising = bound_before(stream, left_edge(stream, first))[0] in _OVER
        return evolve(pair, first=first) if (first.low < second.high) == rising and first.low != second.low else None
    if not first.low < second.high or (pair.joiner == "or" and second.high > first.low * 3 + 2):
        return None
    return evolve(pair, first=first)


def _is_plain(stream: Stream, pair: Pair) -> bool:
    """Whether the second figure shows nothing of money ("$5 to 12 people")."""
    signed = money_before(stream, pair.second.first) is not None
    return not signed and not pair.second.scaled and pair.joiner not in _DASHES


def _with_scale(stream: Stream, pair: Pair) -> Figure:
    """The first figure with the magnitude that only the second one states ("four to five thousand")."""
    first, second = pair.first, pair.second
    if _shares_thousands(stream, pair):
        return evolve(first, low=first.low * 1000, high=first.high * 1000)
    if not second.scaled or first.scaled or pair.unit is not None or second.first + 1 >= second.last:
        return first
    scale = _scale_of(stream, second)
    if first.low * scale >= second.high or first.high >= 1000:
        return first
    return evolve(first, low=first.low * scale, high=first.high * scale)


def _shares_thousands(stream: Stream, pair: Pair) -> bool:
    """Whether "2-3,000" is told, where the thousands belong to both."""
    first, second = pair.first, pair.second
    small = first.form == "digits" and not first.scaled and first.high < 100 and pair.joiner in _DASHES
    return small and stream.raws[second.first].endswith(",000") and first.high * 1000 < second.low <= first.low * 5000


def _scale_of(stream: Stream, figure: Figure) -> float:
    """The magnitude said behind a figure."""
    lead = _head_value(stream, figure)
    return figure.low / lead if lead else 1.0


def _head_value(stream: Stream, figure: Figure) -> float:
    """The value of a figure without its magnitude words, or 0."""
    if stream.kinds[figure.first] == "number":
        read = read_digits(stream, figure.first)
        return read[0] if read else 0.0
    return small_numbers().get(stream.lowers[figure.first], 0.0)
