"""How far figures lie apart."""

from math import inf, log

from reconcile.claims.figures import Ends, Figure

_TOLERANCE = 0.1  # the difference up to which an approximate figure counts as near
_POWER = log(10)  # figures a power of ten apart are as far from each other as can be


def compare_figures(p: Figure, q: Figure) -> tuple[float, float, float]:
    """Whether two figures are equal, whether they are near, and how far apart they are (0 to 1)."""
    x, y = _in_one_unit(p, q)
    if x == y:
        return 1.0, 1.0, 0.0
    apart = log(times_apart(p, q))
    return 0.0, float(apart <= _TOLERANCE), min(1.0, apart / _POWER)


def times_apart(p: Figure, q: Figure) -> float:
    """How many times the lesser of two figures the greater is, by their nearest ends.

    Returns:
        1 where they overlap; infinite where one of them is nought or less and the other is not the same.
    """
    (a, b), (c, d) = x, y = _in_one_unit(p, q)
    if a <= 0 or c <= 0:
        return 1.0 if x == y else inf
    return c / b if b < c else a / d if d < a else 1.0


def _in_one_unit(p: Figure, q: Figure) -> tuple[Ends, Ends]:
    """The ends of two figures in the unit that both have, else as stated."""
    return (p.based, q.based) if p.unit == q.unit else (p.stated, q.stated)
