"""Expressions placed on the calendar and turned into mentions, apart from the grammar."""

from datetime import date

import pytest

from reconcile.mentions.dates.calendars import Period, day_period, month_period, week_period, year_period
from reconcile.mentions.dates.edtf import write
from reconcile.mentions.dates.parts import Clock, Parts
from reconcile.mentions.dates.reading import read
from reconcile.mentions.dates.resolving import place
from reconcile.mentions.dates.setting import Setting

PUBLISHED = date(2022, 6, 15)  # a Wednesday


def placed(parts, **setting):
    period = place(parts, Setting(PUBLISHED, **setting))
    return write(period) if period else None


@pytest.mark.parametrize(
    ("parts", "edtf"),
    [
        (Parts(year=2021), "2021"),
        (Parts(year=2021, month=5), "2021-05"),
        (Parts(year=2021, month=5, day=3), "2021-05-03"),
        (Parts(year=2021, month=2, day=29), None),
        (Parts(year=2021, season=21), "2021-21"),
        (Parts(year=2021, quarter=2), "2021-34"),
        (Parts(year=2021, half=2), "2021-07/2021-12"),
        (Parts(year=2021, holiday="easter"), "2021-04-04"),
        (Parts(years=(1960, 1969), grain="decade"), "196X"),
        (Parts(years=(0, 99), grain="century"), "00XX"),
        (Parts(years=(1960, 1969), grain="decade", part="early"), "1960/1964"),
        (Parts(year=2021, month=5, part="mid"), "2021-05-11/2021-05-20"),
        (Parts(year=2021, month=5, edge="begin"), "2021-05-01/2021-05-10"),
        (Parts(year=2021, month=5, edge="end"), "2021-05"),
        (Parts(year=2021, edge="begin"), "2021"),
        (Parts(year=2021, month=5, nth=(2, "week")), "2021-05-08/2021-05-14"),
        (Parts(year=2021, month=5, nth=(-1, "weekday"), weekday=0), "2021-05-31"),
        (Parts(year=2021, month=5, nth=(6, "weekday"), weekday=0), None),
        (Parts(year=2021, month=5, nth=(2, "weeks")), "2021-05-01/2021-05-14"),
        (Parts(year=2021, month=5, day=5, nth=(1, "weekof")), "2021-05-03/2021-05-09"),
        (Parts(year=2021, month=5, day=5, then=("day", -7)), "2021-04-28"),
        (Parts(year=2021, month=5, then=("month", 2)), "2021-07"),
        (Parts(year=2021, month=5, day=5, then=("day", 3), grain="starting"), "2021-05-05/2021-05-07"),
        (Parts(year=2021, month=5, day=5, then=("year", 9000)), None),
        (Parts(holiday="world war ii"), "1939-09-01/1945-09-02"),
        (Parts(shift=("day", -1)), "2022-06-14"),
        (Parts(shift=("week", -1)), "2022-06-08"),
        (Parts(shift=("week", -1), whole=True), "2022-06-06/2022-06-12"),
        (Parts(shift=("week", -1), whole=True, weekday=4), "2022-06-10"),
        (Parts(shift=("weekend", 0), whole=True), "2022-06-18/2022-06-19"),
        (Parts(shift=("month", 1), whole=True, day=5), "2022-07-05"),
        (Parts(shift=("month", 8), whole=True, day=30), None),
        (Parts(shift=("year", -1), whole=True, month=5), "2021-05"),
        (Parts(shift=("year", -1), whole=True, season=22), "2021-22"),
        (Parts(shift=("decade", -2)), "2002"),
        (Parts(shift=("century", -1), whole=True), "19XX"),
        (Parts(shift=("hour", -3)), "2022-06-15"),
        (Parts(span=("day", -10)), "2022-06-05/2022-06-15"),
        (Parts(span=("day", 3)), "2022-06-16/2022-06-18"),
        (Parts(span=("week", 2), grain="ahead"), "2022-06-15/2022-06-29"),
        (Parts(span=("quarter", -2)), "2021-10/2022-03"),
        (Parts(clock=Clock(9)), "2022-06-15"),
        (Parts(kind="set", weekday=1), None),
        (Parts(), None),
    ],
)
def test_place(parts, edtf):
    assert placed(parts) == edtf


