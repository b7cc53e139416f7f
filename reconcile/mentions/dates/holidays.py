"""Holidays: their names in a text, and their day in a year."""

from datetime import date, timedelta
from functools import cache
from typing import Any

from reconcile.lexicon import table, words
from reconcile.mentions.dates.calendars import easter, month_period, nth_weekday
from reconcile.mentions.dates.scan import Scan

_LONGEST = 6


@cache
def _names() -> dict[str, dict[str, Any]]:
    return {name: entry for entry in table("date_holidays")["holiday"] for name in entry["names"]}


def holiday_at(scan: Scan, i: int) -> tuple[str, int] | None:
    """The longest holiday that begins at token `i`, with the token after it; None where there is none.

    A name of one word in lower case counts only where "last" or "next" stands before it or a year behind.
    """
    said: list[str] = []
    best = None
    for k in range(i, min(i + _LONGEST, len(scan.starts))):
        word = scan.word(k).strip("'’.")
        if word:
            said.append(word)
            name = " ".join(said)
            fits = name in _names() and (scan.capital(i) or len(said) > 1 or _placed(scan, i, k))
            best = (name, k + 1) if fits else best
    if best and len(best[0].split()) == 1 and _names_a_thing(scan, best[1]):
        return None
    return best


def _placed(scan: Scan, first: int, last: int) -> bool:
    return scan.word(first - 1) in ("last", "next", "previous", "following", "this") or (
        len(scan.word(last + 1)) == 4 and scan.word(last + 1).isdigit()
    )


def _names_a_thing(scan: Scan, i: int) -> bool:
    """Whether a noun follows that the holiday only describes ("Christmas sales")."""
    word = scan.word(i)
    return word.isalpha() and word not in words("date_after_ordinal") and word not in words("date_after_holiday")


def holiday_span(name: str) -> tuple[date, date] | None:
    """The first and last day of a named stretch of history, None for a yearly day."""
    ends = _names()[name].get("span")
    return (date.fromisoformat(ends[0]), date.fromisoformat(ends[1])) if ends else None


def holiday_day(name: str, year: int) -> date | None:
    """The day of a holiday in a year."""
    entry = _names()[name]
    if "day" in entry:
        return date(year, *entry["day"])
    if "easter" in entry:
        return easter(year) + timedelta(days=entry["easter"])
    month, weekday, n = entry["nth"]
    return nth_weekday(month_period(year, month), weekday, n)
