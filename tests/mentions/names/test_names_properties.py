import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.mentions.names import antecedent, find_names, find_roles, names
from reconcile.text.view import TextView

WORDS = st.sampled_from(
    [
        "Ana",
        "Ruiz",
        "Bo",
        "Li",
        "President",
        "Minister",
        "the",
        "The",
        "of",
        "and",
        "&",
        "Bank",
        "Peru",
        "French",
        "Lima",
        "said",
        "in",
        "Mr.",
        "St.",
        "J.",
        "U.S.",
        "US",
        "WHO",
        "who",
        "von",
        "de",
        "al-Bashir",
        "Jean-Luc",
        "O’Neill",
        "Kyiv-based",
        "Lima's",
        "Ana’s",
        "“",
        "”",
        "(",
        ")",
        ",",
        ".",
        "—",
        "?",
        "34",
        "II",
        "Monday",
        "he",
        "she",
        "it",
        "company",
        "minister",
        "\n",
        "\u00a0",
        "\u2009",
        "ÁBEL",
        "é",
        "D-Va",
        "Inc.",
        "Jr.",
        "Ministry",
        "for",
        "a",
    ]
)
TEXTS = st.one_of(
    st.lists(WORDS, max_size=60).map(" ".join),
    st.text(max_size=200),
    st.text(alphabet="AaBé.,-'’ \n“”()&I0", max_size=200),
)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_names_quote_the_text_in_order(text):
    found = names(text)
    assert all(text[n.start : n.end] == n.text != "" for n in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_no_name_crosses_a_sentence(text):
    view = TextView(text)
    for name in find_names(view):
        sentence = view.sentences[view.sentence_at(name.start)]
        assert sentence.start <= name.start < name.end <= sentence.end


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_names_begin_and_end_with_a_sign_of_their_own(text):
    for name in names(text):
        assert name.text[0].isalnum()
        assert name.text == name.text.strip()
        assert not name.text.endswith(("'s", "’s"))
        assert name.name != ""
        assert name.kind in {"person", "organisation", "place"}


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_every_full_name_is_written_in_the_text(text):
    assert all(n.name in text for n in names(text))


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_one_full_name_has_one_set_of_roles(text):
    roles = {}
    for name in names(text):
        assert roles.setdefault((name.name, name.kind), name.roles) == name.roles


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_mentions_by_role_quote_the_text_and_bear_a_name_of_the_text(text):
    view = TextView(text)
    found = find_names(view)
    known = {n.name for n in found}
    for role in find_roles(view, found):
        assert text[role.start : role.end] == role.text
        assert role.name in known
        assert role.link in {"role", "demonym"}
        assert all(role.start != n.start for n in found)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_pronouns_stand_for_names_before_them(text):
    view = TextView(text)
    found = find_names(view)
    for token in view.tokens:
        if token.lower in {"he", "she", "it"}:
            meant = antecedent(view, found, token.start)
            assert meant is None or (meant in found and meant.start < token.start)


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.integers(0, 80))
def test_nothing_before_the_body_is_a_name(text, body):
    assert all(n.start >= body for n in find_names(TextView(text, body)))


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_the_same_text_gives_the_same_names(text):
    assert names(text) == names(text)


UNITS = {
    "capitals": "Aa ",
    "one name": "Kowalski ",
    "initials": "A. ",
    "abbreviations": "St. ",
    "joints": "Bank of ",
    "ands": "Ministry of Health and ",
    "brackets": "Aa (AB) ",
    "quotes": "“Aa” ",
    "possessives": "A's ",
    "titles": "President Minister ",
    "roles": "the minister ",
    "role and name": "the president Ana Ruiz, ",
    "one long word": "A",
    "hyphens": "A-b",
    "digits": "1",
    "commas": ",",
    "sentences": "Ana Ruiz said. ",
}


def seconds(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def read_all(text):
    view = TextView(text)
    found = find_names(view)
    find_roles(view, found)


def least_seconds(text):
    return min(seconds(lambda: read_all(text)) for _ in range(2))


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_time_grows_no_faster_than_the_text(unit):
    small, large = (unit * (size // len(unit)) for size in (15_000, 60_000))
    assert least_seconds(large) < 12 * least_seconds(small) + 0.1


@pytest.mark.parametrize("template", ["Na{} Kowalski said. ", "Ana Na{} said. ", "Bank of Na{} fell. "])
def test_many_names_alike_take_no_more_than_linear_time(template):
    letters = "abcdefghij"

    def text(count):
        return (
            "".join(template.format("".join(letters[int(c)] for c in str(i))) for i in range(count)) + "Kowalski said."
        )

    assert least_seconds(text(3200)) < 12 * least_seconds(text(800)) + 0.1
