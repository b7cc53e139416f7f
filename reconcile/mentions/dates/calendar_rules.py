"""Rules for dates of the calendar: days, months, seasons, quarters, years, decades and centuries."""

from reconcile.lexicon import words
from reconcile.mentions.dates.numeric import DOTTED_RULES, NUMERIC_RULES, full_year
from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.pattern import Found, Rule
from reconcile.mentions.dates.quarters import QUARTER_RULES
from reconcile.mentions.dates.scan import Scan
from reconcile.mentions.dates.years import YEAR_RULES

_WEEKDAY = "(?:(?P<weekday>WD) DOT? COMMA? THE?)?"
_MONTH = "(?P<month>MONTH|MONTH_SHORT DOT?)"
_ORDINAL = "(?:(?P<tens>TENS) DASH?)? (?P<ord>ORD) (?:(?P<unit>UNIT) (?=OF))?"
_FROM_ORDINAL = (
    "(?:(?P<tens>TENS) DASH?)? (?P<ord>ORD) (?:(?P<or>OR)|AND|LINK) THE? (?:(?P<tens2>TENS) DASH?)? (?P<ord2>ORD)"
)
_DAY = "(?P<day>DAY) SUFFIX?"
_YEAR = "(?:COMMA? (?:OF|IN)? (?P<year>YEAR|N3 (?=RPAR|COMMA|DOT|DASH)) (?!COLON|AMPM)|(?P<short>APOS YY))?"
_TO_DAY = "(?:(?P<to>DASH|TO|UNTIL)|(?P<or>OR|SLASH)|(?P<and>AND)) THE? (?P<last>DAY) SUFFIX?"


def _year(found: Found) -> int | None:
    if found.has("short"):
        return full_year(found.scan.value(found.at("short") + 1))
    return found.value("year")


def _valid(month: int | None, day: int | None) -> bool:
    top = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return month is not None and day is not None and 1 <= day <= top[month - 1]


def _month_first(found: Found) -> Parts | None:
    """May 3rd, 2023. "in March 20 people" is a month and a figure."""
    month, day = found.value("month"), found.value("day")
    end = found.match.end()
    bare = found.scan.starts and not found.has("year") and not found.has("short") and end - 1 == found.at("day")
    if not _valid(month, day) or (bare and _counts(found, end)):
        return None
    return Parts(month=month, day=day, year=_year(found), weekday=found.value("weekday"))


def _counts(found: Found, end: int) -> bool:
    """Whether a bare figure behind a month counts what follows rather than the days."""
    before, word = found.scan.word(found.match.start() - 1), found.scan.word(end)
    if before == "on":
        return False
    plural = len(word) > 3 and word.endswith("s") and word not in words("date_not_counted")
    after_preposition = before in ("in", "since") and plural
    return word in words("date_counted") or after_preposition or (found.scan.glued(end) and word == ":")


def _day_first(found: Found) -> Parts | None:
    """3 May 2023, the 3rd of May."""
    month, day = found.value("month"), found.value("day")
    start = found.match.start()
    before = found.scan.word(start - 1)
    minutes = before == ":" and found.scan.glued(start) and found.scan.word(start - 2).isdigit()
    if minutes or before in words("date_before_figure") or not _valid(month, day):
        return None
    return Parts(month=month, day=day, year=_year(found), weekday=found.value("weekday"))


def _ordinal_first(found: Found) -> Parts | None:
    """The tenth of March, January twenty-fourth."""
    month, day = found.value("month"), (found.value("tens") or 0) + (found.value("ord") or 0)
    if found.has("unit") and found.string("unit") != "day":
        return None
    return Parts(month=month, day=day, year=_year(found)) if _valid(month, day) else None


def _ordinal_range(found: Found) -> Parts | None:
    """From the third to the fifth of May, April ninth through seventeenth."""
    month, low = found.value("month"), (found.value("tens") or 0) + (found.value("ord") or 0)
    high = (found.value("tens2") or 0) + (found.value("ord2") or 0)
    if not _valid(month, low) or not _valid(month, high) or low >= high:
        return None
    year = _year(found)
    return Parts(month=month, day=low, year=year, to=Parts(month=month, day=high, year=year), either=found.has("or"))


