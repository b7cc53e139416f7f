"""Quotations without a reporting verb: after a colon, signed after a dash, or beside a noun for something told."""

from collections.abc import Iterator

from reconcile import lexicon
from reconcile.mentions.attributions.bounds import Bounds
from reconcile.mentions.attributions.credits import Credit, credit_to
from reconcile.mentions.attributions.grammar import verb_forms
from reconcile.mentions.attributions.phrases import noun_phrase_after, noun_phrase_before
from reconcile.mentions.attributions.sources import Range, main_subject
from reconcile.mentions.attributions.tellings import owner_of
from reconcile.model.span import Span

_DASHES = frozenset({"—", "–", "-", "―"})
_FURTHEST = 40
_LONGEST_CAPTION = 12


def introduced(bounds: Bounds, quotation: Span) -> Credit | None:
    """The credit of a quotation that no reporting verb claims, from its own sentence."""
    view = bounds.reading.view
    first, end = view.token_at(quotation.start), view.token_at(quotation.end - 1) + 1
    if first and bounds.reading.word(first - 1) == ":" and bounds.near(first - 1, first):
        return _announced(bounds, first)
    return _signed(bounds, first, end) or _told(bounds, first, end)


def _announced(bounds: Bounds, quotation: int) -> Credit | None:
    """A quotation after a colon: the owner of the words, or the subject of the sentence ("He was blunt: “No.”")."""
    reading, colon = bounds.reading, quotation - 1
    for noun in _tellings(bounds, max(reading.floors[colon], colon - _FURTHEST), colon):
        if owner := owner_of(reading, noun):
            return _credit(owner, (noun, noun + 1), reading.word(noun), quotation)
    subject = main_subject(reading, colon) or _captioned(bounds, colon)
    return _credit(subject, (colon, colon + 1), ":", quotation) if subject else None


def _captioned(bounds: Bounds, colon: int) -> Range | None:
    """A speaker alone before the colon ("Ada Lind, 40, teacher: “…”")."""
    reading, first = bounds.reading, bounds.reading.floors[colon]
    if colon - first > _LONGEST_CAPTION or any(reading.word(i) in verb_forms() for i in range(first, colon)):
        return None
    if noun_phrase_before(reading, colon - 1, first) == first:
        return first, colon
    end = noun_phrase_after(reading, first, colon)
    return (first, end) if end and (end == colon or reading.word(end) in (",", "(")) else None


def _signed(bounds: Bounds, quotation: int, end: int) -> Credit | None:
    """A quotation with its speaker's name after a dash, which closes its line."""
    reading = bounds.reading
    if reading.word(end) not in _DASHES or not reading.is_capital(end + 1):
        return None
    last = noun_phrase_after(reading, end + 1, reading.ceilings[end])
    return _credit((end + 1, last), (end, end + 1), "—", quotation) if last else None


def _told(bounds: Bounds, first: int, end: int) -> Credit | None:
    """A quotation beside the noun that says what it is ("so ended the speech of the judge")."""
    reading = bounds.reading
    ranges = (
        (reading.floors[first - 1], first) if first else (0, 0),
        (end, reading.ceilings[min(end, len(reading.tokens) - 1)]),
    )
    for low, high in ranges:
        for noun in _tellings(bounds, max(low, high - _FURTHEST), min(high, low + _FURTHEST)):
            if reading.word(noun + 1) in ("of", "by", "from"):
                found = credit_to(bounds, (noun, noun + 2), f"{reading.word(noun)} {reading.word(noun + 1)}")
                return _credit(found.source, found.cue, found.lemma, first) if found else None
            if owner := owner_of(reading, noun):
                return _credit(owner, (noun, noun + 1), reading.word(noun), first)
    return None


def _tellings(bounds: Bounds, low: int, high: int) -> Iterator[int]:
    """The nouns for something told between two tokens, the last first."""
    words, tellings = bounds.reading.words, lexicon.words("attribution_tellings")
    return (i for i in range(high - 1, low - 1, -1) if words[i] in tellings)


def _credit(source: Range, cue: Range, lemma: str, start: int) -> Credit:
    return Credit(cue, source, (min(source[0], cue[0]), max(source[1], cue[1])), lemma, start)
