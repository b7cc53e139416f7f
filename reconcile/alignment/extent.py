"""How far two documents tell of the same: what one of them tells behind that may be about anything."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from attrs import field, frozen

from reconcile.alignment.told import Told
from reconcile.claims.profile import Profile
from reconcile.claims.rarity import rarity

_TELLING = 0.25  # the rarity from which a word that two documents share says what they are about
_SHORT = 8  # sentences; in a shorter text the place of a sentence says little
_LEAD = 0.25  # the first part of a text, which tells the news


@frozen(eq=False, repr=False)
class Extent:
    """The last sentence of each of two documents whose claims have a telling word or a name of the other's.

    The place of a claim is measured by it, and what stands alone up to it is told alone: a paragraph that is appended
    and has nothing in common with the other document moves neither.

    Attributes:
        left, right: numbers of the sentences.
    """

    left: int
    right: int
    _steps: tuple[float, float] = field(init=False, repr=False)

    @_steps.default
    def _step_of_each(self) -> tuple[float, float]:
        """How deep one sentence leads into each document."""
        return 1 / max(_SHORT, self.left), 1 / max(_SHORT, self.right)

    def tell(self, a: Profile, b: Profile, told: Told) -> None:
        """Write down how far apart two claims stand in their documents, whether in the lead, and whether alone.

        Their place is 0 in the first sentence and 1 in the last of the extent, or behind it.

        Args:
            a: a claim of the left document.
            b: one of the right document.
            told: their features so far.
        """
        left, right = self._steps
        x, y = a.evidence.order * left, b.evidence.order * right
        if x < _LEAD and y < _LEAD:
            told["lead"] = 1.0
        if apart := abs((x if x < 1 else 1.0) - (y if y < 1 else 1.0)):
            told["depth"] = apart
        if a.rival > self.left and b.rival > self.right:
            told["alone"] = 1.0


def extent_of(left: Mapping[str, int], right: Mapping[str, int]) -> Extent:
    """How far two documents tell of the same, by their words as `last_told` gives them."""
    shared = left.keys() & right.keys()
    return Extent(*(max((side[word] for word in shared), default=0) for side in (left, right)))


def last_told(profiles: Iterable[Profile]) -> Mapping[str, int]:
    """The telling words and the names in the clauses of a document's claims, each with its last sentence."""
    told: dict[int, set[str]] = defaultdict(set)
    for p in profiles:
        told[p.evidence.order].update(p.evidence.local, p.evidence.names)
    return {word: order for order in sorted(told) for word in told[order] if rarity(word) >= _TELLING}
