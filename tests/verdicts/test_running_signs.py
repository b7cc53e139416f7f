"""What is seen of two figures that may be one count at two times."""

from datetime import date

import pytest
from attrs import evolve

from reconcile import dates
from reconcile.verdicts.running import is_later_count, signs


def seen(first, second):
    """The names of the signs that hold."""
    return {name for name, holds in signs(first, second).items() if holds}


def test_two_plain_figures_show_but_that_they_grow(number):
    assert seen(number(14), number(18)) == {"grows"}
    assert seen(number(18), number(14)) == set()
    assert seen(number(14), number(14)) == set()


@pytest.mark.parametrize(
    ("first", "second", "event", "told"),
    [
        (14, 18, "@die", {"grows", "runs_up", "event_same"}),
        (18, 14, "@die", {"runs_against", "event_same"}),
        (14, 18, "@missing_person", {"grows", "runs_against", "event_same"}),
        (18, 14, "@missing_person", {"runs_down", "event_same"}),
        (18, 14, "@height", {"event_same"}),
    ],
)
def test_a_count_runs_by_its_nature(number, first, second, event, told):
    assert seen(number(first, event=event), number(second, event=event)) == told


@pytest.mark.parametrize(("first", "second", "much"), [(10, 20, False), (10, 21, True), (21, 10, True)])
def test_what_doubles_is_much(number, first, second, much):
    assert ("much" in seen(number(first), number(second))) is much


@pytest.mark.parametrize("dimension", ["length", "time", "age", "rank", "mass"])
def test_one_measure_is_enough_to_measure(number, dimension):
    measured = number(14, dimension=dimension)
    assert "measured" in seen(measured, number(18, dimension="number"))
    assert "measured" in seen(number(18, dimension="number"), measured)
    assert "measured" not in seen(number(14), number(18))


@pytest.mark.parametrize(("dimension", "sign"), [("money", "money"), ("percent", "share")])
def test_money_and_shares_are_signs_of_their_own(number, dimension, sign):
    assert sign in seen(number(14, dimension=dimension), number(18))
    assert sign in seen(number(14), number(18, dimension=dimension))
    assert "measured" not in seen(number(14, dimension=dimension), number(18, dimension=dimension))


def test_the_later_text_may_date_the_count_later(number):
    early, late = (dates(f"on {day} May 2021", date(2021, 6, 1))[0] for day in (2, 5))
    assert "dated_later" in seen(number(14, frame=early), number(18, frame=late))
    assert "dated_later" not in seen(number(14, frame=late), number(18, frame=early))
    assert "dated_later" not in seen(number(14, frame=early), number(18, frame=early))
    assert "dated_later" not in seen(number(14, frame=early), number(18))


@pytest.mark.parametrize("status", ["planned", "denied", "hypothetical"])
def test_what_the_later_text_does_not_assert_is_a_sign(number, status):
    assert "planned" in seen(number(14), evolve(number(18), status=status))
    assert "planned" not in seen(evolve(number(14), status=status), number(18))


def test_other_events_and_none_are_not_the_same(number):
    assert "event_same" not in seen(number(14, event="@die"), number(18, event="@injure"))
    assert "event_same" not in seen(number(14), number(18))


@pytest.mark.parametrize("mark", ["running", "partial", "old", "start"])
def test_marks_of_the_earlier_figure(number, mark):
    assert f"{mark}_earlier" in seen(number(14, marks=frozenset([mark])), number(18))


@pytest.mark.parametrize("mark", ["running", "old", "end", "limit", "total"])
def test_marks_of_the_later_figure(number, mark):
    assert f"{mark}_later" in seen(number(14), number(18, marks=frozenset([mark])))


def test_a_share_that_grows_much_by_its_own_words_is_an_update(number):
    late = number(30, dimension="percent", marks=frozenset(["running"]))
    assert is_later_count(number(14, dimension="percent"), late, True)
    assert not is_later_count(number(14, dimension="percent"), late, None)


def test_what_befalls_persons_makes_no_sum_of_money_run(number):
    saved, more = (number(low, event="@rescue", dimension="money") for low in (600, 650))
    assert "runs_up" not in seen(saved, more)
    assert "runs_up" in seen(number(600, event="@rescue"), number(650, event="@rescue"))


@pytest.mark.parametrize(("event", "first", "second"), [("@rise", 310, 301), ("@fall", 301, 310)])
def test_a_figure_that_lies_where_neither_text_says_it_went_is_no_later_count(number, event, first, second):
    marks = frozenset(("running", "end"))
    x, y = (number(low, event=event, marks=marks) for low in (first, second))
    assert not is_later_count(x, y, earlier_first=True)
    assert is_later_count(y, x, earlier_first=True)
