"""Years, quarters, halves, decades and centuries in their forms, and numbers that are none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import dates

DAY = "2022-06-15"  # a Wednesday
ONES = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"}


def values(text, published=DAY):
    return [w.edtf for w in dates(text, published) if w.kind in ("date", "time")]


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("in 1066", "1066"),
        ("in the year 1066", "1066"),
        ("in 2147", "2147"),
        ("in 1987", "1987"),
        ("back in 1987", "1987"),
        ("by 1987", "1987"),
        ("during 1987", "1987"),
        ("since 1987", "1987"),
        ("before 1987", "../1986"),
        ("in the 1987 flood", "1987"),
        ("in pre-1987 times", "1987"),
        ("in post-1987 times", "1987"),
        ("in mid-1987", "1987"),
        ("in '87", "1987"),
        ("in ’04", "2004"),
        ("in May '21", "2021-05"),
        ("in nineteen eighty-seven", "1987"),
        ("in nineteen eighty", "1980"),
        ("in two thousand", "2000"),
        ("in two thousand and four", "2004"),
        ("in two thousand fifteen", "2015"),
        ("in two thousand and twenty-two", "2022"),
        ("in fiscal 2019", "2019"),
        ("in fiscal year 2019", "2019"),
        ("in FY 2019", "2019"),
        ("in financial year 2019", "2019"),
        ("in fiscal year 2019-20", "2019/2020"),
        ("in the tax year 2019/20", "2019/2020"),
        ("in the 2019-20 financial year", "2019/2020"),
        ("in AD 347", "0347"),
        ("in 347 CE", "0347"),
        ("in 1347 AD", "1347"),
    ],
)
def test_years(said, edtf):
    assert values(f"It fell {said}.") == [edtf]


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("1914-18", "1914/1918"),
        ("1914–1918", "1914/1918"),
        ("1999–2001", "1999/2001"),
        ("1999–01", "1999/2001"),
        ("1998-99", "1998/1999"),
        ("2009-12", "2009/2012"),
        ("2012/13", "2012/2013"),
        ("2012/2013", "2012/2013"),
        ("2015-03", "2015-03"),
        ("c. 1900–10", "1900~/1910"),
        ("2001-1999", None),
        ("2012/14", None),
        ("1990-2", None),
        ("1000-1999", None),
    ],
)
def test_two_years_in_one(said, edtf):
    assert values(f"It ran in {said}.") == ([edtf] if edtf else [])


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("the 1990s", "199X"),
        ("the 1990's", "199X"),
        ("the '90s", "199X"),
        ("the 90s", "199X"),
        ("the nineties", "199X"),
        ("the nineteen-nineties", "199X"),
        ("the 2000s", "200X"),
        ("the 2010s", "201X"),
        ("the 00s", "200X"),
        ("the '10s", "201X"),
        ("the '20s", "192X"),
        ("the 1900s", "19XX"),
        ("the 1700s", "17XX"),
        ("the early 1990s", "1990/1994"),
        ("the mid-nineties", "1994/1996"),
        ("the late '90s", "1995/1999"),
        ("the 19th century", "18XX"),
        ("the nineteenth century", "18XX"),
        ("the twenty-first century", "20XX"),
        ("the 5th century AD", "04XX"),
        ("the first century", "00XX"),
        ("the 15th to the 19th century", "14XX/18XX"),
        ("the 15th-19th century", "14XX/18XX"),
        ("the early 20th century", "1900/1924"),
        ("this century", "20XX"),
        ("this decade", "202X"),
        ("the previous century", "19XX"),
    ],
)
def test_decades_and_centuries(said, edtf):
    assert values(f"It fell in {said}.") == [edtf]


@pytest.mark.parametrize("n", [1, 2, 3, 4])
def test_quarters_in_every_style(n):
    word = ["first", "second", "third", "fourth"][n - 1]
    suffix = ["st", "nd", "rd", "th"][n - 1]
    styles = (
        f"the {word} quarter of 2019",
        f"the {word}-quarter of 2019",
        f"{word} quarter 2019",
        f"the {n}{suffix} quarter of 2019",
        f"Q{n} 2019",
        f"Q{n} of 2019",
        f"2019 Q{n}",
        f"2019Q{n}",
        f"Q{n}/2019",
    )
    for style in styles:
        assert values(f"Profits rose in {style}.") == [f"2019-{32 + n}"], style


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("Q3", "2021-35"),
        ("Q1", "2022-33"),
        ("the third quarter", "2021-35"),
        ("the first quarter", "2022-33"),
        ("the first quarter of this year", "2022-33"),
        ("the first quarter of the year", "2022-33"),
        ("the last quarter of last year", "2021-36"),
        ("the second quarter of next year", "2023-34"),
        ("the final quarter of 2019", "2019-36"),
        ("the first half of 2019", "2019-01/2019-06"),
        ("the last half of 2019", "2019-07/2019-12"),
        ("the second half of the year", "2022-07/2022-12"),
        ("the second half of this fiscal year", "2022-07/2022-12"),
        ("the first half of last year", "2021-01/2021-06"),
        ("H2 2019", "2019-07/2019-12"),
    ],
)
def test_quarters_and_halves(said, edtf):
    assert values(f"Profits rose in {said}.") == [edtf]


@pytest.mark.parametrize(
    "said",
    [
        "the first half",
        "the second half of the match",
        "the fourth quarter of the game",
        "the quarter-final",
        "the French Quarter",
        "a quarter of the town",
        "H1",
        "Q7",
        "week 60",
        "500 BC",
        "the 5th century BC",
        "the 45th century",
        "C20",
        "his sixties",
        "their 1990 rivals' 2000 metres",
        "No 1987",
        "room 1987",
        "1987 dollars",
        "1,987 towns",
        "19870 towns",
        "#1987",
        "$1987",
        "1987%",
        "1987°",
        "AB1987",
    ],
)
def test_none_of_these_names_a_year(said):
    assert [v for v in values(f"It fell in {said}.") if v != "1990"] == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("He ruled from 347 AD. In 351 he fell.", ["0347", "0351"]),
        ("He ruled c. 347. He fell in 351.", ["0347~", "0351"]),
        ("He ruled AD 347. It ran 351–366.", ["0347", "0351/0366"]),
        ("He ruled. In 351 he fell.", []),
        ("He ruled in AD 347 with 351 men.", ["0347"]),
    ],
)
def test_years_of_three_digits_need_a_text_of_antiquity(text, edtf):
    assert values(text) == edtf


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 53), st.integers(1950, 2080))
def test_weeks_by_number_begin_on_monday(n, year):
    (when,) = dates(f"It fell in week {n} of {year}.", DAY)
    assert (when.first.weekday(), (when.last - when.first).days) == (0, 6)
    assert when.first.isocalendar().week == (n if when.first.isocalendar().year == year else 1)


@settings(max_examples=60, deadline=None)
@given(st.integers(15, 19), st.sampled_from(sorted(TENS)), st.integers(0, 9))
def test_years_in_words(century, tens, ones):
    name = {15: "fifteen", 16: "sixteen", 17: "seventeen", 18: "eighteen", 19: "nineteen"}[century]
    said = f"{name} {TENS[tens]}" + (f"-{ONES[ones]}" if ones else "")
    assert values(f"It fell in {said}.") == [str(century * 100 + tens + ones)]


@settings(max_examples=60, deadline=None)
@given(st.integers(140, 209))
def test_decades_in_figures(decade):
    edtf = f"{decade}X" if decade % 10 or decade == 200 else f"{decade // 10}XX"
    assert values(f"It fell in the {decade}0s.") == [edtf]
