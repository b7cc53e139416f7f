"""The notation of patterns over token classes: `DAY SUFFIX? MON (?:COMMA? YEAR)?`, and what may open a match."""

import re
from functools import cache

from reconcile.mentions.dates.vocabulary import symbol

_ALIASES = {
    "DAY": "N1 N12 N24 N31",
    "MM": "N1 N12",
    "HH": "N0 N1 N12 N24",
    "MIN": "N0 N12 N24 N31 N59",
    "YY": "N0 N12 N24 N31 N59 N99",
    "COUNT": "N1 N12 N24 N31 N59 N99 N3",
    "MON": "MONTH MONTH_SHORT",
    "WD": "WEEKDAY WEEKDAY_SHORT",
    "ANYUNIT": "UNIT UNITS NIGHT QUARTER CENTURY",
    "PERIODS": "UNIT QUARTER CENTURY",
    "DEICTIC": "LAST NEXT COMING THIS PREVIOUS FOLLOWING SAME THAT",
    "BACK": "LAST PREVIOUS",
    "SEAS": "SEASON FALL",
    "LINK": "DASH TO UNTIL",
    "PARTS": "DAYPART NIGHT",
}
_NAME = re.compile(r"(\(\?P<\w+>)|([A-Z][A-Z0-9_]*)|\s+")
_PIECE = re.compile(r"\(\?[=!]|\((?:\?P<\w+>|\?:)|[A-Z][A-Z0-9_]*|[()|?]")
_LOOKS = ("(?=", "(?!")
_NOTHING = frozenset(("",))


def expand(pattern: str) -> str:
    """The pattern as a regular expression over `Scan.classes`; class names in capitals, groups in lower case.

    Raises:
        KeyError: the pattern names a class that is none.
    """
    return _NAME.sub(lambda match: match[1] or _one_of(match[2]), pattern)


@cache
def _one_of(name: str | None) -> str:
    """What a class or an alias is in a regular expression; nothing for the white space between names."""
    letters = _letters(name) if name else ""
    return f"[{letters}]" if len(letters) > 1 else letters


@cache
def _letters(name: str) -> str:
    """The letters of a class, or of all those that an alias means."""
    return "".join(map(symbol, _ALIASES.get(name, name).split()))


@cache
def openings(pattern: str, size: int) -> frozenset[str]:
    """The first letters of every run of classes that fits a pattern: so many, or fewer where it may end before.

    What a pattern only looks ahead for is left out, so that a run may have an opening and still not fit.
    """
    return _choice(_PIECE.findall(pattern)[::-1], size)


def _choice(pieces: list[str], size: int) -> frozenset[str]:
    """The openings of alternatives up to the closing bracket; `pieces` are taken from the end.

    Args:
        pieces: the pieces of the pattern, the last first.
        size: how many letters an opening has.
    """
    found, runs = frozenset[str](), _NOTHING
    while pieces and (piece := pieces.pop()) != ")":
        if piece == "|":
            found, runs = found | runs, _NOTHING
        elif not runs or piece in _LOOKS:  # all openings are at their full length already, or it is none of them
            _pass_over(piece, pieces)
        else:
            step = _choice(pieces, size) if piece[0] == "(" else frozenset(_letters(piece))
            if pieces and pieces[-1] == "?":
                pieces.pop()
                step |= _NOTHING
            longer = {(a + b)[:size] for a in runs for b in step}
            runs = frozenset(a for a in longer if len(a) < size)
            found |= longer - runs
    return found | runs


def _pass_over(piece: str, pieces: list[str]) -> None:
    """Take all pieces of the group, if any, that this one begins."""
    depth = int(piece[0] == "(")
    while depth:
        piece = pieces.pop()
        depth += (piece[0] == "(") - (piece == ")")
