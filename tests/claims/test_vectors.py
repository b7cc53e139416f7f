from math import isclose

from hypothesis import given
from hypothesis import strategies as st

from reconcile.claims.vectors import cosine, story_vector, unit_vector

KEYS = st.sampled_from(["goat", "zebra", "@die", "year", "qwertz", "silo"])
WEIGHTS = st.dictionaries(KEYS, st.floats(0.01, 1))


def length(vector):
    return sum(w * w for w in vector.values())


def test_a_rare_word_weighs_more_than_a_common_one():
    for vector in (story_vector({"zebra": 1, "year": 1}), unit_vector({"zebra": 1.0, "year": 1.0})):
        assert vector["zebra"] > 3 * vector["year"] > 0


def test_no_words_no_vector():
    assert unit_vector({}) == story_vector({}) == {}


@given(WEIGHTS)
def test_any_vector_has_length_1_and_the_cosine_1_with_itself(weights):
    vector = unit_vector(weights)
    assert set(vector) == set(weights)
    if weights:
        assert isclose(length(vector), 1, rel_tol=1e-6)
        assert isclose(cosine(vector, vector), 1, rel_tol=1e-6)


@given(WEIGHTS, WEIGHTS)
def test_cosines_are_shares_and_symmetric(a, b):
    a, b = unit_vector(a), unit_vector(b)
    assert -1e-9 <= cosine(a, b) <= 1 + 1e-9
    assert isclose(cosine(a, b), cosine(b, a), abs_tol=1e-9)


def test_texts_without_a_common_word_have_the_cosine_0():
    assert cosine(unit_vector({"goat": 1.0}), unit_vector({"zebra": 1.0, "silo": 0.5})) == 0
