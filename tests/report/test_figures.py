import pytest
from attrs import evolve

from reconcile.model.claim import Claim, DateValue, NameValue, NumberValue
from reconcile.model.finding import Finding, Pair
from reconcile.model.span import Span
from reconcile.report.view.figures import TRACK, figure_of


def finding(*values, kind="number"):
    claims = [Claim(0, 1, "x", "abcdefghijklmnop"[n], kind, value, "", Span(0, 1)) for n, value in enumerate(values)]
    return Finding("f1", kind, "", tuple(claims), (Pair("a", "b", "conflict", ""),), (), 1, 1.0, "")


def people(op, low, high=None):
    return NumberValue(op, low, high or low, "person")


def days(*edtf):
    return figure_of(finding(*map(DateValue, edtf), kind="date"))


def test_figures_stand_on_a_line_in_their_order():
    figure = figure_of(finding(people("=", 14), people("=", 19), people("=", 16)))
    assert figure.name == "number line"
    low, high, middle = (r.middle for r in figure.rows)
    assert TRACK[0] < low < middle < high < TRACK[1]
    assert [r.docs for r in figure.rows] == ["a", "b", "c"]
    assert [r.value for r in figure.rows] == ["14 (person)", "19 (person)", "16 (person)"]


def test_distances_are_true():
    a, b, c = (r.middle for r in figure_of(finding(people("=", 0), people("=", 10), people("=", 40))).rows)
    assert (c - a) / (b - a) == pytest.approx(4, abs=0.05)


@pytest.mark.parametrize(("op", "ends"), [(">=", (False, True)), (">", (False, True)), ("<=", (True, False))])
def test_a_bound_goes_on_to_the_end_of_the_line(op, ends):
    bound, point = figure_of(finding(people(op, 6), people("=", 8))).rows
    assert (bound.open_low, bound.open_high) == ends
    assert bound.high == TRACK[1] if ends[1] else bound.low == TRACK[0]
    assert (point.open_low, point.open_high) == (False, False)


def test_a_range_takes_its_width_and_an_estimate_is_marked():
    span, about = figure_of(finding(people("=", 200, 999), people("~", 600))).rows
    assert span.high - span.low > 100
    assert about.about
    assert about.low == about.high
    assert span.low < about.low < span.high


def test_the_same_value_takes_one_row():
    figure = figure_of(finding(people("=", 6), people("=", 8), people("=", 6)))
    assert [r.docs for r in figure.rows] == ["a, c", "b"]


def test_many_documents_are_counted():
    figure = figure_of(finding(*[people("=", 6)] * 5, people("=", 7)))
    assert figure.rows[0].docs == "a, b, c +2"


def test_the_drawing_is_told_in_words():
    figure = figure_of(finding(people(">=", 6), people("=", 8)))
    assert figure.words == "Number line: a: at least 6 (person); b: 8 (person)"


@pytest.mark.parametrize(
    "values",
    [
        (people("=", 6), people("=", 6)),
        (people("=", 6),),
        tuple(people("=", n) for n in range(13)),
        (NameValue("Ann"), NameValue("Bo")),
    ],
)
def test_nothing_is_drawn_where_there_is_nothing_to_see(values):
    assert figure_of(finding(*values)) is None


def test_two_bounds_on_one_figure_still_differ():
    low, high = figure_of(finding(people("<=", 6), people(">=", 6))).rows
    assert low.high == high.low


@pytest.mark.parametrize(
    ("a", "b", "drawn"),
    [
        ("km", "km", True),
        ("km", "m", False),
        ("person", "vehicle", True),
        ("person", "", True),
        ("percent", "person", False),
        ("EUR", "USD", False),
    ],
)
def test_figures_on_one_line_share_their_scale(a, b, drawn):
    assert bool(figure_of(finding(NumberValue("=", 12, 12, a), NumberValue("=", 13, 13, b)))) is drawn


def test_days_stand_on_a_timeline():
    figure = days("2023-05-13", "2023-05-15")
    assert figure.name == "timeline"
    assert figure.rows[0].high <= figure.rows[1].low


def test_a_month_takes_its_days():
    month, day = days("2023-05", "2023-05-13").rows
    assert month.low < day.low < day.high < month.high


def test_a_time_of_day_is_a_point_in_it():
    clock, day = days("2021-10-07T06:20", "2021-10-07").rows
    assert clock.low == clock.high
    assert day.low < clock.low < day.high
    assert clock.low - day.low < day.high - clock.low


def test_an_interval_may_be_open():
    open_end, day = days("2023-05-13/..", "2023-05-15").rows
    assert open_end.open_high
    assert open_end.high == TRACK[1]
    assert not day.open_high


@pytest.mark.parametrize("edtf", [None, "XXXX-09", "no date"])
def test_dates_without_place_on_the_calendar_are_not_drawn(edtf):
    assert days("2023-05-13", edtf) is None


def test_a_report_draws_what_differs(ferry):
    drawn = [f.id for f in ferry.findings if figure_of(f)]
    assert drawn == ["f1", "f2", "f3"]
    same = evolve(ferry.findings[0], claims=ferry.findings[0].claims[:2])
    assert figure_of(same) is None
