"""Holidays: their names in a text, and their day in a year."""

from datetime import date, timedelta
from functools import cache

from attrs import frozen

from reconcile.lexicon import lines, words
from reconcile.mentions.dates.calendars import Period, day_period, easter, month_period, nth_weekday
from reconcile.mentions.dates.feasts import FEASTS, feast_day
from reconcile.mentions.dates.scan import Scan

_LONGEST = 6
# Names that stand as often before a noun, which they only describe, as for their day.
_DESCRIBING = frozenset(("christmas", "easter", "halloween", "thanksgiving", "xmas"))


@frozen(eq=False, repr=False)
class Rule:
    """How the day of a holiday is told.

    Attributes:
        kind: "day" (month and day), "nth" (month, weekday, number, -1 for
            the last, and days on from there), "easter" (days from Easter Sunday)
            or "span" (a stretch of history: its first and last day), or a rule
            of `feasts`.
        at: the figures, as written in the table.
        days: how many days it lasts.
    """

    kind: str
    at: tuple[str, ...]
    days: int = 1


@cache
def holidays() -> dict[str, Rule]:
    """Every holiday's name, in lower case without apostrophes, with the rule for its day."""
    named: dict[str, Rule] = {}
    for line in lines("date_holidays"):
        told, _, names = line.partition(":")
        how, _, days = told.partition(" for ")
        kind, *at = how.split()
        named.update(dict.fromkeys(map(str.strip, names.split(",")), Rule(kind, tuple(at), int(days or 1))))
    return named


@cache
def holiday_openings() -> frozenset[str]:
    """The words that a holiday's name may begin with, as a text writes them."""
    words_ = {name.split()[0] for name in holidays()}
    return frozenset((*words_, *map(str.capitalize, words_), *map(str.upper, words_)))


def holidays_in(scan: Scan) -> list[tuple[int, str, int]]:
    """The holidays of a text: first token, name, and the token after it."""
    openings = holiday_openings()
    places = (i for i, token in enumerate(scan.tokens) if token in openings)
    return [(i, *found) for i in places if (found := holiday_at(scan, i))]


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
            fits = name in holidays() and (scan.capital(i) or len(said) > 1 or _placed(scan, i, k))
            best = (name, k + 1) if fits else best
    describes = best and (best[0] in _DESCRIBING or holidays()[best[0]].kind in FEASTS)
    if best and describes and _names_a_thing(scan, best[1]):
        return None
    return best


def _placed(scan: Scan, first: int, last: int) -> bool:
    return scan.word(first - 1) in ("last", "next", "previous", "following", "this") or (
        len(scan.word(last + 1)) == 4 and scan.word(last + 1).isdigit()
    )


def _names_a_thing(scan: Scan, i: int) -> bool:
    """Whether a noun follows that the holiday only describes ("Christmas sales")."""
    word = scan.word(i)
    free = word in words("date_after_ordinal") or word in words("date_after_holiday") or word in words("date_past")
    return word.isalpha() and not free


def holiday_span(name: str) -> tuple[date, date] | None:
    """The first and last day of a named stretch of history, None for a yearly day."""
    rule = holidays()[name]
    return (date.fromisoformat(rule.at[0]), date.fromisoformat(rule.at[1])) if rule.kind == "span" else None


def holiday_in(name: str, year: int) -> Period | None:
    """The day of a holiday in a year, or all its days."""
    day, days = holiday_day(name, year), holidays()[name].days
    if day is None or days == 1:
        return day_period(day) if day else None
    return Period(day, day + timedelta(days=days - 1), "span")


def is_sighted(name: str) -> bool:
    """Whether a holiday begins by sight of the moon, so that its day is only nearly known."""
    return holidays()[name].kind == "islamic"


def holiday_day(name: str, year: int) -> date | None:
    """The day of a holiday in a year."""
    rule = holidays()[name]
    if rule.kind in FEASTS:
        return feast_day(rule.kind, rule.at, year)
    figures = [int(x) for x in rule.at]
    if rule.kind == "day":
        return date(year, *figures)
    if rule.kind == "easter":
        return easter(year) + timedelta(days=figures[0])
    month, weekday, n, *on = figures
    day = nth_weekday(month_period(year, month), weekday, n)
    return day + timedelta(days=sum(on)) if day else None
