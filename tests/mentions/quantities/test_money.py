import pytest

import reconcile

AMOUNTS = [
    ("It cost $5.", 5, "USD", "5"),
    ("It cost US$5.", 5, "USD", "5"),
    ("It cost US $5.", 5, "USD", "5"),
    ("It cost A$5.", 5, "AUD", "5"),
    ("It cost C$5.", 5, "CAD", "5"),
    ("It cost 5$.", 5, "USD", "5"),
    ("It cost 5 $.", 5, "USD", "5"),
    ("It cost 5€.", 5, "EUR", "5"),
    ("It cost €5.", 5, "EUR", "5"),
    ("It cost £5.", 5, "GBP", "5"),
    ("It cost USD 5.", 5, "USD", "5"),
    ("It cost USD5.", 5, "USD", "5"),
    ("It cost 5 USD.", 5, "USD", "5"),
    ("It cost 5USD.", 5, "USD", "5"),
    ("It cost EUR50m.", 50000000, "EUR", "50m"),
    ("It cost 120 MEUR.", 120000000, "EUR", "120"),
    ("It cost Rs 20.", 20, "INR", "20"),
    ("It cost Rs. 20.", 20, "INR", "20"),
    ("It cost RM42.", 42, "MYR", "42"),
    ("It cost $1.2bn.", 1200000000, "USD", "1.2bn"),
    ("It cost $1.2 billion.", 1200000000, "USD", "1.2 billion"),
    ("It cost $ 1.2 billion.", 1200000000, "USD", "1.2 billion"),
    ("It cost £3m.", 3000000, "GBP", "3m"),
    ("It cost US$ 4MM.", 4000000, "USD", "4MM"),
    ("It cost £3b.", 3000000000, "GBP", "3b"),
    ("It cost $3t.", 3000000000000, "USD", "3t"),
    ("It cost five dollars.", 5, "USD", "five"),
    ("It cost five million dollars.", 5000000, "USD", "five million"),
    ("It cost 5 million US dollars.", 5000000, "USD", "5 million"),
    ("It cost 5 million pounds.", 5000000, "GBP", "5 million"),
    ("It cost 5 pounds sterling.", 5, "GBP", "5"),
    ("It cost 600 pounds.", 600, "GBP", "600"),
    ("He was offered a one-off payment of 600 pounds.", 600, "GBP", "600"),
    ("It cost ten thousand francs.", 10000, "CHF", "ten thousand"),
    ("It cost half a million euros.", 500000, "EUR", "half a million"),
    ("It was a 5-dollar fee.", 5, "USD", "5"),
    ("It was a three-euro fee.", 3, "EUR", "three"),
    ("It cost 20 dollars and 43 cents.", 20.43, "USD", "20 dollars and 43 cents"),
    ("It cost 20 dollars 43 cents.", 20.43, "USD", "20 dollars 43 cents"),
    ("It cost 12 cents.", 12, "cent", "12"),
    ("It cost 412 pence.", 412, "penny", "412"),
    ("It cost 412p.", 412, "penny", "412"),
    ("It cost 10¢.", 10, "cent", "10"),
]


@pytest.mark.parametrize(("text", "value", "unit", "figure"), AMOUNTS)
def test_amount(text, value, unit, figure):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.high, q.unit, q.text, q.dimension) == (value, value, unit, figure, "money")


@pytest.mark.parametrize(("text", "value", "unit", "figure"), AMOUNTS)
def test_extent_of_an_amount_holds_its_currency(text, value, unit, figure):
    (q,) = reconcile.numbers(text)
    assert q.extent.start <= q.start
    assert q.extent.end >= q.end
    assert (q.extent.start, q.extent.end) != (q.start, q.end) or "and" in q.text or "cents" in q.text


RATES = [
    ("It costs $80 a barrel.", "USD per barrel"),
    ("It costs $80 per barrel.", "USD per barrel"),
    ("It costs $80 per sq m.", "USD per m2"),
    ("It costs 63 cents per share.", "cent per share"),
    ("It costs 63 cents a share.", "cent per share"),
    ("It loses €7m a day.", "EUR per day"),
    ("It loses €7m daily.", "EUR per day"),
    ("It pays £40,000 a year.", "GBP per year"),
    ("It pays £400 a head.", "GBP per head"),
    ("It lost £40,000 a year ago.", "GBP"),
    ("It lost £40,000 a year earlier.", "GBP"),
    ("It pumps 800,000 barrels a day.", "barrel per day"),
    ("It fires 12 shells an hour.", "shell per hour"),
    ("It beats 90 times a minute.", "time per minute"),
    ("It runs 3,000 tests per day.", "test per day"),
]


@pytest.mark.parametrize(("text", "unit"), RATES)
def test_rate(text, unit):
    (q,) = reconcile.numbers(text)
    assert q.unit == unit


def test_pence_are_hundredths_of_a_pound():
    (q,) = reconcile.numbers("It cost 412 pence.")
    assert (q.base_low, q.base_unit) == (pytest.approx(4.12), "GBP")


def test_pounds_of_weight_stay_pounds():
    (q,) = reconcile.numbers("It weighs 12 pounds.")
    assert (q.unit, q.dimension, q.base_unit) == ("pound", "mass", "kg")


def test_pounds_are_money_where_sterling_is_spoken_of():
    first, second = reconcile.numbers("He had £40 and spent 12 pounds.")
    assert first.unit == second.unit == "GBP"


def test_pounds_of_something_are_weight_even_there():
    _, second = reconcile.numbers("He had £40 and bought 12 pounds of rice.")
    assert second.unit == "pound"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The Norwegian fund paid 300 kroner.", "NOK"),
        ("The Danish fund paid 300 kroner.", "DKK"),
        ("The fund paid 300 kroner.", "krone"),
        ("The Danish and Norwegian funds paid 300 kroner.", "krone"),
        ("The Serbian fund paid 300 dinars.", "RSD"),
        ("The Mexican fund paid 300 pesos.", "MXN"),
        ("The Czech fund paid 300 million crowns.", "CZK"),
    ],
)
def test_the_text_tells_whose_kroner(text, unit):
    assert [q.unit for q in reconcile.numbers(text)] == [unit]


def test_won_is_a_verb_behind_a_small_figure():
    assert all(q.unit != "KRW" for q in reconcile.numbers("Only 12 won a prize."))


@pytest.mark.parametrize(
    "text", ["He lost 20 pounds.", "He paid, and lost 20 pounds.", "The price of 20 pounds of rice rose."]
)
def test_pounds_without_a_word_for_a_sum_are_a_weight(text):
    (q,) = reconcile.numbers(text)
    assert q.dimension == "mass"
