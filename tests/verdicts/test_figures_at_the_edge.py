"""Figures at the edges of the rules: on a tolerance, beside a bound, in two measures."""

import pytest
from attrs import evolve

from reconcile.model.span import Span
from reconcile.verdicts.numbers import judge_numbers

WEEK, MONTH = 604_800, 2_629_746  # seconds


def judge(a, b, tolerance=0.1):
    return judge_numbers(a, b, None, tolerance).verdict


def told(number, words, written, low, **fields):
    """A figure in its words, of which the extent begins at the start and ends with the figure."""
    start = words.index(written)
    made = number(low, **fields)
    mention = evolve(made.evidence.mention, start=start, end=start + len(written), extent=Span(0, start + len(written)))
    evidence = evolve(made.evidence, mention=mention, words=words, window=Span(0, len(words)))
    return evolve(made, start=start, end=start + len(written), text=written, evidence=evidence)


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ((90, "~"), (100, "~"), "compatible"),  # just as near as the tolerance allows
        ((89, "~"), (100, "~"), "conflict"),
        ((90, "~"), (98, "="), "compatible"),
        ((14, "="), (14.4, "="), "conflict"),  # coarser than what is taken for a rounding
        ((200, "="), (201, "="), "compatible"),
        ((201, "="), (202, "="), "conflict"),  # neither is the other one rounded: both have all digits
        ((275, "<="), (275.3, "="), "conflict"),
        ((275, "="), (275.3, ">="), "conflict"),
        ((275, "="), (275.3, "<"), "compatible"),
        ((0, "="), (0, "="), "agree"),
        ((-3, "~"), (-3.2, "="), "compatible"),
        ((-3, "~"), (-4, "="), "conflict"),
        ((-3, "~"), (3, "="), "conflict"),
    ],
)
def test_on_either_side_of_a_rule(number, one, other, verdict):
    a, b = number(one[0], one[1]), number(other[0], other[1], doc="b")
    assert (judge(a, b), judge(b, a)) == (verdict, verdict)


@pytest.mark.parametrize(
    ("high", "figure", "verdict"),
    [(275.2, 275.3, "conflict"), (276, 275.3, "compatible"), (275.4, 275.4, "compatible")],
)
def test_a_range_is_no_rounding(number, high, figure, verdict):
    a, b = number(275, high=high), number(figure)
    assert (judge(a, b), judge(b, a)) == (verdict, verdict)


def test_two_figures_in_one_measure_are_not_near(number):
    a, b = (number(n, unit="km", dimension="length", base=(1000 * n, "m")) for n in (5, 5.4))
    assert judge(a, b) == "conflict"


def test_a_measure_that_is_not_converted_is_compared_as_it_stands(number):
    a, b = (number(5, unit=u, dimension="length") for u in ("league", "cubit"))
    assert judge(a, b) == "agree"
    assert judge(a, number(6, unit="cubit", dimension="length")) == "conflict"


@pytest.mark.parametrize(
    ("weeks", "verdict"), [((9, 9), "compatible"), ((9, 20), "compatible"), ((11, 11), "conflict")]
)
def test_spans_of_time_in_two_measures_are_near_from_their_lower_ends(number, weeks, verdict):
    low, high = weeks
    a = number(low, high=high, unit="week", dimension="time", base=(low * WEEK, "second"))
    a = evolve(a, evidence=evolve(a.evidence, mention=evolve(a.evidence.mention, base_high=high * WEEK)))
    b = number(2, unit="month", dimension="time", base=(2 * MONTH, "second"))
    assert (judge(a, b), judge(b, a)) == (verdict, verdict)


@pytest.mark.parametrize(("share", "verdict"), [(90, "compatible"), (89, "conflict")])
def test_a_fraction_and_a_percentage_are_near(number, share, verdict):
    a = number(share, unit="percent", dimension="percent")
    b = number(100, unit="percent", dimension="fraction")
    assert (judge(a, b), judge(b, a)) == (verdict, verdict)
    assert judge(
        a, evolve(b, evidence=evolve(b.evidence, mention=evolve(b.evidence.mention, dimension="percent")))
    ) == ("conflict")


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ((14, ">="), (18, "="), "one is a bound that the other keeps"),
        ((20, "<="), (18, "~"), "one is a bound that the other keeps"),
        ((110, "~"), (112, "="), "one is approximate and the other lies within its reach"),
        ((30, ">="), (30, "<="), "bounds that meet"),
        ((30, "~"), (30, "="), "the same figure, stated flatly by one and with a bound or hedge by the other"),
        ((4, "<="), (6, "<="), "two different upper bounds"),
        ((275, "="), (275.3, "="), "one is a rounding of the other"),
        ((14, "="), (18, "="), "they differ"),
    ],
)
def test_the_reason_is_that_of_the_rule(number, one, other, reason):
    a, b = number(one[0], one[1]), number(other[0], other[1])
    assert reason in judge_numbers(a, b, None, 0.1).reason


