"""The choice of year, month and week, and the tense that decides it, apart from the grammar."""

from datetime import date

import pytest

from reconcile.mentions.dates.calendars import day_period, month_period, year_period
from reconcile.mentions.dates.choosing import choose_day, choose_month, choose_weekday, choose_year
from reconcile.mentions.dates.parts import Clock, Parts
from reconcile.mentions.dates.reading import partial, valid
from reconcile.mentions.dates.resolving import place
from reconcile.mentions.dates.scan import scan
from reconcile.mentions.dates.setting import Setting
from reconcile.mentions.dates.tense import lean

PUBLISHED = date(2022, 6, 15)  # a Wednesday


def setting(way="", **more):
    return Setting(published=PUBLISHED, lean=way, **more)


@pytest.mark.parametrize(
    ("weekday", "which", "way", "day"),
    [
        (0, "", "past", "2022-06-13"),
        (0, "", "future", "2022-06-20"),
        (0, "", "", "2022-06-13"),
        (2, "", "past", "2022-06-15"),
        (2, "", "future", "2022-06-15"),
        (2, "last", "", "2022-06-08"),
        (2, "next", "", "2022-06-22"),
        (4, "next", "", "2022-06-24"),
        (0, "next", "", "2022-06-20"),
        (4, "this", "", "2022-06-17"),
        (0, "this", "past", "2022-06-13"),
        (4, "coming", "", "2022-06-17"),
        (2, "coming", "", "2022-06-22"),
    ],
)
def test_choose_weekday(weekday, which, way, day):
    assert str(choose_weekday(Parts(weekday=weekday, deictic=which), setting(way)).first) == day


@pytest.mark.parametrize(
    ("which", "day"),
    [("following", "2020-05-08"), ("previous", "2020-05-01"), ("same", "2020-05-01")],
)
def test_choose_weekday_from_the_date_spoken_of(which, day):
    spoken = day_period(date(2020, 5, 3))
    assert str(choose_weekday(Parts(weekday=4, deictic=which), setting(spoken=spoken)).first) == day


@pytest.mark.parametrize(
    ("month", "which", "way", "first"),
    [
        (5, "", "past", "2022-05-01"),
        (5, "", "future", "2023-05-01"),
        (6, "", "past", "2022-06-01"),
        (6, "", "future", "2022-06-01"),
        (7, "", "past", "2022-07-01"),
        (10, "", "past", "2021-10-01"),
        (10, "", "future", "2022-10-01"),
        (12, "", "", "2021-12-01"),
        (8, "", "", "2022-08-01"),
        (5, "last", "", "2022-05-01"),
        (6, "last", "", "2021-06-01"),
        (6, "next", "", "2023-06-01"),
        (2, "this", "", "2022-02-01"),
        (9, "this", "", "2022-09-01"),
    ],
)
def test_choose_month(month, which, way, first):
    assert str(choose_month(Parts(month=month, deictic=which), setting(way)).first) == first


@pytest.mark.parametrize(
    ("day", "way", "then"),
    [
        (9, "past", "2022-06-09"),
        (20, "past", "2022-05-20"),
        (20, "future", "2022-06-20"),
        (9, "future", "2022-07-09"),
        (15, "past", "2022-06-15"),
        (31, "past", "2022-05-31"),
        (16, "", "2022-06-16"),
    ],
)
def test_choose_day(day, way, then):
    assert str(choose_day(Parts(day=day), setting(way))) == then


def test_choose_day_of_a_distant_month_spoken_of():
    spoken = month_period(2010, 2)
    assert str(choose_day(Parts(day=9), setting(spoken=spoken))) == "2010-02-09"
    assert choose_day(Parts(day=30), setting(spoken=spoken)) is None


@pytest.mark.parametrize(
    ("parts", "way", "year"),
    [
        (Parts(month=6, day=14), "past", 2022),
        (Parts(month=6, day=16), "future", 2022),
        (Parts(month=12, day=24), "past", 2021),
        (Parts(month=1, day=5), "future", 2023),
        (Parts(month=12, day=24), "", 2021),
        (Parts(month=8, day=24), "", 2022),
        (Parts(month=2, day=29), "past", None),
        (Parts(season=22), "past", 2022),
        (Parts(season=23), "past", 2021),
        (Parts(season=21), "future", 2023),
        (Parts(quarter=1), "past", 2022),
        (Parts(quarter=4), "future", 2022),
        (Parts(holiday="christmas"), "past", 2021),
        (Parts(holiday="christmas"), "future", 2022),
        (Parts(month=6, day=14, weekday=1), "past", 2022),
        (Parts(month=6, day=14, weekday=0), "past", 2021),
    ],
)
def test_choose_year(parts, way, year):
    assert choose_year(parts, setting(way)) == year


