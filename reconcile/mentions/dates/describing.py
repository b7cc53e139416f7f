"""Dates in plain words, for reasons and messages."""

import re
from datetime import date

from reconcile.mentions.dates.calendars import MONTHS, WEEKDAYS
from reconcile.model.when import When

_TIME = re.compile(r"T(\d\d:\d\d)")
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_BOUNDS = {"=": "", "<": "before ", "<=": "no later than ", ">": "after ", ">=": "not before "}
_MONTHS = 12
_MONTH = re.compile(r"XXXX-(\d\d)(?![\d-])")
_POINT = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?")
_PARTIAL = re.compile(r"XXXX-(?:W?XX|(?P<month>\d\d))(?:-(?P<day>\d\d?))?")


def day_text(day: date) -> str:
    """29 December 2021."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def describe(when: When) -> str:
    """The reading of a mention in plain words: "29 December 2021, 21:47", "September of an unknown year"."""
    if when.first is None or when.last is None:
        return _partial(when)
    text = _period(when, when.first, when.last)
    time = _TIME.search(when.edtf or "")
    about = "about " if when.approximate else ""
    part = f"{when.part} " if when.part and when.grain != "span" else ""
    return f"{_BOUNDS[when.op]}{about}{part}{text}" + (f", {time[1]}" if time else "")


def _period(when: When, first: date, last: date) -> str:
    if when.alternatives and (choice := _choice(when)):
        return choice
    if first == last:
        return day_text(first)
    if when.grain == "month":
        return f"{MONTHS[first.month - 1]} {first.year}"
    if when.grain == "year":
        return str(first.year)
    if when.grain == "season":
        return f"{_SEASONS[21 + (first.month - 3) // 3]} {first.year}"
    if when.grain == "decade":
        return f"the {first.year}s"
    return f"{day_text(first)} to {day_text(last)}"


def _choice(when: When) -> str:
    """The days, months or years that a text leaves open ("February 2022 or March 2022"); empty where they are other."""
    points = [_POINT.fullmatch(p) for p in re.split("[/,]", when.edtf or "")]
    return " or ".join(_point(m) if m else "" for m in points) if all(m and _is_month(m) for m in points) else ""


def _is_month(point: re.Match[str]) -> bool:
    return 1 <= int(point["month"] or 1) <= _MONTHS


def _point(point: re.Match[str]) -> str:
    day = f"{int(point['day'])} " if point["day"] else ""
    return f"{day}{MONTHS[int(point['month']) - 1]} {point['year']}" if point["month"] else point["year"]


def _partial(when: When) -> str:
    match = _PARTIAL.match(when.edtf or "")
    if not match:
        return f"“{when.text}”, told from an unknown day" if when.offset else f"“{when.text}”"
    if when.weekday is not None and match["month"] is None and "W" in (when.edtf or ""):
        return f"a {WEEKDAYS[when.weekday]}"
    month = int(match["month"] or 0)
    if not month or month > _MONTHS:
        return f"“{when.text}”, of an unknown date"
    if (when.edtf or "") != match[0]:
        return _several(when)
    day = f"{int(match['day'])} " if match["day"] else ""
    return f"{day}{MONTHS[month - 1]} of an unknown year"


def _several(when: When) -> str:
    """Two months of an unknown year or more; the words themselves where the points are no whole months."""
    months = [int(m[1]) for m in _MONTH.finditer(when.edtf or "")]
    if len(months) != len(re.split("[/,]", when.edtf or "")) or not all(1 <= m <= _MONTHS for m in months):
        return f"“{when.text}”, of an unknown year"
    joint = " or " if when.alternatives else " to "
    return joint.join(MONTHS[m - 1] for m in months) + " of an unknown year"
