"""Piles: from documents about many events to stories, without comparing every document with every other.

The steps are functions over signatures alone, so that one machine and many can take them alike: keys that two documents
of one story have in common; within each key's block the pairs of neighbours; the evidence of each pair; what is linked;
and, within what is linked, the stories.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from heapq import heapify, heappop, heappush, nlargest
from itertools import combinations

from attrs import frozen

from reconcile.alignment.stories import evidence, least_evidence, linked
from reconcile.claims.signature import Signature
from reconcile.model.finding import Notice

KEYS = 12  # a document's rarest and most frequent names
NEIGHBOURS = 50  # documents that each is paired with in one block, on either side
LARGEST = 400  # documents among which every pair is weighed
_SMALL_PILE = 24  # documents of a pile in which any word may bring two together
_SURE = 1.5  # evidence from which a link is not cut; copies of one text have 2.8
_NAMED = 5  # keys that a notice names

Link = tuple[str, str]

_NONE: Mapping[Link, float] = {}


@frozen(eq=False, repr=False)
class Grouping:
    """The stories of a pile.

    Attributes:
        stories: the ids of the documents of each story, sorted; every document stands in one.
        notices: what was not compared.
    """

    stories: tuple[tuple[str, ...], ...]
    notices: tuple[Notice, ...] = ()


def group_documents(signatures: Sequence[Signature], min_story: float) -> Grouping:
    """Put the documents of each story together.

    Args:
        signatures: those of the documents, in any order.
        min_story: how alike two documents must be (`Settings.min_story`); 0 puts all of them together.
    """
    by_id = {s.doc: s for s in sorted(signatures, key=lambda s: s.doc)}
    if min_story == 0:
        return Grouping((tuple(by_id),))
    least = least_evidence(len(by_id))
    pairs, crowded = candidate_pairs(list(by_id.values()))
    weighed = {(a, b): evidence(by_id[a], by_id[b], min_story) for a, b in sorted(pairs)}
    parts = connected(by_id, [pair for pair, odds in weighed.items() if linked(odds, least)])
    stories = [story for part in parts for story in split([by_id[d] for d in part], min_story, least, weighed)]
    return Grouping(tuple(sorted(stories)), crowded_notice(crowded))


def candidate_pairs(signatures: Sequence[Signature]) -> tuple[set[Link], list[str]]:
    """The pairs of documents worth weighing, and the keys of blocks in which not every pair is.

    In a crowded block each document meets its neighbours in time alone (Hernández and Stolfo 1995).
    """
    if len(signatures) <= _SMALL_PILE:
        every = combinations(sorted(signatures, key=lambda s: s.doc), 2)
        return {(a.doc, b.doc) for a, b in every if not a.whole.keys().isdisjoint(b.whole)}, []
    blocks: dict[str, list[Signature]] = defaultdict(list)
    for s in sorted(signatures, key=sort_key):
        for key in block_keys(s, len(signatures)):
            blocks[key].append(s)
    pairs = {link for members in blocks.values() for link in _neighbours(members)}
    return pairs, sorted(key for key, members in blocks.items() if len(members) > NEIGHBOURS + 1)


def block_keys(s: Signature, documents: int) -> list[str]:
    """The keys by which a document meets others: its weightiest names; in a small pile all its words."""
    if documents <= _SMALL_PILE:
        return sorted(s.whole)
    return nlargest(KEYS, s.names, key=lambda k: (s.names[k], k))


def sort_key(s: Signature) -> tuple[date, str]:
    """The order of documents in a block: by day, the undated last."""
    return (s.published or date.max, s.doc)


def connected(docs: Iterable[str], links: Iterable[Link]) -> list[list[str]]:
    """The connected parts of a graph: the documents that are linked with each other, through others too."""
    root = {d: d for d in docs}

    def find(d: str) -> str:
        while root[d] != d:
            root[d] = root[root[d]]
            d = root[d]
        return d

    for a, b in links:
        x, y = sorted((find(a), find(b)))
        root[y] = x
    parts: dict[str, list[str]] = defaultdict(list)
    for d in root:
        parts[find(d)].append(d)
    return list(parts.values())


def split(
    part: Sequence[Signature], min_story: float, least: float, weighed: Mapping[Link, float] = _NONE
) -> list[tuple[str, ...]]:
    """The stories of documents that are linked: groups are put together while the mean evidence between them allows.

    Where the documents are too many for every pair of them to be weighed, the weakest links are cut until they fall
    apart; what the surest links alone hold together is taken for one story.

    Args:
        part: their signatures.
        min_story: as in `evidence`.
        least: the mean evidence from which two groups are one story.
        weighed: the evidence of pairs, as far as it is known.

    Returns:
        The ids of the documents of each story, sorted.
    """
    part = sorted(part, key=lambda s: s.doc)
    if len(part) <= LARGEST:
        return [tuple(sorted(g)) for g in _merged(part, min_story, least, weighed)]
    if least >= _SURE:
        return [tuple(s.doc for s in part)]
    by_id = {s.doc: s for s in part}
    pairs, _ = candidate_pairs(part)
    odds = {(a, b): weighed.get((a, b)) or evidence(by_id[a], by_id[b], min_story) for a, b in sorted(pairs)}
    pieces = [[by_id[d] for d in piece] for piece in connected(by_id, [x for x in odds if linked(odds[x], least + 1)])]
    return [story for piece in pieces for story in split(piece, min_story, least + 1, odds)]


def _merged(
    part: Sequence[Signature], min_story: float, least: float, weighed: Mapping[Link, float]
) -> list[list[str]]:
    """Agglomerative clustering with average linkage (Sokal and Michener 1958) on the evidence of every pair."""
    groups = {n: [s.doc] for n, s in enumerate(part)}
    total: dict[int, dict[int, float]] = {n: {} for n in groups}  # the evidence between two groups, summed
    for (i, a), (j, b) in combinations(enumerate(part), 2):
        total[i][j] = total[j][i] = weighed.get((a.doc, b.doc)) or evidence(a, b, min_story)
    queue = [(-e, i, j) for i, row in total.items() for j, e in row.items() if i < j and e > least]
    heapify(queue)
    while queue:
        _, i, j = heappop(queue)
        if i not in groups or j not in groups:
            continue
        new = max(total) + 1
        first, second = total.pop(i), total.pop(j)
        groups[new] = groups.pop(i) + groups.pop(j)
        total[new] = {}
        for k in total.keys() - {new}:
            del total[k][i], total[k][j]
            total[k][new] = total[new][k] = first[k] + second[k]
            mean = total[new][k] / (len(groups[new]) * len(groups[k]))
            if mean > least:
                heappush(queue, (-mean, k, new))
    return list(groups.values())


def _neighbours(members: Sequence[Signature]) -> Iterator[Link]:
    """The pairs of one block that are worth weighing, each in the order of its ids."""
    for i, a in enumerate(members):
        for b in members[i + 1 : i + 1 + NEIGHBOURS]:
            yield (a.doc, b.doc) if a.doc < b.doc else (b.doc, a.doc)


def crowded_notice(keys: Collection[str]) -> tuple[Notice, ...]:
    """Say of which words the blocks were too full for every pair to be weighed."""
    if not keys:
        return ()
    named = ", ".join(f"“{k}”" for k in sorted(keys)[:_NAMED])
    more = f" and {len(keys) - _NAMED} more" if len(keys) > _NAMED else ""
    message = (
        f"Too many documents name {named}{more} for each to be set beside every other: "
        f"each was set beside the {NEIGHBOURS} published next before and after it."
    )
    return (Notice(None, "block-capped", message),)
