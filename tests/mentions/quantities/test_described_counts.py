"""Things counted with a measure between the figure and their name, and what else sticks to figures."""

import pytest

import reconcile

COUNTED = [
    ("Two 16-year-old girls were hurt.", [(2, "girl"), (16, "year")]),
    ("One 16-year-old girl was hurt.", [(1, "girl"), (16, "year")]),
    ("Two 17-year-olds were held.", [(2, "person"), (17, "year")]),
    ("The army sent 12 155mm howitzers.", [(12, "howitzer"), (155, "mm")]),
    ("They dropped two 500kg bombs.", [(2, "bomb"), (500, "kg")]),
    ("At least two other 20-tonne excavators came.", [(2, "excavator"), (20, "tonne")]),
    ("Three 14-member teams left.", [(3, "team"), (14, "person")]),
    ("He walked 12 km 3 times.", [(12, "km"), (3, "time")]),
    ("In 2019 20kg bags were sold.", [(20, "kg")]),
    ("Two-thirds of the combined 4.3m sales were abroad.", [(2 / 3, "sale"), (4.3e6, "sale")]),
    ("Three of the remaining 12 hostages are ill.", [(3, "hostage"), (12, "hostage")]),
    ("They won eight World Cups.", [(8, "world cup")]),
    ("Add eight cups of milk.", [(8, "cup")]),
]


@pytest.mark.parametrize(("text", "wanted"), COUNTED)
def test_noun_is_found_behind_what_describes_it(text, wanted):
    assert [(q.low, q.unit) for q in reconcile.numbers(text)] == wanted


RANGES = [
    ("a 200,000-to-260,000-year-old skull", 200_000, 260_000, "year"),
    ("a 200,000 to-260,000 year-old skull", 200_000, 260_000, "year"),
    ("a 1.5-to-2.5-metre wave", 1.5, 2.5, "m"),
    ("a 1,000-to-1,500-strong crowd", 1000, 1500, "person"),
    ("between 50 and 70 on the GPa scale", 50, 70, "gigapascal"),
]


@pytest.mark.parametrize(("text", "low", "high", "unit"), RANGES)
def test_hyphens_do_not_cut_the_second_end_of_a_range(text, low, high, unit):
    assert [(q.low, q.high, q.unit) for q in reconcile.numbers(text)] == [(low, high, unit)]


SHARED = [
    ("It rose from about 14-18 mpg to 24.", "24", "mile per gallon"),
    ("Weights fell from 12 kg to 9.", "9", "kg"),
    ("One costs 3,000 yen ($20), the other 4,000 ($27).", "4,000", "JPY"),
    ("It makes under 296 hp (224 kW / 300 PS).", "300", "metric horsepower"),
    ("It turns with 450 Nm.", "450", "newton metre"),
    ("Light of 450 nm was used.", "450", "nanometre"),
    ("Its weight: 20 (kg)", "20", "kg"),
    ("the PS6m bonus", "6m", "GBP"),
]


@pytest.mark.parametrize(("text", "figure", "unit"), SHARED)
def test_unit_of_a_figure(text, figure, unit):
    assert [q.unit for q in reconcile.numbers(text) if q.text == figure] == [unit]


def test_a_conversion_behind_a_stroke_has_the_bound_too():
    assert [q.op for q in reconcile.numbers("under 296 hp (224 kW / 300 PS)")] == ["<", "<", "<"]


@pytest.mark.parametrize(
    "text",
    ["It passed the ISO 3888-2 test.", "the SCP2-173m file", "The sp 500 fell.", "the HIV 2 drug", "section 20 (c)"],
)
def test_codes_and_standards_are_no_quantities(text):
    assert reconcile.numbers(text) == ()
