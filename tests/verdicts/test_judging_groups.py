from datetime import date
from itertools import combinations, permutations

import pytest
from attrs import evolve

from reconcile.alignment import Group
from reconcile.model.finding import Pair
from reconcile.settings import Settings
from reconcile.verdicts.certainty import Bond, certainty
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
    bond = Bond("number", 0.8, None, wide=True)
    assert finding.score == pytest.approx((certainty(bond, "agree") + 2 * certainty(bond, "conflict")) / 3)


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


@pytest.mark.parametrize(("figures", "verdict"), [((14, 18), "update"), ((18, 14), "conflict")])
def test_a_count_that_falls_by_the_later_day_is_no_update(documents, number, figures, verdict):
    docs = {i: evolve(d, published=date(2023, 5, n)) for n, (i, d) in enumerate(documents("x", "y").items(), 14)}
    first, second = (number(n, doc=doc, event="@die") for n, doc in zip(figures, "ab", strict=True))
    assert judge(docs, first, second).verdict == verdict
    assert judge(docs, second, first).verdict == verdict


def test_a_figure_that_another_text_tells_as_overtaken_is_no_contradiction(documents, number):
    docs = documents("x", "y")
    assert judge(docs, number(18), number(14, doc="b")).verdict == "conflict"
    assert judge(docs, number(18), number(14), number(14, doc="b")).verdict == "update"
    assert judge(docs, number(14), number(18), number(18, doc="b")).verdict == "update"
    assert judge(docs, number(18), number(14), number(15, doc="b")).verdict == "conflict"


def test_credits_are_judged_as_credits_and_names_as_names(documents, credit, named):
    docs = documents("x", "y")
    told = "a spokesman for the ministry", "the ministry"
    sources = [credit(name, doc=doc) for name, doc in zip(told, "ab", strict=True)]
    names = [named(name, kind="organisation", doc=doc) for name, doc in zip(told, "ab", strict=True)]
    assert "one speaks for the other" in judge(docs, *sources).reason
    assert "one speaks for the other" not in judge(docs, *names).reason


def test_the_reason_names_the_sources(documents, number):
    finding = judge(documents("x", "y", sources=("Island Post", "")), number(14), number(18, doc="b"))
    assert finding.reason.startswith("Island Post and b: ")


def grouped(number, texts, verdicts):
    """The camps of three documents whose claims are worded so, in the order of the input."""
    leading = [evolve(number(14, doc=d), text=t) for d, t in texts.items()]
    return camps(leading, [Pair(a, b, v, "") for (a, b), v in verdicts.items()])


def test_camps_hold_only_documents_that_all_agree(number):
    verdicts = {("a", "b"): "agree", ("b", "c"): "agree", ("a", "c"): "compatible"}
    assert grouped(number, {"a": "14", "b": "14", "c": "14"}, verdicts) == (("a", "b"), ("c",))


def test_the_largest_camp_comes_first(number):
    verdicts = {("a", "b"): "conflict", ("b", "c"): "agree", ("a", "c"): "conflict"}
    assert grouped(number, {"a": "14", "b": "18", "c": "18"}, verdicts) == (("b", "c"), ("a",))


@pytest.mark.parametrize(
    ("verdict", "camps_of_all"),
    [("agree", (("c", "a", "b"),)), ("compatible", (("c",), ("a",), ("b",))), ("conflict", (("c",), ("a",), ("b",)))],
)
def test_where_all_agree_or_none_the_order_is_that_of_the_input(number, verdict, camps_of_all):
    texts = {"c": "3", "a": "2", "b": "1"}
    assert grouped(number, texts, dict.fromkeys(combinations(texts, 2), verdict)) == camps_of_all


@pytest.mark.parametrize("order", [*permutations("abc")])
def test_who_agrees_with_two_is_put_with_one_of_them_in_any_order(number, order):
    texts = {"a": "14", "b": "fourteen", "c": "nearly 14"}
    agree = {frozenset("ab"), frozenset("bc")}
    verdicts = {p: "agree" if frozenset(p) in agree else "conflict" for p in combinations(order, 2)}
    found = grouped(number, {d: texts[d] for d in order}, verdicts)
    assert {frozenset(camp) for camp in found} == {frozenset("ab"), frozenset("c")}


@pytest.mark.parametrize("order", [*permutations(("person", "organisation", "person"))])
def test_a_finding_has_the_kind_of_most_claims(documents, named, order):
    claims = [named("Altura", kind, doc=d) for d, kind in zip("abc", order, strict=True)]
    assert judge(documents("x", "y", "z"), *claims).kind == "person"


def test_the_reason_says_which_documents_are_one_origin(documents, number):
    one = [number(14, attribution="police"), number(14, doc="b", attribution="police")]
    assert judge(documents("x", "y"), *one).reason.endswith("Not independent: a and b credit one source, police.")
    assert judge(documents("x", "y"), *one).origins == 1
    assert "independent" not in judge(documents("x", "y"), number(14), number(14, doc="b")).reason
