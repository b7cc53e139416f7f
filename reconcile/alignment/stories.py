"""The gate: documents that do not share a story are not compared."""

from collections.abc import Mapping

from reconcile.alignment.profile import Vector, cosine, unit_vector


def story_vector(keys: Mapping[str, int]) -> Vector:
    """A document's content words as a vector of length 1, rare words counting more (TF-IDF, damped counts)."""
    return unit_vector({k: n**0.5 for k, n in keys.items()})


def likeness(a: Vector, b: Vector) -> float:
    """How far two documents tell the same story, 0 to 1."""
    return cosine(a, b)
