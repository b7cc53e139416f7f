"""From claims to groups."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from heapq import nsmallest
from itertools import combinations
from math import inf

from attrs import frozen

from reconcile.alignment.candidates import HOPELESS, links_between
from reconcile.alignment.common import in_common
from reconcile.alignment.groups import Group, group_links
from reconcile.alignment.growth import with_changes
from reconcile.alignment.links import Link
from reconcile.alignment.phrases import set_apart
from reconcile.alignment.stories import likeness
from reconcile.claims.blocks import MOST_IN_BLOCK, MOST_REPEATED
from reconcile.claims.changes import changes
from reconcile.claims.extraction import Extract
from reconcile.claims.profile import Profile
from reconcile.claims.vectors import Vector
from reconcile.model.claim import Claim
from reconcile.model.finding import Notice
from reconcile.settings import Settings

WHOLE = 12  # documents of a story up to which every pair of them is compared
PARTNERS = 4  # in a larger one, the documents most like each that it is compared with


@frozen(eq=False, repr=False)
class Alignment:
    """What was aligned, and the nearest that each claim came to another document's.

    Attributes:
        groups: the claims of two or more documents that state the same fact.
        nearest: for each claim (by `id`) the other claim that scored best with it, and their link; none where all
            others are `HOPELESS`.
        notices: what was not compared.
    """

    groups: tuple[Group, ...]
    nearest: Mapping[int, tuple[Claim, Link]]
    notices: tuple[Notice, ...] = ()

    def why_alone(self, claim: Claim) -> str:
        """Why a claim stands in no group, in one phrase."""
        if id(claim) not in self.nearest:
            return "no other document states anything like it"
        other, link = self.nearest[id(claim)]
        apart = set_apart(link.candidate) or "another fact"
        return f"nothing matched; the nearest is “{other.text}” in {other.doc}, {apart} (score {link.score:.2f})"


def align(extracts: Sequence[Extract], settings: Settings) -> Alignment:
    """Group the claims of several documents that state the same fact.

    Args:
        extracts: the documents' claims and story keys.
        settings: `min_story` keeps documents of different stories apart, `min_score` bounds the links.
    """
    pairs, left_out = _compared(extracts, settings.min_story)
    ready = [x.profiles for x in extracts]
    found = list(_links(ready, pairs, HOPELESS))
    told = (change for x in extracts for change in changes(x.claims))
    groups = with_changes(group_links(found, settings.min_score), told)
    notices = (*_told(left_out, extracts), *_crowded(ready))
    return Alignment(tuple(groups), _nearest(found), notices)


def all_links(extracts: Sequence[Extract], settings: Settings) -> Iterator[Link]:
    """The scored candidates of every pair of documents that are compared."""
    pairs, _ = _compared(extracts, settings.min_story)
    return _links([x.profiles for x in extracts], pairs)


def _compared(extracts: Sequence[Extract], min_story: float) -> tuple[list[tuple[int, int]], int]:
    """The pairs of documents to compare, the same in whatever order the documents come, and how many are left out."""
    ranked = list(range(len(extracts)))
    if len(ranked) > WHOLE:
        ranked.sort(key=lambda i: _place(extracts[i]))
    pairs, left_out = document_pairs([extracts[i].story.whole for i in ranked], min_story)
    told = ((ranked[i], ranked[j]) for i, j in pairs)
    return sorted((min(pair), max(pair)) for pair in told), left_out


def _place(x: Extract) -> tuple[date, list[int], str]:
    """Where a document stands among others: by its day, the undated last, then by its words."""
    return (x.doc.published or date.max, sorted(x.runs), x.doc.id)


def document_pairs(vectors: Sequence[Vector], min_story: float) -> tuple[list[tuple[int, int]], int]:
    """The pairs of documents to compare: those that are alike; where they are many, some for each document.

    In a large story each document is compared with the few most like it, and with those 1, 2, 4, 8 ... places further
    on, so that a fact can be followed from any document to any other in few steps, and the work grows little faster
    than their number.

    Args:
        vectors: the words of each document, in an order that the documents themselves give.
        min_story: how alike two documents must be.

    Returns:
        Pairs of indices in order, and how many pairs of like documents were left out.
    """
    every = combinations(range(len(vectors)), 2)
    alike = {(i, j): x for i, j in every if (x := likeness(vectors[i], vectors[j])) >= min_story}
    if len(vectors) <= WHOLE:
        return list(alike), 0
    partners: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for (i, j), x in alike.items():
        partners[i].append((-x, j))
        partners[j].append((-x, i))
    nearest = {i: {j for _, j in nsmallest(PARTNERS, found)} for i, found in partners.items()}
    kept = [(i, j) for i, j in alike if (j - i).bit_count() == 1 or j in nearest[i] or i in nearest[j]]
    return kept, len(alike) - len(kept)


def _links(ready: Sequence[Sequence[Profile]], pairs: Iterable[tuple[int, int]], least: float = -inf) -> Iterator[Link]:
    for (i, j), common in in_common(ready, pairs).items():
        yield from links_between(ready[i], ready[j], least, common)


def _told(left_out: int, extracts: Sequence[Extract]) -> tuple[Notice, ...]:
    if not left_out:
        return ()
    message = (
        f"{len(extracts)} documents tell the story of {extracts[0].doc.id!r}, too many to compare each with every "
        f"other: {left_out:,} pairs of them were compared through others alone."
    )
    return (Notice(None, "story-capped", message),)


def _crowded(ready: Iterable[Sequence[Profile]]) -> Iterator[Notice]:
    """A notice for each document that strings so many claims of one sort together that not all were compared."""
    for claims in ready:
        left_out = sum(1 for c in claims if c.blocks and not c.open)
        if left_out:
            message = (
                f"More of one sort than is compared ({MOST_IN_BLOCK}) is stated, or one sentence more often than "
                f"{MOST_REPEATED} times: {left_out:,} claims were left out."
            )
            yield Notice(claims[0].claim.doc, "claims-capped", message)


def _nearest(found: Iterable[Link]) -> dict[int, tuple[Claim, Link]]:
    """For each claim (by `id`) the other one that scored best with it, the first of equal ones, and their link."""
    nearest: dict[int, tuple[Claim, Link]] = {}
    for link in found:
        a, b = link.candidate.a.claim, link.candidate.b.claim
        for own, other in ((a, b), (b, a)):
            best = nearest.get(id(own))
            if best is None or link.score > best[1].score:
                nearest[id(own)] = other, link
    return nearest
