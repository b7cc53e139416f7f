"""Forms of business pages, agencies and live reports; each sentence is read on 15 June 2022, a Wednesday."""

import pytest

from reconcile import dates

DAY = "2022-06-15"


def values(text, published=DAY):
    return [(w.text, w.edtf) for w in dates(text, published) if w.kind in ("date", "time")]


@pytest.mark.parametrize(
    ("text", "said", "edtf"),
    [
        ("Profit fell in the latest quarter.", "the latest quarter", "2022-33"),
        ("Profit fell in FY23.", "FY23", "2023"),
        ("Sales for the first nine months of the year fell.", "the first nine months of the year", "2022-01/2022-09"),
        (
            "Sales for the last two weeks of last month fell.",
            "the last two weeks of last month",
            "2022-05-18/2022-05-31",
        ),
        ("It will close by year's end.", "year's end", "2022"),
        ("It will close by year-end.", "year-end", "2022"),
        ("It closed at the month's end.", "the month's end", "2022-05"),
        ("It grew in the second half of the 1980s.", "the second half of the 1980s", "1985/1989"),
        ("It grew in the first half of May.", "the first half of May", "2022-05-01/2022-05-15"),
        ("It grew in the second half of April.", "the second half of April", "2022-04-16/2022-04-30"),
        ("It grew in the late 80s.", "the late 80s", "1985/1989"),
        ("It grew in the 18th and 19th centuries.", "the 18th and 19th centuries", "17XX/18XX"),
        ("It will come no later than 2025.", "2025", "2025"),
        ("It lies below 2005 levels.", "2005", "2005"),
        ("The 1968 protests were larger.", "1968", "1968"),
        ("They met in the week beginning 6 June.", "the week beginning 6 June", "2022-06-06/2022-06-12"),
        ("Some 300 came in the week ended June 11.", "the week ended June 11", "2022-06-05/2022-06-11"),
        ("The plant ran from 2014 through May 2018.", "2014 through May 2018", "2014/2018-05"),
        ("It opened on October, 1st.", "October, 1st", "2021-10-01"),
        ("The minutes say:30 December 2021.", "30 December 2021", "2021-12-30"),
        ("Wed Oct 26 15:50:06 2016", "Wed Oct 26 15:50:06 2016", "2016-10-26T15:50"),
        ("Wed Oct 26 15:50:06 +0000 2016", "Wed Oct 26 15:50:06 +0000 2016", "2016-10-26T15:50"),
        ("It opens at 8 a.m. (1200 GMT) on Friday.", "8 a.m. (1200 GMT) on Friday", "2022-06-17T08:00"),
        ("Polls close at 7:20 p.m. Eastern time Monday.", "7:20 p.m. Eastern time Monday", "2022-06-20T19:20"),
        ("He left at 9 a.m. Moscow time (0600 GMT).", "9 a.m. Moscow time (0600 GMT)", "2022-06-15T09:00"),
        ("Sales rose on Black Friday.", "Black Friday", "2021-11-26"),
        ("Sales rose on Cyber Monday.", "Cyber Monday", "2021-11-29"),
        ("A wreath was laid on Remembrance Sunday.", "Remembrance Sunday", "2021-11-14"),
        ("Markets fell on Black Monday.", "Black Monday", "1987-10-19"),
        ("In the early part of next year it will open.", "the early part of next year", "2023"),
        ("Shares fell late in the day.", "late in the day", "2022-06-15"),
        ("Sales had risen in the year previous.", "the year previous", "2021"),
    ],
)
def test_what_it_says_and_where_it_stands(text, said, edtf):
    assert values(text) == [(said, edtf)]


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("a year and a half ago", "2020-12"),
        ("two and a half years ago", "2019-12"),
        ("two-and-a-half years ago", "2019-12"),
        ("half a century ago", "1972"),
        ("a decade and a half ago", "2007"),
        ("a year and two months ago", "2021-04"),
        ("two weeks and three days ago", "2022-05-29"),
        ("a year, two months ago", "2021-04"),
    ],
)
def test_counts_with_a_half_or_in_two_units(said, edtf):
    assert values(f"It closed {said}.") == [(said, edtf)]


@pytest.mark.parametrize("said", ["three and a half years", "an hour and a half", "in a month and three days' time"])
def test_lengths_with_a_half_have_no_place(said):
    assert all(w.kind == "duration" for w in dates(f"It took {said}."))


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("In the second quarter of 2022 it earned less than in the year-earlier quarter.", "2021-34"),
        ("In the second quarter of 2022 it earned less than in the year-ago period.", "2021-34"),
        ("In the second quarter of 2022 it earned less than in the same quarter a year ago.", "2021-34"),
        ("In the third quarter of 2020 it lost less than for the entire year.", "2020"),
    ],
)
def test_periods_that_lean_on_the_one_before(text, edtf):
    assert values(text)[-1][1] == edtf


@pytest.mark.parametrize(
    "text",
    [
        "He wrote for USA Today in all.",
        "The host left Russia Today at once.",
        "Temperatures in the 90s are rare.",
        "Highs in the mid-80s are rare.",
        "He eats 2000 - 2500 calories.",
        "Super Tuesday was a success.",
        "The film ‘13th’ is long.",
        "It came following a year of growth.",
    ],
)
def test_what_is_no_date(text):
    assert values(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "It won for the first time in 20 years.",
        "It will be the worst drought in 40 years.",
        "It is the largest strike in two decades.",
        "It was twelve hours before she got a signal.",
    ],
)
def test_a_length_behind_a_rank_or_before_a_clause(text):
    assert [w.kind for w in dates(text, DAY)] == ["duration"]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("On 3 May he resigned.", "2022-05-03"),
        ("Following Monday's debate he resigned.", "2022-06-13"),
        ("On the following Monday he resigned.", "2022-06-20"),
        ("They have committed to an overall cut from their October levels.", "2021-10"),
        ("They have committed to leave in October.", "2022-10"),
        ("Gifts hit a record through the end of May.", "2022-05"),
        ("The ban was extended through the end of May.", "2023-05"),
        ("Her decision to meet him in May was criticised.", "2022-05"),
        ("It was agreed in Paris in September.", "2021-09"),
        ("We will be only 3 next week.", "2022-06-20/2022-06-26"),
        ("Sales rose from Jan. 1 through May 20.", "2022-01-01/2022-05-20"),
        ("The fair ran from May to 12 October.", "2021-05/2021-10-12"),
        ("It comes two weeks before Christmas.", "2021-12-11"),
    ],
)
def test_behind_or_ahead(text, edtf):
    assert [value for _, value in values(text)] == [edtf]


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
        "It is an august body.",
        "April said so.",
        "Chinese New Year was loud.",
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
