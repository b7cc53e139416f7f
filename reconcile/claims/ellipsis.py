"""Ellipsis: what a bare figure counts, where the words before it say so."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from reconcile import lexicon
from reconcile.claims.context import Context
from reconcile.model.quantity import Quantity
from reconcile.model.span import Span
from reconcile.text.view import Token

_LABEL = 40  # characters of a label ("Jobs at stake: 1,140")
_FRONTED = re.compile(
    r"\b(?:of|among) (?:the |its |their |his |her |our |those |these |all )?([^,.;:]{2,60}), $", re.IGNORECASE
)
_LABELLED = re.compile(r"(?:^|\n|[.;] )([^\n.;:,]{2,40}): $")
_ASKED = re.compile(r"\bhow many ([^?\n]{2,80})\?\W*$", re.IGNORECASE)
_OF_THEM = re.compile(r" of (?:whom|which|them|these|those)\b", re.IGNORECASE)
_SERIES = 16  # tokens between a count's name and its figure ("the number of people … has risen to 11")
_ANSWER = 32  # characters of an answer before its figure ("According to the mayor, 34")
_GAPPED = 60  # characters between two figures of one noun ("740 jobs in Ely and 412 at the plant")
_JOINTS = frozenset((",", ";", "and", "or", "but"))


def series_before(context: Context, q: Quantity) -> Span | None:
    """The name of a count that comes to a figure: "arrests" in "the number of arrests rose to eight"."""
    tokens, end = context.view.tokens, context.view.token_at(q.extent.start)
    first = max(context.view.token_at(context.window(q).start), end - _SERIES)
    for i in range(end - 3, first, -1):
        if tokens[i].lower in series_words("counts") and tokens[i + 1].lower == "of" and tokens[i - 1].lower != "a":
            return _noun_phrase(tokens[i + 2 : end])
    return _put_at(tokens, first, end)


def _put_at(tokens: Sequence[Token], first: int, end: int) -> Span | None:
    """What is put at a figure: the crowd in "organisers put the crowd at 60,000"."""
    if end <= first or tokens[end - 1].lower != "at":
        return None
    verbs = (i for i in range(end - 2, first - 1, -1) if tokens[i].lower in series_words("puts"))
    return next((_noun_phrase(tokens[i + 1 : end - 1]) for i in verbs), None)


def question_before(context: Context, q: Quantity) -> Span | None:
    """What a question right before the sentence of a figure asks for, where the figure is the first of the answer."""
    sentence = context.sentence(q.start)
    start = max(0, sentence.start - 3 * _LABEL)
    if q.extent.start - sentence.start > _ANSWER or context.doc.text.find("?", start, sentence.start) < 0:
        return None
    if context.quantities_in(Span(sentence.start, q.start)):
        return None
    match = _ASKED.search(context.doc.text[start : sentence.start])
    return Span(start + match.start(1), start + match.end(1)) if match else None


def asked_before(context: Context, q: Quantity) -> Span | None:
    """What a question before asks for: "classrooms" in "How many classrooms were lost? Some 280, the ministry says"."""
    asked = question_before(context, q)
    return asked and (_noun_phrase(context.view.tokens_in(asked)) or asked)


def label_before(context: Context, q: Quantity) -> Span | None:
    """The noun of a whole put first ("Of the employees, 860"), or of a label ("Jobs: 1,140")."""
    start = max(context.window(q).start, q.extent.start - 2 * _LABEL)
    ahead = context.doc.text[start : q.extent.start]
    found = _FRONTED.search(ahead) or _LABELLED.search(ahead)
    return Span(start + found.start(1), start + found.end(1)) if found else None


def antecedent(context: Context, q: Quantity) -> Quantity | None:
    """The figure before, where this one leaves out its noun: "740 jobs in Ely and 412 at the plant", "740 of them"."""
    known = context.mentions.quantities
    i = bisect_left(known, q.start, key=lambda other: other.start) - 1
    if i < 0 or context.order(known[i].start) < context.order(q.start) - 1:
        return None
    before = known[i]
    refers = bool(_OF_THEM.match(context.doc.text, q.extent.end))
    return before if refers or _is_gapped(context, before, q) else None


def _is_gapped(context: Context, before: Quantity, q: Quantity) -> bool:
    """Whether a figure is joined to the one before, and a preposition follows where its noun would stand."""
    tokens, i = context.view.tokens, context.view.token_at(q.extent.start)
    if context.order(before.start) != context.order(q.start) or q.start - before.extent.end > _GAPPED:
        return False
    after = context.view.token_at(q.extent.end - 1) + 1
    follows = tokens[after].lower if after < len(tokens) else ""
    return tokens[i - 1].lower in _JOINTS and follows in lexicon.words("claim_prepositions")


def _noun_phrase(tokens: Sequence[Token]) -> Span | None:
    """The words up to the first that no noun phrase holds; None for none."""
    stops = _stops()
    skipped = next((i for i, t in enumerate(tokens) if t.lower not in lexicon.words("text_stopwords")), len(tokens))
    end = next((i for i, t in enumerate(tokens) if i > skipped and t.lower in stops), len(tokens))
    return Span(tokens[skipped].start, tokens[end - 1].end) if skipped < end and skipped < 2 else None


@cache
def _stops() -> frozenset[str]:
    """The words that no noun phrase holds."""
    lists = ("text_stopwords", "quantity_changes", "claim_prepositions")
    return series_words("levels").union(*map(lexicon.words, lists))


@cache
def series_words(name: str) -> frozenset[str]:
    """A list of the words by which a count comes to its figure: "counts", "levels" or "puts"."""
    return frozenset(lexicon.table("claim_series")[name])
