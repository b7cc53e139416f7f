import pickle
from datetime import date

import pytest
from attrs import fields, has

from reconcile.model import attribution, claim, document, finding, name, quantity, span, when
from reconcile.model.attribution import Attribution, Content, Cue, Source
from reconcile.model.document import Document
from reconcile.model.finding import Notice
from reconcile.model.name import Name
from reconcile.model.quantity import Quantity
from reconcile.model.span import Mention, Span
from reconcile.model.when import When

MODULES = (attribution, claim, document, finding, name, quantity, span, when)
CLASSES = sorted(
    {c for m in MODULES for c in vars(m).values() if isinstance(c, type) and has(c) and c.__module__ == m.__name__},
    key=lambda c: c.__name__,
)

QUANTITY = Quantity(6, 13, "200,000", 200000, 200000, "<=", "person", "count", Span(0, 30))
WHEN = When(3, 12, "September", "date", "XXXX-09", grain="month")
NAME = Name(0, 4, "Weiss", "person", "Anna Weiss", ("colonel",), "surname")
ATTRIBUTION = Attribution(
    Source(0, 5, "Weiss", "Anna Weiss", "person"),
    Cue(6, 10, "said", "say"),
    Content(11, 30, (Span(11, 30),)),
)
DOCUMENT = Document("a", "Nine hurt.", published=date(2024, 1, 1), notices=(Notice("a", "x", "y"),))


@pytest.mark.parametrize("cls", CLASSES, ids=lambda c: c.__name__)
def test_every_value_is_frozen_and_slotted(cls):
    assert cls.__setattr__ is not object.__setattr__
    assert "__slots__" in vars(cls)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda c: c.__name__)
def test_every_field_is_described(cls):
    described = " ".join((c.__doc__ or "") for c in cls.__mro__)
    own = [f.name for f in fields(cls) if not f.inherited]
    if "Attributes:" in (cls.__doc__ or ""):
        listed = described.replace(",", " ").replace(":", " ").split()
        assert [f for f in own if f not in listed] == []
    else:
        assert len(own) <= 4


@pytest.mark.parametrize("value", [QUANTITY, WHEN, NAME, ATTRIBUTION, DOCUMENT], ids=lambda v: type(v).__name__)
def test_values_go_to_other_processes_and_back(value):
    assert pickle.loads(pickle.dumps(value)) == value
    assert hash(pickle.loads(pickle.dumps(value))) == hash(value)


@pytest.mark.parametrize("cls", [Quantity, When, Name, Source, Cue])
def test_mentions_have_place_and_text(cls):
    assert issubclass(cls, Mention)
    assert [f.name for f in fields(cls)][:3] == ["start", "end", "text"]


def test_defaults_of_a_quantity():
    assert (QUANTITY.noun, QUANTITY.noun_class, QUANTITY.role, QUANTITY.base_unit) == ("", "", "", "")
    assert (QUANTITY.base_low, QUANTITY.base_high) == (None, None)


def test_defaults_of_a_date():
    assert (WHEN.first, WHEN.last, WHEN.weekday, WHEN.offset) == (None, None, None, None)
    assert (WHEN.part, WHEN.approximate, WHEN.uncertain, WHEN.alternatives) == ("", False, False, False)


def test_defaults_of_an_attribution():
    assert (ATTRIBUTION.stance, ATTRIBUTION.quoted) == ("neutral", False)


def test_a_document_is_its_id_and_text_and_what_is_known():
    document = Document("a", "Nine hurt.")
    assert (document.source, document.title, document.published, document.url) == ("", "", None, None)
    assert (document.body, document.notices) == (0, ())
    assert "notices" not in repr(DOCUMENT)
