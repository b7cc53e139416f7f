import pytest

import reconcile

RANGES = [
    ("12 to 15 trucks burned.", 12, 15, "truck"),
    ("12–15 trucks burned.", 12, 15, "truck"),
    ("12-15 trucks burned.", 12, 15, "truck"),
    ("12 - 15 trucks burned.", 12, 15, "truck"),
    ("12 — 15 trucks burned.", 12, 15, "truck"),
    ("Between 12 and 15 trucks burned.", 12, 15, "truck"),
    ("Twelve to fifteen trucks burned.", 12, 15, "truck"),
    ("Between twelve and fifteen trucks burned.", 12, 15, "truck"),
    ("Two or three trucks burned.", 2, 3, "truck"),
    ("It costs $200 to $4 million.", 200, 4000000, "USD"),
    ("It costs between $200 and $300.", 200, 300, "USD"),
    ("It costs $2 to $4 million.", 2000000, 4000000, "USD"),
    ("It costs $2-4 million.", 2000000, 4000000, "USD"),
    ("It costs €20-30.", 20, 30, "EUR"),
    ("It costs 20 to 30 euros.", 20, 30, "EUR"),
    ("It costs between 20 and 30 euros.", 20, 30, "EUR"),
    ("It takes 6 to 8 weeks.", 6, 8, "week"),
    ("It takes six to eight weeks.", 6, 8, "week"),
    ("It takes between six and eight weeks.", 6, 8, "week"),
    ("It holds 3 to 5 million litres.", 3000000, 5000000, "litre"),
    ("It drew four to five thousand people.", 4000, 5000, "person"),
    ("It drew four thousand to five thousand people.", 4000, 5000, "person"),
    ("It grew between 2 and 3 percent.", 2, 3, "percent"),
    ("It will grow 2 to 3 percent.", 2, 3, "percent"),
    ("It will grow 2% to 3%.", 2, 3, "percent"),
    ("It will grow 2-3%.", 2, 3, "percent"),
    ("Expect 30 to 40 degrees Celsius.", 30, 40, "degree celsius"),
    ("Expect 30 degrees to 40 degrees.", 30, 40, "degree"),
    ("Winds of 80 to 100 km/h are likely.", 80, 100, "km/h"),
    ("The rope is 3.5 to 4.25 metres long.", 3.5, 4.25, "m"),
    ("The men were aged 18 to 34.", 18, 34, "year"),
    ("A woman between 35 and 45 years old was seen.", 35, 45, "year"),
    ("From 12 to 15 trucks stood there.", 12, 15, "truck"),
    ("Some 5,000 to 6,000 people came.", 5000, 6000, "person"),
    ("It lies 20-25 miles away.", 20, 25, "mile"),
    ("The band plays 100 through 120 songs.", 100, 120, "song"),
]


@pytest.mark.parametrize(("text", "low", "high", "unit"), RANGES)
def test_range_is_one_quantity(text, low, high, unit):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.high, q.unit) == (low, high, unit)


@pytest.mark.parametrize(("text", "low", "high", "unit"), RANGES)
def test_range_text_holds_both_ends(text, low, high, unit):
    (q,) = reconcile.numbers(text)
    assert text[q.start : q.end] == q.text
    assert len(q.text.split()) > 1 or any(dash in q.text for dash in "-–—")


PAIRS = [
    ("It won by five votes to three.", [5, 3]),
    ("It was beaten nine to four.", [9, 4]),
    ("It killed 12 people and 15 goats.", [12, 15]),
    ("It killed 12 and hurt 15.", [12, 15]),
    ("He gave 20 euros to 3 boys.", [20, 3]),
    ("It fell 3 percent to $14.", [3, 14]),
    ("It fell 64 points to 4,577.", [64, 4577]),
    ("Eight to five was the vote.", [8, 5]),
]


@pytest.mark.parametrize(("text", "lows"), PAIRS)
def test_two_figures_that_are_no_range(text, lows):
    assert [q.low for q in reconcile.numbers(text)] == lows


MOVES = [
    ("Inflation rose from 7.1 to 8.3 percent.", 7.1, 8.3, "percent"),
    ("Inflation fell from 7.1 percent to 6.3 percent.", 7.1, 6.3, "percent"),
    ("The toll climbed from 12 to 15 people.", 12, 15, "person"),
    ("They raised the fee from $20 to $30.", 20, 30, "USD"),
    ("They cut the fee from 30 to 20 euros.", 30, 20, "EUR"),
    ("The staff grew from 40 to 55 nurses.", 40, 55, "nurse"),
    ("The lake shrank from 90 to 60 hectares.", 90, 60, "ha"),
]


@pytest.mark.parametrize(("text", "first", "second", "unit"), MOVES)
def test_a_move_is_two_quantities_with_roles(text, first, second, unit):
    before, after = reconcile.numbers(text)
    assert (before.low, before.high, before.role) == (first, first, "from")
    assert (after.low, after.high, after.role) == (second, second, "to")
    assert after.unit == unit


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Prices rose by 4 percent.", "by"),
        ("Prices rose by about 4 percent.", "by"),
        ("Prices rose to 4 euros.", "to"),
        ("The budget was cut by $20 million.", "by"),
        ("The number has risen to 40.", "to"),
        ("He walked to 4 shops.", ""),
        ("It was seen by 40 people.", ""),
        ("Prices rose. It was seen by 40 people.", ""),
    ],
)
def test_role_in_a_change(text, role):
    (q,) = reconcile.numbers(text)
    assert q.role == role


def test_ranges_take_a_bound():
    (q,) = reconcile.numbers("About 12 to 15 trucks burned.")
    assert (q.op, q.low, q.high) == ("~", 12, 15)


def test_hyphened_alternatives_share_their_unit():
    first, second = reconcile.numbers("It comes with a 7- or 8-inch screen.")
    assert (first.low, first.unit, second.low, second.unit) == (7, "inch", 8, "inch")
