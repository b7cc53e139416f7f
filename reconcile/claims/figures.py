"""Figures made ready for comparison: brought to one unit, rounded, weighed."""

from functools import lru_cache

from attrs import frozen

from reconcile.claims.concepts import running, wider
from reconcile.claims.evidence import Evidence
from reconcile.claims.rarity import figure_rarity
from reconcile.model.quantity import Quantity

Key = tuple[str, float]
Ends = tuple[float, float]


@frozen
class Figure:
    """What the comparison of a number claim needs, computed once.

    Attributes:
        key: its base unit and its low end, which equal figures have in common.
        unit: the base unit of what it measures; empty where none is known.
        stated: its low and its high end as stated, rounded against errors of conversion.
        based: the same in the base unit; as stated where no conversion is known.
        rarity: how little likely two texts name its low end by chance.
        said: the same of its ends, the greater.
        runs: its event, what it counts and what befell those, as far as counts of them run by nature.
        wider: the concepts that what it counts is a part of.
    """

    key: Key
    unit: str
    stated: Ends
    based: Ends
    rarity: float
    said: float
    runs: frozenset[str]
    wider: frozenset[str]


def figure_of(evidence: Evidence) -> Figure:
    """The figure of a number claim, from the evidence of the claim."""
    q: Quantity = evidence.mention
    stated = based = _ends(q.low, q.high)
    if q.base_low is not None and q.base_high is not None:
        based = _ends(q.base_low, q.base_high)
    rarity = figure_rarity(q.low)
    return Figure(
        key=(q.base_unit, based[0]),
        unit=q.base_unit,
        stated=stated,
        based=based,
        rarity=rarity,
        said=rarity if q.low == q.high else max(rarity, figure_rarity(q.high)),
        runs=_running(evidence.event, evidence.head),
        wider=wider(evidence.head),
    )


@lru_cache(maxsize=4096)
def _ends(low: float, high: float) -> Ends:
    return float(f"{low:.6g}"), float(f"{high:.6g}")


@lru_cache(maxsize=4096)  # few things are counted again and again
def _running(event: str, head: str) -> frozenset[str]:
    return frozenset(key for key in (event, head) if key and running(key))
