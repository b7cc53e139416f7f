"""Who is credited: words that two sources share, their roles and their names."""

import pytest

from reconcile.verdicts.credits import judge_credits
from reconcile.verdicts.names import judge_names


@pytest.mark.parametrize(
    ("one", "other", "verdict", "told"),
    [
        ("the harbour workers", "harbour staff", "compatible", "may be one source"),
        ("the mayor", "Mayor Ines Orlo", "agree", "both credit"),
        ("her lawyer", "a lawyer for the family", "agree", "name one role"),
        ("the Norland army", "the Kasmir army", "conflict", "credited to"),
        ("the Norland army", "the army", "agree", "both credit"),
        ("witnesses", "the Norland army", "compatible", "may be one source"),
        ("Management", "Joan Hale, the chief executive", "compatible", "may be one source"),
        ("the army's spokeswoman", "the army", "compatible", "one speaks for the other"),
    ],
)
def test_two_sources_of_one_statement(credit, one, other, verdict, told):
    for a, b in ((one, other), (other, one)):
        ruling = judge_credits(credit(a), credit(b, doc="b"))
        assert (ruling.verdict, told in ruling.reason) == (verdict, True), ruling.reason


@pytest.mark.parametrize(
    ("one", "other", "kinds", "verdict"),
    [
        ("Lisse", "Lisse", ("place", "place"), "agree"),
        ("Georgia", "Georgia Ruiz", ("place", "person"), "agree"),
        ("Port Lisse", "Lisse", ("place", "place"), "agree"),
        ("Lisse", "Orvik", ("place", "place"), "conflict"),
    ],
)
def test_two_names_of_one_part(named, one, other, kinds, verdict):
    a, b = named(one, kinds[0]), named(other, kinds[1], doc="b")
    assert judge_names(a, b).verdict == judge_names(b, a).verdict == verdict


def test_a_place_that_the_other_text_names_too_is_no_conflict(named):
    a, b = named("Lisse"), named("Orvik", doc="b", names=["Lisse", "Orvik"])
    assert judge_names(a, b).verdict == judge_names(b, a).verdict == "compatible"
    person, other = named("Ana Ruiz", "person"), named("Ines Orlo", "person", doc="b", names=["Ana Ruiz"])
    assert judge_names(person, other).verdict == "conflict"
