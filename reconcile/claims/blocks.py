"""Blocks: keys that bring together the claims worth comparing."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import floor, log10

from reconcile.claims.evidence import in_words
from reconcile.model.claim import Claim
from reconcile.model.quantity import Quantity

Key = str  # the sort of a claim and what it says; of a credit a bare word, which no other key is

MOST_IN_BLOCK = 200  # claims of one sort in one document that are compared; an article holds fewer
MOST_REPEATED = 3  # times that a document may say one sentence, word for word, and be compared by each

_ANY_DATE = frozenset(["date of any day"])
_MEASURES = {"fraction": "percent", "point": "percent", "age": "time"}  # dimensions that state one thing in two forms


def block_keys(claim: Claim) -> frozenset[Key]:
    """The keys of the blocks that a claim belongs to.

    Dates meet all dates, of which a text holds few. Credits meet where a word stands in both or beside both, or where
    they have a figure or a word of their sources in common. Figures meet where they are of like size or measure one
    thing; counts that are far from each other where they count one thing or tell of one event. Names meet where words
    of theirs begin alike, or where they play one part in an event.

    Args:
        claim: the claim.
    """
    evidence, mention, kind = claim.evidence, claim.evidence.mention, claim.kind
    if kind == "date":
        return _ANY_DATE
    if kind == "attribution":
        source = str(claim.value).casefold().split()
        return frozenset((*evidence.near, *evidence.local, *source, *map(str, evidence.figures)))
    if isinstance(mention, Quantity):
        about = (*_sizes(mention), _measure_key(mention), evidence.head, evidence.event)
        return frozenset([f"number {key}" for key in about if key])
    parts = {f"{evidence.event} {m}" for m in evidence.marks if evidence.event and m.startswith("slot ")}
    letters = {word[0] for word in str(claim.value).casefold().split() if word[0].isalpha()}
    sort = "place" if kind == "place" else "actor"
    return frozenset([f"{sort} {key}" for key in parts | letters])


def open_blocks(claims: Sequence[frozenset[Key]]) -> Iterator[frozenset[Key]]:
    """For each claim of a document the blocks that it is in: those that do not yet hold the most that one document may.

    So the pairs that a block gives are bounded, however many claims of one sort a text strings together.

    Args:
        claims: for each claim the keys of its blocks.
    """
    if len(claims) <= MOST_IN_BLOCK:
        yield from claims
        return
    held: Counter[Key] = Counter()
    for keys in claims:
        yield frozenset(key for key in keys if held[key] < MOST_IN_BLOCK)
        held.update(keys)


def fresh_blocks(claims: Iterable[Claim], blocks: Iterable[frozenset[Key]]) -> Iterator[frozenset[Key]]:
    """For each claim of a document its blocks; none for what it has said often enough in the same words.

    Args:
        claims: the claims.
        blocks: for each the keys of its blocks.
    """
    said: Counter[tuple[object, ...]] = Counter()
    for claim, keys in zip(claims, blocks, strict=True):
        words = in_words(claim)
        said[words] += 1
        yield keys if said[words] <= MOST_REPEATED else frozenset()


def measure_of(claim: Claim) -> str:
    """What a figure measures, "number" where it is bare; empty for other claims. Figures of two measures never meet."""
    mention = claim.evidence.mention
    if not isinstance(mention, Quantity):
        return ""
    counts = mention.dimension == "number" and claim.evidence.kind
    return "count" if counts else _MEASURES.get(mention.dimension, mention.dimension)


def _sizes(q: Quantity) -> tuple[str, ...]:
    """Two overlapping classes of size, each of one power of ten: figures within a factor of three share one."""
    size = floor(2 * log10(abs(q.low))) if q.low else -99
    return (f"size {size}", f"size {size + 1}")


def _measure_key(q: Quantity) -> str:
    return "" if q.dimension in ("count", "number") else f"measure {_MEASURES.get(q.dimension, q.dimension)}"
