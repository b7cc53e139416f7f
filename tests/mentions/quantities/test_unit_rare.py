import pytest

import reconcile

UNITS = [
    ("The tyre holds 50 psi.", "pound per square inch"),
    ("The tank holds 9 bar.", "bar"),
    ("The blast reached 400 kPa.", "kilopascal"),
    ("The beam bears 10 kN.", "kilonewton"),
    ("The chip draws 3 mA at 12 mV.", "milliampere"),
    ("The machine reaches 3 teraflops.", "teraflop"),
    ("The site stores 1.2 exabytes.", "exabyte"),
    ("The pane is 5 sq inches.", "square inch"),
    ("The ash came to 3 cubic miles.", "cubic mile"),
    ("The glass holds 6 fl. oz.", "fluid ounce"),
    ("The lawn is 7 sq yd.", "square yard"),
    ("The wind blew at 10 mi/h.", "mph"),
    ("The water rose at 3 ft/s.", "foot per second"),
    ("The screen shows 60 frames per second.", "frame per second"),
    ("The dose was 20 millisieverts.", "millisievert"),
    ("The harvest was 40 quintals.", "quintal"),
    ("The trace was 0.4 nanograms.", "nanogram"),
    ("The scar is 3 square centimetres wide.", "square centimetre"),
    ("The reservoir lost 30 gigalitres.", "gigalitre"),
]


@pytest.mark.parametrize(("text", "unit"), UNITS)
def test_rare_unit(text, unit):
    assert reconcile.numbers(text)[0].unit == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("They opened 3 bars.", "bar"),
        ("It cost 12 ma said.", ""),
        ('She said "there were 10 " and left.', ""),
        ('They had 10 "great" years.', ""),
        ('The pipe is 10 " wide.', "inch"),
        ('The pipes are 5" and 7" wide.', "inch"),
    ],
)
def test_marks_and_words_that_may_be_units(text, unit):
    assert reconcile.numbers(text)[0].unit == unit
