import pytest

from reconcile.verdicts.credits import judge_credits


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("Vladimir Hanak", "Hanak", "agree"),
        ("the Interior Ministry", "Interior Ministry", "agree"),
        ("the Defense Ministry", "Reuters", "conflict"),
        ("the police", "the mayor", "conflict"),
        ("officials", "the Interior Ministry", "compatible"),
        ("his lawyer", "her lawyer", "agree"),
        ("Anna Brodsky", "Peter Lindqvist", "conflict"),
        ("a spokesman for the ministry", "the ministry", "compatible"),
    ],
)
def test_sources_of_one_statement(credit, one, other, verdict):
    a, b = credit(one), credit(other, doc="b")
    assert judge_credits(a, b).verdict == judge_credits(b, a).verdict == verdict


def test_a_pronoun_counts_as_the_name_it_stands_for(credit):
    assert judge_credits(credit("He", name="Peter Lindqvist"), credit("Lindqvist", doc="b")).verdict == "agree"


def test_the_reason_names_both(credit):
    reason = judge_credits(credit("Reuters"), credit("the Defense Ministry")).reason
    assert "Reuters" in reason
    assert "the Defense Ministry" in reason


def test_an_article_with_a_capital_is_no_name_of_its_own(credit):
    a, b = credit("The mayor of Lima"), credit("The mayor", doc="b")
    assert judge_credits(a, b).verdict == judge_credits(b, a).verdict == "agree"


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [("denial", "denial", "compatible"), ("denial", "neutral", "conflict"), ("claim", "claim", "conflict")],
)
def test_more_than_one_may_refuse_the_same(credit, one, other, verdict):
    a, b = credit("the police", stance=one), credit("the mayor", doc="b", stance=other)
    assert judge_credits(a, b).verdict == judge_credits(b, a).verdict == verdict
