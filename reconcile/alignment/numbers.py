"""Features of figures (see `features`)."""

from reconcile.alignment.courses import course
from reconcile.alignment.figures import compare_figures
from reconcile.alignment.profile import Profile
from reconcile.alignment.told import Features, Told, days_apart, is_one_name, marks_told
from reconcile.claims.concepts import plain_key
from reconcile.claims.evidence import Evidence
from reconcile.claims.fates import opposed
from reconcile.mentions.dates import relation_kind
from reconcile.model.quantity import Quantity
from reconcile.model.when import When

MARKS = frozenset(("subset", "total", "rest", "each", "past", "limit", "definite", "running"))
_OTHER_TIME = 20  # days from which two figures tell of different times
_SMALL = 12
_PERSON = "person"


def number_features(a: Profile, b: Profile, shared: Told) -> Features:
    """Value, measured noun, marks and time frame of two figures."""
    x, y = a.evidence, b.evidence
    cos, head = shared["near"], _heads(a, b)
    told = {**head, **_dimensions(x.mention, y.mention), **_values(a, b, cos), **_number_marks(x, y)}
    if "alone" in shared:
        told["near_alone"] = cos
    if "head_same" in head:
        told["same_slot"], told["same_slot_alone"] = shared["event_same"], shared["alone"]
    if x.fate and y.fate:
        told["fate_same"], told["fate_other"] = float(x.fate == y.fate), float(opposed(x.fate, y.fate))
    if x.mention.op != y.mention.op:
        told["op_other"] = 1.0
    if x.modifiers != y.modifiers:
        told["modifiers_other"] = 1.0
    if not x.modifiers.isdisjoint(y.modifiers):
        told["modifiers_shared"] = 1.0
    if x.frame and y.frame:
        told |= _frames(x.frame, y.frame)
    if x.bearer and y.bearer:
        told |= _bearers(x.bearer, y.bearer)
    if a.claim.attribution and a.claim.attribution == b.claim.attribution:
        told["credit_same"] = 1.0
    return told


def _values(a: Profile, b: Profile, cos: float) -> Features:
    """How far apart two figures are, and what it says that they are equal."""
    assert a.figure is not None
    assert b.figure is not None
    equal, near, distance = compare_figures(a.figure, b.figure)
    if equal:
        said = max(a.figure.said, b.figure.said)
        small = min(a.evidence.mention.low, b.evidence.mention.low) <= _SMALL
        return {"equal": 1.0, "equal_rare": said, "equal_rare_near": said * cos, "equal_small": float(small)}
    told = {"distance": distance, **course(a, b, distance)} if distance else {}
    if near:
        told["close"] = 1.0
    if (a.evidence.mention.high == 0) != (b.evidence.mention.high == 0):
        told["nought_other"] = 1.0
    return told


def _bearers(x: str, y: str) -> Features:
    """Whether two ages are of one person."""
    return {"bearer_same" if is_one_name(x, y) else "bearer_other": 1.0}


def _frames(p: When, q: When) -> Features:
    """How the dates lie to each other that two sentences give."""
    relation = relation_kind(p, q)
    apart = relation == "disjoint" and days_apart(p, q) > _OTHER_TIME
    return {"frame_other": apart, "frame_same": relation == "equal"}


def _number_marks(x: Evidence, y: Evidence) -> Features:
    """What the words beside two figures say of them, and whether both are of a small group told of before."""
    if not (x.marks or y.marks):
        return {}
    found = dict(marks_told(x.marks, y.marks, MARKS))
    if "mark_definite_same" in found and max(x.mention.low, y.mention.low) <= _SMALL:
        found["definite_small"] = 1.0
    return found


def _dimensions(p: Quantity, q: Quantity) -> Features:
    """Whether two figures are of one dimension and unit, or one of them is bare."""
    if p.dimension != q.dimension:
        return {"dimension_bare" if "number" in (p.dimension, q.dimension) else "dimension_other": 1.0}
    told = {f"dimension_{p.dimension}": 1.0}
    if p.dimension != "count" and p.unit == q.unit:
        told["unit_same"] = 1.0
    return told


def _heads(a: Profile, b: Profile) -> Features:
    """How the nouns counted by two figures relate."""
    x, y = a.evidence, b.evidence
    if x.head and x.head == y.head:
        return {"head_same": 1.0}
    told = _classes(x, y)
    if x.head in y.near or y.head in x.near:
        told["head_told"] = 1.0
    if _is_part(a, y.head) or _is_part(b, x.head):
        told["head_part"] = 1.0
    elif x.head and y.head and "head_class" not in told:
        told["head_other"] = 1.0
    if not (x.head and y.head) and not (x.mention.dimension == y.mention.dimension != "count"):
        told["head_missing"] = 1.0
    return told


def _classes(x: Evidence, y: Evidence) -> Features:
    """Whether two figures count things of one class, or one of them counts people and the other does not."""
    if x.kind == y.kind:
        return {"head_class": 1.0} if x.kind else {}
    people = _PERSON in (x.kind, y.kind) and (x.head or x.kind) and (y.head or y.kind)
    return {"person_other": 1.0} if people else {}


def _is_part(a: Profile, whole: str) -> bool:
    """Whether what a figure counts is a part or a kind of something."""
    assert a.figure is not None
    return bool(a.figure.wider) and plain_key(whole) in a.figure.wider
