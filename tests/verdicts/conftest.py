"""Claims made by hand, each from what one test is about."""

import pytest

from reconcile.claims.evidence import Evidence
from reconcile.model.attribution import Attribution, Content, Source
from reconcile.model.claim import Claim, DateValue, NameValue, NumberValue
from reconcile.model.quantity import Quantity
from reconcile.model.span import Span
from reconcile.text.reading import as_document


def claim(doc, kind, text, value, mention, attribution=None, **evidence):
    setting = Evidence(mention, Span(0, len(text)), {}, frozenset(), words=text, **evidence)
    return Claim(
        start=0,
        end=len(text),
        text=text,
        doc=doc,
        kind=kind,
        value=value,
        topic=evidence.get("event") or "thing",
        sentence=Span(0, len(text)),
        attribution=attribution,
        evidence=setting,
    )


@pytest.fixture
def number():
    def make(
        low, op="=", high=None, unit="person", doc="a", dimension="count", base=None, attribution=None, **evidence
    ):
        text, high = f"{low:g}", low if high is None else high
        base_low, base_unit = base or (None, "")
        quantity = Quantity(
            0, len(text), text, low, high, op, unit, dimension, Span(0, len(text)),
            base_low=base_low, base_high=base_low, base_unit=base_unit,
        )  # fmt: skip
        return claim(doc, "number", text, NumberValue(op, low, high, unit), quantity, attribution, **evidence)

    return make


@pytest.fixture
def credit():
    def make(text, name=None, doc="a", stance="neutral", **evidence):
        source = Source(0, len(text), text, name or text)
        content = Content(0, len(text), (Span(0, len(text)),))
        value = NameValue(source.name)
        return claim(doc, "attribution", text, value, Attribution(source, None, content, stance), **evidence)

    return make


@pytest.fixture
def named():
    def make(name, kind="place", doc="a", names=()):
        return claim(doc, kind, name, NameValue(name), None, names=frozenset(names))

    return make


@pytest.fixture
def dated():
    from reconcile import dates

    def make(text, published=None, doc="a"):
        (when,) = dates(text, published)
        return claim(doc, "date", when.text, DateValue(when.edtf), when)

    return make


@pytest.fixture
def documents():
    def make(*texts, sources=()):
        names = [*sources, *[""] * len(texts)]
        named = zip("abcdefgh", texts, names, strict=False)
        return {i: as_document({"id": i, "text": t, "source": s}) for i, t, s in named}

    return make
