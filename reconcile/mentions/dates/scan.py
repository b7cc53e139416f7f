"""Words, numbers and marks as classes, one character a token, so that a grammar can be regular expressions."""

import re
from functools import cache
from typing import Any

from attrs import frozen

from reconcile.lexicon import table

_TOKEN = re.compile(
    r"(?P<clock>[oO]['’]clock\b)|(?P<ampm>[aApP]\.[mM]\b\.?)|(?P<poss>['’]s\b)"
    r"|(?P<word>[^\W\d_]+)|(?P<number>\d+(?:[.,]\d+)*)|(?P<mark>[^\w\s]|\n)"
)
_MARKS = {
    **dict.fromkeys("-‐‑‒–—−", "DASH"),
    **dict.fromkeys("'’‘`", "APOS"),
    ",": "COMMA",
    ".": "DOT",
    "/": "SLASH",
    ":": "COLON",
    "(": "LPAR",
    ")": "RPAR",
    "@": "AT",
    "\n": "BREAK",
}
_NUMBERS = ("N0", "N1", "N12", "N24", "N31", "N59", "N99", "N3", "YEAR", "HHMM", "DOTTED", "COMPACT", "NUM")
_AFTER_NUMBER = {
    **dict.fromkeys(("st", "nd", "rd", "th"), "SUFFIX"),
    "s": "S",
    "h": "H",
    "a": "AMPM",
    "p": "AMPM",
    "am": "AMPM",
    "pm": "AMPM",
}
_CAPITAL = frozenset(("MONTH_SHORT", "WEEKDAY_SHORT", "ZONE"))
_OFTEN_LOWER = frozenset(("may", "march"))
_MILITARY = re.compile(r"0\d[0-5]\d")
_COMPACT = re.compile(r"(?:1[5-9]|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_TWO_DIGITS = ((0, "N0"), (12, "N12"), (24, "N24"), (31, "N31"), (59, "N59"), (99, "N99"))


@frozen
class Scan:
    """A text as tokens and their classes.

    Attributes:
        text: the whole text.
        classes: one character a token: its class (see `symbol`).
        starts, ends: the tokens' places in the text, Python string indices, end exclusive.
        festive: tokens with which the name of a holiday may begin.
        antique: the text names a year of three digits, marked as such.
    """

    text: str
    classes: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    festive: tuple[int, ...] = ()
    antique: bool = False

    def word(self, i: int) -> str:
        """Token `i` in lower case; empty beyond the text."""
        return self.text[self.starts[i] : self.ends[i]].lower() if 0 <= i < len(self.starts) else ""

    def glued(self, i: int) -> bool:
        """Whether nothing stands between token `i` and the one before it."""
        return 0 < i < len(self.starts) and self.starts[i] == self.ends[i - 1]

    def capital(self, i: int) -> bool:
        """Whether token `i` begins with a capital."""
        return 0 <= i < len(self.starts) and self.text[self.starts[i]].isupper()

    def value(self, i: int) -> Any:
        """What token `i` stands for: an integer for digits, else its value in the word list."""
        word = self.word(i)
        if word[:1].isdigit():
            return int(word) if word.isdigit() and len(word) < 9 else None
        known = _words().get(word)
        return known[1] if known else None


def scan(text: str, start: int = 0) -> Scan:
    """Read the text from index `start` on as classes; one pass."""
    classes: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    festive: list[int] = []
    openings = holiday_openings()
    words, symbols, end, was_number = _words(), _symbols(), -1, False
    for match in _TOKEN.finditer(text, start):
        kind, begin, token = match.lastgroup, match.start(), match.group()
        glued = begin == end
        end = match.end()
        if kind == "word":
            lower = token.lower()
            name = _AFTER_NUMBER.get(token if len(token) == 1 else lower) if was_number and glued else None
            name = name or _word_class(token, lower, words)
            if lower in openings:
                festive.append(len(classes))
        elif kind == "number":
            name = _number_class(token)
        else:
            name = _MARKS.get(token, "MARK") if kind == "mark" else _FIXED[kind or ""]
        was_number = kind == "number"
        classes.append(symbols[name])
        starts.append(begin)
        ends.append(end)
    line = "".join(classes)
    return Scan(text, line, tuple(starts), tuple(ends), tuple(festive), bool(_antique().search(line)))


_FIXED = {"clock": "OCLOCK", "ampm": "AMPM", "poss": "POSS"}


def _word_class(token: str, lower: str, words: dict[str, tuple[str, Any]]) -> str:
    known = words.get(lower)
    if known is None:
        return "Q" if lower in ("q", "h", "fy") else "C" if lower == "c" else "WORD"
    name = known[0]
    if token[0].islower() and ((name in _CAPITAL and name != "MONTH_SHORT") or lower in _OFTEN_LOWER):
        return "WORD"
    return name


def _number_class(token: str) -> str:
    if not token.isascii() or not token.isdigit():
        return "DOTTED" if token.isascii() and "," not in token and len(token) <= 10 else "NUM"
    if len(token) == 1:
        return "N1" if token != "0" else "NUM"
    if len(token) == 2:
        return next(name for top, name in _TWO_DIGITS if int(token) <= top)
    if len(token) == 3:
        return "N3"
    if len(token) == 4:
        return "YEAR" if token[0] in "12" else "HHMM" if _MILITARY.fullmatch(token) else "NUM"
    return "COMPACT" if _COMPACT.fullmatch(token) else "NUM"


@cache
def _antique() -> re.Pattern[str]:
    c, dot, year, era, close = map(symbol, ("C", "DOT", "N3", "ERA", "RPAR"))
    month = f"[{symbol('MONTH')}{symbol('MONTH_SHORT')}]"
    unit = symbol("UNIT")
    return re.compile(
        f"{c}{dot}?{year}|(?<={symbol('THE')}{unit}){year}|{year}{era}|{era}{year}|{month}{symbol('OF')}?{year}{close}"
    )


@cache
def holiday_openings() -> frozenset[str]:
    """The words that a holiday's name may begin with."""
    return frozenset(n.split()[0] for entry in table("date_holidays")["holiday"] for n in entry["names"])


@cache
def _words() -> dict[str, tuple[str, Any]]:
    return {
        word: (name, value)
        for name, entries in reversed(table("date_words").items())
        for word, value in entries.items()
    }


@cache
def _symbols() -> dict[str, str]:
    extra = ("WORD", "MARK", "OCLOCK", "AMPM", "POSS", "SUFFIX", "S", "H", "Q", "C", "HOLIDAY")
    names = dict.fromkeys((*table("date_words"), *_NUMBERS, *_MARKS.values(), *extra))
    # From U+0100 on stand letters alone: none has a meaning in a regular expression.
    return {name: chr(0x100 + i) for i, name in enumerate(names)}


def symbol(name: str) -> str:
    """The character that stands for a class in `Scan.classes`."""
    return _symbols()[name]
