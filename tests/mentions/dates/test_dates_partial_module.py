"""What is known of a date without its year, and how two of those compare."""

import pytest
from attrs import astuple
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.mentions.dates.edtf import read
from reconcile.mentions.dates.partial import Open, relate_partial
from reconcile.model.when import When

TURNED = {"within": "contains", "contains": "within"}


def when(edtf, **more):
    first, last = read(edtf) if edtf else (None, None)
    return When(0, 1, "x", "date", edtf, first, last, **more)


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("XXXX-09", "XXXX-09", "equal"),
        ("XXXX-09", "XXXX-10", "disjoint"),
        ("XXXX-09-27", "XXXX-09", "within"),
        ("XXXX-09-27", "XXXX-XX-27", "within"),
        ("XXXX-09-27", "XXXX-XX-28", "disjoint"),
        ("XXXX-XX-27", "XXXX-09", "unknown"),
        ("XXXX-09-27T21:47", "XXXX-09-27", "within"),
        ("XXXX-09-27T21:47", "XXXX-09-27T21:50", "disjoint"),
        ("XXXX-XX-XXT21:47", "XXXX-09-27T21:47", "contains"),
        ("XXXX-XX-XXT21:47", "XXXX-09-27", "unknown"),
        ("XXXX-WXX-1", "XXXX-WXX-1", "equal"),
        ("XXXX-WXX-1", "XXXX-WXX-7", "disjoint"),
        ("XXXX-WXX-1T07:00", "XXXX-WXX-1", "within"),
        ("XXXX-WXX-1", "XXXX-09", "unknown"),
        ("XXXX-21", "XXXX-04", "contains"),
        ("XXXX-21", "XXXX-06", "disjoint"),
        ("XXXX-24", "XXXX-01", "contains"),
        ("XXXX-24", "XXXX-12", "contains"),
        ("XXXX-33", "XXXX-02", "contains"),
        ("XXXX-33", "XXXX-24", "overlaps"),
        ("XXXX-34", "XXXX-35", "disjoint"),
        ("XXXX-02/XXXX-04", "XXXX-03", "contains"),
        ("XXXX-11/XXXX-02", "XXXX-01", "contains"),
        ("XXXX-11/XXXX-02", "XXXX-05", "disjoint"),
        ("XXXX-02/XXXX-03", "XXXX-03/XXXX-04", "overlaps"),
        ("XXXX-WXX-1/XXXX-WXX-3", "XXXX-WXX-2", "unknown"),
        ("2021-09-27", "XXXX-09-27", "within"),
        ("2021-09-27", "XXXX-WXX-1", "within"),
        ("2021-09-27", "XXXX-WXX-2", "disjoint"),
        ("2021-09-27T21:47", "XXXX-09-27T21:47", "within"),
        ("2021-09-27T21:47", "XXXX-09-27T20:00", "disjoint"),
        ("2021-09", "XXXX-09", "within"),
        ("2021-09", "XXXX-09-27", "contains"),
        ("2021-08/2021-10", "XXXX-09", "contains"),
        ("2020-11/2021-02", "XXXX-01", "contains"),
        ("2021", "XXXX-09", "unknown"),
        ("2021-09-05/2021-09-09", "XXXX-09", "unknown"),
        ("2010/2019", "XXXX-09", "unknown"),
        (None, "XXXX-09", "unknown"),
        (None, None, "unknown"),
    ],
)
def test_values(a, b, kind):
    assert relate_partial(when(a), when(b)) == kind
    assert relate_partial(when(b), when(a)) == TURNED.get(kind, kind)


def test_a_choice_of_months_is_no_run_of_them():
    choice = when("[XXXX-02,XXXX-05]", alternatives=True)
    assert relate_partial(choice, when("XXXX-02")) == "contains"
    assert relate_partial(choice, when("XXXX-03")) == "disjoint"
    assert relate_partial(when("XXXX-02/XXXX-05"), when("XXXX-03")) == "contains"


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        (("year", 1), ("year", 1), "equal"),
        (("year", 1), ("year", -1), "disjoint"),
        (("century", 0), ("century", -1), "disjoint"),
        (("decade", -1), ("decade", -2), "disjoint"),
        (("day", 0), ("day", -1), "unknown"),
        (("month", 0), ("month", -1), "unknown"),
        (("month", 1), ("month", 1), "equal"),
        (("year", 1), ("month", 1), "unknown"),
        (("year", 1), None, "unknown"),
    ],
)
def test_counts(a, b, kind):
    assert relate_partial(when(None, offset=a), when(None, offset=b)) == kind
    assert relate_partial(when(None, offset=b), when(None, offset=a)) == kind


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("early", "early", "equal"),
        ("early", "late", "disjoint"),
        ("early", "mid", "disjoint"),
        ("early", "", "within"),
        ("", "late", "contains"),
        ("", "", "equal"),
    ],
)
def test_parts_of_a_count(a, b, kind):
    x, y = (when(None, offset=("year", 1), part=p) for p in (a, b))
    assert relate_partial(x, y) == kind


def test_nothing_is_known_of_an_empty_date():
    assert astuple(Open()) == (frozenset(), 0, 0, "")


_VALUES = st.one_of(
    st.none(),
    st.integers(1, 12).map(lambda m: f"XXXX-{m:02d}"),
    st.tuples(st.integers(1, 12), st.integers(1, 28)).map(lambda md: f"XXXX-{md[0]:02d}-{md[1]:02d}"),
    st.integers(1, 28).map(lambda d: f"XXXX-XX-{d:02d}"),
    st.integers(1, 7).map(lambda w: f"XXXX-WXX-{w}"),
    st.integers(21, 24).map(lambda s: f"XXXX-{s}"),
    st.integers(33, 36).map(lambda q: f"XXXX-{q}"),
    st.dates().map(str).filter(lambda s: s > "1000"),
    st.tuples(st.integers(1900, 2099), st.integers(1, 12)).map(lambda ym: f"{ym[0]}-{ym[1]:02d}"),
)


@settings(max_examples=100, deadline=None)
@given(_VALUES, _VALUES)
def test_turning_the_pair_turns_the_relation(a, b):
    there, back = relate_partial(when(a), when(b)), relate_partial(when(b), when(a))
    assert back == TURNED.get(there, there)


@settings(max_examples=60, deadline=None)
@given(_VALUES.filter(lambda v: v and v.startswith("XXXX")))
def test_a_value_is_equal_to_itself(value):
    assert relate_partial(when(value), when(value)) == "equal"
