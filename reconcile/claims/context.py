"""The setting of each place in a document: its sentence, its clause, the terms around it."""

from bisect import bisect_right
from collections import Counter
from functools import cached_property

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


@frozen
class Mentions:
    """Everything that the finders read from one document."""

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
    def _terms(self) -> tuple[tuple[Term, ...], ...]:
        return tuple(terms(self.view.tokens_in(s)) for s in self.view.sentences)

    @cached_property
    def _clauses(self) -> tuple[tuple[Span, ...], ...]:
        return tuple(split_clauses(self.view.tokens_in(s)) for s in self.view.sentences)

    @cached_property
    def keys(self) -> dict[str, int]:
        """How often each term stands in the document."""
        return dict(Counter(t.key for sentence in self._terms for t in sentence))

    def order(self, place: int) -> int:
        """Number of the sentence that holds `place`."""
        return max(0, self.view.sentence_at(place))

    def sentence(self, place: int) -> Span:
        """The sentence that holds `place`."""
        return self.view.sentences[self.order(place)]

    def clause(self, place: int) -> Span:
        """The clause that holds `place`."""
        spans = self._clauses[self.order(place)]
        return spans[max(0, bisect_right(spans, place, key=lambda s: s.start) - 1)]

    def sentence_terms(self, order: int) -> tuple[Term, ...]:
        """The terms of a sentence; none where there is no such sentence."""
        return self._terms[order] if 0 <= order < len(self._terms) else ()

    def terms_in(self, span: Span) -> tuple[Term, ...]:
        """The terms that start inside `span`, which may run over several sentences."""
        first, last = self.order(span.start), self.order(max(span.start, span.end - 1))
        return tuple(t for i in range(first, last + 1) for t in self._terms[i] if span.start <= t.start < span.end)

    def near(self, at: Span) -> dict[str, float]:
        """The terms around a mention, each with how near it stands (0 to 1)."""
        order, clause = self.order(at.start), self.clause(at.start)
        found: dict[str, float] = {}
        for t in self.sentence_terms(order):
            if not at.start <= t.start < at.end:
                inside = clause.start <= t.start < clause.end
                weight = 1.0 if inside else _OTHER_CLAUSE
                found[t.key] = max(found.get(t.key, 0.0), weight / (1 + self._distance(at, t) / _HALF))
        for t in self._before(order):
            found.setdefault(t.key, _BEFORE)
        return found

    def nearest_event(self, at: Span) -> str:
        """The event concept that stands nearest to a mention: in its clause, else in its sentence."""
        clause = self.clause(at.start)
        events = [t for t in self.sentence_terms(self.order(at.start)) if is_event(t.key)]
        local = [t for t in events if clause.start <= t.start < clause.end]
        return min(local or events, key=lambda t: self._distance(at, t), default=Term("", 0, "")).key

    def names_in(self, span: Span) -> frozenset[str]:
        """The full names of which a mention starts inside `span`."""
        return frozenset(n.name for n in self.mentions.names if span.start <= n.start < span.end)

    def frame(self, at: Span) -> When | None:
        """The date nearest to a mention in its clause, else in its sentence."""
        clause, sentence = self.clause(at.start), self.sentence(at.start)
        whens = [w for w in self.mentions.whens if w.kind in ("date", "time") and w.first and sentence.contains(w)]
        whens = [w for w in whens if not w.overlaps(at)]
        local = [w for w in whens if clause.contains(w)]
        return min(local or whens, key=lambda w: abs(w.start - at.start), default=None)

    def _before(self, order: int) -> tuple[Term, ...]:
        """The terms of the sentence before, where ellipsis and pronouns look for what they stand for."""
        return self.sentence_terms(order - 1)

    def _distance(self, at: Span, term: Term) -> int:
        here = self.view.token_at(term.start)
        return max(0, self.view.token_at(at.start) - here, here - self.view.token_at(at.end - 1))
