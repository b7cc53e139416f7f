import sys
from subprocess import run

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile import lexicon
from reconcile.text.stems import content_stems, cut, stem
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


def test_the_stems_cut_beforehand_are_those_that_the_stemmer_cuts():
    listed = map(str.split, lexicon.long_list("text_stems"))
    wrong = {word: (stem, cut(word)) for word, stem in listed if stem != cut(word)}
    assert wrong == {}, "run docs/lexicon/build_stems.py"


def test_every_irregular_form_is_cut_beforehand():
    irregular = lexicon.pairs("text_irregular")
    listed = {line.split()[0] for line in lexicon.long_list("text_stems")}
    assert {*irregular, *irregular.values()} <= listed, "run docs/lexicon/build_stems.py"


def test_the_english_stemmer_is_loaded_alone():
    code = "import sys; import reconcile.text.stems as s; print(s.stem('qwertzing'), 'snowballstemmer' in sys.modules)"
    assert run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "qwertz False\n"
