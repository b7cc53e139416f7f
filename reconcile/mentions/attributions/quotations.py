"""Quotations: the quoted stretches in which somebody speaks."""

import re
from collections.abc import Iterator

from reconcile.model.span import Span
from reconcile.text.view import TextView

# Some wires set double quotation marks as two single ones.
_DOUBLED = re.compile(r"(?:''|‘‘|``)(?=\S)[^\r\n]{0,4000}?(?:''|’’)")
_MARKS = "“”„«»\"‘’'`"
_LONGEST_TERM = 3


def find_quotations(view: TextView) -> tuple[Span, ...]:
    """The quotations in order, marks included.

    Left out are quoted terms of up to three words inside a sentence ("the “night bus” case"), unless a mark of
    punctuation sets them off, and titles ("the host of “Night Bus,” who").
    """
    return tuple(q for q in _stretches(view) if not _is_term(view.text, q))


def _stretches(view: TextView) -> tuple[Span, ...]:
    if "''" not in view.text and "``" not in view.text and "‘‘" not in view.text:
        return view.quotes
    return tuple(_merged(list(view.quotes), _doubled(view)))


def _doubled(view: TextView) -> list[Span]:
    return [Span(m.start(), m.end()) for p in view.paragraphs for m in _DOUBLED.finditer(view.text, p.start, p.end)]


def _merged(quotes: list[Span], doubled: list[Span]) -> Iterator[Span]:
    """Both kinds in order, none that overlaps the one before."""
    end = -1
    for span in sorted([*quotes, *doubled], key=lambda s: (s.start, -s.end)):
        if span.start >= end:
            yield span
            end = span.end


def _is_term(text: str, quote: Span) -> bool:
    inner = text[quote.start : quote.end].strip(_MARKS)
    if len(inner) > 40 or len(inner.split()) > _LONGEST_TERM:
        return False
    if inner.istitle() and text[max(0, quote.start - 2) : quote.start - 1].isalpha():
        return True
    before = text[max(0, quote.start - 2) : quote.start].rstrip()
    after = text[quote.end : quote.end + 1]
    return not (inner[-1:] in ",.!?…" or before[-1:] in ("", ",", ":", ".", "\n") or after == ",")
