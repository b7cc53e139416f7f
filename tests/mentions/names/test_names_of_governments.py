import pytest

from reconcile.mentions.names import find_names, find_roles
from reconcile.mentions.names.governments import written_countries
from reconcile.text.view import TextView


def named(text):
    return [(n.text, n.name, n.link) for n in find_names(TextView(text))]


def referred(text):
    view = TextView(text)
    return [(n.text, n.name, n.link) for n in find_roles(view, find_names(view))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru is calm. Lima said so.", ("Lima", "Peru", "demonym")),
        ("Peru is calm. Lima denies it.", ("Lima", "Peru", "demonym")),
        ("Lima accuses Quito of lies. Peru is calm.", ("Lima", "Peru", "demonym")),
        ("The U.S. is calm. Washington warned them.", ("Washington", "U.S.", "demonym")),
        ("Britain is calm. London rejected it.", ("London", "Britain", "demonym")),
    ],
)
def test_capitals_that_act_stand_for_their_country(text, expected):
    assert expected in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "Chile is calm. Lima said so.",
        "Peru is calm. In Lima said to be cold, it rains.",
        "Peru is calm. The mayor of Lima said so.",
        "Peru is calm. Lima lies by the sea.",
        "Peru is calm. The city Lima said nothing.",
        "Lima said so.",
    ],
)
def test_other_capitals_stand_for_themselves(text):
    assert ("Lima", "Lima", "name") in named(text)


def test_a_city_that_is_also_a_country_stands_for_itself():
    assert ("Singapore", "Singapore", "name") in named("Singapore said so.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Denmark is calm. The Danes want more.", [("Danes", "Denmark", "demonym")]),
        ("Russia is calm. But the Russians deny it.", [("Russians", "Russia", "demonym")]),
        ("France is calm. The French rejected it.", [("French", "France", "demonym")]),
        ("Denmark is calm. The Danish flag flew.", []),
        ("Sweden is calm. The Danes want more.", []),
        ("Denmark is calm. Danes want more.", []),
        ("The Danes want more.", []),
    ],
)
def test_peoples_that_act_stand_for_their_country(text, expected):
    assert referred(text) == expected


def test_peoples_and_roles_are_in_order():
    text = "French President Ana Ruiz met Denmark's envoy. The Danes said so. The president wept. The Danes agreed."
    assert [name for name, _, _ in referred(text)] == ["Danes", "president", "Danes"]


def test_countries_are_known_by_their_first_mention():
    found = written_countries(find_names(TextView("The UK left. Britain wept. Peru sang in Lima.")))
    assert {country: name.text for country, name in found.items()} == {"United Kingdom": "UK", "Peru": "Peru"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met in the Omani capital.", [("Omani capital", "Muscat", "role")]),
        ("Oman waits. They met in the Omani capital, Muscat.", [("Omani capital", "Muscat", "role")]),
        ("They met in the British capital.", [("British capital", "London", "role")]),
        ("They left Kiev. The Ukrainian capital froze.", [("Ukrainian capital", "Kyiv", "role")]),
        ("They left KYIV. The Ukrainian capital froze.", [("Ukrainian capital", "KYIV", "role")]),
        ("They met in the Kurdish capital.", []),
        ("They met in the capital.", []),
        ("They met in the Omani port.", []),
    ],
)
def test_capitals_by_their_country(text, expected):
    assert referred(text) == expected
