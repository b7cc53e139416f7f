"""Groups: best-first linking of claims over all documents at once."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import fsum

from attrs import frozen

from reconcile.alignment.links import Candidate, Link
from reconcile.claims.evidence import is_verbatim
from reconcile.model.claim import NAME_KINDS, Claim


@frozen(eq=False)
class Group:
    """Claims of two or more documents about the same thing.

    Attributes:
        claims: for each document the claim that is linked best, then repetitions of the same value.
        score: the mean score of the links between the documents' claims.
        links: the candidates that hold the group together.
    """

    claims: tuple[Claim, ...]
    score: float
    links: tuple[Candidate, ...]


class _Linker:
    """Grows groups link by link: a union-find over claims that keeps one fact a document."""

    def __init__(self) -> None:
        self._group: dict[int, int] = {}
        self._members: dict[int, list[Claim]] = {}
        self._facts: dict[int, dict[str, str]] = {}

    def root(self, claim: Claim) -> int:
        key = id(claim)
        if key not in self._group:
            self._group[key] = key
            self._members[key] = [claim]
            self._facts[key] = {claim.doc: _fact(claim)}
        return self._group[key]

    def join(self, a: Claim, b: Claim) -> bool:
        """Put the groups of two claims together, unless a document would then state two values."""
        ra, rb = self.root(a), self.root(b)
        if ra == rb:
            return True
        if len(self._members[ra]) < len(self._members[rb]):
            ra, rb = rb, ra
        mine, theirs = self._facts[ra], self._facts[rb]
        if any(mine.get(doc, fact) != fact for doc, fact in theirs.items()):
            return False
        mine.update(self._facts.pop(rb))
        for claim in self._members.pop(rb):
            self._group[id(claim)] = ra
            self._members[ra].append(claim)
        return True


def group_links(found: Iterable[Link], threshold: float) -> list[Group]:
    """Link the best pairs first; a link that would give a document two different values is left out.

    Args:
        found: scored candidates over all pairs of documents.
        threshold: links with a lower score are not used.
    """
    linker = _Linker()
    ranked = sorted((x for x in found if x.score >= threshold), key=_rank)
    used = [link for link in ranked if linker.join(link.candidate.a.claim, link.candidate.b.claim)]
    return [_group(links) for links in _named_once(_by_root(linker, used))]


def _rank(link: Link) -> tuple[object, ...]:
    """Sentences copied first, then the best; equal ones by place and words, so that no order of documents decides."""
    claims = (link.candidate.a.claim, link.candidate.b.claim)
    places = sorted((c.start, c.end, c.text, c.sentence.end, c.topic) for c in claims)
    return (not is_verbatim(*claims), -link.score, *places)


def _by_root(linker: _Linker, used: Iterable[Link]) -> list[list[Link]]:
    by_root: dict[int, list[Link]] = defaultdict(list)
    for link in used:
        by_root[linker.root(link.candidate.a.claim)].append(link)
    return list(by_root.values())


def _named_once(parts: Iterable[list[Link]]) -> Iterable[list[Link]]:
    """Put the groups together in which the documents name one and the same bearer, again and again."""
    told: dict[object, list[Link]] = {}
    for links in parts:
        values = frozenset(
            (c.doc, c.kind, str(c.value)) for x in links for c in (x.candidate.a.claim, x.candidate.b.claim)
        )
        named = links[0].candidate.a.claim.kind in NAME_KINDS
        told.setdefault(values if named else id(links), []).extend(links)
    return told.values()


def _fact(claim: Claim) -> str:
    """What a second claim of the same document must repeat; a source is credited with many things."""
    return f"{claim.value} {claim.start if claim.kind == 'attribution' else ''}"


def _group(links: Sequence[Link]) -> Group:
    """Order a group's claims: the best linked of each document first, then the repetitions."""
    best: dict[int, float] = {}
    by_id: dict[int, Claim] = {}
    for link in links:
        for claim in (link.candidate.a.claim, link.candidate.b.claim):
            by_id[id(claim)] = claim
            best[id(claim)] = max(best.get(id(claim), 0.0), link.score)
    ranked = sorted(by_id.values(), key=lambda c: -best[id(c)])
    first = {c.doc: c for c in reversed(ranked)}
    leading = [c for c in ranked if first[c.doc] is c]
    pair_best: dict[frozenset[str], float] = defaultdict(float)
    for link in links:
        docs = frozenset((link.candidate.a.claim.doc, link.candidate.b.claim.doc))
        pair_best[docs] = max(pair_best[docs], link.score)
    score = fsum(pair_best.values()) / len(pair_best)
    return Group((*leading, *(c for c in ranked if first[c.doc] is not c)), score, tuple(x.candidate for x in links))
