"""Features: how far two claims look like the same fact. Each is a number; a truth counts 1.

Those that say nothing are 0, or left out where others imply it: a figure is either equal to another or apart.

The names are those of the weight table in the lexicon. Whichever claim comes first, and in whatever order a set gives
its members, the numbers are the same to the last digit: `fsum` rounds once.
"""

from datetime import timedelta
from math import fsum

from reconcile import lexicon
from reconcile.alignment.numbers import number_features
from reconcile.alignment.profile import Profile, cosine
from reconcile.alignment.rarity import rarity
from reconcile.alignment.told import Features, Told, days_apart, is_one_name, marks_told
from reconcile.mentions.dates import relation_kind
from reconcile.model.attribution import Attribution
from reconcile.model.when import When

DATE_MARKS = frozenset(("start", "end", "saying", "remote", "past"))
_WEIGHTY = 4.0  # a rare sign counts in larger units, so that the regularisation leaves it its weight
_WEEK = 7
_YEARS = ("year", "decade")  # grains
_LEAD = 0.25  # the first part of a text, which tells the news


def features(a: Profile, b: Profile) -> Told:
    """All features of two claims of one family, whatever their kind."""
    told = shared_features(a, b)
    told.update(_OWN.get(a.claim.kind, name_features)(a, b, told))
    return told


def shared_features(a: Profile, b: Profile) -> Told:
    """What claims of every kind have in common: words, event, names, place in the article, status."""
    x, y = a.evidence, b.evidence
    told = Told(depth=abs(a.depth - b.depth))
    if near := cosine(a.near, b.near):
        told["near"], told["near_strong"] = near, max(0.0, near - 0.3)
    if x.event and y.event:
        told["event_same" if x.event == y.event else "event_other"] = 1.0
    if x.event in y.near or y.event in x.near:
        told["event_told"] = 1.0
    if not x.names.isdisjoint(y.names):
        told["names_shared"] = _shared_names(a, b)
    if a.depth < _LEAD and b.depth < _LEAD:
        told["lead"] = 1.0
    if a.claim.status != b.claim.status:
        told["status_other"] = 1.0
    if a.alone and b.alone:
        told["alone"] = 1.0
    return told


def date_features(a: Profile, b: Profile, shared: Told) -> Features:
    """The relation of two dates and what they date."""
    p: When = a.evidence.mention
    q: When = b.evidence.mention
    relation = relation_kind(p, q)
    told = {**_RELATED[relation](a, b, shared), **marks_told(a.evidence.marks, b.evidence.marks, DATE_MARKS)}
    told["local"] = cosine(a.local, b.local)
    if far := _distance(days_apart(p, q)):
        told[far] = 1.0
    if p.alternatives and q.alternatives:
        told["choice_both"] = _WEIGHTY
    if "event_same" in shared and "alone" in shared:
        told["slot_alone"] = 1.0
    if p.grain == q.grain:
        told["grain_same"] = 1.0
    if p.kind == q.kind == "time":
        told["clock_both"], told["equal_clock"] = 1.0, float(relation == "equal")
    if p.grain in _YEARS and q.grain in _YEARS:
        told["year_stated"] = 1.0
    return told


def _equal(a: Profile, b: Profile, shared: Told) -> Features:
    """Features of two dates that are the same."""
    return {
        "relation_equal": 1.0,
        "equal_near": shared["near"],
        "equal_event": shared["event_same"],
        "equal_alone": shared["alone"],
        "equal_remote": "remote" in a.evidence.marks and "remote" in b.evidence.marks,
    }


def _within(a: Profile, b: Profile, shared: Told) -> Features:
    """Features of two dates of which one lies within the other."""
    return {"relation_within": 1.0, "within_near": shared["near"]}


def _disjoint(a: Profile, b: Profile, shared: Told) -> Features:
    """Features of two dates that exclude each other."""
    return {
        "relation_disjoint": 1.0,
        "disjoint_near": shared["near"],
        "disjoint_slot": shared["event_same"] * shared["alone"],
        "own_days": _tell_own_days(a, b),
    }


def _distance(apart: int) -> str:
    """How far apart two dates are that do not overlap: the name of a feature, empty for none."""
    if not apart or 14 < apart <= 90:
        return ""
    return "days_few" if apart <= 3 else "days_week" if apart <= 14 else "days_many"


def credit_features(a: Profile, b: Profile, shared: Told) -> Features:
    """What two sources are credited with: shared words, runs of words, figures; then the sources themselves."""
    x, y = a.evidence, b.evidence
    same, local = _same(a, b), cosine(a.local, b.local)
    told = {"local": local, "source_same": same, "source_same_near": same * local, **_cues(x.mention, y.mention)}
    if words := x.local & y.local:
        told |= _statements(fsum(map(rarity, words)), min(a.told, b.told), same)
    if runs := x.runs & y.runs:
        told["runs"] = min(1.0, len(runs) / 2)
    if x.figures and y.figures and x.figures.isdisjoint(y.figures):
        told["figures_other"] = 1.0
    if x.quoted and y.quoted:
        told["quoted_both"] = 1.0
    return told


def _statements(words: float, shorter: float, same: float) -> Features:
    """How far one credited statement holds the other: the share of the shorter one's words, rare words counting more.

    Args:
        words: what the words say that both have.
        shorter: what those of the shorter statement say.
        same: whether the sources are the same.
    """
    covered = words / max(1.0, shorter)
    many = min(1.0, max(0.0, words - 2) / 6)
    return {"shared_many": many, "same_statement": covered, "same_statement_other": covered * (1 - same)}


def _cues(p: Attribution, q: Attribution) -> Features:
    """How two sources are brought in: whether they say or wish, in one word, for or against."""
    told = {}
    if (plain := _plain(p)) != _plain(q):
        told["cue_plain_one"] = 1.0
    elif plain:
        told["cue_plain"] = 1.0
    if p.stance != q.stance:
        told["stance_other"] = 1.0
    if p.cue and q.cue and p.cue.lemma == q.cue.lemma:
        told["cue_same"] = 1.0
    return told


def _plain(a: Attribution) -> bool:
    """Whether the cue credits a statement rather than a wish, a feeling or a judgement."""
    return a.cue is None or a.cue.lemma in lexicon.words("alignment_plain_cues")


def name_features(a: Profile, b: Profile, shared: Told) -> Features:
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
    own = {a.value, b.value} if a.value != b.value else set()
    return len((x & y) - own) / max(1, min(len(x - own), len(y - own)))


def _tell_own_days(a: Profile, b: Profile) -> bool:
    """Whether two dates each lie by the day of publication, of documents that were published weeks apart."""
    if a.published is None or b.published is None or abs((a.published - b.published).days) <= _WEEK:
        return False
    return all(
        w.first and w.last and w.first - timedelta(_WEEK) <= day <= w.last + timedelta(_WEEK)
        for w, day in ((a.evidence.mention, a.published), (b.evidence.mention, b.published))
    )


def _same(a: Profile, b: Profile) -> float:
    return float(is_one_name(a.value, b.value))


_RELATED = {
    "equal": _equal,
    "within": _within,
    "contains": _within,
    "disjoint": _disjoint,
    "overlaps": lambda *_: {"relation_overlaps": 1.0},  # neither says more
    "unknown": lambda *_: {"relation_unknown": 1.0},
}
_OWN = {"number": number_features, "date": date_features, "attribution": credit_features}
