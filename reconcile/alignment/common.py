"""What two documents have in common as wholes: whether they tell of one event at all."""

from collections.abc import Mapping, Sequence
from math import fsum

from reconcile.alignment.profile import Profile
from reconcile.alignment.rarity import figure_rarity
from reconcile.model.quantity import Quantity
from reconcile.model.when import When

Figure = tuple[str, float]

_TELLING = 0.4  # figures less rare than this stand in any two texts
_HALF = 0.5  # the share of telling figures from which two documents have all in common that can be asked for


class Common:
    """The telling figures and the days that two documents both name.

    Look-alike events share their words and their kinds of figures, not the figures themselves, nor the days.
    """

    def __init__(self, left: Sequence[Profile], right: Sequence[Profile]) -> None:
        self._figure = {id(p): figure for p in (*left, *right) if (figure := _figure(p))}
        self._told = (self._telling(left), self._telling(right))
        self._totals = tuple(fsum(told.values()) for told in self._told)
        self._shared = {k: min(r, self._told[1][k]) for k, r in self._told[0].items() if k in self._told[1]}
        self._both = fsum(self._shared.values())
        days = [_days(left), _days(right)]
        self._days = len(days[0] & days[1]) / min(map(len, days)) if all(days) else 0.0

    def alike(self, a: Profile, b: Profile) -> float:
        """How much the documents have in common beside the values of two claims, 0 to 1."""
        own = {self._figure[id(p)] for p in (a, b) if id(p) in self._figure}
        both = self._both - sum(self._shared.get(k, 0.0) for k in own)
        fewer = min(
            total - sum(told.get(k, 0.0) for k in own) for told, total in zip(self._told, self._totals, strict=True)
        )
        figures = min(1.0, both / (_HALF * fewer)) if both > 0 and fewer > 0 else 0.0
        return 1 - (1 - figures) * (1 - self._days)

    def _telling(self, profiles: Sequence[Profile]) -> Mapping[Figure, float]:
        """The telling figures of a document, each with its rarity."""
        numbers = [p for p in profiles if id(p) in self._figure]
        found = ((self._figure[id(p)], figure_rarity(p.evidence.mention.low)) for p in numbers)
        return {figure: r for figure, r in found if r >= _TELLING}


def _figure(p: Profile) -> Figure | None:
    q = p.evidence.mention
    if not isinstance(q, Quantity):
        return None
    based = q.base_low is not None
    return (q.base_unit if based else "", float(f"{q.base_low if based else q.low:.6g}"))


def _days(profiles: Sequence[Profile]) -> frozenset[object]:
    """The single days that a document dates something by."""
    whens = (p.evidence.mention for p in profiles if p.claim.kind == "date")
    return frozenset(w.first for w in whens if isinstance(w, When) and w.first and w.first == w.last)
