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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Former White House aide Bo Moss left.", [("White House", "organisation"), ("Bo Moss", "person")]),
        ("They met Indiana Gov. Tom Cole there.", [("Indiana", "place"), ("Tom Cole", "person")]),
        ("They met Sen. Ana Ruiz, R-Ohio, there.", [("Ana Ruiz", "person")]),
        (
            "A guide for the National Center for Veterans Studies.",
            [("National Center for Veterans Studies", "organisation")],
        ),
        ("The Hallen depot burned.", [("Hallen", "place")]),
        ("DOCTORS SAY NO and LEAVE town.", []),
        ("She sang with LeBron Moss.", [("LeBron Moss", "person")]),
    ],
)
def test_further_forms_of_news(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize("dash", ["-", "‑", "–"])
def test_dashes_of_all_kinds_after_names(dash):
    assert found(f"They flew Oslo{dash}based planes.") == [("Oslo", "place")]


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u2009", "\u202f"])
def test_spaces_of_all_kinds_inside_names(space):
    assert found(f"They met Ana{space}Ruiz there.") == [(f"Ana{space}Ruiz", "person")]


def test_a_joint_that_is_left_behind_a_demonym_belongs_to_no_name():
    assert [n.text for n in names("They saw the French & Ana.")] == ["Ana"]
