"""Whether an expression lies ahead of the telling or behind it: verbs, cues and prepositions around it."""

from functools import cache
from typing import Literal

from reconcile.lexicon import words
from reconcile.mentions.dates.pattern import pattern
from reconcile.mentions.dates.scan import Scan
from reconcile.mentions.dates.vocabulary import symbol

Lean = Literal["", "past", "future"]

_CUES = ("future", "may", "fixed", "intent", "be", "scheduled", "past")
_PAST = frozenset(("past",))
_AS: dict[str, Lean] = {"early": "future", "soon": "future", "recently": "past", "late": "past"}
_LEADS = frozenset(("to", "for", "on", "in", "by", "from"))
# A cue farther off than this many tokens governs something else.
_REACH = 25
_FORWARD = 15


def lean(scan: Scan, first: int, end: int, low: int, high: int) -> Lean:
    """Which way the clause of tokens `first` to `end` points, in the sentence of tokens `low` to `high`.

    The nearest cue before the expression governs it, else the first one behind it: English puts the verb before its
    adverbials, save those that open the sentence.
    """
    before = scan.word(first - 1) if first > low else ""
    if before in words("date_before_past"):
        return "past"
    if before in words("date_before_future"):
        return _until(scan, first, low)
    if before == "as" and first - low > 2 and scan.word(first - 3) == "as":
        return _AS.get(scan.word(first - 2), "")
    if before == "from" and _decides(scan, first, low):
        return "future"
    found = _backward(scan, first, low) if first > low else ""
    if not found or (before in ("by", "from") and first - low <= 1):
        found = (_forward(scan, end, high) if end < high else "") or found
    return found


def _until(scan: Scan, first: int, low: int) -> Lean:
    """Until Friday: ahead, unless something lasted until then; "through June" also closes a count."""
    for i in range(first - 2, max(low, first - 8) - 1, -1):
        if scan.word(i) in words("date_lasting"):
            return "past"
    counted = scan.word(first - 1) in ("through", "thru") and not _decides(scan, first, low)
    return "" if counted and _backward(scan, first, low) == "past" else "future"


def _decides(scan: Scan, first: int, low: int) -> bool:
    """Whether something is decided that begins on the day: a strike called from Monday."""
    return any(scan.word(i) in words("date_deciding") for i in range(max(low, first - 8), first - 1))


def _backward(scan: Scan, first: int, low: int) -> Lean:
    places = [m.start() for m in pattern("WORD|EDGE|MARK").finditer(scan.classes, max(low, first - _REACH), first)]
    for i in reversed(places):
        if scan.word(i) == ";":
            return ""
        found = _cue(scan, i)
        if found:
            return found
    return ""


def _forward(scan: Scan, end: int, high: int) -> Lean:
    places = pattern("WORD|EDGE").finditer(scan.classes, end, min(high, end + _FORWARD))
    return next((found for m in places if (found := _cue(scan, m.start()))), "")


@cache
def _roles() -> dict[str, frozenset[str]]:
    """The lists of cues that a word stands in."""
    listed = {name: words(f"date_{name}") for name in _CUES}
    return {word: frozenset(n for n in _CUES if word in listed[n]) for word in frozenset().union(*listed.values())}


def _cue(scan: Scan, i: int) -> Lean:
    word = scan.word(i)
    roles = _roles().get(word) or (_PAST if _ends_as_past(word) else None)
    if roles is None:
        return ""
    if "future" in roles:
        return "future"
    if "may" in roles:
        return "past" if scan.word(i + 1) == "have" else "future"
    if "fixed" in roles and (scan.word(i + 1) in _LEADS or _is_dated(scan, i)):
        return "future"
    if "intent" in roles and scan.word(i + 1) == "to" and scan.word(i + 2) not in words("date_determiners"):
        return "future"
    if "be" in roles:
        return _be(scan, i, word)
    if "scheduled" in roles:
        return "" if scan.word(i - 1) in ("the", "a", "of", "to") else "future"
    return _past(scan, i) if "past" in roles or _ends_as_past(word) else ""


def _is_dated(scan: Scan, i: int) -> bool:
    """Due Monday, expected this summer: the date follows without a preposition."""
    open_date = pattern("WD|TODAY|MON|THIS|NEXT|LATER|EARLY").match(scan.classes, i + 1)
    return scan.word(i) in ("due", "expected", "scheduled", "slated") and open_date is not None


def _ends_as_past(word: str) -> bool:
    return len(word) > 3 and word.endswith("ed") and word not in words("date_not_past")


def _past(scan: Scan, i: int) -> Lean:
    """A past form; "to shut" is an infinitive spelled like one."""
    before = scan.word(i - 1)
    if before == "to":
        return ""
    # "will have resigned", "to be opened", "is closed": the auxiliary before the participle decides.
    return _auxiliary(scan, i) or ("" if before in ("is", "are", "be") else "past")


def _be(scan: Scan, i: int, word: str) -> Lean:
    """Is to open, are to meet: ahead; else only the past forms tell."""
    after = scan.word(i + 1)
    if after == "to" or (after in words("date_fixed") and scan.word(i + 2) in _LEADS):
        return "future"
    return "past" if word in ("was", "were", "had", "been") else ""


def _auxiliary(scan: Scan, i: int) -> Lean:
    for k in range(i - 1, max(0, i - 5) - 1, -1):
        word = scan.word(k)
        if word == "to" and scan.word(k + 1) in ("be", "have"):
            return "future"
        if scan.classes[k] != symbol("WORD"):  # also the month of May
            return ""
        if word in words("date_modal"):
            return "past" if word in words("date_may") and scan.word(k + 1) == "have" else "future"
    return ""
