"""Features: how far two claims look like the same fact. Each is a number; a truth counts 1.

Those that say nothing are 0, or left out where others imply it: a figure is either equal to another or apart.

The names are those of the weight table in the lexicon. Whichever claim comes first, and in whatever order a set gives
its members, the numbers are the same to the last digit: `fsum` rounds once.
"""

from collections.abc import Iterable
from datetime import timedelta
from math import fsum

from reconcile import lexicon
from reconcile.alignment.numbers import number_features
from reconcile.alignment.profile import Profile, cosine
from reconcile.alignment.rarity import rarity
from reconcile.alignment.told import Features, Told, days_apart, marks_told
from reconcile.mentions.dates import relation_kind
from reconcile.mentions.names import same_name
from reconcile.model.attribution import Attribution
from reconcile.model.when import When

DATE_MARKS = ("start", "end", "saying", "remote", "past")
_WEIGHTY = 4.0  # a rare sign counts in larger units, so that the regularisation leaves it its weight
_WEEK = 7
_LEAD = 0.25  # the first part of a text, which tells the news


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


def date_features(a: Profile, b: Profile, shared: Features) -> Features:
    """The relation of two dates and what they date."""
    x, y = a.evidence, b.evidence
    p: When = x.mention
    q: When = y.mention
    relation = relation_kind(p, q)
    clocks = p.kind == q.kind == "time"
    return {
        "local": cosine(a.local, b.local),
        **_RELATED[relation](a, b, shared),
        **_days(days_apart(p, q)),
        "choice_both": _WEIGHTY * (p.alternatives and q.alternatives),
        "slot_alone": shared["event_same"] * shared["alone"],
        **(marks_told(x.marks, y.marks, DATE_MARKS) if x.marks or y.marks else {}),
        "grain_same": p.grain == q.grain,
        "clock_both": clocks,
        "equal_clock": clocks and relation == "equal",
        "year_stated": p.grain in ("year", "decade") and q.grain in ("year", "decade"),
    }


def _equal(a: Profile, b: Profile, shared: Features) -> Features:
    """Features of two dates that are the same."""
    return {
        "relation_equal": 1.0,
        "equal_near": shared["near"],
        "equal_event": shared["event_same"],
        "equal_alone": shared["alone"],
        "equal_remote": "remote" in a.evidence.marks and "remote" in b.evidence.marks,
    }


def _within(a: Profile, b: Profile, shared: Features) -> Features:
    """Features of two dates of which one lies within the other."""
    return {"relation_within": 1.0, "within_near": shared["near"]}


def _disjoint(a: Profile, b: Profile, shared: Features) -> Features:
    """Features of two dates that exclude each other."""
    return {
        "relation_disjoint": 1.0,
        "disjoint_near": shared["near"],
        "disjoint_slot": shared["event_same"] * shared["alone"],
        "own_days": _tell_own_days(a, b),
    }


def _days(apart: int) -> Features:
    """How far apart two dates are that do not overlap."""
    return {"days_few": apart <= 3, "days_week": 3 < apart <= 14, "days_many": apart > 90} if apart else {}


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


def _same(a: Profile, b: Profile) -> float:
    x, y = a.value, b.value
    return 1.0 if x == y else float(same_name(x, y) >= 0.5)


_RELATED = {
    "equal": _equal,
    "within": _within,
    "contains": _within,
    "disjoint": _disjoint,
    "overlaps": lambda *_: {"relation_overlaps": 1.0},  # neither says more
    "unknown": lambda *_: {"relation_unknown": 1.0},
}
_OWN = {"number": number_features, "date": date_features, "attribution": credit_features}
