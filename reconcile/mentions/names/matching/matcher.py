"""Whether two names are one: the public functions."""

from functools import lru_cache

from reconcile.mentions.names.matching.bodies import body, compare_bodies
from reconcile.mentions.names.matching.comparison import DIFFERENT, Comparison
from reconcile.mentions.names.matching.countries import compare_countries
from reconcile.mentions.names.matching.folding import fold, plain_words, tokens
from reconcile.mentions.names.matching.keys import may_be_one
from reconcile.mentions.names.matching.persons import compare_persons
from reconcile.model.name import NameKind

_LONGEST = 120  # characters; what is longer is no name, and its words are not all compared


def same_name(a: str, b: str, kind: NameKind | str | None = None) -> float:
    """How likely two names are names of one person, organisation or place.

    Args:
        a: a name as written in one text ("Kyiv", "Smith, John", "the U.N.").
        b: another, of the same or another text.
        kind: "person", "organisation" or "place" where known; None lets the words decide.

    Returns:
        0 to 1; 0.5 and over means "the same". Symmetric; 1.0 for equal names, whatever their case, accents and spacing.
    """
    return compare_names(a, b, kind).score


def compare_names(a: str, b: str, kind: NameKind | str | None = None) -> Comparison:
    """The same comparison with its reason.

    Args:
        a: a name.
        b: another name.
        kind: "person", "organisation", "place" or None.

    Returns:
        The score and the reason in plain words.
    """
    if max(len(a), len(b)) > _LONGEST:
        if " ".join(a.split()).casefold() == " ".join(b.split()).casefold():
            return Comparison(1.0, "same name")
        a, b = a[:_LONGEST], b[:_LONGEST]
    x, y = _words(a), _words(b)
    if "".join(x) == "".join(y):
        return _equal(a, b, bool(x))
    if not x or not y:
        return Comparison(0.0, "no name")
    return _compared(b, a, kind) if x > y else _compared(a, b, kind)  # one order, so that the comparison is symmetric


@lru_cache(maxsize=16384)
def _words(name: str) -> tuple[str, ...]:
    return plain_words(name) or tokens(fold(name))


@lru_cache(maxsize=16384)  # a story names its people and bodies again and again
def _compared(a: str, b: str, kind: str | None) -> Comparison:
    """Compare two names that differ, both of them with words."""
    if kind == "person":
        return compare_persons(a, b)
    known = compare_countries(a, b, kind)
    if known:
        return known
    return compare_bodies(a, b, kind) if kind else _unknown(a, b)


def _equal(a: str, b: str, named: bool) -> Comparison:
    if named or "".join(a.split()) == "".join(b.split()):
        return Comparison(1.0, "same name")
    return Comparison(0.0, "no name")


def _unknown(a: str, b: str) -> Comparison:
    """Persons or bodies, whichever the words show; where they show nothing, the better reading."""
    if not may_be_one(a, b):
        return DIFFERENT
    if body(a).evident or body(b).evident:
        return compare_bodies(a, b, None)
    return max(compare_persons(a, b), compare_bodies(a, b, None), key=lambda c: c.score)
