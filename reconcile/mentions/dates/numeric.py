"""Rules for dates in figures: 2023-05-03, 03/05/2023, 3.5.2023, 20230503."""

import re

from attrs import evolve

from reconcile.lexicon import words
from reconcile.mentions.dates.calendars import is_day
from reconcile.mentions.dates.parts import Clock, Parts
from reconcile.mentions.dates.pattern import Found, Rule, pattern
from reconcile.mentions.dates.scan import Scan

# Years of two digits up to here belong to this century, those above to the last.
_PIVOT = 35
_POINTS = re.compile(r"(\d{4})\.(\d{1,2})\.(\d{1,2})|(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})")


def full_year(short: int | None) -> int | None:
    """The year that two digits stand for: '76 is 1976, '23 is 2023."""
    if short is None or short > 99:
        return short
    return 2000 + short if short <= _PIVOT else 1900 + short


def _iso(found: Found) -> Parts | None:
    return _checked(found.value("year"), found.value("month"), found.value("day"))


def _iso_time(found: Found) -> Parts | None:
    """2023-05-03T10:00:00Z."""
    day, hour = _iso(found), found.value("hour") or 0
    if day is None or found.word("t") != "t" or not found.scan.glued(found.at("hour")):
        return None
    zone = "Z" if found.word("z") == "z" else ""
    return evolve(day, clock=Clock(hour % 24, found.value("minute"), zone, fixed=True))


def _stamp(found: Found) -> Parts | None:
    """Wed Oct 26 15:50:06 2016, as machines and posts stamp their lines."""
    day, hour = _checked(found.value("year"), found.value("month"), found.value("day")), found.value("hour")
    if day is None or hour is None or hour > 24:
        return None
    return evolve(day, clock=Clock(hour % 24, found.value("minute"), found.string("zone"), fixed=True))


def _checked(year: int | None, month: int | None, day: int | None) -> Parts | None:
    return Parts(year=year, month=month, day=day) if year and month and day and is_day(year, month, day) else None


def _slashed(found: Found) -> Parts | None:
    """Day and month in either order; uncertain where both could be meant."""
    if not found.scan.glued(found.at("second")):
        return None
    first, second, year = found.value("first"), found.value("second"), full_year(found.value("year"))
    return two_orders(first, second, year)


def two_orders(first: int | None, second: int | None, year: int | None) -> Parts | None:
    """A date of two small figures: a figure above 12 is the day, else month first and `uncertain`."""
    if not first or not second:
        return None
    if first > 12:
        first, second = second, first
    if first > 12 or second > 31 or not is_day(year or 2024, first, second):
        return None
    return Parts(year=year, month=first, day=second, uncertain=second <= 12 and first != second)


def _led(scan: Scan, i: int) -> bool:
    """Whether a preposition leads the figures at token `i`, or the list of up to five such dates that they close."""
    for _ in range(5):
        if scan.word(i - 1) in words("date_slash_lead"):
            return True
        if i < 4 or not pattern("DAY SLASH DAY (?:COMMA|OR|AND|TO)").match(scan.classes, i - 4):
            return False
        i -= 4
    return False


def _without_year(found: Found) -> Parts | None:
    """4/25 behind "on" and its like, or behind another one; elsewhere a fraction or a score."""
    if not _led(found.scan, found.at("first")) or not found.scan.glued(found.at("second")):
        return None
    return two_orders(found.value("first"), found.value("second"), None)


def _pointed(found: Found) -> Parts | None:
    """3.5.2023 and 2023.5.3: the day comes first on paper that writes points."""
    i = found.at("date")
    match = _POINTS.fullmatch(found.scan.word(i))
    if not match:
        return None
    a, b, c = (int(x) for x in match.groups() if x)
    if match[1]:
        return _checked(a, b, c)
    return _checked(full_year(c), b, a) or _checked(full_year(c), a, b)


def _compact(found: Found) -> Parts | None:
    """20230503, the basic form of ISO 8601; not a number that a word counts or names."""
    i, scan = found.at("date"), found.scan
    if scan.word(i - 1) in words("date_before_figure") or scan.word(i + 1) in words("date_counted"):
        return None
    year, rest = divmod(found.value("date") or 0, 10_000)
    return _checked(year, *divmod(rest, 100))


def _month_in_figures(found: Found) -> Parts | None:
    """05/2023; not the rest of what is no date (31/04/2023)."""
    i, scan = found.at("month"), found.scan
    rest = scan.glued(i) and scan.word(i - 1) == "/"
    return Parts(year=found.value("year"), month=found.value("month")) if scan.glued(i + 2) and not rest else None


def _month_slash(found: Found) -> Parts | None:
    """Jan/3."""
    month, day = found.value("month"), found.value("day")
    return Parts(month=month, day=day) if month and day and is_day(2024, month, day) else None


def _short_named(found: Found) -> Parts | None:
    """31/Oct/1974, 2019/aug/01, 15-Apr-74."""
    return _checked(full_year(found.value("year")), found.value("month"), found.value("day"))


_SEP = "(?:DASH|SLASH)"

NUMERIC_RULES = (
    Rule(
        "(?P<year>YEAR) DASH (?P<month>MM) DASH (?P<day>DAY) (?P<t>WORD) (?P<hour>HH) COLON (?P<minute>MIN)"
        "(?:COLON MIN)? (?P<z>WORD)?",
        _iso_time,
    ),
    Rule(
        "WD COMMA? (?P<month>MON) (?P<day>DAY) (?P<hour>HH) COLON (?P<minute>MIN) COLON MIN"
        "(?:(?P<zone>ZONE|WORD)|(?:MARK|DASH) (?:HHMM|YEAR))? (?P<year>YEAR)",
        _stamp,
    ),
    Rule(f"(?P<year>YEAR) {_SEP} (?P<month>MM) {_SEP} (?P<day>DAY)", _iso),
    Rule(f"(?P<year>YEAR) {_SEP} (?P<month>MON) {_SEP} (?P<day>DAY)", _short_named),
    Rule(f"(?P<day>DAY) {_SEP} (?P<month>MON) {_SEP} (?P<year>YEAR|YY)", _short_named),
    Rule("(?P<first>DAY) SLASH (?P<second>DAY) SLASH (?P<year>YEAR|YY)", _slashed),
    Rule("(?P<first>DAY) DASH (?P<second>DAY) DASH (?P<year>YEAR)", _slashed),
    Rule("(?P<month>MM) SLASH (?P<year>YEAR)", _month_in_figures),
    Rule("(?P<month>MON) DASH (?P<day>DAY) DASH (?P<year>YEAR)", _short_named),
    Rule("(?P<month>MON) SLASH (?P<day>DAY) (?!SLASH|YEAR)", _month_slash),
    Rule("(?P<first>DAY) SLASH (?P<second>DAY) (?!SLASH|UNIT|UNITS|OF|MON)", _without_year),
)

DOTTED_RULES = (Rule("(?P<date>DOTTED)", _pointed), Rule("(?P<date>COMPACT)", _compact))
