import pytest

import reconcile

DIMENSION = "speed"
BASE_UNIT = "m/s"
CASES = [
    ("It came to 12 km/h in all.", "km/h", 3.333333333333),
    ("They counted 12 kph there.", "km/h", 3.333333333333),
    ("Some measured it at exactly 12 kmh.", "km/h", 3.333333333333),
    ("The record stands at 12 kmph now.", "km/h", 3.333333333333),
    ("It came to 12 km / h in all.", "km/h", 3.333333333333),
    ("They counted 12 kilometers per hour there.", "km/h", 3.333333333333),
    ("Some measured it at exactly 12 kilometres per hour.", "km/h", 3.333333333333),
    ("The record stands at 12 kilometer per hour now.", "km/h", 3.333333333333),
    ("It came to 12 kilometre per hour in all.", "km/h", 3.333333333333),
    ("They counted 12 kilometers an hour there.", "km/h", 3.333333333333),
    ("Some measured it at exactly 12 kilometres an hour.", "km/h", 3.333333333333),
    ("The record stands at 12 km per hour now.", "km/h", 3.333333333333),
    ("It came to 12 km an hour in all.", "km/h", 3.333333333333),
    ("They counted 12 km/hr there.", "km/h", 3.333333333333),
    ("Some measured it at exactly 12 mph.", "mph", 5.36448),
    ("The record stands at 12 miles per hour now.", "mph", 5.36448),
    ("It came to 12 miles an hour in all.", "mph", 5.36448),
    ("They counted 12 mile per hour there.", "mph", 5.36448),
    ("Some measured it at exactly 12 mile an hour.", "mph", 5.36448),
    ("The record stands at 12 m/s now.", "m/s", 12),
    ("It came to 12 m / s in all.", "m/s", 12),
    ("They counted 12 meters per second there.", "m/s", 12),
    ("Some measured it at exactly 12 metres per second.", "m/s", 12),
    ("The record stands at 12 meters a second now.", "m/s", 12),
    ("It came to 12 metres a second in all.", "m/s", 12),
    ("They counted 12 km/s there.", "km/s", 12000),
    ("Some measured it at exactly 12 km / s.", "km/s", 12000),
    ("The record stands at 12 kilometers per second now.", "km/s", 12000),
    ("It came to 12 kilometres per second in all.", "km/s", 12000),
    ("They counted 12 knot there.", "knot", 6.173333333333),
    ("Some measured it at exactly 12 knots.", "knot", 6.173333333333),
    ("The record stands at 12 kts now.", "knot", 6.173333333333),
    ("It came to 12 kt in all.", "knot", 6.173333333333),
]


@pytest.mark.parametrize(("text", "unit", "base"), CASES)
def test_unit_behind_a_figure(text, unit, base):
    (quantity,) = reconcile.numbers(text)
    assert (quantity.low, quantity.high, quantity.unit, quantity.dimension) == (12, 12, unit, DIMENSION)
    assert quantity.base_low == pytest.approx(base)
    assert quantity.base_unit == BASE_UNIT
    assert quantity.text == "12"
