"""EDTF (ISO 8601-2:2019): writing what was resolved, and reading it back."""

import re
from datetime import date

from reconcile.mentions.dates.calendars import (
    Period,
    day_period,
    is_day,
    month_period,
    quarter_period,
    season_period,
    year_period,
)

_POINT = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)?)?[~?%]?")
_DIGITS_OPEN = re.compile(r"(\d{2,3})(X{1,2})")


def write(period: Period) -> str:
    """A period in EDTF at its own precision.

    A day, month, season (`2022-21`), quarter (`2021-33`), year, decade (`198X`) or century (`18XX`); all else as an
    interval of years, months or days, the shortest that says it.
    """
    first, last = period.first, period.last
    if period.grain == "day":
        return first.isoformat()
    if period.grain == "year" and _whole_years(first, last):
        return f"{first.year:04d}"
    if period.grain == "month":
        return f"{first:%Y-%m}" if first.year > 999 else first.isoformat()[:7]
    if period.grain == "season":
        return f"{first.year:04d}-{21 + (first.month - 3) // 3}"
    if period.grain == "quarter":
        return f"{first.year:04d}-{33 + first.month // 3}"
    if period.grain in ("decade", "century") and _whole_years(first, last):
        return f"{first.year:04d}"[: 3 if period.grain == "decade" else 2].ljust(4, "X")
    return _interval(first, last)


def _whole_years(first: date, last: date) -> bool:
    return (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)


def _interval(first: date, last: date) -> str:
    if _whole_years(first, last):
        low, high = f"{first.year:04d}", f"{last.year:04d}"
    elif first.day == 1 and last == month_period(last.year, last.month).last:
        low, high = first.isoformat()[:7], last.isoformat()[:7]
    else:
        low, high = first.isoformat(), last.isoformat()
    return low if low == high else f"{low}/{high}"


def read(edtf: str) -> tuple[date | None, date | None]:
    """The first and the last day that an EDTF string covers, both included.

    Args:
        edtf: a date, season, quarter, interval or set `[a,b]` of them; an open end is `..` or empty.

    Returns:
        Two days; None for an open end, and twice None for a partial value (`XXXX-09`).

    Raises:
        ValueError: the string is none of these.
    """
    if edtf.startswith("["):
        members = [read(part) for part in edtf.strip("[]").split(",")]
        lows, highs = [a for a, _ in members if a], [b for _, b in members if b]
        return (min(lows), max(highs)) if len(lows) == len(highs) == len(members) else (None, None)
    if "/" in edtf:
        low, high = edtf.split("/", 1)
        return _end(low, 0), _end(high, 1)
    if edtf.startswith("XXXX"):
        return None, None
    period = _point(edtf)
    return period.first, period.last


def _end(text: str, which: int) -> date | None:
    return None if text in ("", "..") or text.startswith("XXXX") else (_point(text).first, _point(text).last)[which]


def _point(text: str) -> Period:
    open_digits = _DIGITS_OPEN.fullmatch(text)
    if open_digits:
        size = 10 ** len(open_digits[2])
        first = int(open_digits[1]) * size
        grain = "decade" if size == 10 else "century"
        return Period(date(max(1, first), 1, 1), date(first + size - 1, 12, 31), grain)
    match = _POINT.fullmatch(text)
    if not match:
        raise ValueError(f"not an EDTF date: {text!r}")
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if day:
        if not is_day(year, month, day):
            raise ValueError(f"no day of the calendar: {text!r}")
        return day_period(date(year, month, day))
    return _coarse(year, month, text)


def _coarse(year: int, month: int, text: str) -> Period:
    if not month:
        return year_period(year)
    if month <= 12:
        return month_period(year, month)
    if 21 <= month <= 24:
        return season_period(year, month)
    if 33 <= month <= 36:
        return quarter_period(year, month - 32)
    raise ValueError(f"not an EDTF date: {text!r}")
