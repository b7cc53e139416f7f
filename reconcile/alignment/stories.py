"""The gate: documents that do not share a story are not compared."""

from math import fsum, sqrt

from reconcile.claims.rarity import figure_rarity
from reconcile.claims.signature import Signature
from reconcile.claims.vectors import Vector, cosine

# The evidence that two documents tell one event, in log odds; logistic regression on the pairs of mixed piles with
# twins (tests/benchmarks/grouping.py), rounded. Look-alike events share their topic and not their names, so that of two
# pairs of documents with the same names in common, the one with less of a topic in common is the likelier.
_BIAS = -0.2
_NAMES = 8.0
_TOPIC = -5.0
_LATE = -6.0  # for each week by which the days of publication are further apart than the first
_WEEK = 7
_LONGEST = 5 * _WEEK  # what is further apart than this is another event, however far
_NEVER = -6.0
_UNLIKE = -1.0  # the most that two documents of other words can have
_FEW = 7.0  # the log odds in favour of one event where someone brings a few documents to be compared
_TRUSTED = 1.0  # the most that this counts: two look-alike events are not compared for being brought together
_FIGURES = 2.0  # for each rare figure that both tell: it excuses names that differ, and of itself joins nothing
_MOST_FIGURES = 2.0  # rare figures in common beyond which more say nothing
_PLAIN = 0.5  # figures less rare than this are told of many events
_ENOUGH = 3  # words of names from which a document is known by them; by one or two it is known less surely


def likeness(a: Vector, b: Vector) -> float:
    """How far two documents tell the same story, 0 to 1."""
    return cosine(a, b)


def evidence(a: Signature, b: Signature, min_story: float) -> float:
    """The log odds that two documents tell one event, -6 to 6.

    Args:
        a: the signature of one.
        b: that of the other.
        min_story: how alike their words must be at least (`Settings.min_story`).
    """
    late = max(0, _days_apart(a, b) - _WEEK) / _WEEK
    if _BIAS + _NAMES + _LATE * late <= _NEVER:
        return _NEVER
    names, topic = cosine(a.names, b.names), _topic_shared(a, b)
    known = min(1.0, len(a.names) / _ENOUGH, len(b.names) / _ENOUGH)
    odds = _BIAS + known * (_NAMES * sqrt(names) + _TOPIC * topic) + _LATE * late
    if odds < _BIAS:
        odds = min(_BIAS, odds + _FIGURES * _figures(a, b))
    most = -_NEVER if likeness(a.whole, b.whole) >= min_story else _UNLIKE
    return max(_NEVER, min(most, odds))


def _topic_shared(a: Signature, b: Signature) -> float:
    """The cosine of the words of two documents that are names in neither."""
    shared = (a.whole.keys() & b.whole.keys()) - a.names.keys() - b.names.keys()
    return fsum([a.whole[k] * b.whole[k] for k in shared]) / (a.topic * b.topic) if shared else 0.0


def least_evidence(documents: int) -> float:
    """The evidence from which two documents of a pile are put together.

    Whoever brings a few documents to be compared takes them to be about one event; of a pile nothing is known.
    """
    return max(-_TRUSTED, -_FEW / max(1, documents - 1) ** 2)


def linked(odds: float, least: float) -> bool:
    """Whether two documents may tell one event: their words are alike, and the evidence is above `least`."""
    return odds > max(least, _UNLIKE)


def _figures(a: Signature, b: Signature) -> float:
    """How many rare figures both documents tell, commoner ones counting less."""
    rare = sum(max(0.0, figure_rarity(x) - _PLAIN) / (1 - _PLAIN) for x in a.figures & b.figures)
    return min(_MOST_FIGURES, rare)


def _days_apart(a: Signature, b: Signature) -> int:
    """Days between the publications, as far as it matters; none where either is unknown."""
    return min(_LONGEST, abs((a.published - b.published).days)) if a.published and b.published else 0
