"""Expressions placed on the calendar."""

from datetime import date, timedelta

from attrs import evolve

from reconcile.mentions.dates.calendars import (
    Period,
    day_period,
    holiday_weekend,
    is_day,
    month_period,
    moved,
    nth_part,
    nth_weekday,
    shifted,
    third,
    week_from,
    week_period,
    week_to,
    year_period,
)
from reconcile.mentions.dates.choosing import choose_day, choose_month, choose_weekday, choose_year, in_year
from reconcile.mentions.dates.holidays import holiday_span
from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.setting import Setting

# A time of day belongs to the day last spoken of where that lies this near publication (days).
_RECENT = 10
_AROUND = {"weekof": week_period, "weekendof": holiday_weekend, "weekfrom": week_from, "weekto": week_to}
_UNNAMED = (None,) * 4
_SIZES = (
    "second",
    "minute",
    "hour",
    "day",
    "weekend",
    "week",
    "month",
    "season",
    "quarter",
    "half",
    "year",
    "decade",
    "century",
)


def place(parts: Parts, setting: Setting) -> Period | None:
    """The days that one expression (not a span of two) stands for, None where nothing anchors it."""
    try:
        period = _place(parts, setting)
        if period and parts.nth and parts.nth[1] in _AROUND:
            return _AROUND[parts.nth[1]](period.first)
        if period is None or parts.then is None:
            return period
        unit, n = parts.then
        if parts.grain == "starting":
            return Period(period.first, moved(period.first, unit, n) - timedelta(days=1), "span")
        day = moved(period.first, unit, n)
        return day_period(day) if period.grain == "day" else shifted(day, period.grain, 0)
    except (ValueError, OverflowError):  # the calendar does not reach so far
        return None


def _place(parts: Parts, setting: Setting) -> Period | None:
    if parts.kind:
        return None
    if parts.years:
        low, high = parts.years
        return _finer(Period(date(max(1, low), 1, 1), date(high, 12, 31), parts.grain), parts)
    if parts.span:
        return _stretch(parts, setting)
    ends = holiday_span(parts.holiday) if parts.holiday else None
    if ends:
        return Period(*ends, "day" if ends[0] == ends[1] else "span")
    if parts.shift:
        base = _counted(parts, setting)
        return _narrow(base, parts) if base else None
    if parts.year is not None:
        return _narrow(year_period(parts.year), parts)
    return _without_year(parts, setting)


def _without_year(parts: Parts, setting: Setting) -> Period | None:
    if parts.month is None and parts.day is None and parts.weekday is not None:
        return choose_weekday(parts, setting)
    if parts.month is None and parts.day is not None:
        found = choose_day(parts, setting)
        return day_period(found) if found else None
    if parts.month is not None and parts.day is None:
        found_month = choose_month(parts, setting)
        return _narrow(found_month, evolve(parts, month=None)) if found_month else None
    if any((parts.month, parts.season, parts.quarter, parts.half, parts.holiday)):
        year = choose_year(parts, setting)
        return _narrow(year_period(year), parts) if year else None
    return _clock_day(setting) if parts.clock else None


def _clock_day(setting: Setting) -> Period | None:
    published, day = setting.published, setting.day
    if day and (published is None or abs((published - day.first).days) <= _RECENT):
        return day
    return day_period(published) if published else None


def _base(parts: Parts, setting: Setting) -> Period | None:
    published = day_period(setting.published) if setting.published else None
    if parts.grain == "same":
        return setting.spoken if setting.spoken and setting.spoken.grain != "day" else published
    told = setting.narrative and parts.whole and parts.shift is not None and parts.shift[1] == 0
    return (setting.spoken or published) if parts.context or told else published


def _counted(parts: Parts, setting: Setting) -> Period | None:
    """The period that a count from the base reaches."""
    base = _base(parts, setting)
    if base is None or parts.shift is None:
        return None
    unit, n = parts.shift
    if parts.grain == "same":
        return _year_back(base)
    if parts.context and not _fine_enough(base, unit):
        base = _clock_day(setting) if n == 0 and unit == "day" else None
        if base is None:
            return None
    day = base.first if n <= 0 or base.grain != "span" else base.last
    if parts.whole:
        return _whole(parts, setting, day, unit, n)
    if unit in ("week", "fortnight", "weekend", "hour", "minute", "second"):
        return day_period(moved(day, unit, n))
    if parts.context and base.grain == "day" and unit in ("month", "year") and abs(n) == 1:
        return shifted(day, unit, n)
    return shifted(
        day, "year" if unit in ("decade", "century") else unit, n * {"decade": 10, "century": 100}.get(unit, 1)
    )


