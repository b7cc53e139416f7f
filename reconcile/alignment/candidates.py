"""Candidates: the pairs of claims worth scoring."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import floor, log10

from attrs import frozen

from reconcile.alignment.features import Features, covered, features
from reconcile.alignment.profile import Profile
from reconcile.alignment.rarity import figure_rarity, rarity
from reconcile.alignment.scoring import evidence_of, probability
from reconcile.model.quantity import Quantity

_CREDITED = 0.75  # of two plain credits of one rare figure, three in four are one statement in the annotated stories
_RARE = 0.45  # the rarity of such a figure: two digits, or one and several noughts
_LIKELY = 0.2  # links of facts that score less say nothing of the credits around them
_TELLING = 0.25  # terms less rare than this bring no two claims together
_MEASURES = {"fraction": "percent", "point": "percent", "age": "time"}  # dimensions that state one thing in two forms


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


def links_between(left: Sequence[Profile], right: Sequence[Profile]) -> list[Link]:
    """The scored candidates of two documents: facts first, then credits, which know what facts they share."""
    (facts, sayings), (other_facts, other_sayings) = _parted(left), _parted(right)
    found = links(candidates(facts, other_facts))
    return found + links(candidates(sayings, other_sayings, found))


def _parted(profiles: Iterable[Profile]) -> tuple[list[Profile], list[Profile]]:
    """The facts and the credits among the profiles."""
    parts: tuple[list[Profile], list[Profile]] = ([], [])
    for p in profiles:
        parts[p.claim.kind == "attribution"].append(p)
    return parts


def candidates(left: Sequence[Profile], right: Sequence[Profile], linked: Sequence[Link] = ()) -> list[Candidate]:
    """The pairs of two documents' claims that share a block, with their features.

    Blocks are an inverted index: two claims meet where they have the kind and one key in common (a figure, what is
    counted, a telling word), so that most pairs are never looked at.

    Args:
        left: the profiles of one document.
        right: those of the other.
        linked: for credits, the links between the facts of the two documents.
    """
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for j, b in enumerate(right):
        for key in block_keys(b):
            index[key].append(j)
    inside_left, inside_right = credited_links(left, linked, "a"), credited_links(right, linked, "b")
    found = []
    for a in left:
        for j in sorted({j for key in block_keys(a) for j in index.get(key, ())}):
            b = right[j]
            if comparable(a, b):
                seen = features(a, b)
                if a.claim.kind == "attribution":
                    seen |= link_features([linked[n] for n in inside_left[id(a)] & inside_right[id(b)]], a, b, seen)
                found.append(Candidate(a, b, seen, evidence_of(a.claim.kind, seen)))
    return found


def credited_links(sayings: Sequence[Profile], linked: Sequence[Link], side: str) -> dict[int, set[int]]:
    """For each credit the numbers of the links whose claim on its side it is the narrowest credit of."""
    inside: dict[int, set[int]] = {id(p): set() for p in sayings}
    for n, link in enumerate(linked):
        at = getattr(link.candidate, side).claim.start
        holding = [p for p in sayings if link.score >= _LIKELY and _holds(p, at)]
        if holding:
            inside[id(min(holding, key=_size))].add(n)
    return inside


def _holds(credit: Profile, at: int) -> bool:
    return any(part.start <= at < part.end for part in credit.evidence.mention.content.parts)


def _size(credit: Profile) -> int:
    content = credit.evidence.mention.content
    return int(content.end - content.start)


def link_features(shared: Sequence[Link], a: Profile, b: Profile, seen: Features) -> Features:
    """What two credits share: facts linked with each other, equal figures above all, else words.

    Args:
        shared: the links of which both credits are the narrowest.
        a: one credit.
        b: the other.
        seen: the other features of the credits.
    """
    same = [link for link in shared if _is_same_figure(link.candidate)]
    figure = max((link.score for link in same), default=0.0)
    told = max(figure * seen["cue_plain"], covered(a, b))
    return {
        "linked": max((link.score for link in shared), default=0.0),
        "figure": max((link.score * _rarity_of(link.candidate) for link in same), default=0.0),
        "figure_plain": seen["cue_plain"] * max((link.score for link in same if _is_rare(link.candidate)), default=0.0),
        "same_statement": told,
        "same_statement_other": told * (1 - seen["source_same"]),
    }


def _is_rare(c: Candidate) -> bool:
    return _rarity_of(c) >= _RARE


def _rarity_of(c: Candidate) -> float:
    return figure_rarity(c.a.evidence.mention.low)


def _is_same_figure(c: Candidate) -> bool:
    """Whether two figures are equal, and more than a word for a group told of before ("the two leaders")."""
    return c.a.claim.kind == "number" and not c.features["distance"] and not c.features["definite_small"]


def links(found: Sequence[Candidate]) -> list[Link]:
    """Score the candidates of one pair of documents, each against its best rival."""
    return [Link(c, _score(c, rival)) for c, rival in zip(found, rivals(found), strict=True)]


def _score(c: Candidate, rival: float) -> float:
    """The probability of a pair; that of two credits is at least the one that a shared figure alone gives them."""
    score = probability(c.a.claim.kind, c.evidence, rival)
    return max(score, _CREDITED * c.features.get("figure_plain", 0.0))


def rivals(found: Sequence[Candidate]) -> list[float]:
    """For each candidate, the evidence of the best other one that shares a claim with it but has another value."""
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
    """The keys of the blocks that a claim belongs to.

    Dates meet all dates and credits all credits, of which a text holds few. Figures meet where they have a word, a
    measure or their size in common, names where they have a word or the name in common.
    """
    evidence, mention = p.evidence, p.evidence.mention
    kind = p.claim.kind
    if kind in ("date", "attribution"):
        return frozenset([(kind, "")])
    telling = {k for k in p.near if rarity(k) >= _TELLING}
    if isinstance(mention, Quantity):
        about = {evidence.head, mention.noun_class, evidence.event, *_sizes(mention), _measure(mention)}
        return frozenset(("number", key) for key in (about | telling) - {""})
    family = "place" if kind == "place" else "actor"
    return frozenset((family, key) for key in ({evidence.event, f"={p.claim.value}"} | telling) - {""})


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
