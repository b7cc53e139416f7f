"""Counts of time from publication and from the date last spoken of: numbers, units, directions and their limits."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import dates
from reconcile.mentions.dates.calendars import add_months

DAY = "2022-06-15"  # a Wednesday
UNITS = {"days": 1, "weeks": 7, "fortnights": 14}
NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def values(text, published=DAY):
    return [w.edtf for w in dates(text, published) if w.kind in ("date", "time")]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They met a day ago.", "2022-06-14"),
        ("They met one day ago.", "2022-06-14"),
        ("They met 45 days ago.", "2022-05-01"),
        ("They met a fortnight ago.", "2022-06-01"),
        ("They met half a year ago.", "2021-12"),
        ("They met half a decade ago.", "2017"),
        ("They met half a century ago.", "1972"),
        ("They met half an hour ago.", "2022-06-15"),
        ("They met half a day ago.", "2022-06-15"),
        ("They met 30 hours ago.", "2022-06-14"),
        ("They met 48 hours ago.", "2022-06-13"),
        ("They met a month ago.", "2022-05"),
        ("They met 18 months ago.", "2020-12"),
        ("They met a quarter ago.", "2022-33"),
        ("They met a decade ago.", "2012"),
        ("They met a century ago.", "1922"),
        ("They met two centuries ago.", "1822"),
        ("They met a hundred years ago.", "1922"),
        ("They met two hundred years ago.", "1822"),
        ("They met a dozen years ago.", "2010"),
        ("They met two dozen years ago.", "1998"),
        ("They met a couple of weeks ago.", "2022-06-01"),
        ("They met thirty-five years ago.", "1987"),
        ("They met about two years ago.", "2020~"),
        ("They met almost 20 years ago.", "2002~"),
        ("They met some 20 years ago.", "2002~"),
        ("They met roughly ten days ago.", "2022-06-05~"),
        ("They met more than two years ago.", "2020"),
    ],
)
def test_back_from_publication(text, edtf):
    assert values(text) == [edtf]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They will meet two weeks from now.", "2022-06-29"),
        ("They will meet four weeks hence.", "2022-07-13"),
        ("They will meet two days from today.", "2022-06-17"),
        ("They will meet three days from tomorrow.", "2022-06-19"),
        ("They will meet in two weeks' time.", "2022-06-29"),
        ("They will meet in two weeks’ time.", "2022-06-29"),
        ("They will meet in a year's time.", "2023"),
        ("They will meet in a fortnight.", "2022-06-29"),
        ("They will meet in six months.", "2022-12"),
        ("They will meet in 24 hours.", "2022-06-16"),
        ("They will meet in ten minutes.", "2022-06-15"),
        ("They will meet within a week.", "2022-06-15/2022-06-22"),
        ("They will meet within 48 hours.", "2022-06-15/2022-06-17"),
        ("They will meet within the next ten days.", "2022-06-16/2022-06-25"),
    ],
)
def test_ahead_of_publication(text, edtf):
    assert values(text) == [edtf]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They met two or three weeks ago.", "[2022-05-25,2022-06-01]"),
        ("They met two to three weeks ago.", "[2022-05-25,2022-06-01]"),
        ("They met 2-3 weeks ago.", "[2022-05-25,2022-06-01]"),
        ("They met one or two days ago.", "2022-06-13/2022-06-14"),
        ("They met six or seven years ago.", "2015/2016"),
        ("They met four or five months ago.", "2022-01/2022-02"),
        ("They met 10 or 20 years ago.", "[2002,2012]"),
    ],
)
def test_two_numbers_are_a_choice(text, edtf):
    (when,) = dates(text, DAY)
    assert when.edtf == edtf
    assert when.alternatives


SPOKEN = "It rained on 3 May 2020. {} the dam held."


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("Three days earlier", "2020-04-30"),
        ("Three days later", "2020-05-06"),
        ("Two days before,", "2020-05-01"),
        ("A week later", "2020-05-10"),
        ("A fortnight earlier", "2020-04-19"),
        ("A month later", "2020-06"),
        ("A month earlier", "2020-04"),
        ("Six months later", "2020-11"),
        ("A year later", "2021"),
        ("Ten years earlier", "2010"),
        ("Half a year later", "2020-11"),
        ("Two or three days later", "2020-05-05/2020-05-06"),
        ("Hours later", None),
        ("Twelve hours later", "2020-05-03"),
        ("Thirty hours later", "2020-05-04"),
    ],
)
def test_from_the_date_last_spoken_of(said, edtf):
    found = values(SPOKEN.format(said))
    assert found[0] == "2020-05-03"
    assert found[1:] == ([edtf] if edtf else [])


@pytest.mark.parametrize(
    "text",
    [
        "They met a few days ago.",
        "They met several decades ago.",
        "They met many years ago.",
        "They met in two weeks.",
        "They will talk in a few weeks.",
    ],
)
def test_vague_and_mere_lengths_are_durations(text):
    (when,) = dates(text, DAY)
    assert (when.kind, when.edtf, when.first, when.offset) == ("duration", None, None, None)


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("They met three weeks ago.", ("week", -3)),
        ("They met a decade ago.", ("decade", -1)),
        ("They will meet in ten days.", ("day", 10)),
        ("They will meet two years from now.", ("year", 2)),
        ("They met half a year ago.", ("month", -6)),
        ("It rained on 3 May 2020. Three days later it snowed.", None),
        ("They met over the last ten days.", None),
        ("They met two or three years ago.", None),
    ],
)
def test_offset_tells_counts_from_publication_alone(text, offset):
    assert dates(text, DAY)[-1].offset == offset


@pytest.mark.parametrize("text", ["9999 years ago", "999 decades ago", "99 centuries ago", "3000 years ago"])
def test_counts_that_leave_the_calendar_have_no_value(text):
    assert all(w.edtf is None for w in dates(f"They met {text}.", DAY))


@settings(max_examples=80, deadline=None)
@given(st.dates(date(1950, 1, 1), date(2080, 1, 1)), st.integers(2, 12), st.sampled_from(sorted(UNITS)))
def test_words_and_figures_count_alike_and_both_ways(published, n, unit):
    word = NUMBERS[n - 2]
    for number in (word, str(n)):
        (back,) = dates(f"They met {number} {unit} ago.", published)
        (ahead,) = dates(f"They will meet {number} {unit} from now.", published)
        assert (published - back.first).days == (ahead.first - published).days == n * UNITS[unit]


@settings(max_examples=80, deadline=None)
@given(st.dates(date(1950, 1, 1), date(2080, 1, 1)), st.integers(2, 40))
def test_months_ago_and_ahead_are_whole_months(published, n):
    for sign, text in ((-1, f"They met {n} months ago."), (1, f"They will meet in {n} months.")):
        (when,) = dates(text, published)
        then = add_months(published.replace(day=1), sign * n)
        assert (when.grain, when.first) == ("month", then)


@settings(max_examples=80, deadline=None)
@given(st.dates(date(1950, 1, 1), date(2080, 1, 1)), st.integers(1, 60))
def test_later_and_earlier_are_opposite(spoken, n):
    day = f"{spoken:%B} {spoken.day}, {spoken.year}"
    unit = "day" if n == 1 else "days"
    later = dates(f"It rained on {day}. {n} {unit} later it snowed.", DAY)[-1]
    earlier = dates(f"It rained on {day}. {n} {unit} earlier it snowed.", DAY)[-1]
    assert (later.first - spoken).days == (spoken - earlier.first).days == n