def test_history_keeps_the_year_last_stated():
    told = setting("past", narrative=True, year=1882)
    assert choose_year(Parts(month=6, day=2), told) == 1882
    assert choose_month(Parts(month=6), told).first.year == 1882


@pytest.mark.parametrize(
    "parts",
    [
        Parts(weekday=0),
        Parts(month=5),
        Parts(month=5, day=3),
        Parts(season=21),
        Parts(day=3),
        Parts(shift=("year", 1), whole=True),
        Parts(span=("day", -3)),
        Parts(clock=Clock(7, 20)),
        Parts(shift=("day", 1), context=True),
        Parts(kind="duration"),
    ],
)
def test_nothing_is_placed_without_an_anchor(parts):
    assert place(parts, Setting()) is None


@pytest.mark.parametrize(
    ("parts", "edtf"),
    [
        (Parts(month=9), "XXXX-09"),
        (Parts(month=9, day=3), "XXXX-09-03"),
        (Parts(day=3), "XXXX-XX-03"),
        (Parts(weekday=6), "XXXX-WXX-7"),
        (Parts(season=22), "XXXX-22"),
        (Parts(quarter=2), "XXXX-34"),
        (Parts(clock=Clock(7, 20)), "XXXX-XX-XXT07:20"),
        (Parts(weekday=0, clock=Clock(7)), "XXXX-WXX-1T07:00"),
        (Parts(shift=("day", -1)), None),
        (Parts(span=("day", -3)), None),
        (Parts(kind="set", weekday=1), None),
    ],
)
def test_partial_values(parts, edtf):
    assert partial(parts) == edtf


@pytest.mark.parametrize(
    ("parts", "real"),
    [
        (Parts(month=2, day=29), True),
        (Parts(year=2021, month=2, day=29), False),
        (Parts(year=2020, month=2, day=29), True),
        (Parts(month=4, day=31), False),
        (Parts(year=2021), True),
    ],
)
def test_valid(parts, real):
    assert valid(parts) is real


@pytest.mark.parametrize(
    ("unit", "n", "spoken", "first"),
    [
        ("day", 1, day_period(date(2020, 5, 3)), "2020-05-04"),
        ("week", -1, day_period(date(2020, 5, 3)), "2020-04-26"),
        ("month", 1, day_period(date(2020, 5, 3)), "2020-06-01"),
        ("year", 2, year_period(2010), "2012-01-01"),
        ("month", 1, month_period(2010, 5), "2010-06-01"),
        ("day", 2, year_period(2010), None),
        ("month", 2, year_period(2010), None),
    ],
)
def test_counts_from_a_coarser_date_have_no_place(unit, n, spoken, first):
    found = place(Parts(shift=(unit, n), context=True), setting(spoken=spoken))
    assert (str(found.first) if found else None) == first


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("He resigned on Monday", "past"),
        ("He said on Monday", "past"),
        ("He has been ill since Monday", "past"),
        ("It was closed on Monday", "past"),
        ("It had rained on Monday", "past"),
        ("They may have met on Monday", "past"),
        ("He will resign on Monday", "future"),
        ("He would resign on Monday", "future"),
        ("He is to resign on Monday", "future"),
        ("It is due on Monday", "future"),
        ("It is set for Monday", "future"),
        ("It was expected on Monday", "future"),
        ("It will have closed on Monday", "future"),
        ("It is to be closed on Monday", "future"),
        ("He vowed to leave on Monday", "future"),
        ("It is open until Monday", "future"),
        ("The talks lasted until Monday", "past"),
        ("A strike was called from Monday", "future"),
        ("The council meets on Monday", "future"),
        ("Opening hours on Monday", ""),
        ("It is closed on Monday", ""),
    ],
)
def test_lean(text, way):
    tokens = scan(text)
    last = len(tokens.starts) - 1
    assert lean(tokens, last, last + 1, 0, last + 1) == way


@pytest.mark.parametrize(
    ("text", "way"),
    [("Monday he resigned", "past"), ("Monday he will resign", "future"), ("Monday at sea", "")],
)
def test_a_date_that_opens_the_sentence_looks_ahead(text, way):
    tokens = scan(text)
    assert lean(tokens, 0, 1, 0, len(tokens.starts)) == way


def test_a_cue_of_another_sentence_does_not_count():
    tokens = scan("He will go . Monday was dry")
    assert lean(tokens, 4, 5, 4, 7) == "past"
