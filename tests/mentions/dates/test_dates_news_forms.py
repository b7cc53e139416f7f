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
        ("It will come no later than 2025.", "2025", "../2025"),
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
