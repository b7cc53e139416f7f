"""Piles and stories: what the bounds of their evidence are, and what is put together first."""

from datetime import date, timedelta

import pytest

from reconcile.alignment.piles import NEIGHBOURS, candidate_pairs, crowded_notice, split
from reconcile.alignment.stories import evidence, least_evidence
from reconcile.claims.signature import signature

DAY = date(2021, 5, 3)


def told(doc, names, topic=("quake", "rubble"), figures=(), day=DAY):
    terms = dict.fromkeys((*names, *topic), 2)
    return signature(doc, day, terms, names, frozenset(figures))


def test_rare_figures_weigh_two_each_and_no_more_than_two_of_them(make):
    def odds(*figures):
        return evidence(told("a", "xyz", figures=figures), told("b", "uvw", figures=figures), 0.0)

    assert -6 < odds() < odds(1640.5) < odds(1640.5, 2750.5) == odds(1640.5, 2750.5, 3861.5)
    assert odds(1640.5) - odds() == pytest.approx(2.0, abs=0.1)
    assert odds(1640.5, 2750.5) - odds() <= 4


def test_figures_alone_join_nothing():
    pair = (
        told(d, (n,), topic=(t,), figures=(1640.5, 2750.5))
        for d, n, t in (("a", "orvik", "quake"), ("b", "lima", "fire"))
    )
    assert evidence(*pair, 0.0) == pytest.approx(-0.2)


@pytest.mark.parametrize(("documents", "least"), [(1, -1), (2, -1), (3, -1), (8, -1 / 7), (71, -7 / 4900)])
def test_of_few_documents_less_is_asked(documents, least):
    assert least_evidence(documents) == pytest.approx(least)


def test_the_likest_are_put_together_first():
    likest = [told("a", ("orvik", "berg", "moss")), told("b", ("orvik", "berg", "moss"))]
    between = told("c", ("moss", "lund", "vale"))
    far = [told("d", ("lund", "vale", "fjord")), told("e", ("lund", "vale", "fjord"))]
    stories = {frozenset(s) for s in split([*likest, between, *far], 0.13, 0.0)}
    assert frozenset("ab") in {s & frozenset("ab") for s in stories}
    assert frozenset("de") in {s & frozenset("de") for s in stories}
    assert frozenset("abde") not in stories


def test_up_to_three_words_are_named_and_the_others_counted():
    (few,), (many,) = crowded_notice({"a", "b"}), crowded_notice(set("abcdefgh"))
    assert " more" not in few.message
    assert " more" in many.message
    assert str(NEIGHBOURS) in few.message


def test_pairs_are_told_in_the_order_of_their_ids():
    early, late = told("z", ("orvik", "berg")), told("a", ("orvik", "berg"), day=DAY + timedelta(1))
    for order in ([early, late], [late, early]):
        assert set(candidate_pairs(order)[0]) == {("a", "z")}


def test_the_surest_two_are_put_together_before_others_come_near():
    first, second = (told(d, ("orvik", "berg", "moss"), day=DAY + timedelta(n)) for d, n in (("a", 0), ("b", 7)))
    third = told("c", ("orvik", "berg", "lund"), day=DAY + timedelta(14))
    assert evidence(first, second, 0.13) > evidence(second, third, 0.13) > 0 > evidence(first, third, 0.13)
    assert {frozenset(s) for s in split([third, second, first], 0.13, 0.0)} == {frozenset("ab"), frozenset("c")}


def test_evidence_that_is_known_is_not_weighed_again():
    a, b, c = (told(d, (d * 3, "moss")) for d in "abc")
    known = {("a", "b"): 2.0, ("a", "c"): -9.0, ("b", "c"): -9.0}
    assert set(split([c, b, a], 0.13, 0.0, known)) == {("a", "b"), ("c",)}
    assert set(split([c, b, a], 0.13, 0.0, known | {("a", "b"): -9.0})) == {("a",), ("b",), ("c",)}


def test_a_name_and_the_topic_are_weighed_apart_each_to_length_1():
    s = told("a", ("orvik", "moss"))
    assert set(s.names) == {"orvik", "moss"}
    for vector in (s.whole, s.names):
        assert sum(w * w for w in vector.values()) == pytest.approx(1.0)
    rest = [s.whole[k] for k in ("quake", "rubble")]
    assert set(s.whole) == {"orvik", "moss", "quake", "rubble"}
    assert s.topic**2 == pytest.approx(sum(w * w for w in rest))
