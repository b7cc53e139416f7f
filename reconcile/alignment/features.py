"""Features: how far two claims look like the same fact. Each is a number, 0 where it says nothing; a truth counts 1.

The names are those of the weight table in the lexicon. Whichever claim comes first, and in whatever order a set gives
its members, the numbers are the same to the last digit: `fsum` rounds once.
"""

from collections.abc import Iterable
from datetime import timedelta
from math import fsum

from reconcile import lexicon
from reconcile.alignment.figures import compare_figures
from reconcile.alignment.profile import Profile, cosine
from reconcile.alignment.rarity import rarity
from reconcile.claims.concepts import plain_key, running
from reconcile.claims.fates import opposed
from reconcile.mentions.dates import relation_kind
from reconcile.mentions.names import same_name
from reconcile.model.attribution import Attribution
from reconcile.model.quantity import Quantity
from reconcile.model.when import When

Features = dict[str, float]

MARKS = ("subset", "total", "rest", "each", "past", "limit", "definite", "running")
DATE_MARKS = ("start", "end", "saying", "remote", "past")
_MARK_NAMES = {m: (f"mark_{m}_other", f"mark_{m}_same") for m in (*MARKS, *DATE_MARKS)}
_WEIGHTY = 4.0  # a rare sign counts in larger units, so that the regularisation leaves it its weight
_OTHER_TIME = 20  # days from which two figures tell of different times
COURSE = ("distance_run", "run_on", "run_back")
_SMALL = 12
_WEEK = 7
_LEAD = 0.25  # the first part of a text, which tells the news


class Told(Features):
    """Features of which those that say nothing may be left out: asked for, they are 0."""

    def __missing__(self, name: str) -> float:
        """Nothing is told."""
        return 0.0


def features(a: Profile, b: Profile) -> Told:
    """All features of two claims of one family, whatever their kind."""
    shared = shared_features(a, b)
    told = Told(_OWN.get(a.claim.kind, name_features)(a, b, shared))
    told.update(shared)
    return told


def shared_features(a: Profile, b: Profile) -> Features:
    """What claims of every kind have in common: words, event, names, place in the article, status."""
    x, y = a.evidence, b.evidence
    near = cosine(a.near, b.near)
    return {
        "near": near,
        "near_strong": max(0.0, near - 0.3),
        "event_same": x.event == y.event != "",
        "event_other": "" != x.event != y.event != "",
        "event_told": x.event in y.near or y.event in x.near,
        "names_shared": _shared_names(a, b),
        "depth": abs(a.depth - b.depth),
        "lead": a.depth < _LEAD and b.depth < _LEAD,
        "status_other": a.claim.status != b.claim.status,
        "alone": a.alone and b.alone,
    }


def number_features(a: Profile, b: Profile, shared: Features) -> Features:
    """Value, measured noun, marks and time frame of two figures."""
    x, y = a.evidence, b.evidence
    p, q = x.mention, y.mention
    assert isinstance(p, Quantity)
    assert isinstance(q, Quantity)
    assert a.figure is not None
    assert b.figure is not None
    equal, near, distance = compare_figures(a.figure, b.figure)
    head = _heads(a, b)
    said = max(a.figure.said, b.figure.said) if equal else 0.0
    cos, event_same, alone = shared["near"], shared["event_same"], shared["alone"]
    frame = relation_kind(x.frame, y.frame) if x.frame and y.frame else ""
    return {
        **head,
        **_dimensions(p, q),
        "equal": equal,
        "equal_rare": equal * said,
        "equal_rare_near": equal * said * cos,
        "close": near * (1 - equal),
        "distance": distance,
        **_course(a, b, distance),
        "fate_same": x.fate == y.fate != "",
        "fate_other": opposed(x.fate, y.fate),
        "op_other": p.op != q.op,
        "same_slot": head["head_same"] * event_same,
        "same_slot_alone": head["head_same"] * alone,
        "near_alone": cos * alone,
        "modifiers_other": x.modifiers != y.modifiers,
        "modifiers_shared": not x.modifiers.isdisjoint(y.modifiers),
        "frame_other": frame == "disjoint" and _days_apart(x.frame, y.frame) > _OTHER_TIME,
        "frame_same": frame == "equal",
        "rank_other": p.dimension == q.dimension == "rank" and not head["head_same"],
        "credit_same": bool(a.claim.attribution) and a.claim.attribution == b.claim.attribution,
        **_marks(x.marks, y.marks, MARKS),
        "definite_small": "definite" in x.marks and "definite" in y.marks and max(p.low, q.low) <= _SMALL,
        "equal_small": equal * (min(p.low, q.low) <= _SMALL),
    }


