"""Profiles: claims made ready for comparison."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from math import fsum, sqrt

from attrs import frozen

from reconcile.alignment.blocks import Key, block_keys, measure_of
from reconcile.alignment.rarity import rarity
from reconcile.claims.evidence import Evidence
from reconcile.model.claim import NAME_KINDS, Claim
from reconcile.model.quantity import Quantity

_REPEATED = 0.5  # the power of how often a document holds a term by which the term says less
_SHORT = 8  # sentences; in a shorter text the place of a sentence says little
Vector = Mapping[str, float]


@frozen(eq=False)
class Profile:
    """A claim with what its features need, computed once.

    Attributes:
        claim: the claim.
        evidence: its setting.
        value: its value as written in reports.
        near: its surroundings as a vector of length 1: nearness times rarity for each term.
        local: the terms of its own clause, likewise.
        slot: kind of value and what it counts; claims of other slots rarely compare.
        alone: whether no other claim of the document has this slot and another value.
        known: all names that the document gives.
        blocks: the keys that bring it together with claims of other documents.
        measure: what a figure measures; empty for other claims.
        depth: where in the document its sentence stands, 0 (first) to 1 (last).
        published: the document's day of publication.
    """

    claim: Claim
    evidence: Evidence
    value: str
    near: Vector
    local: Vector
    slot: tuple[str, ...]
    alone: bool
    known: frozenset[str]
    blocks: frozenset[Key]
    measure: str
    depth: float
    published: date | None


def profiles(claims: Iterable[Claim], published: date | None = None) -> tuple[Profile, ...]:
    """The profiles of one document's claims, in the same order.

    Args:
        claims: the claims.
        published: the document's day of publication.
    """
    claims = tuple(claims)
    repeated = _repeated(claims)
    slots, values = [slot_of(c) for c in claims], [str(c.value) for c in claims]
    told = Counter(slot for slot, _ in set(zip(slots, values, strict=True)))
    last = max(_SHORT, *(c.evidence.order for c in claims)) if claims else 1
    known = frozenset(value for c, value in zip(claims, values, strict=True) if c.kind in NAME_KINDS)
    return tuple(
        Profile(
            claim=c,
            evidence=c.evidence,
            value=value,
            near=unit_vector(_telling(c.evidence.near, repeated)),
            local=unit_vector(_telling(dict.fromkeys(c.evidence.local, 1.0), repeated)),
            slot=slot,
            alone=told[slot] == 1,
            known=known,
            blocks=block_keys(c, c.evidence.near),
            measure=measure_of(c),
            depth=c.evidence.order / last,
            published=published,
        )
        for c, slot, value in zip(claims, slots, values, strict=True)
    )


def slot_of(claim: Claim) -> tuple[str, ...]:
    """What kind of value the claim holds: its measure, what is counted, the event, whether it lies ahead."""
    evidence, mention = claim.evidence, claim.evidence.mention
    if isinstance(mention, Quantity):
        return (claim.kind, mention.dimension, evidence.kind or evidence.head, evidence.event)
    return (claim.kind, evidence.event, claim.status if claim.kind == "date" else "")


def _repeated(claims: Iterable[Claim]) -> Mapping[str, int]:
    """Beside claims of how many sentences each term stands: what is told all the time tells no two facts apart."""
    beside: dict[int, set[str]] = defaultdict(set)
    for c in claims:
        beside[c.evidence.order].update(c.evidence.near)
    return Counter(k for keys in beside.values() for k in keys)


def _telling(weights: Mapping[str, float], repeated: Mapping[str, int]) -> Vector:
    """The weights of terms, less for those that the document repeats."""
    return {k: w / max(1, repeated.get(k, 1)) ** _REPEATED for k, w in weights.items()}


def cosine(a: Vector, b: Vector) -> float:
    """Cosine of two vectors of length 1, the same to the last digit whichever comes first."""
    if len(b) < len(a):
        a, b = b, a
    return fsum(w * b[k] for k, w in a.items() if k in b)


def unit_vector(weights: Mapping[str, float]) -> Vector:
    """The terms weighted by their rarity, brought to length 1; empty for none."""
    raw = {k: w * (0.1 + rarity(k)) for k, w in weights.items()}
    norm = sqrt(fsum(w * w for w in raw.values()))
    return {k: w / norm for k, w in raw.items()} if norm else {}
