"""Spans with two ends, choices, durations and repetitions."""

import pytest

from reconcile import dates

DAY = "2022-06-15"  # a Wednesday


def values(text, published=DAY):
    return [w.edtf for w in dates(text, published) if w.kind in ("date", "time")]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It ran from 5 to 12 March.", "2022-03-05/2022-03-12"),
        ("It ran from 5 to 12 March 2020.", "2020-03-05/2020-03-12"),
        ("It ran from 5 March to 12 April 2020.", "2020-03-05/2020-04-12"),
        ("It ran from 5 March 2019 to 12 April 2020.", "2019-03-05/2020-04-12"),
        ("It ran March 5-12, 2020.", "2020-03-05/2020-03-12"),
        ("It ran March 5–12, 2020.", "2020-03-05/2020-03-12"),
        ("It ran March 5 to 12, 2020.", "2020-03-05/2020-03-12"),
        ("It ran 5–12 March 2020.", "2020-03-05/2020-03-12"),
        ("It ran on 3/4 February 2020.", "2020-02-03/2020-02-04"),
        ("It ran in the night from 3 to 4 February 2020.", "2020-02-03/2020-02-04"),
        ("It ran from March to May 2020.", "2020-03/2020-05"),
        ("It ran from March 2019 to May 2020.", "2019-03/2020-05"),
        ("It ran between March 2019 and May 2020.", "2019-03/2020-05"),
        ("It ran between March and May 2020.", "2020-03/2020-05"),
        ("It ran from November to February 2020.", "2019-11/2020-02"),
        ("Period: June 2020 to November 2022.", "2020-06/2022-11"),
        ("It ran between 2011 and 2017.", "2011/2017"),
        ("It ran from 2011 to 2017.", "2011/2017"),
        ("It ran from 2011 until 2017.", "2011/2017"),
        ("It ran from the spring of 2011 to the autumn of 2012.", "2011-21/2012-23"),
        ("It ran from Monday to Tuesday.", "2022-06-13/2022-06-14"),
        ("It will run from Monday to Friday.", "2022-06-20/2022-06-24"),
        ("It will run from Saturday through Tuesday.", "2022-06-18/2022-06-21"),
        ("It ran from the 1980s to the 1990s.", "198X/199X"),
        ("It ran (1795–1821) for long.", "1795/1821"),
        ("It ran from late March to early May 2020.", "2020-03-21/2020-05-10"),
    ],
)
def test_two_ends(text, edtf):
    assert values(text) == [edtf]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It will be held in March or February.", "2023-02/2023-03"),
        ("It will be held in February or March.", "2023-02/2023-03"),
        ("It was held in February or March.", "2022-02/2022-03"),
        ("It was held in February or March 2020.", "2020-02/2020-03"),
        ("It will be held in July or October.", "[2022-07,2022-10]"),
        ("It was held on Monday or Tuesday.", "2022-06-13/2022-06-14"),
        ("It was held on 3 or 4 May 2020.", "2020-05-03/2020-05-04"),
        ("It was held on May 3 or 9, 2020.", "[2020-05-03,2020-05-09]"),
        ("It was held in 2010 or 2011.", "2010/2011"),
        ("It was held in 2010 or 2015.", "[2010,2015]"),
    ],
)
def test_choices(text, edtf):
    (when,) = dates(text, DAY)
    assert when.edtf == edtf
    assert when.alternatives
    assert when.grain == "span"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It ran in March and May 2020.", "2022-03 2020-05"),
        ("It ran in 2010 and 2015.", "2010 2015"),
        ("It ran on Monday and Tuesday.", "2022-06-13 2022-06-14"),
        ("It ran in 2010, 2012 and 2015.", "2010 2012 2015"),
    ],
)
def test_lists_stay_apart(text, edtf):
    assert len(values(text)) == len(edtf.split())
    assert values(text)[-1] == edtf.split()[-1]


@pytest.mark.parametrize(
    "text",
    [
        "The strike lasted three days.",
        "The strike lasted a few weeks.",
        "The strike lasted twenty-four hours.",
        "It was a six-month strike.",
        "It took several years.",
        "It took half an hour.",
        "The talks went on for 90 minutes.",
        "It burned for two nights.",
    ],
)
def test_durations_have_no_place(text):
    (when,) = dates(text, DAY)
    assert when.kind == "duration"
    assert when.edtf is None
    assert when.first is None
    assert when.offset is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The market is held every Tuesday.", "every Tuesday"),
        ("The market is held on Tuesdays.", "Tuesdays"),
        ("The market is held every Tuesday at 8 p.m. in summer.", "every Tuesday at 8 p.m."),
        ("The market is held each summer.", "each summer"),
        ("The market is held every Friday night.", "every Friday night"),
    ],
)
def test_repetitions(text, said):
    when = dates(text, DAY)[0]
    assert when.kind == "set"
    assert when.text == said
    assert when.edtf is None


def test_the_weekday_of_a_repetition_is_kept():
    assert dates("The market is held every Tuesday.", DAY)[0].weekday == 1


def test_a_length_told_as_past_is_no_date():
    (when,) = dates("In two weeks, fifty people died.", DAY)
    assert (when.kind, when.edtf) == ("duration", None)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It ran from 5 to 12 March 2020.", "2020-03-05", "2020-03-12"),
        ("It ran from March to May 2020.", "2020-03-01", "2020-05-31"),
        ("It ran in the 1960s.", "1960-01-01", "1969-12-31"),
        ("It ran in the winter of 2020.", "2020-12-01", "2021-02-28"),
        ("It ran in the first half of 2020.", "2020-01-01", "2020-06-30"),
        ("It was held in 2010 or 2015.", "2010-01-01", "2015-12-31"),
    ],
)
def test_first_and_last_day(text, first, last):
    (when,) = dates(text, DAY)
    assert (str(when.first), str(when.last)) == (first, last)
