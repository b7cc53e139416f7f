from datetime import date

import pytest
from attrs import evolve

from reconcile.alignment import Group
from reconcile.model.finding import Pair
from reconcile.settings import Settings
from reconcile.verdicts.certainty import certainty
from reconcile.verdicts.judge import camps, judge_group

COPIES = {"a": "a", "b": "b", "c": "c"}


def judge(docs, *claims):
    return judge_group(Group(claims, 0.8, ()), docs, COPIES, Settings())


def test_every_pair_of_documents_is_judged(documents, number):
    finding = judge(documents("x", "y", "z"), number(14), number(14, doc="b"), number(18, doc="c"))
    assert {(p.a, p.b): p.verdict for p in finding.pairs} == {
        ("a", "b"): "agree",
        ("a", "c"): "conflict",
        ("b", "c"): "conflict",
    }
    assert finding.verdict == "conflict"
    assert finding.camps == (("a", "b"), ("c",))
    assert finding.origins == 3
    assert finding.score == pytest.approx(
        (certainty(0.8, "number", "agree", True) + 2 * certainty(0.8, "number", "conflict", True)) / 3
    )


def test_claims_stand_in_the_order_of_the_documents(documents, number):
    finding = judge(documents("x", "y"), number(18, doc="b"), number(14))
    assert [c.doc for c in finding.claims] == ["a", "b"]


def test_repetitions_follow_the_leading_claims(documents, number):
    finding = judge(documents("x", "y"), number(14), number(14, doc="b"), number(14))
    assert [c.doc for c in finding.claims] == ["a", "b", "a"]
    assert len(finding.pairs) == 1


def test_the_day_of_publication_decides_what_is_later(documents, number):
    docs = documents("x", "y")
    dated = {i: evolve(d, published=date(2023, 5, day)) for (i, d), day in zip(docs.items(), (15, 14), strict=True)}
    earlier, later = number(14, doc="b", event="@die"), number(18, event="@die")
    assert judge(dated, later, earlier).verdict == "update"
    assert judge(docs, later, earlier).verdict == "conflict"


def test_the_reason_names_the_sources(documents, number):
    finding = judge(documents("x", "y", sources=("Island Post", "")), number(14), number(18, doc="b"))
    assert finding.reason.startswith("Island Post and b: ")


def test_camps_hold_only_documents_that_all_agree():
    pairs = [Pair("a", "b", "agree", ""), Pair("b", "c", "agree", ""), Pair("a", "c", "compatible", "")]
    assert camps(["a", "b", "c"], pairs) == (("a", "b"), ("c",))


def test_the_largest_camp_comes_first():
    pairs = [Pair("a", "b", "conflict", ""), Pair("b", "c", "agree", ""), Pair("a", "c", "conflict", "")]
    assert camps(["a", "b", "c"], pairs) == (("b", "c"), ("a",))
