"""Quoted stretches."""

import re
from collections.abc import Iterable

from reconcile.model.span import Span

# Single quotation marks are too often apostrophes to be matched by rule alone: one opens only after white space or a
# bracket and before a letter, and closes only after a letter or mark and before none.
_OPEN = re.compile(r"[“„«\"]|(?<![^\s(\[—–])[‘'](?=[^\W_])")
_CLOSE = {
    "“": re.compile(r"”"),
    "„": re.compile(r"[“”]"),
    "«": re.compile(r"»"),
    '"': re.compile(r'"'),
    "‘": re.compile(r"(?<=[\w.,!?…])’(?!\w)"),
    "'": re.compile(r"(?<=[\w.,!?…])'(?!\w)"),
}


def find_quotes(text: str, paragraphs: Iterable[Span]) -> tuple[Span, ...]:
    """Quoted stretches, marks included, none inside another.

    A double quotation left open runs to the end of its paragraph, as quotations over several paragraphs do; a single
    one left open is an apostrophe.
    """
    found: list[Span] = []
    for p in paragraphs:
        place, unclosed = p.start, set[str]()
        while opening := _OPEN.search(text, place, p.end):
            mark = opening.group()
            # One failed search settles a mark for the paragraph: searching again for each opening would be quadratic.
            closing = None if mark in unclosed else _CLOSE[mark].search(text, opening.end(), p.end)
            if closing:
                found.append(Span(opening.start(), closing.end()))
                place = closing.end()
            elif mark in "‘'":
                unclosed.add(mark)
                place = opening.end()
            else:
                found.append(Span(opening.start(), p.end))
                break
    return tuple(found)
