"""Candidates: the pairs of claims worth scoring."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from reconcile.alignment.features import Features, features
from reconcile.alignment.profile import Profile
from reconcile.alignment.rarity import rarity
from reconcile.alignment.scoring import evidence_of, probability
from reconcile.model.quantity import Quantity

_TELLING = 0.25  # terms less rare than this bring no two claims together
# Dimensions that state one thing in different forms: "four in five" is a percentage, a bare figure may count.
_DIMENSIONS = {"number": "count", "fraction": "percent"}


@frozen(eq=False)
class Candidate:
    """Two claims of different documents that may state the same fact.

    Attributes:
        a, b: their profiles.
        features: what speaks for and against.
        evidence: the log odds that follow from the features.
    """

    a: Profile
    b: Profile
    features: Features
    evidence: float


@frozen(eq=False)
class Link:
    """A candidate with its final score."""

    candidate: Candidate
    score: float


def candidates(left: Sequence[Profile], right: Sequence[Profile]) -> list[Candidate]:
    """The pairs of two documents' claims that share a block, with their features.

    Blocks are an inverted index: two claims meet where they have the kind and one key in common (a figure, what is
    counted, a telling word), so that most pairs are never looked at.
    """
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for j, b in enumerate(right):
        for key in block_keys(b):
            index[key].append(j)
    found = []
    for a in left:
        for j in sorted({j for key in block_keys(a) for j in index.get(key, ())}):
            seen = features(a, right[j])
            found.append(Candidate(a, right[j], seen, evidence_of(a.claim.kind, seen)))
    return found


def links(found: Iterable[Candidate]) -> Iterator[Link]:
    """Score the candidates of one pair of documents, each against its best rival."""
    found = tuple(found)
    for c, rival in zip(found, rivals(found), strict=True):
        yield Link(c, probability(c.a.claim.kind, c.evidence, rival))


def rivals(found: Sequence[Candidate]) -> list[float]:
    """For each candidate, the evidence of the best other one that shares a claim with it and has another value there."""
    best: dict[int, list[tuple[float, str]]] = defaultdict(list)
    for c in found:
        best[id(c.a)].append((c.evidence, str(c.b.claim.value)))
        best[id(c.b)].append((c.evidence, str(c.a.claim.value)))
    for entries in best.values():
        entries.sort(reverse=True)
    return [max(_best_other(best[id(c.a)], c.b), _best_other(best[id(c.b)], c.a)) for c in found]


def _best_other(entries: list[tuple[float, str]], partner: Profile) -> float:
    """The best evidence with a partner of another value; a repetition of the same value is no rival."""
    value = str(partner.claim.value)
    return next((e for e, v in entries if v != value), -10.0)


def block_keys(p: Profile) -> frozenset[tuple[str, str]]:
    """The keys of the blocks that a claim belongs to."""
    evidence, mention = p.evidence, p.evidence.mention
    kind = p.claim.kind
    if isinstance(mention, Quantity):
        kind_key = f"number {_DIMENSIONS.get(mention.dimension, mention.dimension)}"
        about = {evidence.head, mention.noun_class, evidence.event, f"={mention.low:g}"}
    else:
        kind_key = {"person": "actor", "organisation": "actor"}.get(kind, kind)
        about = {evidence.event, f"={p.claim.value}"}
    telling = {k for k in p.near if rarity(k) >= _TELLING}
    return frozenset((kind_key, key) for key in (about | telling) - {""})
