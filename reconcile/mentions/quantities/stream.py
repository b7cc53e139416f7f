"""The tokens of a text as the quantity grammar reads them."""

import re
from collections.abc import Iterator
from itertools import pairwise

from attrs import frozen

from reconcile.mentions.quantities.tables import numeral_words, ordinals
from reconcile.text.view import TextView, Token

_HYPHEN = re.compile(r"[-‑]")
_DIGITS = re.compile(r"\d+|\D+")
_PRIME = re.compile(r"\d\s?['\"]")
_MARKS = frozenset(("'", '"', "''"))
_PADDING = ("",) * 12
_LOOSE = (False,) * 12


@frozen(eq=False, repr=False)
class Stream:
    """Tokens with hyphened number words taken apart and a mark for each line break.

    Attributes:
        text: the text that offsets point into.
        tokens: the tokens in order.
        lowers: each in lower case, hyphens of all kinds as "-"; empty strings beyond both ends.
        kinds: each one's kind, empty strings beyond both ends; "break" for a line break.
        raws: each as written, empty strings beyond both ends.
        tights: whether each stands right behind the token before it.
        primes: those that are signs of feet or inches and no quotation marks.
        british: whether the text speaks of sterling, so that pounds are money.
        airliners: whether it speaks of Boeing, so that a bare 747 is one.
    """

    text: str
    tokens: tuple[Token, ...]
    lowers: tuple[str, ...]
    kinds: tuple[str, ...]
    raws: tuple[str, ...]
    tights: tuple[bool, ...]
    primes: frozenset[int] = frozenset()
    british: bool = False
    airliners: bool = False

    def slice(self, first: int, last: int) -> str:
        """The text from token `first` to before token `last`."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]


def read_stream(view: TextView) -> Stream:
    """The stream of a view, from its body on."""
    tokens = tuple(_pieces(view))
    kinds = tuple([t.kind for t in tokens]) + _PADDING
    raws = tuple([t.text for t in tokens]) + _PADDING
    lowers = tuple(["-" if t.text == "‑" else t.lower for t in tokens]) + _PADDING
    tights = (False, *[a.end == b.start for a, b in pairwise(tokens)], *_LOOSE)
    primes = frozenset(_primes(lowers, kinds, tights)) if _PRIME.search(view.text) else frozenset()
    return Stream(view.text, tokens, lowers, kinds, raws, tights, primes, "£" in view.text, "Boeing" in view.text)


def _primes(lowers: tuple[str, ...], kinds: tuple[str, ...], tights: tuple[bool, ...]) -> Iterator[int]:
    """Straight marks behind a figure where none of their kind is open in the same line."""
    opened: set[str] = set()
    for i, word in enumerate(lowers):
        if kinds[i] == "break":
            opened.clear()
        elif word in _MARKS:
            apart = not tights[i] and not tights[i + 1] and word == '"'
            if kinds[i - 1] == "number" and (tights[i] or apart) and word not in opened:
                yield i
            else:
                opened ^= {word}


def _pieces(view: TextView) -> Iterator[Token]:
    last: Token | None = None
    text = view.text
    broken = "\n" in text
    for token in view.tokens:
        if broken and last is not None and "\n" in text[last.end : token.start]:
            yield Token(last.end, last.end, "", "", "break")
        if token.kind == "word" and ("-" in token.text or "‑" in token.text) and _is_compound(token, last):
            yield from _split(token)
        else:
            yield token
        last = token


def _is_compound(token: Token, last: Token | None) -> bool:
    """Whether a hyphened word begins with a number word, or continues a figure ("45-year-old")."""
    if last is not None and last.kind == "number" and last.end == token.start:
        return True
    if last is not None and last.text in "-‑" and last.end == token.start:
        return True
    if last is not None and last.kind == "number" and token.lower.startswith(("percent-", "year-", "month-")):
        return True
    if token.lower.startswith(("fortnight-", "fortnight‑")):
        return True
    if token.lower.endswith(("-old", "-olds", "‑old", "‑olds")):
        return True
    first = _HYPHEN.split(token.lower, maxsplit=1)[0]
    if first in ("sub", "mid"):
        return token.lower[4:5].isdecimal()
    return first in numeral_words() and (first not in ordinals() or token.lower.endswith("est"))


def _split(token: Token) -> Iterator[Token]:
    place = token.start
    for part in re.split(r"([-‑])", token.text):
        for piece in _DIGITS.findall(part):
            kind = "mark" if piece in "-‑" else "number" if piece.isdecimal() else "word"
            yield Token(place, place + len(piece), piece, "-" if kind == "mark" else piece.lower(), kind)
            place += len(piece)
