import pytest

import reconcile

DIMENSION = "number"
BASE_UNIT = ""
CASES = [
    ("It came to 12 hz in all.", "hertz", None),
    ("They counted 12 hertz there.", "hertz", None),
    ("Some measured it at exactly 12 khz.", "kilohertz", None),
    ("The record stands at 12 kilohertz now.", "kilohertz", None),
    ("It came to 12 mhz in all.", "megahertz", None),
    ("They counted 12 megahertz there.", "megahertz", None),
    ("Some measured it at exactly 12 ghz.", "gigahertz", None),
    ("The record stands at 12 gigahertz now.", "gigahertz", None),
    ("It came to 12 volt in all.", "volt", None),
    ("They counted 12 volts there.", "volt", None),
    ("Some measured it at exactly 12 kv.", "kilovolt", None),
    ("The record stands at 12 kilovolt now.", "kilovolt", None),
    ("It came to 12 kilovolts in all.", "kilovolt", None),
    ("They counted 12 amp there.", "ampere", None),
    ("Some measured it at exactly 12 amps.", "ampere", None),
    ("The record stands at 12 ampere now.", "ampere", None),
    ("It came to 12 amperes in all.", "ampere", None),
    ("They counted 12 mah there.", "milliampere-hour", None),
    ("Some measured it at exactly 12 db.", "decibel", None),
    ("The record stands at 12 decibel now.", "decibel", None),
    ("It came to 12 decibels in all.", "decibel", None),
    ("They counted 12 pascal there.", "pascal", None),
    ("Some measured it at exactly 12 pascals.", "pascal", None),
    ("The record stands at 12 hpa now.", "hectopascal", None),
    ("It came to 12 hectopascal in all.", "hectopascal", None),
    ("They counted 12 hectopascals there.", "hectopascal", None),
    ("Some measured it at exactly 12 mpa.", "megapascal", None),
    ("The record stands at 12 megapascal now.", "megapascal", None),
    ("It came to 12 megapascals in all.", "megapascal", None),
    ("They counted 12 gpa there.", "gigapascal", None),
    ("Some measured it at exactly 12 gigapascal.", "gigapascal", None),
    ("The record stands at 12 gigapascals now.", "gigapascal", None),
    ("It came to 12 newton metre in all.", "newton metre", None),
    ("They counted 12 newton metres there.", "newton metre", None),
    ("Some measured it at exactly 12 newton meter.", "newton metre", None),
    ("The record stands at 12 newton meters now.", "newton metre", None),
    ("It came to 12 lb-ft in all.", "foot pound-force", None),
    ("They counted 12 ft-lb there.", "foot pound-force", None),
    ("Some measured it at exactly 12 lb ft.", "foot pound-force", None),
    ("The record stands at 12 pound-feet now.", "foot pound-force", None),
    ("It came to 12 pound feet in all.", "foot pound-force", None),
    ("They counted 12 mpg there.", "mile per gallon", None),
    ("Some measured it at exactly 12 miles per gallon.", "mile per gallon", None),
    ("The record stands at 12 rpm now.", "revolution per minute", None),
    ("It came to 12 revolutions per minute in all.", "revolution per minute", None),
    ("They counted 12 ppm there.", "part per million", None),
    ("Some measured it at exactly 12 parts per million.", "part per million", None),
    ("The record stands at 12 part per million now.", "part per million", None),
    ("It came to 12 ppb in all.", "part per billion", None),
    ("They counted 12 parts per billion there.", "part per billion", None),
    ("Some measured it at exactly 12 part per billion.", "part per billion", None),
    ("The record stands at 12 radian now.", "radian", None),
    ("It came to 12 radians in all.", "radian", None),
    ("They counted 12 turns there.", "turn", None),
    ("Some measured it at exactly 12 ppg.", "point per game", None),
    ("The record stands at 12 points per game now.", "point per game", None),
    ("It came to 12 rpg in all.", "rebound per game", None),
    ("They counted 12 rebounds per game there.", "rebound per game", None),
    ("Some measured it at exactly 12 apg.", "assist per game", None),
    ("The record stands at 12 assists per game now.", "assist per game", None),
    ("It came to 12 megapixel in all.", "megapixel", None),
    ("They counted 12 megapixels there.", "megapixel", None),
]


@pytest.mark.parametrize(("text", "unit", "base"), CASES)
def test_unit_behind_a_figure(text, unit, base):
    (quantity,) = reconcile.numbers(text)
    assert (quantity.low, quantity.high, quantity.unit, quantity.dimension) == (12, 12, unit, DIMENSION)
    assert quantity.base_low is base
    assert quantity.base_unit == BASE_UNIT
    assert quantity.text == "12"
