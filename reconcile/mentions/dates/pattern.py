"""Rules: a pattern over token classes (see `notation`), and the function that reads a match; many make a grammar."""

import re
from collections.abc import Callable
from functools import cache

from attrs import field, frozen

from reconcile.mentions.dates.notation import expand, openings
from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.scan import Scan
from reconcile.mentions.dates.vocabulary import Meaning, symbol

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


@cache
def pattern(text: str) -> re.Pattern[str]:
    """A pattern in this notation, compiled once."""
    return re.compile(expand(text))


@frozen(eq=False, repr=False)
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

    def _value(self, group: str) -> Meaning | None:
        i = self.at(group)
        return self.scan.value(i) if i >= 0 else None


Build = Callable[[Found], Parts | None]


@frozen(eq=False, repr=False)
class Rule:
    """A pattern in this notation, and the function that reads a match (None: refused)."""

    pattern: str
    build: Build


@frozen(eq=False, repr=False)
class Grammar:
    """Rules tried in their order at every place, the first that fits and is not refused being taken.

    Attributes:
        starts: the classes with which any of them may begin.
        rules: each rule with the letters that may open it (see `notation.openings`). What may stand second is read from
            its pattern, and that is compiled, when it is first needed, for a fast start.
    """

    starts: re.Pattern[str]
    rules: tuple[tuple[Rule, frozenset[str]], ...]
    _fitting: dict[str, tuple[tuple[re.Pattern[str], Build], ...]] = field(factory=dict, repr=False, eq=False)

    def at(self, scan: Scan, place: int) -> tuple[int, int, Parts] | None:
        """The first match at or behind token `place`: its tokens (end exclusive) and reading."""
        while match := self.starts.search(scan.classes, place):
            place = match.start()
            for form, build in self._opened_by(scan.classes[place : place + 2]):
                found = form.match(scan.classes, place)
                parts = build(Found(scan, found)) if found else None
                if found and parts:
                    return place, found.end(), parts
            place += 1
        return None

    def _opened_by(self, letters: str) -> tuple[tuple[re.Pattern[str], Build], ...]:
        """The rules that may fit where these letters stand, looked up once."""
        known = self._fitting.get(letters)
        if known is None:
            fitting = (rule for rule, first in self.rules if letters[0] in first and _may_open(rule, letters))
            known = tuple((pattern(rule.pattern), rule.build) for rule in fitting)
            self._fitting[letters] = known
        return known


def _may_open(rule: Rule, letters: str) -> bool:
    opening = openings(rule.pattern, 2)
    return letters in opening or letters[0] in opening


def grammar(rules: tuple[Rule, ...]) -> Grammar:
    """Rules as a grammar; tokens of the classes in `_NEVER_FIRST` begin none."""
    opened = tuple((rule, openings(rule.pattern, 1)) for rule in rules)
    first = frozenset[str]().union(*(letters for _, letters in opened)) - set(map(symbol, _NEVER_FIRST))
    return Grammar(re.compile(f"[{''.join(sorted(first))}]"), opened)
