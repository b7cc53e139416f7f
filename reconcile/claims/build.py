"""Claims from mentions, a function for each kind."""

from collections.abc import Iterator
from itertools import pairwise
from math import isfinite
from sys import float_info

from attrs import evolve

from reconcile.claims.context import Context
from reconcile.claims.counted import Counted, counted
from reconcile.claims.evidence import Evidence
from reconcile.claims.fates import asked_event, told_fate, told_move
from reconcile.claims.marks import date_marks, frame_marks, marks_of, slot_marks
from reconcile.claims.status import status_of
from reconcile.claims.tallies import tallied
from reconcile.claims.topic import topic_around, value_words
from reconcile.mentions.attributions.linking import PRONOUNS
from reconcile.model.attribution import Attribution
from reconcile.model.claim import Claim, DateValue, Kind, NameValue, NumberValue, Value
from reconcile.model.quantity import Quantity
from reconcile.model.span import Mention, Span

_AROUND = 0.3  # how much the words of the sentence count beside those of what is credited
_PAIR = 2
_ALONE = 40  # characters beside a date within which its line must begin and end, where it stands alone
_LONGEST_SAID = 80
_LONGEST_CREDIT = 1200  # characters of what is credited, from its start, that speak of it


def number_claims(context: Context) -> Iterator[Claim]:
    """A claim for each quantity."""
    for q in (tallied(context, _finite(q)) for q in context.mentions.quantities):
        noun = counted(context, q)
        fate = told_fate(context, q)
        event = fate or told_move(context, q) or asked_event(context, q)
        evidence = _evidence(context, q, q.extent, noun=noun, fate=fate, event=event)
        if q.dimension == "age":
            evidence = evolve(evidence, bearer=context.bearer(q))
        if not _refers_back(q, evidence):
            yield _claim(context, "number", q, _number(q, noun), evidence)


def date_claims(context: Context) -> Iterator[Claim]:
    """A claim for each expression with a place on the calendar, known or not."""
    for w in context.mentions.whens:
        if w.kind in ("date", "time") and not _dates_article(context, w):
            evidence = _evidence(context, w, w, date_marks(context, w))
            yield _claim(context, "date", w, DateValue(w.edtf), evidence)


def name_claims(context: Context) -> Iterator[Claim]:
    """A claim for each mention of a person, an organisation or a place by name."""
    for n in context.mentions.names:
        if n.link not in ("pronoun", "role", "demonym") and not _is_agency(context, n):
            evidence = _evidence(context, n, n, slot_marks(context, n))
            yield _claim(context, n.kind, n, NameValue(n.name), evidence)


def attribution_claims(context: Context) -> Iterator[Claim]:
    """A claim for each source that is credited with something."""
    for a in context.mentions.attributions:
        if a.source is not None:
            claim = _claim(context, "attribution", a.source, NameValue(a.source.name), _credit_evidence(context, a))
            yield _at_name(context, evolve(claim, status="denied") if a.stance == "denial" else claim)


def _finite(q: Quantity) -> Quantity:
    """The quantity; a figure too large for a float stands as the largest float, which can be reckoned with."""
    bounds = (q.low, q.high, q.base_low or 0.0, q.base_high or 0.0)
    if all(map(isfinite, bounds)):
        return q
    low, high, base_low, base_high = (max(-float_info.max, min(x, float_info.max)) for x in bounds)
    return evolve(q, low=low, high=high, base_low=q.base_low and base_low, base_high=q.base_high and base_high)


def _dates_article(context: Context, at: Span) -> bool:
    """Whether a date tells when the article was written rather than when something happened."""
    line = context.dateline
    return (line is not None and line.contains(at)) or _stands_alone(context.doc.text, at)


def _is_agency(context: Context, name: Mention) -> bool:
    """Whether a name is that of the agency in a dateline, which acts no part in what is told."""
    line = context.dateline
    return line is not None and line.contains(name) and bool(line.agency) and line.agency in name.text


def _stands_alone(text: str, at: Span) -> bool:
    """Whether a date has a line to itself: it dates the article or a part of it, and nothing that happened."""
    before, line_before, _ = text[max(0, at.start - _ALONE) : at.start].rpartition("\n")[::-1]
    below, line_after, _ = text[at.end : at.end + _ALONE].partition("\n")
    opens, closes = line_before or at.start <= _ALONE, line_after or len(text) - at.end <= _ALONE
    blank = not any(map(str.isalnum, before + below))
    return bool(blank and opens and closes and (line_before or line_after))


