import pytest

import reconcile


@pytest.mark.parametrize(
    ("text", "value", "op", "unit"),
    [
        ("The five-time champion lost.", 5, "=", "time"),
        ("It has a six-cylinder engine.", 6, "=", "cylinder"),
        ("A three-judge panel ruled.", 3, "=", "judge"),
        ("The 300,000-plus customers stayed.", 300_000, ">=", "customer"),
        ("The 2.5m-strong union met.", 2_500_000, "=", "person"),
        ("It took two-and-a-half hours.", 2.5, "=", "hour"),
        ("It took three-and-a-quarter hours.", 3.25, "=", "hour"),
        ("It is banned in 10 US states.", 10, "=", "state"),
        ("They hired 40 IT workers.", 40, "=", "worker"),
        ("Some 20 UN trucks crossed.", 20, "~", "truck"),
        ("They met one last time.", 1, "=", "time"),
    ],
)
def test_counts(text, value, op, unit):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.op, q.unit) == (value, op, unit)


@pytest.mark.parametrize(
    "text", ["It was like the one last week.", "She chose a one-way road.", "It was the one last May."]
)
def test_one_that_counts_nothing(text):
    assert reconcile.numbers(text) == ()


def test_a_pronoun_behind_a_figure_is_not_counted():
    (q,) = reconcile.numbers("They gave 10 us to share.")
    assert q.unit == ""
