"""Times of day: figures, words, zones, parts of the day, and the day that each belongs to."""

import pytest

from reconcile import dates

DAY = "2022-06-15"  # a Wednesday


def values(text, published=DAY):
    return [w.edtf for w in dates(text, published) if w.kind in ("date", "time")]


@pytest.mark.parametrize(
    "written",
    [
        "9:47 p.m. on Monday",
        "9:47 pm on Monday",
        "9:47pm on Monday",
        "9:47 PM on Monday",
        "9.47pm on Monday",
        "9.47 p.m. on Monday",
        "21:47 on Monday",
        "21.47 on Monday",
        "21:47 on Monday night",
        "9:47 on Monday evening",
        "9:47 p.m. Monday",
        "9:47 p.m. local time on Monday",
        "9:47 p.m., Monday",
        "9:47 p.m. on Monday, June 13",
        "9:47 p.m. on 13 June 2022",
    ],
)
def test_one_time_in_every_style(written):
    assert values(f"The quake struck at {written}.") == ["2022-06-13T21:47"]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("at 7 a.m. on Monday", "07:00"),
        ("at 7am on Monday", "07:00"),
        ("at 12 a.m. on Monday", "00:00"),
        ("at 12 p.m. on Monday", "12:00"),
        ("at 12:30 a.m. on Monday", "00:30"),
        ("at noon on Monday", "12:00"),
        ("at midday on Monday", "12:00"),
        ("at midnight on Monday", "00:00"),
        ("at seven o'clock on Monday morning", "07:00"),
        ("at seven o’clock in the evening on Monday", "19:00"),
        ("at half past seven on Monday morning", "07:30"),
        ("at half past seven on Monday evening", "19:30"),
        ("at a quarter past seven on Monday morning", "07:15"),
        ("at a quarter to seven on Monday morning", "06:45"),
        ("at ten past two on Monday afternoon", "14:10"),
        ("at twenty to eight on Monday morning", "07:40"),
        ("at twenty-five past six on Monday evening", "18:25"),
        ("at nine on Monday night", "21:00"),
        ("at nine on Monday morning", "09:00"),
        ("at two on Monday afternoon", "14:00"),
        ("just after eleven on Monday", "11:00"),
        ("at 11.30 on Monday", "11:30"),
        ("at six in the evening on Monday", "18:00"),
        ("on Monday at 8.05 a.m.", "08:05"),
        ("on Monday, at twenty past seven", "07:20"),
        ("on Monday morning, shortly after 7 a.m.", "07:00"),
        ("early on Monday, at 04:20", "04:20"),
        ("at 0340 on Monday", "03:40"),
        ("at 18:00 UTC on Monday", "18:00Z"),
        ("at 18:00 GMT on Monday", "18:00Z"),
        ("at 18:00 CET on Monday", "18:00+01:00"),
        ("at 9 a.m. EST on Monday", "09:00-05:00"),
        ("at 9 a.m. ET on Monday", "09:00"),
        ("at 19h30 on Monday", "19:30"),
        ("at 0340 GMT on Monday", "03:40Z"),
        ("at 1900 GMT on Monday", "19:00Z"),
    ],
)
def test_times_of_a_named_day(text, time):
    assert values(f"The quake struck {text}.") == [f"2022-06-13T{time}"]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The quake struck at 7:20 a.m. and lasted a minute.", "2022-06-15T07:20"),
        ("Yesterday the earth shook. At 7:20 a.m. a wall fell.", "2022-06-14T07:20"),
        ("On Monday the earth shook. At 7:20 a.m. a wall fell.", "2022-06-13T07:20"),
        ("The pact was signed on 3 May 1990. At 7:20 a.m. a wall fell.", "2022-06-15T07:20"),
        ("The meeting will begin on Friday. At 7:20 a.m. a wall fell.", "2022-06-15T07:20"),
        ("The wall fell at noon yesterday.", "2022-06-14T12:00"),
        ("The wall fell yesterday at noon.", "2022-06-14T12:00"),
        ("The gates will open at noon tomorrow.", "2022-06-16T12:00"),
        ("The gates will open tomorrow at 8:30 a.m.", "2022-06-16T08:30"),
        ("The gates opened this morning at ten.", "2022-06-15"),
    ],
)
def test_the_day_of_a_time(text, edtf):
    assert values(text)[-1] == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The wall fell on Monday night.", "2022-06-13"),
        ("The wall fell on Monday morning.", "2022-06-13"),
        ("The wall fell before dawn on Monday.", "2022-06-13"),
        ("The wall fell early on Monday.", "2022-06-13"),
        ("The wall fell early Monday.", "2022-06-13"),
        ("The wall fell late on Monday.", "2022-06-13"),
        ("The wall fell on the evening of 13 June.", "2022-06-13"),
        ("The wall fell in the early hours of Monday.", "2022-06-13"),
        ("The wall fell in the early morning of 13 June.", "2022-06-13"),
        ("The wall fell on the night of June 13.", "2022-06-13"),
    ],
)
def test_parts_of_the_day(text, edtf):
    assert values(text) == [edtf]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Open 5 to 6 p.m. tomorrow.", "2022-06-16T17:00/2022-06-16T18:00"),
        ("Open from 8 a.m. to 6 p.m. tomorrow.", "2022-06-16T08:00/2022-06-16T18:00"),
        ("Open tomorrow from 3:00 p.m. to 4:30 p.m.", "2022-06-16T15:00/2022-06-16T16:30"),
    ],
)
def test_spans_of_time(text, edtf):
    assert values(text) == [edtf]


@pytest.mark.parametrize(
    "text",
    [
        "They won 2:1 at home.",
        "She ran it in 2:05 flat.",
        "The ratio is 16:9 on both.",
        "It weighs 7.20 kg.",
        "He paid 9.47 for it.",
        "He read Psalm 9:25 aloud.",
        "Am I right?",
        "The district 8-4A team won.",
        "Two to three people left.",
        "Ten to twelve people left.",
    ],
)
def test_figures_that_are_no_times(text):
    assert values(text) == []


def test_kind_and_grain_of_a_time():
    (when,) = dates("The quake struck at 9:47 p.m. on Monday.", DAY)
    assert (when.kind, when.grain, when.weekday) == ("time", "minute", 0)
    assert when.text == "9:47 p.m. on Monday"
    (when,) = dates("The quake struck at 9 p.m. on Monday.", DAY)
    assert (when.kind, when.grain) == ("time", "hour")


@pytest.mark.parametrize("hour", range(1, 12))
def test_both_halves_of_the_day(hour):
    assert values(f"It struck at {hour} a.m. on Monday.") == [f"2022-06-13T{hour:02d}:00"]
    assert values(f"It struck at {hour} p.m. on Monday.") == [f"2022-06-13T{hour + 12:02d}:00"]
    assert values(f"It struck at {hour + 12}:05 on Monday.") == [f"2022-06-13T{hour + 12}:05"]
