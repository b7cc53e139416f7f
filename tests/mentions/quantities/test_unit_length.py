import pytest

import reconcile

DIMENSION = "length"
BASE_UNIT = "m"
CASES = [
    ("It came to 12 km in all.", "km", 12000.0),
    ("They counted 12 kms there.", "km", 12000.0),
    ("Some measured it at exactly 12 kilometer.", "km", 12000.0),
    ("The record stands at 12 kilometers now.", "km", 12000.0),
    ("It came to 12 kilometre in all.", "km", 12000.0),
    ("They counted 12 kilometres there.", "km", 12000.0),
    ("Some measured it at exactly 12 klick.", "km", 12000.0),
    ("The record stands at 12 klicks now.", "km", 12000.0),
    ("It came to 12 meter in all.", "m", 12),
    ("They counted 12 meters there.", "m", 12),
    ("Some measured it at exactly 12 metre.", "m", 12),
    ("The record stands at 12 metres now.", "m", 12),
    ("It came to 12 mtr in all.", "m", 12),
    ("They counted 12 mtrs there.", "m", 12),
    ("Some measured it at exactly 12 cm.", "cm", 0.12),
    ("The record stands at 12 cms now.", "cm", 0.12),
    ("It came to 12 centimeter in all.", "cm", 0.12),
    ("They counted 12 centimeters there.", "cm", 0.12),
    ("Some measured it at exactly 12 centimetre.", "cm", 0.12),
    ("The record stands at 12 centimetres now.", "cm", 0.12),
    ("It came to 12 dm in all.", "dm", 1.2),
    ("They counted 12 decimeter there.", "dm", 1.2),
    ("Some measured it at exactly 12 decimeters.", "dm", 1.2),
    ("The record stands at 12 decimetre now.", "dm", 1.2),
    ("It came to 12 decimetres in all.", "dm", 1.2),
    ("They counted 12 mm there.", "mm", 0.012),
    ("Some measured it at exactly 12 millimeter.", "mm", 0.012),
    ("The record stands at 12 millimeters now.", "mm", 0.012),
    ("It came to 12 millimetre in all.", "mm", 0.012),
    ("They counted 12 millimetres there.", "mm", 0.012),
    ("Some measured it at exactly 12 μm.", "micrometre", 1.2e-05),
    ("The record stands at 12 µm now.", "micrometre", 1.2e-05),
    ("It came to 12 micrometer in all.", "micrometre", 1.2e-05),
    ("They counted 12 micrometers there.", "micrometre", 1.2e-05),
    ("Some measured it at exactly 12 micrometre.", "micrometre", 1.2e-05),
    ("The record stands at 12 micrometres now.", "micrometre", 1.2e-05),
    ("It came to 12 micron in all.", "micrometre", 1.2e-05),
    ("They counted 12 microns there.", "micrometre", 1.2e-05),
    ("Some measured it at exactly 12 nm.", "nanometre", 1.2e-08),
    ("The record stands at 12 nanometer now.", "nanometre", 1.2e-08),
    ("It came to 12 nanometers in all.", "nanometre", 1.2e-08),
    ("They counted 12 nanometre there.", "nanometre", 1.2e-08),
    ("Some measured it at exactly 12 nanometres.", "nanometre", 1.2e-08),
    ("The record stands at 12 picometer now.", "picometre", 1.2e-11),
    ("It came to 12 picometers in all.", "picometre", 1.2e-11),
    ("They counted 12 picometre there.", "picometre", 1.2e-11),
    ("Some measured it at exactly 12 picometres.", "picometre", 1.2e-11),
    ("The record stands at 12 mile now.", "mile", 19312.128),
    ("It came to 12 miles in all.", "mile", 19312.128),
    ("They counted 12 mi there.", "mile", 19312.128),
    ("Some measured it at exactly 12 nautical mile.", "nautical mile", 22224),
    ("The record stands at 12 nautical miles now.", "nautical mile", 22224),
    ("It came to 12 nmi in all.", "nautical mile", 22224),
    ("They counted 12 foot there.", "foot", 3.6576),
    ("Some measured it at exactly 12 feet.", "foot", 3.6576),
    ("The record stands at 12 ft now.", "foot", 3.6576),
    ("It came to 12 inch in all.", "inch", 0.3048),
    ("They counted 12 inches there.", "inch", 0.3048),
    ("Some measured it at exactly 12 yard.", "yard", 10.9728),
    ("The record stands at 12 yards now.", "yard", 10.9728),
    ("It came to 12 yd in all.", "yard", 10.9728),
    ("They counted 12 yds there.", "yard", 10.9728),
    ("Some measured it at exactly 12 furlong.", "furlong", 2414.016),
    ("The record stands at 12 furlongs now.", "furlong", 2414.016),
    ("It came to 12 fathom in all.", "fathom", 21.9456),
    ("They counted 12 fathoms there.", "fathom", 21.9456),
    ("Some measured it at exactly 12 light-year.", "light-year", 1.135287656709696e17),
    ("The record stands at 12 light-years now.", "light-year", 1.135287656709696e17),
    ("It came to 12 light year in all.", "light-year", 1.135287656709696e17),
    ("They counted 12 light years there.", "light-year", 1.135287656709696e17),
    ("Some measured it at exactly 12 lightyear.", "light-year", 1.135287656709696e17),
    ("The record stands at 12 lightyears now.", "light-year", 1.135287656709696e17),
]


@pytest.mark.parametrize(("text", "unit", "base"), CASES)
def test_unit_behind_a_figure(text, unit, base):
    (quantity,) = reconcile.numbers(text)
    assert (quantity.low, quantity.high, quantity.unit, quantity.dimension) == (12, 12, unit, DIMENSION)
    assert quantity.base_low == pytest.approx(base)
    assert quantity.base_unit == BASE_UNIT
    assert quantity.text == "12"
