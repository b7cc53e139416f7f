"""Status: whether a text asserts, denies, supposes or plans what it tells."""

from functools import cache
from typing import cast

from attrs import frozen

from reconcile import lexicon
from reconcile.claims.context import Context
from reconcile.model.claim import Status
from reconcile.model.span import Span


@frozen(eq=False, repr=False)
class _Cues:
    """What tells of one status.

    Attributes:
        status: the status.
        words: words that tell of it wherever they stand in the clause.
        phrases: runs of words that do.
        telling: the most telling word of each of them, without which it need not be looked for.
        ahead: words that do where they stand before the value.
        but: runs of words, within which none of these counts.
    """

    status: Status
    words: frozenset[str]
    phrases: tuple[str, ...]
    telling: frozenset[str]
    ahead: frozenset[str]
    but: tuple[str, ...]


@cache
def _cues() -> tuple[_Cues, ...]:
    small = lexicon.words("text_stopwords")
    return tuple(
        _Cues(
            cast(Status, name),
            frozenset(entry["words"]),
            phrases := tuple(entry.get("phrases", ())),
            frozenset(max(phrase.split(), key=lambda w: (w not in small, len(w))) for phrase in phrases),
            frozenset(entry.get("ahead", ())),
            tuple(entry.get("but", ())),
        )
        for name, entry in lexicon.table("claim_status").items()
    )


@cache
def _telling() -> frozenset[str]:
    """The words of which a clause holds one where it has a cue of any status."""
    return frozenset().union(*(words for c in _cues() for words in (c.words, c.telling, c.ahead)))


def status_of(context: Context, at: Span) -> Status:
    """Whether the clause around a value asserts, denies, supposes or plans what it tells.

    Args:
        context: the document.
        at: the value.

    Returns:
        The first status of `claim_status` that the clause has a cue of; "asserted" without one.
    """
    clause = context.clause(at)
    words = context.words_in(clause)
    if words.isdisjoint(_telling()):
        return "asserted"
    before = Span(clause.start, max(clause.start, at.start))
    return next((c.status for c in _cues() if _holds(context, c, clause, before, words)), "asserted")


def _holds(context: Context, cues: _Cues, clause: Span, before: Span, words: frozenset[str]) -> bool:
    if not words.isdisjoint(cues.words):
        return True
    if not words.isdisjoint(cues.telling):
        said = _said(context, clause)
        if any(phrase in said for phrase in cues.phrases):
            return True
    if words.isdisjoint(cues.ahead) or context.words_in(before).isdisjoint(cues.ahead):
        return False
    said = _said(context, before)
    return not any(phrase in said for phrase in cues.but)


def _said(context: Context, span: Span) -> str:
    """The words of a span in lower case, a space on either side of each."""
    return f" {' '.join(t.lower for t in context.view.tokens_in(span))} "
