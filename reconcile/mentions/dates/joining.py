"""Neighbouring expressions joined into one: "9:47 p.m." and "Wednesday", "early" and "May", "May" and "12 October"."""

from collections.abc import Callable

from attrs import evolve

from reconcile.mentions.dates.clock_rules import settle
from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.pattern import pattern
from reconcile.mentions.dates.pieces import FARTHEST, Piece, dated, gap_is, grain_of, names_day, only_weekday
from reconcile.mentions.dates.scan import Scan

Merge = Callable[[Scan, Piece, Piece], Piece | None]

_CLOCK_TIME = "(?:LOCAL|WORD WORD?)? TIME"
_CLOCK_GAP = f"(?:LPAR {_CLOCK_TIME} RPAR|{_CLOCK_TIME})? COMMA? (?:ON|OF|IN)? (?:THE (?:PARTS) OF)? THE?"
_DATE_CLOCK_GAP = "COMMA? NEAR? (?:AT|BY|FROM|BETWEEN|APPROX|AFTER|BEFORE|DURING)? (?:NEAR|APPROX)? (?:BEFORE|AFTER)?"
_YEAR_GAP = "(?:OF|IN|COMMA)? THE?"
_WEEK_GAP = "(?:OF|ON|IN|COMMA)?"
_WEEKDAY_GAP = "(?:COMMA|LPAR)? (?:THE|A)?"
_JOINT = "COMMA? (?:OR|LINK|BY|AND)"
_STARTS = frozenset(("starting", "beginning", "commencing"))


def join(scan: Scan, pieces: list[Piece]) -> list[Piece]:
    """Join neighbours until nothing more fits: first parts of one date, then the ends of spans and choices."""
    joined = _joined(scan, pieces, _one)
    if len(joined) < len(pieces):
        joined = _joined(scan, joined, _one)
    return _joined(scan, joined, _pair)


def _joined(scan: Scan, pieces: list[Piece], merge: Merge) -> list[Piece]:
    out: list[Piece] = []
    for piece in pieces:
        merged = merge(scan, out[-1], piece) if out and piece.first - out[-1].end <= FARTHEST else None
        if merged:
            out[-1] = merged
        else:
            out.append(piece)
    return out


def _one(scan: Scan, a: Piece, b: Piece) -> Piece | None:
    counted = _count_from(scan, a, b) or _stretch_of(scan, a, b)
    if counted:
        return Piece(a.first, b.end, counted)
    zoned = _other_zone(scan, a, b)
    if zoned:
        return zoned
    if a.parts.kind == "set" and b.parts.clock and not dated(b.parts) and gap_is(scan, a, b, "AT?"):
        return Piece(a.first, b.end, a.parts)
    if a.parts.kind or b.parts.kind or (a.parts.to and not a.parts.clock) or (b.parts.to and not b.parts.clock):
        return None
    for test, merge in ((_clock_date, _merge_clock), (_weekday_date, _merge_weekday), (_date_year, _merge_year)):
        if test(scan, a, b):
            parts = merge(a.parts, b.parts)
            if parts:
                return Piece(a.first, b.end, parts)
    return None


def _other_zone(scan: Scan, a: Piece, b: Piece) -> Piece | None:
    """8 a.m. (1200 GMT): the time once more, as the clocks show it elsewhere."""
    clocks = a.parts.clock and b.parts.clock and not dated(b.parts)
    if not clocks or not gap_is(scan, a, b, f"(?:{_CLOCK_TIME})? LPAR"):
        return None
    close = pattern("(?:WORD WORD?)? TIME? RPAR").match(scan.classes, b.end)
    return Piece(a.first, close.end(), a.parts) if close else None


def _stretch_of(scan: Scan, a: Piece, b: Piece) -> Parts | None:
    """The last three weeks of May, the first two months of 2023."""
    x, y = a.parts, b.parts
    if not x.span:
        return None
    period = grain_of(y) in ("month", "year", "season", "quarter", "decade") and not (
        y.kind or y.clock or y.to or y.nth
    )
    if not period or not gap_is(scan, a, b, "OF THE?"):
        return None
    unit, n = x.span
    first = scan.word(a.first - 1) == "first" and x.kind == "duration"
    if not first and (n > 0 or x.kind):
        return None
    return evolve(y, nth=(abs(n) if first else -abs(n), f"{unit}s"))


