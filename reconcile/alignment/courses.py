"""Courses: how two figures lie to each other in time."""

from reconcile.alignment.profile import Profile
from reconcile.claims.concepts import running

COURSE = ("distance_later", "distance_run", "run_on", "run_back")


def course(a: Profile, b: Profile, distance: float) -> dict[str, float]:
    """The features of two figures that one count may give from one day to another.

    Args:
        a: the profile of one.
        b: that of the other.
        distance: how far apart they are, 0 to 1; equal figures have no course.

    Returns:
        Whether the count has grown, or shrunk, between two days as it does by nature or against it, and how far.
    """
    if not distance:
        return {}
    first, second = (a, b) if a.published and b.published and a.published <= b.published else (b, a)
    later = bool(a.published and b.published and a.published != b.published)
    rose = second.evidence.mention.low > first.evidence.mention.low
    ways = {running(k) for k in a.figure.runs & b.figure.runs} if a.figure and b.figure else set()
    natural = ("up" if rose else "down") in ways
    run = (distance, later and natural, later and not natural) if ways else (0.0, 0.0, 0.0)
    return dict(zip(COURSE, (distance * (later and rose), *run), strict=True))