def _refers_back(q: Quantity, evidence: Evidence) -> bool:
    """Whether a figure only points to a pair told of before: "the two men" counts nothing."""
    return q.low == q.high == _PAIR and q.dimension == "count" and "definite" in evidence.marks


def _number(q: Quantity, noun: Counted) -> NumberValue:
    """The value as reported: people as persons, shares in per cent, cents and pence in their currency."""
    if q.dimension in ("fraction", "money") and q.base_low is not None and q.base_high is not None:
        return NumberValue(q.op, q.base_low, q.base_high, q.base_unit)
    return NumberValue(q.op, q.low, q.high, "person" if noun.told and noun.kind == "person" else q.unit)


def _evidence(
    context: Context,
    mention: Mention,
    extent: Span,
    own: frozenset[str] = frozenset(),
    noun: Counted | None = None,
    fate: str = "",
    event: str = "",
) -> Evidence:
    """The setting of a figure, a date or a name; `own` are the marks that only its kind has."""
    place, frame = context.place(mention), context.frame(mention)
    clause, window = place.clause, place.window
    return Evidence(
        mention=mention,
        clause=clause,
        near=context.near(mention),
        local=context.keys_in(clause),
        event=event or context.nearest_event(mention),
        fate=fate,
        head=noun.head if noun else "",
        modifiers=noun.modifiers if noun else frozenset(),
        kind=noun.kind if noun else "",
        names=context.names_in(window),
        frame=frame,
        marks=marks_of(context, mention, extent) | frame_marks(context, frame) | own,
        order=place.order,
        quoted=context.view.in_quotes(mention.start),
        window=window,
        words=context.text(window),
        written=context.written(window),
    )


def _credit_evidence(context: Context, a: Attribution) -> Evidence:
    """The setting of a credit: the terms and figures of what is credited."""
    end = min(a.content.end, a.content.start + _LONGEST_CREDIT)
    parts = [Span(p.start, min(p.end, end)) for p in a.content.parts if p.start < end]
    found = [key for part in parts for key in context.keys_from(part)]
    inside = [q for part in parts for q in context.quantities_in(part)]
    around = dict.fromkeys(context.keys_from(context.window(a.content)), _AROUND)
    return Evidence(
        mention=a,
        clause=Span(a.content.start, end),
        near=around | dict.fromkeys(found, 1.0),
        local=frozenset(found),
        names=frozenset(n for p in parts for n in context.names_in(p)),
        figures=frozenset(q.low for q in inside),
        runs=frozenset(pairwise(found)),
        order=context.order(a.content.start),
        quoted=a.quoted,
        window=Span(a.content.start, end),
        words=" ".join(context.doc.text[p.start : p.end] for p in parts),
        written=tuple(word for p in parts for word in context.written(p)),
    )


def _at_name(context: Context, credit: Claim) -> Claim:
    """A credit to a pronoun stands where the text names who is meant, and is stated by the sentences from there on."""
    pronoun = credit.text.lower() in PRONOUNS
    named = context.named_before(credit, str(credit.value)) if pronoun else None
    if named is None:
        return credit
    sentence = Span(context.sentence(named.start).start, credit.sentence.end)
    return evolve(credit, start=named.start, end=named.end, text=named.text, sentence=sentence)


def _claim(context: Context, kind: Kind, mention: Mention, value: Value, evidence: Evidence) -> Claim:
    return Claim(
        start=mention.start,
        end=mention.end,
        text=mention.text,
        doc=context.doc.id,
        kind=kind,
        value=value,
        topic=topic_around(context.written(evidence.clause), value_words(mention)),
        sentence=context.sentence(mention.start),
        attribution=None if kind == "attribution" else context.credited(mention),
        status=status_of(context, mention),
        said=_said(context, mention),
        evidence=evidence,
    )


def _said(context: Context, mention: Mention) -> str:
    """A figure with its bounds, its unit and what it counts; empty where that is no more than the figure."""
    if not isinstance(mention, Quantity) or not mention.extent.contains(mention):
        return ""
    words = " ".join(context.doc.text[mention.extent.start : mention.extent.end].split())
    return words if words != mention.text and len(words) <= _LONGEST_SAID else ""
