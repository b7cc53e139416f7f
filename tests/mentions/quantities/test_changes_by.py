import pytest

import reconcile


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("Shares fell 3.5p to 201.5p.", [3.5, 201.5], "penny"),
        ("Oil rose $2 to $40.", [2, 40], "USD"),
        ("Wheat gained 5 cents to 90 cents.", [5, 90], "cent"),
        ("The pound lost nearly 2 cents to 90 cents.", [2, 90], "cent"),
    ],
)
def test_a_change_and_where_it_led(text, values, unit):
    found = reconcile.numbers(text)
    assert [q.low for q in found] == values
    assert {q.unit for q in found} == {unit}


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("Wheat gained 2 to 3 cents.", 2, 3, "cent"),
        ("It will cost $2 to $4.", 2, 4, "USD"),
        ("Profit was £300m-£350m.", 3e8, 3.5e8, "GBP"),
        ("Profit rose to £300m to £350m.", 3e8, 3.5e8, "GBP"),
        ("It grows 2% to 3% a year.", 2, 3, "percent"),
    ],
)
def test_a_range_behind_a_verb(text, low, high, unit):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.high, q.unit.split(" ")[0]) == (low, high, unit)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The rate rose by a quarter point.", 0.25, "point"),
        ("It came after a half-point cut.", 0.5, "point"),
        ("It is a half-mile walk.", 0.5, "mile"),
        ("It took a quarter century.", 0.25, "century"),
    ],
)
def test_a_part_of_a_unit(text, value, unit):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.unit) == (value, unit)


def test_plus_or_minus_is_no_sign():
    (q,) = reconcile.numbers("The margin is plus or minus 3.1 percentage points.")
    assert (q.low, q.op) == (3.1, "~")


@pytest.mark.parametrize(
    "text",
    [
        "The 737-800 is grounded.",
        "The 787-9 is new.",
        "The 4K TV costs more.",
        "In round one he won.",
        "Series 7 ended.",
    ],
)
def test_names_with_figures(text):
    assert reconcile.numbers(text) == ()


@pytest.mark.parametrize(
    ("text", "op", "age"),
    [
        ("Their son turned 9 last week.", "=", 9),
        ("She is nearly 65.", "~", 65),
        ("She was just under 40 when it began.", "<", 40),
        ("The mill turns 90 this year.", "=", 90),
    ],
)
def test_ages_behind_bounds(text, op, age):
    (q,) = reconcile.numbers(text)
    assert (q.op, q.low, q.dimension) == (op, age, "age")


def test_what_a_part_is_of_behind_last():
    found = reconcile.numbers("The team won 15 of its last 20 games.")
    assert [(q.low, q.unit) for q in found] == [(15, "game"), (20, "game")]
