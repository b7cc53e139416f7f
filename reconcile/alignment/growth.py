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
    found = {id(g): g for g in groups}
    home = {id(c): g for g in found.values() for c in g.claims}
    for change in told:
        was, now = home.get(id(change.former)), home.get(id(change.present))
        if (group := _with_change(was, now, change)) is not None:
            for old in (was, now):
                found.pop(id(old), None)
            found[id(group)] = group
            home.update((id(c), group) for c in group.claims)
    return list(found.values())


def _with_change(was: Group | None, now: Group | None, change: Change) -> Group | None:
    """The group of both figures; None where neither is told by others, or both are."""
    if was is not None:
        others = _docs(was) & _docs(now) - {change.former.doc} if now is not None else set()
        return None if others or was is now else _joined(now, was, change)
    if now is None or figure(change.former) not in _figures(now, change.present):
        return None
    return Group((*now.claims, change.former), now.score, now.links)


def _docs(group: Group) -> set[str]:
    return {c.doc for c in group.claims}


def _figures(group: Group, apart: Claim) -> Iterator[tuple[float, float]]:
    """The figures that the other documents of a group tell."""
    return (figure(c) for c in group.claims if c.doc != apart.doc)


def _joined(now: Group | None, was: Group, change: Change) -> Group:
    if now is None:
        return Group((change.present, *was.claims), was.score, was.links)
    return Group((*now.claims, *was.claims), (now.score + was.score) / 2, (*now.links, *was.links))
