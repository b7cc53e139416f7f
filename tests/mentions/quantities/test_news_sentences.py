from itertools import pairwise

import pytest

import reconcile

SENTENCES = [
    (
        "At least 14 people, among them 3 children, died when a ferry with 120 aboard sank on 5 May.",
        [(">=", 14, "person"), ("=", 3, "child"), ("=", 120, "")],
    ),
    (
        "The ministry put the cost at £1.2m-a-year, up from £800,000 in 2019.",
        [("=", 1200000, "GBP per year"), ("=", 800000, "GBP")],
    ),
    (
        "Up to 30,000 soldiers and roughly 400 tanks will take part over ten days, the army said.",
        [("<=", 30000, "soldier"), ("~", 400, "tank"), ("=", 10, "day")],
    ),
    (
        "Turnout reached 62.4 percent, nearly three points more than in 2017.",
        [("=", 62.4, "percent"), ("~", 3, "point")],
    ),
    (
        "Some 1.8 million households, or one in five, were without power for more than six hours.",
        [("~", 1800000, "household"), ("=", 0.2, ""), (">", 6, "hour")],
    ),
    (
        "The 6.6-magnitude quake struck 43 km north of the port at a depth of 10 km.",
        [("=", 6.6, "magnitude"), ("=", 43, "km"), ("=", 10, "km")],
    ),
    (
        "A jury of nine gave the 52-year-old banker a 12-year sentence and a fine of €3 million.",
        [("=", 9, "person"), ("=", 52, "year"), ("=", 12, "year"), ("=", 3000000, "EUR")],
    ),
    (
        "Eleven of the 40 miners, two of them brothers, had been brought up by 9 a.m.",
        [("=", 11, "miner"), ("=", 40, "miner"), ("=", 2, "miner")],
    ),
    (
        "Wheat rose 2.5% to $310 a tonne after a drop of almost a third since March.",
        [("=", 2.5, "percent"), ("=", 310, "USD per tonne"), ("~", pytest.approx(1 / 3), "")],
    ),
    (
        "Fewer than 200 of the 1,500 seats were sold, and only 12 guests came by train.",
        [("<", 200, "seat"), ("=", 1500, "seat"), ("=", 12, "guest")],
    ),
    (
        "The dam holds 30 or more years of silt, said Boyko, 61.",
        [(">=", 30, "year"), ("=", 61, "year")],
    ),
    (
        "Thirty-four bodies were found in a hall built for two hundred.",
        [("=", 34, "body"), ("=", 200, "")],
    ),
    (
        "Police seized 2.7 tonnes of tea worth an estimated 40 million rupees.",
        [("=", 2.7, "tonne"), ("~", 40000000, "INR")],
    ),
    (
        "The carrier cut 212 of its 600 flights and will refund about 25,000 passengers.",
        [("=", 212, "flight"), ("=", 600, "flight"), ("~", 25000, "passenger")],
    ),
    (
        "It has been seven years since the 3-1 win before 80,000 fans.",
        [("=", 7, "year"), ("=", 80000, "fan")],
    ),
    (
        "The fund lost $4bn – or a quarter of its worth – in 18 months.",
        [("=", 4000000000, "USD"), ("=", 0.25, ""), ("=", 18, "month")],
    ),
    (
        "“We counted about 40” was all that Weber, whose crew of 25 flew 14 sorties, would say.",
        [("~", 40, ""), ("=", 25, "person"), ("=", 14, "sortie")],
    ),
    (
        "One more person died overnight, which makes sixteen.",
        [("=", 1, "person"), ("=", 16, "")],
    ),
    (
        "More than half the town's 9,000 voters backed the plan, the first of its kind.",
        [(">", 0.5, "voter"), ("=", 9000, "voter")],
    ),
    (
        "The lake covers 75 square kilometres, 20 fewer than in 1990.",
        [("=", 75, "km2"), ("=", 20, "")],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), SENTENCES)
def test_all_quantities_of_a_sentence(text, wanted):
    assert [(q.op, q.low, q.unit) for q in reconcile.numbers(text)] == wanted


@pytest.mark.parametrize(("text", "wanted"), SENTENCES)
def test_offsets_in_a_sentence(text, wanted):
    found = reconcile.numbers(text)
    assert all(text[q.start : q.end] == q.text for q in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(("text", "wanted"), SENTENCES)
def test_sentences_one_after_the_other_read_alike(text, wanted):
    alone = [(q.op, q.low, q.high, q.unit) for q in reconcile.numbers(text)]
    twice = [(q.op, q.low, q.high, q.unit) for q in reconcile.numbers(f"{text}\n\n{text}")]
    assert twice == alone + alone


CLASSES = [
    ("12 nurses", "person"),
    ("12 lorries", "vehicle"),
    ("12 helicopters", "aircraft"),
    ("12 trawlers", "vessel"),
    ("12 houses", "building"),
    ("12 provinces", "place"),
    ("12 companies", "organisation"),
    ("12 aftershocks", "event"),
    ("12 rifles", "weapon"),
    ("12 goats", "animal"),
    ("12 votes", "vote"),
    ("12 jobs", "job"),
    ("12 ideas", ""),
]


@pytest.mark.parametrize(("text", "name"), CLASSES)
def test_class_of_what_is_counted(text, name):
    (q,) = reconcile.numbers(f"They named {text} there.")
    assert q.noun_class == name


DIMENSIONS = [
    ("5 km", "length"),
    ("5 kg", "mass"),
    ("5 acres", "area"),
    ("5 litres", "volume"),
    ("5 mph", "speed"),
    ("5 hours", "time"),
    ("5 °C", "temperature"),
    ("5 joules", "energy"),
    ("5 MW", "power"),
    ("5 GB", "data"),
    ("5 percent", "percent"),
    ("5 percentage points", "point"),
    ("5 euros", "money"),
    ("5 boats", "count"),
    ("5 boats a day", "rate"),
    ("a 5-year-old", "age"),
    ("a third of it", "fraction"),
    ("twofold", "multiple"),
    ("magnitude 5.1", "magnitude"),
    ("5", "number"),
]


@pytest.mark.parametrize(("text", "dimension"), DIMENSIONS)
def test_dimension(text, dimension):
    (q,) = reconcile.numbers(text)
    assert q.dimension == dimension


CONVERSIONS = [
    ("26.2 miles", "42164.8128 metres"),
    ("12,000 kilograms", "12 tonnes"),
    ("3 hours", "180 minutes"),
    ("2 weeks", "14 days"),
    ("56 square kilometres", "5,600 hectares"),
    ("75 basis points", "0.75 percentage points"),
    ("412 pence", "£4.12"),
    ("143 mph", "230.136192 km/h"),
    ("200 feet", "60.96 metres"),
    ("nine nautical miles", "16.668 km"),
    ("212 degrees Fahrenheit", "100 degrees Celsius"),
    ("a half of it", "50 percent"),
]


@pytest.mark.parametrize(("one", "other"), CONVERSIONS)
def test_equal_measures_in_other_units(one, other):
    (a,), (b,) = reconcile.numbers(one), reconcile.numbers(other)
    assert a.base_unit == b.base_unit != ""
    assert a.base_low == pytest.approx(b.base_low)
    assert a.base_high == pytest.approx(b.base_high)