def test_a_range_that_holds_the_other_is_the_reason(number):
    assert (
        "one range holds the other or overlaps it" in judge_numbers(number(12, high=15), number(13), None, 0.1).reason
    )


def test_the_reason_shows_the_words_around_the_figure(number):
    a, b = told(number, "At least\n14 people died.", "14", 14, op=">="), told(number, "18 people", "18", 18)
    assert "“At least 14”" in judge_numbers(a, b, None, 0.1).reason
    assert "“18”" in judge_numbers(a, b, None, 0.1).reason


def miles(number, low, high=None):
    made = number(low, high=high, unit="mile", dimension="length", base=(1_609.344 * low, "m"))
    mention = evolve(made.evidence.mention, base_high=1_609.344 * (high or low))
    return evolve(made, evidence=evolve(made.evidence, mention=mention))


@pytest.mark.parametrize(
    ("kilometres", "verdict"),
    [(41.8, "agree"), (41.843, "agree"), (41.9, "compatible"), (42, "compatible"), (50, "conflict")],
)
def test_a_figure_is_converted_to_as_many_digits_as_the_other_has(number, kilometres, verdict):
    a, b = miles(number, 26), number(kilometres, unit="km", dimension="length", base=(1000 * kilometres, "m"))
    assert (judge(a, b), judge(b, a)) == (verdict, verdict)


def test_a_range_is_not_converted(number):
    a, b = miles(number, 26, 27), number(41.8, unit="km", dimension="length", base=(41_800, "m"))
    assert (judge(a, b), judge(b, a)) == ("compatible", "compatible")


@pytest.mark.parametrize(("weeks", "months", "verdict"), [(9, 2, "compatible"), (10, 2, "conflict")])
def test_how_near_two_measures_are_hangs_on_the_larger_figure(number, weeks, months, verdict):
    a = number(weeks, unit="week", dimension="time", base=(weeks * WEEK, "second"))
    b = number(months, unit="month", dimension="time", base=(months * MONTH, "second"))
    assert (judge(a, b), judge(b, a)) == (verdict, verdict)


def test_two_currencies_are_not_brought_to_one(number):
    a, b = (number(5, unit=u, dimension="money", base=(5, u)) for u in ("dollar", "euro"))
    assert judge(a, b) != "agree"


def test_figures_of_one_unit_are_compared_as_they_are_told(number):
    a = number(5, unit="km", dimension="length", base=(5000, "m"))
    b = number(5, unit="km", dimension="length", base=(6000, "m"))  # a base that was not reckoned from the figure
    assert judge(a, b) == "agree"


def test_a_half_converted_figure_is_compared_as_it_stands(number):
    a = number(5, unit="km", dimension="length", base=(5000, "m"))
    b = number(5000, unit="m", dimension="length", base=(5000, "m"))
    half = evolve(b, evidence=evolve(b.evidence, mention=evolve(b.evidence.mention, base_low=None)))
    assert judge(a, b) == "agree"
    assert judge(a, half) == judge(half, a) == "agree"


@pytest.mark.parametrize("extent", [Span(0, 10), Span(10, 14), Span(12, 30)])
def test_words_that_do_not_hold_the_whole_figure_are_not_shown(number, extent):
    made = told(number, "Of people, fourteen died there.", "fourteen", 14)
    mention = evolve(made.evidence.mention, extent=extent)
    reason = judge_numbers(evolve(made, evidence=evolve(made.evidence, mention=mention)), number(18), None, 0.1).reason
    assert "“14”" in reason


def test_a_figure_of_the_same_unit_is_rounded_and_not_converted(number):
    a, b = (number(n, unit="km", dimension="length", base=(1000 * n, "m")) for n in (275, 275.3))
    assert (judge(a, b), judge(b, a)) == ("compatible", "compatible")


def test_figures_of_unlike_measures_are_compared_as_they_stand(number):
    a = number(5, unit="hour", dimension="time", base=(18_000, "second"))
    b = number(5, unit="km", dimension="length", base=(5000, "m"))
    assert (judge(a, b), judge(b, a)) == ("agree", "agree")
