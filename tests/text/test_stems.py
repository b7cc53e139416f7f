import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.text.stems import content_stems, stem
from reconcile.text.view import TextView


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("killed", "killing"),
        ("fell", "fallen"),
        ("fell", "fall"),
        ("bought", "buys"),
        ("children", "child"),
        ("minister’s", "ministers"),
        ("authorities", "authority"),
        ("organization", "organisations"),
    ],
)
def test_forms_of_one_word_have_one_stem(one, other):
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("authority", "author"),
        ("policy", "police"),
        ("mobile", "mobilise"),
        ("operator", "operation"),
        ("customer", "customs"),
        ("secretary", "secret"),
        ("wound", "wind"),
    ],
)
def test_words_that_only_look_alike_stay_apart(one, other):
    assert stem(one) != stem(other)


def test_content_stems_leave_out_grammar_and_figures():
    assert content_stems(TextView("The 14 miners were then with their families.").tokens) == ["miner", "famili"]


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz'’", min_size=1, max_size=20))
def test_every_word_has_a_stem(word):
    assert isinstance(stem(word), str)
