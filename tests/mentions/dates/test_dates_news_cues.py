"""Live reports, date lines, spans of hours and cues beside a date; each read on 15 June 2022, a Wednesday."""

import pytest

from reconcile import dates

DAY = "2022-06-15"


def values(text, published=DAY):
    return [(w.text, w.edtf) for w in dates(text, published) if w.kind in ("date", "time")]


def test_times_that_head_the_entries_of_a_live_report_are_of_its_day():
    text = "6:15 p.m.\n\nThe mayor said on Monday that she would go.\n\n5:40 p.m.\n\nThe hall was shut at 5 p.m."
    assert [edtf for _, edtf in values(text)] == [
        "2022-06-15T18:15",
        "2022-06-13",
        "2022-06-15T17:40",
        "2022-06-15T17:00",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "LONDON (Reuters) - March 3, 2021.",
        "LONDON, March 3, 2021 -",
        "Published 3 March 2021.",
        "Posted on 3 March 2021.",
        "Updated: 3 March 2021.",
    ],
)
def test_a_date_line_anchors_what_follows(line):
    assert values(f"{line} The mayor said on Tuesday that she would go.", None)[1] == ("Tuesday", "2021-03-02")


@pytest.mark.parametrize(
    "text",
    [
        "Born on 3 March 2021 in Rome, she left.",
        "He died, on 3 March 2021, in Rome.",
        "The ship (built 3 March 2021) sank.",
    ],
)
def test_other_dates_near_the_top_anchor_nothing(text):
    assert values(f"{text} The mayor said on Tuesday that she would go.", None)[1] == ("Tuesday", "XXXX-WXX-2")


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("from 9 a.m. to 5 p.m. on Monday", "2022-06-13T09:00/2022-06-13T17:00"),
        ("from nine until five on Monday", "2022-06-13T09:00/2022-06-13T17:00"),
        ("between 8 p.m. and midnight on Monday", "2022-06-12T20:00/2022-06-13T00:00"),
        ("from 10 p.m. to 6 a.m. on Sunday", "2022-06-11T22:00/2022-06-12T06:00"),
        ("from 11 p.m. on Saturday to 2 a.m.", "2022-06-11T23:00/2022-06-12T02:00"),
        ("between 10 p.m. Friday and 2 a.m. Saturday", "2022-06-10T22:00/2022-06-11T02:00"),
    ],
)
def test_spans_of_hours(said, edtf):
    assert [value for _, value in values(f"It was shut {said}.")] == [edtf]


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("from the third to the fifth of May", "2022-05-03/2022-05-05"),
        ("from May ninth through seventeenth", "2022-05-09/2022-05-17"),
        ("from the twenty-third to the thirty-first of May", "2022-05-23/2022-05-31"),
        ("a week before the 31 May deadline", "2022-05-24"),
        ("a day after Monday's vote", "2022-06-14"),
        ("in nineteen hundred and ninety-three", "1993"),
        ("at half-past eight", "2022-06-15T08:30"),
        ("at 1700 hours", "2022-06-15T17:00"),
        ("on Sat. night", "2022-06-11"),
        ("in AD 79", "0079"),
        ("in 3Q21", "2021-35"),
        ("in Q3'21", "2021-35"),
        ("in the 2021 third-quarter", "2021-35"),
    ],
)
def test_other_ways_to_say_it(said, edtf):
    assert [value for _, value in values(f"It was shut {said}.")] == [edtf]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It told of first-quarter profit.", "2022-33"),
        ("It told of first-half results.", "2022-01/2022-06"),
        ("He scored a first-half goal.", None),
        ("He led a fourth-quarter comeback.", None),
    ],
)
def test_quarters_and_halves_of_accounts_and_of_games(text, edtf):
    assert [value for _, value in values(text)] == ([edtf] if edtf else [])


@pytest.mark.parametrize(
    "text",
    [
        "The March on Rome was long.",
        "He works in the town of March.",
        "It is an august body.",
        "April said so.",
        "The New Year's honours are out.",
        "It has been so since New Year.",
    ],
)
def test_words_that_are_no_months_or_feasts(text):
    assert values(text) == []


def test_this_winter_is_the_one_that_runs():
    assert values("This winter was mild.", "2022-02-10") == [("This winter", "2021-24")]
    assert values("This winter will be mild.", "2022-11-10") == [("This winter", "2022-24")]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It flew on 24 April 1990, and its flaw was found that June.", "1990-06"),
        ("It flew on 24 April 1990. That summer it failed.", "1990-22"),
        ("It flew on 24 April 1990. The following spring it failed.", "1991-21"),
        ("It flew in 1990. The following June it failed.", "1991-06"),
        ("It flew in May 1990. The previous October it had failed.", "1989-10"),
    ],
)
def test_months_and_seasons_counted_from_the_date_last_spoken_of(text, edtf):
    assert values(text)[-1][1] == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("A vote is expected as early as Thursday.", "2022-06-16"),
        ("He was seen as recently as Thursday.", "2022-06-09"),
        ("She will come in August, after a delay, most recently in March.", "2022-03"),
        ("The club shut at the end of the year.", "2021"),
        ("The club will shut at the end of the year.", "2022"),
        ("The club shut at the end of this year.", "2022"),
        ("They have grown since year-end.", "2021"),
        ("They meet at 1500.", "2022-06-15T15:00"),
        ("It came out last August 3.", "2021-08-03"),
        ("It came out last August 3, 2020.", "2020-08-03"),
        ("A vote is due Thursday.", "2022-06-16"),
        ("A phone is due this summer or in early autumn.", "2022-22/2022-23"),
        ("They had been given until June 3 to leave.", "2022-06-03"),
        ("A deadline of June 3 was missed.", "2022-06-03"),
        ("The club will meet on January 3.", "2023-01-03"),
        ("The fiscal first quarter was dull.", "2022-33"),
        ("The telescope turns 20 on Saturday.", "2022-06-18"),
    ],
)
def test_cues_near_the_date(text, edtf):
    assert values(text)[-1][1] == edtf


@pytest.mark.parametrize(
    "text", ["He lives at 1600 Pennsylvania Avenue.", "It stands at 1500 metres.", "It sold at 1500 points."]
)
def test_figures_behind_at(text):
    assert values(text) == []


def test_a_time_compared_is_a_length():
    assert [w.kind for w in dates("School starts a week later than usual.", DAY)] == ["duration"]
