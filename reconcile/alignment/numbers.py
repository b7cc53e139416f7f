"""Features of figures (see `features`)."""

from reconcile.alignment.courses import tell_course
from reconcile.alignment.figures import compare_figures
from reconcile.alignment.told import Told, days_apart, is_one_name, marks_told
from reconcile.claims.concepts import plain_key
from reconcile.claims.evidence import Evidence
from reconcile.claims.fates import opposed
from reconcile.claims.profile import Profile
from reconcile.mentions.dates import relation_kind
from reconcile.model.quantity import Quantity
from reconcile.model.when import When

MARKS = frozenset(("subset", "total", "rest", "each", "past", "limit", "definite", "running"))
_OTHER_TIME = 20  # days from which two figures tell of different times
_SMALL = 12
_PERSON = "person"
_SLOT = (("event_same", "same_slot"), ("alone", "same_slot_alone"))


def tell_numbers(a: Profile, b: Profile, told: Told) -> None:
    """Value, measured noun, marks and time frame of two figures."""
    x, y = a.evidence, b.evidence
    _tell_heads(a, b, told)
    _tell_dimensions(x.mention, y.mention, told)
    _tell_values(a, b, told)
    if x.marks or y.marks:
        _tell_marks(x, y, told)
    if "alone" in told and "near" in told:
        told["near_alone"] = told["near"]
    if x.mention.op != y.mention.op:
        told["op_other"] = 1.0
    if x.modifiers != y.modifiers:
        told["modifiers_other"] = 1.0
    if x.modifiers and y.modifiers and not x.modifiers.isdisjoint(y.modifiers):
        told["modifiers_shared"] = 1.0
    if x.fate and y.fate and (x.fate == y.fate or opposed(x.fate, y.fate)):
        told["fate_same" if x.fate == y.fate else "fate_other"] = 1.0
    if x.frame and y.frame:
        _tell_frames(x.frame, y.frame, told)
    if x.bearer and y.bearer:  # ages
        told["bearer_same" if is_one_name(x.bearer, y.bearer) else "bearer_other"] = 1.0
    if a.claim.attribution and a.claim.attribution == b.claim.attribution:
        told["credit_same"] = 1.0


def _tell_values(a: Profile, b: Profile, told: Told) -> None:
    """How far apart two figures are, and what it says that they are equal."""
    assert a.figure is not None
    assert b.figure is not None
    equal, near, distance = compare_figures(a.figure, b.figure)
    if equal:
        _tell_equal(a, b, max(a.figure.said, b.figure.said), told)
        return
    if distance:
        told["distance"] = distance
        tell_course(a, b, distance, told)
    if near:
        told["close"] = 1.0
    if (a.evidence.mention.high == 0) != (b.evidence.mention.high == 0):
        told["nought_other"] = 1.0


def _tell_equal(a: Profile, b: Profile, said: float, told: Told) -> None:
    """What it says that two figures are equal, of which one says so much by itself."""
    told["equal"], told["equal_rare"] = 1.0, said
    if "near" in told:
        told["equal_rare_near"] = said * told["near"]
    if min(a.evidence.mention.low, b.evidence.mention.low) <= _SMALL:
        told["equal_small"] = 1.0


def _tell_frames(p: When, q: When, told: Told) -> None:
    """How the dates lie to each other that two sentences give."""
    relation = relation_kind(p, q)
    if relation == "equal":
        told["frame_same"] = 1.0
    elif relation == "disjoint" and days_apart(p, q) > _OTHER_TIME:
        told["frame_other"] = 1.0


def _tell_marks(x: Evidence, y: Evidence, told: Told) -> None:
    """What the words beside two figures say of them, and whether both are of a small group told of before."""
    told.update(marks_told(x.marks, y.marks, MARKS))
    if "mark_definite_same" in told and max(x.mention.low, y.mention.low) <= _SMALL:
        told["definite_small"] = 1.0


def _tell_dimensions(p: Quantity, q: Quantity, told: Told) -> None:
    """Whether two figures are of one dimension and unit, or one of them is bare."""
    if p.dimension != q.dimension:
        told["dimension_bare" if "number" in (p.dimension, q.dimension) else "dimension_other"] = 1.0
        return
    told[f"dimension_{p.dimension}"] = 1.0
    if p.dimension != "count" and p.unit == q.unit:
        told["unit_same"] = 1.0


def _tell_heads(a: Profile, b: Profile, told: Told) -> None:
    """How the nouns counted by two figures relate."""
    x, y = a.evidence, b.evidence
    if x.head and x.head == y.head:
        told["head_same"] = 1.0
        for shared, own in _SLOT:
            if shared in told:
                told[own] = 1.0
        return
    _tell_classes(x, y, told)
    if x.head in y.near or y.head in x.near:
        told["head_told"] = 1.0
    if _is_part(a, y.head) or _is_part(b, x.head):
        told["head_part"] = 1.0
    elif x.head and y.head and "head_class" not in told:
        told["head_other"] = 1.0
    if not (x.head and y.head) and not (x.mention.dimension == y.mention.dimension != "count"):
        told["head_missing"] = 1.0


def _tell_classes(x: Evidence, y: Evidence, told: Told) -> None:
    """Whether two figures count things of one class, or one of them counts people and the other does not."""
    if x.kind == y.kind:
        if x.kind:
            told["head_class"] = 1.0
    elif _PERSON in (x.kind, y.kind) and (x.head or x.kind) and (y.head or y.kind):
        told["person_other"] = 1.0


def _is_part(a: Profile, whole: str) -> bool:
    """Whether what a figure counts is a part or a kind of something."""
    assert a.figure is not None
    return bool(a.figure.wider) and plain_key(whole) in a.figure.wider
