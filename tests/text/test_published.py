from datetime import date, datetime, timedelta, timezone

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.errors import DocumentError
from reconcile.text.published import iso_day, parse_published

DAY = date(2021, 11, 29)


@pytest.mark.parametrize(
    "value",
    [
        DAY,
        datetime(2021, 11, 29, 23, 59),
        datetime(2021, 11, 29, 23, 59, tzinfo=timezone(timedelta(hours=-11))),
        "2021-11-29",
        " 2021-11-29\n",
        "20211129",
        "2021-11-29T10:00",
        "2021-11-29 10:00:05",
        "2021-11-29T10:00:05Z",
        "2021-11-29T10:00:05.123456+05:30",
        20211129,
        20211129.0,
        np.int64(20211129),
        np.float64(20211129),
        np.datetime64("2021-11-29"),
        np.datetime64("2021-11-29T10:00:05.123456789"),
        pd.Timestamp("2021-11-29 10:00"),
        pd.Timestamp("2021-11-29 23:00", tz="Asia/Tokyo"),
    ],
)
def test_every_accepted_form_gives_the_day_as_it_stands(value):
    day = parse_published(value, "a")
    assert day == DAY
    assert type(day) is date


@pytest.mark.parametrize("value", [None, "", "  ", float("nan"), np.nan, np.datetime64("NaT"), pd.NaT, pd.NA])
def test_what_is_missing_is_none(value):
    assert parse_published(value, "a") is None


@pytest.mark.parametrize(
    "value",
    [
        "29 November 2021",
        "November 29, 2021",
        "yesterday",
        "29/11/2021",
        "2021-11",
        "2021",
        "2021-02-30",
        "20211345",
        "0001-01-01",
        "9999-12-31",
        date.min,
        date.max,
        20211345,
        2021,
        1638144000,
        20211129.5,
        float("inf"),
        -20211129,
        True,
        b"20211129",
        ["2021-11-29"],
        object(),
    ],
)
def test_what_is_no_date_is_an_error_that_names_document_value_and_remedy(value):
    with pytest.raises(DocumentError) as caught:
        parse_published(value, "wire")
    message = str(caught.value)
    assert "'wire'" in message
    assert repr(value)[:40] in message
    assert "YYYY-MM-DD or YYYYMMDD" in message


def test_a_long_value_is_cut_in_the_message():
    with pytest.raises(DocumentError) as caught:
        parse_published("never " * 1000, "a")
    assert len(str(caught.value)) < 200


@given(st.dates(date(1000, 1, 1), date(8999, 12, 31)))
def test_all_forms_of_a_day_are_read_alike(day):
    digits = day.strftime("%Y%m%d").zfill(8)
    moment = datetime(day.year, day.month, day.day, 12)
    assert {parse_published(v, "a") for v in (day, day.isoformat(), digits, int(digits), moment)} == {day}


@given(st.one_of(st.text(), st.integers(), st.floats(), st.binary(), st.lists(st.integers()), st.booleans()))
def test_any_value_is_a_day_or_none_or_an_error_of_ours(value):
    try:
        day = parse_published(value, "a")
    except DocumentError:
        return
    assert day is None or 1000 <= day.year < 9000


@given(st.text())
def test_iso_day_never_fails(text):
    assert iso_day(text) is None or isinstance(iso_day(text), date)
