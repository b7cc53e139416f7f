"""What belongs to an expression beside it: "early", "the end of", "around", a part of the day."""

import re
from collections.abc import Iterable

from attrs import evolve

from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.pattern import pattern
from reconcile.mentions.dates.pieces import Piece, names_day
from reconcile.mentions.dates.scan import Scan
from reconcile.model.when import Part

_PREFIXES = (
    "THE? WORD? (?P<edge>EDGE) OF THE?"
    "|THE? (?P<staged>EARLY) (?P<stage>WORD|HALF|UNITS) OF THE?"
    "|THE? (?P<early>EARLY) DASH? (?:IN|ON|DASH)? (?:THE (?P<daypart>DAYPART|NIGHT) OF|THE)?"
    "|THE? (?P<week>UNIT) (?:OF|(?P<begins>WORD|EDGE) ON?) THE?"
    "|(?P<later>LATER|EARLIER) (?:IN|ON)"
    "|(?P<about>APPROX|C) DOT? THE?"
)
_STAGES = frozenset(("part", "half", "stages", "stage", "hours", "days", "weeks", "months", "years"))
_WEEKS = {
    "of": "of",
    **dict.fromkeys(("starting", "beginning", "commencing"), "from"),
    **dict.fromkeys(("ended", "ending"), "to"),
}
_LAST_OF_PREFIX = "OF|THE|EARLY|DASH|IN|ON|APPROX|C|WORD|EDGE"
_SHORTENED = "(?:APPROX|C) DOT"
_DAYPART_OF = "(?P<part>(?:DAYPART|NIGHT)) (?:OF|ON) THE?"
_NTH_OF = (
    "THE? (?P<nth>ORD|LAST|DAY SUFFIX) (?:(?P<weekday>WEEKDAY)|(?P<unit>UNIT|UNITS)|(?P<half>HALF)) (?:OF|IN) THE?"
)
_BEFORE = tuple(f"(?:{form})$" for form in (_NTH_OF, _PREFIXES, _DAYPART_OF))


def extend(scan: Scan, piece: Piece) -> Piece:
    """Take in what stands before and behind an expression: "early", "the end of", "around", a part of the day."""
    piece = _with_daypart(scan, piece)
    longer = _with_prefix(scan, piece)
    return piece if longer is piece else _with_prefix(scan, longer)


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
    if parts.holiday and scan.word(piece.end) == "weekend":
        return Piece(piece.first, piece.end + 1, evolve(parts, nth=(1, "weekendof")))
    match = pattern("(?:IN THE|AT|DASH)? EARLY? (?P<part>DAYPART|NIGHT) (?!BEFORE|AFTER)").match(
        scan.classes, piece.end
    )
    if not match or parts.daypart:
        return piece
    daypart = scan.value(match.start("part"))
    return Piece(piece.first, match.end(), evolve(parts, daypart=daypart))


def _with_prefix(scan: Scan, piece: Piece) -> Piece:
    if not _may_have_prefix(scan, piece.first):
        return piece
    low = max(0, piece.first - 7)
    for form in _BEFORE:
        match = pattern(form).search(scan.classes, low, piece.first)
        if match and match.start() < piece.first:
            parts = _prefixed(scan, match, piece.parts)
            return Piece(match.start(), piece.end, parts) if parts else piece
    return piece


def _may_have_prefix(scan: Scan, first: int) -> bool:
    """Whether the token before an expression may be the last of a prefix."""
    if first and pattern(_LAST_OF_PREFIX).match(scan.classes, first - 1):
        return True
    return first > 1 and pattern(_SHORTENED).match(scan.classes, first - 2) is not None


def _prefixed(scan: Scan, match: re.Match[str], parts: Parts) -> Parts | None:
    said = {name: i for name in match.re.groupindex if (i := match.start(name)) >= 0}
    if "nth" in said:
        return _nth(scan, match, parts)
    if "part" in said:
        return evolve(parts, daypart=scan.value(said["part"])) if names_day(parts) and not parts.daypart else None
    if parts.kind or parts.clock:
        return None
    if "about" in said:
        return evolve(parts, approximate=True)
    if "week" in said:
        return _week_of(scan, said, parts)
    if "edge" in said:
        return _edge_of(scan, said["edge"], parts)
    if "later" in said:
        part: Part = "late" if scan.word(said["later"]) == "later" else "early"
        return evolve(parts, part=part) if not names_day(parts) else None
    if "daypart" in said:
        return evolve(parts, daypart=scan.value(said["daypart"]))
    if "stage" in said:
        return evolve(parts, part=scan.value(said["staged"])) if scan.word(said["stage"]) in _STAGES else None
    return evolve(parts, part=scan.value(said["early"]))


def _edge_of(scan: Scan, i: int, parts: Parts) -> Parts | None:
    """The end of May, the eve of Christmas."""
    if names_day(parts) and scan.word(i) == "eve":
        return evolve(parts, then=("day", -1)) if not parts.then else None
    return evolve(parts, edge=scan.value(i))


def _week_of(scan: Scan, said: dict[str, int], parts: Parts) -> Parts | None:
    """The week of 5 May, the week beginning on Monday, the week ended 5 May."""
    unit, which = scan.word(said["week"]), _WEEKS.get(scan.word(said["begins"]) if "begins" in said else "of")
    fits = unit == "week" or (unit == "weekend" and parts.holiday and which == "of")
    return evolve(parts, nth=(1, f"{unit}{which}")) if fits and which and names_day(parts) and not parts.nth else None


def _nth(scan: Scan, match: re.Match[str], parts: Parts) -> Parts | None:
    if names_day(parts) or parts.kind or parts.clock or parts.to:
        return None
    n = scan.value(match.start("nth"))
    if match["weekday"]:
        return evolve(parts, weekday=scan.value(match.start("weekday")), nth=(n, "weekday"))
    if match["half"]:
        return evolve(parts, nth=(n, "half")) if n in (1, 2, -1) else None
    unit, plural = str(scan.value(match.start("unit"))), scan.word(match.start("unit")).endswith("s")
    if plural:
        part: Part = "early" if n == 1 else "late"
        return evolve(parts, part=part) if n in (1, -1) else None
    return evolve(parts, nth=(n, unit)) if unit in ("day", "week", "weekend", "month") else None
