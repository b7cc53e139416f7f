import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.mentions.names.matching.wording import wording


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("The Hill & Vale Co.", ("the", "hill", "and", "vale", "company")),
        ("Dept. of Labor", ("department", "of", "labor")),
        ("Int'l Rescue Assn.", ("international", "rescue", "association")),
        ("Mt. Fuji", ("mount", "fuji")),
        ("St. Gallen", ("saint", "gallen")),
        ("Ft. Worth", ("fort", "worth")),
        ("Univ. of Coimbra", ("university", "of", "coimbra")),
        ("Perm Krai", ("perm", "region")),
        ("Center for Health", ("centre", "for", "health")),
        ("Defense Ministry", ("defence", "ministry")),
    ],
)
def test_abbreviations_and_spellings_have_one_form(name, words):
    assert wording(name) == words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("U.N.", ("un",)),
        ("U. N. Office", ("un", "office")),
        ("The A.B.C.D. Club", ("the", "abcd", "club")),
        ("Plan B", ("plan", "b")),
        ("B", ("b",)),
        ("Route 6 B", ("route", "6", "b")),
    ],
)
def test_dotted_letters_are_one_word(name, words):
    assert wording(name) == words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Squad Twenty-Two", ("squad", "22")),
        ("Seventh Fleet", ("7th", "fleet")),
        ("Sixty Minutes", ("60", "minutes")),
        ("Fund III", ("fund", "3")),
        ("Terminal Two", ("terminal", "2")),
        ("20 Seven", ("27",)),
        ("21 Seven", ("21", "7")),
    ],
)
def test_numbers_have_one_form(name, words):
    assert wording(name) == words


def test_numerals_of_one_letter_stay_letters():
    assert wording("Plan V") == ("plan", "v")


def test_no_words_for_marks_alone():
    assert wording("...") == ()


@settings(max_examples=100, deadline=None)
@given(st.text("abcdeinor .&-'0123456789", max_size=30))
def test_words_do_not_depend_on_case_and_spaces_around(name):
    assert wording(name.upper()) == wording(name) == wording(f"  {name} ")
