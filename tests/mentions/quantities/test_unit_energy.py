import pytest

import reconcile

DIMENSION = "energy"
BASE_UNIT = "joule"
CASES = [
    ("It came to 12 joule in all.", "joule", 12),
    ("They counted 12 joules there.", "joule", 12),
    ("Some measured it at exactly 12 kj.", "kilojoule", 12000.0),
    ("The record stands at 12 kilojoule now.", "kilojoule", 12000.0),
    ("It came to 12 kilojoules in all.", "kilojoule", 12000.0),
    ("They counted 12 mj there.", "megajoule", 12000000.0),
    ("Some measured it at exactly 12 megajoule.", "megajoule", 12000000.0),
    ("The record stands at 12 megajoules now.", "megajoule", 12000000.0),
    ("It came to 12 calorie in all.", "calorie", 50.208),
    ("They counted 12 calories there.", "calorie", 50.208),
    ("Some measured it at exactly 12 kcal.", "kilocalorie", 50208),
    ("The record stands at 12 kilocalorie now.", "kilocalorie", 50208),
    ("It came to 12 kilocalories in all.", "kilocalorie", 50208),
    ("They counted 12 kwh there.", "kilowatt-hour", 43200000.0),
    ("Some measured it at exactly 12 kilowatt-hour.", "kilowatt-hour", 43200000.0),
    ("The record stands at 12 kilowatt-hours now.", "kilowatt-hour", 43200000.0),
    ("It came to 12 kilowatt hour in all.", "kilowatt-hour", 43200000.0),
    ("They counted 12 kilowatt hours there.", "kilowatt-hour", 43200000.0),
    ("Some measured it at exactly 12 mwh.", "megawatt-hour", 43200000000.0),
    ("The record stands at 12 megawatt-hour now.", "megawatt-hour", 43200000000.0),
    ("It came to 12 megawatt-hours in all.", "megawatt-hour", 43200000000.0),
    ("They counted 12 megawatt hour there.", "megawatt-hour", 43200000000.0),
    ("Some measured it at exactly 12 megawatt hours.", "megawatt-hour", 43200000000.0),
    ("The record stands at 12 gwh now.", "gigawatt-hour", 43200000000000.0),
    ("It came to 12 gigawatt-hour in all.", "gigawatt-hour", 43200000000000.0),
    ("They counted 12 gigawatt-hours there.", "gigawatt-hour", 43200000000000.0),
    ("Some measured it at exactly 12 gigawatt hour.", "gigawatt-hour", 43200000000000.0),
    ("The record stands at 12 gigawatt hours now.", "gigawatt-hour", 43200000000000.0),
    ("It came to 12 twh in all.", "terawatt-hour", 4.32e16),
    ("They counted 12 terawatt-hour there.", "terawatt-hour", 4.32e16),
    ("Some measured it at exactly 12 terawatt-hours.", "terawatt-hour", 4.32e16),
    ("The record stands at 12 terawatt hour now.", "terawatt-hour", 4.32e16),
    ("It came to 12 terawatt hours in all.", "terawatt-hour", 4.32e16),
]


@pytest.mark.parametrize(("text", "unit", "base"), CASES)
def test_unit_behind_a_figure(text, unit, base):
    (quantity,) = reconcile.numbers(text)
    assert (quantity.low, quantity.high, quantity.unit, quantity.dimension) == (12, 12, unit, DIMENSION)
    assert quantity.base_low == pytest.approx(base)
    assert quantity.base_unit == BASE_UNIT
    assert quantity.text == "12"
