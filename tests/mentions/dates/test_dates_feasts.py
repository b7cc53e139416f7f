from datetime import date

import pytest

from reconcile import dates
from reconcile.mentions.dates.feasts import hanukkah, hebrew_day, islamic_day, listed_day, orthodox_easter
from reconcile.mentions.dates.holidays import holiday_in, is_sighted

PUBLISHED = "2023-04-12"

# Days as the calendars of those years print them.
ROSH_HASHANAH = ["2000-09-30", "2013-09-05", "2020-09-19", "2021-09-07", "2022-09-26", "2023-09-16", "2024-10-03"]
HANUKKAH = ["2016-12-25", "2020-12-11", "2021-11-29", "2022-12-19", "2023-12-08", "2024-12-26"]
PASSOVER = ["2019-04-20", "2020-04-09", "2021-03-28", "2022-04-16", "2023-04-06", "2024-04-23"]
ORTHODOX_EASTER = ["2017-04-16", "2019-04-28", "2021-05-02", "2022-04-24", "2024-05-05", "2100-05-02"]
EID_AL_FITR = ["2019-06-04", "2020-05-24", "2021-05-13", "2022-05-02", "2023-04-21", "2024-04-10"]


def _days(listed):
    return [date.fromisoformat(day) for day in listed]


@pytest.mark.parametrize("day", _days(ROSH_HASHANAH))
def test_rosh_hashanah(day):
    assert hebrew_day(day.year, 0) == day


@pytest.mark.parametrize("day", _days(HANUKKAH))
def test_hanukkah(day):
    assert hanukkah(day.year) == day


@pytest.mark.parametrize("day", _days(PASSOVER))
def test_passover(day):
    assert hebrew_day(day.year, -163) == day


@pytest.mark.parametrize("day", _days(ORTHODOX_EASTER))
def test_orthodox_easter(day):
    assert orthodox_easter(day.year) == day


@pytest.mark.parametrize("day", _days(EID_AL_FITR))
def test_eid_is_known_to_a_day(day):
    assert abs((islamic_day(day.year, 10, 1) - day).days) <= 1


@pytest.mark.parametrize("year", range(1940, 2080))
def test_rosh_hashanah_falls_on_four_days_of_the_week_alone(year):
    assert hebrew_day(year, 0).weekday() in (0, 1, 3, 5)
    assert hebrew_day(year, 0).year == islamic_day(year, 1, 1).year == year


def test_table_ends():
    assert listed_day("lunar", 2024) == date(2024, 2, 10)
    assert listed_day("diwali", 2022) == date(2022, 10, 24)
    assert listed_day("diwali", 1900) is None
    assert holiday_in("diwali", 1900) is None


@pytest.mark.parametrize(
    ("text", "said", "edtf"),
    [
        ("It opened on Yom Kippur in 1973.", "Yom Kippur in 1973", "1973-10-06"),
        ("Passover began at sundown.", "Passover", "2023-04-06/2023-04-13"),
        ("They met during Hanukkah 2022.", "Hanukkah 2022", "2022-12-19/2022-12-26"),
        ("It will close on Eid al-Fitr.", "Eid al-Fitr", "2023-04-21~"),
        ("It will close on Eid ul Adha.", "Eid ul Adha", "2023-06-28~"),
        ("Sales fell during Ramadan.", "Ramadan", "2023-03-22/2023-04-20"),
        ("It was smoggy last Diwali.", "last Diwali", "2022-10-24"),
        ("The ban will end by Lunar New Year 2024.", "Lunar New Year 2024", "2024-02-10"),
        ("They will meet at Orthodox Easter.", "Orthodox Easter", "2023-04-16"),
        ("It reopened on the day after Purim.", "the day after Purim", "2023-03-08"),
        ("It shut on Orthodox Christmas.", "Orthodox Christmas", "2023-01-07"),
    ],
)
def test_feast_in_text(text, said, edtf):
    assert [(w.text, w.edtf) for w in dates(text, PUBLISHED)] == [(said, edtf)]


@pytest.mark.parametrize("text", ["The Ramadan fast is long.", "Chinese New Year celebrations filled the park."])
def test_feast_that_describes_a_thing_is_no_date(text):
    assert dates(text, PUBLISHED) == ()


def test_only_what_the_moon_decides_is_hedged():
    assert is_sighted("ramadan")
    assert not is_sighted("passover")
