"""From a document to its claims."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any
from zlib import crc32

from attrs import frozen

from reconcile.claims.build import attribution_claims, date_claims, name_claims, number_claims
from reconcile.claims.context import Context, Mentions
from reconcile.claims.crowds import without_crowds
from reconcile.claims.profile import Profile, profiles
from reconcile.claims.signature import Signature, signature_of
from reconcile.mentions.attributions import find_attributions
from reconcile.mentions.dates import check_published, find_dates, words_left_out
from reconcile.mentions.names import find_names
from reconcile.mentions.quantities import find_quantities
from reconcile.model.claim import Claim
from reconcile.model.concept import Concept
from reconcile.model.document import Document
from reconcile.model.finding import Notice
from reconcile.model.quantity import Quantity
from reconcile.model.when import When
from reconcile.settings import Settings
from reconcile.text.view import TextView

_RUN = 8


@frozen(repr=False)
class Extract:
    """What the later stations need of one document.

    Attributes:
        doc: the document.
        profiles: its claims made ready for comparison, in the order of its text; of what is strung together in crowds
            the first.
        story: what tells its story from others.
        runs: hashes of its runs of eight words, by which copies are known.
        notices: what a reader must know of it.
    """

    doc: Document
    profiles: tuple[Profile, ...]
    story: Signature
    runs: frozenset[int]
    notices: tuple[Notice, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Its claims."""
        return tuple([p.claim for p in self.profiles])


def extract_document(doc: Document, concepts: tuple[Concept, ...] = ()) -> Extract:
    """Read one document; a pure function.

    Args:
        doc: the document.
        concepts: a user's own (`Settings.concepts`).
    """
    whole, notices = read_context(doc, concepts)
    context, left_out = without_crowds(whole)
    runs = _runs(doc.text[doc.body :])
    ready = profiles(_claims(context), doc.published)
    return Extract(doc, ready, signature_of(whole, notices), runs, (*notices, *left_out))


def _claims(context: Context) -> tuple[Claim, ...]:
    makers = (number_claims, date_claims, name_claims, attribution_claims)
    return tuple(sorted((c for make in makers for c in make(context)), key=lambda c: (c.start, c.end, c.kind)))


def read_signature(doc: Document) -> Signature:
    """What tells the story of a document, and no more of it."""
    view = TextView(doc.text, doc.body)
    names = find_names(view)
    _, notices = _dates(doc, view) if doc.published else ((), ())
    return signature_of(Context(doc, view, Mentions((), (), names, ())), notices)


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
