"""What two documents have in common as wholes: whether they tell of one event at all."""

from collections.abc import Iterable, Mapping, Sequence
from math import fsum

from reconcile.alignment.figures import Key
from reconcile.alignment.profile import Profile
from reconcile.model.when import When

_TELLING = 0.4  # figures less rare than this stand in any two texts
_HALF = 0.5  # the share of telling figures from which two documents have all in common that can be asked for


class Common:
    """The telling figures and the days that two documents both name.

    Look-alike events share their words and their kinds of figures, not the figures themselves, nor the days.
    """

    def __init__(self, left: Sequence[Profile], right: Sequence[Profile]) -> None:
        self._left, self._right = _telling(left), _telling(right)
        self._shared = {k: min(r, self._right[k]) for k, r in self._left.items() if k in self._right}
        self._known = self._left.keys() | self._right.keys()
        days = [_days(left), _days(right)]
        self._days = len(days[0] & days[1]) / min(map(len, days)) if all(days) else 0.0
        self._sums = tuple(fsum(told.values()) for told in (self._shared, self._left, self._right))
        self._whole = self._share(())

    def alike(self, a: Profile, b: Profile) -> float:
        """How much the documents have in common beside the values of two claims, 0 to 1."""
        if a.figure is None or b.figure is None:
            return self._whole
        own = {a.figure.key, b.figure.key}
        return self._whole if own.isdisjoint(self._known) else self._share(own)

    def _share(self, own: Iterable[Key]) -> float:
        """How much they have in common beside some figures."""
        both, left, right = (
            total - fsum([told.get(key, 0.0) for key in own])
            for total, told in zip(self._sums, (self._shared, self._left, self._right), strict=True)
        )
        fewer = min(left, right)
        figures = min(1.0, both / (_HALF * fewer)) if both > 0 and fewer > 0 else 0.0
        return 1 - (1 - figures) * (1 - self._days)


def _telling(profiles: Sequence[Profile]) -> Mapping[Key, float]:
    """The telling figures of a document, each with its rarity."""
    figures = (p.figure for p in profiles if p.figure)
    return {f.key: f.rarity for f in figures if f.rarity >= _TELLING}


def _days(profiles: Sequence[Profile]) -> frozenset[object]:
    """The single days that a document dates something by."""
    whens = (p.evidence.mention for p in profiles if p.claim.kind == "date")
    return frozenset(w.first for w in whens if isinstance(w, When) and w.first and w.first == w.last)
