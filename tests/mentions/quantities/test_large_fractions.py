import pytest

import reconcile

FRACTIONS = [
    ("a hundred thousand millionths", 0.1),
    ("two thousand fifths", 400),
    ("one hundred forty sevenths", 100 / 47),
    ("one hundred forty-two sevenths", 142 / 7),
    ("forty sevenths", 40 / 7),
    ("thirty forty sixths", 30 / 46),
    ("one one hundred sixth", 1 / 106),
    ("minus forty-six hundred fourths", -1150),
    ("one twenty-fourth", 1 / 24),
    ("three twenty-fourths", 3 / 24),
    ("a thirty-second", 1 / 32),
    ("two billion and a half million", 2_000_500_000),
    ("six billion and three quarters million", 6_000_750_000),
    ("six million and a half", 6_500_000),
    ("twelve and 1/3", 37 / 3),
    ("three quarters", 0.75),
]


@pytest.mark.parametrize(("text", "value"), FRACTIONS)
def test_fraction_of_long_words(text, value):
    (q,) = reconcile.numbers(f"The answer is {text}.")
    assert q.low == pytest.approx(value)
    assert q.text == text


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It took one hundred seconds.", [100]),
        ("It came for a twenty-first time.", []),
        ("It sold three thousand and a third of them left.", [3000]),
        ("They fell in the past three quarters.", [3]),
        ("They fell for five quarters.", [5]),
        ("They fell in all four quarters.", [4]),
        ("It sold one million and a half and went.", [1_500_000]),
        ("The two halves are alike.", [2]),
        ("One million and a half thousand came.", [1_000_500]),
    ],
)
def test_no_fraction(text, values):
    assert [q.low for q in reconcile.numbers(text)][: len(values)] == values
    assert all(q.dimension != "fraction" for q in reconcile.numbers(text)[: len(values)])
