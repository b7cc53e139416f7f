"""Whether two names are one: the public functions."""

import unicodedata

from rapidfuzz import fuzz

from reconcile.mentions.names.matching.comparison import Comparison
from reconcile.model.name import NameKind


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
    x, y = _plain(a), _plain(b)
    if x == y:
        return Comparison(1.0, "same name")
    score = fuzz.token_set_ratio(x, y) / 100
    return Comparison(score**3, "similar spelling" if score**3 >= 0.5 else "different names")


def _plain(name: str) -> str:
    folded = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in folded).split())
