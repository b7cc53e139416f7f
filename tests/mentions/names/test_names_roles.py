import pytest

from reconcile.mentions.names import find_names, find_roles, names
from reconcile.mentions.names.stated import is_role_word, role_phrase
from reconcile.text.view import TextView


def roles_of(text, name="Ana Ruiz"):
    return next(n.roles for n in names(text) if n.name == name)


def by_role(text):
    view = TextView(text)
    return [(n.text, n.name) for n in find_roles(view, find_names(view))]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("President Ana Ruiz left.", ("president",)),
        ("French President Ana Ruiz left.", ("french president",)),
        ("Mr. and Mrs. Ana Ruiz left.", ()),
        ("Ms. Ana Ruiz left.", ()),
        ("the mayor Ana Ruiz left.", ("mayor",)),
        ("the former foreign minister Ana Ruiz left.", ("former foreign minister",)),
        ("We met Ana Ruiz, the mayor of Lima, there.", ("mayor of lima",)),
        ("We met Ana Ruiz, mayor of Lima, there.", ("mayor of lima",)),
        ("We met Ana Ruiz, a novelist, there.", ("novelist",)),
        ("We met Ana Ruiz, head of the customs service, there.", ("head of customs service",)),
        ("We met Ana Ruiz, chief executive at Corvane Foods, there.", ("chief executive at corvane foods",)),
        ("The mayor, Ana Ruiz, left.", ("mayor",)),
        ("Corvane's chief executive, Ana Ruiz, left.", ("chief executive",)),
        ("We met Ana Ruiz, Peruvian President Bo Li and others.", ()),
        ("We met Ana Ruiz, the tall one, there.", ()),
        ("Mayor Ana Ruiz left. Ana Ruiz, a novelist, wept.", ("mayor", "novelist")),
        ("Mayor Ana Ruiz left. Mayor Ruiz wept.", ("mayor",)),
        ("A private Ana Ruiz left.", ()),
    ],
)
def test_roles_stated_of_persons(text, roles):
    assert roles_of(text) == roles


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        ("The insurer Corvane paid.", "Corvane", ("insurer",)),
        ("They paid Corvane Foods, a private firm, at last.", "Corvane Foods", ("firm",)),
        ("They left the town of Corvane.", "Corvane", ("town",)),
        ("They left Corvane province.", "Corvane", ("province",)),
        ("They left the border area of Peru.", "Peru", ()),
        ("The government of Peru left.", "Peru", ()),
    ],
)
def test_kinds_stated_of_bodies_and_places(text, name, roles):
    assert roles_of(text, name) == roles


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("the mayor of Lima and", "mayor of lima"),
        ("a retired teacher", ""),
        ("chief executive , who", "chief executive"),
        ("the tall one", ""),
        ("deputy head of the French half", "deputy head"),
        ("President Bo Li", ""),
        ("", ""),
    ],
)
def test_roles_at_the_beginning_of_a_phrase(phrase, role):
    found = role_phrase(TextView(phrase).tokens)
    assert found == role or (role == "deputy head" and found.startswith(role))


@pytest.mark.parametrize("word", ["minister", "deputy", "French", "former", "foreign"])
def test_words_of_roles(word):
    assert is_role_word(TextView(word).tokens[0])


@pytest.mark.parametrize("word", ["table", "7", ",", "Ana"])
def test_other_words_are_not_of_roles(word):
    assert not is_role_word(TextView(word).tokens[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("French President Ana Ruiz left. The president wept.", [("president", "Ana Ruiz")]),
        ("French President Ana Ruiz left. The French president wept.", [("French president", "Ana Ruiz")]),
        ("French President Ana Ruiz left. The French leader wept.", [("French leader", "Ana Ruiz")]),
        ("French President Ana Ruiz left. The Dutch president wept.", []),
        ("Health Minister Ana Ruiz left. The minister wept.", [("minister", "Ana Ruiz")]),
        ("Health Minister Ana Ruiz left. The finance minister wept.", []),
        ("Health Minister Ana Ruiz left. The minister's car stayed.", [("minister", "Ana Ruiz")]),
        ("General Ana Ruiz left. The general election came.", []),
        ("Ana Ruiz, the mayor of Lima, left. The mayor wept.", [("mayor", "Ana Ruiz")]),
        ("Senator Ana Ruiz left. The lawmaker wept.", [("lawmaker", "Ana Ruiz")]),
        ("The Ministry of Health closed. The ministry slept.", [("ministry", "Ministry of Health")]),
        ("The Lake Fishing Agency closed. The agency slept.", [("agency", "Lake Fishing Agency")]),
        ("The Bank of Peru closed. The Bank slept.", [("Bank", "Bank of Peru")]),
        ("The insurer Corvane closed. The insurer slept.", [("insurer", "Corvane")]),
        ("The insurer Corvane closed. The company slept.", [("company", "Corvane")]),
        ("The town of Corvane closed. The town slept.", [("town", "Corvane")]),
        ("Ana Ruiz left. The president wept.", []),
        ("A company closed. The company slept.", []),
        ("Institute for Bread Research closed. The research slept.", []),
        ("They said the driver, Ana Ruiz, slept.", [("driver", "Ana Ruiz")]),
        ("The president of Chile met President Ana Ruiz.", []),
    ],
)
def test_roles_alone_stand_for_names(text, expected):
    assert by_role(text) == expected


def test_of_several_bearers_the_last_named_is_meant():
    text = "Minister Ana Ruiz left. Minister Bo Li stayed. The minister wept."
    assert by_role(text) == [("minister", "Bo Li")]


def test_of_several_bearers_far_away_none_is_meant():
    text = "Minister Ana Ruiz left. Minister Bo Li stayed. " + "It rained all day. " * 100 + "The minister wept."
    assert by_role(text) == []


def test_a_later_bearer_far_away_is_not_meant():
    assert by_role("The minister wept. " + "It rained all day. " * 20 + "Minister Ana Ruiz left.") == []


def test_roles_carry_the_kind_the_roles_and_the_link():
    view = TextView("French President Ana Ruiz left. The president wept.")
    (role,) = find_roles(view, find_names(view))
    assert (role.kind, role.roles, role.link) == ("person", ("french president",), "role")
    assert view.text[role.start : role.end] == role.text == "president"
