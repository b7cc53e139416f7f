"""From a source as written to the fullest name of who is meant."""

import re
from collections.abc import Sequence
from itertools import pairwise

from reconcile.mentions.attributions.grammar import word_class
from reconcile.mentions.attributions.reading import Reading
from reconcile.mentions.attributions.sources import Range
from reconcile.model.attribution import Source
from reconcile.model.name import Name
from reconcile.model.span import Span

_ARTICLE = re.compile(r"(?:the|a|an|our|another)\s+(?=\S)", re.IGNORECASE)
# A possessive ending, or an auxiliary drawn together with the pronoun before it.
_ENDING = re.compile(r"['’](?:s|ll|ve|d|re|m)?\Z")
PRONOUNS = frozenset({"he", "she", "it", "they", "his", "her", "its", "their"})
_HUMAN = frozenset({"he", "she", "his", "her"})
# How long the role may be, in characters, that stands before the second of two names.
_LONGEST_JOINT = 60
_KINDS = ("person", "organisation", "place")


def named_source(reading: Reading, tokens: Range) -> Source:
    """The source that stands on some tokens, with its fullest name and kind."""
    span = _without_possessive(reading, reading.span(*tokens))
    text = reading.view.text[span.start : span.end]
    bearer = _bearer(reading, span, text)
    if bearer:
        return Source(span.start, span.end, text, bearer.name, bearer.kind)
    return Source(span.start, span.end, text, without_article(text))


def without_article(text: str) -> str:
    """A noun phrase without the article before it."""
    found = _ARTICLE.match(text)
    return text[found.end() :] if found else text


def _without_possessive(reading: Reading, span: Span) -> Span:
    found = _ENDING.search(reading.view.text, max(span.start + 1, span.end - 3), span.end)
    return Span(span.start, found.start()) if found else span


def _bearer(reading: Reading, span: Span, text: str) -> Name | None:
    """The name of who is meant: by the pronoun, by a name in the source, or by the role that the document states."""
    if text.lower() in PRONOUNS:
        return _antecedent(reading, span, text.lower())
    inside = [n for n in reading.names_in(span) if not _is_owner(reading, n, span)]
    if _are_several(reading, inside):
        return None
    for kind in _KINDS:
        for name in inside:
            if name.kind == kind:
                return name
    return _by_role(reading, span, text)


def _are_several(reading: Reading, inside: Sequence[Name]) -> bool:
    """Whether a source joins names by "and"; one that a generic body joins stays one ("Lima and its allies")."""
    text = reading.view.text
    for one, other in pairwise(inside):
        between = text[one.end : other.start]
        joint = between.lstrip(",").split()
        if len(between) <= _LONGEST_JOINT and joint[:1] in (["and"], ["&"], ["or"]) and "," not in between[1:]:
            return one.name != other.name
    return False


def _antecedent(reading: Reading, span: Span, pronoun: str) -> Name | None:
    near = [n for n in reading.names_before(span.start) if n.kind != "place"]
    if not near:
        return None
    from reconcile.mentions.names import antecedent

    persons = (n for n in reversed(near) if n.kind == "person" and pronoun in _HUMAN)
    return antecedent(reading.view, near, span.start) or next(persons, None)


def _is_owner(reading: Reading, name: Name, span: Span) -> bool:
    """Whether a name in a source belongs to somebody else than its bearer ("Lima's mayor", "an aide to Ada Lind")."""
    text = reading.view.text
    if name.end < span.end and text[name.end : name.end + 2] in ("'s", "’s", "' ", "’ "):
        return True
    before = text[span.start : name.start].rpartition(",")[2].split()
    return any(word.lower() in word_class("ties") for word in before)


def _by_role(reading: Reading, span: Span, text: str) -> Name | None:
    """The person or body whose role, as the document states it, is the source ("the minister")."""
    if not reading.names:
        return None
    if found := reading.roles_in(span):
        return found[0]
    phrase = without_article(text).lower()
    if phrase == text.lower():
        return None
    bearers = {n.name: n for n in reading.role_bearers.get(phrase.rsplit(" ", 1)[-1], ()) if _fits(n, phrase)}
    return next(iter(bearers.values())) if len(bearers) == 1 else None


def _fits(name: Name, phrase: str) -> bool:
    return any(role == phrase or role.endswith(" " + phrase) or phrase.endswith(" " + role) for role in name.roles)
