"""Values drawn beside each other: a number line for figures, a timeline for dates."""

import re
from collections.abc import Iterable, Sequence

from attrs import frozen

from reconcile.model.claim import Claim, DateValue, NumberValue
from reconcile.model.finding import Finding
from reconcile.report.view.wording import reading

_TIME = re.compile(r"T(\d\d):(\d\d)")
_SHOWN_DOCS = 3
_MOST_ROWS = 12
_LONGEST_SYMBOL = 4
# The axis in units of the drawing, with room at its ends for what goes on beyond.
TRACK = (226.0, 396.0)
_MARGIN = 14.0


@frozen
class Reach:
    """Where a value lies: its ends on the axis, and whether it is open there or approximate."""

    low: float
    high: float
    open_low: bool = False
    open_high: bool = False
    about: bool = False


@frozen
class Row:
    """One value of a figure.

    Attributes:
        docs: the documents that give it, as their ids.
        value: the value in words.
        low, high: where it lies, in units of the drawing.
        open_low, open_high: whether it goes on beyond.
        about: whether it is approximate.
    """

    docs: str
    value: str
    low: float
    high: float
    open_low: bool
    open_high: bool
    about: bool

    @property
    def middle(self) -> float:
        """The middle of it, in units of the drawing."""
        return round((self.low + self.high) / 2, 1)


@frozen
class Figure:
    """Values on one axis: "number line" or "timeline"; `words` says the same to those who cannot see it."""

    name: str
    rows: tuple[Row, ...]
    words: str


def figure_of(finding: Finding) -> Figure | None:
    """A drawing of the values of a finding.

    Args:
        finding: the finding.

    Returns:
        A number line or a timeline; None where the values are the same, too many, or not on one axis.
    """
    reaches = [reach_of(claim) for claim in finding.claims]
    grouped: dict[Reach, list[Claim]] = {}
    for claim, reach in zip(finding.claims, reaches, strict=True):
        if reach:
            grouped.setdefault(reach, []).append(claim)
    comparable = None not in reaches and len({_scale(c) for c in finding.claims}) == 1
    if not comparable or not 1 < len(grouped) <= _MOST_ROWS:
        return None
    axis = _Axis.over(grouped)
    rows = tuple(_row(reach, claims, axis) for reach, claims in grouped.items())
    name = "timeline" if finding.kind == "date" else "number line"
    return Figure(name, rows, f"{name.capitalize()}: " + "; ".join(f"{r.docs}: {r.value}" for r in rows))


@frozen
class _Axis:
    low: float
    high: float

    @classmethod
    def over(cls, reaches: Iterable[Reach]) -> "_Axis":
        ends = [end for r in reaches for end in (r.low, r.high)]
        return cls(min(ends), max(ends))

    def place(self, value: float) -> float:
        """Where a value stands, in units of the drawing."""
        share = (value - self.low) / (self.high - self.low) if self.high > self.low else 0.5
        return round(TRACK[0] + _MARGIN + share * (TRACK[1] - TRACK[0] - 2 * _MARGIN), 1)


def _row(reach: Reach, claims: Sequence[Claim], axis: _Axis) -> Row:
    docs = list(dict.fromkeys(c.doc for c in claims))
    more = f" +{len(docs) - _SHOWN_DOCS}" if len(docs) > _SHOWN_DOCS else ""
    low = TRACK[0] if reach.open_low else axis.place(reach.low)
    high = TRACK[1] if reach.open_high else axis.place(reach.high)
    named = ", ".join(docs[:_SHOWN_DOCS]) + more
    return Row(named, reading(claims[0]), low, high, reach.open_low, reach.open_high, reach.about)


def _scale(claim: Claim) -> str:
    """What two figures must share to stand on one line: the symbol of their unit, or that both count things."""
    unit = claim.value.unit if isinstance(claim.value, NumberValue) else ""
    return "" if len(unit) > _LONGEST_SYMBOL and unit.islower() and unit != "percent" else unit


def reach_of(claim: Claim) -> Reach | None:
    """Where the value of a claim lies: a figure as it is, a date in day numbers; None where it lies on no axis."""
    match claim.value:
        case NumberValue():
            return _number_reach(claim.value)
        case DateValue():
            return _date_reach(claim.value)
    return None


def _number_reach(value: NumberValue) -> Reach:
    at_most, at_least = value.op in ("<", "<="), value.op in (">", ">=")
    return Reach(value.low, value.low if at_least else value.high, at_most, at_least, value.op == "~")


def _date_reach(value: DateValue) -> Reach | None:
    """The days of a date as day numbers, the end exclusive; a time of day is a point."""
    from reconcile.mentions.dates import edtf  # the calendars load with it

    try:
        first, last = edtf.read(value.edtf or "XXXX")
    except ValueError:
        return None
    low, high = first or last, last or first
    if not low or not high:
        return None
    time = _TIME.search(value.edtf or "")
    if time and low == high:
        clock = low.toordinal() + (int(time[1]) + int(time[2]) / 60) / 24
        return Reach(clock, clock)
    return Reach(low.toordinal(), high.toordinal() + 1, not first, not last)
