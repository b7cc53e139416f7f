"""Grounds: what brings two claims together, looked for before all that speaks for and against them is."""

from reconcile.alignment.figures import times_apart
from reconcile.alignment.profile import Profile, cosine
from reconcile.alignment.told import days_apart, is_one_name, play_one_part
from reconcile.mentions.dates import relation_kind

_RANK = "rank"
_TWICE = 2
_ALIKE = 0.3  # cosine of their surroundings from which two figures are told alike
_DAYS = 14  # dates of two grains that are further apart date two things


def comparable(a: Profile, b: Profile) -> bool:
    """Whether two claims can state one value at all: figures of one measure, or one of them told without any.

    Ranks meet where they rank one thing: "the first victim" and "the first evening" have nothing in common.
    """
    if a.measure != b.measure:
        return "number" in (a.measure, b.measure)
    x, y = a.evidence, b.evidence
    return a.measure != _RANK or x.head == y.head or (x.kind == y.kind != "")


def founded(a: Profile, b: Profile) -> bool:
    """Whether anything brings two claims of one family together but that they share a block."""
    if a.claim.kind == "number":
        return _may_count_one(a, b)
    if a.claim.kind == "date":
        return _may_date_one(a, b)
    return a.claim.kind == "attribution" or play_one_part(a.evidence, b.evidence) or is_one_name(a.value, b.value)


def _may_count_one(a: Profile, b: Profile) -> bool:
    """Whether two figures are near each other or, where one is a multiple of the other, told of one event or alike."""
    assert a.figure is not None
    assert b.figure is not None
    if times_apart(a.figure, b.figure) < _TWICE or a.evidence.event == b.evidence.event != "":
        return True
    return cosine(a.near, b.near) > _ALIKE


def _is_worded(a: Profile, b: Profile) -> bool:
    """Whether a word stands near both."""
    return not a.near.keys().isdisjoint(b.near)


def _may_date_one(a: Profile, b: Profile) -> bool:
    """Whether two dates have days in common or, where they exclude each other, a word, and a grain or near days."""
    p, q = a.evidence.mention, b.evidence.mention
    if relation_kind(p, q) != "disjoint":
        return True
    return _is_worded(a, b) and (p.grain == q.grain or days_apart(p, q) <= _DAYS)
