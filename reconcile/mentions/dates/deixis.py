"""Words that point: "last", "this", "next" ..., by the way they point."""

from functools import cache

from reconcile.mentions.dates.parts import Deictic
from reconcile.mentions.dates.pattern import Found
from reconcile.mentions.dates.vocabulary import word_classes

_DEICTIC: dict[str, Deictic] = {
    "LAST": "last",
    "NEXT": "next",
    "COMING": "coming",
    "THIS": "this",
    "PREVIOUS": "previous",
    "FOLLOWING": "following",
    "SAME": "same",
    "THAT": "same",
}
STEP = {"last": -1, "previous": -1, "this": 0, "same": 0, "next": 1, "coming": 1, "following": 1}
CONTEXT = frozenset(("previous", "following", "same"))


def deictic(found: Found, group: str = "deictic") -> Deictic:
    """Which of "last", "this", "next" ... a group says."""
    return deictic_of(found.word(group))


@cache
def deictic_of(word: str) -> Deictic:
    """Which of "last", "this", "next" ... a word means; empty for none."""
    return next((value for name, value in _DEICTIC.items() if word in word_classes()[name]), "")