def _count_from(scan: Scan, a: Piece, b: Piece) -> Parts | None:
    """Two weeks before Christmas, the day after 3 May, three days from Tuesday."""
    x = a.parts
    length = x.span if x.kind == "duration" else None
    starting = length and scan.word(a.end) in _STARTS and names_day(b.parts) and not b.parts.to
    if starting and gap_is(scan, a, b, "COMMA? (?:WORD (?:FROM|ON)?|FROM|FROM ON)"):
        return evolve(b.parts, then=length, grain="starting")
    if b.parts.kind or b.parts.to or b.parts.then or not (names_day(b.parts) or b.parts.month) or x.clock:
        return None
    if length and gap_is(scan, a, b, "(?:BEFORE|AFTER|FROM) THE?"):
        return evolve(b.parts, then=(length[0], -length[1] if scan.word(a.end) == "before" else length[1]))
    if x.context and x.shift and a.end == b.first and scan.word(a.end - 1) in ("before", "after"):
        return evolve(b.parts, then=x.shift)
    return None


def _clock_date(scan: Scan, a: Piece, b: Piece) -> bool:
    if a.parts.clock and not b.parts.clock and not dated(a.parts) and names_day(b.parts):
        return gap_is(scan, a, b, _CLOCK_GAP)
    return bool(b.parts.clock and not dated(b.parts) and not a.parts.clock and names_day(a.parts)) and gap_is(
        scan, a, b, _DATE_CLOCK_GAP
    )


def _merge_clock(a: Parts, b: Parts) -> Parts:
    date, clock = (b, a) if a.clock else (a, b)
    daypart = date.daypart or clock.daypart
    return settle(evolve(date, clock=clock.clock, daypart=daypart, to=clock.to))


def _weekday_date(scan: Scan, a: Piece, b: Piece) -> bool:
    """Wednesday, December 29; 29 December, a Wednesday; Tuesday of last week; this morning, Wednesday."""
    x, y = only_weekday(a.parts), only_weekday(b.parts)
    if x == y or not (gap_is(scan, a, b, _WEEKDAY_GAP) or gap_is(scan, a, b, _WEEK_GAP)):
        return False
    other = b.parts if x else a.parts
    week = other.shift is not None and other.shift[0] == "week" and other.whole
    day = other.day is not None and other.weekday is None
    return week or (day and gap_is(scan, a, b, _WEEKDAY_GAP))


def _merge_weekday(a: Parts, b: Parts) -> Parts:
    weekday, other = (a, b) if only_weekday(a) else (b, a)
    return settle(
        evolve(
            other, weekday=weekday.weekday, daypart=other.daypart or weekday.daypart, clock=other.clock or weekday.clock
        )
    )


def _date_year(scan: Scan, a: Piece, b: Piece) -> bool:
    """May of this year, October 5 last year, the first quarter of 2019; a day of a month told before it."""
    x, y = a.parts, b.parts
    if x.year is not None or x.shift is not None or x.clock or y.clock or x.deictic:
        return False
    open_date = any(v is not None for v in (x.month, x.season, x.quarter, x.half)) or x.holiday
    only_year = y.year is not None and all(v is None for v in (y.month, y.season, y.quarter, y.half))
    shift_year = y.shift is not None and y.shift[0] == "year" and y.whole and not y.edge
    shift_month = x.day is not None and x.month is None and y.shift is not None and y.shift[0] == "month" and y.whole
    only_month = x.day is not None and x.month is None and y.month is not None and y.day is None
    fits = (open_date and (only_year or shift_year)) or shift_month or only_month
    return bool(fits) and gap_is(scan, a, b, _YEAR_GAP if not only_year else "(?:OF|IN|COMMA)?")


def _merge_year(a: Parts, b: Parts) -> Parts:
    if b.month is not None and a.month is None:
        return evolve(a, month=b.month, year=b.year)
    if b.year is not None:
        return evolve(a, year=b.year)
    return evolve(a, shift=b.shift, whole=True, context=b.context, deictic="")


def _pair(scan: Scan, a: Piece, b: Piece) -> Piece | None:
    """Two ends of a span, or two choices."""
    if a.parts.kind or b.parts.kind or a.parts.to or b.parts.to or not 0 < b.first - a.end <= 3:
        return None
    if not pattern(_JOINT).match(scan.classes, a.end, b.first):
        return None
    before = scan.word(a.first - 1 - (scan.word(a.first - 1) == "the"))
    either = gap_is(scan, a, b, "COMMA? OR (?:IN|ON|BY)?")
    span = gap_is(scan, a, b, "COMMA? (?:LINK|BY) THE?") and (
        before in ("from", "between") or gap_is(scan, a, b, "DASH|TO|UNTIL")
    )
    between = before == "between" and gap_is(scan, a, b, "AND THE?")
    if not (either or span or between):
        return None
    fits = _alike(a.parts, b.parts) or (span and (before == "from" or (a.parts.year and b.parts.year))) or between
    return Piece(a.first, b.end, evolve(a.parts, to=b.parts, either=either)) if fits else None


def _alike(a: Parts, b: Parts) -> bool:
    return grain_of(a) == grain_of(b) or (a.day is not None and b.month is not None)