def _day_range(found: Found) -> Parts | None:
    """From 3 to 4 May, May 3-5, 3 or 4 May."""
    month, low, high = found.value("month"), found.value("day"), found.value("last")
    if not _valid(month, low) or not _valid(month, high) or low is None or high is None or low >= high:
        return None
    year = _year(found)
    last = Parts(month=month, day=high, year=year)
    return Parts(month=month, day=low, year=year, to=last, either=found.has("or") and found.word("or") == "or")


def _month_year(found: Found) -> Parts | None:
    return Parts(month=found.value("month"), year=_year(found))


_PLACES = ("town", "city", "village", "port", "hamlet", "parish")


def _is_other(scan: Scan, i: int) -> bool:
    """Whether a month's name is another word: "the March on Washington", "an august body", "the town of March"."""
    word, before, after = scan.word(i), scan.word(i - 1), scan.word(i + 1)
    marched = word == "march" and before == "the" and after in ("on", "for", "against", "through")
    place = before == "of" and scan.word(i - 2) in _PLACES
    return marched or place or after in words("date_says") or (before in ("a", "an") and not scan.capital(i))


def _bare_month(found: Found) -> Parts | None:
    i = found.at("month")
    word, before = found.scan.word(i), found.scan.word(i - 1)
    if word in words("date_names") and _is_other(found.scan, i):
        return None
    named = found.scan.capital(i - 1) and before not in words("date_lead")
    if word in words("date_names") and (named or (before == "." and found.scan.word(i - 2) in words("date_forms"))):
        return None
    if word in words("date_names") and found.scan.capital(i + 1) and found.scan.word(i + 1) not in words("date_lead"):
        return None
    return Parts(month=found.value("month"))


def _bare_short(found: Found) -> Parts | None:
    """Sept., or Sep behind a preposition: alone most short forms are names or codes."""
    i, scan = found.at("month"), found.scan
    led = scan.word(i - 1) in words("date_lead") and scan.word(i - 1).isalpha()
    return Parts(month=found.value("month")) if scan.capital(i) and led else None


def _short_weekday(found: Found) -> Parts | None:
    """On Sat., last Wed night: short forms stand behind few words, and before no name."""
    i, scan = found.at("weekday"), found.scan
    led = scan.word(i - 1) in ("on", "last", "next", "this", "by", "until", "since", "from")
    return Parts(weekday=found.value("weekday")) if led and not scan.capital(i + 1) else None


def _weekday_figure(found: Found) -> Parts | None:
    """Monday 21: a day of the month where nothing is counted behind it."""
    after, day = found.scan.word(found.match.end()), found.value("day")
    if not day or day > 31 or (after[:1].isalnum() and after not in ("at", "from", "between", "in", "and", "or")):
        return None
    return Parts(weekday=found.value("weekday"), day=day)


def _bare_weekday(found: Found) -> Parts | None:
    """A weekday; not one that is part of a title ("Sunday Times") or the name of a day ("Bloody Sunday")."""
    after, before = found.match.end(), found.match.start() - 1
    if found.scan.capital(before) and found.scan.word(before) in words("date_day_names"):
        return None
    if found.scan.capital(after) and found.scan.word(after) in words("date_titles"):
        return None
    return Parts(weekday=found.value("weekday"))


def _weekday_day(found: Found) -> Parts | None:
    """Monday the 21st, Tuesday 19th, Monday the twenty-first."""
    day = found.value("day") or (found.value("tens") or 0) + (found.value("ord") or 0)
    return Parts(weekday=found.value("weekday"), day=day) if 0 < day <= 31 else None


def _day_alone(found: Found) -> Parts | None:
    """The 27th; not "the 27th time"."""
    after, day = found.match.end(), found.value("day")
    word = found.scan.word(after)
    if not day or day > 31 or (word.isalpha() and word not in words("date_after_ordinal")):
        return None
    return Parts(day=day)


def _season(found: Found) -> Parts | None:
    year, last = found.value("year"), found.value("last")
    if not found.has("year") and found.word("season") == "fall" and found.scan.word(found.match.end()) == "of":
        return None
    if year is not None and last is not None and last not in (year + 1, (year + 1) % 100):
        return None
    return Parts(season=found.value("season"), year=year)


