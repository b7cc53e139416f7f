"""Figures made ready for comparison: brought to one unit, rounded, weighed."""

from functools import lru_cache
from math import inf, log

from attrs import frozen

from reconcile.alignment.rarity import figure_rarity
from reconcile.claims.concepts import running, wider
from reconcile.claims.evidence import Evidence
from reconcile.model.quantity import Quantity

Key = tuple[str, float]
Ends = tuple[float, float]

_TOLERANCE = 0.1  # the difference up to which an approximate figure counts as near
_POWER = log(10)  # figures a power of ten apart are as far from each other as can be


@frozen(eq=False)
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


def compare_figures(p: Figure, q: Figure) -> tuple[float, float, float]:
    """Whether two figures are equal, whether they are near, and how far apart they are (0 to 1)."""
    x, y = _in_one_unit(p, q)
    if x == y:
        return 1.0, 1.0, 0.0
    apart = log(times_apart(p, q))
    return 0.0, float(apart <= _TOLERANCE), min(1.0, apart / _POWER)


def times_apart(p: Figure, q: Figure) -> float:
    """How many times the lesser of two figures the greater is, by their nearest ends.

    Returns:
        1 where they overlap; infinite where one of them is nought or less and the other is not the same.
    """
    (a, b), (c, d) = x, y = _in_one_unit(p, q)
    if a <= 0 or c <= 0:
        return 1.0 if x == y else inf
    return c / b if b < c else a / d if d < a else 1.0


def _in_one_unit(p: Figure, q: Figure) -> tuple[Ends, Ends]:
    """The ends of two figures in the unit that both have, else as stated."""
    return (p.based, q.based) if p.unit == q.unit else (p.stated, q.stated)


@lru_cache(maxsize=4096)
def _ends(low: float, high: float) -> Ends:
    return float(f"{low:.6g}"), float(f"{high:.6g}")


@lru_cache(maxsize=4096)  # few things are counted again and again
def _running(event: str, head: str) -> frozenset[str]:
    return frozenset(key for key in (event, head) if key and running(key))
