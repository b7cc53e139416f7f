"""Every holiday, number word, unit and zone of the word lists, as a text writes them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import dates
from reconcile.lexicon import lines
from reconcile.mentions.dates.vocabulary import word_classes

DAY = "2022-06-15"  # a Wednesday


def values(text, published=DAY):
    return [w.edtf for w in dates(text, published) if w.kind in ("date", "time")]


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Christmas", "12-25"),
        ("Christmas Day", "12-25"),
        ("Christmas Eve", "12-24"),
        ("Boxing Day", "12-26"),
        ("St Stephen's Day", "12-26"),
        ("New Year's Day", "01-01"),
        ("New Year’s Day", "01-01"),
        ("New Year's Eve", "12-31"),
        ("Valentine's Day", "02-14"),
        ("St Patrick's Day", "03-17"),
        ("April Fools' Day", "04-01"),
        ("May Day", "05-01"),
        ("Halloween", "10-31"),
        ("All Saints' Day", "11-01"),
        ("Veterans Day", "11-11"),
        ("Armistice Day", "11-11"),
        ("Bastille Day", "07-14"),
        ("Australia Day", "01-26"),
        ("Anzac Day", "04-25"),
        ("Canada Day", "07-01"),
        ("Juneteenth", "06-19"),
        ("Independence Day", "07-04"),
        ("Earth Day", "04-22"),
        ("International Women's Day", "03-08"),
        ("Martin Luther King Day", "01-18"),
        ("Presidents' Day", "02-15"),
        ("Memorial Day", "05-31"),
        ("Labor Day", "09-06"),
        ("Columbus Day", "10-11"),
        ("Thanksgiving", "11-25"),
        ("Black Friday", "11-26"),
        ("Mother's Day", "05-09"),
        ("Father's Day", "06-20"),
        ("Easter", "04-04"),
        ("Easter Sunday", "04-04"),
        ("Good Friday", "04-02"),
        ("Easter Monday", "04-05"),
        ("Palm Sunday", "03-28"),
        ("Ash Wednesday", "02-17"),
        ("Shrove Tuesday", "02-16"),
        ("Ascension Day", "05-13"),
        ("Whit Monday", "05-24"),
        ("Pentecost", "05-23"),
    ],
)
def test_holidays_of_a_stated_year(name, day):
    assert values(f"The shop was shut on {name} 2021.") == [f"2021-{day}"]
    assert values(f"The shop was shut on {name} in 2021.") == [f"2021-{day}"]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The shop was shut at Christmas.", "2021-12-25"),
        ("The shop will be shut at Christmas.", "2022-12-25"),
        ("The shop was shut on Easter Monday.", "2022-04-18"),
        ("The shop will be shut on Thanksgiving.", "2022-11-24"),
        ("The shop was shut last Christmas.", "2021-12-25"),
        ("The shop will be shut next Christmas.", "2022-12-25"),
        ("The shop was shut last easter.", "2022-04-17"),
        ("The shop was shut on boxing day.", "2021-12-26"),
        ("The shop was shut the day after Christmas.", "2021-12-26"),
        ("The shop was shut three days before Easter 2021.", "2021-04-01"),
    ],
)
def test_holidays_without_a_year(text, edtf):
    assert values(text) == [edtf]


@pytest.mark.parametrize(
    "text", ["Christmas sales rose.", "The easter bunny.", "It was an epiphany.", "The Easter egg."]
)
def test_holidays_that_only_describe(text):
    assert values(text) == []


@pytest.mark.parametrize(
    ("word", "n"),
    [
        ("a", 1),
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("seven", 7),
        ("eleven", 11),
        ("twelve", 12),
        ("thirteen", 13),
        ("nineteen", 19),
        ("twenty", 20),
        ("twenty-one", 21),
        ("twenty five", 25),
        ("thirty", 30),
        ("forty-two", 42),
        ("fifty", 50),
        ("sixty-six", 66),
        ("seventy", 70),
        ("eighty-eight", 88),
        ("ninety-nine", 99),
        ("2", 2),
        ("15", 15),
        ("40", 40),
        ("99", 99),
        ("150", 150),
        ("a couple of", 2),
        ("a dozen", 12),
    ],
)
def test_numbers_of_years_ago(word, n):
    unit = "year" if n == 1 else "years"
    assert values(f"The mill closed {word} {unit} ago.") == [str(2022 - n)]


@pytest.mark.parametrize("vague", ["a few", "several", "many", "some"])
def test_vague_numbers_have_no_value(vague):
    assert all(w.edtf is None for w in dates(f"The mill closed {vague} years ago.", DAY))


@pytest.mark.parametrize(
    ("unit", "edtf"),
    [
        ("days", "2022-06-13"),
        ("nights", "2022-06-13"),
        ("weeks", "2022-06-01"),
        ("fortnights", "2022-05-18"),
        ("months", "2022-04"),
        ("years", "2020"),
        ("decades", "2002"),
        ("centuries", "1822"),
        ("hours", "2022-06-15"),
        ("minutes", "2022-06-15"),
    ],
)
def test_units_of_two_ago(unit, edtf):
    assert values(f"The mill closed two {unit} ago.") == [edtf]


@pytest.mark.parametrize("zone", [z for z, offset in word_classes()["ZONE"].items() if offset])
def test_zones_with_an_offset(zone):
    offset = word_classes()["ZONE"][zone]
    assert values(f"It opened at 18:00 {zone.upper()} on 3 May 2021.") == [f"2021-05-03T18:00{offset}"]


@pytest.mark.parametrize(
    ("ordinal", "day"),
    [
        ("first", 1),
        ("second", 2),
        ("third", 3),
        ("ninth", 9),
        ("tenth", 10),
        ("twelfth", 12),
        ("thirteenth", 13),
        ("twentieth", 20),
        ("twenty-first", 21),
        ("twenty-seventh", 27),
        ("thirtieth", 30),
        ("thirty-first", 31),
    ],
)
def test_ordinals_in_words(ordinal, day):
    assert values(f"It opened on the {ordinal} of May 2021.") == [f"2021-05-{day:02d}"]
    assert values(f"It opened on May {ordinal} 2021.") == [f"2021-05-{day:02d}"]


@pytest.mark.parametrize(
    ("ordinal", "century"),
    [("first", 0), ("fifth", 4), ("10th", 9), ("eleventh", 10), ("18th", 17), ("nineteenth", 18), ("21st", 20)],
)
def test_centuries(ordinal, century):
    assert values(f"It was dug in the {ordinal} century.") == [f"{century:02d}XX"]


@pytest.mark.parametrize(
    ("word", "edtf"),
    [("twenties", "192X"), ("thirties", "193X"), ("forties", "194X"), ("seventies", "197X"), ("nineties", "199X")],
)
def test_decades_in_words(word, edtf):
    assert values(f"It was dug in the {word}.") == [edtf]


@pytest.mark.parametrize("name", ["past", "future", "counted", "lead", "says", "titles", "english", "not_past"])
def test_lists_have_no_entry_twice_and_none_in_capitals(name):
    entries = lines(f"date_{name}")
    assert len(entries) == len(set(entries)) > 3
    assert all(e == e.lower() for e in entries)


def test_no_word_stands_in_two_classes():
    seen = [w for entries in word_classes().values() for w in entries]
    assert len(seen) == len(set(seen))


@settings(max_examples=100, deadline=None)
@given(st.dates(date(1950, 1, 1), date(2080, 1, 1)), st.integers(1, 300))
def test_days_ago_count_days(published, n):
    (when,) = dates(f"The mill closed {n} days ago.", published)
    assert (published - when.first).days == n


@settings(max_examples=60, deadline=None)
@given(st.dates(date(1950, 1, 1), date(2080, 1, 1)), st.integers(1, 99))
def test_years_ago_count_years(published, n):
    (when,) = dates(f"The mill closed {n} years ago.", published)
    assert when.edtf == str(published.year - n)


@settings(max_examples=100, deadline=None)
@given(st.dates(date(1950, 1, 1), date(2080, 1, 1)), st.integers(1, 12))
def test_a_coming_month_lies_within_a_year(published, month):
    name = date(2000, month, 1).strftime("%B")
    (when,) = dates(f"The mill will close in {name}.", published)
    assert 0 <= (when.first.year - published.year) * 12 + month - published.month <= 11


@settings(max_examples=100, deadline=None)
@given(st.dates(date(1950, 1, 1), date(2080, 1, 1)), st.integers(1, 12))
def test_a_month_of_the_past_is_no_further_than_the_nearest_reading(published, month):
    name = date(2000, month, 1).strftime("%B")
    (when,) = dates(f"The mill closed in {name}.", published)
    months = (when.first.year - published.year) * 12 + month - published.month
    assert -11 <= months <= 3
