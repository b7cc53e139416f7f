"""Ages of people told by bounds, lists and appositions; machines counted by model; nouns of several words."""

import pytest

import reconcile
from reconcile.mentions.quantities import find_quantities
from reconcile.text.view import TextView

AGES = [
    ("Children under five are at risk.", [("<", 5)]),
    ("Anyone over 18 may vote.", [(">", 18)]),
    ("They came for people over 65.", [(">", 65)]),
    ("The striker, 27, scored.", [("=", 27)]),
    ("The chancellor, who is 70, spoke.", [("=", 70)]),
    ("He fled when I was sixteen.", [("=", 16)]),
    ("Boys aged 15, 16 and 17 were held.", [("=", 15), ("=", 16), ("=", 17)]),
    ("A girl aged 18 months lived.", [("=", 18)]),
    ("A baby aged six weeks lived.", [("=", 6)]),
]


@pytest.mark.parametrize(("text", "ages"), AGES)
def test_ages(text, ages):
    assert [(q.op, q.low) for q in reconcile.numbers(text) if q.dimension == "age"] == ages


@pytest.mark.parametrize(
    "text",
    ["Police hit men over 30 times.", "The boys, aged 7 and 9, and 5 others left.", "It is 40 and it grew."],
)
def test_what_is_no_age(text):
    assert reconcile.numbers(text)[-1].dimension != "age"


NOUNS = [
    ("They ordered 18 777s.", 18, "777"),
    ("They ordered 18 more 777s.", 18, "777"),
    ("They sold 63,150 Model 3s.", 63150, "model 3"),
    ("They lost three F-16s.", 3, "f-16"),
    ("They got 31 M1 Abrams tanks.", 31, "tank"),
    ("They got 18 HIMARS launchers.", 18, "launcher"),
    ("They got 20 HIMARS.", 20, "himars"),
    ("They shut 1,500 coal- and gas-fired plants.", 1500, "plant"),
    ("They sent four plain-clothes officers.", 4, "officer"),
    ("They sent two New Jersey officers.", 2, "officer"),
    ("They ate two potatoes.", 2, "potato"),
    ("They bought six shoes.", 6, "shoe"),
    ("She made nine assists.", 9, "assist"),
]


@pytest.mark.parametrize(("text", "value", "unit"), NOUNS)
def test_counted_nouns(text, value, unit):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("One Indian film won.", ""),
        ("One Indian died.", "person"),
        ("One student shot at them.", "person"),
        ("She made nine assists.", ""),
        ("They saw two cyclists.", "person"),
    ],
)
def test_classes(text, name):
    (q,) = reconcile.numbers(text)
    assert q.noun_class == name


@pytest.mark.parametrize(
    ("text", "ranks"),
    [
        ("It was the third attack.", [3]),
        ("He cited the Second Amendment.", []),
        ("The Sixth Circuit ruled.", []),
        ("They met on 51st Street.", []),
        ("The 36th Brigade left.", []),
        ("He is the 45th president.", [45]),
        ("She weighs 11st.", []),
    ],
)
def test_ordinals_in_names_rank_nothing(text, ranks):
    assert [q.low for q in find_quantities(TextView(text)) if q.dimension == "rank"] == ranks


@pytest.mark.parametrize(
    ("text", "count"),
    [("Scores were injured.", 1), ("Scores of people left.", 1), ("The scores were level.", 0)],
)
def test_scores(text, count):
    assert len(reconcile.numbers(text)) == count


@pytest.mark.parametrize(
    ("text", "op"),
    [
        ("The error is +/- 4 percent.", "~"),
        ("The rate approaches 9 percent.", "~"),
        ("They pay the minimum $20.", ">="),
        ("She spoke of the comment about 47 percent.", "="),
        ("They fall under two heads.", "="),
        ("They fell below the threshold of 5 percent.", "<"),
        ("They rose above the limit of 5 percent.", ">"),
    ],
)
def test_bounds(text, op):
    (q,) = reconcile.numbers(text)
    assert q.op == op
