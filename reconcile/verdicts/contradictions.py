"""Documents that contradict themselves: two figures of one document that cannot both hold of the same thing."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from reconcile.claims.extraction import Extract
from reconcile.claims.profile import Profile, slot_of
from reconcile.claims.vectors import cosine
from reconcile.model.claim import Claim
from reconcile.model.finding import Notice
from reconcile.settings import Settings
from reconcile.verdicts.numbers import judge_numbers

_ALIKE = 0.65  # cosine of the words around two figures from which they are told of one thing
_APART = frozenset(("subset", "total", "rest", "each", "past", "running", "partial", "revised", "limit", "old"))
_FEW = 12  # figures of one slot in a document beyond which it is a list


def self_contradictions(extract: Extract, settings: Settings) -> Iterator[Notice]:
    """A notice for every two figures of a document that contradict each other.

    It is asked of them that both are asserted in the same voice, count the same thing in the same event, stand among
    like words in different sentences, and that nothing beside them tells of a part, a total or another time: a false
    notice would cost more than a missing one.
    """
    by_slot: dict[tuple[object, ...], list[Profile]] = defaultdict(list)
    for p in (p for p in extract.profiles if _is_plain(p.claim)):
        by_slot[(*slot_of(p.claim), p.evidence.head, p.evidence.modifiers, p.claim.attribution)].append(p)
    for alike in by_slot.values():
        yield from _notices(alike, settings)


def _is_plain(claim: Claim) -> bool:
    """Whether a claim is a figure that is asserted of a thing counted in an event, with nothing beside it."""
    if claim.kind != "number" or claim.status != "asserted":
        return False
    return bool(claim.evidence.head and claim.evidence.event) and not claim.evidence.marks & _APART


def _notices(alike: Sequence[Profile], settings: Settings) -> Iterator[Notice]:
    told = set[str]()
    for a, b in combinations(alike[:_FEW], 2):
        if b.value not in told and _contradict(a, b, settings):
            told.add(b.value)
            message = (
                f"It tells both “{a.claim.text}” and “{b.claim.text}” of what seems one thing: {a.claim.topic}. "
                "Findings hold the one that fits the other documents better."
            )
            yield Notice(a.claim.doc, "self-contradiction", message)


def _contradict(a: Profile, b: Profile, settings: Settings) -> bool:
    x, y = a.evidence, b.evidence
    other_time = x.frame and y.frame and x.frame.edtf != y.frame.edtf
    if x.order == y.order or other_time or cosine(a.near, b.near) < _ALIKE:
        return False
    return judge_numbers(a.claim, b.claim, None, settings.tolerance).verdict == "conflict"
