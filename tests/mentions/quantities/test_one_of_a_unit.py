import pytest

import reconcile
from reconcile.mentions.quantities import find_quantities
from reconcile.text.view import TextView

ONE_AND_MORE = [
    ("He walked a mile and a half.", "a mile and a half", 1.5, "mile"),
    ("It is an inch and a quarter wide.", "an inch and a quarter", 1.25, "inch"),
    ("She bought a pound and a half of plums.", "a pound and a half", 1.5, "pound"),
    ("It took a year and a half.", "a year and a half", 1.5, "year"),
    ("An hour and 20 minutes passed.", "An hour and 20 minutes", 80, "minute"),
    ("A stamp costs a dollar and 42 cents.", "a dollar and 42 cents", 1.42, "USD"),
    ("The door is a foot and two inches wide.", "a foot and two inches", 1.166667, "foot"),
]
ONE_OR_TWO = [
    ("They waited a day or two.", "a day or two", "day", "time"),
    ("Wait another week or two.", "another week or two", "week", "time"),
    ("He asked a question or two.", "a question or two", "question", "count"),
    ("It is worth a dollar or two.", "a dollar or two", "USD", "money"),
    ("It lies one mile or two away.", "one mile or two", "mile", "length"),
]
NO_MEASURE = [
    "It had a mile and no more.",
    "Once a day and a half-day off.",
    "A year and a day passed.",
    "They met a man and a woman.",
    "He won a second and a third prize.",
]


@pytest.mark.parametrize(("text", "figure", "value", "unit"), ONE_AND_MORE)
def test_article_is_one_where_a_part_follows(text, figure, value, unit):
    (q,) = reconcile.numbers(text)
    assert (q.text, q.low, q.high, q.unit) == (figure, pytest.approx(value), pytest.approx(value), unit)


@pytest.mark.parametrize(("text", "figure", "unit", "dimension"), ONE_OR_TWO)
def test_one_or_two_is_a_range(text, figure, unit, dimension):
    (q,) = reconcile.numbers(text)
    assert (q.text, q.low, q.high, q.unit, q.dimension) == (figure, 1, 2, unit, dimension)


@pytest.mark.parametrize("text", NO_MEASURE)
def test_article_alone_is_no_figure(text):
    assert [q for q in reconcile.numbers(text) if q.low >= 1 and q.text.lower().startswith(("a ", "an "))] == []


def test_bound_before_one_or_two_is_kept():
    (q,) = reconcile.numbers("It ends within an hour or two.")
    assert (q.op, q.low, q.high) == ("<=", 1, 2)


def test_two_thirds_behind_or_is_a_fraction_of_its_own():
    assert reconcile.numbers("a bill or two-thirds of it")[-1].low == pytest.approx(2 / 3)


def test_article_measures_a_time_where_it_is_said_how_long():
    (q,) = find_quantities(TextView("It lasted for a year."))
    assert (q.text, q.low, q.unit) == ("a", 1, "year")
    assert find_quantities(TextView("It was a year of drought.")) == ()
