"""From a document to its claims."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import accumulate
from typing import Any
from zlib import crc32

from attrs import field, frozen

from reconcile.claims.build import attribution_claims, date_claims, name_claims, number_claims
from reconcile.claims.context import Context, Mentions
from reconcile.claims.crowds import without_crowds
from reconcile.mentions.attributions import find_attributions
from reconcile.mentions.dates import check_published, find_dates, words_left_out
from reconcile.mentions.names import find_names
from reconcile.mentions.names.words import is_listed_ordinary
from reconcile.mentions.quantities import find_quantities
from reconcile.model.claim import Claim
from reconcile.model.concept import Concept
from reconcile.model.document import Document
from reconcile.model.finding import Notice
from reconcile.model.quantity import Quantity
from reconcile.model.when import When
from reconcile.settings import Settings
from reconcile.text.stems import stem
from reconcile.text.view import TextView

_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"(?<![\d.,])\d{1,3}(?:(?:,\d{3})+|\d{0,12})(?:\.\d{1,6})?(?![\d,]*\d)", re.ASCII)
_YEAR = re.compile(r"\d|1[89]\d\d|20\d\d")
_RUN = 8


@frozen
class StoryKeys:
    """What of a document tells its story from others.

    Attributes:
        doc: id of the document.
        published: day of publication; None where it is unknown, or where the text contradicts it.
        terms: how often each content term stands in it.
        names: those of the terms that are words of names, and of names alone.
        figures: the figures that it writes in digits, years left out.
    """

    doc: str
    published: date | None
    terms: Mapping[str, int] = field(hash=False)  # which a mapping has none of
    names: frozenset[str]
    figures: frozenset[float] = frozenset()


@frozen(repr=False)
class Extract:
    """What the later stations need of one document.

    Attributes:
        doc: the document.
        claims: its claims in the order of its text; of what is strung together in crowds the first.
        story: what tells its story from others.
        runs: hashes of its runs of eight words, by which copies are known.
        notices: what a reader must know of it.
    """

    doc: Document
    claims: tuple[Claim, ...]
    story: StoryKeys
    runs: frozenset[int]
    notices: tuple[Notice, ...] = ()


def extract_document(doc: Document, concepts: tuple[Concept, ...] = ()) -> Extract:
    """Read one document; a pure function.

    Args:
        doc: the document.
        concepts: a user's own (`Settings.concepts`).
    """
    whole, notices = read_context(doc, concepts)
    context, left_out = without_crowds(whole)
    runs = _runs(doc.text[doc.body :])
    return Extract(doc, _claims(context), story_keys(whole, notices), runs, (*notices, *left_out))


def _claims(context: Context) -> tuple[Claim, ...]:
    makers = (number_claims, date_claims, name_claims, attribution_claims)
    return tuple(sorted((c for make in makers for c in make(context)), key=lambda c: (c.start, c.end, c.kind)))


def story_keys(context: Context, notices: Sequence[Notice] = ()) -> StoryKeys:
    """What tells the story of a document, of which everything has been found."""
    words = {w for name in {n.name for n in context.mentions.names} for w in _WORD.findall(name.lower())}
    own = (w for w in words if not is_listed_ordinary(w))  # "front", "savings" do not say whose it is
    named = frozenset(k for w in own if (k := stem(w)) in context.keys)
    trusted = not any(n.code == "published-weekday" for n in notices)
    published = context.doc.published if trusted else None
    return StoryKeys(context.doc.id, published, context.keys, named, _figures(context.doc.text[context.doc.body :]))


def _figures(text: str) -> frozenset[float]:
    """The figures of two digits and more, but for what reads as a year."""
    found = (m[0] for m in _DIGITS.finditer(text))
    return frozenset(float(x.replace(",", "")) for x in found if not _YEAR.fullmatch(x))


def read_keys(doc: Document) -> StoryKeys:
    """What tells the story of a document, and no more of it."""
    view = TextView(doc.text, doc.body)
    names = find_names(view)
    _, notices = _dates(doc, view) if doc.published else ((), ())
    return story_keys(Context(doc, view, Mentions((), (), names, ())), notices)


def _runs(text: str) -> frozenset[int]:
    """The same hashes in every process, unlike Python's own; a shorter text is one run."""
    line = " ".join(text.lower().split()).encode("utf-8", "replace")
    ends = [*accumulate(len(word) + 1 for word in line.split(b" "))]
    runs = zip((0, *ends), ends[_RUN - 1 :] or ends[-1:], strict=False)
    return frozenset([crc32(line[start : end - 1]) for start, end in runs])


def read_context(doc: Document, concepts: tuple[Concept, ...] = ()) -> tuple[Context, tuple[Notice, ...]]:
    """Run every finder over a document once."""
    view = TextView(doc.text, doc.body)
    names = find_names(view)
    whens, notices = _dates(doc, view)
    quantities = tuple(_undated(find_quantities(view), [w for w in whens if w.kind != "duration"]))
    mentions = Mentions(quantities, whens, names, find_attributions(view, names))
    return Context(doc, view, mentions, concepts), notices


def _undated(quantities: Iterable[Quantity], whens: Sequence[When]) -> Iterator[Quantity]:
    """The quantities that are no part of a date; both are in the order of the text, and none overlaps its like."""
    i = 0
    for q in quantities:
        while i < len(whens) and whens[i].end <= q.start:
            i += 1
        if i == len(whens) or not q.overlaps(whens[i]):
            yield q


def _dates(doc: Document, view: TextView) -> tuple[tuple[When, ...], tuple[Notice, ...]]:
    """The dates of a document; where they contradict its day of publication, read without it, with a notice."""
    whens, unread = find_dates(view, doc.published), _unread(doc, view)
    fault = check_published(view, doc.published, whens) if doc.published else None
    if fault is None:
        return whens, unread
    message = f"{fault} Dates are read without the stated day, as far as the text alone gives them."
    return find_dates(view, None), (Notice(doc.id, "published-weekday", message), *unread)


def _unread(doc: Document, view: TextView) -> tuple[Notice, ...]:
    """A notice where a text in another language has so many words beside figures that not all are read as months."""
    left_out = words_left_out(view)
    message = f"Of the words beside figures, which may be months of another language, {left_out:,} were not looked up."
    return (Notice(doc.id, "dates-capped", message),) if left_out else ()


def extract(doc: Document | str | Mapping[str, Any], settings: Settings | None = None) -> tuple[Claim, ...]:
    """The claims of one document.

    Args:
        doc: a `Document`, a text, or a mapping with `text` and any of `id, source, title, published, url`.
        settings: `concepts` and `kinds` are looked at; by default `Settings()`.

    Returns:
        Claims in the order of the text: numbers, dates, names and attributions, each with its value, its place (Python
        string indices, end exclusive), its sentence, what it is about, who it is credited to and its status.

    Raises:
        DocumentError: the document is empty or cannot be read.
    """
    from reconcile.text.reading import as_document

    asked = settings or Settings()
    context, _ = read_context(as_document(doc), asked.concepts)
    return tuple(c for c in _claims(context) if c.kind in asked.kinds)
