"""Neighbouring expressions joined into one: "9:47 p.m." and "Wednesday", "early" and "May", "May" and "12 October"."""

import re
from collections.abc import Iterable
from functools import cache

from attrs import evolve, frozen

from reconcile.mentions.dates.clock_rules import settle
from reconcile.mentions.dates.parts import Edge, Parts
from reconcile.mentions.dates.pattern import expand
from reconcile.mentions.dates.scan import Scan

_CLOCK_GAP = "(?:COMMA|LPAR)? (?:LOCAL? TIME)? RPAR? COMMA? (?:ON|OF|IN)? (?:THE (?:PARTS) OF)? THE?"
_DATE_CLOCK_GAP = "COMMA? NEAR? (?:AT|BY|APPROX|AFTER|BEFORE|DURING)? (?:NEAR|APPROX)? (?:BEFORE|AFTER)?"
_YEAR_GAP = "(?:OF|IN|COMMA)? THE?"
_WEEK_GAP = "(?:OF|ON|IN|COMMA)?"
_WEEKDAY_GAP = "(?:COMMA|LPAR)? (?:THE|A)?"
_PREFIXES = (
    "(?P<edge>THE? WORD? EDGE OF THE?)"
    "|(?P<part>THE? EARLY DASH? (?:IN|ON|DASH)? (?:THE (?:DAYPART|NIGHT) OF|THE)?)"
    "|(?P<week>THE? UNIT (?:OF|(?:WORD|EDGE) ON?) THE?)"
    "|(?P<later>(?:LATER|EARLIER) (?:IN|ON))"
    "|(?P<about>(?:APPROX|C DOT?) THE?)"
)
_DAYPART_OF = "(?P<part>(?:DAYPART|NIGHT)) (?:OF|ON) THE?"
_NTH_OF = "THE? (?P<nth>ORD|LAST|DAY SUFFIX) (?:(?P<weekday>WEEKDAY)|(?P<unit>UNIT|UNITS)) (?:OF|IN) THE?"


_STARTS = frozenset(("starting", "beginning", "commencing"))


@frozen
class Piece:
    """An expression: its tokens (end exclusive) and what it says."""

    first: int
    end: int
    parts: Parts


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(expand(text))


def _gap_is(scan: Scan, a: Piece, b: Piece, pattern: str) -> bool:
    return b.first - a.end <= 8 and _pattern(pattern).fullmatch(scan.classes, a.end, b.first) is not None


def extend(scan: Scan, piece: Piece) -> Piece:
    """Take in what stands before and behind an expression: "early", "the end of", "around", a part of the day."""
    piece = _with_daypart(scan, piece)
    for _ in range(2):
        piece = _with_prefix(scan, piece)
    return piece


def _with_daypart(scan: Scan, piece: Piece) -> Piece:
    parts = piece.parts
    if parts.clock or parts.kind or not _is_day(parts):
        return piece
    match = _pattern("(?:IN THE|AT|DASH)? (?P<part>DAYPART|NIGHT) (?!BEFORE|AFTER)").match(scan.classes, piece.end)
    if not match or parts.daypart:
        return piece
    daypart = scan.value(match.start("part"))
    return Piece(piece.first, match.end(), evolve(parts, daypart=daypart))


def _with_prefix(scan: Scan, piece: Piece) -> Piece:
    if not piece.first or not _pattern("OF|THE|EARLY|DASH|IN|ON|APPROX|C|DOT|WORD").match(
        scan.classes, piece.first - 1
    ):
        return piece
    low = max(0, piece.first - 7)
    for pattern in (_NTH_OF, _PREFIXES, _DAYPART_OF):
        for start in range(low, piece.first):
            match = _pattern(pattern).fullmatch(scan.classes, start, piece.first)
            if match:
                parts = _prefixed(scan, match, piece.parts)
                return Piece(start, piece.end, parts) if parts else piece
    return piece


