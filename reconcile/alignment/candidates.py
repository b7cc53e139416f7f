"""Candidates: the pairs of claims worth scoring."""

from collections import defaultdict
from collections.abc import Sequence
from math import floor, log10

from reconcile.alignment.features import features
from reconcile.alignment.links import Candidate, Link
from reconcile.alignment.profile import Profile
from reconcile.alignment.rarity import rarity
from reconcile.alignment.scoring import evidence_of, family, probability
from reconcile.alignment.shared import Shared
from reconcile.model.quantity import Quantity

_ORDER = (("number",), ("date", "name"), ("attribution",))  # each part knows the links of those before it
NO_RIVAL = -10.0  # the evidence of a rival where there is none
_CREDITED = 0.75  # of two plain credits or dates of one rare figure, three in four are one fact in annotated stories
_TELLING = 0.25  # terms less rare than this bring no two claims together
_MEASURES = {"fraction": "percent", "point": "percent", "age": "time"}  # dimensions that state one thing in two forms


def links_between(left: Sequence[Profile], right: Sequence[Profile]) -> list[Link]:
    """The scored candidates of two documents: figures first, then what rests on them, then credits of all these."""
    found: list[Link] = []
    for part in _ORDER:
        ours, theirs = ([p for p in side if family(p.claim.kind) in part] for side in (left, right))
        found += links(candidates(ours, theirs, found))
    return found


def candidates(left: Sequence[Profile], right: Sequence[Profile], linked: Sequence[Link] = ()) -> list[Candidate]:
    """The pairs of two documents' claims that share a block, with their features.

    Blocks are an inverted index: two claims meet where they have the kind and one key in common (a figure, what is
    counted, a telling word), so that most pairs are never looked at.

    Args:
        left: the profiles of one document.
        right: those of the other.
        linked: the links found so far between claims of the two documents.
    """
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for j, b in enumerate(right):
        for key in block_keys(b):
            index[key].append(j)
    shared = Shared(left, right, linked)
    found = []
    for a in left:
        for j in sorted({j for key in block_keys(a) for j in index.get(key, ())}):
            b = right[j]
            if comparable(a, b):
                seen = features(a, b)
                seen |= shared.features(a, b, seen)
                found.append(Candidate(a, b, seen, evidence_of(a.claim.kind, seen)))
    return found


def links(found: Sequence[Candidate]) -> list[Link]:
    """Score the candidates of one pair of documents, each against its best rival."""
    return [Link(c, _score(c, rival)) for c, rival in zip(found, rivals(found), strict=True)]


def _score(c: Candidate, rival: float) -> float:
    return max(probability(c.a.claim.kind, c.evidence, rival), floor_of(c))


def floor_of(c: Candidate) -> float:
    """What the score of two plain credits or dates of one rare figure is at least; 0 for other pairs."""
    return _CREDITED * max(c.features.get("figure_plain", 0.0), c.features.get("figure_dated", 0.0))


def rivals(found: Sequence[Candidate]) -> list[float]:
    """For each candidate, the evidence of the best other one that shares a claim with it but has another value."""
    best: dict[int, list[tuple[float, str]]] = defaultdict(list)
    for c in found:
        best[id(c.a)].append((c.evidence, c.b.value))
        best[id(c.b)].append((c.evidence, c.a.value))
    for entries in best.values():
        entries.sort(reverse=True)
    return [max(_best_other(best[id(c.a)], c.b), _best_other(best[id(c.b)], c.a)) for c in found]


def _best_other(entries: list[tuple[float, str]], partner: Profile) -> float:
    """The best evidence with a partner of another value; a repetition of the same value is no rival."""
    value = str(partner.claim.value)
    return next((e for e, v in entries if v != value), NO_RIVAL)


def block_keys(p: Profile) -> frozenset[tuple[str, str]]:
    """The keys of the blocks that a claim belongs to.

    Dates meet all dates and credits all credits, of which a text holds few. Figures meet where they have a word, a
    measure or their size in common; names where words of theirs begin alike, or where they play one part in an event.
    """
    evidence, mention = p.evidence, p.evidence.mention
    kind = p.claim.kind
    if kind in ("date", "attribution"):
        return frozenset([(kind, "")])
    if isinstance(mention, Quantity):
        telling = {k for k in p.near if rarity(k) >= _TELLING}
        about = {evidence.head, mention.noun_class, evidence.event, *_sizes(mention), _measure(mention)}
        return frozenset(("number", key) for key in (about | telling) - {""})
    parts = {f"{evidence.event} {m}" for m in evidence.marks if evidence.event and m.startswith("slot ")}
    letters = {word[0] for word in p.value.casefold().split() if word[0].isalpha()}
    return frozenset(("place" if kind == "place" else "actor", key) for key in parts | letters)


def _sizes(q: Quantity) -> tuple[str, ...]:
    """Two overlapping classes of size, each of one power of ten: figures within a factor of three share one."""
    size = floor(2 * log10(abs(q.low))) if q.low else -99
    return (f"size {size}", f"size {size + 1}")


def _measure(q: Quantity) -> str:
    return "" if q.dimension in ("count", "number") else f"measure {_MEASURES.get(q.dimension, q.dimension)}"


def comparable(a: Profile, b: Profile) -> bool:
    """Whether two claims can state one value at all: figures of one measure, or one of them told without any."""
    p, q = a.evidence.mention, b.evidence.mention
    if not (isinstance(p, Quantity) and isinstance(q, Quantity)):
        return True
    x, y = (_MEASURES.get(m.dimension, m.dimension) for m in (p, q))
    return x == y or "number" in (x, y)
