"""From a source as written to the fullest name of who is meant."""

import re
from collections.abc import Sequence

from reconcile.mentions.attributions.reading import Reading
from reconcile.mentions.attributions.sources import Range
from reconcile.model.attribution import Source
from reconcile.model.name import Name
from reconcile.model.span import Span

_ARTICLE = re.compile(r"(?:the|a|an|our|another)\s+", re.IGNORECASE)


def named_source(reading: Reading, tokens: Range) -> Source:
    """The source that stands on some tokens, with its fullest name and kind."""
    span = _without_possessive(reading, reading.span(*tokens))
    text = reading.view.text[span.start : span.end]
    name, kind = _name(reading, span, text)
    return Source(span.start, span.end, text, name, kind)


def _without_possessive(reading: Reading, span: Span) -> Span:
    ending = reading.view.text[span.end - 2 : span.end]
    return Span(span.start, span.end - 2) if ending in ("'s", "’s") and span.end - span.start > 2 else span


def _name(reading: Reading, span: Span, text: str) -> tuple[str, str]:
    bearer = _antecedent(reading, span, text) or _bearer(reading, names_in(reading.names, span))
    if bearer:
        return bearer.name, bearer.kind
    return _ARTICLE.sub("", text, count=1) or text, ""


def _antecedent(reading: Reading, span: Span, text: str) -> Name | None:
    if text.lower() not in _PRONOUNS or not reading.names:
        return None
    from reconcile.mentions.names import antecedent

    return antecedent(reading.view, reading.names_before(span.start), span.start)


_PRONOUNS = frozenset({"he", "she", "it", "they", "his", "her", "its", "their"})


def names_in(names: Sequence[Name], span: Span) -> list[Name]:
    """The names inside a span."""
    return [n for n in names if span.contains(n)]


def _bearer(reading: Reading, inside: list[Name]) -> Name | None:
    """The name of the source itself: of a person, else of the body that speaks, possessors left out."""
    text = reading.view.text
    heads = [n for n in inside if text[n.end : n.end + 2] not in ("'s", "’s") and not n.text.endswith(("'s", "’s"))]
    persons = [n for n in heads if n.kind == "person"]
    return persons[0] if persons else (heads[0] if heads else None)