@pytest.mark.parametrize(
    ("parts", "spoken", "edtf"),
    [
        (Parts(shift=("day", 1), context=True), day_period(date(2020, 5, 3)), "2020-05-04"),
        (Parts(shift=("week", -1), context=True, whole=True), day_period(date(2020, 5, 3)), "2020-04-20/2020-04-26"),
        (Parts(shift=("month", 1), context=True), day_period(date(2020, 5, 3)), "2020-06"),
        (Parts(shift=("year", 1), context=True), month_period(2020, 5), "2021"),
        (Parts(shift=("week", 1), context=True, whole=True), week_period(date(2020, 5, 3)), "2020-05-04/2020-05-10"),
        (Parts(shift=("day", 1), context=True), month_period(2020, 5), None),
        (Parts(shift=("day", 2), context=True), Period(date(2020, 5, 1), date(2020, 5, 9), "span"), "2020-05-11"),
        (Parts(shift=("year", -1), grain="same", whole=True), month_period(2022, 2), "2021-02"),
        (Parts(shift=("year", -1), grain="same", whole=True), day_period(PUBLISHED), "2021"),
        (Parts(span=("year", 5), context=True), year_period(2000), "2000/2005"),
        (Parts(day=9), month_period(2010, 2), "2010-02-09"),
    ],
)
def test_place_from_the_date_last_spoken_of(parts, spoken, edtf):
    assert placed(parts, spoken=spoken) == edtf


def test_a_time_belongs_to_a_recent_day_spoken_of():
    clock = Parts(clock=Clock(9))
    assert placed(clock, day=day_period(date(2022, 6, 13))) == "2022-06-13"
    assert placed(clock, day=day_period(date(2021, 6, 13))) == "2022-06-15"
    assert place(clock, Setting()) is None
    assert place(clock, Setting(day=day_period(date(2021, 6, 13)))).first == date(2021, 6, 13)


def test_a_weekend_told_as_past_is_over():
    weekend = Parts(shift=("weekend", 0), whole=True)
    assert placed(weekend, lean="past") == "2022-06-11/2022-06-12"
    assert placed(weekend, lean="future") == "2022-06-18/2022-06-19"


def test_history_counts_from_its_own_dates():
    told = {"narrative": True, "year": 1882, "spoken": year_period(1882)}
    assert placed(Parts(month=6, day=2), **told) == "1882-06-02"
    assert placed(Parts(shift=("year", 0), whole=True), **told) == "1882"
    assert placed(Parts(span=("year", 3)), **told) == "1882/1885"


MAY, JULY = Parts(month=5, year=2021), Parts(month=7, year=2021)


@pytest.mark.parametrize(
    ("parts", "kind", "edtf", "grain"),
    [
        (Parts(year=2021), "date", "2021", "year"),
        (Parts(year=1990, approximate=True), "date", "1990~", "year"),
        (Parts(year=2021, month=5, day=3, clock=Clock(9)), "time", "2021-05-03T09:00", "hour"),
        (Parts(year=2021, month=5, day=3, clock=Clock(21, 47, "Z")), "time", "2021-05-03T21:47Z", "minute"),
        (Parts(weekday=0, kind="set"), "set", None, "day"),
        (Parts(span=("day", 3), kind="duration"), "duration", None, "year"),
        (Parts(shift=("week", 2), grain="ahead"), "duration", None, "week"),
        (Parts(month=5, to=JULY), "date", "2021-05/2021-07", "span"),
        (Parts(month=5, to=JULY, either=True), "date", "[2021-05,2021-07]", "span"),
        (Parts(month=11, to=MAY), "date", "2020-11/2021-05", "span"),
        (Parts(year=2021, to=Parts(year=2019)), "date", None, "span"),
        (Parts(year=2021, to=Parts(year=2019), either=True), "date", "[2019,2021]", "span"),
        (Parts(day=3, to=Parts(day=5, month=5, year=2021)), "date", "2021-05-03/2021-05-05", "span"),
        (Parts(weekday=4, to=Parts(weekday=1)), "date", "2022-06-10/2022-06-14", "span"),
    ],
)
def test_read(parts, kind, edtf, grain):
    when = read(parts, Setting(PUBLISHED, lean="past"), "xx said", 3, 7)
    assert (when.start, when.end, when.text) == (3, 7, "said")
    assert (when.kind, when.edtf, when.grain) == (kind, edtf, grain)
    assert (when.first is None) == (edtf is None)


@pytest.mark.parametrize(
    ("parts", "edtf"),
    [
        (Parts(month=5, to=Parts(month=7)), "XXXX-05/XXXX-07"),
        (Parts(month=7, to=Parts(month=5), either=True), "XXXX-05/XXXX-07"),
        (Parts(weekday=0, to=Parts(weekday=2)), "XXXX-WXX-1/XXXX-WXX-3"),
        (Parts(month=5, to=Parts(shift=("day", 0))), None),
    ],
)
def test_read_without_an_anchor(parts, edtf):
    when = read(parts, Setting(), "said", 0, 4)
    assert (when.edtf, when.first, when.last) == (edtf, None, None)
