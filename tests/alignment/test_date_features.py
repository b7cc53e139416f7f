import pytest

DAY = "2 May 2021"


def on(day, what="The silo burned down"):
    return f"{what} on {day}." if day[0].isdigit() and " " in day else f"{what} in {day}.", day


def seen(make, left, right, **fields):
    return make.seen(left, right, "date", **fields)


def relation(found):
    return {k.removeprefix("relation_") for k in found if k.startswith("relation_")}


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        (DAY, DAY, "equal"),
        (DAY, "May 2021", "within"),
        ("May 2021", DAY, "within"),
        (DAY, "3 May 2021", "disjoint"),
        ("2021", "2021", "equal"),
    ],
)
def test_the_relation_of_two_dates_is_one_feature(make, left, right, kind):
    assert relation(seen(make, on(left), on(right))) == {kind}


def test_equal_dates_among_the_same_words(make):
    found = seen(make, on(DAY), on(DAY))
    assert found["equal_near"] == pytest.approx(1)
    assert found["within_near"] == found["disjoint_near"] == 0
    assert seen(make, on(DAY), on(DAY, "Zebras swam"))["equal_near"] == 0


def test_a_day_within_a_month_among_the_same_words(make):
    assert seen(make, on(DAY), on("May 2021"))["within_near"] == pytest.approx(1)


def test_other_days_among_the_same_words(make):
    found = seen(make, on(DAY), on("9 May 2021"))
    assert found["disjoint_near"] == pytest.approx(1)
    assert found["equal_near"] == 0


@pytest.mark.parametrize(
    ("day", "feature"),
    [("3 May 2021", "days_few"), ("5 May 2021", "days_few"), ("9 May 2021", "days_week"), ("2 May 2022", "days_many")],
)
def test_how_many_days_lie_between(make, day, feature):
    found = seen(make, on(DAY), on(day))
    assert {k for k in found if k.startswith("days_") and found[k]} == {feature}


@pytest.mark.parametrize("day", [DAY, "May 2021", "25 May 2021"])
def test_no_days_between(make, day):
    found = seen(make, on(DAY), on(day))
    assert not any(found[k] for k in found if k.startswith("days_"))


def test_equal_dates_of_one_event(make):
    died, fled = on(DAY, "Goats died"), on(DAY, "Goats fled")
    assert seen(make, died, died)["equal_event"] == 1
    assert seen(make, died, fled)["equal_event"] == 0
    assert seen(make, died, on("3 May 2021", "Goats died"))["equal_event"] == 0


def test_dates_that_each_article_gives_alone(make):
    other = (f"{on(DAY)[0]} {on('9 May 2021')[0]}", DAY)
    assert seen(make, on(DAY), on(DAY))["equal_alone"] == 1
    assert seen(make, on(DAY), other)["equal_alone"] == 0


def test_a_choice_of_dates_is_rarely_the_same_by_chance(make):
    choice = ("The vote is planned for March or April 2022.", "March or April 2022")
    found, single = seen(make, choice, choice), seen(make, on(DAY), on(DAY))
    (name,) = {k for k in found if "choice" in k}
    assert found[name] > single[name] == 0


def test_times_of_day(make):
    clock = (f"The silo burned down at 9:47 p.m. on {DAY}.", f"9:47 p.m. on {DAY}")
    found = seen(make, clock, clock)
    assert (found["equal_clock"], found["clock_both"]) == (1, 1)
    assert seen(make, clock, on(DAY))["clock_both"] == 0
    assert seen(make, on(DAY), on(DAY))["equal_clock"] == 0


def test_dates_far_from_publication(make):
    remote = on("1998")
    assert seen(make, remote, remote, published="2021-05-04")["equal_remote"] == 1
    assert seen(make, on(DAY), on(DAY), published="2021-05-04")["equal_remote"] == 0


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("The strike began on 2 May 2021.", "start"),
        ("The strike ends on 2 May 2021.", "end"),
        ("The mayor said on Sunday that the silo was lost.", "saying"),
    ],
)
def test_marks_of_dates_are_shared_or_others(make, text, mark):
    marked = (text, DAY if DAY in text else "Sunday")
    assert seen(make, marked, marked)[f"mark_{mark}_same"] == 1
    assert seen(make, marked, on(DAY))[f"mark_{mark}_other"] == 1
    assert seen(make, on(DAY), on(DAY))[f"mark_{mark}_same"] == 0


def test_dates_of_one_precision(make):
    assert seen(make, on(DAY), on("9 May 2021"))["grain_same"] == 1
    assert seen(make, on(DAY), on("May 2021"))["grain_same"] == 0


def test_years_alone(make):
    assert seen(make, on("2021"), on("1998"))["year_stated"] == 1
    assert seen(make, on("2021"), on(DAY))["year_stated"] == 0


def test_dates_that_nothing_anchors_are_compared_by_what_they_say(make):
    wednesday = ("Goats died on Wednesday.", "Wednesday")
    assert relation(seen(make, wednesday, wednesday)) == {"equal"}
    assert relation(seen(make, wednesday, ("Goats died on Friday.", "Friday"))) == {"disjoint"}


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("2 to 9 May 2021", "5 to 20 May 2021", "overlaps"),
        (DAY, DAY, "equal"),
        (DAY, "May 2021", "within"),
        (DAY, "3 May 2021", "disjoint"),
    ],
)
def test_a_relation_counts_once(make, left, right, kind):
    found = seen(make, (f"It burned from {left}.", left), (f"It burned from {right}.", right))
    assert {n: v for n, v in found.items() if n.startswith("relation_")} == {f"relation_{kind}": 1}


def test_other_days_of_the_one_thing_that_both_tell_of_the_event(make):
    died = on(DAY, "Goats died")
    assert seen(make, died, on("9 May 2021", "Goats died"))["disjoint_slot"] == 1
    assert seen(make, died, on("9 May 2021", "Goats fled"))["disjoint_slot"] == 0


@pytest.mark.parametrize("other", ["10:30 p.m.", "9:47 p.m."])
def test_times_of_which_one_has_no_day_are_not_equal(make, other):
    clock = (f"The silo burned down at 9:47 p.m. on {DAY}.", f"9:47 p.m. on {DAY}")
    found = seen(make, clock, (f"The silo burned down at {other}", other))
    assert (found["clock_both"], found["equal_clock"]) == (1, 0)
