import pytest
from hypothesis import given
from hypothesis import strategies as st

GOATS = ("Fire killed 14 goats.", "14")


def test_equal_figures(make):
    found = make.seen(GOATS, ("Hail killed 14 goats.", "14"))
    assert (found["equal"], found["distance"], found["close"]) == (1, 0, 0)


def test_equal_figures_in_other_units(make):
    found = make.seen(("They walked 3 kilometres.", "3"), ("They walked 3,000 metres.", "3,000"))
    assert (found["equal"], found["distance"]) == (1, 0)


def test_equal_figures_of_other_measures_are_not_equal(make):
    found = make.seen(("They walked 3 kilometres.", "3"), ("They walked 3 metres.", "3"))
    assert found["equal"] == 0
    assert found["distance"] == 1


@pytest.mark.parametrize(("figure", "close"), [("103", 1), ("109", 1), ("120", 0), ("300", 0)])
def test_figures_within_a_tenth_are_close(make, figure, close):
    assert make.seen(("Fire killed 100 goats.", "100"), (f"Fire killed {figure} goats.", figure))["close"] == close


def test_distance_grows_up_to_a_power_of_ten(make):
    others = [(f"It has {n} goats.", f"{n}") for n in (25, 60, 200, 900)]
    distances = [make.seen(("It has 20 goats.", "20"), other)["distance"] for other in others]
    assert distances == sorted(distances)
    assert 0 < distances[0] < distances[1] < 1
    assert distances[2:] == [pytest.approx(1), 1]


def test_a_figure_in_a_range_is_not_apart(make):
    found = make.seen(("It has 20 to 30 goats.", "20 to 30"), ("It has 25 goats.", "25"))
    assert (found["equal"], found["close"], found["distance"]) == (0, 1, 0)


def test_a_nought_is_far_from_any_figure(make):
    found = make.seen(("It rose by 0 percent.", "0"), ("It rose by 3 percent.", "3"))
    assert found["distance"] == found["nought_other"] == 1
    assert make.seen(GOATS, GOATS)["nought_other"] == 0


def test_rare_figures_that_are_equal_say_more(make):
    rare = make.seen(("It has 1,643 goats.", "1,643"), ("It has 1,643 goats.", "1,643"))["equal_rare"]
    common = make.seen(("It has 2 goats.", "2"), ("It has 2 goats.", "2"))["equal_rare"]
    assert rare > 0.9 > 0.3 > common > 0


def test_equal_figures_among_the_same_words(make):
    same = make.seen(GOATS, GOATS)
    other = make.seen(GOATS, ("Voters chose 14 deputies.", "14"))
    assert same["equal_rare_near"] > 0.1 > other["equal_rare_near"] == 0


def test_small_figures_are_equal_by_chance(make):
    assert make.seen(("It has 3 goats.", "3"), ("It has 3 goats.", "3"))["equal_small"] == 1
    assert make.seen(("It has 33 goats.", "33"), ("It has 33 goats.", "33"))["equal_small"] == 0


@pytest.mark.parametrize(
    ("left", "right", "feature"),
    [
        ("14 goats", "9 goats", "head_same"),
        ("14 miners", "9 nurses", "head_class"),
        ("14 goats", "9 zebras", "head_other"),
        ("14 troops", "9 people", "head_part"),
        ("14 goats", "9", "head_missing"),
    ],
)
def test_how_the_counted_nouns_relate(make, left, right, feature):
    found = make.seen((f"There were {left}.", "14"), (f"There were {right}.", "9"))
    told = {k for k, v in found.items() if k.startswith("head_") and v} - {"head_told", "head_class"}
    assert found[feature] == 1
    assert told <= {feature}


def test_a_noun_told_beside_the_other_figure(make):
    found = make.seen(("There were 14 goats.", "14"), ("Of the goats, there were 9.", "9"))
    assert (found["head_told"], found["head_same"]) == (1, 0)


def test_a_measure_has_no_head_to_miss(make):
    found = make.seen(("It is 14 metres long.", "14"), ("It is 9 metres long.", "9"))
    assert (found["head_missing"], found["unit_same"]) == (0, 1)


def test_measures_in_other_units(make):
    assert make.seen(("It is 14 metres long.", "14"), ("It is 9 feet long.", "9"))["unit_same"] == 0


@pytest.mark.parametrize(
    ("left", "right", "feature"),
    [
        (("It is 14 metres long.", "14"), ("It is 9 metres long.", "9"), "dimension_length"),
        (("It rose 14 percent.", "14"), ("It rose 9 percent.", "9"), "dimension_percent"),
        (("It cost 14 euros.", "14"), ("It cost 9 euros.", "9"), "dimension_money"),
        (("There were 14 goats.", "14"), ("There were 9 goats.", "9"), "dimension_count"),
        (("There were 14 goats.", "14"), ("There were 9.", "9"), "dimension_bare"),
    ],
)
def test_measures_are_told(make, left, right, feature):
    found = make.seen(left, right)
    assert {k for k, v in found.items() if k.startswith("dimension_") and v} == {feature}


