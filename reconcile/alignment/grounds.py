"""Grounds: what brings two claims together, looked for before all that speaks for and against them is."""

from reconcile.alignment.figures import times_apart
from reconcile.alignment.told import FEW_DAYS, FORTNIGHT, days_apart, is_one_name, play_one_part
from reconcile.claims.profile import Profile
from reconcile.mentions.dates import relation_kind
from reconcile.model.when import When

_RANK = "rank"
_TWICE = 2
_ALIKE = 0.3  # likeness of their surroundings from which two figures are told alike
_WORDED = 0.03  # the same from which dates that are more than a few days apart may date one thing


def comparable(a: Profile, b: Profile) -> bool:
    """Whether two claims can state one value at all: figures of one measure, or one of them told without any.

    Ranks meet where they rank one thing: "the first victim" and "the first evening" have nothing in common.
    """
    if a.measure != b.measure:
        return "number" in (a.measure, b.measure)
    x, y = a.evidence, b.evidence
    return a.measure != _RANK or x.head == y.head or (x.kind == y.kind != "")


def founded(a: Profile, b: Profile, near: float) -> bool:
    """Whether anything brings two claims of one family together but that they share a block.

    Args:
        a: a claim.
        b: a claim of another document.
        near: how far they stand among the same words (the cosine of their surroundings).
    """
    if a.claim.kind == "number":
        return near > _ALIKE or _may_count_one(a, b)
    if a.claim.kind == "date":
        return _may_date_one(a.evidence.mention, b.evidence.mention, near)
    return a.claim.kind == "attribution" or play_one_part(a.evidence, b.evidence) or is_one_name(a.value, b.value)


def _may_count_one(a: Profile, b: Profile) -> bool:
    """Whether two figures are near each other or, where one is a multiple of the other, told of one event."""
    assert a.figure is not None
    assert b.figure is not None
    return times_apart(a.figure, b.figure) < _TWICE or a.evidence.event == b.evidence.event != ""


def _may_date_one(p: When, q: When, near: float) -> bool:
    """Whether two dates have days in common or, where they exclude each other, words, and a grain or near days.

    Those that are more than a few days apart must have more than a passing word in common.
    """
    if relation_kind(p, q) != "disjoint":
        return True
    apart = days_apart(p, q)
    return near > (_WORDED if apart > FEW_DAYS else 0) and (p.grain == q.grain or apart <= FORTNIGHT)
