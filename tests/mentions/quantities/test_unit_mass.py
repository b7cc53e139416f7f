import pytest

import reconcile

DIMENSION = "mass"
BASE_UNIT = "kg"
CASES = [
    ("It came to 12 kg in all.", "kg", 12),
    ("They counted 12 kgs there.", "kg", 12),
    ("Some measured it at exactly 12 kilo.", "kg", 12),
    ("The record stands at 12 kilos now.", "kg", 12),
    ("It came to 12 kilogram in all.", "kg", 12),
    ("They counted 12 kilograms there.", "kg", 12),
    ("Some measured it at exactly 12 kilogramme.", "kg", 12),
    ("The record stands at 12 kilogrammes now.", "kg", 12),
    ("It came to 12 gm in all.", "gram", 0.012),
    ("They counted 12 gms there.", "gram", 0.012),
    ("Some measured it at exactly 12 gram.", "gram", 0.012),
    ("The record stands at 12 grams now.", "gram", 0.012),
    ("It came to 12 gramme in all.", "gram", 0.012),
    ("They counted 12 grammes there.", "gram", 0.012),
    ("Some measured it at exactly 12 mg.", "milligram", 1.2e-05),
    ("The record stands at 12 milligram now.", "milligram", 1.2e-05),
    ("It came to 12 milligrams in all.", "milligram", 1.2e-05),
    ("They counted 12 milligramme there.", "milligram", 1.2e-05),
    ("Some measured it at exactly 12 milligrammes.", "milligram", 1.2e-05),
    ("The record stands at 12 mcg now.", "microgram", 1.2e-08),
    ("It came to 12 µg in all.", "microgram", 1.2e-08),
    ("They counted 12 μg there.", "microgram", 1.2e-08),
    ("Some measured it at exactly 12 microgram.", "microgram", 1.2e-08),
    ("The record stands at 12 micrograms now.", "microgram", 1.2e-08),
    ("It came to 12 tonne in all.", "tonne", 12000),
    ("They counted 12 tonnes there.", "tonne", 12000),
    ("Some measured it at exactly 12 metric ton.", "tonne", 12000),
    ("The record stands at 12 metric tons now.", "tonne", 12000),
    ("It came to 12 metric tonne in all.", "tonne", 12000),
    ("They counted 12 metric tonnes there.", "tonne", 12000),
    ("Some measured it at exactly 12 kilotonne.", "kilotonne", 12000000.0),
    ("The record stands at 12 kilotonnes now.", "kilotonne", 12000000.0),
    ("It came to 12 kiloton in all.", "kilotonne", 12000000.0),
    ("They counted 12 kilotons there.", "kilotonne", 12000000.0),
    ("Some measured it at exactly 12 megatonne.", "megatonne", 12000000000.0),
    ("The record stands at 12 megatonnes now.", "megatonne", 12000000000.0),
    ("It came to 12 megaton in all.", "megatonne", 12000000000.0),
    ("They counted 12 megatons there.", "megatonne", 12000000000.0),
    ("Some measured it at exactly 12 gigatonne.", "gigatonne", 12000000000000.0),
    ("The record stands at 12 gigatonnes now.", "gigatonne", 12000000000000.0),
    ("It came to 12 gigaton in all.", "gigatonne", 12000000000000.0),
    ("They counted 12 gigatons there.", "gigatonne", 12000000000000.0),
    ("Some measured it at exactly 12 ton.", "ton", 10886.21688),
    ("The record stands at 12 tons now.", "ton", 10886.21688),
    ("It came to 12 short ton in all.", "ton", 10886.21688),
    ("They counted 12 short tons there.", "ton", 10886.21688),
    ("Some measured it at exactly 12 long ton.", "long ton", 12192.5629056),
    ("The record stands at 12 long tons now.", "long ton", 12192.5629056),
    ("It came to 12 lb in all.", "pound", 5.44310844),
    ("They counted 12 lbs there.", "pound", 5.44310844),
    ("Some measured it at exactly 12 oz.", "ounce", 0.3401942775),
    ("The record stands at 12 ounce now.", "ounce", 0.3401942775),
    ("It came to 12 ounces in all.", "ounce", 0.3401942775),
    ("They counted 12 stone there.", "stone", 76.20351816),
    ("Some measured it at exactly 12 stones.", "stone", 76.20351816),
    ("The record stands at 12 carat now.", "carat", 0.0024),
    ("It came to 12 carats in all.", "carat", 0.0024),
]


@pytest.mark.parametrize(("text", "unit", "base"), CASES)
def test_unit_behind_a_figure(text, unit, base):
    (quantity,) = reconcile.numbers(text)
    assert (quantity.low, quantity.high, quantity.unit, quantity.dimension) == (12, 12, unit, DIMENSION)
    assert quantity.base_low == pytest.approx(base)
    assert quantity.base_unit == BASE_UNIT
    assert quantity.text == "12"
