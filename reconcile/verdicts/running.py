"""Running counts: figures that a later report may change without contradicting an earlier one."""

from reconcile.claims.concepts import running
from reconcile.model.claim import Claim


def is_later_count(a: Claim, b: Claim, earlier_first: bool | None) -> bool:
    """Whether two figures that differ can be read as one count at two times.

    The count must run by nature (a toll, the missing) in the direction of the change, or the later text must say that
    it does ("has risen to", "so far"); the two must not be of one hour, and neither may revise the other.
    """
    if earlier_first is None or {"revised", "limit"} & (a.evidence.marks | b.evidence.marks):
        return False
    first, second = (a, b) if earlier_first else (b, a)
    grows = second.evidence.mention.low > first.evidence.mention.low
    if "running" in second.evidence.marks:
        return True
    directions = {running(key) for key in (*_subjects(first), *_subjects(second))} - {""}
    return ("up" if grows else "down") in directions


def _subjects(claim: Claim) -> tuple[str, ...]:
    return (claim.evidence.event, claim.evidence.head)
