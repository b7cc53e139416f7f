import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile import lexicon
from reconcile.claims.concepts import members
from reconcile.claims.rarity import figure_rarity, rarity
from reconcile.text.stems import stem


def _ranked():
    """The stems of the table, the commonest first."""
    rows = map(str.split, lexicon.long_list("claim_word_ranks"))
    return [word for word, rank in sorted(rows, key=lambda row: int(row[1]))]


def test_common_words_say_less_than_rare_ones():
    assert rarity(stem("year")) < rarity(stem("village")) < rarity(stem("zebra"))


def test_a_word_that_nobody_knows_says_most():
    assert rarity("qwertzuiop") == 1
    assert rarity("@no such concept") == 1


def test_the_commonest_words_say_nothing():
    assert rarity(_ranked()[0]) == 0
    assert rarity(_ranked()[40]) == 0


def test_rarity_grows_along_the_table():
    found = [rarity(w) for w in _ranked()[::500]]
    assert found == sorted(found)


def test_a_concept_is_as_rare_as_its_commonest_word():
    assert rarity("@die") == min(rarity(s) for s in members("@die"))
    assert rarity("@die") < 0.5


def test_the_table_holds_each_stem_once():
    words = _ranked()
    assert len(words) > 2000
    assert len(set(words)) == len(words)


def test_the_table_gives_each_stem_a_rank_of_its_own():
    listed = lexicon.long_list("claim_word_ranks")
    assert [int(listed.beside(word)) for word in _ranked()] == list(range(len(listed)))


@given(st.text())
def test_any_term_has_a_rarity_between_0_and_1(key):
    assert 0 <= rarity(key) <= 1


@pytest.mark.parametrize(
    ("less", "more"),
    [(2, 9), (2, 14), (10, 38.6), (100, 140), (1000, 1640), (20, 24), (300, 312), (4_000_000, 4_130_000)],
)
def test_figures_with_more_digits_say_more(less, more):
    assert figure_rarity(less) < figure_rarity(more)


def test_two_figures_that_hardly_meet_by_chance():
    assert figure_rarity(38.6) > 0.9
    assert figure_rarity(1640) == 1
    assert figure_rarity(2) < 0.2


def test_noughts_at_the_end_say_little():
    assert figure_rarity(200_000) - figure_rarity(20) < 0.3


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_any_figure_has_a_rarity_between_0_and_1(x):
    assert 0 <= figure_rarity(x) <= 1
