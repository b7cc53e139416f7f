import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.alignment.candidates import candidates
from reconcile.alignment.common import Common

LEFT = "The river rose 8.35 metres on 3 May 2021. Some 1,470 goats drowned, and 312 barns fell. Rain took 94 roads."
RIGHT = "On 3 May 2021 about 1,470 goats were lost. The water stood 8.35 metres high; 312 barns and 61 roads are gone."
TWIN = "The river rose 7.15 metres on 8 June 2021. Some 1,620 goats drowned, and 287 barns fell. Rain took 55 roads."


def common(make, left, right):
    return Common(make.profiles_of(left), make.profiles_of(right, doc="b"))


def one(profiles, written):
    return next(p for p in profiles if p.claim.text == written)


def alike(make, left, right, written):
    a, b = make.profiles_of(left), make.profiles_of(right, doc="b")
    return Common(a, b).alike(one(a, written[0]), one(b, written[1]))


def test_texts_of_one_event_have_figures_and_days_in_common(make):
    assert alike(make, LEFT, RIGHT, ("94", "61")) == 1


def test_a_look_alike_has_none(make):
    assert alike(make, LEFT, TWIN, ("94", "55")) == 0


def test_a_figure_does_not_speak_for_itself(make):
    left, right = "Some 1,470 goats drowned, and 312 barns fell.", "About 1,470 goats were lost, and 287 barns."
    assert alike(make, left, right, ("1,470", "1,470")) == 0
    assert alike(make, left, right, ("312", "287")) > 0


def test_small_figures_and_months_say_nothing(make):
    left, right = "In May two goats and five barns fell, 94 in all.", "In May two goats and five barns fell, 61 in all."
    assert alike(make, left, right, ("94", "61")) == 0


@pytest.mark.parametrize(("right", "unlike"), [(RIGHT, 0), (TWIN, 1)])
def test_values_that_differ_are_told_apart_where_all_else_differs(make, right, unlike):
    found = candidates(make.profiles_of(LEFT), make.profiles_of(right, doc="b"))
    pair = next(c for c in found if c.a.claim.text == "94" and c.b.claim.text in ("61", "55"))
    assert pair.features["apart_unlike"] == unlike


@pytest.mark.parametrize(("right", "apart"), [(RIGHT, 0), (TWIN, 1)])
def test_texts_with_next_to_nothing_in_common_are_apart(make, right, apart):
    found = candidates(make.profiles_of(LEFT), make.profiles_of(right, doc="b"))
    pair = next(c for c in found if c.a.claim.text == "94" and c.b.claim.text in ("61", "55"))
    assert pair.features["documents_apart"] == apart


@given(st.lists(st.integers(13, 99999), max_size=6), st.lists(st.integers(13, 99999), max_size=6))
def test_what_is_in_common_is_a_share_and_the_same_from_both_sides(make, left, right):
    a, b = (
        [make.bare(make.figure(doc, x, 10 * i)) for i, x in enumerate(xs)] for doc, xs in (("a", left), ("b", right))
    )
    for p, q in zip(a, b, strict=False):
        assert 0 <= Common(a, b).alike(p, q) <= 1
        assert Common(a, b).alike(p, q) == pytest.approx(Common(b, a).alike(q, p))
