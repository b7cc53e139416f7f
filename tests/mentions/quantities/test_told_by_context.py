"""Units, nouns and ages that stand elsewhere in the sentence than behind the figure."""

import pytest

import reconcile

SHARED = [
    ("The coin bought 149.85 yen, down from 151.20.", [(149.85, "JPY"), (151.2, "JPY")]),
    ("It grew to 38.2 percent, up from 35.", [(38.2, "percent"), (35, "percent")]),
    ("It gave €50bn, of which 17bn are loans.", [(5e10, "EUR"), (1.7e10, "EUR")]),
    ("It grew to 40 km, of which 17 are old.", [(40, "km"), (17, "")]),
    ("A family of four left.", [(4, "person")]),
    ("A crowd of about 60,260 sang.", [(60260, "person")]),
    ("A team of 12 nurses sang.", [(12, "nurse")]),
    ("They own 450 head of cattle.", [(450, "head")]),
    ("She has 94 RBIs.", [(94, "rbi")]),
    ("Some 30 NGOs left.", [(30, "ngo")]),
    ("It has 5m to 6m users.", [(5e6, "user")]),
    ("It pumps 3.1m b/d now.", [(3.1e6, "barrel per day")]),
    ("It pumps 200,000 bpd now.", [(200000, "barrel per day")]),
    ("It was heated to 1,200 K.", [(1200, "kelvin")]),
    ("Life expectancy fell by 1.5 years to 77.3 years.", [(1.5, "year"), (77.3, "year")]),
    ("It fell by 10 to 15 percent.", [(10, "percent")]),
]


@pytest.mark.parametrize(("text", "wanted"), SHARED)
def test_units_and_nouns(text, wanted):
    assert [(q.low, q.unit) for q in reconcile.numbers(text)] == [(pytest.approx(low), unit) for low, unit in wanted]


def test_a_short_rate_is_converted_as_the_long_one():
    short, long = reconcile.numbers("It pumps 10 bpd. It pumps 10 barrels a day.")
    assert (short.unit, short.base_low, short.base_unit) == (long.unit, long.base_low, long.base_unit)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Children aged 5-11 come first.", 5, 11),
        ("A girl of six was found.", 6, 6),
        ("The king died at 95.", 95, 95),
        ("A boy, 4; a dog.", 4, 4),
        ("The 25-to-34 age group voted.", 25, 34),
    ],
)
def test_ages(text, low, high):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.high, q.dimension) == (low, high, "age")


@pytest.mark.parametrize(
    "text",
    [
        "It lies between junctions 15 and 16.",
        "See Nos. 3 and 4.",
        "See pages 12 to 15.",
        "It passed the Senate 51 to 49.",
    ],
)
def test_rows_and_results_count_nothing(text):
    assert reconcile.numbers(text) == ()


def test_the_class_of_heads_is_that_of_the_herd():
    (q,) = reconcile.numbers("They own 450 head of cattle.")
    assert q.noun_class == "animal"


def test_a_run_of_magnitudes_is_no_number():
    assert reconcile.numbers("million " * 30) == ()
    assert [q.low for q in reconcile.numbers("a million million stars")] == [1e12]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The mine employs 2-3,000 men.", [("=", 2000, 3000, "man")]),
        ("It is one of only 12 ships.", [("=", 1, 1, "ship"), ("=", 12, 12, "ship")]),
        ("It is one of at least 700 ships.", [("=", 1, 1, "ship"), (">=", 700, 700, "ship")]),
        ("Close on 5,000 ships came.", [("~", 5000, 5000, "ship")]),
        ("Not quite 300 ships came.", [("<", 300, 300, "ship")]),
        ("Half the people are under 18.", [("=", 0.5, 0.5, "person"), ("<", 18, 18, "year")]),
    ],
)
def test_bounds_and_shared_thousands(text, wanted):
    assert [(q.op, q.low, q.high, q.unit) for q in reconcile.numbers(text)] == wanted
