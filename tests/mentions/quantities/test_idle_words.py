import pytest

import reconcile


@pytest.mark.parametrize(
    "text",
    [
        "At one point it stopped.",
        "One after another, the mines shut.",
        "The sum has six figures.",
        "He left for a six-figure sum.",
        "It was one or the other.",
    ],
)
def test_set_phrase_counts_nothing(text):
    assert reconcile.numbers(text) == ()


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("This is one reason he's hurting.", "reason"),
        ("At least one clerk wasn't quite as sure.", "clerk"),
        ("At least one clerk wasn’t quite as sure.", "clerk"),
        ("Some 20 miners who've left are ill.", "miner"),
    ],
)
def test_contracted_verb_ends_what_is_counted(text, unit):
    (q,) = reconcile.numbers(text)
    assert q.unit == unit


def test_possessive_is_no_contraction():
    (q,) = reconcile.numbers("Only three of the company's trucks came.")
    assert q.unit == "truck"


@pytest.mark.parametrize(
    ("text", "op", "low", "high", "unit"),
    [
        ("One or more of its members left.", ">=", 1, 1, "member"),
        ("It has one or more goats.", ">=", 1, 1, "goat"),
        ("One or two trucks burned.", "=", 1, 2, "truck"),
    ],
)
def test_one_and_what_goes_on(text, op, low, high, unit):
    (q,) = reconcile.numbers(text)
    assert (q.op, q.low, q.high, q.unit) == (op, low, high, unit)
