import pytest

import reconcile

DIMENSION = "power"
BASE_UNIT = "watt"
CASES = [
    ("It came to 12 watt in all.", "watt", 12),
    ("They counted 12 watts there.", "watt", 12),
    ("Some measured it at exactly 12 kw.", "kilowatt", 12000.0),
    ("The record stands at 12 kilowatt now.", "kilowatt", 12000.0),
    ("It came to 12 kilowatts in all.", "kilowatt", 12000.0),
    ("They counted 12 mw there.", "megawatt", 12000000.0),
    ("Some measured it at exactly 12 megawatt.", "megawatt", 12000000.0),
    ("The record stands at 12 megawatts now.", "megawatt", 12000000.0),
    ("It came to 12 gw in all.", "gigawatt", 12000000000.0),
    ("They counted 12 gigawatt there.", "gigawatt", 12000000000.0),
    ("Some measured it at exactly 12 gigawatts.", "gigawatt", 12000000000.0),
    ("The record stands at 12 tw now.", "terawatt", 12000000000000.0),
    ("It came to 12 terawatt in all.", "terawatt", 12000000000000.0),
    ("They counted 12 terawatts there.", "terawatt", 12000000000000.0),
    ("Some measured it at exactly 12 hp.", "horsepower", 8948.398458987243),
    ("The record stands at 12 horsepower now.", "horsepower", 8948.398458987243),
    ("It came to 12 bhp in all.", "brake horsepower", 8948.398458987243),
    ("They counted 12 brake horsepower there.", "brake horsepower", 8948.398458987243),
]


@pytest.mark.parametrize(("text", "unit", "base"), CASES)
def test_unit_behind_a_figure(text, unit, base):
    (quantity,) = reconcile.numbers(text)
    assert (quantity.low, quantity.high, quantity.unit, quantity.dimension) == (12, 12, unit, DIMENSION)
    assert quantity.base_low == pytest.approx(base)
    assert quantity.base_unit == BASE_UNIT
    assert quantity.text == "12"
