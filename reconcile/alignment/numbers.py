"""Features of figures (see `features`)."""

from reconcile.alignment.courses import course
from reconcile.alignment.figures import compare_figures
from reconcile.alignment.profile import Profile
from reconcile.alignment.told import Features, days_apart, marks_told
from reconcile.claims.concepts import plain_key
from reconcile.claims.evidence import Evidence
from reconcile.claims.fates import opposed
from reconcile.mentions.dates import relation_kind
from reconcile.model.quantity import Quantity
from reconcile.model.when import When

MARKS = ("subset", "total", "rest", "each", "past", "limit", "definite", "running")
_OTHER_TIME = 20  # days from which two figures tell of different times
_SMALL = 12
_PERSON = "person"


def number_features(a: Profile, b: Profile, shared: Features) -> Features:
    """Value, measured noun, marks and time frame of two figures."""
    x, y = a.evidence, b.evidence
    cos, alone, head = shared["near"], shared["alone"], _heads(a, b)
    same = "head_same" in head
    return {
        **head,
        **_dimensions(x.mention, y.mention),
        **_values(a, b, cos),
        "fate_same": x.fate == y.fate != "",
        "fate_other": opposed(x.fate, y.fate),
        "op_other": x.mention.op != y.mention.op,
        "same_slot": same * shared["event_same"],
        "same_slot_alone": same * alone,
        "near_alone": cos * alone,
        "modifiers_other": x.modifiers != y.modifiers,
        "modifiers_shared": not x.modifiers.isdisjoint(y.modifiers),
        **(_frames(x.frame, y.frame) if x.frame and y.frame else {}),
        "credit_same": bool(a.claim.attribution) and a.claim.attribution == b.claim.attribution,
        **(_number_marks(x, y) if x.marks or y.marks else {}),
    }


def _values(a: Profile, b: Profile, cos: float) -> Features:
    """How far apart two figures are, and what it says that they are equal."""
    assert a.figure is not None
    assert b.figure is not None
    equal, near, distance = compare_figures(a.figure, b.figure)
    if not equal:
        none = (a.evidence.mention.high == 0) != (b.evidence.mention.high == 0)
        return {"close": near, "distance": distance, "nought_other": none, **course(a, b, distance)}
    said = max(a.figure.said, b.figure.said)
    small = min(a.evidence.mention.low, b.evidence.mention.low) <= _SMALL
    return {"equal": 1.0, "equal_rare": said, "equal_rare_near": said * cos, "equal_small": small}


def _frames(p: When, q: When) -> Features:
    """How the dates lie to each other that two sentences give."""
    relation = relation_kind(p, q)
    apart = relation == "disjoint" and days_apart(p, q) > _OTHER_TIME
    return {"frame_other": apart, "frame_same": relation == "equal"}


def _number_marks(x: Evidence, y: Evidence) -> Features:
    """What the words beside two figures say of them, and whether both are of a small group told of before."""
    found = marks_told(x.marks, y.marks, MARKS)
    small = "mark_definite_same" in found and max(x.mention.low, y.mention.low) <= _SMALL
    return {**found, "definite_small": small}


def _dimensions(p: Quantity, q: Quantity) -> Features:
    """Whether two figures are of one dimension and unit, or one of them is bare."""
    if p.dimension != q.dimension:
        return {"dimension_bare" if "number" in (p.dimension, q.dimension) else "dimension_other": 1.0}
    one_unit = p.dimension != "count" and p.unit == q.unit
    return {f"dimension_{p.dimension}": 1.0, "unit_same": one_unit}


def _heads(a: Profile, b: Profile) -> Features:
    """How the nouns counted by two figures relate."""
    x, y = a.evidence, b.evidence
    if x.head == y.head != "":
        return {"head_same": 1.0}
    assert a.figure is not None
    assert b.figure is not None
    classed = x.kind == y.kind != ""
    part = plain_key(y.head) in a.figure.wider or plain_key(x.head) in b.figure.wider
    missing = not (x.head and y.head)
    measured = x.mention.dimension == y.mention.dimension != "count"
    return {
        "head_part": part,
        "head_class": classed,
        "head_missing": missing and not measured,
        "head_told": x.head in y.near or y.head in x.near,
        "head_other": not (classed or missing or part),
        "person_other": (x.kind == _PERSON) != (y.kind == _PERSON) and bool((x.head or x.kind) and (y.head or y.kind)),
    }
