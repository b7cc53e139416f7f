"""The setting of each place in a document: its sentence, its clause, the terms around it."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from operator import attrgetter

from attrs import field, frozen

from reconcile.claims.clauses import split_clauses
from reconcile.claims.concepts import Term, is_change, is_event, terms
from reconcile.claims.places import REACH, Place, clipped
from reconcile.claims.rows import Found, Row
from reconcile.claims.signs import LONGEST_REACH, Sign, find_signs
from reconcile.claims.words import Word, words_of
from reconcile.model.attribution import Attribution
from reconcile.model.concept import Concept
from reconcile.model.document import Document
from reconcile.model.name import Name
from reconcile.model.quantity import Quantity
from reconcile.model.span import Span
from reconcile.model.when import When
from reconcile.text.datelines import Dateline, find_dateline
from reconcile.text.view import TextView

# How much a term counts by where it stands; fitted by hand on a few stories, the rest is left to the weights.
_OTHER_CLAUSE = 0.4
_BEFORE = 0.15
_ASKED = 0.5  # of a question that the sentence answers
_HALF = 6.0  # tokens of distance after which a term of the same clause counts half
_BESIDE_CUE = 12  # characters between "said" and the date of the saying

# What stands between a name and an age behind it, and between an age and a name behind that.
_BEHIND = re.compile(r",? \(?(?:aged |now )?")
_BEFORE_NAME = re.compile(r"[- ]years?[- ]old (?:[a-z]{1,20} ){0,2}")
_BEARER = 60  # characters in which these stand

_NO_TERM = Term("", 0, "")
_lower = attrgetter("lower")


@frozen(eq=False, repr=False)
class Mentions:
    """Everything that the finders read from one document, each kind in the order of the text."""

    quantities: tuple[Quantity, ...]
    whens: tuple[When, ...]
    names: tuple[Name, ...]
    attributions: tuple[Attribution, ...]


@frozen(eq=False, repr=False, slots=False)  # attrs makes cached properties anew where there are slots, at a price
class Context:
    """One document, its parts and its mentions, ready to be asked about any place in it."""

    doc: Document
    view: TextView
    mentions: Mentions
    concepts: tuple[Concept, ...] = ()
    _places: Found[Place] = field(factory=Found, init=False)
    _words: Found[frozenset[str]] = field(factory=Found, init=False)
    _named: Found[frozenset[str]] = field(factory=Found, init=False)
    _told: Found[frozenset[str]] = field(factory=Found, init=False)
    _slices: Found[tuple[Word, ...]] = field(factory=Found, init=False)
    _texts: Found[str] = field(factory=Found, init=False)

    @cached_property
    def _terms(self) -> Row[Term]:
        return Row([t for s in self.view.sentences for t in terms(self.view.tokens_in(s), self.concepts)])

    @cached_property
    def _written(self) -> tuple[Word, ...]:
        """The tokens, each with the key of the term that begins with it."""
        return words_of(self.view.tokens, self._terms.items)

    @cached_property
    def _keys(self) -> list[str]:
        """The key of each term."""
        return [t.key for t in self._terms.items]

    @cached_property
    def _term_tokens(self) -> list[int]:
        """The index of each term's first token."""
        return [i for i, (_, _, key, _) in enumerate(self._written) if key]

    @cached_property
    def _events(self) -> Row[Term]:
        return Row([t for t in self._terms.items if is_event(t.key)])

    @cached_property
    def _names(self) -> Row[Name]:
        return Row(self.mentions.names)

    @cached_property
    def _quantities(self) -> Row[Quantity]:
        return Row(self.mentions.quantities)

    @cached_property
    def _clauses(self) -> tuple[tuple[Span, ...], ...]:
        return tuple(split_clauses(self.view.tokens_in(s)) for s in self.view.sentences)

    @cached_property
    def dateline(self) -> Dateline | None:
        """The place, the day and the agency with which the report opens."""
        return find_dateline(self.doc.text, self.doc.body)

    @cached_property
    def keys(self) -> dict[str, int]:
        """How often each term stands in the document."""
        return dict(Counter(self._keys))

    def order(self, place: int) -> int:
        """Number of the sentence that holds `place`."""
        return max(0, self.view.sentence_at(place))

    def sentence(self, place: int) -> Span:
        """The sentence that holds `place`."""
        return self.view.sentences[self.order(place)]

    def place(self, at: Span) -> Place:
        """Where a mention stands; looked up once for each."""
        return self._places.of(at, self._looked_up)

    def _looked_up(self, at: Span) -> Place:
        order = self.order(at.start)
        clauses = self._clauses[order]
        clause = clauses[max(0, bisect_right(clauses, at.start, key=_start) - 1)]
        first, last = self.view.token_at(at.start), self.view.token_at(at.end - 1)
        return Place(order, clipped(self.view.sentences[order], at), clipped(clause, at), first, last)

    def window(self, at: Span) -> Span:
        """The sentence of a mention, cut where it goes on for too long."""
        return self.place(at).window

    def clause(self, at: Span) -> Span:
        """The clause that holds the start of a mention, cut where it goes on for too long."""
        return self.place(at).clause

    def terms_in(self, span: Span) -> Sequence[Term]:
        """The terms that start inside `span`, which may run over several sentences."""
        return self._terms.inside(span)

    def keys_in(self, span: Span) -> frozenset[str]:
        """The keys of the terms that start inside `span`; found once for each."""
        return self._told.of(span, lambda at: frozenset(self.keys_from(at)))

    def keys_from(self, span: Span) -> list[str]:
        """The keys of the terms that start inside `span`, in the order of the text."""
        first, end = self._terms.numbers(span)
        return self._keys[first:end]

    def names_in(self, span: Span) -> frozenset[str]:
        """The full names of which a mention starts inside `span`; found once for each."""
        return self._named.of(span, lambda at: frozenset(n.name for n in self._names.inside(at)))

    def bearer(self, age: Span) -> str:
        """The full name of the person beside whom an age stands ("Anna Weber, 31", "31-year-old Anna Weber")."""
        text, near = self.doc.text, Span(max(0, age.start - _BEARER), age.end + _BEARER)
        for n in (n for n in self._names.inside(near) if n.kind == "person" and n.link != "pronoun"):
            between = text[n.end : age.start] or text[age.end : n.start]
            if (_BEHIND if n.end <= age.start else _BEFORE_NAME).fullmatch(between):
                return n.name
        return ""

    def named_before(self, at: Span, name: str) -> Name | None:
        """The last mention that gives a name in the sentence of a place, before it, or in the sentence before."""
        near = Span(self.view.sentences[max(0, self.order(at.start) - 1)].start, at.start)
        return next((n for n in reversed(self._names.inside(near)) if n.name == name and n.link != "pronoun"), None)

    def quantities_in(self, span: Span) -> Sequence[Quantity]:
        """The quantities that start inside `span`."""
        return self._quantities.inside(span)

    def words_in(self, span: Span) -> frozenset[str]:
        """The words, numbers and marks that start inside `span`, in lower case."""
        return self._words.of(span, lambda at: frozenset(map(_lower, self.view.tokens_in(at))))

    def written(self, span: Span) -> tuple[Word, ...]:
        """The tokens that start inside `span`, as topics show and weigh them; found once for each."""
        return self._slices.of(span, lambda at: self._written[self.view.indices_of(at)])

    def text(self, span: Span) -> str:
        """The text of `span`; one string for all claims of a sentence."""
        return self._texts.of(span, lambda at: self.doc.text[at.start : at.end])

    def near(self, at: Span) -> dict[str, float]:
        """The terms around a mention, each with how near it stands (0 to 1)."""
        place, found = self.place(at), dict[str, float]()
        (first, end), (a, b), own = (self._terms.numbers(span) for span in (place.window, place.clause, at))
        for i in (*range(first, min(own[0], end)), *range(max(own[1], first), end)):
            key, token = self._keys[i], self._term_tokens[i]
            distance = place.first - token if i < own[0] else token - place.last
            weight = (1.0 if a <= i < b else _OTHER_CLAUSE) / (1 + distance / _HALF)
            if weight > found.get(key, 0.0):
                found[key] = weight
        weight = _ASKED if self._answers(place) else _BEFORE
        for t in self._before(at):
            found.setdefault(t.key, weight)
        return found

    def _answers(self, place: Place) -> bool:
        """Whether a question stands right before the sentence of a mention."""
        return place.order > 0 and self.doc.text.endswith("?", 0, self.view.sentences[place.order - 1].end)

    def nearest_event(self, at: Span) -> str:
        """The event concept that stands nearest to a mention, in its clause, else its sentence; a change last."""
        local = self.events_in(self.place(at).clause)
        events = local or self.events_in(self.place(at).window)
        return min(events, key=lambda t: (is_change(t.key), self.distance(at, t)), default=_NO_TERM).key

    def term_from(self, i: int) -> str:
        """The key of the term that begins with token `i`; empty where none does."""
        return self._written[i][2]

    def events_in(self, span: Span) -> Sequence[Term]:
        """The terms for events that start inside `span`."""
        return self._events.inside(span)

    def frame(self, at: Span) -> When | None:
        """The date nearest to a mention in its clause, else in its sentence; not one that only dates a saying."""
        place = self.place(at)
        whens = [w for w in self._frames.inside(place.window) if not w.overlaps(at)]
        local = [w for w in whens if place.clause.contains(w)]
        return min(local or whens, key=lambda w: abs(w.start - at.start), default=None)

    def is_saying(self, when: When) -> bool:
        """Whether a date stands beside a reporting word, outside what is reported: it dates the saying."""
        first = bisect_left(self._cues, when.start - _BESIDE_CUE, key=_cue_end)
        last = bisect_right(self._cues, when.start + _BESIDE_CUE, key=_cue_end)
        return any(not any(p.contains(when) for p in a.content.parts) for a in self._cues[first:last])

    def credited(self, at: Span) -> str | None:
        """The source credited with the words that hold a mention: that of the narrowest content."""
        holder = self._holders[max(0, self.place(at).first)] if self._holders else None
        return holder.source.name if holder and holder.source else None

    def signs_near(self, at: Span) -> Sequence[Sign]:
        """The signs that may stand near enough to mark what stands at a place."""
        return self._signs.inside(Span(max(0, at.start - LONGEST_REACH), at.end + LONGEST_REACH))

    @cached_property
    def _signs(self) -> Row[Sign]:
        return Row(find_signs(self.doc.text, self.view.body))

    @cached_property
    def _frames(self) -> Row[When]:
        """The dates that may give the time of what is told around them."""
        return Row([w for w in self.mentions.whens if w.kind in ("date", "time") and not self.is_saying(w)])

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
        order = self.place(at).order
        return self.terms_in(clipped(self.view.sentences[order - 1], at, 2 * REACH)) if order else ()

    def distance(self, at: Span, term: Term) -> int:
        """How many tokens lie between a mention and a term."""
        place, token = self.place(at), self.view.token_at(term.start)
        return max(0, place.first - token, token - place.last)


def _start(span: Span | Term) -> int:
    return span.start


def _cue_end(a: Attribution) -> int:
    return a.cue.end if a.cue else 0
