"""Signs: the phrases beside a figure or a date that say how it relates to others, found in one pass over a text."""

import re
from collections import defaultdict
from functools import cache

from attrs import frozen

from reconcile import lexicon
from reconcile.model.span import Span

_WORD = re.compile(r"\w+")

LONGEST_REACH = 28  # characters on either side within which a sign speaks of a figure; some tables name fewer


@frozen(eq=False, repr=False)
class Sign(Span):
    """A phrase that marks what stands beside it.

    Attributes:
        start, end: its place in the text.
        mark: the mark that it makes ("total", "subset").
        before: whether it marks a figure behind it, else one before it.
        reach: how many characters from its far end the figure may be.
    """

    mark: str
    before: bool
    reach: int


@cache
def _phrases() -> dict[str, list[tuple[str, str, bool, int]]]:
    """The phrases by their first word: phrase, mark, whether it stands before the figure, reach."""
    found: dict[str, list[tuple[str, str, bool, int]]] = defaultdict(list)
    for mark, entry in lexicon.table("claim_marks").items():
        for side in ("before", "after"):
            for phrase in entry[side]:
                found[phrase.split()[0]].append((phrase, mark, side == "before", entry.get("reach", LONGEST_REACH)))
        for phrase in entry.get("adjoining", ()):
            found[phrase.split()[0]].append((phrase, mark, False, len(phrase) + 1))
    return dict(found)


def find_signs(text: str, start: int = 0) -> tuple[Sign, ...]:
    """The signs of a text in the order of their places, whatever their case.

    Args:
        text: the text.
        start: index where to begin.
    """
    known, small = _phrases(), _small(text)
    return tuple(
        Sign(m.start(), end, mark, before, reach)
        for m in _WORD.finditer(small, start)
        for phrase, mark, before, reach in known.get(m.group(), ())
        if small.startswith(phrase, m.start()) and not _WORD.match(small, end := m.start() + len(phrase))
    )


def _small(text: str) -> str:
    """The text in lower case, but for letters that then would be two, so that places stay."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(s if len(s := c.lower()) == 1 else c for c in text)