def _prefixed(scan: Scan, match: re.Match[str], parts: Parts) -> Parts | None:
    groups = match.groupdict()
    if groups.get("nth"):
        return _nth(scan, match, parts)
    if "about" not in groups:
        return evolve(parts, daypart=scan.value(match.start("part"))) if _is_day(parts) and not parts.daypart else None
    if groups["about"]:
        return evolve(parts, approximate=True) if not parts.kind and not parts.clock else None
    if parts.kind or parts.clock:
        return None
    if groups["week"]:
        return _week_of(scan, match, parts)
    if groups["edge"]:
        edges = (scan.value(i) for i in range(match.start(), match.end()))
        edge: Edge = next((e for e in edges if e in ("begin", "middle", "end")), "")
        return evolve(parts, edge=edge)
    word = next(w for i in range(match.start(), match.end()) if (w := scan.word(i)) != "the")
    if word in ("later", "earlier"):
        return evolve(parts, part="late" if word == "later" else "early") if not _is_day(parts) else None
    daypart = next(
        (
            str(v)
            for i in range(match.start(), match.end())
            if (v := scan.value(i)) in ("morning", "afternoon", "evening", "night", "dawn")
        ),
        "",
    )
    return (
        evolve(parts, daypart=daypart)
        if daypart
        else evolve(parts, part=scan.value(match.start() + (scan.word(match.start()) == "the")))
    )


def _week_of(scan: Scan, match: re.Match[str], parts: Parts) -> Parts | None:
    """The week of 5 May, the week beginning on Monday."""
    said = [scan.word(i) for i in range(match.start(), match.end())]
    fits = "week" in said and any(w in ("of", "starting", "beginning", "commencing") for w in said)
    return evolve(parts, nth=(1, "weekof")) if fits and _is_day(parts) and not parts.nth else None


def _nth(scan: Scan, match: re.Match[str], parts: Parts) -> Parts | None:
    if _is_day(parts) or parts.kind or parts.clock or parts.to:
        return None
    n = scan.value(match.start("nth"))
    if match["weekday"]:
        return evolve(parts, weekday=scan.value(match.start("weekday")), nth=(n, "weekday"))
    unit = str(scan.value(match.start("unit")))
    unit = unit.removesuffix("s")
    return evolve(parts, nth=(n, unit)) if unit in ("day", "week", "weekend", "month") else None


def _is_day(parts: Parts) -> bool:
    """Whether the parts name a single day."""
    if parts.holiday or parts.day is not None or parts.weekday is not None:
        return True
    return parts.shift is not None and parts.shift[0] == "day" and not parts.to


def extended(scan: Scan, pieces: Iterable[Piece]) -> list[Piece]:
    """Every piece with what belongs to it; one that another takes in whole is dropped."""
    out: list[Piece] = []
    for piece in pieces:
        if out and out[-1].end > piece.first:
            continue
        longer = extend(scan, piece)
        while out and out[-1].first >= longer.first:
            out.pop()
        out.append(longer if not out or out[-1].end <= longer.first else piece)
    return out


def join(scan: Scan, pieces: list[Piece]) -> list[Piece]:
    """Join neighbours until nothing more fits: first parts of one date, then the ends of spans and choices."""
    for merge in (_one, _one, _pair):
        out: list[Piece] = []
        for piece in pieces:
            merged = merge(scan, out[-1], piece) if out else None
            if merged:
                out[-1] = merged
            else:
                out.append(piece)
        pieces = out
    return pieces


def _one(scan: Scan, a: Piece, b: Piece) -> Piece | None:
    if b.first - a.end > 8:
        return None
    counted = _count_from(scan, a, b) or _stretch_of(scan, a, b)
    if counted:
        return Piece(a.first, b.end, counted)
    if a.parts.kind == "set" and b.parts.clock and not dated(b.parts) and _gap_is(scan, a, b, "AT?"):
        return Piece(a.first, b.end, a.parts)
    if a.parts.kind or b.parts.kind or (a.parts.to and not a.parts.clock) or (b.parts.to and not b.parts.clock):
        return None
    for test, merge in ((_clock_date, _merge_clock), (_weekday_date, _merge_weekday), (_date_year, _merge_year)):
        if test(scan, a, b):
            parts = merge(a.parts, b.parts)
            if parts:
                return Piece(a.first, b.end, parts)
    return None


def _stretch_of(scan: Scan, a: Piece, b: Piece) -> Parts | None:
    """The last three weeks of May, the first two months of 2023."""
    x, y = a.parts, b.parts
    period = grain_of(y) in ("month", "year", "season", "quarter", "decade") and not (
        y.kind or y.clock or y.to or y.nth
    )
    if not period or not x.span or not _gap_is(scan, a, b, "OF THE?"):
        return None
    unit, n = x.span
    first = scan.word(a.first - 1) == "first" and x.kind == "duration"
    if not first and (n > 0 or x.kind):
        return None
    return evolve(y, nth=(abs(n) if first else -abs(n), f"{unit}s"))


