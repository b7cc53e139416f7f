"""The gate: documents that do not share a story are not compared."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from math import fsum, sqrt

from attrs import frozen

from reconcile.alignment.profile import Vector, cosine, of_length_1
from reconcile.alignment.rarity import figure_rarity, weight
from reconcile.claims.extraction import StoryKeys

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


@frozen(eq=False, repr=False)
class Signature:
    """What tells the story of one document from others.

    Attributes:
        doc: id of the document.
        published: day of publication; None where it is unknown or not to be trusted.
        whole: its content words as a vector of length 1.
        names: the words of its names, likewise.
        topic: the length of what its other content words make of `whole`.
        figures: the figures that it writes in digits.
    """

    doc: str
    published: date | None
    whole: Vector
    names: Vector
    topic: float
    figures: frozenset[float] = frozenset()


@lru_cache(maxsize=256)  # a pile is grouped by it, and then the documents of each story are set side by side
def signature(keys: StoryKeys) -> Signature:
    """The signature of a document."""
    whole = story_vector(keys.terms)
    named = {k: w for k, w in whole.items() if k in keys.names}
    names = of_length_1(named, named.values())
    topic = sqrt(max(0.0, 1 - fsum([w * w for w in named.values()])))
    return Signature(keys.doc, keys.published, whole, names, topic, keys.figures)


def story_vector(terms: Mapping[str, int]) -> Vector:
    """A document's content words as a vector of length 1, rare words counting more (TF-IDF, damped counts)."""
    return of_length_1(terms, [sqrt(n) * weight(k) for k, n in terms.items()])


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
