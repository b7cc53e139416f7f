import pytest

import reconcile
from reconcile.mentions.quantities.digits import parse_number

NUMBERS = [
    ("7", 7),
    ("07", 7),
    ("1,200", 1200),
    ("1,200,000", 1200000),
    ("12,00,000", 1200000),
    ("1,23,456", 123456),
    ("1.200.000", 1200000),
    ("1.200.000,50", 1200000.5),
    ("0.25", 0.25),
    ("3.14159", 3.14159),
    ("1,5", 1.5),
    ("12,75", 12.75),
    ("1,234.5", 1234.5),
    ("100000", 100000),
    ("123456789012345", 123456789012345),
]


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_digits_with_any_grouping(text, value):
    assert parse_number(text) == value


@pytest.mark.parametrize("text", ["2.0.1", "192.168.1.2", "1,2,3", "12,34,5", "1" * 41, "22,24,26,31"])
def test_codes_and_endless_digits_are_no_number(text):
    assert parse_number(text) is None


IN_TEXT = [
    ("It holds 1 200 000 litres.", 1200000, "1 200 000"),
    ("It holds 40\u00a0000 litres.", 40000, "40\u00a0000"),
    ("It holds 40\u2009000 litres.", 40000, "40\u2009000"),
    ("It holds 40\u202f000 litres.", 40000, "40\u202f000"),
    ("It holds 1.2m litres.", 1200000, "1.2m"),
    ("It holds 1.2M litres.", 1200000, "1.2M"),
    ("It holds 1.2 million litres.", 1200000, "1.2 million"),
    ("It holds 1.2-million litres.", 1200000, "1.2-million"),
    ("It holds 12 lakh litres.", 1200000, "12 lakh"),
    ("It holds 3 crore litres.", 30000000, "3 crore"),
    ("It holds 2 lakh crore litres.", 2000000000000, "2 lakh crore"),
    ("It holds 3bn litres.", 3000000000, "3bn"),
    ("It holds 3 bn litres.", 3000000000, "3 bn"),
    ("It holds 3tn litres.", 3000000000000, "3tn"),
    ("It holds 10k litres.", 10000, "10k"),
    ("It holds 2.5 thousand litres.", 2500, "2.5 thousand"),
    ("It holds 3.5 hundred litres.", 350, "3.5 hundred"),
    ("It holds 2 million 300 thousand litres.", 2300000, "2 million 300 thousand"),
    ("It holds 4 thousand 3 hundred and 21 litres.", 4321, "4 thousand 3 hundred and 21"),
    ("It holds 6 crore and two hundred litres.", 60000200, "6 crore and two hundred"),
    ("It holds 3 hundred and 21 litres.", 321, "3 hundred and 21"),
    ("It holds .25 litres.", 0.25, ".25"),
    ("It holds 2½ litres.", 2.5, "2½"),
    ("It holds 2 1/4 litres.", 2.25, "2 1/4"),
    ("It holds 1.3x10^6 litres.", 1300000, "1.3x10^6"),
    ("It holds 1.5e+3 litres.", 1500, "1.5e+3"),
    ("It holds 2^3 litres.", 8, "2^3"),
]


@pytest.mark.parametrize(("text", "value", "figure"), IN_TEXT)
def test_digits_in_a_text(text, value, figure):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.high, q.text, q.unit) == (value, value, figure, "litre")


SIGNED = [
    ("It was -31 degrees.", -31, "-31"),
    ("It was −31 degrees.", -31, "−31"),
    ("It was minus 31 degrees.", -31, "minus 31"),
    ("It was minus thirty-one degrees.", -31, "minus thirty-one"),
    ("It was negative five degrees.", -5, "negative five"),
    ("It was 5 degrees below zero.", -5, "5"),
    ("It was 31 below zero.", -31, "31"),
    ("Shares moved -1.3% on Friday.", -1.3, "-1.3"),
]


@pytest.mark.parametrize(("text", "value", "figure"), SIGNED)
def test_signed_figure(text, value, figure):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.high, q.text) == (value, value, figure)


def test_a_magnitude_letter_needs_a_count_or_money():
    (length,) = reconcile.numbers("The pool is 50m long.")
    (count,) = reconcile.numbers("The pool drew 50m visitors.")
    (money,) = reconcile.numbers("The pool cost $50m in all.")
    assert (length.low, length.unit) == (50, "m")
    assert (count.low, count.unit) == (50000000, "visitor")
    assert (money.low, money.unit) == (50000000, "USD")


def test_two_numbers_side_by_side_stay_apart():
    assert [q.low for q in reconcile.numbers("423 0000")] == [423, 0]
