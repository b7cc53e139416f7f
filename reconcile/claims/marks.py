"""Marks: what the words around a value say of its relation to others, and of its status."""

import re
from datetime import date, timedelta
from functools import cache
from typing import cast

from attrs import frozen

from reconcile import lexicon
from reconcile.claims.context import Context
from reconcile.model.claim import Status
from reconcile.model.span import Span
from reconcile.model.when import When

_DEFINITE = ("the", "these", "those", "their", "his", "her", "its", "both")
_DETERMINERS = ("the", "a", "an")
_WEEKS = timedelta(days=14)
_REACH = 28  # characters on either side within which a mark speaks of the figure


@cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, longest_first)) + r")\b", re.IGNORECASE)


@frozen
class _Mark:
    """A mark, the phrases that make it on either side, and how far from the figure they may stand."""

    name: str
    before: re.Pattern[str]
    after: re.Pattern[str]
    reach: int

    def stands(self, text: str, left: int, inner: Span, right: int) -> bool:
        """Whether one of its phrases stands before or behind the figure."""
        return bool(
            self.before.search(text, max(left, inner.start - self.reach), inner.start)
            or self.after.search(text, inner.end, min(right, inner.end + self.reach))
        )


@cache
def _marks() -> tuple[_Mark, ...]:
    table = lexicon.table("claim_marks")
    return tuple(
        _Mark(name, _pattern(tuple(e["before"])), _pattern(tuple(e["after"])), e.get("reach", _REACH))
        for name, e in table.items()
    )


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
    text, window = context.doc.text, context.window(inner)
    whole = Span(min(inner.start, outer.start), max(inner.end, outer.end))
    inside = text[whole.start : whole.end]
    found = {
        m.name
        for m in _marks()
        if m.stands(text, window.start, whole, window.end) or m.before.search(inside) or m.after.search(inside)
    }
    before = context.view.tokens[max(0, context.view.token_at(inner.start) - 1)]
    definite = before.end <= inner.start and before.lower in _DEFINITE
    return frozenset(found | ({"definite"} if definite else set()))


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
    tokens = context.view.tokens
    i = context.view.token_at(name.start) - 1
    while i >= 0 and tokens[i].lower in _DETERMINERS:
        i -= 1
    before = tokens[i].lower if i >= 0 and tokens[i].start >= context.clause(name).start else ""
    known = before in lexicon.words("claim_prepositions")
    return frozenset((f"slot {before}",)) if known else frozenset(("slot subject",)) if not before else frozenset()


def frame_marks(context: Context, frame: When | None) -> frozenset[str]:
    """The mark "old" where the sentence tells of a time weeks before the day of publication."""
    published = context.doc.published
    old = frame and frame.last and published and frame.last + _WEEKS < published
    return frozenset(("old",)) if old else frozenset()


def _is_remote(published: date | None, when: When) -> bool:
    if not (published and when.first and when.last):
        return False
    return not when.first - _WEEKS <= published <= when.last + _WEEKS


@cache
def _status_words() -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((name, frozenset(entry["words"])) for name, entry in lexicon.table("claim_status").items())


def status_of(context: Context, at: Span) -> Status:
    """Whether the clause around a value asserts, denies, supposes or plans what it tells."""
    words = {t.lower for t in context.view.tokens_in(context.clause(at))}
    for name, listed in _status_words():
        if words & listed:
            return cast(Status, name)
    return "asserted"
