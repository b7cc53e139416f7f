import pytest

from reconcile.mentions.quantities import find_quantities
from reconcile.text.view import TextView


def find(text):
    return find_quantities(TextView(text))


@pytest.mark.parametrize(
    ("text", "figure", "unit"),
    [
        ("Nobody was hurt in the blaze.", "Nobody", "person"),
        ("No one was injured.", "No one", "person"),
        ("The mayor said no-one had died.", "no-one", "person"),
        ("The roof fell in, but nobody lost his life.", "nobody", "person"),
        ("No bystander had lost her life.", "No", "bystander"),
        ("No passengers were hurt.", "No", "passenger"),
        ("None of the sailors was injured.", "None", "sailor"),
        ("None needed surgery, the clinic said.", "None", "person"),
        ("None required hospital treatment.", "None", "person"),
        ("Not a single soldier was killed.", "Not a single", "soldier"),
        ("No deaths were reported.", "No", "death"),
        ("There were no serious injuries.", "no", "injury"),
    ],
)
def test_nought_of_people(text, figure, unit):
    (q,) = find(text)
    assert (q.text, q.low, q.high, q.op, q.unit) == (figure, 0, 0, "=", unit)


@pytest.mark.parametrize(
    "text",
    [
        "There was nobody at home.",
        "Nobody knew who was hurt.",
        "No one asked whether the guard was killed.",
        "None of the plans was liked.",
        "None was ready. The guard was hurt.",
        "No minister was at the table.",
        "No one ordered the operation.",
        "Nobody lost a bet.",
        "He was single and unhurt.",
        "A single-engine plane was destroyed.",
        "A single idea was destroyed.",
        "A single house was sold.",
        "Nobody saw the dead.",
    ],
)
def test_no_statement_of_harm(text):
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "figure", "noun"),
    [
        ("A single house was damaged.", "single", "house"),
        ("The single passenger killed was a nurse.", "single", "passenger"),
        ("The one person killed was a nurse.", "one", "person"),
        ("One man puts out the fire.", "One", "man"),
        ("One police officer was hurt.", "One", "police officer"),
    ],
)
def test_a_single_one(text, figure, noun):
    (q,) = find(text)
    assert (q.text, q.low, q.high, q.noun) == (figure, 1, 1, noun)


@pytest.mark.parametrize(
    ("text", "extent"),
    [
        ("The shops shut for a fortnight.", "a fortnight"),
        ("They have a fortnight to reply.", "a fortnight"),
        ("It rained the whole of the past fortnight.", "fortnight"),
        ("The fortnight-long strike is over.", "The fortnight"),
    ],
)
def test_a_fortnight_is_two_weeks(text, extent):
    (q,) = find(text)
    assert (q.text, q.low, q.unit, q.base_low) == ("fortnight", 2, "week", 1209600)
    assert text[q.extent.start : q.extent.end] == extent


@pytest.mark.parametrize("text", ["They came for a second day.", "It failed for a second time."])
def test_a_second_is_no_time(text):
    assert not [q for q in find(text) if q.dimension == "time"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Another 74 were hurt.", [74]),
        ("The injured number 260.", [260]),
        ("The dead now number more than 400.", [400]),
        ("The party holds 62 of the 150 seats.", [62, 150]),
        ("A 14-storey block fell.", [14]),
    ],
)
def test_counts_that_stand_alone(text, values):
    assert [q.low for q in find(text)] == values


@pytest.mark.parametrize(
    ("text", "figure", "extent"),
    [
        ("None of the three crew members was hurt.", "None", "None of the three crew members"),
        ("The police said no civilians died.", "no", "no civilians"),
        ("Not a single home was destroyed.", "Not a single", "Not a single home"),
        ("No-one was unhurt.", "No-one", "No-one"),
    ],
)
def test_extent_of_nought(text, figure, extent):
    q = find(text)[0]
    assert (q.text, text[q.extent.start : q.extent.end]) == (figure, extent)
    assert text[q.start : q.end] == figure


@pytest.mark.parametrize("text", ["no " * 2000, "none of the " * 1000, "not a single " * 1000, "nobody " * 2000])
def test_many_words_for_none_state_nothing(text):
    assert find(text) == ()
