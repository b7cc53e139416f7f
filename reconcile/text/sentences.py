"""Paragraphs and sentences."""

import re
from collections.abc import Iterable, Iterator

from reconcile import lexicon
from reconcile.model.span import Span

_LINE = re.compile(r"[^\r\n]+")
_LONGEST_TITLE = 12
_WORD = re.compile(r"\S+")
_LONGEST_WORD = 500  # characters without white space in which a sentence may end
_MARKS = str.maketrans("!?", ",,")
_END = re.compile(r"[.!?]\S{0,20}\s|…\S{0,20}\s")  # apart: a set with marks from afar takes long to compile


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
    return tuple(s for p in paragraphs for s in _whole(text, _split(text, p)))


def _split(text: str, paragraph: Span) -> Iterator[Span]:
    if not _END.search(text, paragraph.start, paragraph.end):
        yield paragraph
        return
    import nupunkt  # loads its model; only texts with sentences need it

    for start, end in nupunkt.sent_spans(_without_long_words(text[paragraph.start : paragraph.end])):
        if span := trimmed(text, paragraph.start + start, paragraph.start + end):
            yield span


def _without_long_words(text: str) -> str:
    """The text, as long as before, without the marks inside long words: nupunkt reads on from each to white space."""
    return _WORD.sub(_noise_calmed, text) if len(text) > _LONGEST_WORD else text


def _noise_calmed(word: re.Match[str]) -> str:
    return word[0].translate(_MARKS) if len(word[0]) > _LONGEST_WORD else word[0]


def _whole(text: str, spans: Iterator[Span]) -> Iterator[Span]:
    """The sentences, those put together again that were cut after a rank before a name ("Lt. | Col. Weiss")."""
    first: int | None = None
    for span in spans:
        start = span.start if first is None else first
        first = start if _ends_in_title(text, span) else None
        if first is None:
            yield Span(start, span.end)
    if first is not None:
        yield Span(first, span.end)


def _ends_in_title(text: str, span: Span) -> bool:
    last = text[max(span.start, span.end - _LONGEST_TITLE) : span.end].split()[-1]
    return last.endswith(".") and last.lstrip("(“\"‘'") in lexicon.words("text_titles")
