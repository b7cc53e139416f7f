import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.claim import NumberValue
from reconcile.verdicts.numbers import judge_numbers


def judge(a, b, earlier_first=None, tolerance=0.1):
    return judge_numbers(a, b, earlier_first, tolerance).verdict


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ((14, "="), (14, "="), "agree"),
        ((14, "="), (18, "="), "conflict"),
        ((200_000, "<="), (200_000, "<="), "agree"),
        ((4, "<="), (6, "<="), "conflict"),
        ((14, ">="), (18, "="), "compatible"),
        ((14, ">="), (12, "="), "conflict"),
        ((20, ">"), (22, "="), "compatible"),
        ((20, "<"), (22, "="), "conflict"),
        ((540, "="), (540, "~"), "compatible"),
        ((110, "~"), (112, "="), "compatible"),
        ((110, "~"), (130, "="), "conflict"),
        ((5_000, "~"), (6_000, "~"), "conflict"),
        ((5_000, "~"), (5_200, "~"), "compatible"),
        ((30, ">="), (30, "<="), "compatible"),
        ((275, "="), (275.3, "="), "compatible"),
        ((275, "="), (278, "="), "conflict"),
        ((0, "="), (3, "="), "conflict"),
    ],
)
def test_figures_of_one_thing(number, one, other, verdict):
    a, b = number(one[0], one[1]), number(other[0], other[1], doc="b")
    assert judge(a, b) == judge(b, a) == verdict


@pytest.mark.parametrize(("figure", "verdict"), [(13, "compatible"), (15, "compatible"), (16, "conflict")])
def test_a_range_holds_what_lies_within(number, figure, verdict):
    assert judge(number(12, high=15), number(figure)) == verdict


def test_vague_plurals_hold_their_customary_range(number):
    hundreds = number(200, op="~", high=999)
    assert judge(hundreds, number(300, op="~")) == "compatible"
    assert judge(hundreds, number(3_000)) == "conflict"


def test_tolerance_is_a_setting(number):
    assert judge(number(100, op="~"), number(105), tolerance=0.01) == "conflict"


def test_units_of_one_dimension_are_converted(number):
    miles = number(26.2, unit="mile", dimension="length", base=(42_164.8, "m"))
    assert judge(miles, number(42.2, unit="km", dimension="length", base=(42_200, "m"))) == "agree"
    assert judge(miles, number(50, unit="km", dimension="length", base=(50_000, "m"))) == "conflict"
    days = number(4, unit="day", dimension="time", base=(345_600, "second"))
    assert judge(days, number(96, unit="hour", dimension="time", base=(345_600, "second"))) == "agree"


def test_spans_of_time_told_in_other_units_are_near(number):
    weeks = number(9, unit="week", dimension="time", base=(5_443_200, "second"))
    months = number(2, unit="month", dimension="time", base=(5_259_492, "second"))
    assert judge(weeks, months) == "compatible"


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ((7.5, "penny per share", 0.075, "GBP per share"), (7.5, "penny", 0.075, "GBP"), "agree"),
        ((600, "GBP per year", 600, "GBP per year"), (650, "GBP", 650, "GBP"), "conflict"),
        ((300, "USD per month", 300, "USD per month"), (3600, "USD per year", 3600, "USD per year"), "compatible"),
        ((75, "penny", 0.75, "GBP"), (0.75, "GBP per share", 0.75, "GBP per share"), "agree"),
    ],
)
def test_sums_told_for_each_of_something(number, one, other, verdict):
    a, b = (
        number(low, unit=unit, dimension="money", base=(base, base_unit), doc=doc)
        for doc, (low, unit, base, base_unit) in zip("ab", (one, other), strict=True)
    )
    assert judge(a, b) == judge(b, a) == verdict


def test_figures_told_to_three_digits_are_not_near_in_another_unit(number):
    degrees = number(46.2, unit="degree", dimension="temperature", base=(46.2, "degree celsius"))
    celsius = number(45.8, unit="degree celsius", dimension="temperature", base=(45.8, "degree celsius"))
    assert judge(degrees, celsius) == "conflict"