def _bare_season(found: Found) -> Parts | None:
    i = found.at("season")
    scan, before = found.scan, found.scan.word(i - 1)
    if scan.word(i + 1) == "-" or before not in words("date_lead") or (scan.capital(i) and scan.capital(i + 1)):
        return None
    return Parts(season=found.value("season"))


def _months_or(found: Found) -> Parts:
    """March or February: the choice, in calendar order as written."""
    year, low, high = found.value("year"), found.value("month"), found.value("last")
    crosses = not found.has("or") and (low or 0) > (high or 0)
    first = year - 1 if year and crosses else year
    return Parts(month=low, year=first, to=Parts(month=high, year=year), either=found.has("or"))


CALENDAR_RULES = (
    *NUMERIC_RULES,
    Rule(f"{_WEEKDAY} {_DAY} OF? {_TO_DAY} OF? {_MONTH} {_YEAR}", _day_range),
    Rule(
        f"{_WEEKDAY} {_MONTH} THE? {_DAY} (?:(?P<to>DASH|TO|UNTIL)|(?P<or>OR|SLASH))"
        f"THE? (?P<last>DAY) SUFFIX? (?!MON) {_YEAR}",
        _day_range,
    ),
    Rule(f"{_WEEKDAY} {_DAY} (?:OF THE?)? {_MONTH} {_YEAR}", _day_first),
    Rule(f"THE? {_FROM_ORDINAL} OF {_MONTH} {_YEAR}", _ordinal_range),
    Rule(f"{_MONTH} THE? {_FROM_ORDINAL} {_YEAR}", _ordinal_range),
    Rule(f"{_ORDINAL} OF {_MONTH} {_YEAR}", _ordinal_first),
    Rule(f"{_WEEKDAY} {_MONTH} THE? {_DAY} (?!COLON MIN|DASH DAY COLON) {_YEAR}", _month_first),
    Rule(f"{_MONTH} THE? {_ORDINAL} {_YEAR}", _ordinal_first),
    Rule(f"{_MONTH} COMMA THE? (?P<day>DAY) SUFFIX {_YEAR}", _month_first),
    Rule(
        "(?P<month>MON) (?:(?P<to>LINK|AND)|(?P<or>OR|SLASH)) (?P<last>MON) DOT? COMMA? OF? (?P<year>YEAR)",
        lambda f: None if f.word("to") == "and" else _months_or(f),
    ),
    Rule(f"{_MONTH} (?:COMMA|OF|DASH|SLASH)? (?P<year>YEAR)", _month_year),
    Rule(f"{_MONTH} (?P<short>APOS YY)", _month_year),
    Rule("(?P<weekday>WD) DOT? COMMA? THE? (?P<day>DAY) SUFFIX", _weekday_day),
    Rule("(?P<season>SEAS) (?:OF|IN|COMMA)? (?P<year>YEAR) (?:(?:DASH|SLASH) (?P<last>YEAR|YY))?", _season),
    Rule("(?:ON|IN|THE|LAST|NEXT|THIS) FALL (?!OF|IN|FROM)", lambda f: Parts(season=23)),
    *QUARTER_RULES,
    *YEAR_RULES,
    *DOTTED_RULES,
    Rule("(?P<month>MONTH)", _bare_month),
    Rule("(?P<month>MONTH_SHORT)", _bare_short),
    Rule("(?P<weekday>WD) COMMA? THE? (?P<day>DAY) (?!SUFFIX|COLON|AMPM|DASH|SLASH|OCLOCK|UNITS)", _weekday_figure),
    Rule(f"(?P<weekday>WD) COMMA? THE {_ORDINAL}", _weekday_day),
    Rule("(?P<weekday>WEEKDAY)", _bare_weekday),
    Rule("(?P<weekday>WEEKDAY_SHORT) DOT?", _short_weekday),
    Rule("(?P<season>SEASON)", _bare_season),
    Rule("(?:THE|ON) (?P<day>DAY) SUFFIX", _day_alone),
)
