"""What a figure counts, also where it stands without a noun of its own."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache

from attrs import frozen

from reconcile import lexicon
from reconcile.claims.concepts import Term, terms
from reconcile.claims.context import Context
from reconcile.model.concept import Concept
from reconcile.model.quantity import Quantity
from reconcile.model.span import Span
from reconcile.text.view import TextView

_PERSON = "person"
_BESIDE = 5  # tokens between a figure and what happened to those that it counts ("fourteen people had been killed")
_LABEL = 40  # characters of a label ("Jobs at stake: 1,140")
_PART = re.compile(r"\bof (?:whom|which|them|these|those)\b|\bamong (?:them|these|those)\b", re.IGNORECASE)
_WITH_PARTS = re.compile(r"[ ,;(–—-]*(?:including|among them|of whom|of them)\b", re.IGNORECASE)
_FRONTED = re.compile(
    r"\b(?:of|among) (?:the |its |their |his |her |our |those |these |all )?([^,.;:]{2,60}),? $", re.IGNORECASE
)
_LABELLED = re.compile(r"(?:^|\n|[.;] )([^\n.;:,]{2,40}): $")
_PLACED = frozenset(("at", "in", "on", "aged", "after", "since", "with", "for"))


@frozen
class Counted:
    """What is counted.

    Attributes:
        head: the term of the noun; empty where the text does not say.
        modifiers: the terms that narrow it ("seriously", "russian").
        kind: its class ("person", "vehicle", ...), empty where unknown.
        told: whether the figure's own words or its verb say so, rather than the words before.
    """

    head: str = ""
    modifiers: frozenset[str] = frozenset()
    kind: str = ""
    told: bool = False


def counted(context: Context, q: Quantity) -> Counted:
    """What a figure counts: its own noun; without one, what its verb, a whole or a label before it leaves no doubt of.

    "Ten are dead" counts persons; "of the employees, 860" and "1,140, of whom 920" employees; "Jobs: 1,140" jobs.
    """
    if q.dimension in ("count", "rank"):
        return _of_noun(context, q.noun or (q.unit if q.dimension == "count" else ""), q.noun_class)
    if q.dimension != "number":
        return Counted()
    return _of_whole(context, q) or _of_fate(context, q) or _of_words_before(context, q) or Counted()


def _of_noun(context: Context, noun: str, kind: str) -> Counted:
    keys = _keys(noun, context.concepts)
    return Counted(keys[-1], frozenset(keys[:-1]), kind=kind, told=True) if keys else Counted()


@lru_cache(maxsize=4096)
def _keys(noun: str, own: tuple[Concept, ...]) -> tuple[str, ...]:
    return tuple(t.key for t in terms(TextView(noun).tokens, own))


def _of_whole(context: Context, q: Quantity) -> Counted | None:
    """A part of what the figure before counts ("1,140 people, of whom 920"), or the whole of a part behind it."""
    known = context.mentions.quantities
    i = bisect_left(known, q.start, key=lambda other: other.start)
    window = context.window(q)
    before = known[i - 1] if i and known[i - 1].start >= window.start else None
    if before is not None and before.noun and _PART.search(context.doc.text, before.end, q.start):
        return _of_noun(context, before.noun, before.noun_class)
    after = known[i + 1] if i + 1 < len(known) and known[i + 1].start < window.end else None
    if after is not None and after.noun_class == _PERSON and _WITH_PARTS.match(context.doc.text, q.extent.end):
        return Counted(kind=_PERSON, told=True)
    return None


def _of_fate(context: Context, q: Quantity) -> Counted | None:
    """Persons, where the event beside the figure is one that befalls persons."""
    clause = context.clause(q)
    nearest = min(context.events_in(clause), key=lambda t: context.distance(q, t), default=None)
    if nearest is None or nearest.key not in _person_events() or context.distance(q, nearest) > _BESIDE:
        return None
    before = context.view.tokens[max(0, context.view.token_at(q.extent.start) - 1)]
    placed = before.end <= q.extent.start and before.lower in _PLACED
    return None if placed or q.low != int(q.low) else Counted(kind=_PERSON, told=True)


def _of_words_before(context: Context, q: Quantity) -> Counted | None:
    """The noun of a whole put first ("Of the employees, 860"), or of a label ("Jobs: 1,140")."""
    start = max(context.window(q).start, q.extent.start - 2 * _LABEL)
    ahead = context.doc.text[start : q.extent.start]
    for pattern in (_FRONTED, _LABELLED):
        if match := pattern.search(ahead):
            found: Sequence[Term] = context.terms_in(Span(start + match.start(1), start + match.end(1)))
            return Counted(found[-1].key, frozenset(t.key for t in found[:-1])) if found else None
    return None


@cache
def _person_events() -> frozenset[str]:
    return frozenset(f"@{name}" for name in lexicon.lines("claim_person_events"))
