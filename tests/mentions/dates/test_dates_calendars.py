"""Calendar arithmetic."""

from datetime import date, timedelta

import pytest
from attrs import astuple
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.mentions.dates.calendars import (
    Period,
    add_months,
    easter,
    is_day,
    month_period,
    moved,
    nth_part,
    nth_weekday,
    season_period,
    shifted,
    third,
    week_period,
    weekend_period,
    year_period,
)
from reconcile.mentions.dates.holidays import holiday_day, holiday_span

DAYS = st.dates(date(1000, 1, 1), date(8999, 12, 1))


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (1961, 4, 2),
        (1990, 4, 15),
        (2000, 4, 23),
        (2008, 3, 23),
        (2011, 4, 24),
        (2016, 3, 27),
        (2019, 4, 21),
        (2020, 4, 12),
        (2021, 4, 4),
        (2022, 4, 17),
        (2023, 4, 9),
        (2024, 3, 31),
        (2025, 4, 20),
        (2038, 4, 25),
    ],
)
def test_easter(year, month, day):
    assert easter(year) == date(year, month, day)


@settings(max_examples=100, deadline=None)
@given(st.integers(1600, 8000))
def test_easter_is_a_sunday_of_spring(year):
    assert easter(year).weekday() == 6
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("christmas", "2021-12-25"),
        ("christmas eve", "2021-12-24"),
        ("boxing day", "2021-12-26"),
        ("new years day", "2021-01-01"),
        ("halloween", "2021-10-31"),
        ("thanksgiving", "2021-11-25"),
        ("labor day", "2021-09-06"),
        ("memorial day", "2021-05-31"),
        ("martin luther king day", "2021-01-18"),
        ("presidents day", "2021-02-15"),
        ("mother s day", "2021-05-09"),
        ("good friday", "2021-04-02"),
        ("easter monday", "2021-04-05"),
        ("ash wednesday", "2021-02-17"),
        ("ascension day", "2021-05-13"),
        ("pentecost", "2021-05-23"),
    ],
)
def test_holidays(name, day):
    assert str(holiday_day(name, 2021)) == day
    assert holiday_span(name) is None


def test_stretches_of_history():
    assert holiday_span("world war ii") == (date(1939, 9, 1), date(1945, 9, 2))


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        ("2021-01-31", 1, "2021-02-28"),
        ("2020-01-31", 1, "2020-02-29"),
        ("2021-01-31", -1, "2020-12-31"),
        ("2021-03-31", -1, "2021-02-28"),
        ("2021-12-15", 1, "2022-01-15"),
        ("2021-06-15", 12, "2022-06-15"),
        ("2021-06-15", -18, "2019-12-15"),
        ("2021-06-15", 0, "2021-06-15"),
    ],
)
def test_add_months(day, months, then):
    assert str(add_months(date.fromisoformat(day), months)) == then


@settings(max_examples=100, deadline=None)
@given(DAYS, st.integers(-200, 200))
def test_months_there_and_back_stay_in_the_month(day, months):
    back = add_months(add_months(day, months), -months)
    assert (back.year, back.month) == (day.year, day.month)
    assert back.day <= day.day


@pytest.mark.parametrize(
    ("unit", "n", "first", "last"),
    [
        ("day", -1, "2022-06-14", "2022-06-14"),
        ("week", 0, "2022-06-13", "2022-06-19"),
        ("week", 1, "2022-06-20", "2022-06-26"),
        ("weekend", 0, "2022-06-18", "2022-06-19"),
        ("weekend", -1, "2022-06-11", "2022-06-12"),
        ("fortnight", 1, "2022-06-20", "2022-07-03"),
        ("month", -1, "2022-05-01", "2022-05-31"),
        ("quarter", 0, "2022-04-01", "2022-06-30"),
        ("quarter", -2, "2021-10-01", "2021-12-31"),
        ("year", 1, "2023-01-01", "2023-12-31"),
        ("decade", 0, "2020-01-01", "2029-12-31"),
        ("decade", -1, "2010-01-01", "2019-12-31"),
        ("century", 0, "2000-01-01", "2099-12-31"),
        ("century", -1, "1900-01-01", "1999-12-31"),
        ("hour", 2, "2022-06-15", "2022-06-15"),
    ],
)
def test_shifted(unit, n, first, last):
    period = shifted(date(2022, 6, 15), unit, n)
    assert (str(period.first), str(period.last)) == (first, last)


