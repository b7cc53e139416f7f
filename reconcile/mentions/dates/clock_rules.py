"""Rules for times of day."""

import re

from attrs import evolve

from reconcile.lexicon import words
from reconcile.mentions.dates.parts import Clock, Parts
from reconcile.mentions.dates.pattern import Found, Rule
from reconcile.mentions.dates.vocabulary import word_classes

_DOTTED = re.compile(r"(\d{1,2})\.(\d\d)")
_ZONE = "(?:LOCAL? TIME|(?P<zone>ZONE))?"
_DAYPART = "(?:(?:IN|AT) THE? (?P<part>DAYPART|NIGHT))?"
_WORD_HOUR = "(?P<hour>CARD|N1|N12)"


def _clock(found: Found, hour: int | None, minute: int | None, half: str = "") -> Parts | None:
    """The time, moved to the half of the day that "pm" or "in the evening" settles."""
    if hour is None or hour > 24 or (minute or 0) > 59:
        return None
    groups = found.match.re.groupindex
    zone = found.string("zone") if "zone" in groups else ""
    part = found.string("part") if "part" in groups else ""
    half = half or _half_of(part, hour)
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    fixed = bool(half) or hour > 12 or hour == 0
    return Parts(clock=Clock(hour % 24, minute, zone, fixed), daypart=part)


def _half_of(part: str, hour: int) -> str:
    if part in ("morning", "dawn"):
        return "am"
    if part == "night":
        return "pm" if 5 <= hour < 12 else "am"
    return "pm" if part in ("afternoon", "evening") and hour < 12 else ""


def settle(parts: Parts) -> Parts:
    """The hour of a joined expression in the half of the day that its part of the day asks for."""
    clock = parts.clock
    if clock is None or clock.fixed or not parts.daypart:
        return parts
    half = _half_of(parts.daypart, clock.hour)
    hour = clock.hour + 12 if half == "pm" and clock.hour < 12 else clock.hour % 12 if half == "am" else clock.hour
    return evolve(parts, clock=evolve(clock, hour=hour, fixed=bool(half)))


def _h_clock(found: Found) -> Parts | None:
    """19h30, 19h; "3h" is a length."""
    if not found.has("minute") and len(found.word("hour")) < 2:
        return None
    return _marked(_clock(found, found.value("hour"), found.value("minute")), True)


def _half_day(found: Found) -> str:
    return "pm" if found.word("ampm")[:1] == "p" else "am"


def _figures(found: Found) -> Parts | None:
    """9:47 p.m., 21:47 GMT. Two points make a time only with the minutes in two digits."""
    if found.has("ampm"):
        half = _half_day(found)
        hour = found.value("hour")
        return (
            _clock(found, hour, found.value("minute"), half)
            if hour is not None and (hour <= 12 or half == "pm")
            else None
        )
    i, scan = found.at("hour"), found.scan
    before = scan.word(i - 1)
    if scan.capital(i - 1) and len(scan.word(i)) == 1 and before not in words("date_clock_lead"):
        return None
    if before in words("date_before_figure") or before == "in" or not scan.glued(i + 2) or before == ":":
        return None
    return _marked(_clock(found, found.value("hour"), found.value("minute")), len(found.scan.word(i)) == 2)


def _marked(parts: Parts | None, fixed: bool) -> Parts | None:
    """21:47 and 07:20 count the whole day; 7:20 may be either half."""
    if parts is None or parts.clock is None:
        return None
    return evolve(parts, clock=evolve(parts.clock, fixed=parts.clock.fixed or fixed))


def _dotted(found: Found) -> Parts | None:
    """9.47pm, at 2.20 on Saturday."""
    match = _DOTTED.fullmatch(found.scan.word(found.at("time")))
    if not match:
        return None
    groups = found.match.re.groupindex
    half = _half_day(found) if "ampm" in groups and found.has("ampm") else ""
    return _clock(found, int(match[1]), int(match[2]), half)


def _at_dotted(found: Found) -> Parts | None:
    """At 2.20: a time where no unit follows ("at 2.20 euros")."""
    word = found.scan.word(found.match.end())
    return None if word in words("date_counted") or word in ("%", "$", "°") else _dotted(found)


def _after_date(found: Found) -> Parts | None:
    """25 August, 7.15: behind a date and a comma."""
    scan, i = found.scan, found.match.start()
    dated = scan.word(i - 1) == "," and scan.word(i - 2) in word_classes()["MONTH"] | word_classes()["WEEKDAY"]
    return _at_dotted(found) if dated else None


def _military(found: Found) -> Parts | None:
    """0340, 2130 hours."""
    word = found.scan.word(found.at("time"))
    return _marked(_clock(found, int(word[:2]), int(word[2:])), True)


def _at_military(found: Found) -> Parts | None:
    """At 1500: an hour where nothing is counted and no street is named."""
    i, scan = found.at("time"), found.scan
    word, after = scan.word(i), scan.word(found.match.end())
    named = after in words("date_counted") or scan.capital(found.match.end()) or after.endswith("s")
    return None if named or int(word[2:]) % 5 or int(word[2:]) > 55 else _military(found)


def _noon(found: Found) -> Parts | None:
    i = found.at("noon")
    if found.scan.capital(i) and found.scan.word(i - 1) not in ("", "\n", "."):
        return None
    hour = found.value("noon") or 0
    return Parts(clock=Clock(hour, 0, "", True), daypart="")