def test_pence_and_pounds_are_one_currency(number):
    pence = number(412, unit="penny per share", dimension="money", base=(4.12, "GBP per share"))
    assert judge(pence, number(4.12, unit="GBP per share", dimension="money", base=(4.12, "GBP per share"))) == "agree"
    assert judge(pence, number(4.2, unit="GBP", dimension="money", base=(4.2, "GBP"))) == "conflict"


def test_a_sum_and_the_same_sum_a_day_are_one_currency(number):
    daily = number(7e6, unit="EUR per day", dimension="money", base=(7e6, "EUR per day"))
    assert judge(number(7e6, unit="EUR", dimension="money", base=(7e6, "EUR")), daily) == "agree"


def test_two_currencies_are_never_a_conflict(number):
    pounds = number(62e6, unit="GBP", dimension="money", base=(62e6, "GBP"))
    euros = number(72e6, unit="EUR", dimension="money", base=(72e6, "EUR"))
    assert judge(pounds, euros) == "compatible"


def test_reasons_show_both_figures(number):
    ruling = judge_numbers(number(14), number(18), None, 0.1)
    assert "“14”" in ruling.reason
    assert "“18”" in ruling.reason


def test_a_toll_that_grows_is_an_update(number):
    early, late = number(14, event="@die"), number(18, event="@die", doc="b")
    assert judge(early, late, earlier_first=True) == "update"
    assert judge(late, early, earlier_first=False) == "update"


def test_a_toll_that_shrinks_is_a_conflict(number):
    assert judge(number(18, event="@die"), number(14, event="@die"), earlier_first=True) == "conflict"


def test_the_missing_grow_fewer(number):
    a, b = number(18, event="@missing_person"), number(14, event="@missing_person")
    assert judge(a, b, earlier_first=True) == "update"
    assert judge(b, a, earlier_first=True) == "conflict"


def test_tolls_of_the_same_day_are_a_conflict(number):
    assert judge(number(14, event="@die"), number(18, event="@die"), earlier_first=None) == "conflict"


def test_a_figure_that_does_not_run_is_a_conflict_however_late(number):
    assert judge(number(512, event="@height"), number(520, event="@height"), earlier_first=True) == "conflict"


def test_the_later_text_may_say_that_a_count_runs(number):
    late = number(260, marks=frozenset(["running"]))
    assert judge(number(180), late, earlier_first=True) == "update"


def test_a_revision_is_no_update(number):
    late = number(18, event="@die", marks=frozenset(["revised"]))
    assert judge(number(14, event="@die"), late, earlier_first=True) == "conflict"


operators = st.sampled_from(["=", "~", "<", "<=", ">", ">="])
figures = st.floats(0, 1e9).map(lambda x: float(f"{x:.3g}"))


@given(x=figures, y=figures, p=operators, q=operators)
def test_the_order_of_two_figures_does_not_matter(x, y, p, q):
    from reconcile.claims.evidence import Evidence
    from reconcile.model.claim import Claim
    from reconcile.model.quantity import Quantity
    from reconcile.model.span import Span

    def make(low, op):
        span = Span(0, 1)
        quantity = Quantity(0, 1, "x", low, low, op, "person", "count", span)
        evidence = Evidence(quantity, span, {}, frozenset(), words="x")
        return Claim(0, 1, "x", "a", "number", NumberValue(op, low, low, "person"), "", span, evidence=evidence)

    a, b = make(x, p), make(y, q)
    assert judge(a, b) == judge(b, a)
    if x == y and p == q:
        assert judge(a, b) == "agree"


@pytest.mark.parametrize(
    ("rough", "fine", "verdict"),
    [
        (2_000_000, 2_100_000, "compatible"),  # shown as "2e+06" here: a magnitude
        (2_000_000, 2_200_000, "conflict"),
        (60_000, 62_000, "conflict"),  # told in digits
        (30, 31, "conflict"),
    ],
)
def test_a_round_figure_with_a_magnitude_may_be_a_rounding(number, rough, fine, verdict):
    assert judge_numbers(number(rough), number(fine), None, 0.1).verdict == verdict
    assert judge_numbers(number(fine), number(rough), None, 0.1).verdict == verdict
