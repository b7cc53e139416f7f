"""Signatures: what of a document tells its story from others."""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from math import fsum, sqrt

from attrs import frozen

from reconcile.claims.context import Context
from reconcile.claims.vectors import Vector, of_length_1, story_vector
from reconcile.mentions.names.words import is_listed_ordinary
from reconcile.model.finding import Notice
from reconcile.text.stems import stem

_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"(?<![\d.,])\d{1,3}(?:(?:,\d{3})+|\d{0,12})(?:\.\d{1,6})?(?![\d,]*\d)", re.ASCII)
_YEAR = re.compile(r"\d|1[89]\d\d|20\d\d")


@frozen(repr=False)
class Signature:
    """What of one document tells its story from others.

    Attributes:
        doc: id of the document.
        published: day of publication; None where it is unknown, or where the text contradicts it.
        whole: its content terms as a vector of length 1.
        names: those of the terms that are words of names, and of names alone, likewise.
        topic: the length of what its other terms make of `whole`.
        figures: the figures that it writes in digits, years left out.
    """

    doc: str
    published: date | None
    whole: Vector
    names: Vector
    topic: float
    figures: frozenset[float] = frozenset()


def signature_of(context: Context, notices: Sequence[Notice] = ()) -> Signature:
    """The signature of a document.

    Args:
        context: the document, of which everything has been found.
        notices: what a reader must know of it.
    """
    doc = context.doc
    words = {w for name in {n.name for n in context.mentions.names} for w in _WORD.findall(name.lower())}
    named = frozenset([stem(w) for w in words if not is_listed_ordinary(w)])  # "front" does not say whose it is
    trusted = not any(n.code == "published-weekday" for n in notices)
    return signature(doc.id, doc.published if trusted else None, context.keys, named, _figures(doc.text[doc.body :]))


def signature(
    doc: str,
    published: date | None,
    counts: Mapping[str, int],
    named: Collection[str],
    figures: frozenset[float] = frozenset(),
) -> Signature:
    """The signature of what stands in a document.

    Args:
        doc: its id.
        published: the day of publication, where it is known and trusted.
        counts: how often each content term stands in it.
        named: the terms that are words of names alone; those that it does not hold count for nothing.
        figures: the figures that it writes in digits.
    """
    whole = story_vector(counts)
    of_names = {k: w for k, w in whole.items() if k in named}
    topic = sqrt(max(0.0, 1 - fsum([w * w for w in of_names.values()])))
    return Signature(doc, published, whole, of_length_1(of_names, of_names.values()), topic, figures)


def _figures(text: str) -> frozenset[float]:
    """The figures of two digits and more, but for what reads as a year."""
    found = (m[0] for m in _DIGITS.finditer(text))
    return frozenset(float(x.replace(",", "")) for x in found if not _YEAR.fullmatch(x))
