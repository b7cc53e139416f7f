import pytest

from reconcile.mentions.names import names
from reconcile.mentions.names.linking import find_links, surname, surnames


def linked(text):
    return [(n.text, n.name, n.link) for n in names(text)]


def last(text):
    return linked(text)[-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Ruiz spoke. Then Ruiz left.", ("Ruiz", "Ana Ruiz", "surname")),
        ("Ana Ruiz spoke. Then Ana left.", ("Ana", "Ana Ruiz", "surname")),
        ("Ana Ruiz spoke. Then Ms. Ruiz left.", ("Ruiz", "Ana Ruiz", "surname")),
        ("Ruiz spoke. Then Ana Ruiz left.", ("Ana Ruiz", "Ana Ruiz", "name")),
        ("Ana M. Ruiz spoke. Then Ana Ruiz left.", ("Ana Ruiz", "Ana M. Ruiz", "name")),
        ("Ana Ruiz spoke. Then A. Ruiz left.", ("A. Ruiz", "Ana Ruiz", "name")),
        ("Juan Carlos Moss spoke. Then Juan Moss left.", ("Juan Moss", "Juan Carlos Moss", "name")),
        ("Ursula von der Leyen spoke. Then von der Leyen left.", ("von der Leyen", "Ursula von der Leyen", "name")),
        ("Ana Ruiz spoke. Then Bo Ruiz left.", ("Bo Ruiz", "Bo Ruiz", "name")),
        ("ANA RUIZ spoke. Then Ruiz met Ana Ruiz.", ("Ana Ruiz", "Ana Ruiz", "name")),
        ("The Lake Fishing Agency (LFA) met. The LFA left.", ("LFA", "Lake Fishing Agency", "acronym")),
        ("The LFA (Lake Fishing Agency) met. The LFA left.", ("LFA", "Lake Fishing Agency", "acronym")),
        ("The Lake Fishing Agency met. The LFA left.", ("LFA", "Lake Fishing Agency", "acronym")),
        ("The Ministry of Good Works met. The MGW left.", ("MGW", "Ministry of Good Works", "acronym")),
        ("The World Health Organization met. The WHO left.", ("WHO", "World Health Organization", "acronym")),
        ("The Union of Fishers (UNIF) met. UNIF left.", ("UNIF", "Union of Fishers", "acronym")),
        ("Corvane Foods grew. Then Corvane fell.", ("Corvane", "Corvane Foods", "name")),
        ("The Peru Union of Bakers met. Peru won.", ("Peru", "Peru", "name")),
        ("OSLO — They met. We like Oslo.", ("Oslo", "Oslo", "name")),
        ("Martin King Jr. spoke. Then King left.", ("King", "Martin King Jr.", "surname")),
    ],
)
def test_shorter_names_stand_for_fuller_ones(text, expected):
    assert last(text) == expected


def test_a_surname_before_the_full_name_stands_for_it_too():
    assert linked("In Peru, Kowalski won. Later Ana Kowalski spoke.")[1] == ("Kowalski", "Ana Kowalski", "surname")


def test_of_two_bearers_of_a_surname_the_first_named_goes_by_it():
    text = "Ana Ruiz spoke. Her brother Bo Ruiz left. Then Ruiz sang."
    assert last(text) == ("Ruiz", "Ana Ruiz", "surname")


def test_capitals_are_brought_to_the_common_spelling():
    assert linked("OSLO — They met. We like Oslo.")[0] == ("OSLO", "Oslo", "name")


def test_known_bodies_are_no_short_form_of_others():
    assert last("The Senate Budget Committee met. The Senate left.") == ("Senate", "Senate", "name")


@pytest.mark.parametrize(
    ("key", "expected"),
    [(("ana", "ruiz"), "ruiz"), (("martin", "king", "jr"), "king"), (("ruiz",), "ruiz"), (("jr",), "jr")],
)
def test_surnames(key, expected):
    assert surname(key) == expected


def test_persons_by_surname():
    keys = [("ana", "ruiz"), ("bo", "ruiz"), ("cy", "moss"), ("ruiz",)]
    assert surnames(keys) == {"ruiz": [("ana", "ruiz"), ("bo", "ruiz")], "moss": [("cy", "moss")]}


def links_of(kinds, brackets=(), introduced=None):
    return find_links(kinds, {k: [i] for i, k in enumerate(kinds)}, brackets, introduced or {})


def test_chains_of_links_end_at_the_fullest_name():
    links = links_of({("ruiz",): "person", ("ana", "ruiz"): "person", ("ana", "m", "ruiz"): "person"})
    assert links.fullest(("ruiz",)) in [(("ana", "ruiz"), "surname"), (("ana", "m", "ruiz"), "surname")]
    assert links.fullest(("ana", "ruiz")) == (("ana", "m", "ruiz"), "name")


def test_names_without_links_stand_for_themselves():
    links = links_of({("ana", "ruiz"): "person", ("lima",): "place"})
    assert links.fullest(("lima",)) == (("lima",), "name")


def test_brackets_win_over_initials():
    kinds = {
        ("lake", "fish", "agency"): "organisation",
        ("lofa",): "organisation",
        ("lone", "owl", "farm", "aid"): "organisation",
    }
    links = links_of(kinds, [(("lofa",), ("lake", "fish", "agency"))])
    assert links.fullest(("lofa",)) == (("lake", "fish", "agency"), "acronym")


@pytest.mark.parametrize(
    ("short", "full", "same"),
    [
        (("a", "ruiz"), ("ana", "ruiz"), True),
        (("ana", "ruiz"), ("ana", "maria", "ruiz"), True),
        (("ana", "m", "ruiz"), ("ana", "maria", "ruiz"), True),
        (("b", "ruiz"), ("ana", "ruiz"), False),
        (("bo", "ruiz"), ("ana", "maria", "ruiz"), False),
        (("ana", "moss"), ("ana", "ruiz"), False),
        (("ana", "b", "ruiz"), ("ana", "maria", "ruiz"), False),
    ],
)
def test_shorter_forms_of_a_persons_name(short, full, same):
    links = links_of({short: "person", full: "person"})
    assert (links.fullest(short)[0] == full) is same


def test_countries_are_no_acronyms():
    kinds = {("uk",): "place", ("union", "of", "kayakers"): "organisation"}
    assert links_of(kinds).fullest(("uk",)) == (("uk",), "name")


def test_persons_are_not_linked_to_bodies():
    kinds = {("ana",): "person", ("ana", "foods"): "organisation"}
    assert links_of(kinds).fullest(("ana",)) == (("ana",), "name")


def test_a_surname_that_a_title_introduces_is_no_short_form_of_a_later_name():
    text = "President Moss spoke. His wife Ana Moss listened. Then Moss left."
    assert last(text) == ("Moss", "Moss", "name")


def test_a_surname_that_a_title_repeats_is_a_short_form():
    assert last("Ana Moss spoke. Then President Moss left.") == ("Moss", "Ana Moss", "surname")
    assert last("Mr. Moss spoke. Then Ben Moss left. Moss wept.") == ("Moss", "Ben Moss", "surname")
