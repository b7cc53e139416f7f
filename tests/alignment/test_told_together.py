import pytest

from reconcile.alignment.candidates import candidates

LEFT = "Fire took 1,643 goats in Lima. It rained on 2 May 2021. Much later, many miles away, Oslo rejoiced."
RIGHT = "In Lima 1,643 goats died. That was on 2 May 2021. Long after this, and far from there, Oslo sang."


def together(make, kind, score=0.9):
    """For each pair of claims of a kind how surely their sentences tell of the same figures."""
    left, right = make.profiles_of(LEFT), make.profiles_of(RIGHT, doc="b")
    link = make.link(*(next(p.claim for p in side if p.claim.text == "1,643") for side in (left, right)), score)
    sides = ([p for p in side if p.claim.kind == kind] for side in (left, right))
    return {(c.a.claim.text, c.b.claim.text): c.features["told_together"] for c in candidates(*sides, [link])}


def test_names_beside_linked_figures_are_told_together(make):
    assert together(make, "place")["Lima", "Lima"] == 0.9


def test_a_sentence_next_to_a_linked_figure_counts_less(make):
    assert together(make, "date")["2 May 2021", "2 May 2021"] < 0.9


def test_sentences_far_from_linked_figures_are_not_told_together(make):
    assert together(make, "place")["Oslo", "Oslo"] == 0


@pytest.mark.parametrize(("score", "told"), [(0.5, 0.5), (0.1, 0)])
def test_a_surer_link_says_more(make, score, told):
    assert together(make, "place", score)["Lima", "Lima"] == told


def test_figures_come_first_and_rest_on_no_link(make):
    left, right = make.profiles_of(LEFT), make.profiles_of(RIGHT, doc="b")
    figures = ([p for p in side if p.claim.kind == "number"] for side in (left, right))
    assert not any("told_together" in c.features for c in candidates(*figures))
