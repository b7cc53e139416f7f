"""What two documents have in common as wholes: whether they tell of one event at all."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from math import fsum

from reconcile.alignment.extent import Extent, extent_of, last_told
from reconcile.alignment.told import Told
from reconcile.claims.figures import Key
from reconcile.claims.profile import Profile
from reconcile.model.claim import NAME_KINDS
from reconcile.model.when import When

Sums = tuple[float, float, float]  # rarities of figures: those of both documents, of the left one, of the right one

_TELLING = 0.4  # figures less rare than this stand in any two texts
_NONE: Sums = (0.0, 0.0, 0.0)
_LITTLE = 0.3  # documents of one event have more in common than this, nearly always
_HALF = 0.5  # the share of telling figures from which two documents have all in common that can be asked for


class Common:
    """The telling figures and the days that two documents both name.

    Look-alike events share their words and their kinds of figures, not the figures themselves, nor the days. What a
    document tells behind all that it shares with the other is not asked for in common.

    Args:
        left: the profiles of one document.
        right: those of the other.
        extent: how far the two tell of the same; found where it is not given.
    """

    def __init__(self, left: Sequence[Profile], right: Sequence[Profile], extent: Extent | None = None) -> None:
        self.extent = extent or extent_of(last_told(left), last_told(right))
        left, right = _up_to(left, self.extent.left), _up_to(right, self.extent.right)
        told = _telling(left), _telling(right)
        both = {k: min(r, told[1][k]) for k, r in told[0].items() if k in told[1]}
        self._sums: Sums = fsum(both.values()), fsum(told[0].values()), fsum(told[1].values())
        self._parts = {k: (both.get(k, 0.0), told[0].get(k, 0.0), told[1].get(k, 0.0)) for k in {**told[0], **told[1]}}
        days = [_days(left), _days(right)]
        self._days = len(days[0] & days[1]) / min(map(len, days)) if all(days) else 0.0
        self.whole = self._share(_NONE, _NONE)
        self._least = 0.0

    def at_least(self, alike: float) -> "Common":
        """The same, with at least so much in common, whatever the two claims are."""
        found = copy(self)
        found._least = alike
        return found

    def tell(self, a: Profile, b: Profile, told: Told) -> None:
        """Write down what documents have in common beside two claims: it speaks for one event or two."""
        alike = max(self._least, self.alike(a, b))
        if a.claim.kind not in NAME_KINDS:  # what two texts name is named in both, whatever else they tell
            told["documents_alike"] = alike
            if alike < _LITTLE:
                told["documents_apart"] = 1 - alike / _LITTLE
        if a.value != b.value:
            told["apart_unlike"] = 1 - alike

    def alike(self, a: Profile, b: Profile) -> float:
        """How much the documents have in common beside the values of two claims, 0 to 1."""
        if a.figure is None or b.figure is None:
            return self.whole
        x = self._parts.get(a.figure.key, _NONE)
        y = self._parts.get(b.figure.key, _NONE) if a.figure.key != b.figure.key else _NONE
        return self.whole if x is y else self._share(x, y)

    def _share(self, x: Sums, y: Sums) -> float:
        """How much they have in common beside the parts of two figures."""
        both, left, right = self._sums
        both, fewer = both - (x[0] + y[0]), min(left - (x[1] + y[1]), right - (x[2] + y[2]))
        figures = min(1.0, both / (_HALF * fewer)) if both > 0 and fewer > 0 else 0.0
        return 1 - (1 - figures) * (1 - self._days)


def in_common(ready: Sequence[Sequence[Profile]], pairs: Iterable[tuple[int, int]]) -> dict[tuple[int, int], Common]:
    """What each pair of documents has in common.

    Two documents that a third has something in common with tell of what it tells of, though they name no figure or day
    both: neither is told apart from the other.

    Args:
        ready: the profiles of each document.
        pairs: those to look at, each in order.
    """
    told = [last_told(profiles) for profiles in ready]
    found = {(i, j): Common(ready[i], ready[j], extent_of(told[i], told[j])) for i, j in pairs}
    like: dict[int, dict[int, float]] = defaultdict(dict)
    for (i, j), common in found.items():
        like[i][j] = like[j][i] = common.whole
    return {(i, j): common.at_least(min(_LITTLE, _through(like[i], like[j]))) for (i, j), common in found.items()}


def _through(a: Mapping[int, float], b: Mapping[int, float]) -> float:
    """How much two documents have in common through the third that has most with both."""
    return max((min(a[k], b[k]) for k in a.keys() & b.keys()), default=0.0)


def _up_to(profiles: Sequence[Profile], last: int) -> Sequence[Profile]:
    """The profiles of the claims up to a sentence."""
    return [p for p in profiles if p.evidence.order <= last]


def _telling(profiles: Sequence[Profile]) -> Mapping[Key, float]:
    """The telling figures of a document, each with its rarity."""
    figures = (p.figure for p in profiles if p.figure)
    return {f.key: f.rarity for f in figures if f.rarity >= _TELLING}


def _days(profiles: Sequence[Profile]) -> frozenset[object]:
    """The single days that a document dates something by."""
    whens = (p.evidence.mention for p in profiles if p.claim.kind == "date")
    return frozenset(w.first for w in whens if isinstance(w, When) and w.first and w.first == w.last)