def _course(a: Profile, b: Profile, distance: float) -> Features:
    """How two figures of one running count lie to each other: grown between two days as it does by nature, or not."""
    assert a.figure is not None
    assert b.figure is not None
    both = a.figure.runs & b.figure.runs
    if not (both and distance):
        return {}
    ways = {running(k) for k in both}
    first, second = (a, b) if a.published and b.published and a.published <= b.published else (b, a)
    later = bool(a.published and b.published and a.published != b.published)
    rose = second.evidence.mention.low > first.evidence.mention.low
    natural = ("up" if rose else "down") in ways
    return dict(zip(COURSE, (distance, later and natural, later and not natural), strict=True))


def date_features(a: Profile, b: Profile, shared: Features) -> Features:
    """The relation of two dates and what they date."""
    x, y = a.evidence, b.evidence
    p, q = x.mention, y.mention
    assert isinstance(p, When)
    assert isinstance(q, When)
    relation = relation_kind(p, q)
    days = _days_apart(p, q)
    cos, event_same, alone = shared["near"], shared["event_same"], shared["alone"]
    equal = float(relation == "equal")
    slot = event_same * alone
    return {
        "local": cosine(a.local, b.local),
        f"relation_{'within' if relation == 'contains' else relation}": 1.0,
        "equal_near": equal * cos,
        "within_near": (relation in ("within", "contains")) * cos,
        "disjoint_near": (relation == "disjoint") * cos,
        "days_few": 0 < days <= 3,
        "days_week": 3 < days <= 14,
        "days_many": days > 90,
        "equal_event": equal * event_same,
        "equal_alone": equal * alone,
        "own_days": relation == "disjoint" and _tell_own_days(a, b),
        "choice_both": _WEIGHTY * (p.alternatives and q.alternatives),
        "slot_alone": slot,
        "disjoint_slot": slot * (relation == "disjoint"),
        "equal_clock": equal * (p.kind == q.kind == "time"),
        "equal_remote": equal * ("remote" in x.marks and "remote" in y.marks),
        **_marks(x.marks, y.marks, DATE_MARKS),
        "grain_same": p.grain == q.grain,
        "clock_both": p.kind == q.kind == "time",
        "year_stated": p.grain in ("year", "decade") and q.grain in ("year", "decade"),
    }


def credit_features(a: Profile, b: Profile, shared: Features) -> Features:
    """What two sources are credited with: shared words, runs of words, figures; then the sources themselves."""
    x, y = a.evidence, b.evidence
    p, q = x.mention, y.mention
    assert isinstance(p, Attribution)
    assert isinstance(q, Attribution)
    same, local = _same(a, b), cosine(a.local, b.local)
    told = _told(x.local & y.local)
    return {
        "local": local,
        "runs": min(1.0, len(x.runs & y.runs) / 2),
        "shared_many": min(1.0, max(0.0, told - 2) / 6),
        "figures_other": bool(x.figures and y.figures) and x.figures.isdisjoint(y.figures),
        "quoted_both": x.quoted and y.quoted,
        "source_same": same,
        "source_same_near": same * local,
        "stance_other": p.stance != q.stance,
        "cue_plain": _plain(p) and _plain(q),
        "cue_plain_one": _plain(p) != _plain(q),
        "cue_same": bool(p.cue and q.cue and p.cue.lemma == q.cue.lemma),
    }


def covered(a: Profile, b: Profile) -> float:
    """The share of the shorter credited statement whose words stand in the other, rare words counting more."""
    return _told(a.evidence.local & b.evidence.local) / max(1.0, min(a.told, b.told))


def _told(terms: Iterable[str]) -> float:
    """How much terms say together."""
    return fsum(map(rarity, terms))


def _plain(a: Attribution) -> bool:
    """Whether the cue credits a statement rather than a wish, a feeling or a judgement."""
    return a.cue is None or a.cue.lemma in lexicon.words("alignment_plain_cues")