@pytest.mark.parametrize(
    ("unit", "n", "day"),
    [
        ("day", 3, "2022-06-18"),
        ("week", -2, "2022-06-01"),
        ("fortnight", 1, "2022-06-29"),
        ("month", 1, "2022-07-15"),
        ("quarter", 1, "2022-09-15"),
        ("year", -1, "2021-06-15"),
        ("decade", 1, "2032-06-15"),
        ("century", -1, "1922-06-15"),
        ("hour", 30, "2022-06-16"),
    ],
)
def test_moved(unit, n, day):
    assert str(moved(date(2022, 6, 15), unit, n)) == day


@settings(max_examples=60, deadline=None)
@given(DAYS)
def test_weeks_and_weekends_hold_their_days(day):
    week, weekend = week_period(day), weekend_period(day)
    assert week.holds(day)
    assert (week.first.weekday(), week.last.weekday()) == (0, 6)
    assert (weekend.first.weekday(), weekend.last.weekday()) == (5, 6)
    assert week.last == weekend.last


@settings(max_examples=60, deadline=None)
@given(st.integers(1000, 8000), st.integers(1, 12))
def test_the_thirds_of_a_month_make_it_up(year, month):
    whole = month_period(year, month)
    parts = [third(whole, p) for p in ("early", "mid", "late")]
    assert parts[0].first == whole.first
    assert parts[2].last == whole.last
    assert parts[0].last + timedelta(days=1) == parts[1].first
    assert parts[1].last + timedelta(days=1) == parts[2].first


@pytest.mark.parametrize(
    ("part", "first", "last"),
    [("early", 1960, 1964), ("mid", 1964, 1966), ("late", 1965, 1969)],
)
def test_parts_of_a_decade(part, first, last):
    decade = Period(date(1960, 1, 1), date(1969, 12, 31), "decade")
    assert (third(decade, part).first.year, third(decade, part).last.year) == (first, last)


def test_parts_of_a_year_leave_it_whole():
    assert astuple(third(year_period(2021), "early")) == astuple(year_period(2021))


@pytest.mark.parametrize(
    ("weekday", "n", "day"),
    [(0, 1, "2021-03-01"), (0, -1, "2021-03-29"), (6, 1, "2021-03-07"), (2, 5, "2021-03-31"), (0, 5, "2021-03-29")],
)
def test_nth_weekday(weekday, n, day):
    assert str(nth_weekday(month_period(2021, 3), weekday, n)) == day


def test_a_month_without_a_fifth_thursday():
    assert nth_weekday(month_period(2021, 3), 3, 5) is None


@pytest.mark.parametrize(
    ("unit", "n", "first", "last"),
    [
        ("day", 1, "2021-03-01", "2021-03-01"),
        ("day", -1, "2021-03-31", "2021-03-31"),
        ("week", 1, "2021-03-01", "2021-03-07"),
        ("week", 5, "2021-03-29", "2021-03-31"),
        ("week", -1, "2021-03-22", "2021-03-28"),
        ("weekend", 1, "2021-03-06", "2021-03-07"),
        ("weeks", 2, "2021-03-01", "2021-03-14"),
        ("days", -3, "2021-03-29", "2021-03-31"),
    ],
)
def test_parts_of_a_period(unit, n, first, last):
    period = nth_part(month_period(2021, 3), unit, n)
    assert (str(period.first), str(period.last)) == (first, last)


def test_parts_that_a_period_does_not_have():
    assert nth_part(month_period(2021, 2), "day", 30) is None
    assert nth_part(month_period(2021, 2), "week", 6) is None


@pytest.mark.parametrize(("day", "real"), [((2021, 2, 29), False), ((2020, 2, 29), True), ((2021, 13, 1), False)])
def test_is_day(day, real):
    assert is_day(*day) is real


def test_winter_ends_in_the_next_year():
    assert str(season_period(2019, 24).last) == "2020-02-29"
