import pytest

import reconcile

DIMENSION = "area"
BASE_UNIT = "m2"
CASES = [
    ("It came to 12 km2 in all.", "km2", 12000000.0),
    ("They counted 12 sq km there.", "km2", 12000000.0),
    ("Some measured it at exactly 12 sq. km.", "km2", 12000000.0),
    ("The record stands at 12 square km now.", "km2", 12000000.0),
    ("It came to 12 square kms in all.", "km2", 12000000.0),
    ("They counted 12 square kilometer there.", "km2", 12000000.0),
    ("Some measured it at exactly 12 square kilometers.", "km2", 12000000.0),
    ("The record stands at 12 square kilometre now.", "km2", 12000000.0),
    ("It came to 12 square kilometres in all.", "km2", 12000000.0),
    ("They counted 12 sq kms there.", "km2", 12000000.0),
    ("Some measured it at exactly 12 sqkm.", "km2", 12000000.0),
    ("The record stands at 12 m2 now.", "m2", 12),
    ("It came to 12 sq m in all.", "m2", 12),
    ("They counted 12 sq. m there.", "m2", 12),
    ("Some measured it at exactly 12 sqm.", "m2", 12),
    ("The record stands at 12 square m now.", "m2", 12),
    ("It came to 12 square meter in all.", "m2", 12),
    ("They counted 12 square meters there.", "m2", 12),
    ("Some measured it at exactly 12 square metre.", "m2", 12),
    ("The record stands at 12 square metres now.", "m2", 12),
    ("It came to 12 square mile in all.", "square mile", 31079857.324032),
    ("They counted 12 square miles there.", "square mile", 31079857.324032),
    ("Some measured it at exactly 12 sq mi.", "square mile", 31079857.324032),
    ("The record stands at 12 sq mile now.", "square mile", 31079857.324032),
    ("It came to 12 sq miles in all.", "square mile", 31079857.324032),
    ("They counted 12 sq. miles there.", "square mile", 31079857.324032),
    ("Some measured it at exactly 12 square foot.", "square foot", 1.11483648),
    ("The record stands at 12 square feet now.", "square foot", 1.11483648),
    ("It came to 12 sq ft in all.", "square foot", 1.11483648),
    ("They counted 12 sq. ft there.", "square foot", 1.11483648),
    ("Some measured it at exactly 12 sqft.", "square foot", 1.11483648),
    ("The record stands at 12 ft2 now.", "square foot", 1.11483648),
    ("It came to 12 square-foot in all.", "square foot", 1.11483648),
    ("They counted 12 square-feet there.", "square foot", 1.11483648),
    ("Some measured it at exactly 12 square yard.", "square yard", 10.03352832),
    ("The record stands at 12 square yards now.", "square yard", 10.03352832),
    ("It came to 12 square inch in all.", "square inch", 0.00774192),
    ("They counted 12 square inches there.", "square inch", 0.00774192),
    ("Some measured it at exactly 12 ha.", "ha", 120000.0),
    ("The record stands at 12 hectare now.", "ha", 120000.0),
    ("It came to 12 hectares in all.", "ha", 120000.0),
    ("They counted 12 acre there.", "acre", 48562.2770688),
    ("Some measured it at exactly 12 acres.", "acre", 48562.2770688),
]


@pytest.mark.parametrize(("text", "unit", "base"), CASES)
def test_unit_behind_a_figure(text, unit, base):
    (quantity,) = reconcile.numbers(text)
    assert (quantity.low, quantity.high, quantity.unit, quantity.dimension) == (12, 12, unit, DIMENSION)
    assert quantity.base_low == pytest.approx(base)
    assert quantity.base_unit == BASE_UNIT
    assert quantity.text == "12"