def _whole(parts: Parts, setting: Setting, day: date, unit: str, n: int) -> Period:
    """Last week, this weekend: the whole period; a weekend told of in the past is over."""
    if unit == "weekend" and n == 0 and setting.lean == "past" and not parts.context and day.weekday() < 5:
        return shifted(day, unit, -1)
    over = parts.edge == "end" and n == 0 and setting.lean == "past" and not parts.deictic and not parts.context
    if over and unit in ("year", "month") and day == setting.published and not setting.narrative:
        return shifted(day, unit, -1)  # "it shut at the end of the year": the last one that is over
    if unit == "week" and n < 0 and day.weekday() == 6 and not parts.context:
        return shifted(day, unit, n + 1)  # on a Sunday "last week" is the one that ends
    return shifted(day, unit, n)


def _fine_enough(base: Period, unit: str) -> bool:
    if unit in ("second", "minute", "hour"):
        unit = "day"
    grain = "day" if base.grain == "span" else base.grain
    return _SIZES.index(grain) <= _SIZES.index({"fortnight": "week"}.get(unit, unit))


def _year_back(base: Period) -> Period:
    first, last = (moved(d, "year", -1) for d in (base.first, base.last))
    if base.grain == "day":
        return year_period(first.year)
    return month_period(first.year, first.month) if base.grain == "month" else Period(first, last, base.grain)


def _stretch(parts: Parts, setting: Setting) -> Period | None:
    """The last ten days; the next five years of a year spoken of."""
    base = _base(parts, setting)
    if setting.narrative and setting.spoken:
        base = setting.spoken
    if base is None or parts.span is None:
        return None
    unit, n = parts.span
    if base.grain == "year" and unit == "year":
        ends = sorted((base.first.year, base.first.year + n))
        return Period(date(ends[0], 1, 1), date(ends[1], 12, 31), "span")
    if unit == "quarter":
        near, far = shifted(base.first, unit, n // abs(n)), shifted(base.first, unit, n)
        return Period(min(near.first, far.first), max(near.last, far.last), "span")
    if n < 0:
        return Period(moved(base.first, unit, n), base.first, "span")
    at_once = parts.grain == "ahead" or unit in ("hour", "minute", "second")
    start = base.first if at_once else base.first + timedelta(days=1)
    return Period(start, moved(base.first, unit, n), "span")


def _narrow(period: Period, parts: Parts) -> Period | None:
    """What the stated parts leave of a period."""
    at = period.first
    inner: Period | None = period
    if parts.holiday or (parts.month, parts.season, parts.quarter, parts.half) != _UNNAMED:
        inner = in_year(parts, at.year)
    elif parts.day is not None and period.grain == "month":
        inner = day_period(at.replace(day=parts.day)) if is_day(at.year, at.month, parts.day) else None
    return _finer(inner, parts) if inner else None


def _finer(period: Period, parts: Parts) -> Period | None:
    if parts.nth and parts.nth[1] not in _AROUND:
        n, unit = parts.nth
        if unit == "weekday":
            day = nth_weekday(period, parts.weekday or 0, n)
            return day_period(day) if day else None
        found = nth_part(period, unit, n)
        return _edged(found, parts) if found else None
    if parts.weekday is not None and period.grain == "week":
        return day_period(period.first + timedelta(days=parts.weekday))
    return _edged(period, parts)


def _edged(period: Period, parts: Parts) -> Period:
    """The early, mid or late part; "the end of" a month or year is told of the whole."""
    if parts.edge == "middle" and period.grain == "week":
        return day_period(week_period(period.first).first + timedelta(days=2))
    edge = _edge(period.grain, parts.edge)
    part = parts.part or edge
    return (
        third(period, part)
        if part and not (parts.shift and parts.part and period.grain == "month" and not parts.month)
        else period
    )


def _edge(grain: str, edge: str) -> str:
    """The part that an edge means: "the beginning of" a month its first third, "the middle of" whatever has thirds."""
    if edge == "middle":
        return "mid"
    return "early" if edge == "begin" and grain == "month" else ""
