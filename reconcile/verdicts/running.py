"""Running counts: figures that a later report may change without contradicting an earlier one."""

from reconcile.claims.concepts import running
from reconcile.model.claim import Claim

_COUNTABLE = ("count", "number", "area", "money", "percent", "mass", "volume")  # an age or a height does not run


def is_later_count(a: Claim, b: Claim, earlier_first: bool | None) -> bool:
    """Whether two figures that differ can be read as one count at two times.

    The count must run by nature (a toll, the missing) in the direction of the change, or one of the texts must say that
    it does ("has risen to", "so far", "partial results"); the two must not be of one day, neither may revise the other,
    and what is counted must not lie far back.
    """
    if earlier_first is None or not all(_may_run(c) for c in (a, b)):
        return False
    first, second = (a, b) if earlier_first else (b, a)
    if "running" in second.evidence.marks or "partial" in first.evidence.marks:
        return True
    grows = second.evidence.mention.low > first.evidence.mention.low
    directions = {running(key) for key in (*_subjects(first), *_subjects(second))} - {""}
    return ("up" if grows else "down") in directions


def _may_run(claim: Claim) -> bool:
    return claim.evidence.mention.dimension in _COUNTABLE and not {"revised", "limit", "old"} & claim.evidence.marks


def _subjects(claim: Claim) -> tuple[str, ...]:
    return (claim.evidence.event, claim.evidence.head)
