"""The order of day and month in figures (03/05/2023), by what the text itself shows of its usage."""

from datetime import date

from attrs import evolve

from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.pattern import pattern
from reconcile.mentions.dates.pieces import Piece
from reconcile.mentions.dates.scan import Scan

_SEP = "(?:DASH|SLASH)"
_LARGE, _SMALL, _END = "(?:N24|N31)", "MM", "(?:YEAR|YY)"
# Day first, then month first: dates in figures with a day above 12, and dates with the month's name.
_FIGURES = (f"{_LARGE} {_SEP} {_SMALL} {_SEP} {_END}", f"{_SMALL} {_SEP} {_LARGE} {_SEP} {_END}")
_NAMED = ("DAY SUFFIX? (?:OF THE?)? MON", "MON DOT? THE? DAY (?!COLON|DASH|SLASH)")


def in_order(scan: Scan, pieces: list[Piece]) -> list[Piece]:
    """Settle dates in figures that two orders fit.

    A weekday beside the date decides; else other dates in figures whose day is above 12; else the order in which the
    text writes days and months by name. A text that shows neither, or both alike, leaves them month first and
    `uncertain`.
    """
    if not any(p.parts.uncertain or (p.parts.to and p.parts.to.uncertain) for p in pieces):
        return pieces
    day_first = _usage(scan)
    return [evolve(p, parts=_settled(p.parts, day_first)) for p in pieces]


def _usage(scan: Scan) -> bool | None:
    """Whether the text puts the day first; None where it does not show."""
    for day_first, month_first in (_FIGURES, _NAMED):
        n, m = (sum(1 for _ in pattern(p).finditer(scan.classes)) for p in (day_first, month_first))
        if n != m:
            return n > m
    return None


def _settled(parts: Parts, day_first: bool | None) -> Parts:
    if parts.to:
        parts = evolve(parts, to=_settled(parts.to, day_first))
    if not parts.uncertain or parts.month is None or parts.day is None:
        return parts
    if parts.weekday is not None and parts.year:
        fits = [date(parts.year, *order).weekday() == parts.weekday for order in _orders(parts.month, parts.day)]
        day_first = fits[1] if fits[0] != fits[1] else day_first
    if day_first is None:
        return parts
    month, day = _orders(parts.month, parts.day)[day_first]
    return evolve(parts, month=month, day=day, uncertain=False)


def _orders(month: int, day: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """Month and day as read month first, and as read day first."""
    return (month, day), (day, month)
