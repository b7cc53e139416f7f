"""Candidates: the pairs of claims worth scoring."""

from collections import defaultdict
from collections.abc import Sequence
from math import inf
from operator import attrgetter

from reconcile.alignment.common import Common
from reconcile.alignment.features import features
from reconcile.alignment.grounds import comparable, founded
from reconcile.alignment.links import Candidate, Link
from reconcile.alignment.scoring import MARGIN, evidence_of, family, probability
from reconcile.alignment.shared import Shared
from reconcile.alignment.told import Features, Told
from reconcile.claims.blocks import Key
from reconcile.claims.evidence import is_verbatim
from reconcile.claims.profile import Profile
from reconcile.claims.vectors import cosine

_evidence = attrgetter("evidence")

_ORDER = (("number",), ("date", "name"), ("attribution",))  # each part knows the links of those before it
_PART = {name: i for i, part in enumerate(_ORDER) for name in part}
HOPELESS = -MARGIN  # a pair with no more evidence neither scores high nor, as a rival, lowers the score of another
NO_RIVAL = -10.0  # the evidence of a rival where there is none
_CREDITED = 0.75  # of two plain credits or dates of one rare figure, three in four are one fact in annotated stories
_COPIED = 0.95  # a whole sentence that two texts share, word for word, states one fact
_SENTENCE = 40  # characters; shorter ones ("He was 43.") are said of many things


def links_between(
    left: Sequence[Profile], right: Sequence[Profile], least: float = -inf, common: Common | None = None
) -> list[Link]:
    """The scored candidates of two documents: figures first, then what rests on them, then credits of all these.

    Args:
        left: the profiles of one document.
        right: those of the other.
        least: as in `candidates`.
        common: likewise.
    """
    found: list[Link] = []
    common, ours, theirs = common or Common(left, right), _parts(left), _parts(right)
    for part in range(len(_ORDER)):
        found += links(candidates(ours[part], theirs[part], found, common, least))
    return found


def _parts(profiles: Sequence[Profile]) -> list[list[Profile]]:
    """The profiles of one document in the parts of `_ORDER`."""
    parts: list[list[Profile]] = [[] for _ in _ORDER]
    for p in profiles:
        parts[_PART[family(p.claim.kind)]].append(p)
    return parts


def candidates(
    left: Sequence[Profile],
    right: Sequence[Profile],
    linked: Sequence[Link] = (),
    common: Common | None = None,
    least: float = -inf,
) -> list[Candidate]:
    """The pairs of two documents' claims that share a block, with their features.

    Blocks are an inverted index: two claims meet where they have the kind and one key in common (a size, what is
    counted, a word of what is credited), so that most pairs are never looked at.

    Args:
        left: the profiles of one document.
        right: those of the other.
        linked: the links found so far between claims of the two documents.
        common: what the documents have in common as wholes; by default that of the profiles given.
        least: the evidence that a pair must have to be given, unless it has a score without any. `HOPELESS` leaves out
            those that change the score of no other.
    """
    index = _index(right)
    shared, common = Shared(left, right, linked), common or Common(left, right)
    found = []
    for a in left:
        for j in sorted(set().union(*[met for key in a.open if (met := index.get(key))])):
            b = right[j]
            if comparable(a, b) and founded(a, b, near := cosine(a.near, b.near)):
                seen = _seen(a, b, near, shared, common)
                evidence = evidence_of(a.claim.kind, seen)
                if evidence > least or floor_of(a, b, seen):
                    found.append(Candidate(a, b, seen, evidence))
    return found


def _seen(a: Profile, b: Profile, near: float, shared: Shared, common: Common) -> Told:
    """All features of two claims: their own, those that rest on links, and what else their documents have in common."""
    seen = features(a, b, near, common.extent)
    shared.tell(a, b, seen)
    common.tell(a, b, seen)
    return seen


def _index(claims: Sequence[Profile]) -> dict[Key, list[int]]:
    """For each key the claims in its block."""
    index: dict[Key, list[int]] = defaultdict(list)
    for j, claim in enumerate(claims):
        for key in claim.open:
            index[key].append(j)
    return index


def links(found: Sequence[Candidate]) -> list[Link]:
    """Score the candidates of one pair of documents, each against its best rival."""
    return [Link(c, _score(c, rival)) for c, rival in zip(found, rivals(found), strict=True)]


def _score(c: Candidate, rival: float) -> float:
    """The probability of a pair, and at least what is plain."""
    return max(probability(c.a.claim.kind, c.evidence, rival), floor_of(c.a, c.b, c.features))


def floor_of(a: Profile, b: Profile, seen: Features) -> float:
    """What the score is at least of one sentence in both texts, and of credits or dates of one rare figure; else 0."""
    words = a.evidence.words
    if words == b.evidence.words and len(words) >= _SENTENCE and is_verbatim(a.claim, b.claim):
        return _COPIED
    return _CREDITED * max(seen.get("figure_plain", 0.0), seen.get("figure_dated", 0.0))


def rivals(found: Sequence[Candidate]) -> list[float]:
    """For each candidate, the evidence of the best other one that shares a claim with it but has another value.

    A repetition of the same value is no rival.
    """
    leaders: dict[int, list[tuple[str, float]]] = defaultdict(list)  # a claim's best partners of two values
    for c in sorted(found, key=_evidence, reverse=True):
        for own, value in ((id(c.a), c.b.value), (id(c.b), c.a.value)):
            best = leaders[own]
            if not best or (len(best) == 1 and best[0][0] != value):
                best.append((value, c.evidence))
    return [max(_best_other(leaders[id(c.a)], c.b.value), _best_other(leaders[id(c.b)], c.a.value)) for c in found]


def _best_other(leaders: Sequence[tuple[str, float]], value: str) -> float:
    """The best evidence with a partner of another value."""
    if leaders[0][0] != value:
        return leaders[0][1]
    return leaders[1][1] if len(leaders) > 1 else NO_RIVAL
