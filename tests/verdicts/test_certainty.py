import pytest
from attrs import astuple, evolve
from hypothesis import given
from hypothesis import strategies as st

from reconcile.alignment.groups import Group
from reconcile.alignment.links import Candidate, Link
from reconcile.alignment.scoring import logistic
from reconcile.claims.profile import profiles
from reconcile.model.claim import KINDS
from reconcile.model.finding import VERDICTS
from reconcile.verdicts.certainty import Bond, bond_of, certainty, certainty_parts, certainty_signs, is_wide

SCORES = st.floats(0, 1)
BONDS = st.builds(
    Bond,
    kind=st.sampled_from(KINDS),
    score=SCORES,
    own=st.none() | SCORES,
    wide=st.booleans(),
    quoted=st.booleans(),
    unlike=st.booleans(),
)
SURE = Bond("number", 0.8, 0.8, wide=True)


@given(BONDS, SCORES, st.sampled_from(VERDICTS))
def test_a_better_score_is_never_less_certain(bond, score, verdict):
    low, high = (evolve(bond, score=x) for x in sorted((bond.score, score)))
    assert certainty(low, verdict) <= certainty(high, verdict)


@given(BONDS, SCORES, SCORES, st.sampled_from(VERDICTS))
def test_a_better_link_between_the_two_is_never_less_certain(bond, one, other, verdict):
    low, high = (evolve(bond, own=x) for x in sorted((one, other)))
    assert certainty(low, verdict) <= certainty(high, verdict)


@given(BONDS, st.sampled_from(VERDICTS))
def test_the_parts_add_up_to_the_certainty(bond, verdict):
    total = logistic(sum(value * weight for value, weight in certainty_parts(bond, verdict).values()))
    assert 0 < total < 1
    assert certainty(bond, verdict) == pytest.approx(total)


@pytest.mark.parametrize("kind", KINDS)
def test_a_conflict_is_less_certain_than_an_agreement(kind):
    bond = evolve(SURE, kind=kind)
    assert certainty(bond, "conflict") < certainty(bond, "agree")


@pytest.mark.parametrize("less", [{"wide": False}, {"own": None}, {"own": 0.4}, {"quoted": True}, {"unlike": True}])
def test_what_is_less_certain(less):
    assert certainty(evolve(SURE, **less), "agree") < certainty(SURE, "agree")


@pytest.mark.parametrize(
    ("told", "compared", "wide"), [(2, 2, True), (2, 3, False), (3, 3, True), (2, 9, False), (3, 9, True)]
)
def test_wide_is_what_three_tell_or_all(told, compared, wide):
    assert is_wide(told, compared) is wide


def test_scores_near_one_say_no_more_than_a_high_one():
    assert certainty_signs(Bond("date", 0.98, 0.99), "agree") == certainty_signs(Bond("date", 1.0, 1.0), "agree")


def test_low_scores_are_uncertain_and_high_ones_are_not():
    assert certainty(Bond("number", 0.2, 0.2), "conflict") < 0.3
    assert certainty(Bond("number", 0.97, 0.97, wide=True), "agree") > 0.85


def link(a, b, score):
    (x,), (y,) = profiles([a]), profiles([b])
    return Link(Candidate(x, y, {}, 0.0), score)


def test_the_bond_of_two_documents(number):
    a, b, c = (number(14, doc=doc, quoted=quoted) for doc, quoted in (("a", True), ("b", True), ("c", False)))
    group = Group((a, b, c), 0.7, tuple(link(x, y, score) for x, y, score in ((a, b, 0.6), (b, a, 0.5), (b, c, 0.8))))
    assert astuple(bond_of(group, a, b, wide=True)) == ("number", 0.7, 0.6, True, True, False)
    assert astuple(bond_of(group, c, a, wide=False)) == ("number", 0.7, None, False, False, False)


def test_what_sources_say_word_for_word_is_no_figure_of_speech(credit):
    a, b = credit("the mayor", quoted=True), credit("the mayor", doc="b", quoted=True)
    assert not bond_of(Group((a, b), 0.7, (link(a, b, 0.6),)), a, b, wide=True).quoted


@pytest.mark.parametrize(
    ("heads", "words", "unlike"),
    [
        (("@officer", "@bed"), ({"march": 0.5}, {"clinic": 0.5}), True),
        (("@officer", "@bed"), ({"march": 0.5}, {"march": 0.1, "clinic": 0.5}), False),
        (("@bed", "@bed"), ({"march": 0.5}, {"clinic": 0.5}), False),
        (("@officer", ""), ({"march": 0.5}, {"clinic": 0.5}), False),
    ],
)
def test_figures_of_different_things_in_different_words_are_unlike(number, heads, words, unlike):
    told = (number(2400, doc=doc, head=head) for doc, head in zip("ab", heads, strict=True))
    a, b = (evolve(c, evidence=evolve(c.evidence, near=near)) for c, near in zip(told, words, strict=True))
    assert bond_of(Group((a, b), 0.7, (link(a, b, 0.6),)), a, b, wide=True).unlike is unlike


@pytest.mark.parametrize("kind", ["number", "date", "attribution"])
def test_certainty_hangs_on_the_kind_and_the_verdict(kind):
    signs = certainty_signs(Bond(kind, 0.5, 0.5), "agree")
    assert {n: v for n, v in signs.items() if n.startswith(("kind_", "verdict_")) and v} == {
        f"kind_{kind}": 1, "verdict_agree": 1,
    }  # fmt: skip
