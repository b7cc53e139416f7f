"""What a figure counts, also where it stands without a noun of its own."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache

from attrs import frozen

from reconcile import lexicon
from reconcile.claims.concepts import Term, person_events, terms
from reconcile.claims.context import Context
from reconcile.claims.ellipsis import antecedent, asked_before, label_before, series_before, series_words
from reconcile.model.concept import Concept
from reconcile.model.quantity import Quantity
from reconcile.model.span import Span
from reconcile.text.view import TextView, Token

_PERSON = "person"
_WHOLE_PERSON = "@person"
_BESIDE = 5  # tokens between a figure and what happened to those that it counts ("fourteen people had been killed")
_DEED = 3  # tokens behind a figure within which its verb is looked for
_PART = re.compile(r"\bof (?:whom|which|them|these|those)\b|\bamong (?:them|these|those)\b", re.IGNORECASE)
_WITH_PARTS = re.compile(r"[ ,;(–—-]*(?:including|among them|of whom|of them)\b", re.IGNORECASE)
_PLACED = frozenset(("at", "in", "on", "aged", "after", "since", "with", "for"))


@frozen(eq=False, repr=False)
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
    """What a figure counts: its own noun; without one, what its verb or the words before it leave no doubt of.

    "Ten are dead" counts persons; "of the employees, 860" and "1,140, of whom 920" employees; "Jobs: 1,140" jobs; "the
    number of arrests rose to eight" arrests; "How many classrooms were lost? Some 280" classrooms.
    """
    if q.dimension in ("count", "rank") or (q.dimension == "rate" and q.noun):
        lent = q.extent.end <= q.end and _of_words(context, series_before(context, q))
        return lent or _of_noun(context, q.noun or (q.unit if q.dimension == "count" else ""), q.noun_class)
    if q.dimension != "number":
        return Counted()
    return (
        _of_whole(context, q)
        or _of_words(context, series_before(context, q))
        or _of_words(context, asked_before(context, q))
        or _of_fate(context, q)
        or _of_people(context, q)
        or _of_words(context, label_before(context, q))
        or _of_antecedent(context, q)
        or _of_present(context, q)
        or Counted()
    )


def _of_noun(context: Context, noun: str, kind: str) -> Counted:
    keys = _keys(noun, context.concepts)
    if not keys:
        return Counted()
    *modifiers, head = keys
    person = not kind and head in _persons_told()
    return Counted(head, frozenset(modifiers), kind=_PERSON if person else kind, told=not person)


@lru_cache(maxsize=4096)
def _keys(noun: str, own: tuple[Concept, ...]) -> tuple[str, ...]:
    return tuple(t.key for t in terms(TextView(noun).tokens, own))


def _of_whole(context: Context, q: Quantity) -> Counted | None:
    """A part of what the figure before counts ("1,140 people, of whom 920"), or the whole of a part behind it."""
    known = context.mentions.quantities
    i = bisect_left(known, q.start, key=lambda other: other.start)
    window, before = context.window(q), _figure_before(context, q)
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
    if nearest is None or nearest.key not in person_events() or context.distance(q, nearest) > _BESIDE:
        return None
    return None if _is_placed(context, q) or q.low != int(q.low) else Counted(kind=_PERSON, told=True)


def _is_placed(context: Context, q: Quantity) -> bool:
    """Whether a figure tells where, when or of what age: "killed at 14"; not what a count stands at."""
    *_, verb, before = ("", "", *(t.lower for t in _tokens_before(context, q, 2)))
    return before in _PLACED and not (before == "at" and verb in series_words("levels") | series_words("puts"))


def _tokens_before(context: Context, q: Quantity, most: int) -> tuple[Token, ...]:
    i = context.view.token_at(q.extent.start)
    return context.view.tokens[max(0, i - most) : i]


def _of_people(context: Context, q: Quantity) -> Counted | None:
    """Persons, where the words around the figure are told of persons alone: "80,000 joined in", "it employs 310"."""
    if q.low != int(q.low):
        return None
    i = context.view.token_at(q.extent.end - 1) + 1
    after = tuple(t.lower for t in context.view.tokens[i : i + _DEED])
    before = [t.lower for t in _tokens_before(context, q, 1)]
    deed = next((word for word in after if word not in _deeds("helpers")), "")
    told = deed in _deeds("after") or not _deeds("before").isdisjoint(before)
    ours = after[:1] == ("of",) and not _deeds("pronouns").isdisjoint(after[1:2])
    return Counted(kind=_PERSON, told=True) if told or ours else None


@cache
def _deeds(name: str) -> frozenset[str]:
    return frozenset(lexicon.table("claim_person_deeds")[name])


def _of_words(context: Context, words: Span | None) -> Counted | None:
    """What a noun phrase names: its last term, narrowed by the others; persons, where it tells what befell them.

    A participle that closes it ("people killed", "roads lost") narrows the noun before it.
    """
    found: Sequence[Term] = context.terms_in(words) if words else ()
    if not found:
        return None
    *others, head = [t.key for t in found]
    if others and _is_participle(found[-1]) and not found[-2].surface.endswith("ly"):
        others, head = [*others[:-1], head], others[-1]
    person = any(key in _persons_told() for key in (*others, head))
    return Counted(head, frozenset(others), kind=_PERSON if person else "", told=person)


def _is_participle(term: Term) -> bool:
    word = term.surface.lower()
    return word.endswith("ed") or word in lexicon.words("name_verb_forms")


def _of_antecedent(context: Context, q: Quantity) -> Counted | None:
    """What the figure counts that lends this one its noun ("740 jobs in Ely and 412 at the plant")."""
    before = antecedent(context, q)
    found = counted(context, before) if before else None
    return found if found and found.head else None


def _of_present(context: Context, q: Quantity) -> Counted | None:
    """What the figure before counts, of which this one is the former state ("33 were injured, up from 29")."""
    before = _figure_before(context, q) if q.role == "from" else None
    return counted(context, before) if before is not None and before.role != "from" else None


def _figure_before(context: Context, q: Quantity) -> Quantity | None:
    """The figure before this one in its sentence."""
    known = context.mentions.quantities
    i = bisect_left(known, q.start, key=lambda other: other.start)
    return known[i - 1] if i and known[i - 1].start >= context.window(q).start else None


@cache
def _persons_told() -> frozenset[str]:
    """The terms of which each stands for a person: what befalls one, and what one has ("bodies", "lives")."""
    units = (_keys(line, ())[-1] for line in lexicon.lines("claim_person_units"))
    return person_events() | frozenset(units) | {_WHOLE_PERSON}
