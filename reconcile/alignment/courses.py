"""Courses: how two figures lie to each other in time."""

from reconcile.alignment.told import Told
from reconcile.claims.concepts import running
from reconcile.claims.profile import Profile


def tell_course(a: Profile, b: Profile, distance: float, told: Told) -> None:
    """Write down whether a count has grown, or shrunk, between two days as it does by nature or against it.

    Args:
        a: the profile of a figure.
        b: that of another.
        distance: how far apart they are, 0 to 1; figures that are equal have no course.
        told: the features so far.
    """
    assert a.figure is not None
    assert b.figure is not None
    ways = {running(k) for k in a.figure.runs & b.figure.runs} if a.figure.runs else ()
    if ways:
        told["distance_run"] = distance
    if a.published and b.published and a.published != b.published:
        first, second = (a, b) if a.published < b.published else (b, a)
        rose = second.evidence.mention.low > first.evidence.mention.low
        if rose:
            told["distance_later"] = distance
        if ways:
            told["run_on" if ("up" if rose else "down") in ways else "run_back"] = 1.0
