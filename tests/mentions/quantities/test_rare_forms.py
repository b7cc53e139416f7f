import pytest

import reconcile

VALUES = [
    ("one in a million", 1e-6),
    ("a one-in-a-million chance", 1e-6),
    ("three in a thousand", 0.003),
    ("one hundred and thirty fifths", 26),
    ("one hundred and two thirds", 100 + 2 / 3),
    ("thirty one fifths", 6.2),
    ("four million and one half", 4.5e6),
    ("six and one third", 6 + 1 / 3),
    ("a hundred and 5 goats", 105),
    ("2 and 1/2 million", 2.5e6),
    ("a dozen dozen eggs", 144),
    ("a baker's dozen of rolls", 13),
    ("a baker’s dozen of rolls", 13),
    ("fifteen (15) days", 15),
    ("45 (forty-five) goats", 45),
    ("12 lkh", 12e5),
    ("three krores", 3e7),
    ("59 . 2 %", 59.2),
    ("80 , 000 goats", 80000),
    ("75 USD million", 75e6),
]
UNITS = [
    ("a 12-gauge shotgun", 12, "gauge"),
    ("a .50-calibre gun", 0.5, "calibre"),
    ("a 3 cylinder engine", 3, "cylinder"),
    ("a 14 member team", 14, "person"),
    ("It costs 3.14US$.", 3.14, "USD"),
    ("It costs 20Rs.", 20, "INR"),
    ("It costs PS21,700.", 21700, "GBP"),
    ("It costs PS8.1bn.", 8.1e9, "GBP"),
    ("It costs LE42.", 42, "EGP"),
    ("It costs 300 kr.", 300, "krone"),
    ("It is 60 in tall.", 60, "inch"),
    ("It measures 5 in.", 5, "inch"),
    ("Age: 30", 30, "year"),
    ("a boy of two years and three months", 27, "month"),
    ("The child died aged 2 years and 3 months.", 27, "month"),
    ("He was 2 years and 3 months old.", 27, "month"),
    ("She put one hand up.", 1, "hand"),
]


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_value(text, value):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.high) == (pytest.approx(value), pytest.approx(value))


@pytest.mark.parametrize(("text", "value", "unit"), UNITS)
def test_unit(text, value, unit):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.unit) == (value, unit)


@pytest.mark.parametrize("text", ["He has a PS5.", "On the one hand it is old.", "On one hand it is old."])
def test_no_figure(text):
    assert reconcile.numbers(text) == ()


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("two- and three-bedroom homes", [2, 3], "bedroom"),
        ("four-, five- and six-cylinder engines", [4, 5, 6], "cylinder"),
        ("5- and 10-year bonds", [5, 10], "year"),
    ],
)
def test_hanging_hyphen_shares_what_is_counted(text, values, unit):
    found = reconcile.numbers(text)
    assert [q.low for q in found] == values
    assert {q.unit for q in found} == {unit}


def test_different_number_in_brackets_stays_apart():
    assert [q.low for q in reconcile.numbers("fifteen (16) days")] == [15, 16]


def test_figure_that_sticks_to_its_code_keeps_it():
    assert [(q.low, q.unit) for q in reconcile.numbers("They gave 3 USD50 notes.")][-1] == (50, "USD")


def test_tiny_share_keeps_its_digits():
    (q,) = reconcile.numbers("one in 10,000 births")
    assert (q.base_low, q.base_unit) == (0.01, "percent")
    (q,) = reconcile.numbers("one in a million births")
    assert (q.base_low, q.base_unit) == (0.0001, "percent")


def test_many_brackets_are_no_trouble():
    assert len(reconcile.numbers("1 (one (1 (one (" * 2000)) > 0
