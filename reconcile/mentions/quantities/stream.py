"""The tokens of a text as the quantity grammar reads them."""

import re
from collections.abc import Iterator

from attrs import frozen

from reconcile.mentions.quantities.tables import numeral_words, ordinals
from reconcile.text.view import TextView, Token

_HYPHEN = re.compile(r"[-‑]")
_DIGITS = re.compile(r"\d+|\D+")
_PADDING = ("",) * 12


@frozen
class Stream:
    """Tokens with hyphened number words taken apart and a mark for each line break.

    Attributes:
        text: the text that offsets point into.
        tokens: the tokens in order.
        lowers: each in lower case, hyphens of all kinds as "-"; empty strings beyond both ends.
        kinds: each one's kind, empty strings beyond both ends; "break" for a line break.
        british: whether the text speaks of sterling, so that pounds are money.
    """

    text: str
    tokens: tuple[Token, ...]
    lowers: tuple[str, ...]
    kinds: tuple[str, ...]
    british: bool = False

    def tight(self, i: int) -> bool:
        """Whether token `i` stands right behind the token before it."""
        return 0 < i < len(self.tokens) and self.tokens[i - 1].end == self.tokens[i].start

    def raw(self, i: int) -> str:
        """Token `i` as written; empty beyond the ends."""
        return self.tokens[i].text if 0 <= i < len(self.tokens) else ""

    def slice(self, first: int, last: int) -> str:
        """The text from token `first` to before token `last`."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]


def read_stream(view: TextView) -> Stream:
    """The stream of a view, from its body on."""
    tokens = tuple(_pieces(view))
    lowers = tuple("-" if t.text == "‑" else t.lower for t in tokens)
    return Stream(view.text, tokens, lowers + _PADDING, tuple(t.kind for t in tokens) + _PADDING, "£" in view.text)


def _pieces(view: TextView) -> Iterator[Token]:
    last: Token | None = None
    for token in view.tokens:
        if last is not None and token.start > last.end and "\n" in view.text[last.end : token.start]:
            yield Token(last.end, last.end, "", "", "break")
        if token.kind == "word" and _is_compound(token, last):
            yield from _split(token)
        else:
            yield token
        last = token


def _is_compound(token: Token, last: Token | None) -> bool:
    """Whether a hyphened word begins with a number word, or continues a figure ("45-year-old")."""
    if "-" not in token.text and "‑" not in token.text:
        return False
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
