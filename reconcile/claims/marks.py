"""Marks: what the words around a value say of its relation to others."""

from collections.abc import Sequence
from datetime import date, timedelta

from reconcile import lexicon
from reconcile.claims.context import Context
from reconcile.claims.signs import Sign
from reconcile.model.span import Span
from reconcile.model.when import When

_DEFINITE = ("the", "these", "those", "their", "his", "her", "its", "both")
_DETERMINERS = ("the", "a", "an")
_WEEKS = timedelta(days=14)


def marks_of(context: Context, inner: Span, outer: Span) -> frozenset[str]:
    """The marks that stand near a figure.

    Args:
        context: the document.
        inner: the figure alone.
        outer: the figure with its bounds, unit and noun.

    Returns:
        Names of the tables of `claim_marks` that have a phrase before or behind the figure; and "definite" where it
        speaks of a group already told of ("the two leaders").
    """
    window, whole = context.window(inner), Span(min(inner.start, outer.start), max(inner.end, outer.end))
    found = {s.mark for s in context.signs_near(whole) if _marks(s, whole, window)}
    before = context.view.tokens[max(0, context.view.token_at(inner.start) - 1)]
    if before.end <= inner.start and before.lower in _DEFINITE:
        found.add("definite")
    return frozenset(found)


def _marks(sign: Sign, figure: Span, window: Span) -> bool:
    """Whether a sign stands in a figure, or on its own side of it, near enough and in the same sentence."""
    if figure.contains(sign):
        return True
    if sign.before:
        return sign.end <= figure.start and sign.start >= max(window.start, figure.start - sign.reach)
    return sign.start >= figure.end and sign.end <= min(window.end, figure.end + sign.reach)


def date_marks(context: Context, when: When) -> frozenset[str]:
    """What else the text says of a date.

    Returns:
        "saying" where it dates what somebody said rather than what happened; "remote" where it lies weeks from the day
        of publication.
    """
    names = (("remote", _is_remote(context.doc.published, when)), ("saying", context.is_saying(when)))
    return frozenset(name for name, holds in names if holds)


def slot_marks(context: Context, name: Span) -> frozenset[str]:
    """How a name hangs on its clause: the preposition before it ("in", "by"), or that it opens the clause."""
    before = word_before(context, name, context.clause(name), _DETERMINERS)
    known = before in lexicon.words("claim_prepositions")
    return frozenset((f"slot {before}",)) if known else frozenset(("slot subject",)) if not before else frozenset()


def word_before(context: Context, at: Span, within: Span, passing: Sequence[str]) -> str:
    """The word before a place, inside a span; words of `passing` are passed over. Empty where there is none."""
    tokens, i = context.view.tokens, context.view.token_at(at.start) - 1
    while i >= 0 and tokens[i].lower in passing:
        i -= 1
    return tokens[i].lower if i >= 0 and tokens[i].start >= within.start else ""


def frame_marks(context: Context, frame: When | None) -> frozenset[str]:
    """The mark "old" where the sentence tells of a time weeks before the day of publication."""
    published = context.doc.published
    old = frame and frame.last and published and frame.last + _WEEKS < published
    return frozenset(("old",)) if old else frozenset()


def _is_remote(published: date | None, when: When) -> bool:
    if not (published and when.first and when.last):
        return False
    return not when.first - _WEEKS <= published <= when.last + _WEEKS
