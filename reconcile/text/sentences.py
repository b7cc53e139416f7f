"""Paragraphs and sentences."""

import re
from collections.abc import Iterable

from reconcile.model.span import Span

_LINE = re.compile(r"[^\r\n]+")


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The span without white space at its ends, or None where nothing else is in it."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    size = len(piece.strip())
    return Span(start + left, start + left + size) if size else None


def find_paragraphs(text: str, start: int = 0) -> tuple[Span, ...]:
    """Lines with something in them, from `start` on."""
    spans = (trimmed(text, *m.span()) for m in _LINE.finditer(text, start))
    return tuple(s for s in spans if s)


def find_sentences(text: str, paragraphs: Iterable[Span]) -> tuple[Span, ...]:
    """The sentences of each paragraph, by nupunkt (Bommarito et al. 2025, after Kiss and Strunk 2006)."""
    import nupunkt  # loads its model; only texts with sentences need it

    found = []
    for p in paragraphs:
        for start, end in nupunkt.sent_spans(text[p.start : p.end]):
            if span := trimmed(text, p.start + start, p.start + end):
                found.append(span)
    return tuple(found)
