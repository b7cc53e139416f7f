"""Calendar arithmetic: periods as their first and last day, both included."""

from datetime import date, timedelta

from attrs import frozen

# The names that a report writes; those of the module `calendar` follow the language of the process.
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}
# Early, mid and late stretches of a month begin on these days (the thirds of a month, as almanacs count them).
_THIRDS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}

_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_DAYS = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}


@frozen(eq=False, repr=False)
class Period:
    """A stretch of days.

    Attributes:
        first, last: its first and last day, both included.
        grain: what it is, as `When.grain`.
    """

    first: date
    last: date
    grain: str

    def holds(self, day: date) -> bool:
        """Whether `day` lies in it."""
        return self.first <= day <= self.last


def month_length(year: int, month: int) -> int:
    """How many days a month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this day."""
    fits = 1 <= year <= 9999 and 1 <= month <= 12 and day >= 1
    return fits and (day <= 28 or day <= month_length(year, month))


def day_period(day: date) -> Period:
    """One day."""
    return Period(day, day, "day")


def year_period(year: int) -> Period:
    """A calendar year."""
    return Period(date(year, 1, 1), date(year, 12, 31), "year")


def month_period(year: int, month: int) -> Period:
    """A calendar month."""
    return Period(date(year, month, 1), date(year, month, month_length(year, month)), "month")


def season_period(year: int, season: int) -> Period:
    """A season by whole months (spring March to May); winter begins in December of `year`."""
    start = _SEASON_STARTS[season]
    end = month_period(year + 1, 2) if season == 24 else month_period(year, start + 2)
    return Period(date(year, start, 1), end.last, "season")


def quarter_period(year: int, quarter: int) -> Period:
    """A quarter of the calendar year."""
    return Period(date(year, 3 * quarter - 2, 1), month_period(year, 3 * quarter).last, "quarter")


def half_period(year: int, half: int) -> Period:
    """A half of the calendar year."""
    return Period(date(year, 6 * half - 5, 1), month_period(year, 6 * half).last, "half")


def week_period(day: date) -> Period:
    """The week from Monday to Sunday that holds `day`."""
    first = day - timedelta(days=day.weekday())
    return Period(first, first + timedelta(days=6), "week")


def week_from(day: date) -> Period:
    """The seven days that begin with `day`."""
    return Period(day, day + timedelta(days=6), "week")


def week_to(day: date) -> Period:
    """The seven days that end with `day`."""
    return Period(day - timedelta(days=6), day, "week")


def weekend_period(day: date) -> Period:
    """Saturday and Sunday of the week that holds `day`."""
    last = week_period(day).last
    return Period(last - timedelta(days=1), last, "weekend")


def holiday_weekend(day: date) -> Period:
    """The weekend beside a holiday, and the holiday: Labor Day's from Saturday on, Thanksgiving's from Thursday on."""
    weekend = weekend_period(day - timedelta(days=7) if day.weekday() < 2 else day)
    return Period(min(day, weekend.first), max(day, weekend.last), "span")