def _oclock(found: Found) -> Parts | None:
    return _clock(found, found.value("hour"), 0)


def _past(found: Found) -> Parts | None:
    """Half past seven, ten past two, a quarter to eight."""
    hour = found.value("hour")
    minutes = 30 if found.has("half") else 15 if found.has("quarter") else (found.value("n") or 0) + _ones(found)
    if hour is None or minutes > 30:
        return None
    if found.has("to"):
        before = found.scan.word(found.match.start() - 1)
        if not found.has("quarter") and (minutes % 5 or before not in words("date_clock_lead")):
            return None
        return _clock(found, hour - 1 or 12, 60 - minutes)
    return _clock(found, hour, minutes)


def _ones(found: Found) -> int:
    return (found.value("ones") or 0) if "ones" in found.match.re.groupindex else 0


def _bare_hour(found: Found) -> Parts | None:
    """At nine on Wednesday: a bare number is an hour where a preposition leads and a day follows."""
    before = found.scan.word(found.match.start() - 1)
    return _clock(found, found.value("hour"), 0) if before in words("date_clock_lead") else None


def _bare_hours(found: Found) -> Parts | None:
    """From nine until five on Monday."""
    first, last = _clock(found, found.value("hour"), 0), _clock(found, found.value("last"), 0)
    led = found.scan.word(found.match.start() - 1) in ("from", "between")
    return evolve(first, to=last) if led and first and last else None


_AMPM = "(?P<ampm>AMPM)"
_DAY_AHEAD = "(?= (?:ON|COMMA ON|COMMA)? (?:WEEKDAY|TODAY|LAST NIGHT|THIS DAYPART|THAT PARTS))"


def _hours(found: Found) -> Parts | None:
    """5 to 6 p.m., 10-11.30am: the half of the day stands behind the second hour."""
    last = _clock(found, found.value("last"), found.value("minutes"), _half_day(found))
    hour = found.value("hour")
    if last is None or last.clock is None or hour is None or hour > 12:
        return None
    first = _clock(found, hour, found.value("minute"), _half_day(found))
    if first and first.clock and first.clock.hour > last.clock.hour:
        first = _clock(found, hour, found.value("minute"), "am")
    return evolve(first, to=last) if first else None


CLOCK_RULES = (
    Rule(
        f"(?P<hour>HH) (?:COLON (?P<minute>MIN))? (?:LINK|AND) (?P<last>HH) (?:COLON (?P<minutes>MIN))?{_AMPM} {_ZONE}",
        _hours,
    ),
    Rule(f"(?P<hour>HH|CARD) (?:COLON (?P<minute>MIN) (?:COLON MIN)?)? {_AMPM} {_ZONE}", _figures),
    Rule(f"(?P<time>DOTTED) {_AMPM} {_ZONE}", _dotted),
    Rule(
        f"(?P<hour>HH) COLON (?P<minute>MIN) (?!COLON MIN COLON|COLON MIN DOT) (?:COLON MIN)? {_ZONE} {_DAYPART}",
        _figures,
    ),
    Rule(f"(?P<hour>HH) H (?P<minute>MIN)? {_ZONE}", _h_clock),
    Rule(f"AT (?P<time>DOTTED) (?!AMPM) {_ZONE} {_DAYPART} (?!COMMA? WORD? UNIT)", _at_dotted),
    Rule(f"(?P<time>DOTTED) (?!AMPM) {_ZONE}", _after_date),
    Rule(f"(?P<time>DOTTED) (?:{_DAY_AHEAD}|(?P<zone>ZONE))", _dotted),
    Rule("(?P<time>HHMM|YEAR) (?:(?P<zone>ZONE)|LOCAL TIME)", _military),
    Rule("(?P<time>HHMM) (?=ON|COMMA)", _military),
    Rule("AT (?P<time>HHMM|YEAR) (?!UNITS|DASH|S)", _at_military),
    Rule("AT (?P<time>HHMM|YEAR) (?P<unit>UNITS)", lambda f: _military(f) if f.string("unit") == "hour" else None),
    Rule("(?P<noon>NOON)", _noon),
    Rule(f"(?P<hour>CARD|HH) OCLOCK {_DAYPART} {_ZONE}", _oclock),
    Rule(
        "(?:(?P<half>HALF)|A? (?P<quarter>QUARTER)|(?P<n>CARD|TENS|DAY) (?:DASH? (?P<ones>CARD))?) (?:UNITS)?"
        f"(?:DASH? LAST|(?P<to>TO)) {_WORD_HOUR} (?!COLON|UNITS|SUFFIX|DASH|OF? MON) {_DAYPART}",
        _past,
    ),
    Rule(
        f"{_WORD_HOUR} (?:IN THE (?P<part>DAYPART)|AT (?P<part2>NIGHT))",
        lambda f: _clock(f, f.value("hour"), 0, "pm" if f.has("part2") and (f.value("hour") or 0) > 4 else ""),
    ),
    Rule(f"{_WORD_HOUR} (?:LINK|AND) (?P<last>CARD|N1|N12) {_DAY_AHEAD}", _bare_hours),
    Rule(f"{_WORD_HOUR} {_DAY_AHEAD}", _bare_hour),
)
