import pytest

import reconcile
from reconcile.mentions.quantities import find_quantities
from reconcile.text.view import TextView


@pytest.mark.parametrize(
    ("text", "value", "unit", "noun"),
    [
        ("The airline grounded three older 737 Max jets.", 3, "jet", "older 737 max jets"),
        ("It bought nine Trent 700 engines.", 9, "engine", "trent 700 engines"),
        ("It leased 40 of its new A320 planes.", 40, "plane", "new a320 planes"),
        ("It sold 11 larger 777 planes.", 11, "plane", "larger 777 planes"),
        ("It sold two Q400 aircraft.", 2, "aircraft", "q400 aircraft"),
    ],
)
def test_a_noun_with_a_figure_in_its_name(text, value, unit, noun):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.unit, q.noun) == (value, unit, noun)


def test_a_figure_before_several_of_a_model():
    (q,) = reconcile.numbers("The airline ordered 16 787s.")
    assert (q.low, q.text) == (16, "16")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They saw two dogs 30 times.", [2, 30]),
        ("They met three Germans 40 miles away.", [3, 40]),
        ("They bought 12 000 lamps.", [12000]),
    ],
)
def test_figures_apart(text, values):
    assert [q.low for q in reconcile.numbers(text)] == values


@pytest.mark.parametrize(
    ("text", "place"),
    [("It was the 15,599th plane built there.", 15599), ("It was the 120th goal.", 120)],
)
def test_large_ranks(text, place):
    (q,) = find_quantities(TextView(text))
    assert (q.low, q.dimension) == (place, "rank")


SHARED = [
    ("They cut 4,300 jobs in Spain, 3,700 in Italy and 400 in Malta.", ["job", "job", "job"]),
    ("The crashes killed 102 and 21 sailors.", ["sailor", "sailor"]),
    ("The card holds 500 or 1,000 songs.", ["song", "song"]),
    ("Eight sailors, six of them cooks, died.", ["sailor", "sailor"]),
    ("Eight sailors, six of whom were cooks, died.", ["sailor", "sailor"]),
    ("Eight sailors died. Six of them were cooks.", ["sailor", ""]),
    ("They cut 4,300 jobs in Spain; the fee is 3,700 now.", ["job", ""]),
    ("They lost four on the first day and six of them later.", ["", ""]),
]


@pytest.mark.parametrize(("text", "units"), SHARED)
def test_nouns_that_figures_share(text, units):
    assert [q.unit for q in reconcile.numbers(text)] == units
