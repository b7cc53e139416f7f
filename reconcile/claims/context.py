"""The setting of each place in a document: its sentence, its clause, the terms around it."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import TypeVar

from attrs import frozen

from reconcile.claims.clauses import split_clauses
from reconcile.claims.concepts import Term, is_event, terms
from reconcile.model.attribution import Attribution
from reconcile.model.document import Document
from reconcile.model.name import Name
from reconcile.model.quantity import Quantity
from reconcile.model.span import Span
from reconcile.model.when import When
from reconcile.text.view import TextView

# How much a term counts by where it stands; fitted by hand on a few stories, the rest is left to the weights.
_OTHER_CLAUSE = 0.4
_BEFORE = 0.15
_HALF = 6.0  # tokens of distance after which a term of the same clause counts half
_REACH = 400  # characters on either side of a mention beyond which nothing speaks of it, however long its sentence
_BESIDE_CUE = 12  # characters between "said" and the date of the saying

_Placed = TypeVar("_Placed", Term, Name, When, Quantity)


@frozen
class Mentions:
    """Everything that the finders read from one document, each kind in the order of the text."""

    quantities: tuple[Quantity, ...]
    whens: tuple[When, ...]
    names: tuple[Name, ...]
    attributions: tuple[Attribution, ...]


@frozen
class Context:
    """One document, its parts and its mentions, ready to be asked about any place in it."""

    doc: Document
    view: TextView
    mentions: Mentions

    @cached_property
    def _terms(self) -> tuple[Term, ...]:
        return tuple(t for s in self.view.sentences for t in terms(self.view.tokens_in(s)))

    @cached_property
    def _clauses(self) -> tuple[tuple[Span, ...], ...]:
        return tuple(split_clauses(self.view.tokens_in(s)) for s in self.view.sentences)

    @cached_property
    def keys(self) -> dict[str, int]:
        """How often each term stands in the document."""
        return dict(Counter(t.key for t in self._terms))

    def order(self, place: int) -> int:
        """Number of the sentence that holds `place`."""
        return max(0, self.view.sentence_at(place))

    def sentence(self, place: int) -> Span:
        """The sentence that holds `place`."""
        return self.view.sentences[self.order(place)]

    def window(self, at: Span) -> Span:
        """The sentence of a mention, cut where it goes on for too long."""
        return _clipped(self.sentence(at.start), at)

    def clause(self, at: Span) -> Span:
        """The clause that holds the start of a mention, cut where it goes on for too long."""
        spans = self._clauses[self.order(at.start)]
        return _clipped(spans[max(0, bisect_right(spans, at.start, key=_start) - 1)], at)

    def terms_in(self, span: Span) -> Sequence[Term]:
        """The terms that start inside `span`, which may run over several sentences."""
        return _inside(self._terms, span)

    def names_in(self, span: Span) -> frozenset[str]:
        """The full names of which a mention starts inside `span`."""
        return frozenset(n.name for n in _inside(self.mentions.names, span))

    def quantities_in(self, span: Span) -> Sequence[Quantity]:
        """The quantities that start inside `span`."""
        return _inside(self.mentions.quantities, span)

    def near(self, at: Span) -> dict[str, float]:
        """The terms around a mention, each with how near it stands (0 to 1)."""
        clause = self.clause(at)
        found: dict[str, float] = {}
        for t in self.terms_in(self.window(at)):
            if not at.start <= t.start < at.end:
                inside = clause.start <= t.start < clause.end
                weight = 1.0 if inside else _OTHER_CLAUSE
                found[t.key] = max(found.get(t.key, 0.0), weight / (1 + self._distance(at, t) / _HALF))
        for t in self._before(at):
            found.setdefault(t.key, _BEFORE)
        return found

    def nearest_event(self, at: Span) -> str:
        """The event concept that stands nearest to a mention: in its clause, else in its sentence."""
        clause = self.clause(at)
        events = [t for t in self.terms_in(self.window(at)) if is_event(t.key)]
        local = [t for t in events if clause.start <= t.start < clause.end]
        return min(local or events, key=lambda t: self._distance(at, t), default=Term("", 0, "")).key

    def frame(self, at: Span) -> When | None:
        """The date nearest to a mention in its clause, else in its sentence; not one that only dates a saying."""
        clause = self.clause(at)
        whens = [
            w
            for w in _inside(self.mentions.whens, self.window(at))
            if w.kind in ("date", "time") and not w.overlaps(at) and not self.is_saying(w)
        ]
        local = [w for w in whens if clause.contains(w)]
        return min(local or whens, key=lambda w: abs(w.start - at.start), default=None)

    def is_saying(self, when: When) -> bool:
        """Whether a date stands beside a reporting word, outside what is reported: it dates the saying."""
        first = bisect_left(self._cues, when.start - _BESIDE_CUE, key=_cue_end)
        last = bisect_right(self._cues, when.start + _BESIDE_CUE, key=_cue_end)
        return any(not any(p.contains(when) for p in a.content.parts) for a in self._cues[first:last])

    def credited(self, at: Span) -> str | None:
        """The source credited with the words that hold a mention: that of the narrowest content."""
        holder = self._holders[max(0, self.view.token_at(at.start))] if self._holders else None
        return holder.source.name if holder and holder.source else None

    @cached_property
    def _cues(self) -> list[Attribution]:
        """The attributions with a cue, in the order in which their cues end."""
        return sorted((a for a in self.mentions.attributions if a.cue), key=_cue_end)

    @cached_property
    def _holders(self) -> list[Attribution | None]:
        """For each token the narrowest credited content that holds it: the wide ones are laid down first."""
        found: list[Attribution | None] = [None] * len(self.view.tokens)
        credited = [a for a in self.mentions.attributions if a.source]
        for a in sorted(credited, key=lambda a: a.content.start - a.content.end):
            for p in a.content.parts:
                first, last = self.view.token_at(p.start - 1) + 1, self.view.token_at(p.end - 1) + 1
                found[first:last] = [a] * (last - first)
        return found

    def _before(self, at: Span) -> Sequence[Term]:
        """The terms of the sentence before, where ellipsis and pronouns look for what they stand for."""
        order = self.order(at.start)
        return self.terms_in(_clipped(self.view.sentences[order - 1], at, 2 * _REACH)) if order else ()

    def _distance(self, at: Span, term: Term) -> int:
        here = self.view.token_at(term.start)
        return max(0, self.view.token_at(at.start) - here, here - self.view.token_at(at.end - 1))


def _start(span: Span | Term) -> int:
    return span.start


def _cue_end(a: Attribution) -> int:
    return a.cue.end if a.cue else 0


def _clipped(span: Span, at: Span, reach: int = _REACH) -> Span:
    """The part of a span that lies within reach of a mention."""
    return Span(max(span.start, at.start - reach), max(at.start - reach, min(span.end, at.end + reach)))


def _inside(items: Sequence[_Placed], span: Span) -> Sequence[_Placed]:
    """The items that start inside a span, of a sequence in the order of the text."""
    return items[bisect_left(items, span.start, key=_start) : bisect_left(items, span.end, key=_start)]
