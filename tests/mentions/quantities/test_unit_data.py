import pytest

import reconcile

DIMENSION = "data"
BASE_UNIT = "byte"
CASES = [
    ("It came to 12 bit in all.", "bit", 1.5),
    ("They counted 12 bits there.", "bit", 1.5),
    ("Some measured it at exactly 12 byte.", "byte", 12),
    ("The record stands at 12 bytes now.", "byte", 12),
    ("It came to 12 kb in all.", "kilobyte", 12000.0),
    ("They counted 12 kilobyte there.", "kilobyte", 12000.0),
    ("Some measured it at exactly 12 kilobytes.", "kilobyte", 12000.0),
    ("The record stands at 12 mb now.", "megabyte", 12000000.0),
    ("It came to 12 megabyte in all.", "megabyte", 12000000.0),
    ("They counted 12 megabytes there.", "megabyte", 12000000.0),
    ("Some measured it at exactly 12 gb.", "gigabyte", 12000000000.0),
    ("The record stands at 12 gigabyte now.", "gigabyte", 12000000000.0),
    ("It came to 12 gigabytes in all.", "gigabyte", 12000000000.0),
    ("They counted 12 tb there.", "terabyte", 12000000000000.0),
    ("Some measured it at exactly 12 terabyte.", "terabyte", 12000000000000.0),
    ("The record stands at 12 terabytes now.", "terabyte", 12000000000000.0),
    ("It came to 12 pb in all.", "petabyte", 1.2e16),
    ("They counted 12 petabyte there.", "petabyte", 1.2e16),
    ("Some measured it at exactly 12 petabytes.", "petabyte", 1.2e16),
    ("The record stands at 12 mbit now.", "megabit", 1500000.0),
    ("It came to 12 megabit in all.", "megabit", 1500000.0),
    ("They counted 12 megabits there.", "megabit", 1500000.0),
    ("Some measured it at exactly 12 gbit.", "gigabit", 1500000000.0),
    ("The record stands at 12 gigabit now.", "gigabit", 1500000000.0),
    ("It came to 12 gigabits in all.", "gigabit", 1500000000.0),
    ("They counted 12 mbps there.", "megabit per second", 1500000.0),
    ("Some measured it at exactly 12 mbit/s.", "megabit per second", 1500000.0),
    ("The record stands at 12 gbps now.", "gigabit per second", 1500000000.0),
    ("It came to 12 gbit/s in all.", "gigabit per second", 1500000000.0),
]


@pytest.mark.parametrize(("text", "unit", "base"), CASES)
def test_unit_behind_a_figure(text, unit, base):
    (quantity,) = reconcile.numbers(text)
    assert (quantity.low, quantity.high, quantity.unit, quantity.dimension) == (12, 12, unit, DIMENSION)
    assert quantity.base_low == pytest.approx(base)
    assert quantity.base_unit == BASE_UNIT
    assert quantity.text == "12"
