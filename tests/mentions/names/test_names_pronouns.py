import re

import pytest

from reconcile.mentions.names import antecedent, find_names
from reconcile.mentions.names.pronouns import fits, sex_of
from reconcile.model.name import Name
from reconcile.text.view import TextView

PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Hh]im|[Hh]er)\b")


def meant(text):
    view = TextView(text)
    *_, last = PRONOUN.finditer(text)
    found = antecedent(view, find_names(view), last.start())
    return found and found.name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maria Lopez left. She wept.", "Maria Lopez"),
        ("John Moss left. He wept.", "John Moss"),
        ("Maria Lopez met John Moss. He wept.", "John Moss"),
        ("Maria Lopez met John Moss. She wept.", "Maria Lopez"),
        ("John Moss met Peter Cole. He wept.", "John Moss"),
        ("The friends of John Moss met Peter Cole. He wept.", "Peter Cole"),
        ("John Moss's brother met Peter Cole. He wept.", "Peter Cole"),
        ("“We won,” said Peter Cole of John Moss. He wept.", "Peter Cole"),
        ("“John Moss won,” Peter Cole said. He wept.", "Peter Cole"),
        ("John Moss said he wept.", "John Moss"),
        ("John Moss on Monday asked Peter Cole to stay. He wept.", "John Moss"),
        ("In Lima, John Moss thanked Peter Cole. He wept.", "John Moss"),
        ("The mayor met Peter Cole. He wept.", "Peter Cole"),
        ("“We won,” said Peter Cole. He wept.", "Peter Cole"),
        ("In Lima, they say, it rains.", "Lima"),
        ("The Bank of Peru closed. It slept.", "Bank of Peru"),
        ("The Bank of Peru closed. They slept.", "Bank of Peru"),
        ("Maria Lopez left. He wept.", None),
        ("Maria Lopez left. It rained.", None),
        ("Nobody left. She wept.", None),
        ("She wept.", None),
        ("The spokeswoman Kim Doe left. She wept.", "Kim Doe"),
        ("The spokeswoman Kim Doe left. He wept.", None),
        ("Maria Lopez left. It rained. It snowed. She wept.", "Maria Lopez"),
    ],
)
def test_pronouns_stand_for_names(text, expected):
    assert meant(text) == expected


def test_names_too_far_back_are_not_meant():
    assert meant("Maria Lopez left. " + "It rained all day. " * 10 + "She wept.") is None


def test_places_that_begin_no_word_stand_for_nothing():
    view = TextView("Maria Lopez left. She wept.")
    assert antecedent(view, find_names(view), 20) is None
    assert antecedent(TextView(""), (), 0) is None


@pytest.mark.parametrize(
    ("name", "roles", "sex"),
    [
        ("Maria Lopez", (), "f"),
        ("John Moss", (), "m"),
        ("Xqzt Moss", (), ""),
        ("Kim Doe", ("police spokeswoman",), "f"),
        ("Kim Doe", ("king of spain",), "m"),
    ],
)
def test_the_sex_of_a_person(name, roles, sex):
    assert sex_of(Name(0, 1, name[0], "person", name, roles)) == sex


@pytest.mark.parametrize(
    ("kind", "pronoun", "expected"),
    [
        ("person", "he", True),
        ("person", "it", False),
        ("organisation", "it", True),
        ("organisation", "they", True),
        ("organisation", "she", False),
        ("place", "its", True),
        ("place", "they", False),
    ],
)
def test_kinds_that_fit_a_pronoun(kind, pronoun, expected):
    assert fits(Name(0, 1, "X", kind, "Xqzt"), pronoun) is expected
