"""Features: how far two claims look like the same fact. Each is a number; a truth counts 1.

Each function writes those that it finds into one `Told`, of which those that say nothing are left out.

The names are those of the weight table in the lexicon. Whichever claim comes first, and in whatever order a set gives
its members, the numbers are the same to the last digit: `fsum` rounds once.
"""

from datetime import timedelta
from math import fsum

from reconcile import lexicon
from reconcile.alignment.extent import Extent
from reconcile.alignment.numbers import tell_numbers
from reconcile.alignment.told import FEW_DAYS, FORTNIGHT, Told, days_apart, is_one_name, marks_told, play_one_part
from reconcile.claims.evidence import Evidence
from reconcile.claims.profile import Profile
from reconcile.claims.rarity import rarity
from reconcile.claims.vectors import cosine
from reconcile.mentions.dates import relation_kind
from reconcile.model.attribution import Attribution
from reconcile.model.when import When

DATE_MARKS = frozenset(("start", "end", "saying", "remote", "past"))
_WEIGHTY = 4.0  # a rare sign counts in larger units, so that the regularisation leaves it its weight
_WEEK = 7
_QUARTER = 90
_YEARS = ("year", "decade")  # grains
_STRONG = 0.3  # words that have more than this in common are counted once more
_FEW = 2  # words that any two statements may share
_TOUCHING = ("equal", "within", "contains")  # relations of dates that have days in common
_EQUAL = (("near", "equal_near"), ("event_same", "equal_event"), ("alone", "equal_alone"))


def features(a: Profile, b: Profile, near: float, extent: Extent) -> Told:
    """All features of two claims of one family, whatever their kind.

    Args:
        a: a claim of the left document.
        b: one of the right document.
        near: how far they stand among the same words (the cosine of their surroundings).
        extent: how far the two documents tell of the same.
    """
    told = Told()
    extent.tell(a, b, told)
    _tell_shared(a, b, near, told)
    _TELL.get(a.claim.kind, _tell_names)(a, b, told)
    return told


def _tell_shared(a: Profile, b: Profile, near: float, told: Told) -> None:
    """What claims of every kind have in common: words, event, names, status."""
    x, y = a.evidence, b.evidence
    if near:
        told["near"] = near
        if near > _STRONG:
            told["near_strong"] = near - _STRONG
    if x.event and y.event:
        told["event_same" if x.event == y.event else "event_other"] = 1.0
    if x.event in y.near or y.event in x.near:
        told["event_told"] = 1.0
    if x.names and y.names and not x.names.isdisjoint(y.names):
        told["names_shared"] = _shared_names(a, b)
    if a.claim.status != b.claim.status:
        told["status_other"] = 1.0


def _tell_dates(a: Profile, b: Profile, told: Told) -> None:
    """The relation of two dates and what they date."""
    p: When = a.evidence.mention
    q: When = b.evidence.mention
    relation = relation_kind(p, q)
    _RELATED[relation](a, b, told)
    if a.evidence.marks or b.evidence.marks:
        told.update(marks_told(a.evidence.marks, b.evidence.marks, DATE_MARKS))
    if local := cosine(a.local, b.local):
        told["local"] = local
    if relation not in _TOUCHING and (far := _distance(days_apart(p, q))):
        told[far] = 1.0
    if p.alternatives and q.alternatives:
        told["choice_both"] = _WEIGHTY
    if "event_same" in told and "alone" in told:
        told["slot_alone"] = 1.0
    if p.grain == q.grain:
        told["grain_same"] = 1.0
    if p.kind == q.kind == "time":
        told["clock_both"], told["equal_clock"] = 1.0, float(relation == "equal")
    if p.grain in _YEARS and q.grain in _YEARS:
        told["year_stated"] = 1.0


def _tell_equal(a: Profile, b: Profile, told: Told) -> None:
    """Features of two dates that are the same."""
    told["relation_equal"] = 1.0
    for shared, own in _EQUAL:
        if shared in told:
            told[own] = told[shared]
    if "remote" in a.evidence.marks and "remote" in b.evidence.marks:
        told["equal_remote"] = 1.0


def _tell_within(a: Profile, b: Profile, told: Told) -> None:
    """Features of two dates of which one lies within the other."""
    told["relation_within"] = 1.0
    if "near" in told:
        told["within_near"] = told["near"]


def _tell_disjoint(a: Profile, b: Profile, told: Told) -> None:
    """Features of two dates that exclude each other."""
    told["relation_disjoint"] = 1.0
    if "near" in told:
        told["disjoint_near"] = told["near"]
    if "event_same" in told and "alone" in told:
        told["disjoint_slot"] = 1.0
    if _tell_own_days(a, b):
        told["own_days"] = 1.0


def _tell_overlapping(a: Profile, b: Profile, told: Told) -> None:
    """What two dates say that overlap: nothing more."""
    told["relation_overlaps"] = 1.0


