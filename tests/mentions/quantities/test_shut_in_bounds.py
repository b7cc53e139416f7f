import pytest

import reconcile

SHUT_IN = [
    ("More than 100 but fewer than 300 people came.", 100, 300, "person"),
    ("It is greater than 5 and less than 10 km away.", 5, 10, "km"),
    ("At least 20 and at most 30 goats died.", 20, 30, "goat"),
    ("At most 100 and at least 20 goats died.", 20, 100, "goat"),
    ("It cost more than $5 million but less than $10 million.", 5e6, 1e7, "USD"),
    ("Over 20 but under 30 trucks burned.", 20, 30, "truck"),
]
OPEN = [
    ("More than 20 people and at least 5 cars", [(">", 20), (">=", 5)]),
    ("over 20 and more than 30", [(">", 20), (">", 30)]),
    ("More than 40 and less than 10", [(">", 40), ("<", 10)]),
    ("At least 20 people but under 30 kg", [(">=", 20), ("<", 30)]),
]


@pytest.mark.parametrize(("text", "low", "high", "unit"), SHUT_IN)
def test_bounds_on_both_sides_are_one_range(text, low, high, unit):
    (q,) = reconcile.numbers(text)
    assert (q.op, q.low, q.high, q.unit) == ("=", low, high, unit)


@pytest.mark.parametrize(("text", "wanted"), OPEN)
def test_bounds_that_shut_nothing_in_stay_apart(text, wanted):
    assert [(q.op, q.low) for q in reconcile.numbers(text)] == wanted


@pytest.mark.parametrize(("text", "low", "high"), [("about 20~100 goats", 20, 100), ("3~5 km", 3, 5)])
def test_tilde_between_figures_joins_them(text, low, high):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.high) == (low, high)


def test_tilde_apart_hedges():
    assert [(q.op, q.low) for q in reconcile.numbers("20 of ~100 goats")][-1] == ("~", 100)
