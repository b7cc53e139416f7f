"""EDTF written and read back."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.mentions.dates import edtf
from reconcile.mentions.dates.calendars import (
    Period,
    day_period,
    half_period,
    month_period,
    quarter_period,
    season_period,
    week_period,
    weekend_period,
    year_period,
)

DAYS = st.dates(date(1000, 1, 1), date(8999, 12, 1))
YEARS = st.integers(1000, 8999)


@pytest.mark.parametrize(
    ("period", "written"),
    [
        (day_period(date(2021, 12, 29)), "2021-12-29"),
        (day_period(date(347, 2, 3)), "0347-02-03"),
        (month_period(2021, 9), "2021-09"),
        (month_period(347, 9), "0347-09"),
        (year_period(2021), "2021"),
        (year_period(347), "0347"),
        (season_period(2022, 21), "2022-21"),
        (season_period(2022, 22), "2022-22"),
        (season_period(2022, 23), "2022-23"),
        (season_period(2022, 24), "2022-24"),
        (quarter_period(2021, 1), "2021-33"),
        (quarter_period(2021, 4), "2021-36"),
        (half_period(2021, 1), "2021-01/2021-06"),
        (half_period(2021, 2), "2021-07/2021-12"),
        (week_period(date(2021, 12, 29)), "2021-12-27/2022-01-02"),
        (weekend_period(date(2021, 12, 29)), "2022-01-01/2022-01-02"),
        (Period(date(1960, 1, 1), date(1969, 12, 31), "decade"), "196X"),
        (Period(date(1800, 1, 1), date(1899, 12, 31), "century"), "18XX"),
        (Period(date(1960, 1, 1), date(1964, 12, 31), "span"), "1960/1964"),
        (Period(date(2021, 3, 1), date(2021, 5, 31), "span"), "2021-03/2021-05"),
        (Period(date(2021, 3, 1), date(2021, 3, 31), "span"), "2021-03"),
        (Period(date(2021, 1, 1), date(2021, 12, 31), "span"), "2021"),
        (Period(date(2021, 3, 1), date(2021, 5, 30), "span"), "2021-03-01/2021-05-30"),
    ],
)
def test_write(period, written):
    assert edtf.write(period) == written


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2021-12-29", "2021-12-29", "2021-12-29"),
        ("2021-12-29T21:47", "2021-12-29", "2021-12-29"),
        ("2021-12-29T21:47Z", "2021-12-29", "2021-12-29"),
        ("2021-12-29T21:47+01:00", "2021-12-29", "2021-12-29"),
        ("2021-02", "2021-02-01", "2021-02-28"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2021", "2021-01-01", "2021-12-31"),
        ("1990~", "1990-01-01", "1990-12-31"),
        ("1990?", "1990-01-01", "1990-12-31"),
        ("2021-21", "2021-03-01", "2021-05-31"),
        ("2021-24", "2021-12-01", "2022-02-28"),
        ("2021-34", "2021-04-01", "2021-06-30"),
        ("196X", "1960-01-01", "1969-12-31"),
        ("18XX", "1800-01-01", "1899-12-31"),
        ("2011/2017", "2011-01-01", "2017-12-31"),
        ("2020-06/2022-11", "2020-06-01", "2022-11-30"),
        ("2011/..", "2011-01-01", "None"),
        ("../2011", "None", "2011-12-31"),
        ("/2011", "None", "2011-12-31"),
        ("[2022-07,2022-10]", "2022-07-01", "2022-10-31"),
        ("[2010,2015]", "2010-01-01", "2015-12-31"),
        ("XXXX-09", "None", "None"),
        ("XXXX-WXX-3", "None", "None"),
        ("XXXX-02/XXXX-03", "None", "None"),
    ],
)
def test_read(text, first, last):
    assert tuple(map(str, edtf.read(text))) == (first, last)


@pytest.mark.parametrize("text", ["", "soon", "2021-13", "2021-37", "2021-02-30", "21", "2021-1", "20210", "2021-99"])
def test_what_is_no_edtf_is_refused(text):
    with pytest.raises(ValueError, match=r"not an EDTF date|no day of the calendar"):
        edtf.read(text)


@settings(max_examples=100, deadline=None)
@given(DAYS)
def test_days_come_back(day):
    assert edtf.read(edtf.write(day_period(day))) == (day, day)


@settings(max_examples=60, deadline=None)
@given(YEARS, st.integers(1, 12))
def test_months_come_back(year, month):
    period = month_period(year, month)
    assert edtf.read(edtf.write(period)) == (period.first, period.last)


@settings(max_examples=60, deadline=None)
@given(YEARS, st.integers(21, 24))
def test_seasons_come_back(year, season):
    period = season_period(year, season)
    assert edtf.read(edtf.write(period)) == (period.first, period.last)


@settings(max_examples=60, deadline=None)
@given(YEARS, st.integers(1, 4))
def test_quarters_come_back(year, quarter):
    period = quarter_period(year, quarter)
    assert edtf.read(edtf.write(period)) == (period.first, period.last)


@settings(max_examples=60, deadline=None)
@given(st.integers(100, 899))
def test_decades_come_back(decade):
    period = Period(date(decade * 10, 1, 1), date(decade * 10 + 9, 12, 31), "decade")
    assert edtf.read(edtf.write(period)) == (period.first, period.last)


@settings(max_examples=100, deadline=None)
@given(DAYS, st.integers(1, 2000))
def test_spans_come_back(day, length):
    period = Period(day, day + timedelta(days=length), "span")
    assert edtf.read(edtf.write(period)) == (period.first, period.last)


@settings(max_examples=60, deadline=None)
@given(DAYS)
def test_weeks_come_back(day):
    period = week_period(day)
    assert edtf.read(edtf.write(period)) == (period.first, period.last)
