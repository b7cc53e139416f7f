import pytest

import reconcile
from reconcile.mentions.quantities.nouns import class_of, is_plural, singular

PHRASES = [
    ("It sent 200,000 Russian military personnel there.", "russian military personnel", "personnel", "person"),
    ("It hurt 14 first-team players badly.", "first-team players", "player", "person"),
    ("It has 20 coal-fired power plants left.", "coal-fired power plants", "plant", "building"),
    ("It hit 460 Kia and Toyota vehicles there.", "kia and toyota vehicles", "vehicle", "vehicle"),
    ("It moved 9.3 million shipping containers.", "shipping containers", "container", ""),
    ("It hurt 12 people.", "people", "person", "person"),
    ("It hurt 12 more people.", "people", "person", "person"),
    ("It hurt 12 other people.", "people", "person", "person"),
    ("It left 17 dead.", "dead", "dead", "person"),
    ("It left 17 injured.", "injured", "injured", "person"),
    ("It hurt 17 injured miners again.", "injured miners", "miner", "person"),
    ("It sold three sports cars.", "sports cars", "car", "vehicle"),
    ("It freed 40 of the prisoners.", "prisoners", "prisoner", "person"),
    ("It freed 40 of its prisoners.", "prisoners", "prisoner", "person"),
    ("It freed 4 of its five prisoners.", "prisoners", "prisoner", "person"),
    ("One of the prisoners fled.", "prisoners", "prisoner", "person"),
    ("It has one teacher.", "teacher", "teacher", "person"),
    ("It flew three aircraft home.", "aircraft", "aircraft", "aircraft"),
    ("It is a 13-member panel.", "member", "person", "person"),
    ("It is a 200-strong crowd.", "strong", "person", "person"),
    ("It is an 11-storey block.", "storey", "storey", ""),
    ("It rose 19 fouls proves nothing.", "fouls", "foul", ""),
    ("It took 12 women and children.", "women", "woman", "person"),
    ("The 20 MPs left.", "mps", "mp", "person"),
]


@pytest.mark.parametrize(("text", "phrase", "unit", "name"), PHRASES)
def test_counted_noun_phrase(text, phrase, unit, name):
    q = reconcile.numbers(text)[0]
    assert (q.noun, q.unit, q.noun_class) == (phrase, unit, name)


@pytest.mark.parametrize(("text", "phrase", "unit", "name"), PHRASES)
def test_extent_ends_with_the_noun(text, phrase, unit, name):
    q = reconcile.numbers(text)[0]
    assert text[q.extent.start : q.extent.end].lower().endswith(phrase)


@pytest.mark.parametrize(
    "text",
    [
        "Seventeen were hurt.",
        "Seventeen died on Friday.",
        "It has risen to 40.",
        "He needs 12, she said.",
        "Twelve said no.",
        "The lot, 25, was on board.",
    ],
)
def test_figure_without_a_noun(text):
    (q,) = reconcile.numbers(text)
    assert (q.noun, q.unit, q.noun_class, q.dimension) == ("", "", "", "number")


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("lorries", "lorry"),
        ("boxes", "box"),
        ("churches", "church"),
        ("women", "woman"),
        ("people", "person"),
        ("houses", "house"),
        ("cases", "case"),
        ("policemen", "policeman"),
        ("buses", "bus"),
        ("wolves", "wolf"),
        ("keys", "key"),
        ("aircraft", "aircraft"),
        ("service-members", "service-member"),
        ("glasses", "glass"),
        ("blazes", "blaze"),
    ],
)
def test_singular(plural, one):
    assert is_plural(plural.rpartition("-")[2])
    assert singular(plural) == one


@pytest.mark.parametrize("word", ["this", "across", "famous", "crisis", "was", "its", "police's", "is", "as", "gas"])
def test_words_in_s_that_are_no_plural(word):
    assert not is_plural(word)


@pytest.mark.parametrize(
    ("noun", "name"),
    [
        ("fireman", "person"),
        ("columnist", "person"),
        ("metalworker", "person"),
        ("fire-engine", "vehicle"),
        ("idea", ""),
    ],
)
def test_class_of_a_noun_not_listed(noun, name):
    assert class_of(noun) == name


@pytest.mark.parametrize(
    ("text", "value"),
    [("Sales grew threefold.", 3), ("He has been there twice.", 2), ("Sales grew more than tenfold.", 10)],
)
def test_multiple(text, value):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.unit, q.dimension) == (value, "time", "multiple")


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("It drew 30 or more singers.", "singers"),
        ("It fed the 40 or so families there.", "families"),
        ("It fed 40+ families there.", "families"),
        ("It took one more hostage.", "hostage"),
        ("It shut 27 member states out.", "member states"),
        ("It hurt 5\nPeople fled.", ""),
        ("It hurt 5. People fled.", ""),
    ],
)
def test_noun_behind_a_bound_and_never_across_a_line(text, noun):
    (q,) = reconcile.numbers(text)
    assert q.noun == noun
