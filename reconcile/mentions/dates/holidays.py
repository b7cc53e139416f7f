"""Holidays: their names in a text, and their day in a year."""

from datetime import date, timedelta
from functools import cache
from typing import Any

from reconcile.lexicon import table
from reconcile.mentions.dates.calendars import easter, month_period, nth_weekday
from reconcile.mentions.dates.scan import Scan

_LONGEST = 6


@cache
def _names() -> dict[str, dict[str, Any]]:
    return {name: entry for entry in table("date_holidays")["holiday"] for name in entry["names"]}


@cache
def first_words() -> frozenset[str]:
    """The words that a holiday's name may begin with."""
    return frozenset(name.split()[0] for name in _names())


def holiday_at(scan: Scan, i: int) -> tuple[str, int] | None:
    """The longest holiday that begins at token `i`, with the token after it; None where there is none."""
    if not scan.capital(i):
        return None
    words: list[str] = []
    best = None
    for k in range(i, min(i + _LONGEST, len(scan.starts))):
        word = scan.word(k).strip("'’.")
        if word:
            words.append(word)
            name = " ".join(words)
            best = (name, k + 1) if name in _names() else best
    return best


def holiday_day(name: str, year: int) -> date | None:
    """The day of a holiday in a year."""
    entry = _names()[name]
    if "day" in entry:
        return date(year, *entry["day"])
    if "easter" in entry:
        return easter(year) + timedelta(days=entry["easter"])
    month, weekday, n = entry["nth"]
    return nth_weekday(month_period(year, month), weekday, n)