def _count_from(scan: Scan, a: Piece, b: Piece) -> Parts | None:
    """Two weeks before Christmas, the day after 3 May, three days from Tuesday."""
    x = a.parts
    starting = _gap_is(scan, a, b, "COMMA? (?:WORD (?:FROM|ON)?|FROM|FROM ON)") and scan.word(a.end) in _STARTS
    if starting and x.kind == "duration" and x.span and _is_day(b.parts) and not b.parts.to:
        return evolve(b.parts, then=x.span, grain="starting")
    if b.parts.kind or b.parts.to or b.parts.then or not (_is_day(b.parts) or b.parts.month) or x.clock:
        return None
    back, ahead = _gap_is(scan, a, b, "BEFORE THE?"), _gap_is(scan, a, b, "(?:AFTER|FROM) THE?")
    if x.kind == "duration" and x.span and (back or ahead):
        return evolve(b.parts, then=(x.span[0], -x.span[1] if back else x.span[1]))
    if x.context and x.shift and a.end == b.first and scan.word(a.end - 1) in ("before", "after"):
        return evolve(b.parts, then=x.shift)
    return None


def _clock_date(scan: Scan, a: Piece, b: Piece) -> bool:
    if a.parts.clock and not b.parts.clock and not dated(a.parts) and _is_day(b.parts):
        return _gap_is(scan, a, b, _CLOCK_GAP)
    return bool(b.parts.clock and not dated(b.parts) and not a.parts.clock and _is_day(a.parts)) and _gap_is(
        scan, a, b, _DATE_CLOCK_GAP
    )


def dated(parts: Parts) -> bool:
    """Whether the parts say more than a time of day."""
    return any(x is not None for x in (parts.year, parts.month, parts.day, parts.weekday, parts.shift, parts.span))


def _merge_clock(a: Parts, b: Parts) -> Parts:
    date, clock = (b, a) if a.clock else (a, b)
    daypart = date.daypart or clock.daypart
    return settle(evolve(date, clock=clock.clock, daypart=daypart, to=clock.to))


def _weekday_date(scan: Scan, a: Piece, b: Piece) -> bool:
    """Wednesday, December 29; 29 December, a Wednesday; Tuesday of last week; this morning, Wednesday."""
    if not _gap_is(scan, a, b, _WEEKDAY_GAP) and not _gap_is(scan, a, b, _WEEK_GAP):
        return False
    x, y = _only_weekday(a.parts), _only_weekday(b.parts)
    other = b.parts if x else a.parts
    if x == y:
        return False
    week = other.shift is not None and other.shift[0] == "week" and other.whole
    day = other.day is not None and other.weekday is None
    return week or (day and _gap_is(scan, a, b, _WEEKDAY_GAP))


def _only_weekday(parts: Parts) -> bool:
    return parts.weekday is not None and parts.day is None and parts.shift is None and not parts.deictic


def _merge_weekday(a: Parts, b: Parts) -> Parts:
    weekday, other = (a, b) if _only_weekday(a) else (b, a)
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
    return bool(fits) and _gap_is(scan, a, b, _YEAR_GAP if not only_year else "(?:OF|IN|COMMA)?")


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
    before = scan.word(a.first - 1 - (scan.word(a.first - 1) == "the"))
    either = _gap_is(scan, a, b, "COMMA? OR (?:IN|ON|BY)?")
    span = _gap_is(scan, a, b, "COMMA? (?:LINK|BY) THE?") and (
        before in ("from", "between") or _gap_is(scan, a, b, "DASH|TO|UNTIL")
    )
    between = before == "between" and _gap_is(scan, a, b, "AND THE?")
    if not (either or span or between) or not (_alike(a.parts, b.parts) or (span and before == "from") or between):
        return None
    return Piece(a.first, b.end, evolve(a.parts, to=b.parts, either=either))


def _alike(a: Parts, b: Parts) -> bool:
    return grain_of(a) == grain_of(b) or (a.day is not None and b.month is not None)


def grain_of(parts: Parts) -> str:
    """How large a date the parts name."""
    if parts.clock:
        return "time"
    if _is_day(parts):
        return "day"
    names = ("month", "season", "quarter", "half")
    return next(
        (n for n in names if getattr(parts, n) is not None), parts.shift[0] if parts.shift else parts.grain or "year"
    )
