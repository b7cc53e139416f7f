import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.alignment.candidates import candidates
from reconcile.alignment.common import Common, in_common
from reconcile.alignment.told import Told

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


def test_a_month_is_no_day(make):
    left, right = "In May 2021 two goats and five barns fell, 94 in all.", "In May 2021 he lost two goats, 61 in all."
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


# The first and the last name no figure and no day both; the second has much in common with either.
CHAIN = (
    "Some 1,470 goats drowned, and 312 barns fell.",
    "Some 1,470 goats drowned, and 312 barns fell. Rain took 94 roads and 8.35 metres of wall.",
    "Rain took 94 roads and 8.35 metres of wall.",
)


def chained(make, texts, pairs):
    return in_common([make.profiles_of(text, doc=doc) for doc, text in zip("abc", texts, strict=False)], pairs)


def told_apart(make, common, left, right):
    told = Told()
    common.tell(make.profiles_of(left)[0], make.profiles_of(right, doc="b")[0], told)
    return told["documents_apart"]


def test_documents_with_nothing_in_common_are_no_longer_apart_beside_a_third_that_is_like_both(make):
    alone = chained(make, CHAIN[::2], [(0, 1)])[0, 1]
    beside = chained(make, CHAIN, [(0, 1), (0, 2), (1, 2)])[0, 2]
    assert told_apart(make, alone, CHAIN[0], CHAIN[2]) == 1
    assert told_apart(make, beside, CHAIN[0], CHAIN[2]) == 0


def test_a_third_document_of_another_event_brings_none_together(make):
    texts = (CHAIN[0], TWIN, CHAIN[2])
    beside = chained(make, texts, [(0, 1), (0, 2), (1, 2)])[0, 2]
    assert told_apart(make, beside, CHAIN[0], CHAIN[2]) == 1


def test_what_two_have_in_common_through_a_third_is_the_same_in_any_order(make):
    found = chained(make, CHAIN, [(0, 1), (0, 2), (1, 2)])
    turned = chained(make, CHAIN[::-1], [(0, 1), (0, 2), (1, 2)])
    sides = make.profiles_of(CHAIN[0])[0], make.profiles_of(CHAIN[2], doc="b")[0]
    one, other = Told(), Told()
    found[0, 2].tell(*sides, one)
    turned[0, 2].tell(*sides[::-1], other)
    assert one == other
