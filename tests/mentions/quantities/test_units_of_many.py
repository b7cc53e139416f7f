"""Units behind vague plurals, couples and parts: "millions of dollars", "half of one percent"."""

import pytest

import reconcile

MANY = [
    ("Millions of dollars went missing.", 2e6, 9999999, "USD", "money"),
    ("Tens of thousands of litres leaked.", 20000, 99999, "litre", "volume"),
    ("Hundreds of miles of track are shut.", 200, 999, "mile", "length"),
    ("Thousands of tonnes of grain rot there.", 2000, 9999, "tonne", "mass"),
    ("They waited dozens of hours.", 24, 99, "hour", "time"),
    ("A couple of hours passed.", 2, 2, "hour", "time"),
    ("A couple of million euros vanished.", 2e6, 2e6, "EUR", "money"),
    ("A couple of dozen kilometres remain.", 24, 24, "km", "length"),
    ("They lost millions of pounds.", 2e6, 9999999, "GBP", "money"),
    ("They lost 2 million pounds of aid.", 2e6, 2e6, "GBP", "money"),
    ("They lost thousands of pounds of beef.", 2000, 9999, "pound", "mass"),
]


@pytest.mark.parametrize(("text", "low", "high", "unit", "dimension"), MANY)
def test_many_of_a_unit(text, low, high, unit, dimension):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.high, q.unit, q.dimension) == (pytest.approx(low), pytest.approx(high), unit, dimension)


PARTS = [
    ("It lost half of one percent.", 0.5, "percent"),
    ("It lost half of 1 percent.", 0.5, "percent"),
    ("It lost two-tenths of a percent.", 0.2, "percent"),
    ("It lost a tenth of one percentage point.", 0.1, "percentage point"),
    ("It lost a quarter of a mile.", 0.25, "mile"),
    ("It lost half a litre.", 0.5, "litre"),
]


@pytest.mark.parametrize(("text", "value", "unit"), PARTS)
def test_part_of_a_unit(text, value, unit):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.unit) == (pytest.approx(value), unit)


def test_a_part_keeps_its_bound():
    (q,) = reconcile.numbers("They hold less than half of 1 percent.")
    assert (q.op, q.low, q.unit) == ("<", 0.5, "percent")


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("Gifts passed the $1 billion mark.", 1e9, "USD"),
        ("The index fell below the four thousand mark.", 4000, ""),
        ("They paid 500 million marks for it.", 5e8, "mark"),
        ("The fund holds Rs.2,500 crore.", 2.5e10, "INR"),
        ("The fund holds Rs 2,500 crore.", 2.5e10, "INR"),
    ],
)
def test_marks_and_rupees(text, low, unit):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.unit) == (low, unit)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("In Nepal they pay 200,000 rupees a head.", "NPR per head"),
        ("Pakistan's cabinet spent 5 billion rupees.", "PKR"),
        ("India gave Nepal 5 billion rupees.", "INR"),
        ("They pay 300 rupees.", "INR"),
        ("Norway's search cost 1.8 million kroner.", "NOK"),
        ("The search cost 1.8 million kroner.", "krone"),
        ("Norway and Denmark spent 1.8 million kroner.", "krone"),
        ("Mexico pays 40 pesos.", "MXN"),
    ],
)
def test_the_country_tells_the_currency(text, unit):
    (q,) = reconcile.numbers(text)
    assert q.unit == unit
