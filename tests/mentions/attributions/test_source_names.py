"""Sources brought to the fullest name of who is meant."""

import pytest

from reconcile.mentions.attributions import attributions, find_attributions
from reconcile.mentions.attributions.linking import without_article
from reconcile.model.name import Name
from reconcile.text.view import TextView


def name(text, written, full, kind="person", roles=(), nth=0):
    start = -1
    for _ in range(nth + 1):
        start = text.index(written, start + 1)
    return Name(start, start + len(written), written, kind, full, roles)


def named(text, *names):
    found = find_attributions(TextView(text), sorted(names, key=lambda n: n.start))
    return [(a.source.text, a.source.name, a.source.kind) for a in found if a.source]


def test_a_surname_has_the_full_name():
    text = "Ada Lind left. Lind said that she was tired."
    names = name(text, "Ada Lind", "Ada Lind"), name(text, "Lind", "Ada Lind", nth=1)
    assert named(text, *names) == [("Lind", "Ada Lind", "person")]


def test_a_title_belongs_to_the_source_and_not_to_its_name():
    text = "Mayor Lind said that the road was shut."
    assert named(text, name(text, "Lind", "Ada Lind")) == [("Mayor Lind", "Ada Lind", "person")]


def test_a_role_with_a_name_beside_it_has_that_name():
    text = "Lund's mayor, Ada Lind, said that the road was shut."
    names = name(text, "Lund", "Lund", "place"), name(text, "Ada Lind", "Ada Lind")
    assert named(text, *names) == [("Lund's mayor, Ada Lind", "Ada Lind", "person")]


def test_a_possessor_is_not_the_source():
    text = "Lund's mayor said that the road was shut."
    assert named(text, name(text, "Lund", "Lund", "place")) == [("Lund's mayor", "Lund's mayor", "")]


def test_a_spokesman_is_not_whom_he_speaks_for():
    text = "A spokesman for Ada Lind said that the road was shut."
    found = named(text, name(text, "Ada Lind", "Ada Lind"))
    assert found == [("A spokesman for Ada Lind", "spokesman for Ada Lind", "")]


def test_a_person_of_a_body_is_the_person():
    text = "Ada Lind of Norsk Havn said that the road was shut."
    names = name(text, "Ada Lind", "Ada Lind"), name(text, "Norsk Havn", "Norsk Havn", "organisation")
    assert named(text, *names) == [("Ada Lind of Norsk Havn", "Ada Lind", "person")]


def test_a_body_has_its_fullest_name():
    text = "The NHA said that the road was shut."
    names = (name(text, "NHA", "Norsk Havn Authority", "organisation"),)
    assert named(text, *names) == [("The NHA", "Norsk Havn Authority", "organisation")]


def test_a_country_may_speak():
    text = "Norway says that the road is shut."
    assert named(text, name(text, "Norway", "Norway", "place")) == [("Norway", "Norway", "place")]


@pytest.mark.parametrize(("pronoun", "who"), [("He", "Paul Berg"), ("She", "Mary Lind")])
def test_a_pronoun_has_the_name_it_stands_for(pronoun, who):
    text = f"{who} left the room. {pronoun} said that the road was shut."
    assert named(text, name(text, who, who)) == [(pronoun, who, "person")]


def test_the_owner_of_words_may_be_a_pronoun():
    text = "Mary Lind left the room. Her words were: “The road is shut for good.”"
    assert named(text, name(text, "Mary Lind", "Mary Lind")) == [("Her", "Mary Lind", "person")]


def test_a_pronoun_of_things_does_not_stand_for_a_place():
    text = "The ship left Lima. It said that the road was shut."
    assert named(text, name(text, "Lima", "Lima", "place")) == [("It", "It", "")]


def test_a_pronoun_far_from_any_name_keeps_its_own():
    text = "Mary Lind left. " + "The wind blew. " * 12 + "She said that the road was shut."
    assert named(text, name(text, "Mary Lind", "Mary Lind"))[0][1] == "She"


def test_a_role_alone_has_the_name_of_the_one_who_holds_it():
    text = "Finance minister Ada Lind left. Then the finance minister said that the road was shut."
    found = named(text, name(text, "Ada Lind", "Ada Lind", roles=("finance minister",)))
    assert found == [("the finance minister", "Ada Lind", "person")]


def test_a_shorter_role_may_be_enough():
    text = "Finance minister Ada Lind left. Then the minister said that the road was shut."
    found = named(text, name(text, "Ada Lind", "Ada Lind", roles=("finance minister",)))
    assert found == [("the minister", "Ada Lind", "person")]


def test_a_role_that_two_persons_hold_names_neither():
    text = "Guard Ada Lind and guard Bo Terning left. Then the guard said that the road was shut."
    names = (
        name(text, "Ada Lind", "Ada Lind", roles=("guard",)),
        name(text, "Bo Terning", "Bo Terning", roles=("guard",)),
    )
    assert named(text, *names) == [("the guard", "guard", "")]


def test_a_role_without_article_is_not_resolved():
    text = "Guard Ada Lind left. Then her guard said that the road was shut."
    found = named(text, name(text, "Ada Lind", "Ada Lind", roles=("guard",)))
    assert found == [("her guard", "her guard", "")]


@pytest.mark.parametrize(
    ("written", "bare"),
    [
        ("the ministry", "ministry"),
        ("The ministry", "ministry"),
        ("a nurse", "nurse"),
        ("An aide to the mayor", "aide to the mayor"),
        ("another guard", "guard"),
        ("our president", "president"),
        ("his lawyer", "his lawyer"),
        ("Theo Lind", "Theo Lind"),
        ("police", "police"),
        ("The", "The"),
    ],
)
def test_the_article_is_left_out_of_a_name(written, bare):
    assert without_article(written) == bare


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("By the police's own count, 4,000 people came.", "the police"),
        ("By the police’s own count, 4,000 people came.", "the police"),
        ("By the organisers' count, 4,000 people came.", "the organisers"),
        ("They’ve said that 4,000 people came.", "They"),
        ("He'll say that 4,000 people came.", "He"),
        ("She’s saying that 4,000 people came.", "She"),
    ],
)
def test_the_possessive_ending_is_left_out_of_a_source(text, source):
    assert [s for s, _, _ in named(text)] == [source]


def test_the_public_function_finds_the_names_itself():
    text = "Mary Lind left the room. Lind said that the road was shut."
    assert [a.source.name for a in attributions(text)] == ["Mary Lind"]
