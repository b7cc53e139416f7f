"""What kind of text it is, for the reading of its dates: news, history, or a timeless guide."""

from datetime import date

from reconcile.lexicon import words
from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.pieces import Piece, dated
from reconcile.mentions.dates.scan import Scan

# A text with so many stated years, most of them far from publication, tells history.
_HISTORY = 5
# A date line stands among so many first tokens.
_OWN_DATE = 60
# A news report of so many tokens names a day of its week somewhere.
_LONG = 500

_EACH = ("every", "each")
_ROUNDS = ("day", "morning", "afternoon", "evening", "night", "weekday", "month", "week")
_DAILY = ("daily", "nightly", "everyday", "weekly")


def own_date(tokens: Scan, pieces: list[Piece]) -> date | None:
    """The day of a date line: a full date among the first words of the text, set off by marks."""
    for piece in pieces:
        p = piece.parts
        if piece.first > _OWN_DATE:
            return None
        if p.year and p.month and p.day and not p.to and _is_line(tokens, piece):
            return date(p.year, p.month, p.day)
    return None


def _is_line(tokens: Scan, piece: Piece) -> bool:
    first = piece.first - (tokens.word(piece.first - 1) == "on")
    before, after = tokens.word(first - 1), tokens.word(piece.end)
    led = before in ("", "\n", ",", "(", "-", "–", "—", ":", "|") or before in words("date_line_lead")
    return led and after in ("", "\n", ")", "-", "–", "—", "(", ":", ".")


def stands_alone(tokens: Scan, piece: Piece) -> bool:
    """Whether a time of day is a line of its own, as it heads each entry of a live report: it is told of that day."""
    ends = ("", "\n")
    return piece.parts.clock is not None and tokens.word(piece.first - 1) in ends and tokens.word(piece.end) in ends


def tells_history(pieces: list[Piece], published: date | None) -> bool:
    """Whether most years that the text states are far from publication, and it speaks of few weekdays."""
    years = [p.parts.year for p in pieces if p.parts.year]
    near = sum(1 for y in years if published and abs(y - published.year) <= 1)
    day_words = sum(1 for p in pieces if _is_newsy(p.parts))
    return len(years) >= _HISTORY and near * 2 < len(years) and day_words * 4 < len(years)


def is_timeless(tokens: Scan, pieces: list[Piece]) -> bool:
    """Whether a long text counts nothing from a day of publication, as guides and manuals do."""
    counted = (p for p in pieces if p.parts.shift and not p.parts.context)
    told = any(p.parts.shift != ("day", 0) for p in counted)
    return len(tokens.starts) > _LONG and not told and not any(p.parts.deictic for p in pieces)


def _is_newsy(parts: Parts) -> bool:
    return (parts.weekday is not None and parts.day is None) or (parts.shift is not None and not parts.context)


def names_no_day(tokens: Scan, piece: Piece, way: str, timeless: bool) -> bool:
    """Whether no single day is meant: "on a Monday we meet", "known today as", "in the morning it buzzes"."""
    parts, first = piece.parts, tokens.word(piece.first)
    before = tokens.word(piece.first - 1)
    if parts.clock and not dated(parts) and _is_daily(tokens, piece):
        return True
    if parts.shift in (("day", 0), ("weekend", 0)):
        return _nowadays(before, first, way, timeless)
    alone = parts.weekday is not None and parts.day is None and not (parts.shift or parts.deictic or parts.nth)
    return alone and not parts.kind and not way and before in ("a", "any")


def _is_daily(tokens: Scan, piece: Piece) -> bool:
    """Whether a time of day comes round: "at 6 a.m. every day", "nightly at nine", "every evening at 7:13"."""
    before, after = tokens.word(piece.first - 1), tokens.word(piece.end)
    first = piece.first - 1 - (before in ("at", "from", "by"))
    routine = tokens.word(first - 1) in _EACH and tokens.word(first) in _ROUNDS
    return (
        routine
        or tokens.word(first) in _DAILY
        or after in _DAILY
        or (after in _EACH and tokens.word(piece.end + 1) in _ROUNDS)
    )


def _nowadays(before: str, first: str, way: str, timeless: bool) -> bool:
    if first in ("today", "overnight", "in", "on", "the") and timeless:
        return True
    if (first == "today" and before in words("date_nowadays")) or (first == "this" and before == "to"):
        return True
    return first in ("in", "on") and not way
