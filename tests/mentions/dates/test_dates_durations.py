"""Lengths of time and repetitions: found, kept apart from dates, and never placed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import dates
from reconcile.mentions.dates import relate

DAY = "2022-06-15"  # a Wednesday
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The strike lasted 12 hours.", "12 hours"),
        ("The strike lasted twelve hours.", "twelve hours"),
        ("The strike lasted twenty-one days.", "twenty-one days"),
        ("The strike lasted half an hour.", "half an hour"),
        ("The strike lasted a few weeks.", "few weeks"),
        ("The strike lasted several months.", "several months"),
        ("It was a 10-day trip.", "10-day"),
        ("It was a ten-day trip.", "ten-day"),
        ("The three-month truce held.", "three-month"),
        ("The truce held for 100 days.", "100 days"),
        ("The truce held for two decades.", "two decades"),
        ("The truce held for three nights.", "three nights"),
        ("The truce held for two to three weeks.", "two to three weeks"),
        ("The truce held for 5 or 6 days.", "5 or 6 days"),
        ("He got five years in jail.", "five years"),
        ("The talks will last three days.", "last three days"),
        ("The talks are to last ten days.", "last ten days"),
        ("The talks would last two weeks.", "last two weeks"),
    ],
)
def test_lengths(text, said):
    (when,) = dates(text, DAY)
    assert (when.text.removeprefix("a "), when.kind) == (said, "duration")
    assert (when.edtf, when.first, when.last, when.offset) == (None, None, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "The two-year-old boy slept.",
        "The boy is 12 years old.",
        "The 30-day-old calf drank.",
        "She earns a million a year.",
        "He drives 90 miles an hour.",
    ],
)
def test_ages_and_rates_are_no_lengths(text):
    assert [w for w in dates(text, DAY) if w.kind == "duration"] == []


@pytest.mark.parametrize(
    ("text", "said", "weekday"),
    [
        ("The shop opens every other Tuesday.", "every other Tuesday", 1),
        ("The shop opens every third Friday.", "every third Friday", 4),
        ("The shop opens each Sunday morning.", "each Sunday morning", 6),
        ("The shop opens every Saturday night.", "every Saturday night", 5),
        ("The shop opens every May.", "every May", None),
        ("The shop opens each spring.", "each spring", None),
        ("The shop opens every winter.", "every winter", None),
        ("The shop opens on Thursdays.", "Thursdays", 3),
        ("The shop opens on Thursdays at 9 a.m. sharp.", "Thursdays at 9 a.m.", 3),
        ("The shop opens on Friday mornings.", "Friday mornings", 4),
    ],
)
def test_repetitions_keep_their_weekday(text, said, weekday):
    (when,) = dates(text, DAY)
    assert (when.text, when.kind, when.weekday) == (said, "set", weekday)
    assert (when.edtf, when.first) == (None, None)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("On Monday they talked for three hours.", ["date", "duration"]),
        ("For two days, from 3 May 2021, it rained.", ["duration", "date"]),
        ("The market of Tuesday is held on Tuesdays.", ["date", "set"]),
        ("Three weeks ago a six-day march began.", ["date", "duration"]),
        ("At 9 p.m. a two-hour curfew began.", ["time", "duration"]),
    ],
)
def test_lengths_beside_dates(text, kinds):
    assert [w.kind for w in dates(text, DAY)] == kinds


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 99), st.sampled_from(["hours", "days", "weeks", "months", "years"]))
def test_any_length_is_one_and_quotes_the_text(n, unit):
    text = f"The truce held for {n} {unit}."
    (when,) = dates(text, DAY)
    assert when.kind == "duration"
    assert text[when.start : when.end] == f"{n} {unit}"


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(WEEKDAYS), st.sampled_from(["every {}", "each {}", "{}s"]), st.sampled_from([None, DAY]))
def test_any_weekday_repeats_and_is_compared_with_nothing(weekday, form, published):
    (when,) = dates(f"The shop opens {form.format(weekday)}.", published)
    assert (when.kind, when.weekday) == ("set", WEEKDAYS.index(weekday))
    (other,) = dates(f"The shop opened on {weekday}.", published)
    assert relate(when, other).kind == relate(other, when).kind == "unknown"
