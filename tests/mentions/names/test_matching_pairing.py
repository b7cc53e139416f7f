import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.mentions.names.matching.pairing import Pairing, pair, rejoined, run_together
from reconcile.mentions.names.matching.spelling import LEAST

WORDS = st.lists(st.sampled_from(["ana", "anna", "rui", "costa", "kosta", "lopes", "lopez"]), max_size=5).map(tuple)


def test_equal_words_pair_first():
    found = pair(("anna", "ana"), ("ana", "anna"))
    assert sorted(found.pairs) == [(0, 1, 1.0), (1, 0, 1.0)]


def test_of_equal_words_those_in_front_pair_first():
    found = pair(("rui", "rui"), ("rui",))
    assert found.pairs == ((0, 0, 1.0),)
    assert found.left == (1,)
    assert found.right == ()


def test_words_without_partner_are_told_in_order():
    found = pair(("tiago", "rui", "costa"), ("rui", "lopes"))
    assert found.left == (0, 2)
    assert found.right == (1,)


def test_a_word_pairs_once():
    found = pair(("costa",), ("costa", "kosta"))
    assert len(found.pairs) == 1
    assert found.right == (1,)


def test_unlike_words_stay_alone():
    assert len(pair(("costa",), ("kosta",)).pairs) == 1
    assert pair(("costa", "rui"), ("lopes",)) == Pairing((), (0, 1), (0,))


def test_doubt_is_what_the_pairs_lack():
    assert pair(("rui", "costa"), ("rui", "kosta")).doubt == pytest.approx(0.03)
    assert pair(("rui",), ("rui",)).doubt == 0


def test_no_words_no_pairs():
    assert pair((), ("rui",)) == Pairing((), (), (0,))


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        (("van", "damme"), ("vandamme",), ("vandamme",)),
        (("jan", "van", "damme"), ("jan", "vandamme"), ("jan", "vandamme")),
        (("blue", "sky", "air", "ways"), ("bluesky", "airways"), ("bluesky", "airways")),
        (("blue", "sky"), ("blue", "sky"), ("blue", "sky")),
        (("a", "b"), ("ab",), ("a", "b")),
        (("blue",), ("bluesky",), ("blue",)),
        ((), ("bluesky",), ()),
    ],
)
def test_words_written_as_one_by_the_other(a, b, words):
    assert rejoined(a, b) == words


def test_words_without_partner_are_compared_as_one():
    found = pair(("tia", "go", "costa"), ("costa", "tiago"))
    assert (found.left, found.right) == ((0, 1), (1,))
    assert run_together(("tia", "go", "costa"), ("costa", "tiago"), found) == 1
    assert run_together(("rui", "costa"), ("costa", "tiago"), pair(("rui", "costa"), ("costa", "tiago"))) < LEAST


@settings(max_examples=100, deadline=None)
@given(WORDS, WORDS)
def test_every_word_is_paired_or_left(a, b):
    found = pair(a, b)
    assert sorted([i for i, _, _ in found.pairs] + list(found.left)) == list(range(len(a)))
    assert sorted([j for _, j, _ in found.pairs] + list(found.right)) == list(range(len(b)))


@settings(max_examples=100, deadline=None)
@given(WORDS)
def test_a_name_pairs_wholly_with_itself_in_any_order(a):
    found = pair(a, a[::-1])
    assert found.left == found.right == ()
    assert found.doubt == 0
