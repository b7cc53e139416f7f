"""Profiles: claims made ready for comparison."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from math import fsum, inf, sqrt

from attrs import frozen

from reconcile.claims.blocks import Key, block_keys, fresh_blocks, measure_of, open_blocks
from reconcile.claims.evidence import Evidence
from reconcile.claims.figures import Figure, figure_of
from reconcile.claims.rarity import rarity, weight
from reconcile.claims.vectors import Vector, of_length_1
from reconcile.model.claim import NAME_KINDS, Claim
from reconcile.model.quantity import Quantity

Slot = tuple[str, ...]


@frozen(repr=False)
class Profile:
    """A claim with what its features need, computed once.

    Attributes:
        claim: the claim.
        evidence: its setting.
        value: its value as written in reports.
        near: its surroundings as a vector of length 1: nearness times rarity for each term.
        local: the terms of its own clause, likewise; empty for figures, of which their surroundings say all.
        told: how much what is credited says: the sum of the rarities of its terms; 0 for other claims.
        rival: number of the first sentence with another value in its slot; infinite where there is none.
        known: all names that the document gives.
        blocks: the keys that could bring it together with claims of other documents.
        open: those that do; without those of which the document strings too many claims together, and none for what it
            has said in the same words often enough.
        measure: what a figure measures; empty for other claims.
        figure: a figure made ready for comparison; None for other claims.
        published: the document's day of publication.
    """

    claim: Claim
    evidence: Evidence
    value: str
    near: Vector
    local: Vector
    told: float
    rival: float
    known: frozenset[str]
    blocks: frozenset[Key]
    open: frozenset[Key]
    measure: str
    figure: Figure | None
    published: date | None


def profiles(claims: Iterable[Claim], published: date | None = None) -> tuple[Profile, ...]:
    """The profiles of one document's claims, in the same order.

    Args:
        claims: the claims.
        published: the document's day of publication.
    """
    claims = tuple(claims)
    slots, values = [slot_of(c) for c in claims], [str(c.value) for c in claims]
    rivals = _rivals(claims, slots, values)
    known = frozenset(value for c, value in zip(claims, values, strict=True) if c.kind in NAME_KINDS)
    weights = _Weights(claims)
    blocks = [block_keys(c) for c in claims]
    opened = open_blocks(list(fresh_blocks(claims, blocks)))
    return tuple(
        Profile(
            claim=c,
            evidence=c.evidence,
            value=value,
            near=weights.vector(c.evidence.near),
            local={} if c.kind == "number" else weights.of_clause(c.evidence.local),
            told=fsum(map(rarity, c.evidence.local)) if c.kind == "attribution" else 0.0,
            rival=rival,
            known=known,
            blocks=keys,
            open=still_open,
            measure=measure_of(c),
            figure=figure_of(c.evidence) if c.kind == "number" else None,
            published=published,
        )
        for c, value, rival, keys, still_open in zip(claims, values, rivals, blocks, opened, strict=True)
    )


def slot_of(claim: Claim) -> Slot:
    """What kind of value the claim holds: its measure, what is counted, the event, whether it lies ahead."""
    evidence, mention = claim.evidence, claim.evidence.mention
    if isinstance(mention, Quantity):
        return (claim.kind, mention.dimension, evidence.kind or evidence.head, evidence.event)
    return (claim.kind, evidence.event, claim.status if claim.kind == "date" else "")


def _rivals(claims: Iterable[Claim], slots: Sequence[Slot], values: Sequence[str]) -> Iterator[float]:
    """For each claim the number of the first sentence with another value in its slot; infinite where there is none."""
    held: dict[Slot, tuple[str, int, float]] = {}  # the first value, its sentence, and the first of any other value
    for c, slot, value in zip(claims, slots, values, strict=True):
        first, order, other = held.setdefault(slot, (value, c.evidence.order, inf))
        if value != first and other == inf:
            held[slot] = first, order, c.evidence.order
    for slot, value in zip(slots, values, strict=True):
        first, order, other = held[slot]
        yield other if value == first else order


class _Weights:
    """How much each term says in one document: rare ones much, less those of many sentences with claims.

    A term counts for the sentences in whose clauses it stands, not for those that look back to it: a paragraph that is
    appended has no part in the sentence before it.
    """

    def __init__(self, claims: Iterable[Claim]) -> None:
        told: dict[int, set[str]] = defaultdict(set)
        terms = set[str]()
        for c in claims:
            told[c.evidence.order].update(c.evidence.local)
            terms.update(c.evidence.near)
        sentences = Counter(chain.from_iterable(told.values()))
        self._beside = {term: weight(term) / sqrt(sentences.get(term, 1)) for term in terms}
        self._clauses: dict[frozenset[str], Vector] = {}

    def vector(self, near: Mapping[str, float]) -> Vector:
        """The terms around a claim, weighted by what they say, brought to length 1; empty for none."""
        told = self._beside
        return of_length_1(near, [w * told[k] for k, w in near.items()])

    def of_clause(self, terms: frozenset[str]) -> Vector:
        """The terms of a clause, which may hold several claims, likewise."""
        if terms not in self._clauses:
            told = self._beside
            self._clauses[terms] = of_length_1(terms, [told.get(k) or weight(k) for k in terms])
        return self._clauses[terms]
