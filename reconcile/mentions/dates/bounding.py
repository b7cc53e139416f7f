"""Dates that only bound: "before 2010", "after 3 May", "no later than Friday"."""

from collections.abc import Callable
from datetime import date, timedelta

from attrs import evolve

from reconcile.lexicon import words
from reconcile.mentions.dates.calendars import Period, day_period, month_period, year_period
from reconcile.mentions.dates.edtf import write
from reconcile.mentions.dates.parts import Edge
from reconcile.mentions.dates.pieces import Piece
from reconcile.mentions.dates.scan import Scan
from reconcile.model.when import Bound, When

_DAY = timedelta(days=1)
_PLAIN: dict[str, Bound] = {"before": "<", "after": ">"}
_COMPARED: dict[str, Bound] = {"earlier": "<", "sooner": "<", "later": ">"}
_DENIED: dict[Bound, Bound] = {"<": ">=", ">": "<="}
_DENIALS = ("no", "not")
# Before the end of May is May too, and so is after its beginning.
_EDGES: dict[tuple[Bound, Edge], Bound] = {("<", "end"): "<=", (">", "begin"): ">="}
# Years and months stay whole; finer dates end on a day.
_WHOLE: dict[str, Callable[[date], Period]] = {
    "year": lambda day: year_period(day.year),
    "month": lambda day: month_period(day.year, day.month),
}


def bound_of(scan: Scan, piece: Piece) -> Bound:
    """The side of a date on which something lies, by the words before it; "=" where they name the date itself.

    "Shortly before May 3" and "before dawn on Friday" tell a time by it; "after the 2016 vote" is told of the vote.
    """
    parts = piece.parts
    if parts.clock or parts.daypart or parts.kind or parts.to or parts.then or _describes(scan, piece.end):
        return "="
    i = piece.first - 1 - (scan.word(piece.first - 1) == "the")
    found = _PLAIN.get(scan.word(i))
    if scan.word(i) == "than":
        i, found = i - 1, _COMPARED.get(scan.word(i - 1))
    before = scan.word(i - 1)
    both = before in ("and", "or") and scan.word(i - 2) in _PLAIN
    if not found or both or before in words("date_near"):
        return "="
    return _DENIED[found] if before in _DENIALS else _EDGES.get((found, parts.edge), found)


def _describes(scan: Scan, i: int) -> bool:
    """Whether token `i` continues the phrase: a noun that the date describes, or a possessive."""
    word = scan.word(i)
    joined = word in ("-", "'s", "’s", "'", "’") and scan.glued(i)
    return joined or (word.isalpha() and word not in words("text_stopwords"))


def bounded(when: When, op: Bound) -> When:
    """A date with its open side: `../2009` for "before 2010", `2010/..` for "not before 2010"."""
    reach = reach_of(evolve(when, op=op)) if op != "=" and when.kind == "date" else None
    if reach is None:
        return when
    first, last = reach
    edtf = f"../{_written(when, last)}" if op in ("<", "<=") else f"{_written(when, first)}/.."
    return evolve(when, op=op, edtf=edtf)


def reach_of(when: When) -> tuple[date, date] | None:
    """The first and the last day that a date with its bound leaves open, to the ends of the calendar; None for none."""
    if when.first is None or when.last is None:
        return None
    try:
        if when.op in ("<", "<="):
            return date.min, when.last if when.op == "<=" else when.first - _DAY
        if when.op in (">", ">="):
            return when.first if when.op == ">=" else when.last + _DAY, date.max
    except OverflowError:
        return None
    return when.first, when.last


def _written(when: When, day: date) -> str:
    whole = _WHOLE.get(when.grain)
    period = whole(day) if whole else day_period(day)
    return write(period if day in (period.first, period.last) else day_period(day))
