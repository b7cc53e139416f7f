"""A small notation for patterns over token classes: `DAY SUFFIX? MON (COMMA? YEAR)?`."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from attrs import frozen

from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.scan import Scan, symbol

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
_NEVER_FIRST = (
    "WORD",
    "MARK",
    "BREAK",
    "DOT",
    "LPAR",
    "RPAR",
    "COLON",
    "SLASH",
    "COMMA",
    "POSS",
    "DASH",
    "TO",
    "AND",
    "OR",
)
_NAME = re.compile(r"(\(\?P<\w+>)|([A-Z][A-Z0-9_]*)|\s+")


def expand(pattern: str) -> str:
    """The pattern as a regular expression over `Scan.classes`; class names in capitals, groups in lower case."""

    def put(match: re.Match[str]) -> str:
        if match[1] or not match[2]:
            return match[1] or ""
        names = _ALIASES.get(match[2], match[2]).split()
        symbols = "".join(map(symbol, names))
        return symbols if len(names) == 1 else f"[{symbols}]"

    return _NAME.sub(put, pattern)


@frozen
class Found:
    """What a rule matched: the groups of its pattern as tokens of the scan."""

    scan: Scan
    match: re.Match[str]

    def at(self, group: str) -> int:
        """Index of the first token of a group, or -1 where it took no part or the pattern has none of that name."""
        return self.match.start(group) if group in self.match.re.groupindex else -1

    def has(self, group: str) -> bool:
        """Whether the group took part."""
        return self.at(group) >= 0

    def value(self, group: str) -> int | None:
        """The value of a group's first token, None where it took no part."""
        value = self._value(group)
        return value if isinstance(value, int) else None

    def string(self, group: str) -> str:
        """The value of a group's first token as a string, else empty."""
        value = self._value(group)
        return value if isinstance(value, str) else ""

    def word(self, group: str) -> str:
        """A group's first token in lower case, empty where it took no part."""
        i = self.at(group)
        return self.scan.word(i) if i >= 0 else ""

    def _value(self, group: str) -> Any:
        i = self.at(group)
        return self.scan.value(i) if i >= 0 else None


Build = Callable[[Found], Parts | None]


@frozen
class Rule:
    """A pattern in this notation, and the function that reads a match (None: refused)."""

    pattern: str
    build: Build


@frozen
class Grammar:
    """Rules tried in their order at every place, the first that fits and is not refused being taken.

    Attributes:
        search: all patterns as one, a group each.
        rules: each pattern with its reading; a pattern is compiled when it is first needed, for a fast start.
    """

    search: re.Pattern[str]
    rules: tuple[Rule, ...]

    def at(self, scan: Scan, place: int) -> tuple[int, int, Parts] | None:
        """The first match at or behind token `place`: its tokens (end exclusive) and reading."""
        while match := self.search.search(scan.classes, place):
            place = match.start()
            for rule in self.rules[(match.lastindex or 1) - 1 :]:
                found = _compiled(rule.pattern).match(scan.classes, place)
                parts = rule.build(Found(scan, found)) if found else None
                if found and parts:
                    return place, found.end(), parts
            place += 1
        return None


def grammar(rules: tuple[Rule, ...]) -> Grammar:
    """Compile rules; tokens of the classes in `_NEVER_FIRST` begin none."""
    plain = (re.sub(r"\(\?P<\w+>", "(?:", expand(r.pattern)) for r in rules)
    never = "".join(map(symbol, _NEVER_FIRST))
    search = re.compile(f"(?=[^{never}])(?:" + "|".join(f"({p})" for p in plain) + ")")
    return Grammar(search, rules)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(expand(pattern))
