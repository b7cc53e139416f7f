"""Groups: best-first linking of claims over all documents at once."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import groupby
from math import fsum
from operator import itemgetter

from attrs import frozen

from reconcile.alignment.links import Link
from reconcile.claims.evidence import is_verbatim
from reconcile.model.claim import NAME_KINDS, Claim, Value

_Fact = tuple[Value, int | None]

_rank_of = itemgetter(0)

_CREDIT = 0.35  # on stories not fitted on, credits with lower scores are wrong more often than right
_ONE_SOURCE = 0.29  # and so are those of one source, which raise no conflict, with scores lower than this


@frozen(eq=False, repr=False)
class Group:
    """Claims of two or more documents about the same thing.

    Attributes:
        claims: for each document the claim that is linked best, then repetitions of the same value.
        score: the mean score of the best links between two documents' claims, weaker ones of one bearer left out.
        links: what holds the group together.
    """

    claims: tuple[Claim, ...]
    score: float
    links: tuple[Link, ...]

    def between(self, a: str, b: str) -> float | None:
        """The best score of the links between two documents; None where others alone join them."""
        both = (a, b), (b, a)
        return max((x.score for x in self.links if _docs(x) in both), default=None)


class _Linker:
    """Grows groups link by link: a union-find over claims that keeps one fact a document.

    Args:
        key: what of a claim is one from the outset; by default each claim stands alone.
    """

    def __init__(self, key: Callable[[Claim], Hashable] = id) -> None:
        self._key = key
        self._group: dict[Hashable, Hashable] = {}
        self._members: dict[Hashable, list[Hashable]] = {}
        self._facts: dict[Hashable, dict[str, _Fact]] = {}

    def holds(self, claim: Claim) -> bool:
        """Whether a claim, or what is one with it, has been linked with any."""
        return self._key(claim) in self._group

    def root(self, claim: Claim) -> Hashable:
        """The group of a claim, its own where none has been joined with it."""
        key = self._key(claim)
        if key not in self._group:
            self._group[key] = key
            self._members[key] = [key]
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
        for key in self._members.pop(rb):
            self._group[key] = ra
            self._members[ra].append(key)
        return True


def group_links(found: Iterable[Link], threshold: float) -> list[Group]:
    """Link the best pairs first; a link that would give a document two different values is left out.

    Args:
        found: scored candidates over all pairs of documents.
        threshold: links with a lower score are not used, but for those of one bearer (`_by_bearer`).
    """
    ranked = _ranked(x for x in found if _is_used(x, threshold))
    linker, weak = _Linker(), [x for x in ranked if x.score < threshold]
    parts = _by_root(linker, [x for x in ranked if x.score >= threshold and linker.join(*_claims(x))])
    facts = [links for links in parts if not _is_bearer(links)]
    named = [x for links in parts if _is_bearer(links) for x in links]
    held = [links for links in _by_bearer(named, weak) if any(x.score >= threshold for x in links)]
    return [_group(links, threshold) for links in (*facts, *held)]


def _is_used(link: Link, threshold: float) -> bool:
    """Whether a link scores enough, or joins one name; of credits more is asked: like words need not be the same."""
    if link.score < threshold:
        return is_same_name(link)
    if link.candidate.a.claim.kind != "attribution":
        return True
    return link.score >= (_ONE_SOURCE if "source_same" in link.candidate.features else _CREDIT)


def _is_bearer(links: Iterable[Link]) -> bool:
    """Whether links hold together names, all of them the same."""
    return all(map(is_same_name, links))


def is_same_name(link: Link) -> bool:
    """Whether a link joins two names of one bearer."""
    return link.candidate.a.claim.kind in NAME_KINDS and bool(link.candidate.features.get("same"))


def _by_bearer(named: Iterable[Link], weak: Iterable[Link]) -> list[list[Link]]:
    """The links of names by their bearers, of whom each document that names him is told once.

    Args:
        named: links that join mentions of one name.
        weak: others of the kind, which say little by themselves. Where the bearer is told of anyway, they bring in
            his other mentions, and the other documents that name him.
    """
    linker = _Linker(key=lambda c: (c.doc, c.kind, str(c.value)))
    used = [x for x in named if linker.join(*_claims(x))]
    used += [x for x in weak if any(map(linker.holds, _claims(x))) and linker.join(*_claims(x))]
    return _by_root(linker, used)


def _ranked(links: Iterable[Link]) -> list[Link]:
    """Sentences copied first, then the best; equal ones by place and words, so that no order of documents decides."""
    ranked = sorted([(_rank(link), link) for link in links], key=_rank_of)
    like = groupby(ranked, key=_rank_of)
    return [link for _, equal in like for link in _in_place([link for _, link in equal])]


def _rank(link: Link) -> tuple[bool, float]:
    return not is_verbatim(*_claims(link)), -link.score


def _in_place(links: list[Link]) -> list[Link]:
    return sorted(links, key=_places) if len(links) > 1 else links


def _places(link: Link) -> list[tuple[object, ...]]:
    return sorted((c.start, c.end, c.text, c.sentence.end, c.topic) for c in _claims(link))


def _claims(link: Link) -> tuple[Claim, Claim]:
    return link.candidate.a.claim, link.candidate.b.claim


def _docs(link: Link) -> tuple[str, str]:
    return link.candidate.a.claim.doc, link.candidate.b.claim.doc


def _by_root(linker: _Linker, used: Iterable[Link]) -> list[list[Link]]:
    by_root: dict[Hashable, list[Link]] = defaultdict(list)
    for link in used:
        by_root[linker.root(link.candidate.a.claim)].append(link)
    return list(by_root.values())


def _fact(claim: Claim) -> _Fact:
    """What a second claim of the same document must repeat; a source is credited with many things."""
    return claim.value, claim.start if claim.kind == "attribution" else None


def _group(links: Sequence[Link], threshold: float) -> Group:
    """Order a group's claims: the best linked of each document first, then the repetitions."""
    best: dict[int, tuple[float, Claim]] = {}
    for link in links:
        for claim in _claims(link):
            if id(claim) not in best or best[id(claim)][0] < link.score:
                best[id(claim)] = link.score, claim
    ranked = [claim for _, claim in sorted(best.values(), key=_rank_of, reverse=True)]
    first = {c.doc: c for c in reversed(ranked)}
    leading = [c for c in ranked if first[c.doc] is c]
    return Group((*leading, *(c for c in ranked if first[c.doc] is not c)), _score(links, threshold), tuple(links))


def _score(links: Iterable[Link], threshold: float) -> float:
    """The mean of the best links between each two documents."""
    pair_best: dict[frozenset[str], float] = defaultdict(float)
    for link in (x for x in links if x.score >= threshold):
        docs = frozenset(_docs(link))
        pair_best[docs] = max(pair_best[docs], link.score)
    return fsum(pair_best.values()) / len(pair_best)
