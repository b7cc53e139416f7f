"""Counts that a text tells twice, as they were and as they are: "33 were injured, up from 29"."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from reconcile.claims.concepts import running
from reconcile.model.claim import Claim


@frozen(eq=False, repr=False)
class Change:
    """What a count was and what it came to, as one sentence tells it."""

    former: Claim
    present: Claim


def changes(claims: Iterable[Claim]) -> Iterator[Change]:
    """The changes of counts that a document tells.

    Only counts that run by nature are meant (the dead, the arrested): a rate that was 6 % and is 7 % has been both.

    Args:
        claims: those of one document, in the order of its text.
    """
    figures = [c for c in claims if c.kind == "number"]
    for i, old in enumerate(figures):
        if "start" in old.evidence.marks and (new := _present(old, i, figures)):
            yield Change(old, new)


def _present(old: Claim, i: int, figures: Sequence[Claim]) -> Claim | None:
    """The figure that the count came to: the one told as its end, else the one before it in the sentence."""
    near = [c for c in figures[max(0, i - 2) : i + 3] if _may_follow(old, c)]
    ends = [c for c in near if c.evidence.mention.role == "to"]
    if ends or old.evidence.mention.role != "from":
        return next(iter(ends), None)
    return next((c for c in reversed(near) if c.start < old.start), None)


def _may_follow(old: Claim, new: Claim) -> bool:
    """Whether a figure of the same sentence counts the same, and by nature would run so."""
    p, q = old.evidence.mention, new.evidence.mention
    if old.evidence.order != new.evidence.order or p.dimension != q.dimension or p.noun not in ("", q.noun):
        return False
    ways = {running(key) for key in (new.evidence.event, new.evidence.head)}
    return p.role != "to" and p.low != q.low and ("up" if q.low > p.low else "down") in ways


def figure(claim: Claim) -> tuple[float, float]:
    """The figure of a number claim as it is read, whatever it counts."""
    return claim.evidence.mention.low, claim.evidence.mention.high
