import pytest

from reconcile.mentions.names import names


def found(text):
    return [(n.text, n.kind) for n in names(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor met Ana Ruiz in Lima.", [("Ana Ruiz", "person"), ("Lima", "place")]),
        ("Italian Foreign Minister Paolo Conti flew to Oslo.", [("Paolo Conti", "person"), ("Oslo", "place")]),
        ("The Ministry of Defence denied it.", [("Ministry of Defence", "organisation")]),
        ("He joined the Water and Power Authority.", [("Water and Power Authority", "organisation")]),
        ("They crossed Lake Tana on Monday.", [("Lake Tana", "place")]),
        ("Oslo Mayor Kari Berg resigned.", [("Oslo", "place"), ("Kari Berg", "person")]),
        ("Jane Doe, 34, was unhurt.", [("Jane Doe", "person")]),
        ("The U.S. and the UK agreed.", [("U.S.", "place"), ("UK", "place")]),
        ("Rome-based Ursula von der Leyen waved.", [("Rome", "place"), ("Ursula von der Leyen", "person")]),
        ("Residents fled. Firefighters came on Tuesday.", []),
    ],
)
def test_names_and_their_kinds(text, expected):
    assert found(text) == expected


def test_a_surname_stands_for_the_full_name():
    names_found = names("Paolo Conti spoke first. Then Conti left.")
    assert [(n.name, n.link) for n in names_found] == [("Paolo Conti", "name"), ("Paolo Conti", "surname")]


def test_an_acronym_stands_for_the_full_name():
    names_found = names("The Lake Fishing Agency (LFA) met. The LFA agreed.")
    assert {n.name for n in names_found} == {"Lake Fishing Agency"}
    assert names_found[-1].link == "acronym"


def test_roles_before_and_after_a_name_are_kept():
    found_names = names("Mayor Kari Berg met Paolo Conti, the president of Chile, there.")
    assert found_names[0].roles == ("mayor",)
    assert found_names[1].roles == ("president of chile",)


def test_no_text_has_no_names():
    assert names("") == ()
