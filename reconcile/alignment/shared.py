"""What two claims share by links found before: figures of the same sentences, facts inside what is credited."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from reconcile.alignment.links import Candidate, Link
from reconcile.alignment.told import Told
from reconcile.claims.profile import Profile
from reconcile.claims.rarity import figure_rarity

_LIKELY = 0.2  # links of facts that score less say nothing of what stands around them
_RARE = 0.45  # the rarity of a figure with two digits, or one and several noughts
_NEXT = 0.5  # what a link in the sentence before or behind is worth


class Shared:
    """The links between two documents, indexed by where they stand."""

    def __init__(self, left: Sequence[Profile], right: Sequence[Profile], linked: Sequence[Link]) -> None:
        self._linked = [link for link in linked if link.score >= _LIKELY]
        self._sides = left, right

    @cached_property
    def _inside(self) -> tuple[Mapping[int, set[int]], Mapping[int, set[int]]]:
        """For each side, for each credit the numbers of the links of claims that it is the narrowest credit of."""
        left = _credited(self._sides[0], [x.candidate.a.claim.start for x in self._linked])
        return left, _credited(self._sides[1], [x.candidate.b.claim.start for x in self._linked])

    @cached_property
    def _together(self) -> Mapping[tuple[int, int], float]:
        return _by_sentence(self._linked)

    @cached_property
    def _dated(self) -> Mapping[tuple[int, int], float]:
        return _by_date(self._linked)

    def tell(self, a: Profile, b: Profile, told: Told) -> None:
        """Write down the features of two claims that rest on links; none for figures, which come first.

        Args:
            a: a claim of the left document.
            b: one of the right document.
            told: their features so far.
        """
        if a.claim.kind == "number":
            return
        if a.claim.kind == "attribution":
            inside = self._inside[0][id(a)] & self._inside[1][id(b)]
            if inside:
                _tell_credits([self._linked[n] for n in inside], told)
            return
        if together := self._together.get((a.evidence.order, b.evidence.order)):
            told["told_together"] = together
        same_grain = a.claim.kind == "date" and "grain_same" in told
        if same_grain and (dated := self._dated.get((a.claim.start, b.claim.start))):
            told["figure_dated"] = dated


def _credited(claims: Iterable[Profile], places: Iterable[int]) -> Mapping[int, set[int]]:
    """For each credit the numbers of the places that it is the narrowest to hold."""
    credited = [p for p in claims if p.claim.kind == "attribution"]
    inside: dict[int, set[int]] = {id(p): set() for p in credited}
    parts = [
        (part.start, part.end, p) for p in sorted(credited, key=_size) for part in p.evidence.mention.content.parts
    ]
    for n, at in enumerate(places):
        narrowest = next((p for start, end, p in parts if start <= at < end), None)
        if narrowest is not None:
            inside[id(narrowest)].add(n)
    return inside


def _by_sentence(linked: Sequence[Link]) -> dict[tuple[int, int], float]:
    """How surely two sentences tell of the same figures, their neighbours counting half."""
    together: dict[tuple[int, int], float] = defaultdict(float)
    for link in linked:
        x, y = link.candidate.a.evidence.order, link.candidate.b.evidence.order
        for i, j in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)):
            worth = link.score * (1.0 if i == j == 0 else _NEXT)
            together[x + i, y + j] = max(together[x + i, y + j], worth)
    return dict(together)


def _by_date(linked: Sequence[Link]) -> dict[tuple[int, int], float]:
    """How surely two dates, by where they start, date one rare figure of their sentences."""
    dated: dict[tuple[int, int], float] = {}
    for link in linked:
        x, y = link.candidate.a.evidence, link.candidate.b.evidence
        if x.frame and y.frame and _is_same_figure(link.candidate) and _rarity_of(link.candidate) >= _RARE:
            key = x.frame.start, y.frame.start
            dated[key] = max(dated.get(key, 0.0), link.score)
    return dated


def _size(credit: Profile) -> int:
    content = credit.evidence.mention.content
    return int(content.end - content.start)


def _tell_credits(shared: Sequence[Link], told: Told) -> None:
    """What two credits share: facts linked with each other, equal figures above all, else words."""
    same = [link for link in shared if _is_same_figure(link.candidate)]
    figure = max((link.score for link in same), default=0.0)
    rare = max((link.score for link in same if _rarity_of(link.candidate) >= _RARE), default=0.0)
    statement = max(figure * told["cue_plain"], told["same_statement"])
    told["linked"] = max(link.score for link in shared)
    told["figure"] = max((link.score * _rarity_of(link.candidate) for link in same), default=0.0)
    told["figure_plain"] = told["cue_plain"] * rare
    told["same_statement"], told["same_statement_other"] = statement, statement * (1 - told["source_same"])


def _rarity_of(c: Candidate) -> float:
    return max(figure_rarity(p.evidence.mention.low) for p in (c.a, c.b))


def _is_same_figure(c: Candidate) -> bool:
    """Whether two figures are equal, and more than a word for a group told of before ("the two leaders")."""
    return c.a.claim.kind == "number" and not c.features["distance"] and not c.features["definite_small"]
