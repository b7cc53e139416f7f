import pytest

import reconcile

FRACTIONS = [
    ("Half of the crop was lost.", 1 / 2, "Half"),
    ("Half the crop was lost.", 1 / 2, "Half"),
    ("They lost half.", 1 / 2, "half"),
    ("A third of the crop was lost.", 1 / 3, "A third"),
    ("One third of the crop was lost.", 1 / 3, "One third"),
    ("One-third of the crop was lost.", 1 / 3, "One-third"),
    ("Two thirds of the crop was lost.", 2 / 3, "Two thirds"),
    ("Two-thirds of the crop was lost.", 2 / 3, "Two-thirds"),
    ("A quarter of the crop was lost.", 1 / 4, "A quarter"),
    ("Three quarters of the crop was lost.", 3 / 4, "Three quarters"),
    ("Three-quarters of the crop was lost.", 3 / 4, "Three-quarters"),
    ("A fifth of the crop was lost.", 1 / 5, "A fifth"),
    ("Two fifths of the crop was lost.", 2 / 5, "Two fifths"),
    ("Seven-tenths of the crop was lost.", 7 / 10, "Seven-tenths"),
    ("An eighth of the crop was lost.", 1 / 8, "An eighth"),
    ("A tenth of the crop was lost.", 1 / 10, "A tenth"),
    ("One in five trees fell.", 1 / 5, "One in five"),
    ("Nine in ten trees fell.", 9 / 10, "Nine in ten"),
    ("Three out of four trees fell.", 3 / 4, "Three out of four"),
    ("Only one in five trees fell.", 1 / 5, "one in five"),
    ("47 of every 100 trees fell.", 47 / 100, "47 of every 100"),
    ("One in sixteen trees fell.", 1 / 16, "One in sixteen"),
    ("1 in twenty-three trees fell.", 1 / 23, "1 in twenty-three"),
    ("One twenty-fifth of the crop was lost.", 1 / 25, "One twenty-fifth"),
    ("Three twenty-firsts of the crop was lost.", 3 / 21, "Three twenty-firsts"),
    ("It fills ½ of the tank.", 1 / 2, "½"),
    ("It fills ¾ of the tank.", 3 / 4, "¾"),
    ("It fills 1/2 of the tank.", 1 / 2, "1/2"),
    ("It fills 3⁄8 of the tank.", 3 / 8, "3⁄8"),
]


@pytest.mark.parametrize(("text", "value", "figure"), FRACTIONS)
def test_fraction(text, value, figure):
    (q,) = reconcile.numbers(text)
    assert q.text == figure
    assert q.low == q.high == pytest.approx(value)


@pytest.mark.parametrize(("text", "value", "figure"), FRACTIONS[:20])
def test_fraction_in_words_has_a_percentage(text, value, figure):
    (q,) = reconcile.numbers(text)
    assert (q.dimension, q.base_unit) == ("fraction", "percent")
    assert q.base_low == q.base_high == round(100 * value, 1)


MIXED = [
    ("It took two and a half years.", 2.5, "year"),
    ("It took four and a half hours.", 4.5, "hour"),
    ("It took one and a half days.", 1.5, "day"),
    ("It took 2½ years.", 2.5, "year"),
    ("It took 2 1/2 years.", 2.5, "year"),
    ("It took half an hour.", 0.5, "hour"),
    ("It took a quarter of an hour.", 0.25, "hour"),
    ("It missed by a quarter of a mile.", 0.25, "mile"),
    ("It rose three-quarters of a percentage point.", 0.75, "percentage point"),
    ("It holds half a litre.", 0.5, "litre"),
    ("It cost half a million euros.", 500000, "EUR"),
    ("It cost a quarter of a billion euros.", 250000000, "EUR"),
    ("It cost three quarters of a million euros.", 750000, "EUR"),
    ("It cost one and a half million euros.", 1500000, "EUR"),
    ("It cost three million and a half euros.", 3500000, "EUR"),
    ("It cost five and a quarter euros.", 5.25, "EUR"),
    ("It sank half a mile away.", 0.5, "mile"),
]


@pytest.mark.parametrize(("text", "value", "unit"), MIXED)
def test_mixed_number_and_part_of_a_unit(text, value, unit):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.high, q.unit) == (value, value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "It rained in the second half.",
        "Sales fell in the third quarter.",
        "The first half was dull.",
        "His half-brother came.",
        "It was half-time.",
        "Sales fell this quarter.",
        "A third employee left.",
        "A second blast was heard.",
    ],
)
def test_periods_and_places_are_no_fractions(text):
    assert [q.text for q in reconcile.numbers(text) if q.dimension == "fraction"] == []


VAGUE = [
    ("Dozens of people came.", 24, 99),
    ("Scores of people came.", 40, 99),
    ("Hundreds of people came.", 200, 999),
    ("Thousands of people came.", 2000, 9999),
    ("Tens of thousands of people came.", 20000, 99999),
    ("Hundreds of thousands of people came.", 200000, 999999),
    ("Millions of people came.", 2000000, 9999999),
    ("Several hundred people came.", 200, 999),
    ("A few hundred people came.", 200, 999),
    ("Several thousand people came.", 2000, 9999),
    ("A few dozen people came.", 24, 99),
]


@pytest.mark.parametrize(("text", "low", "high"), VAGUE)
def test_vague_plural(text, low, high):
    (q,) = reconcile.numbers(text)
    assert (q.op, q.low, q.high, q.unit, q.noun_class) == ("~", low, high, "person", "person")


DOZENS = [
    ("A dozen people came.", 12),
    ("Half a dozen people came.", 6),
    ("Half-a-dozen people came.", 6),
    ("Two dozen people came.", 24),
    ("3 dozen people came.", 36),
    ("A couple of people came.", 2),
    ("A pair of people came.", 2),
    ("A hundred people came.", 100),
    ("A hundred and twenty people came.", 120),
    ("A thousand people came.", 1000),
    ("A million people came.", 1000000),
    ("Three score people came.", 60),
]


@pytest.mark.parametrize(("text", "value"), DOZENS)
def test_dozens_and_articles(text, value):
    (q,) = reconcile.numbers(text)
    assert (q.op, q.low, q.high, q.unit) == ("=", value, value, "person")


def test_a_fraction_told_by_the_year_is_still_a_part():
    (q,) = reconcile.numbers("Rents climb by about two thirds a year.")
    assert (q.unit, q.dimension, q.base_unit) == ("", "fraction", "percent")


@pytest.mark.parametrize("text", ["One in 16 minutes", "one in 24 hours"])
def test_one_within_a_time_is_no_fraction(text):
    assert [q.low for q in reconcile.numbers(text)] == [1, float(text.split()[2])]
