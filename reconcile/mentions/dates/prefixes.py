"""What belongs to an expression beside it: "early", "the end of", "around", a part of the day."""

import re
from collections.abc import Iterable

from attrs import evolve

from reconcile.mentions.dates.parts import Edge, Parts
from reconcile.mentions.dates.pieces import Piece, names_day, pattern
from reconcile.mentions.dates.scan import Scan
from reconcile.model.when import Part

_PREFIXES = (
    "(?P<edge>THE? WORD? EDGE OF THE?)"
    "|(?P<part>THE? EARLY DASH? (?:IN|ON|DASH)? (?:THE (?:DAYPART|NIGHT) OF|THE)?)"
    "|(?P<week>THE? UNIT (?:OF|(?:WORD|EDGE) ON?) THE?)"
    "|(?P<later>(?:LATER|EARLIER) (?:IN|ON))"
    "|(?P<about>(?:APPROX|C) DOT? THE?)"
)
_LAST_OF_PREFIX = "OF|THE|EARLY|DASH|IN|ON|APPROX|C|DOT|WORD|EDGE"
_DAYPART_OF = "(?P<part>(?:DAYPART|NIGHT)) (?:OF|ON) THE?"
_NTH_OF = "THE? (?P<nth>ORD|LAST|DAY SUFFIX) (?:(?P<weekday>WEEKDAY)|(?P<unit>UNIT|UNITS)) (?:OF|IN) THE?"


def extend(scan: Scan, piece: Piece) -> Piece:
    """Take in what stands before and behind an expression: "early", "the end of", "around", a part of the day."""
    piece = _with_daypart(scan, piece)
    for _ in range(2):
        piece = _with_prefix(scan, piece)
    return piece


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


def _with_daypart(scan: Scan, piece: Piece) -> Piece:
    parts = piece.parts
    if parts.clock or parts.kind or not names_day(parts):
        return piece
    match = pattern("(?:IN THE|AT|DASH)? (?P<part>DAYPART|NIGHT) (?!BEFORE|AFTER)").match(scan.classes, piece.end)
    if not match or parts.daypart:
        return piece
    daypart = scan.value(match.start("part"))
    return Piece(piece.first, match.end(), evolve(parts, daypart=daypart))


def _with_prefix(scan: Scan, piece: Piece) -> Piece:
    if not piece.first or not pattern(_LAST_OF_PREFIX).match(scan.classes, piece.first - 1):
        return piece
    low = max(0, piece.first - 7)
    for form in (_NTH_OF, _PREFIXES, _DAYPART_OF):
        for start in range(low, piece.first):
            match = pattern(form).fullmatch(scan.classes, start, piece.first)
            if match:
                parts = _prefixed(scan, match, piece.parts)
                return Piece(start, piece.end, parts) if parts else piece
    return piece


def _prefixed(scan: Scan, match: re.Match[str], parts: Parts) -> Parts | None:
    groups = match.groupdict()
    if groups.get("nth"):
        return _nth(scan, match, parts)
    if "about" not in groups:
        return (
            evolve(parts, daypart=scan.value(match.start("part"))) if names_day(parts) and not parts.daypart else None
        )
    if groups["about"]:
        return evolve(parts, approximate=True) if not parts.kind and not parts.clock else None
    if parts.kind or parts.clock:
        return None
    if groups["week"]:
        return _week_of(scan, match, parts)
    if groups["edge"]:
        edges = (scan.value(i) for i in range(match.start(), match.end()))
        edge: Edge = next((e for e in edges if e in ("begin", "middle", "end")), "")
        if names_day(parts) and "eve" in map(scan.word, range(match.start(), match.end())):
            return evolve(parts, then=("day", -1)) if not parts.then else None
        return evolve(parts, edge=edge)
    word = next(w for i in range(match.start(), match.end()) if (w := scan.word(i)) != "the")
    if word in ("later", "earlier"):
        return evolve(parts, part="late" if word == "later" else "early") if not names_day(parts) else None
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
    return evolve(parts, nth=(1, "weekof")) if fits and names_day(parts) and not parts.nth else None


def _nth(scan: Scan, match: re.Match[str], parts: Parts) -> Parts | None:
    if names_day(parts) or parts.kind or parts.clock or parts.to:
        return None
    n = scan.value(match.start("nth"))
    if match["weekday"]:
        return evolve(parts, weekday=scan.value(match.start("weekday")), nth=(n, "weekday"))
    unit, plural = str(scan.value(match.start("unit"))), scan.word(match.start("unit")).endswith("s")
    if plural:
        part: Part = "early" if n == 1 else "late"
        return evolve(parts, part=part) if n in (1, -1) else None
    return evolve(parts, nth=(n, unit)) if unit in ("day", "week", "weekend", "month") else None
