"""Words, numbers and marks as classes, one letter a token, so that a grammar can be regular expressions."""

import re
from functools import cache
from typing import Any

from attrs import frozen

from reconcile.mentions.dates.vocabulary import meanings, spellings, symbol

_TOKEN = re.compile(r"[oO]['’]clock\b|[aApP]\.[mM]\b\.?|['’]s\b|[^\W\d_]+|\d+(?:[.,]\d+)*|[^\w\s]|\n")
# What these mean behind a figure, with nothing between.
_AFTER_NUMBER = {
    **dict.fromkeys(("st", "nd", "rd", "th", "ST", "ND", "RD", "TH"), "SUFFIX"),
    "s": "S",
    "h": "H",
    "a": "AMPM",
    "p": "AMPM",
}
_MILITARY = re.compile(r"0\d[0-5]\d")
_COMPACT = re.compile(r"(?:1[5-9]|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_TWO_DIGITS = ((0, "N0"), (12, "N12"), (24, "N24"), (31, "N31"), (59, "N59"), (99, "N99"))


@frozen(eq=False, repr=False)
class Scan:
    """A text as tokens and their classes.

    Attributes:
        text: the whole text.
        tokens: the words, numbers and marks as written.
        classes: one letter a token: its class (see `vocabulary.symbol`).
        starts, ends: the tokens' places in the text, Python string indices, end exclusive.
        antique: the text names a year of three digits, marked as such.
    """

    text: str
    tokens: tuple[str, ...]
    classes: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    antique: bool = False

    def word(self, i: int) -> str:
        """Token `i` in lower case; empty beyond the text."""
        tokens = self.tokens
        return tokens[i].lower() if 0 <= i < len(tokens) else ""

    def glued(self, i: int) -> bool:
        """Whether nothing stands between token `i` and the one before it."""
        return 0 < i < len(self.starts) and self.starts[i] == self.ends[i - 1]

    def capital(self, i: int) -> bool:
        """Whether token `i` begins with a capital."""
        return 0 <= i < len(self.tokens) and self.tokens[i][0].isupper()

    def value(self, i: int) -> Any:
        """What token `i` stands for: an integer for digits, else its value in the word list."""
        word = self.word(i)
        if word[:1].isdigit():
            return int(word) if word.isdigit() and len(word) < 9 else None
        return meanings().get(word)


def scan(text: str, start: int = 0) -> Scan:
    """Read the text from index `start` on as classes; one pass."""
    spans = [match.span() for match in _TOKEN.finditer(text, start)]
    tokens = tuple([text[a:b] for a, b in spans])
    known, word = spellings(), symbol("WORD")
    classes = [known.get(t) or (word if t.isalpha() else symbol(_unlisted(t))) for t in tokens]
    for i, token in enumerate(tokens):
        if token in _AFTER_NUMBER and i and spans[i][0] == spans[i - 1][1] and tokens[i - 1][0].isdecimal():
            classes[i] = symbol(_AFTER_NUMBER[token])
    line = "".join(classes)
    starts, ends = zip(*spans, strict=True) if spans else ((), ())
    return Scan(text, tokens, line, starts, ends, symbol("N3") in line and bool(_antique().search(line)))


def _unlisted(token: str) -> str:
    """The class of a number, or of a word or mark that no list has."""
    if token[0].isdecimal():
        return _number_class(token)
    if token[0].isalnum():
        return "OCLOCK" if token[1:2] in ("'", "’") else "AMPM" if "." in token else "WORD"
    return "MARK" if len(token) == 1 else "POSS"


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
