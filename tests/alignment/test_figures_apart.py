from math import isclose, log10

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.alignment.figures import compare_figures

SIZES = st.floats(0, 1e12)


def figure(make, text, written):
    return make.profile_of(text, written).figure


def compared(make, left, right):
    return compare_figures(figure(make, *left), figure(make, *right))


def bare(make, size):
    return make.bare(make.figure("a", size)).figure


def test_only_figures_have_one(make):
    found = make.profiles_of("On 2 May 2021 Ana Ruiz left Lima with 14 goats.")
    assert [p.claim.text for p in found if p.figure] == ["14"]


def test_a_figure_is_known_in_its_own_unit_and_in_the_base_unit(make):
    found = figure(make, "They walked 3 to 4 kilometres.", "3 to 4")
    assert (found.unit, found.stated, found.based, found.key) == ("m", (3, 4), (3000, 4000), ("m", 3000))


def test_without_a_conversion_it_is_known_as_stated(make):
    found = figure(make, "Fire killed 14 goats.", "14")
    assert found.stated == found.based == (14, 14)


@pytest.mark.parametrize(
    ("text", "runs"),
    [("Fire killed 14 goats.", {"@die"}), ("She owns 14 barns.", set()), ("There were 14 barns.", set())],
)
def test_events_that_run_by_nature_are_known(make, text, runs):
    assert figure(make, text, "14").runs == runs


def test_what_is_counted_may_be_part_of_something_wider(make):
    assert "@person" in figure(make, "There were 14 soldiers.", "14").wider
    assert figure(make, "There were 14 goats.", "14").wider == frozenset()


def test_units_are_brought_together(make):
    km, m = ("They walked 3 kilometres.", "3"), ("They walked 3,000 metres.", "3,000")
    assert compared(make, km, m) == (1, 1, 0)


def test_a_figure_within_another_is_near_but_not_equal(make):
    assert compared(make, ("It has 20 to 30 goats.", "20 to 30"), ("It has 25 goats.", "25")) == (0, 1, 0)


def test_a_rare_figure_says_more(make):
    assert bare(make, 1643).said > bare(make, 50).said > bare(make, 2).said


@given(SIZES, SIZES)
def test_figures_are_compared_alike_from_either_side(make, x, y):
    p, q = bare(make, x), bare(make, y)
    assert compare_figures(p, q) == compare_figures(q, p)


@given(SIZES, SIZES)
def test_distance_is_a_share_and_none_between_equal_figures(make, x, y):
    equal, near, distance = compare_figures(bare(make, x), bare(make, y))
    assert 0 <= distance <= 1
    assert near >= equal
    assert not (equal and distance)


@given(st.floats(1e-3, 1e9), st.floats(1, 9))
def test_distance_is_in_powers_of_ten(make, x, factor):
    *_, distance = compare_figures(bare(make, x), bare(make, x * factor))
    assert isclose(distance, log10(factor), abs_tol=1e-4)


def test_ranges_are_equal_from_end_to_end(make):
    range_, low, high = (f"It has {n} goats." for n in ("20 to 30", "20", "30"))
    for other, written in ((low, "20"), (high, "30")):
        assert compared(make, (range_, "20 to 30"), (other, written)) == (0, 1, 0)
        assert compared(make, (other, written), (range_, "20 to 30")) == (0, 1, 0)
    assert compared(make, (range_, "20 to 30"), (range_, "20 to 30")) == (1, 1, 0)
