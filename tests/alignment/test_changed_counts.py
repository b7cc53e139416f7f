"""A document that tells both what a count was and what it is, beside others that tell one of them."""

import pytest

import reconcile
from reconcile.alignment.groups import group_links
from reconcile.alignment.growth import with_changes
from reconcile.claims.changes import Change

WRECK = "A ferry hit a Lisbon pier on Monday. {} people were injured, the fire brigade said. Two people are missing."
GROWN = (
    "The ferry that struck a Lisbon pier on Monday had a worn rudder, inspectors say. Thirty-three people were "
    "injured, up from 29 on the first evening, the fire brigade said. Two are still missing."
)


def told(finding):
    return {c.text for c in finding.claims}


@pytest.fixture(scope="module")
def grown():
    """What two texts make of a count that the second tells as grown, without a day of publication."""
    report = reconcile.compare([WRECK.format("Twenty-nine"), GROWN])
    return next(f for f in report.findings if "Thirty-three" in told(f))


def test_the_former_figure_brings_the_present_one_with_it(grown):
    assert [(c.doc, c.text) for c in grown.claims] == [("a", "Twenty-nine"), ("b", "Thirty-three"), ("b", "29")]


def test_a_count_that_a_text_tells_as_grown_is_an_update_without_any_day(grown):
    assert grown.verdict == "update"
    assert "changed so: “Twenty-nine people” and “Thirty-three people”" in grown.reason


def test_texts_of_the_former_and_of_the_present_figure_meet_in_one_finding():
    report = reconcile.compare([WRECK.format("Twenty-nine"), GROWN, WRECK.format("Thirty-three")])
    found = next(f for f in report.findings if "Twenty-nine" in told(f))
    assert {(c.doc, c.text) for c in found.claims} == {
        ("a", "Twenty-nine"),
        ("b", "Thirty-three"),
        ("b", "29"),
        ("c", "Thirty-three"),
    }
    assert {(p.a, p.b): p.verdict for p in found.pairs} == {
        ("a", "b"): "update",
        ("a", "c"): "update",
        ("b", "c"): "agree",
    }


def test_two_texts_that_tell_the_same_growth_agree_on_both_figures():
    report = reconcile.compare([GROWN, GROWN.replace("had a worn rudder", "was old")])
    assert {f.verdict for f in report.findings} == {"agree"}
    assert any("29" in told(f) for f in report.findings)
    assert any("Thirty-three" in told(f) for f in report.findings)


def test_another_number_is_still_a_conflict():
    report = reconcile.compare([WRECK.format("Twenty-seven"), GROWN])
    found = next(f for f in report.findings if "Twenty-seven" in told(f))
    assert found.verdict == "conflict"


def test_a_change_joins_the_groups_of_both_figures_unless_another_text_tells_them_too(make):
    was, now, other, third = (make.figure(*f) for f in (("a", 14), ("a", 18), ("b", 14), ("c", 18)))
    also = make.figure("b", 18)
    apart = group_links([make.link(was, other, 0.9), make.link(now, third, 0.7)], 0.5)
    (joined,) = with_changes(apart, [Change(was, now)])
    assert [(c.doc, c.value.low) for c in joined.claims] == [("a", 18), ("c", 18), ("a", 14), ("b", 14)]
    assert joined.score == pytest.approx(0.8)
    told_twice = group_links([make.link(was, other, 0.9), make.link(now, also, 0.7)], 0.5)
    assert with_changes(told_twice, [Change(was, now)]) == told_twice
