import json
import math

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.claim import KINDS, Claim, DateValue, NameValue, NumberValue
from reconcile.model.span import Span

CLAIM = Claim(
    start=10,
    end=12,
    text="38",
    doc="a",
    kind="number",
    value=NumberValue("=", 38, 38, "person"),
    topic="people hurt",
    sentence=Span(0, 20),
)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (NumberValue("=", 200000, 200000, "person"), "200,000 person"),
        (NumberValue("~", 300, 300, "tank"), "about 300 tank"),
        (NumberValue("<=", 200000.0, 200000.0, "person"), "<= 200,000 person"),
        (NumberValue(">", 1.5, 1.5, "km"), "> 1.5 km"),
        (NumberValue("~", 200, 999, "vehicle"), "about 200–999 vehicle"),
        (NumberValue("=", 12, 15, ""), "12–15"),
        (NumberValue("=", 0, 0, "person"), "0 person"),
        (NumberValue("=", -4.5, -4.5, "°C"), "-4.5 °C"),
        (DateValue("2021-09"), "2021-09"),
        (DateValue(None), "undated"),
        (NameValue("Chivay"), "Chivay"),
    ],
)
def test_values_as_text(value, shown):
    assert str(value) == shown


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (NumberValue("=", 38.0, 38.0, "person"), {"op": "=", "low": 38, "high": 38, "unit": "person"}),
        (NumberValue("~", 6.4, 6.4, ""), {"op": "~", "low": 6.4, "high": 6.4, "unit": ""}),
        (NumberValue(">", 1e21, 1e21, ""), {"op": ">", "low": 10**21, "high": 10**21, "unit": ""}),
        (DateValue("2022-02/2022-03"), {"edtf": "2022-02/2022-03"}),
        (DateValue(None), {"edtf": None}),
        (NameValue("Chivay"), {"name": "Chivay"}),
    ],
)
def test_values_as_json(value, plain):
    assert value.to_dict() == plain
    assert json.loads(json.dumps(value.to_dict())) == plain


def test_whole_figures_are_integers_in_json():
    assert json.dumps(NumberValue("=", 38.0, 39.5, "").to_dict()) == '{"op": "=", "low": 38, "high": 39.5, "unit": ""}'


def test_a_claim_as_json():
    assert CLAIM.to_dict() == {
        "doc": "a",
        "start": 10,
        "end": 12,
        "text": "38",
        "value": {"op": "=", "low": 38, "high": 38, "unit": "person"},
        "sentence": [0, 20],
        "attribution": None,
        "status": "asserted",
    }


def test_evidence_is_no_part_of_a_claim_as_reported():
    other = evolve(CLAIM, evidence={"words": ["injury"]})
    assert other == CLAIM
    assert other.to_dict() == CLAIM.to_dict()
    assert "injury" not in repr(other)


def test_the_kinds():
    assert KINDS == ("number", "date", "place", "person", "organisation", "attribution")


@given(st.floats(allow_nan=False), st.floats(allow_nan=False))
def test_any_figures_can_be_shown_and_told(low, high):
    value = NumberValue("=", low, high, "km")
    assert str(value).endswith("km")
    plain = value.to_dict()
    assert (plain["low"], plain["high"]) == (low, high)
    assert isinstance(plain["low"], int) == (math.isfinite(low) and low == int(low))