def name_features(a: Profile, b: Profile, shared: Features) -> Features:
    """Whether two names are one, and play the same part in the same event."""
    same, cos, event_same = _same(a, b), shared["near"], shared["event_same"]
    x, y = a.evidence, b.evidence
    known = float(a.value in b.known or b.value in a.known)
    part = float(any(m.startswith("slot ") for m in x.marks & y.marks)) * event_same
    beside = part * min(x.near.get(x.event, 0.0), y.near.get(y.event, 0.0))
    local = cosine(a.local, b.local)
    return {
        "local": local,
        "same": same,
        "same_near": same * cos,
        "other_near": (1 - same) * cos,
        "same_event": same * event_same,
        "same_part": same * beside,
        "other_part": (1 - same) * beside,
        "other_part_near": (1 - same) * beside * cos,
        "other_known": (1 - same) * known,
        "other_unknown_part": _WEIGHTY * (1 - same) * (1 - known) * beside,
        "other_unknown_local": _WEIGHTY * (1 - same) * (1 - known) * local,
        **_kinds(a, b),
    }


def _kinds(a: Profile, b: Profile) -> Features:
    """The kind of two names; half of each where they differ."""
    kinds = sorted({a.claim.kind, b.claim.kind})
    return {f"kind_{kind}": 1 / len(kinds) for kind in kinds}


def _dimensions(p: Quantity, q: Quantity) -> Features:
    """Whether two figures are of one dimension, or one of them is bare."""
    if p.dimension == q.dimension:
        return {f"dimension_{p.dimension}": 1.0}
    return {"dimension_bare" if "number" in (p.dimension, q.dimension) else "dimension_other": 1.0}


def _marks(x: frozenset[str], y: frozenset[str], names: Iterable[str]) -> Features:
    """Which marks one claim alone bears, and which both do."""
    return {_MARK_NAMES[m][m in x and m in y]: 1.0 for m in names if m in x or m in y} if x or y else {}


def _heads(a: Profile, b: Profile) -> Features:
    """How the nouns counted by two figures relate."""
    x, y = a.evidence, b.evidence
    p, q = x.mention, y.mention
    same = x.head == y.head != ""
    classed = x.kind == y.kind != ""
    assert a.figure is not None
    assert b.figure is not None
    part = plain_key(y.head) in a.figure.wider or plain_key(x.head) in b.figure.wider
    missing = not (x.head and y.head)
    measured = p.dimension == q.dimension != "count"
    return {
        "head_same": same,
        "head_part": part and not same,
        "head_class": classed and not same,
        "head_missing": missing and not measured,
        "head_told": not same and (x.head in y.near or y.head in x.near),
        "head_other": not (same or classed or missing or part),
        "unit_same": measured and p.unit == q.unit,
    }


def _shared_names(a: Profile, b: Profile) -> float:
    """The share of the names around two claims that both have; two names that differ are told by those around them."""
    x, y = a.evidence.names, b.evidence.names
    shared = x & y
    if not shared:
        return 0.0
    own = {a.value, b.value} if a.value != b.value else set()
    return len(shared - own) / max(1, min(len(x - own), len(y - own)))


def _tell_own_days(a: Profile, b: Profile) -> bool:
    """Whether two dates each lie by the day of publication, of documents that were published weeks apart."""
    if a.published is None or b.published is None or abs((a.published - b.published).days) <= _WEEK:
        return False
    return all(
        w.first and w.last and w.first - timedelta(_WEEK) <= day <= w.last + timedelta(_WEEK)
        for w, day in ((a.evidence.mention, a.published), (b.evidence.mention, b.published))
    )


def _days_apart(p: When | None, q: When | None) -> int:
    """Days between the nearest ends of two dates; 0 where they overlap, or one is open or missing."""
    if not (p and q and p.first and p.last and q.first and q.last):
        return 0
    return max(0, (q.first - p.last).days, (p.first - q.last).days)


def _same(a: Profile, b: Profile) -> float:
    x, y = a.value, b.value
    return 1.0 if x == y else float(same_name(x, y) >= 0.5)


_OWN = {"number": number_features, "date": date_features, "attribution": credit_features}
