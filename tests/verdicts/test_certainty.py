import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.alignment.scoring import logistic
from reconcile.model.claim import KINDS
from reconcile.model.finding import VERDICTS
from reconcile.verdicts.certainty import certainty, certainty_parts, certainty_signs, is_wide

SCORES = st.floats(0, 1)


@given(SCORES, SCORES, st.sampled_from(KINDS), st.sampled_from(VERDICTS), st.booleans())
def test_a_better_score_is_never_less_certain(low, high, kind, verdict, wide):
    low, high = sorted((low, high))
    assert certainty(low, kind, verdict, wide) <= certainty(high, kind, verdict, wide)


@given(SCORES, st.sampled_from(KINDS), st.sampled_from(VERDICTS), st.booleans())
def test_the_parts_add_up_to_the_certainty(score, kind, verdict, wide):
    parts = certainty_parts(score, kind, verdict, wide)
    total = logistic(sum(value * weight for value, weight in parts.values()))
    assert 0 < total < 1
    assert certainty(score, kind, verdict, wide) == pytest.approx(total)


@pytest.mark.parametrize("kind", KINDS)
def test_a_conflict_is_less_certain_than_an_agreement(kind):
    assert certainty(0.8, kind, "conflict", True) < certainty(0.8, kind, "agree", True)


def test_what_more_documents_tell_is_surer():
    assert certainty(0.8, "number", "agree", True) > certainty(0.8, "number", "agree", False)


@pytest.mark.parametrize(
    ("told", "compared", "wide"), [(2, 2, True), (2, 3, False), (3, 3, True), (2, 9, False), (3, 9, True)]
)
def test_wide_is_what_three_tell_or_all(told, compared, wide):
    assert is_wide(told, compared) is wide


def test_scores_near_one_say_no_more_than_a_high_one():
    assert certainty_signs(0.98, "date", "agree", True) == certainty_signs(1.0, "date", "agree", True)


def test_low_scores_are_uncertain_and_high_ones_are_not():
    assert certainty(0.2, "number", "conflict", False) < 0.3
    assert certainty(0.97, "number", "agree", True) > 0.85