def add_months(day: date, months: int) -> date:
    """`day` so many months on, at the month's end where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, month_length(year, month + 1)))


def shifted(day: date, unit: str, n: int) -> Period:
    """The period of kind `unit` that holds the day `n` units away from `day`.

    Raises:
        ValueError, OverflowError: the calendar does not reach so far.
    """
    if unit in ("hour", "minute", "second"):
        return day_period(day)
    if unit == "day":
        return day_period(day + timedelta(days=n))
    if unit == "week":
        return week_period(day + timedelta(weeks=n))
    if unit == "fortnight":
        first = week_period(day + timedelta(weeks=n if n > 0 else 2 * n)).first
        return Period(first, first + timedelta(days=13), "span")
    if unit == "weekend":
        return weekend_period(day + timedelta(weeks=n))
    if unit == "month":
        moved = add_months(day, n)
        return month_period(moved.year, moved.month)
    if unit == "quarter":
        moved = add_months(day, 3 * n)
        return quarter_period(moved.year, (moved.month + 2) // 3)
    return _years(day.year, unit, n)


def _years(year: int, unit: str, n: int) -> Period:
    if unit == "year":
        return year_period(year + n)
    size = 10 if unit == "decade" else 100
    first = (year // size + n) * size
    return Period(date(max(1, first), 1, 1), date(first + size - 1, 12, 31), unit)


def moved(day: date, unit: str, n: int) -> date:
    """The day `n` units away from `day`.

    Raises:
        ValueError, OverflowError: the calendar does not reach so far.
    """
    if unit in _MONTHS:
        return add_months(day, n * _MONTHS[unit])
    return day + timedelta(days=int(n / 24) if unit == "hour" else n * _DAYS.get(unit, 0))


def third(period: Period, part: str) -> Period:
    """The early, mid or late part of a month, a decade or a century; other periods stand whole."""
    first = period.first
    if period.grain == "month":
        low, high = _THIRDS[part]
        return Period(first.replace(day=low), first.replace(day=min(high, period.last.day)), "span")
    if period.grain == "decade":
        low, high = {"early": (0, 4), "mid": (4, 6), "late": (5, 9)}[part]
        return Period(date(first.year + low, 1, 1), date(first.year + high, 12, 31), "span")
    if period.grain == "century":
        low, high = {"early": (0, 24), "mid": (40, 60), "late": (75, 99)}[part]
        return Period(date(first.year + low, 1, 1), date(first.year + high, 12, 31), "span")
    return period


def nth_weekday(period: Period, weekday: int, n: int) -> date | None:
    """The `n`th such weekday of a period (-1: the last), None where there is none."""
    if n < 0:
        day = period.last - timedelta(days=(period.last.weekday() - weekday) % 7 + 7 * (-n - 1))
    else:
        day = period.first + timedelta(days=(weekday - period.first.weekday()) % 7 + 7 * (n - 1))
    return day if period.holds(day) else None


def nth_part(period: Period, unit: str, n: int) -> Period | None:
    """The `n`th day, week, weekend or month of a period (-1: the last), None where there is none."""
    if unit == "day":
        day = period.last if n < 0 else period.first + timedelta(days=n - 1)
        return day_period(day) if period.holds(day) else None
    if unit == "month":
        at = add_months(period.first, n - 1) if n > 0 else period.last
        return month_period(at.year, at.month) if period.holds(at) else None
    if unit == "half":
        return _half(period, n)
    if unit.endswith("s"):
        return _stretch(period, unit.removesuffix("s"), n)
    if unit == "weekend":
        saturday = nth_weekday(period, 5, n)
        return weekend_period(saturday) if saturday else None
    return _nth_week(period, n)


def _half(period: Period, n: int) -> Period | None:
    """The first or second half of a month (it begins on the 16th), a year, a decade or a century."""
    first = period.first
    if period.grain == "month":
        middle = first.replace(day=16)
    elif period.grain in ("year", "decade", "century"):
        middle = add_months(first, _MONTHS[period.grain] // 2)
    else:
        return None
    return Period(first, middle - timedelta(days=1), "span") if n == 1 else Period(middle, period.last, "span")


def _stretch(period: Period, unit: str, n: int) -> Period:
    """The first or the last `n` units of a period."""
    if n < 0:
        return Period(max(period.first, moved(period.last + timedelta(days=1), unit, n)), period.last, "span")
    return Period(period.first, min(period.last, moved(period.first, unit, n) - timedelta(days=1)), "span")


def _nth_week(period: Period, n: int) -> Period | None:
    """Weeks of a month from its first day; of a year by ISO 8601; the last is the last with its Thursday inside."""
    if n < 0:
        return week_period(period.last - timedelta(days=3))
    if period.grain == "year":
        return week_period(date(period.first.year, 1, 4) + timedelta(weeks=n - 1))
    first = period.first + timedelta(days=7 * (n - 1))
    return Period(first, min(first + timedelta(days=6), period.last), "week") if period.holds(first) else None


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (anonymous algorithm, Nature 1876; as in Meeus 1991)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * e) // 451
    month, day = divmod(h + e - 7 * m + 114, 31)
    return date(year, month, day + 1)
