from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.alignment.figures import times_apart
from reconcile.alignment.grounds import comparable, founded
from reconcile.claims.figures import figure_of


def is_founded(make, a, b):
    """Whether anything brings two claims together, whichever comes first."""
    found = founded(a, b, make.alike(a, b))
    assert found == founded(b, a, make.alike(b, a))
    return found


def joined(make, left, right):
    """Whether anything brings two claims together, each given as a text and the words of its value."""
    a, b = make.profile_of(*left), make.profile_of(*right, doc="b")
    return is_founded(make, a, b)


@pytest.mark.parametrize(
    ("right", "together"),
    [
        (("Voters chose 27 mayors.", "27"), True),  # less than twice
        (("Voters chose 28 mayors.", "28"), False),
        (("Voters chose seven mayors.", "seven"), False),
        (("Hail killed 600 mayors.", "600"), True),  # of one event
        (("Nobody was killed.", "Nobody"), True),
        (("The field held 600 goats, which hail spared.", "600"), True),  # told alike
        (("Hail was seen by all of the 600 voters who chose the mayors.", "600"), False),
    ],
)
def test_counts_meet_by_size_by_their_event_or_by_like_words(make, right, together):
    assert joined(make, ("Hail killed 14 goats.", "14"), right) == together


def test_measures_a_thousand_times_apart_meet_where_they_are_told_alike(make):
    bridge = ("The bridge cost 2.4 million euros.", "2.4 million")
    assert joined(make, bridge, ("The bridge cost 2.4 billion euros.", "2.4 billion"))
    assert not joined(make, bridge, ("Owners lost 2.4 billion dollars at sea.", "2.4 billion"))


@pytest.mark.parametrize(
    ("right", "together"),
    [
        (("Voters chose on 2 May 2021.", "2 May 2021"), True),
        (("Voters chose in May 2021.", "May 2021"), True),
        (("Voters chose on 3 May 2021.", "3 May 2021"), False),
        (("Goats drowned on 3 May 2021.", "3 May 2021"), True),
        (("Goats drowned on 3 May 2020.", "3 May 2020"), True),  # one grain
        (("Goats drowned in June 2021.", "June 2021"), False),
        (("Goats drowned in 2020.", "2020"), False),
    ],
)
def test_dates_meet_by_their_days_or_by_words_and_grain(make, right, together):
    assert joined(make, ("Goats died on 2 May 2021.", "2 May 2021"), right) == together


def test_dates_of_two_grains_meet_where_they_are_days_apart(make):
    day = ("Goats died on 25 May 2021.", "25 May 2021")
    assert joined(make, day, ("Goats drowned in June 2021.", "June 2021"))


def test_names_meet_by_their_bearer_or_their_part(make):
    lima = ("Goats died in Lima.", "Lima")
    assert joined(make, lima, ("Voters chose in Lima.", "Lima"))
    assert joined(make, lima, ("Some goats died in Oslo.", "Oslo"))
    assert not joined(make, lima, ("Voters chose in Lisse.", "Lisse"))


def test_credits_meet_by_their_block_alone(make):
    left = ("“Goats are gone,” police said.", "police")
    assert joined(make, left, ("“Taxes will rise,” the mayor said.", "the mayor"))


@pytest.mark.parametrize(("day", "together"), [("4 May 2021", True), ("9 May 2021", False)])
def test_dates_some_days_apart_meet_by_more_than_a_passing_word(make, day, together):
    far = f"Without people, goats, orchards, silos, canyons or harbours voters chose mayors on {day}."
    left = "Miners died when people left a burning tunnel below the quarry on 2 May 2021."
    assert joined(make, (left, "2 May 2021"), (far, day)) == together


def test_it_does_not_matter_which_comes_first(make):
    text = "It has 340 metres, 12 percent, 14 goats, 90 euros, 9 and two thirds, since 1998 or 2 May 2021, in Lima."
    for a, b in combinations(make.profiles_of(text), 2):
        assert comparable(a, b) == comparable(b, a)
        if a.claim.kind == b.claim.kind:
            is_founded(make, a, b)


@given(st.floats(0.001, 1e9), st.floats(1, 1e4))
def test_a_multiple_is_so_many_times_apart(make, low, times):
    p, q = (figure_of(make.figure("a", x).evidence) for x in (low, low * times))
    assert times_apart(p, q) == times_apart(q, p) == pytest.approx(times, rel=1e-4)


@pytest.mark.parametrize("other", [3.0, -3.0])
def test_nought_is_endlessly_far_from_all_else(make, other):
    p, q, nought = (figure_of(make.figure("a", x).evidence) for x in (0.0, other, 0.0))
    assert times_apart(p, q) == times_apart(q, p) == float("inf")
    assert times_apart(p, nought) == 1
