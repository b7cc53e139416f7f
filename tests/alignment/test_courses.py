"""Figures of counts that run, and days of documents that appeared weeks apart."""

import pytest


def seen(make, left, right, days=("2021-05-03", "2021-05-05")):
    (a, w), (b, v) = left, right
    return make.told(make.profile_of(a, w, published=days[0]), make.profile_of(b, v, doc="b", published=days[1]))


SIX, NINE = ("The fire killed 6 people.", "6"), ("The fire killed 9 people.", "9")


def test_a_toll_that_the_later_text_has_higher_runs_on(make):
    found = seen(make, SIX, NINE)
    assert (found["run_on"], found["run_back"]) == (1, 0)
    assert found["distance_run"] == found["distance"] > 0


def test_a_toll_that_the_later_text_has_lower_runs_back(make):
    found = seen(make, NINE, SIX)
    assert (found["run_on"], found["run_back"]) == (0, 1)


def test_the_missing_grow_fewer(make):
    found = seen(make, ("Still missing are 9 people.", "9"), ("Still missing are 6 people.", "6"))
    assert found["run_on"] == 1


def test_on_one_day_nothing_runs(make):
    found = seen(make, SIX, NINE, days=("2021-05-03", "2021-05-03"))
    assert (found["run_on"], found["run_back"]) == (0, 0)


@pytest.mark.parametrize("right", [("The fire killed 6 people.", "6"), ("The fire burnt 9 barns.", "9")])
def test_equal_counts_and_other_things_do_not_run(make, right):
    assert not seen(make, SIX, right)["run_on"]


@pytest.mark.parametrize(
    ("days", "own"),
    [(("2021-05-03", "2021-06-03"), 1), (("2021-05-03", "2021-05-05"), 0)],
)
def test_days_of_publication_weeks_apart_are_two_days(make, days, own):
    text = ("Shares fell sharply today.", "today")
    assert seen(make, text, text, days)["own_days"] == own


def test_a_day_named_by_both_is_no_day_of_their_own(make):
    text = ("Shares fell sharply on 3 May 2021.", "3 May 2021")
    assert seen(make, text, text, ("2021-05-03", "2021-06-03"))["own_days"] == 0


@pytest.mark.parametrize(
    ("left", "right", "days", "later"),
    [
        ("300", "900", ("2021-05-03", "2021-05-05"), True),
        ("900", "300", ("2021-05-05", "2021-05-03"), True),
        ("900", "300", ("2021-05-03", "2021-05-05"), False),
        ("300", "900", ("2021-05-03", "2021-05-03"), False),
    ],
)
def test_any_figure_may_be_greater_later(make, left, right, days, later):
    found = seen(make, (f"The shop has {left} zebras.", left), (f"The shop has {right} zebras.", right), days)
    assert found["distance_later"] == found["distance"] * later


@pytest.mark.parametrize(
    ("left", "right", "other"),
    [
        ("The fire killed 44 people.", "Some 44 people are in intensive care.", 1),
        ("The fire killed 44 people.", "In the fire 44 people died.", 0),
        ("The fire killed 44 people.", "The town has 44 people.", 0),
    ],
)
def test_one_figure_seldom_tells_two_fates(make, left, right, other):
    assert make.seen((left, "44"), (right, "44"))["fate_other"] == other
