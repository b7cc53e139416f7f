import pytest

import reconcile

DIMENSION = "point"
BASE_UNIT = "percentage point"
CASES = [
    ("It came to 12 percentage point in all.", "percentage point", 12),
    ("They counted 12 percentage points there.", "percentage point", 12),
    ("Some measured it at exactly 12 percent point.", "percentage point", 12),
    ("The record stands at 12 percent points now.", "percentage point", 12),
    ("It came to 12 ppt in all.", "percentage point", 12),
    ("They counted 12 ppts there.", "percentage point", 12),
    ("Some measured it at exactly 12 basis point.", "basis point", 0.12),
    ("The record stands at 12 basis points now.", "basis point", 0.12),
    ("It came to 12 bps in all.", "basis point", 0.12),
]


@pytest.mark.parametrize(("text", "unit", "base"), CASES)
def test_unit_behind_a_figure(text, unit, base):
    (quantity,) = reconcile.numbers(text)
    assert (quantity.low, quantity.high, quantity.unit, quantity.dimension) == (12, 12, unit, DIMENSION)
    assert quantity.base_low == pytest.approx(base)
    assert quantity.base_unit == BASE_UNIT
    assert quantity.text == "12"