def _tell_unknown(a: Profile, b: Profile, told: Told) -> None:
    """What two dates say that cannot be compared: nothing more."""
    told["relation_unknown"] = 1.0


def _distance(apart: int) -> str:
    """How far apart two dates are that do not overlap: the name of a feature, empty for none."""
    if not apart or FORTNIGHT < apart <= _QUARTER:
        return ""
    return "days_few" if apart <= FEW_DAYS else "days_week" if apart <= FORTNIGHT else "days_many"


def _tell_credits(a: Profile, b: Profile, told: Told) -> None:
    """What two sources are credited with: shared words, runs of words, figures; then the sources themselves."""
    x, y = a.evidence, b.evidence
    same = is_one_name(a.value, b.value)
    _tell_cues(x.mention, y.mention, told)
    if same:
        told["source_same"] = 1.0
    if local := cosine(a.local, b.local):
        told["local"], told["source_same_near"] = local, same * local
        shared = fsum(map(rarity, x.local & y.local))
        _tell_statements(shared, min(a.told, b.told), max(a.told, b.told), told)
    if runs := x.runs & y.runs:
        told["runs"] = min(1.0, len(runs) / 2)
    if x.figures and y.figures and x.figures.isdisjoint(y.figures):
        told["figures_other"] = 1.0
    if x.quoted and y.quoted:
        told["quoted_both"] = 1.0
    if x.mention.stance == y.mention.stance == "denial" and _is_part(x.local, y.local):
        told["refused_same"] = 1.0


def _is_part(x: frozenset[str], y: frozenset[str]) -> bool:
    """Whether one of two sets, neither of them empty, holds the other."""
    return bool(x and y) and (x <= y or y <= x)


def _tell_statements(words: float, shorter: float, longer: float, told: Told) -> None:
    """How far one credited statement holds the other: the share of either one's words, rare words counting more.

    Args:
        words: what the words say that both have.
        shorter: what those of the shorter statement say.
        longer: what those of the longer one say.
        told: the features so far.
    """
    told["same_statement"] = covered = words / max(1.0, shorter)
    told["same_whole"] = (words / max(1.0, longer)) ** 2  # much only where hardly a word differs
    if words > _FEW:
        told["shared_many"] = min(1.0, (words - _FEW) / 6)
    if "source_same" not in told:
        told["same_statement_other"] = covered


def _tell_cues(p: Attribution, q: Attribution, told: Told) -> None:
    """How two sources are brought in: whether they say or wish, in one word, for or against."""
    if (plain := _plain(p)) != _plain(q):
        told["cue_plain_one"] = 1.0
    elif plain:
        told["cue_plain"] = 1.0
    if p.stance != q.stance:
        told["stance_other"] = 1.0
    if p.cue and q.cue and p.cue.lemma == q.cue.lemma:
        told["cue_same"] = 1.0


def _plain(a: Attribution) -> bool:
    """Whether the cue credits a statement rather than a wish, a feeling or a judgement."""
    return a.cue is None or a.cue.lemma in lexicon.words("alignment_plain_cues")


def _tell_names(a: Profile, b: Profile, told: Told) -> None:
    """Whether two names are one, and play the same part in the same event."""
    x, y = a.evidence, b.evidence
    local, beside = cosine(a.local, b.local), _part_beside(x, y)
    for kind in (kinds := sorted({a.claim.kind, b.claim.kind})):
        told[f"kind_{kind}"] = 1 / len(kinds)  # half of each where they differ
    if local:
        told["local"] = local
    if is_one_name(a.value, b.value):
        told["same"] = 1.0
        _tell_set(told, same_near=told["near"], same_event=told["event_same"], same_part=beside)
        return
    known = a.value in b.known or b.value in a.known
    _tell_set(told, other_near=told["near"], other_part=beside, other_part_near=beside * told["near"])
    if known:
        told["other_known"] = 1.0
    else:
        _tell_set(told, other_unknown_part=_WEIGHTY * beside, other_unknown_local=_WEIGHTY * local)


def _part_beside(x: Evidence, y: Evidence) -> float:
    """How near two names stand to one event in which both play one part; 0 where their parts differ."""
    if play_one_part(x, y):
        return min(x.near.get(x.event, 0.0), y.near.get(y.event, 0.0))
    return 0.0


def _tell_set(told: Told, **found: float) -> None:
    """Write down what says something."""
    told.update({name: value for name, value in found.items() if value})


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


_RELATED = {
    "equal": _tell_equal,
    "within": _tell_within,
    "contains": _tell_within,
    "disjoint": _tell_disjoint,
    "overlaps": _tell_overlapping,
    "unknown": _tell_unknown,
}
_TELL = {"number": tell_numbers, "date": _tell_dates, "attribution": _tell_credits}
