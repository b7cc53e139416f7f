"""Any date in every style that is claimed comes back as itself; hostile texts are read in bounded time."""

import time
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import dates
from reconcile.mentions.dates import edtf, relate
from reconcile.mentions.dates.calendars import (
    half_period,
    holiday_weekend,
    month_period,
    quarter_period,
    season_period,
    third,
    week_period,
)

PUBLISHED = date(2022, 6, 15)
DAYS = st.dates(date(1500, 1, 1), date(2099, 12, 1))
YEARS = st.integers(1500, 2098)
SEASONS = {21: ["spring"], 22: ["summer"], 23: ["autumn", "fall"], 24: ["winter"]}
ORDINALS = ["first", "second", "third", "fourth"]


def only(said, published=PUBLISHED):
    text = f"The mill was shut {said}."
    (when,) = dates(text, published)
    assert text[when.start : when.end] == when.text
    return when


def span(when):
    return when.first, when.last


@settings(max_examples=80, deadline=None)
@given(YEARS, st.sampled_from(sorted(SEASONS)), st.integers(0, 1), st.sampled_from(["{} {}", "the {} of {}", "{}, {}"]))
def test_seasons(year, season, which, style):
    name = SEASONS[season][which % len(SEASONS[season])]
    period = season_period(year, season)
    assert span(only("in " + style.format(name, year))) == (period.first, period.last)


@settings(max_examples=60, deadline=None)
@given(YEARS, st.integers(1, 4), st.sampled_from(["the {o} quarter of {y}", "Q{n} {y}", "{y} Q{n}", "Q{n} of {y}"]))
def test_quarters(year, n, style):
    period = quarter_period(year, n)
    assert span(only("in " + style.format(o=ORDINALS[n - 1], n=n, y=year))) == (period.first, period.last)


@settings(max_examples=40, deadline=None)
@given(YEARS, st.integers(1, 2), st.sampled_from(["the {o} half of {y}", "H{n} {y}"]))
def test_halves(year, n, style):
    period = half_period(year, n)
    assert span(only("in " + style.format(o=ORDINALS[n - 1], n=n, y=year))) == (period.first, period.last)


@settings(max_examples=80, deadline=None)
@given(YEARS, st.integers(1, 12), st.sampled_from(["early", "mid", "late"]))
def test_parts_of_months(year, month, part):
    period = third(month_period(year, month), part)
    gap = "-" if part == "mid" else " "
    assert span(only(f"in {part}{gap}{period.first:%B} {year}")) == (period.first, period.last)


@settings(max_examples=80, deadline=None)
@given(DAYS, st.integers(1, 400), st.sampled_from(["from {} to {}", "from {} until {}", "between {} and {}"]))
def test_spans_of_days(first, length, style):
    last = first + timedelta(days=length)
    for form in ("{0.day} {0:%B} {0.year}", "{0:%B} {0.day}, {0.year}", "{0:%Y-%m-%d}"):
        when = only(style.format(form.format(first), form.format(last)))
        assert span(when) == (first, last), form
        assert edtf.read(when.edtf) == (first, last)


@settings(max_examples=80, deadline=None)
@given(YEARS, st.integers(1, 12), st.integers(1, 28), st.integers(1, 28))
def test_spans_inside_a_month(year, month, a, b):
    first, last = sorted((a, b))
    name = date(year, month, 1).strftime("%B")
    if first == last:
        return
    for said in (
        f"from {first} to {last} {name} {year}",
        f"{name} {first}–{last}, {year}",
        f"{first}-{last} {name} {year}",
    ):
        assert span(only(said)) == (date(year, month, first), date(year, month, last)), said


@settings(max_examples=80, deadline=None)
@given(st.dates(date(1950, 1, 1), date(2080, 1, 1)), st.integers(-1, 1))
def test_weeks_hold_their_seven_days(published, n):
    said = {-1: "last week", 0: "this week", 1: "next week"}[n]
    when = only(said, published)
    assert (when.first.weekday(), (when.last - when.first).days) == (0, 6)
    week = week_period(published + timedelta(weeks=n))
    assert when.first == week.first or (n < 0 and published.weekday() == 6)


@settings(max_examples=60, deadline=None)
@given(DAYS)
def test_the_weekend_of_a_holiday_holds_it_and_both_days(day):
    period = holiday_weekend(day)
    assert period.holds(day)
    assert {5, 6} <= {
        (period.first + timedelta(days=n)).weekday() for n in range((period.last - period.first).days + 1)
    }
    assert (period.last - period.first).days <= 4


@settings(max_examples=60, deadline=None)
@given(DAYS, DAYS)
def test_two_days_are_equal_or_exclude_each_other(a, b):
    x, y = (only(f"on {d.day} {d:%B} {d.year}") for d in (a, b))
    assert relate(x, y).kind == ("equal" if a == b else "disjoint")
    assert relate(x, only(f"in {a:%B} {a.year}")).kind == "within"
    assert relate(only(f"in {a.year}"), x).kind == "contains"


def cost(text):
    best = 9.0
    for _ in range(3):
        begin = time.process_time()
        dates(text, PUBLISHED)
        best = min(best, time.process_time() - begin)
    return best


@pytest.mark.parametrize(
    "piece",
    [
        "9 p.m. ",
        "first Monday of ",
        "1990s ",
        "and May ",
        "03/05/2023 ",
        "1/2/",
        "9:",
        "2.3.",
        "Christmas weekend ",
        "New Year's ",
        "every other ",
        "half past ",
        "the end of the start of ",
        "5 or ",
        "between May and ",
        "two weeks before the day after ",
        "early late mid-",
        "will be said ",
        "\n",
        "(",
        "’",
        "–",
        "9" * 50 + " ",
    ],
)
def test_dense_repetitions_cost_no_more_than_their_length(piece):
    cost("warm up on 3 May 2021")
    small, large = piece * (4_000 // len(piece)), piece * (16_000 // len(piece))
    assert cost(large) < 8 * cost(small) + 0.05
