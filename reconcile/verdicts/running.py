"""Running counts: figures that a later report may change without contradicting an earlier one."""

from math import fsum

from reconcile import lexicon
from reconcile.claims.concepts import person_events, running
from reconcile.claims.evidence import Evidence
from reconcile.model.claim import Claim

_LEAST = -0.1  # log odds: a growing count told as a contradiction is a false alarm, the reverse a milder fault
_MUCH = 2.0  # a count that doubles between two reports has more often grown than been told wrongly
_MEASURES = ("time", "length", "age", "rank", "speed", "temperature", "magnitude", "power", "energy", "volume", "mass")
_COUNTS = frozenset(("count", "number", "percent", "fraction"))
_MARKS_EARLIER = ("running", "partial", "old", "start")
_MARKS_LATER = ("running", "old", "end", "limit", "total")


def is_later_count(a: Claim, b: Claim, earlier_first: bool | None) -> bool:
    """Whether two figures that differ can be read as one count at two times.

    What speaks for it and against it is weighed by a table of log odds (`verdict_running`, fitted by
    `docs/verdicts/fit_running.py`): that such a count runs by nature, that a text says so ("has risen to", "so far"),
    that the later text dates it later; against it, that the figure measures rather than counts, or tells of old times.

    Args:
        a: a number claim.
        b: another about the same thing.
        earlier_first: whether `a` was published before `b`; None where unknown or on one day.

    Returns:
        False without two days of publication, where the later text corrects the earlier, and where both tell of a
        rise and the later figure is the smaller, or the reverse.
    """
    first, second = (a, b) if earlier_first else (b, a)
    if earlier_first is None or "revised" in second.evidence.marks or _moves_back(first.evidence, second.evidence):
        return False
    weights = lexicon.table("verdict_running")["weights"]
    odds = weights["bias"] + fsum(weights.get(n, 0.0) for n, holds in signs(first, second).items() if holds)
    return bool(odds > _LEAST)


def _moves_back(x: Evidence, y: Evidence) -> bool:
    """Whether the second figure lies where neither text says that the figure went."""
    lower = y.mention.low < x.mention.low
    return x.event == y.event == ("@rise" if lower else "@fall")


def _directions(x: Evidence, y: Evidence) -> set[str]:
    """The ways in which what two figures tell runs by nature; what befalls persons is told by counts alone."""
    keys = {x.event, x.head, y.event, y.head}
    if not {x.mention.dimension, y.mention.dimension} <= _COUNTS:
        keys -= person_events()
    return {running(key) for key in keys} - {""}


def signs(first: Claim, second: Claim) -> dict[str, bool]:
    """What can be seen of two figures, the first published earlier, by name."""
    x, y = first.evidence, second.evidence
    p, q = x.mention, y.mention
    grows = q.low > p.low
    directions = _directions(x, y)
    return {
        "grows": grows,
        "runs_up": grows and "up" in directions,
        "runs_down": not grows and "down" in directions,
        "runs_against": ("down" if grows else "up") in directions,
        "much": max(p.low, q.low) > _MUCH * min(p.low, q.low),
        "measured": p.dimension in _MEASURES or q.dimension in _MEASURES,
        "money": "money" in (p.dimension, q.dimension),
        "share": "percent" in (p.dimension, q.dimension),
        "dated_later": bool(x.frame and y.frame and x.frame.last and y.frame.first and x.frame.last < y.frame.first),
        "planned": second.status != "asserted",
        "event_same": x.event == y.event != "",
        **{f"{m}_earlier": m in x.marks for m in _MARKS_EARLIER},
        **{f"{m}_later": m in y.marks for m in _MARKS_LATER},
    }
