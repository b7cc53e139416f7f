"""Courses: how two figures lie to each other in time."""

from reconcile.alignment.profile import Profile
from reconcile.alignment.told import Features
from reconcile.claims.concepts import running


def course(a: Profile, b: Profile, distance: float) -> Features:
    """The features of two figures that one count may give from one day to another.

    Args:
        a: the profile of one.
        b: that of the other.
        distance: how far apart they are, 0 to 1; equal figures have no course.

    Returns:
        Whether the count has grown, or shrunk, between two days as it does by nature or against it, and how far.
    """
    if not distance or a.figure is None or b.figure is None:
        return {}
    ways = {running(k) for k in a.figure.runs & b.figure.runs}
    told = {"distance_run": distance} if ways else {}
    if a.published and b.published and a.published != b.published:
        first, second = (a, b) if a.published < b.published else (b, a)
        rose = second.evidence.mention.low > first.evidence.mention.low
        if rose:
            told["distance_later"] = distance
        if ways:
            told["run_on" if ("up" if rose else "down") in ways else "run_back"] = 1.0
    return told