def test_measures_that_differ(make):
    assert make.seen(("It rose 14 percent.", "14"), ("It rose two thirds.", "two thirds"))["dimension_other"] == 1


def test_bounds_differ(make):
    assert make.seen(GOATS, ("Hail killed at least 14 goats.", "14"))["op_other"] == 1
    assert make.seen(GOATS, ("Hail killed 14 goats.", "14"))["op_other"] == 0


def test_the_same_slot_is_head_and_event(make):
    assert make.seen(GOATS, ("Hail killed 9 goats.", "9"))["same_slot"] == 1
    assert make.seen(GOATS, ("Hail injured 9 goats.", "9"))["same_slot"] == 0


def test_a_slot_that_either_fills_once(make):
    once, twice = ("Hail killed 9 goats.", "9"), ("Hail killed 9 goats. Wind killed 40 goats.", "9")
    assert make.seen(GOATS, once)["same_slot_alone"] == 1
    assert make.seen(GOATS, twice)["same_slot_alone"] == 0
    assert make.seen(GOATS, once)["near_alone"] > make.seen(GOATS, twice)["near_alone"] == 0


def test_modifiers_are_shared_or_others(make):
    striped = ("There were 14 striped zebras.", "14")
    assert make.seen(striped, ("There were 9 striped zebras.", "9"))["modifiers_shared"] == 1
    assert make.seen(striped, ("There were 9 zebras.", "9"))["modifiers_other"] == 1
    assert make.seen(striped, ("There were 9 spotted zebras.", "9"))["modifiers_shared"] == 0


def test_frames_are_the_same_or_far_apart(make):
    texts = {d: (f"On {d} 14 goats died.", "14") for d in ("2 May 2021", "4 May 2021", "2 May 2019")}
    may, later, years = texts.values()
    assert make.seen(may, may)["frame_same"] == 1
    assert make.seen(may, years)["frame_other"] == 1
    assert make.seen(may, later)["frame_other"] == 0  # a few days apart may be one event
    assert make.seen(may, GOATS)["frame_same"] == make.seen(may, GOATS)["frame_other"] == 0


def test_the_same_source_for_both(make):
    police, guard = (f"{who} said that 14 goats died." for who in ("Police", "Villagers"))
    assert make.seen((police, "14"), (police, "14"))["credit_same"] == 1
    assert make.seen((police, "14"), (guard, "14"))["credit_same"] == 0
    assert make.seen(GOATS, GOATS)["credit_same"] == 0


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("A total of 14 goats died.", "total"),
        ("Another 14 goats died.", "rest"),
        ("Ten sheep died, including 14 goats.", "subset"),
        ("So far 14 goats died.", "running"),
        ("The 14 goats died.", "definite"),
    ],
)
def test_marks_are_shared_or_others(make, text, mark):
    marked = (text, "14")
    assert make.seen(marked, marked)[f"mark_{mark}_same"] == 1
    assert make.seen(marked, marked)[f"mark_{mark}_other"] == 0
    assert make.seen(marked, GOATS)[f"mark_{mark}_other"] == 1
    assert make.seen(GOATS, GOATS)[f"mark_{mark}_other"] == 0


def test_a_small_group_told_of_before(make):
    small, large = (f"The {n} goats died." for n in ("nine", "ninety"))
    assert make.seen((small, "nine"), (small, "nine"))["definite_small"] == 1
    assert make.seen((large, "ninety"), (large, "ninety"))["definite_small"] == 0


@given(st.integers(0, 5000), st.integers(0, 5000))
def test_figures_of_one_noun_are_compared_alike_from_either_side(make, x, y):
    a, b = make.bare(make.figure("a", x)), make.bare(make.figure("b", y))
    assert make.told(a, b) == make.told(b, a)
    assert make.told(a, b)["equal"] == (x == y)


@pytest.mark.parametrize(
    ("left", "right", "other"),
    [("14 miners", "9 goats", 1), ("14 miners", "9 nurses", 0), ("14 goats", "9 silos", 0), ("14 miners", "9", 0)],
)
def test_people_and_other_things(make, left, right, other):
    found = make.seen((f"There were {left}.", "14"), (f"There were {right}.", "9"))
    assert found["person_other"] == other


def test_ages_are_told_apart_by_who_bears_them(make):
    ana = ("Ana Ruiz, 31, left.", "31")
    assert make.seen(ana, ("The dancer Ana Ruiz (33) left.", "33"))["bearer_same"]
    assert make.seen(ana, ("Eva Sand, 33, left.", "33"))["bearer_other"]
    assert "bearer_same" not in make.seen(ana, ("The dancer is 33 years old.", "33"))
