import pytest

import reconcile

COMPOUNDS = [
    ("It took three hours and 20 minutes.", 200, "minute", "three hours and 20 minutes"),
    ("It took 3 hours 20 minutes.", 200, "minute", "3 hours 20 minutes"),
    ("It took one hour and five minutes.", 65, "minute", "one hour and five minutes"),
    ("It took 2 minutes and 30 seconds.", 150, "second", "2 minutes and 30 seconds"),
    ("It took 1 day and 6 hours.", 30, "hour", "1 day and 6 hours"),
    ("He is 5 ft 2 in tall.", 5.166667, "foot", "5 ft 2 in"),
    ("He is 5 feet 2 inches tall.", 5.166667, "foot", "5 feet 2 inches"),
    ("He is 5 feet and 2 inches tall.", 5.166667, "foot", "5 feet and 2 inches"),
    ("It is 2 kilometres, 300 metres off.", 2300, "m", "2 kilometres, 300 metres"),
    ("It weighs 2 kilograms and 300 grams.", 2300, "gram", "2 kilograms and 300 grams"),
    ("He is 6'3\" tall.", 6.25, "foot", "6'3\""),
    ("She weighs 11st 7lb.", 161, "pound", "11st 7lb"),
    ("It weighs 7 pounds 4 ounces.", 116, "ounce", "7 pounds 4 ounces"),
]


@pytest.mark.parametrize(("text", "value", "unit", "figure"), COMPOUNDS)
def test_measure_in_two_units(text, value, unit, figure):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.high) == (pytest.approx(value), pytest.approx(value))
    assert q.unit == unit


@pytest.mark.parametrize(("text", "value", "unit", "figure"), COMPOUNDS)
def test_text_of_a_measure_in_two_units(text, value, unit, figure):
    (q,) = reconcile.numbers(text)
    assert q.text == figure


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("It took 3 years, 2 months, 14 days.", ["year", "month", "day"]),
        ("It is 3 hours by car and 20 minutes by air.", ["hour", "minute"]),
        ("It is 5 km and 40 kg.", ["km", "kg"]),
        ("It ran 20 minutes and 3 hours.", ["minute", "hour"]),
        ("It is 40 km/h and 20 m/s.", ["km/h", "m/s"]),
    ],
)
def test_measures_that_stay_apart(text, units):
    assert [q.unit for q in reconcile.numbers(text)] == units


LISTS = [
    ("Screens of 5.4, 6.1 and 6.7 inches are sold.", [5.4, 6.1, 6.7], "inch"),
    ("They grew 2 and 3 percent.", [2, 3], "percent"),
    ("They cost 20 or 90 euros.", [20, 90], "EUR"),
    ("They are 40 and 60 km away.", [40, 60], "km"),
]


@pytest.mark.parametrize(("text", "values", "unit"), LISTS)
def test_a_list_shares_its_unit(text, values, unit):
    found = reconcile.numbers(text)
    assert [q.low for q in found] == values
    assert {q.unit for q in found} == {unit}


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It shut 600 homes, including 40 in the port.", "home"),
        ("It stole 460 cars, compared with 63 in March.", "car"),
        ("It stole 460 cars, up from 63 in March.", "car"),
        ("It stole 460 cars. It was compared with 63 in March.", ""),
        ("It stole 460 cars and later on 63 too.", ""),
    ],
)
def test_a_comparison_shares_its_noun(text, unit):
    _, second = reconcile.numbers(text)
    assert (second.low, second.unit) in ((63, unit), (40, unit))


def test_a_conversion_in_brackets_shares_its_bound():
    first, second = reconcile.numbers("They fly more than 100 km (62 miles) a night.")
    assert (first.op, second.op) == (">", ">")
    assert second.base_low == pytest.approx(99779.328)


def test_other_brackets_do_not():
    _, second = reconcile.numbers("They fly more than 100 km (62 birds) a night.")
    assert second.op == "="


TEMPERATURES = [
    ("It was 20 degrees Celsius.", 20, "degree celsius", 20),
    ("It was 20 °C.", 20, "degree celsius", 20),
    ("It was 20°C.", 20, "degree celsius", 20),
    ("It was 20C.", 20, "degree celsius", 20),
    ("It was 68 degrees Fahrenheit.", 68, "degree fahrenheit", 20),
    ("It was 68 °F.", 68, "degree fahrenheit", 20),
    ("It was 68F.", 68, "degree fahrenheit", 20),
    ("It was 300 kelvin.", 300, "kelvin", 26.85),
    ("It was 20 degrees.", 20, "degree", 20),
    ("It was 20°.", 20, "degree", 20),
]


@pytest.mark.parametrize(("text", "value", "unit", "celsius"), TEMPERATURES)
def test_temperature(text, value, unit, celsius):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.unit, q.dimension, q.base_unit) == (value, unit, "temperature", "degree celsius")
    assert q.base_low == q.base_high == pytest.approx(celsius)


@pytest.mark.parametrize(
    "text",
    [
        "A quake of magnitude 6.6 struck.",
        "A magnitude 6.6 quake struck.",
        "A 6.6-magnitude quake struck.",
        "A 6.6 magnitude quake struck.",
        "A quake with a magnitude of 6.6 struck.",
        "A quake measuring 6.6 on the Richter scale struck.",
    ],
)
def test_magnitude(text):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.unit, q.dimension) == (6.6, "magnitude", "magnitude")


SYMBOLS = [
    ("The pipe is 12m long.", "m"),
    ("The pipe is 12 m long.", "m"),
    ("The gun is 7.62mm wide.", "mm"),
    ("The bag weighs 12g.", "gram"),
    ("The bag weighs 12 kg.", "kg"),
    ("The field covers 12 km².", "km2"),
    ("The field covers 12 km2.", "km2"),
    ("The field covers 12 sq. km.", "km2"),
    ("The field covers 12 square kilometres.", "km2"),
    ("The field covers a 12-square-mile stretch.", "square mile"),
    ("The flat has 12 m² of floor.", "m2"),
    ("The tank holds 12m³.", "m3"),
    ("The wind blew at 12 km/h.", "km/h"),
    ("The wind blew at 12 m/s.", "m/s"),
    ("The wind blew at 12mph.", "mph"),
    ("The plant makes 12 MW.", "megawatt"),
    ("The plant makes 12kWh.", "kilowatt-hour"),
    ("The rate rose 12%.", "percent"),
    ("The rate rose 12 %.", "percent"),
    ("The rate rose 12 per cent.", "percent"),
    ("The rate rose 12pc.", "percent"),
    ("The rate rose 12 percentage points.", "percentage point"),
    ("The rate rose 12 basis points.", "basis point"),
    ("The disc holds 12 GB.", "gigabyte"),
    ("The line gives 12Mbps.", "megabit per second"),
    ("The plane flew at 12 kt.", "knot"),
    ("The paper is 12 inches wide.", "inch"),
    ('The paper is 12" wide.', "inch"),
    ("The paper is 12′ wide.", "foot"),
    ("He lives on a four-mile road.", "mile"),
    ("He works a 12-hour shift.", "hour"),
]


@pytest.mark.parametrize(("text", "unit"), SYMBOLS)
def test_symbol(text, unit):
    (q,) = reconcile.numbers(text)
    assert q.unit == unit


def test_a_closing_quotation_mark_is_no_inch():
    (q,) = reconcile.numbers('"They found 12" was all he said.')
    assert q.unit == ""
