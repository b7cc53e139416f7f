import pytest

import reconcile

DIMENSION = "percent"
BASE_UNIT = "percent"
CASES = [
    ("It came to 12 percent in all.", "percent", 12),
    ("They counted 12 per cent there.", "percent", 12),
    ("Some measured it at exactly 12 percents.", "percent", 12),
    ("The record stands at 12 pct now.", "percent", 12),
    ("It came to 12 percentage in all.", "percent", 12),
]


@pytest.mark.parametrize(("text", "unit", "base"), CASES)
def test_unit_behind_a_figure(text, unit, base):
    (quantity,) = reconcile.numbers(text)
    assert (quantity.low, quantity.high, quantity.unit, quantity.dimension) == (12, 12, unit, DIMENSION)
    assert quantity.base_low == pytest.approx(base)
    assert quantity.base_unit == BASE_UNIT
    assert quantity.text == "12"
