import pytest

import reconcile

NOTHING = [
    "It began on 5 May 2021.",
    "it began on jan 5.",
    "it began on sept. 14.",
    "It began on May 5, 2021, and went on.",
    "The vote is set for 12 June.",
    "The vote is set for June 12.",
    "They met on Sept. 3 in the capital.",
    "They met on the 3rd of March.",
    "They met from 3 to 5 March.",
    "They met on March 3-5.",
    "The law dates from 1987.",
    "In 2019 it rained.",
    "Since 2004, nothing has changed.",
    "Between 1914 and 1918 Europe was at war.",
    "The 1990s were hard.",
    "He grew up in the 1970s.",
    "They met at 14:30.",
    "They met at 2:30 p.m. in the hall.",
    "Doors open at 9 a.m. sharp.",
    "Doors open at 9am.",
    "It struck at 0415 GMT.",
    "It struck at six o'clock.",
    "It struck at half past four.",
    "The home side won 2-1.",
    "The home side won 3–0 away.",
    "Parliament split 52-48.",
    "They drew 1-1 after extra time.",
    "Flight 370 vanished.",
    "See page 12 of the report.",
    "See Chapter 3 for more.",
    "Article 5 was invoked.",
    "A Boeing 737 landed.",
    "A Su-34 was seen.",
    "The COVID-19 wave passed.",
    "The G7 met in the hills.",
    "The S&P 500 fell.",
    "The new 5G network opens.",
    "Call 555-0199-44 now.",
    "The file was stamped 2021-12-29.",
    "It was signed on 12/05/2021.",
    "Version 2.0.1 is out.",
    "The office stays open 24/7.",
    "No one came.",
    "That one is good.",
    "One day it will change.",
    "He was looking for another one.",
    "They love one another.",
    "Interstate 95 was closed.",
    "He lives at 14 Miller Street in the old town.",
    "Room 101 was empty.",
    "The Group of Seven met.",
    "The Group of 20 met.",
    "The Big Four met.",
    "A 777X was seen.",
    "Resolution 1701 was passed.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_quantity(text):
    assert [q.text for q in reconcile.numbers(text)] == []


BESIDES = [
    ("On 5 May 2021 some 40 boats sank.", "40"),
    ("In 2019 the fund paid 300 euros.", "300"),
    ("By 14:30 there were 60 people in line.", "60"),
    ("The home side won 2-1 before 18,000 fans.", "18,000"),
    ("Flight 370 carried 239 people.", "239"),
    ("The S&P 500 fell 1.2 percent.", "1.2"),
    ("The G7 pledged $40 million.", "40 million"),
    ("In May 20 people were hurt.", "20"),
    ("Between 1914 and 1918 it lost 9,000 men.", "9,000"),
    ("A Boeing 737 with 160 passengers landed.", "160"),
    ("Article 5 was invoked by 12 states.", "12"),
    ("That one is good, but 3 others are not.", "3"),
    ("The 1990s took 400 jobs.", "400"),
    ("Room 101 held 12 chairs.", "12"),
    ("The law of 1987 names 14 crimes.", "14"),
    ("At 9 a.m. he had 2,000 signatures.", "2,000"),
    ("By 2030 it wants 2000 buses.", "2000"),
    ("He moved to 14 Miller Street with 3 dogs.", "3"),
]


@pytest.mark.parametrize(("text", "figure"), BESIDES)
def test_one_quantity_beside_what_is_none(text, figure):
    assert [q.text for q in reconcile.numbers(text)] == [figure]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("More than 2000 people marched.", 2000),
        ("The valley holds 1200 people.", 1200),
        ("The pipe is 1950 km long.", 1950),
        ("The fund holds $2010 in cash.", 2010),
        ("It has 13000 workers.", 13000),
    ],
)
def test_four_digits_that_count_are_no_year(text, wanted):
    assert [q.low for q in reconcile.numbers(text)] == [wanted]


def test_a_month_word_in_small_letters_is_no_date():
    assert [q.low for q in reconcile.numbers("They may 12 times refuse.")] == [12]


def test_a_time_span_is_a_quantity():
    (q,) = reconcile.numbers("It took 14 days.")
    assert (q.low, q.unit, q.dimension) == (14, "day", "time")


def test_no_figures_after_a_line_break_join_a_date():
    assert [q.text for q in reconcile.numbers("It happened in May\n40 people saw it.")] == ["40"]


def test_verbs_that_are_written_like_months_leave_the_count():
    assert [q.low for q in reconcile.numbers("They march 3 miles, and may 3 of them win?")] == [3, 3]
