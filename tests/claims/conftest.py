"""Claims of sentences, and the setting of places in them."""

import pytest

from reconcile import extract
from reconcile.claims.extraction import read_context
from reconcile.model.span import Span
from reconcile.text.reading import as_document


def claim_in(text, written, kind=None, **fields):
    """The claim of a text whose value is written so, of one kind where the words hold several."""
    found = [c for c in extract({"text": text, **fields}) if c.text == written and kind in (None, c.kind)]
    assert len(found) == 1, [(c.kind, c.text) for c in extract({"text": text, **fields})]
    return found[0]


def context_of(text, **fields):
    return read_context(as_document({"text": text, **fields}))[0]


def span_in(text, words):
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.fixture(name="claim_in", scope="session")
def _claim_in():
    return claim_in


@pytest.fixture(name="context_of", scope="session")
def _context_of():
    return context_of


@pytest.fixture(name="span_in", scope="session")
def _span_in():
    return span_in
