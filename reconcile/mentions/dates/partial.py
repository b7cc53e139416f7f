"""Comparing dates of which at least one nothing anchors: weekdays, months without year, counts from publication."""

import re
from datetime import date
from typing import Literal

from attrs import frozen

from reconcile.model.when import When

Kind = Literal["equal", "within", "contains", "overlaps", "disjoint", "unknown"]

_POINT = re.compile(r"XXXX-(?:WXX-(?P<weekday>\d)|(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)(?:T(?P<time>[\d:]+))?")
_SEASON_MONTHS = {21: (3, 4, 5), 22: (6, 7, 8), 23: (9, 10, 11), 24: (12, 1, 2)}
# Units in which two texts of one story count from nearly the same place.
_LONG = frozenset(("year", "decade", "century"))


@frozen(eq=False, repr=False)
class Open:
    """What is known of a date without its year.

    Attributes:
        months: the months it may lie in, empty where unknown.
        day: day of the month; 0 where unknown.
        weekday: 1 (Monday) to 7; 0 where unknown.
        time: time of day; empty where unknown.
    """

    months: frozenset[int] = frozenset()
    day: int = 0
    weekday: int = 0
    time: str = ""


def relate_partial(a: When, b: When) -> Kind:
    """The relation of two dates, at least one without place on the calendar."""
    if a.offset and b.offset and a.offset[0] == b.offset[0]:
        return _offsets(a, b)
    x, y = _open(a), _open(b)
    if x is None or y is None:
        return "unknown"
    kind = _fields(x, y)
    if kind == "equal" and (a.first is None) != (b.first is None):
        return "contains" if a.first is None else "within"
    return kind


def _offsets(a: When, b: When) -> Kind:
    """Next year and early next year; "yesterday" and "today" of two texts may be one day."""
    assert a.offset is not None
    assert b.offset is not None
    if a.offset[1] != b.offset[1]:
        return "disjoint" if a.offset[0] in _LONG else "unknown"
    if a.part == b.part:
        return "equal"
    if a.part and b.part:
        return "disjoint"
    return "within" if a.part else "contains"


def _open(when: When) -> Open | None:
    if when.first and when.last:
        return _of_days(when, when.first, when.last)
    found = [_point(p) for p in (when.edtf or "").strip("[]").replace(",", "/").split("/")]
    points = [p for p in found if p]
    if len(points) != len(found):
        return None
    if len(points) == 1:
        return points[0]
    if any(p.day or p.weekday or not p.months for p in points):
        return None
    return Open(
        _run(min(points[0].months), max(points[-1].months))
        if not when.alternatives
        else points[0].months | points[-1].months
    )


def _run(low: int, high: int) -> frozenset[int]:
    return frozenset(range(low, high + 1)) if low <= high else frozenset((*range(low, 13), *range(1, high + 1)))


def _of_days(when: When, first: date, last: date) -> Open | None:
    """What a placed date says in the terms of one that is not."""
    if first == last:
        time = re.search(r"T([\d:]+)", when.edtf or "")
        return Open(frozenset((first.month,)), first.day, first.isoweekday(), time[1] if time else "")
    if (last - first).days > 366:
        return None
    return Open(_run(first.month, last.month)) if first.day == 1 and (last - first).days < 360 else None


def _point(text: str) -> Open | None:
    match = _POINT.fullmatch(text)
    if not match:
        return None
    number = int(match["month"]) if (match["month"] or "XX") != "XX" else 0
    quarter = range(3 * (number - 32) - 2, 3 * (number - 32) + 1) if number >= 33 else ()
    months = _SEASON_MONTHS.get(number, tuple(quarter) or ((number,) if number else ()))
    day = int(match["day"]) if (match["day"] or "XX") != "XX" else 0
    return Open(frozenset(months), day, int(match["weekday"] or 0), match["time"] or "")


def _fields(x: Open, y: Open) -> Kind:
    """Field by field: one that differs excludes; one that only the first has makes it the narrower."""
    kinds = {_sets(x.months, y.months), _values(x.day, y.day), _values(x.weekday, y.weekday), _values(x.time, y.time)}
    kinds.discard("")
    if "disjoint" in kinds:
        return "disjoint"
    if not kinds & {"equal", "overlaps", "inside", "outside"}:
        return "unknown"
    narrower, wider = bool(kinds & {"more", "inside"}), bool(kinds & {"less", "outside"})
    if "overlaps" in kinds or (narrower and wider):
        return "overlaps" if "overlaps" in kinds else "unknown"
    return "within" if narrower else "contains" if wider else "equal"


def _values(x: int | str, y: int | str) -> str:
    if not x and not y:
        return ""
    if x and y:
        return "equal" if x == y else "disjoint"
    return "more" if x else "less"


def _sets(x: frozenset[int], y: frozenset[int]) -> str:
    if not x or not y:
        return "more" if x else "less" if y else ""
    if x == y:
        return "equal"
    if not x & y:
        return "disjoint"
    return "inside" if x < y else "outside" if y < x else "overlaps"
