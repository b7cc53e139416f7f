import pytest

import reconcile

RATES = [
    ("Three a minute were sold.", 3, "per minute", "rate"),
    ("About 300 a day arrive.", 300, "per day", "rate"),
    ("Some 40 per hour crossed.", 40, "per hour", "rate"),
    ("She types 60 words a minute.", 60, "word per minute", "rate"),
    ("Output grew two per cent a year.", 2, "percent per year", "percent"),
    ("Output grew 2.5% per year.", 2.5, "percent per year", "percent"),
    ("Output grew 3 percent annually.", 3, "percent per year", "percent"),
    ("It earns $5 million annually.", 5e6, "USD per year", "money"),
    ("It pays 400 euros per annum.", 400, "EUR per year", "money"),
    ("It pays 15 euros hourly.", 15, "EUR per hour", "money"),
    ("It carries 4,800 cars on an average day.", 4800, "car per day", "rate"),
    ("It carries 4,800 cars in a typical year.", 4800, "car per year", "rate"),
]
NO_RATES = [
    ("Output grew 2.5% a year earlier.", "percent"),
    ("It was 2.5% a year ago.", "percent"),
    ("They scored 20 a week later.", ""),
    ("It raised 3 percent a share.", "percent"),
    ("It carried 4,800 cars on a rainy day.", "car"),
    ("It carried 4,800 cars on an average road.", "car"),
]


@pytest.mark.parametrize(("text", "value", "unit", "dimension"), RATES)
def test_rate(text, value, unit, dimension):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.unit, q.dimension) == (value, unit, dimension)


@pytest.mark.parametrize(("text", "unit"), NO_RATES)
def test_time_behind_a_figure_is_no_rate(text, unit):
    (q,) = reconcile.numbers(text)
    assert q.unit == unit


def test_share_by_the_year_is_compared_with_a_share():
    (yearly,) = reconcile.numbers("It grew two per cent a year.")
    (flat,) = reconcile.numbers("It grew two per cent.")
    assert (yearly.base_low, yearly.base_unit) == (flat.base_low, flat.base_unit) == (2, "percent")
