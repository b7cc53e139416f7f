from itertools import permutations, product

import pytest
from attrs import evolve

from reconcile.model.claim import Claim, NumberValue
from reconcile.model.finding import VERDICTS, Finding, Notice, Pair, SingleSource
from reconcile.model.span import Span


def claim(doc, figure):
    value = NumberValue("=", figure, figure, "person")
    return Claim(4, 6, str(figure), doc, "number", value, "people hurt", Span(0, 9))


def finding(*verdicts):
    names = ("a-b", "a-c", "b-c")
    pairs = tuple(Pair(*n.split("-"), v, f"{n}: {v}.") for n, v in zip(names, verdicts, strict=False))
    return Finding(
        id="f1",
        kind="number",
        topic="people hurt",
        claims=(claim("a", 38), claim("b", 38), claim("c", 41)),
        pairs=pairs,
        camps=(("a", "b"), ("c",)),
        origins=3,
        score=0.87654,
        reason="38 against 41.",
    )


def test_the_verdicts_from_the_most_serious_on():
    assert VERDICTS == ("conflict", "update", "compatible", "agree")


@pytest.mark.parametrize(
    ("verdicts", "verdict"),
    [
        (["agree"], "agree"),
        (["agree", "compatible"], "compatible"),
        (["compatible", "update", "agree"], "update"),
        (["agree", "agree", "conflict"], "conflict"),
        (["update", "conflict", "compatible"], "conflict"),
    ],
)
def test_a_finding_is_as_serious_as_its_most_serious_pair(verdicts, verdict):
    assert finding(*verdicts).verdict == verdict


def test_the_order_of_pairs_does_not_matter():
    for verdicts in product(VERDICTS, repeat=3):
        assert len({finding(*order).verdict for order in permutations(verdicts)}) == 1
        assert finding(*verdicts).verdict in verdicts


def test_a_finding_as_json():
    plain = finding("agree", "conflict", "conflict").to_dict()
    assert list(plain) == [
        "id",
        "kind",
        "topic",
        "verdict",
        "claims",
        "pairs",
        "camps",
        "origins",
        "score",
        "reason",
    ]
    assert plain["verdict"] == "conflict"
    assert plain["pairs"] == {"a-b": "agree", "a-c": "conflict", "b-c": "conflict"}
    assert plain["camps"] == [["a", "b"], ["c"]]
    assert plain["score"] == 0.877
    assert [c["doc"] for c in plain["claims"]] == ["a", "b", "c"]


def test_changing_a_copy_leaves_the_finding():
    first = finding("agree")
    assert evolve(first, topic="dead").topic == "dead"
    assert first.topic == "people hurt"


def test_what_one_source_alone_says_as_json():
    plain = SingleSource(claim("a", 38), "No other document counts the hurt.").to_dict()
    assert (plain["kind"], plain["topic"], plain["doc"]) == ("number", "people hurt", "a")
    assert plain["reason"] == "No other document counts the hurt."


@pytest.mark.parametrize("doc", ["a", None])
def test_a_notice_as_json(doc):
    notice = Notice(doc, "file-skipped", "Left out: chart.png.")
    assert notice.to_dict() == {"doc": doc, "code": "file-skipped", "message": "Left out: chart.png."}
