import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.claim import DateValue, NameValue, NumberValue
from reconcile.report.values import finite_claim, show_value


@pytest.mark.parametrize(
    ("op", "low", "high", "unit", "shown"),
    [
        ("=", 14, 14, "person", "14 (person)"),
        (">=", 14, 14, "person", "at least 14 (person)"),
        ("<=", 200000.0, 200000.0, "person", "at most 200,000 (person)"),
        (">", 5, 5, "", "over 5"),
        ("<", 5, 5, "", "under 5"),
        ("~", 200, 999, "vehicle", "about 200–999 (vehicle)"),
        ("=", 38.6, 38.6, "percent", "38.6 %"),
        ("=", 42.195, 42.195, "km", "42.195 km"),
        ("=", 90, 90, "km/h", "90 km/h"),
        ("=", 1_250_000, 1_250_000, "USD", "1,250,000 USD"),
        ("=", -4, -4, "°C", "-4 °C"),
        ("=", 1e300, 1e300, "", "1e+300"),
        ("=", 0, 0, "person", "0 (person)"),
    ],
)
def test_figures_in_words(op, low, high, unit, shown):
    assert show_value(NumberValue(op, low, high, unit)) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (DateValue("2021-09"), "2021-09"),
        (DateValue(None), "undated"),
        (NameValue("Saint Petersburg"), "Saint Petersburg"),
    ],
)
def test_dates_and_names_in_words(value, shown):
    assert show_value(value) == shown


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_figure_can_be_shown_and_read_back(figure):
    shown = show_value(NumberValue("=", figure, figure, ""))
    assert len(shown) < 40
    assert float(shown.replace(",", "")) == pytest.approx(figure, rel=1e-5)


@pytest.mark.parametrize(
    ("figure", "bounded"), [(float("inf"), sys.float_info.max), (float("-inf"), -sys.float_info.max)]
)
def test_a_figure_beyond_all_bounds_becomes_the_largest(build, figure, bounded):
    doc = build.document("a", "999")
    claim = finite_claim(build.claim(doc, "999", NumberValue("=", figure, figure, "")))
    assert claim.value.low == claim.value.high == bounded


def test_an_ordinary_claim_is_left_as_it_is(build):
    claim = build.claim(build.document("a", "14 dead"), "14", build.people(14))
    assert finite_claim(claim) is claim
