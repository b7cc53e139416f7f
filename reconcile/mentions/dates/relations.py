"""How two dates lie to each other, as far as each is known."""

import re
from datetime import date, datetime, timedelta
from typing import Literal

from attrs import frozen

from reconcile.mentions.dates.bounding import reach_of
from reconcile.mentions.dates.calendars import Period, third
from reconcile.mentions.dates.describing import describe
from reconcile.mentions.dates.partial import relate_partial
from reconcile.model.when import When

RelationKind = Literal["equal", "within", "contains", "overlaps", "disjoint", "unknown"]

_TIME = re.compile(r"T(\d\d):(\d\d)(Z|[+-]\d\d:\d\d)?")
# Two hedged times of day this near each other may be one.
_NEAR = timedelta(minutes=30)
_PHRASES = {
    "equal": "{0} is the same as {1}",
    "within": "{0} lies within {1}",
    "contains": "{0} holds {1}",
    "overlaps": "{0} and {1} overlap",
    "disjoint": "{0} and {1} exclude each other",
    "unknown": "{0} and {1} cannot be compared",
}
_LASTING = ("duration", "set")  # kinds of what has no place on the calendar
_TURNED: dict[RelationKind, RelationKind] = {"within": "contains", "contains": "within"}


@frozen(eq=False, repr=False)
class Relation:
    """How the first of two dates lies to the second.

    Attributes:
        kind: "equal", "within" (the first inside the second), "contains" (the second inside the first), "overlaps",
            "disjoint" or "unknown".
        reason: a plain phrase with both readings.
    """

    kind: RelationKind
    reason: str


def relate(a: When, b: When) -> Relation:
    """Compare two dates at the precision of each.

    "Early", "mid" and "late" are read as the thirds of a month (days 1 to 10, 11 to 20, 21 on) or of a year (January to
    April, May to August, September to December); seasons as whole months, spring beginning with March; a weekend as
    Saturday and Sunday. A hedged date ("around 1990") excludes none that lies as near to it as it is long. An open date
    ("before Friday") excludes what lies beyond the day that is named, and not that day. Values that nothing anchors are
    compared by what they say: two weekdays are equal or disjoint, a month of an unknown year holds each such month.

    Args:
        a: a date.
        b: another, perhaps of another text.

    Returns:
        The relation, with its reason.
    """
    kind = relation_kind(a, b) if a.op == b.op == "=" else _bounded_kind(a, b)
    return Relation(kind, _PHRASES[kind].format(describe(a), describe(b)))


def relation_kind(a: When, b: When) -> RelationKind:
    """The kind of the relation between the dates that are named, bounds left out (see `relate`)."""
    if a.kind in _LASTING or b.kind in _LASTING:
        return "unknown"
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return relate_partial(a, b)
    if (a.first, a.last, a.part) == (b.first, b.last, b.part):
        return _times(a, b)
    x, y = narrowed(a.first, a.last, a), narrowed(b.first, b.last, b)
    kind = _intervals(x, y)
    return "overlaps" if kind == "disjoint" and (_hedged(a, x, y) or _hedged(b, y, x)) else kind


def _bounded_kind(a: When, b: When) -> RelationKind:
    """The relation of two dates of which one at least only bounds.

    Two bounds on the same side are two limits and compared as such. Where the one ends at the day on which the other
    begins they may go together.
    """
    x, y = reach_of(a), reach_of(b)
    if x is None or y is None or a.op[0] == b.op[0]:
        return relation_kind(a, b)
    touch = max(x[0], y[0]) - min(x[1], y[1]) == timedelta(days=1)
    return "overlaps" if touch else _intervals(x, y)


def _hedged(when: When, days: tuple[date, date], other: tuple[date, date]) -> bool:
    """Whether a date told as rough ("around 1990") lies no farther from another than it is long itself."""
    if not when.approximate:
        return False
    gap = max(days[0], other[0]) - min(days[1], other[1])
    return gap <= days[1] - days[0] + timedelta(days=1)


def narrowed(first: date, last: date, when: When) -> tuple[date, date]:
    """The days that the early, mid or late part of a month or year covers; other dates as they are."""
    if not when.part:
        return first, last
    if when.grain == "month":
        period = third(Period(first, last, "month"), when.part)
        return period.first, period.last
    if when.grain == "year":
        low = {"early": 1, "mid": 5, "late": 9}[when.part]
        end = date(first.year, low + 4, 1) - timedelta(days=1) if low < 9 else last
        return date(first.year, low, 1), end
    return first, last


def _intervals(a: tuple[date, date], b: tuple[date, date]) -> RelationKind:
    if a == b:
        return "equal"
    if a[1] < b[0] or b[1] < a[0]:
        return "disjoint"
    if b[0] <= a[0] and a[1] <= b[1]:
        return "within"
    return "contains" if a[0] <= b[0] and b[1] <= a[1] else "overlaps"


def _times(a: When, b: When) -> RelationKind:
    """Two dates of the same days: a time of day lies within its day; two times differ or do not."""
    x, y = _clock(a, b), _clock(b, a)
    if x is None or y is None:
        return "equal" if x is y else "within" if x else "contains"
    if x == y:
        return "equal"
    return "overlaps" if (a.approximate or b.approximate) and abs(x - y) <= _NEAR else "disjoint"


def _clock(when: When, other: When) -> datetime | None:
    """The time of day; in universal time where both tell their zone."""
    match, theirs = _TIME.search(when.edtf or ""), _TIME.search(other.edtf or "")
    if not match or when.first is None:
        return None
    time = datetime(when.first.year, when.first.month, when.first.day, int(match[1]), int(match[2]))
    return time - _offset(match[3]) if match[3] and theirs and theirs[3] else time


def _offset(zone: str) -> timedelta:
    if zone == "Z":
        return timedelta()
    ahead = timedelta(hours=int(zone[1:3]), minutes=int(zone[4:]))
    return ahead if zone[0] == "+" else -ahead
