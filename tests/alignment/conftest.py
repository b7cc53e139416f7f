"""Profiles of sentences, and links made by hand."""

from datetime import date
from types import SimpleNamespace

import pytest

from reconcile import extract
from reconcile.alignment.candidates import Candidate, Link
from reconcile.alignment.extent import Extent, extent_of, last_told
from reconcile.alignment.features import features
from reconcile.claims.evidence import Evidence
from reconcile.claims.profile import profiles
from reconcile.claims.vectors import cosine
from reconcile.model.claim import Claim, NumberValue
from reconcile.model.quantity import Quantity
from reconcile.model.span import Span


def profiles_of(text, doc="a", **fields):
    published = date.fromisoformat(fields["published"]) if "published" in fields else None
    return profiles(extract({"text": text, "id": doc, **fields}), published=published)


def profile_of(text, written, kind=None, **fields):
    """The profile of the claim that is written so, the first of the kind where there are several."""
    found = [p for p in profiles_of(text, **fields) if p.claim.text == written and kind in (None, p.claim.kind)]
    assert found, [(c.kind, c.text) for c in extract(text)]
    return found[0]


def alike(a, b):
    """How far two claims stand among the same words."""
    return cosine(a.near, b.near)


def told(a, b, last=99):
    """The features of two claims whose documents tell of the same up to a sentence."""
    return features(a, b, alike(a, b), Extent(last, last))


def seen(left, right, kind=None, **fields):
    """The features of two claims, each given as a text and the words of its value."""
    extent = extent_of(*(last_told(profiles_of(text, **fields)) for text, _ in (left, right)))
    a, b = profile_of(*left, kind, **fields), profile_of(*right, kind, doc="b", **fields)
    return features(a, b, alike(a, b), extent)


def figure(doc, low, start=0, op="="):
    """A figure made by hand, which nothing surrounds."""
    text = f"{low:g}"
    span = Span(start, start + len(text))
    mention = Quantity(span.start, span.end, text, low, low, op, "goat", "count", span)
    evidence = Evidence(mention, span, {}, frozenset())
    value = NumberValue(op, low, low, "goat")
    return Claim(span.start, span.end, text, doc, "number", value, "goats", span, evidence=evidence)


def bare(claim):
    (profile,) = profiles([claim])
    return profile


def candidate(a, b, evidence=0.0):
    return Candidate(a, b, told(a, b), evidence)


def link(a, b, score):
    """A link between two claims with a score of its own."""
    return Link(candidate(bare(a), bare(b)), score)


HELPERS = (profiles_of, profile_of, alike, told, seen, figure, bare, candidate, link)


@pytest.fixture(scope="session")
def make():
    """The helpers of this folder under one name."""
    return SimpleNamespace(**{f.__name__: f for f in HELPERS})
