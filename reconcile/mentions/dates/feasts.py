"""Feasts of other calendars: Hebrew and Islamic by reckoning, others from a table."""

from datetime import date, timedelta
from functools import cache

from reconcile.lexicon import lines

FEASTS = frozenset(("hebrew", "kislev", "islamic", "orthodox", "listed"))
_DAY_PARTS = 25920  # the parts into which the Hebrew calendar divides a day
_HEBREW_EPOCH = -1373427  # the day before which its first year began, as `date.toordinal` counts
_ISLAMIC_EPOCH = 227014  # 15 July 622, from which the new moons are counted


def hebrew_day(year: int, days: int) -> date:
    """The day that lies `days` after Rosh Hashanah of a Gregorian year (-163: Passover), by the fixed calendar."""
    return _rosh_hashanah(year) + timedelta(days=days)


def hanukkah(year: int) -> date:
    """The 25th of Kislev: the month before it has a day more in complete years."""
    complete = (_rosh_hashanah(year + 1) - _rosh_hashanah(year)).days % 10 == 5
    return hebrew_day(year, 83 + complete)


@cache
def _rosh_hashanah(year: int) -> date:
    """The first of Tishri that lies in a Gregorian year (Dershowitz and Reingold, Calendrical Calculations)."""
    before, here, after = (_molad(year + 3760 + k) for k in range(3))
    delay = 2 if after - here == 356 else 1 if here - before == 382 else 0
    return date.fromordinal(_HEBREW_EPOCH + here + delay)


def _molad(year: int) -> int:
    """Days from the epoch to the new moon of a Hebrew year, put off from three days of the week."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12084 + 13753 * months) // _DAY_PARTS
    return day + ((3 * (day + 1)) % 7 < 3)


def islamic_day(year: int, month: int, day: int) -> date:
    """The first time in a Gregorian year that a day of the Islamic calendar falls, by its tables of leap years.

    Where the month begins by sight of the moon, a day either way is usual.
    """
    hijri = (year - 622) * 33 // 32
    found = [_tabular(hijri + k, month, day) for k in range(-1, 3)]
    return min(d for d in found if d.year == year)


def _tabular(year: int, month: int, day: int) -> date:
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day
    return date.fromordinal(_ISLAMIC_EPOCH - 1 + days)


def orthodox_easter(year: int) -> date:
    """Easter Sunday by the Julian calendar, told in the Gregorian one (Meeus 1991)."""
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


@cache
def _listed() -> dict[str, dict[int, date]]:
    out: dict[str, dict[int, date]] = {}
    for line in lines("date_feasts"):
        name, _, days = line.partition(":")
        out[name] = {d.year: d for d in map(date.fromisoformat, days.split())}
    return out


def listed_day(name: str, year: int) -> date | None:
    """The day of a feast in the table; None beyond it."""
    return _listed()[name].get(year)


def feast_day(kind: str, at: tuple[str, ...], year: int) -> date | None:
    """The first day of a feast in a Gregorian year, by the rule that the table of holidays gives for it."""
    if kind == "listed":
        return listed_day(at[0], year)
    figures = [int(x) for x in at]
    if kind == "hebrew":
        return hebrew_day(year, figures[0])
    if kind == "islamic":
        return islamic_day(year, figures[0], figures[1])
    return hanukkah(year) if kind == "kislev" else orthodox_easter(year)
