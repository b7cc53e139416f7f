import pytest

import reconcile
from reconcile.mentions.quantities import find_quantities
from reconcile.text.view import TextView

AGES = [
    ("A 43-year-old baker was hurt.", 43, 43, "year"),
    ("A 43 year old baker was hurt.", 43, 43, "year"),
    ("A 43 year-old baker was hurt.", 43, 43, "year"),
    ("A forty-three-year-old baker was hurt.", 43, 43, "year"),
    ("The 43-year-old was hurt.", 43, 43, "year"),
    ("A six-month-old girl slept.", 6, 6, "month"),
    ("A 10-day-old calf slept.", 10, 10, "day"),
    ("The baker is 43 years old.", 43, 43, "year"),
    ("He died at 80 years of age.", 80, 80, "year"),
    ("The baker, aged 43, was hurt.", 43, 43, "year"),
    ("A man aged between 35 and 45 was seen.", 35, 45, "year"),
    ("He left home at the age of 19.", 19, 19, "year"),
    ("Anna Weber, 31, was hurt.", 31, 31, "year"),
    ("Anna Weber (31) was hurt.", 31, 31, "year"),
    ("She is 31.", 31, 31, "year"),
    ("She is forty-six.", 46, 46, "year"),
    ("Daniel Cooper is 23.", 23, 23, "year"),
    ("The youngest, William Choque, is 19, and it was late.", 19, 19, "year"),
    ("Prime Minister Robert Fico is 59.", 59, 59, "year"),
    ("The driver is 61.", 61, 61, "year"),
    ("Then there was no job. At forty-four, she joined.", 44, 44, "year"),
    ("Now 51, she studied law.", 51, 51, "year"),
    ("He was 61 when it closed.", 61, 61, "year"),
    ("He is in his forties.", 40, 49, "year"),
    ("She is in her early thirties.", 30, 33, "year"),
    ("They are in their late 50s.", 57, 59, "year"),
    ("She is in her mid-20s.", 24, 26, "year"),
    ("He was in his teens.", 13, 19, "year"),
    ("The patient is an 87 yo man.", 87, 87, "year"),
]


@pytest.mark.parametrize(("text", "low", "high", "unit"), AGES)
def test_age(text, low, high, unit):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.high, q.unit, q.dimension) == (low, high, unit, "age")


NO_AGES = ["The toll is 61.", "New Zealand is 12.", "At 54, the index was low.", "The score was 23."]


@pytest.mark.parametrize("text", NO_AGES)
def test_what_is_told_of_no_person_is_no_age(text):
    (q,) = reconcile.numbers(text)
    assert q.dimension == "number"


@pytest.mark.parametrize(
    ("text", "op"),
    [
        ("Children under the age of 5 were ill.", "<"),
        ("People over the age of 70 were ill.", ">"),
        ("The man is about 40 years old.", "~"),
        ("The man is at least 40 years old.", ">="),
    ],
)
def test_bound_of_an_age(text, op):
    (q,) = reconcile.numbers(text)
    assert (q.op, q.dimension) == (op, "age")


def test_an_age_has_seconds_for_comparison():
    (years,) = reconcile.numbers("The boy is 2 years old.")
    (months,) = reconcile.numbers("The boy is 24 months old.")
    assert years.base_low == months.base_low
    assert years.base_unit == months.base_unit == "second"


RANKS = [
    ("It was the third attack this year.", 3, "third"),
    ("She finished second.", 2, "second"),
    ("It was the fourth such raid.", 4, "fourth"),
    ("The club lies seventh in the table.", 7, "seventh"),
    ("It is the 12th victim.", 12, "12th"),
    ("It is the twenty-first victim.", 21, "twenty-first"),
    ("It is the third-highest fine.", 3, "third"),
    ("The fire broke out on the fifth floor.", 5, "fifth"),
    ("It was the first strike in years.", 1, "first"),
]


@pytest.mark.parametrize(("text", "place", "figure"), RANKS)
def test_ranks_are_found_apart(text, place, figure):
    (q,) = find_quantities(TextView(text))
    assert (q.low, q.text, q.dimension, q.unit) == (place, figure, "rank", "rank")
    assert reconcile.numbers(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "It opens on the 3rd of March.",
        "The hall is from the 18th century.",
        "Sales fell in the fourth quarter.",
        "He bought a second-hand car.",
        "First, wash your hands.",
    ],
)
def test_days_and_periods_are_no_ranks(text):
    assert find_quantities(TextView(text)) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("He will be away for a year.", 1, "year"),
        ("It ends within a month.", 1, "month"),
        ("It lasted an hour and a half.", 1.5, "hour"),
        ("It took less than a week.", 1, "week"),
    ],
)
def test_an_article_measures_a_time(text, value, unit):
    (q,) = find_quantities(TextView(text))
    assert (q.low, q.unit, q.dimension) == (value, unit, "time")


def test_nothing_before_the_body_is_read():
    text = "40 goats\nThe storm hit 12 farms."
    assert [q.text for q in find_quantities(TextView(text, body=9))] == ["12"]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("No deaths were reported.", "death"),
        ("There were no casualties.", "casualty"),
        ("No arrests were made.", "arrest"),
    ],
)
def test_none_is_nought(text, unit):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.high, q.op, q.unit) == (0, 0, "=", unit)
