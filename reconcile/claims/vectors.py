"""Vectors: the words around a claim, or of a whole document, with how much each of them says."""

from collections.abc import Collection, Iterable, Mapping
from math import fsum, sqrt
from operator import mul

from reconcile.claims.rarity import weight

Vector = Mapping[str, float]


def story_vector(counts: Mapping[str, int]) -> Vector:
    """A document's terms as a vector of length 1, rare ones counting more (TF-IDF, damped counts).

    Args:
        counts: how often each term stands in the document.
    """
    return unit_vector({key: sqrt(n) for key, n in counts.items()})


def unit_vector(weights: Mapping[str, float]) -> Vector:
    """The terms weighted by their rarity, brought to length 1; empty for none."""
    return of_length_1(weights, [w * weight(key) for key, w in weights.items()])


def of_length_1(terms: Iterable[str], weights: Collection[float]) -> Vector:
    """Terms with the weight of each, brought to length 1, the same to the last digit in any order; empty for none."""
    norm = sqrt(fsum(map(mul, weights, weights)))
    return {k: w / norm for k, w in zip(terms, weights, strict=True)} if norm else {}


def cosine(a: Vector, b: Vector) -> float:
    """Cosine of two vectors of length 1, the same to the last digit whichever comes first."""
    shared = a.keys() & b.keys()
    return fsum([a[k] * b[k] for k in shared]) if shared else 0.0
