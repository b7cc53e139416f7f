import pytest

from reconcile.mentions.names.matching.acronyms import acronym_of, blend_of, with_acronyms
from reconcile.mentions.names.matching.pairing import Pairing, pair


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("wwf", "world wide fund"),
        ("icao", "international civil aviation organisation"),
        ("boc", "bank of canada"),
        ("doj", "department of justice"),
        ("nba", "the national basketball association"),
        ("usda", "us department of agriculture"),
        ("abc", "alpine boot company"),
        ("ab", "alpine boot company"),
    ],
)
def test_initials_are_an_acronym(short, full):
    assert acronym_of((short,), tuple(full.split()))


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("wwf", "world trade fund"),
        ("ow", "world organisation"),
        ("w", "world"),
        ("wo", "world"),
        ("fww", "world wide fund"),
        ("wwfx", "world wide fund"),
    ],
)
def test_other_letters_are_none(short, full):
    assert not acronym_of((short,), tuple(full.split()))


def test_two_words_are_no_acronym():
    assert not acronym_of(("w", "f"), ("world", "fund"))


@pytest.mark.parametrize(
    ("word", "full"),
    [
        ("alpboco", "alpine boot company"),
        ("nabisco", "national biscuit company"),
        ("fedex", "federal express"),
        ("comsat", "communications satellite"),
    ],
)
def test_a_blend_is_made_of_beginnings(word, full):
    assert blend_of(word, tuple(full.split()))


@pytest.mark.parametrize(
    ("word", "full"),
    [
        ("fedex", "federal union express"),
        ("exfed", "federal express"),
        ("fed", "federal express"),
        ("fedexx", "federal express"),
        ("federal", "federal"),
    ],
)
def test_other_words_are_no_blend(word, full):
    assert not blend_of(word, tuple(full.split()))


def test_a_short_word_pairs_with_a_run_of_the_other_name():
    a, b = ("wwf", "youth", "council"), ("world", "wide", "fund", "youth", "council")
    found = with_acronyms(a, b, pair(a, b))
    assert found.left == found.right == ()
    assert (0, 0, 0.95) in found.pairs


def test_the_short_word_may_stand_in_the_second_name():
    a, b = ("world", "wide", "fund", "youth"), ("wwf", "youth")
    found = with_acronyms(a, b, pair(a, b))
    assert found.left == found.right == ()
    assert (0, 0, 0.95) in found.pairs


def test_a_run_holds_no_word_that_is_paired():
    a, b = ("wf", "wide"), ("world", "wide", "fund")
    found = with_acronyms(a, b, pair(a, b))
    assert found.left == (0,)
    assert found.right == (0, 2)


def test_without_words_left_on_both_sides_nothing_changes():
    found = Pairing(((0, 0, 1.0),), (), (1,))
    assert with_acronyms(("a",), ("a", "b"), found) is found


@pytest.mark.parametrize("word", ["w", "worldwid"])
def test_the_length_of_an_acronym_is_bounded(word):
    a, b = (word, "x"), (*word, "y")
    found = Pairing((), tuple(range(len(a))), tuple(range(len(b))))
    assert with_acronyms(a, b, found).pairs == ()
