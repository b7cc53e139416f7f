"""Groups in which a document tells how a count has changed: what it was and what it came to are told of one thing."""

from collections.abc import Iterable, Iterator

from reconcile.alignment.groups import Group
from reconcile.claims.changes import Change, figure
from reconcile.model.claim import Claim


def with_changes(groups: Iterable[Group], told: Iterable[Change]) -> list[Group]:
    """Bring together what a count was and what it came to, where other documents tell but one of the two.

    Args:
        groups: as they were linked.
        told: the changes that the documents tell.

    Returns:
        The groups; the present figure stands before the former one of its document.
    """
    found = list(groups)
    for change in told:
        was, now = (_home(found, claim) for claim in (change.former, change.present))
        rest = [g for g in found if g is not was and g is not now]
        if was and not (now and _docs(was) & _docs(now) - {change.former.doc}):
            found = [*rest, _joined(now, was, change)]
        elif now and not was and figure(change.former) in _figures(now, change.present):
            found = [*rest, Group((*now.claims, change.former), now.score, now.links)]
    return found


def _home(groups: Iterable[Group], claim: Claim) -> Group | None:
    return next((g for g in groups if any(c is claim for c in g.claims)), None)


def _docs(group: Group) -> set[str]:
    return {c.doc for c in group.claims}


def _figures(group: Group, apart: Claim) -> Iterator[tuple[float, float]]:
    """The figures that the other documents of a group tell."""
    return (figure(c) for c in group.claims if c.doc != apart.doc)


def _joined(now: Group | None, was: Group, change: Change) -> Group:
    if now is None:
        return Group((change.present, *was.claims), was.score, was.links)
    return Group((*now.claims, *was.claims), (now.score + was.score) / 2, (*now.links, *was.links))
