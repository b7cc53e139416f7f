"""Expressions found in a text, and what joining them asks of them."""

from attrs import frozen

from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.pattern import pattern
from reconcile.mentions.dates.scan import Scan

# Two expressions so many tokens apart are never parts of one.
FARTHEST = 8
_NONE = (None,) * 8


@frozen(eq=False, repr=False)
class Piece:
    """An expression: its tokens (end exclusive) and what it says."""

    first: int
    end: int
    parts: Parts


def gap_is(scan: Scan, a: Piece, b: Piece, gap: str) -> bool:
    """Whether the tokens between two pieces are of this pattern."""
    return b.first - a.end <= FARTHEST and pattern(gap).fullmatch(scan.classes, a.end, b.first) is not None


def names_day(parts: Parts) -> bool:
    """Whether the parts name a single day."""
    if parts.holiday or parts.day is not None or parts.weekday is not None:
        return True
    return parts.shift is not None and parts.shift[0] == "day" and not parts.to


def only_weekday(parts: Parts) -> bool:
    """Whether the parts name a weekday and nothing that places it."""
    return parts.weekday is not None and parts.day is None and parts.shift is None and not parts.deictic


def in_stated_year(parts: Parts) -> bool:
    """Whether the parts name a stated year, or a month or season of one, and nothing else: no tense moves that."""
    others = (parts.day, parts.weekday, parts.nth, parts.shift, parts.span, parts.then, parts.clock, parts.to)
    return parts.year is not None and others == _NONE and not (parts.holiday or parts.grain or parts.kind)


def dated(parts: Parts) -> bool:
    """Whether the parts say more than a time of day."""
    return any(x is not None for x in (parts.year, parts.month, parts.day, parts.weekday, parts.shift, parts.span))


def grain_of(parts: Parts) -> str:
    """How large a date the parts name."""
    if parts.clock:
        return "time"
    if names_day(parts):
        return "day"
    names = ("month", "season", "quarter", "half")
    return next(
        (n for n in names if getattr(parts, n) is not None), parts.shift[0] if parts.shift else parts.grain or "year"
    )
