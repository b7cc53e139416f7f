"""What features are, and what those of several kinds of claims ask."""

from collections.abc import Mapping
from functools import lru_cache

from reconcile.claims.evidence import Evidence
from reconcile.mentions.names import same_name
from reconcile.model.when import When

Features = dict[str, float]

FEW_DAYS = 3
FORTNIGHT = 14

_SAME = 0.5  # the likeness from which two names are one


class Told(Features):
    """Features of which those that say nothing may be left out: asked for, they are 0."""

    def __missing__(self, name: str) -> float:
        """Nothing is told."""
        return 0.0


@lru_cache(maxsize=4096)  # few sets of marks meet again and again
def marks_told(x: frozenset[str], y: frozenset[str], names: frozenset[str]) -> Mapping[str, float]:
    """Which of some marks one claim alone bears, and which both do."""
    borne = sorted((x | y) & names)
    return {f"mark_{m}_{'same' if m in x and m in y else 'other'}": 1.0 for m in borne}


@lru_cache(maxsize=16384)  # a story sets the same names side by side again and again
def is_one_name(x: str, y: str) -> bool:
    """Whether two names are those of one bearer."""
    return x == y or same_name(x, y) >= _SAME


def play_one_part(x: Evidence, y: Evidence) -> bool:
    """Whether two names play one part in one event."""
    return x.event == y.event != "" and any(m.startswith("slot ") for m in x.marks & y.marks)


def days_apart(p: When | None, q: When | None) -> int:
    """Days between the nearest ends of two dates; 0 where they overlap, or one is open or missing."""
    if not (p and q and p.first and p.last and q.first and q.last):
        return 0
    if p.last < q.first:
        return (q.first - p.last).days
    return (p.first - q.last).days if q.last < p.first else 0
