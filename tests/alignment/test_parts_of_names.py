import pytest

from reconcile.alignment.candidates import links_between


def pair(make, left, right):
    """The features of the two names written in small stories, each given as a text and a name."""
    found = links_between(make.profiles_of(left[0]), make.profiles_of(right[0], doc="b"))
    (seen,) = [
        x.candidate.features
        for x in found
        if (x.candidate.a.claim.text, x.candidate.b.claim.text) == (left[1], right[1])
    ]
    return seen


LIMA = ("Goats died in Lima.", "Lima")


def test_one_name_in_one_part(make):
    found = pair(make, LIMA, ("Some goats died in Lima.", "Lima"))
    assert found["same_part"] > 0
    assert found["other_part"] == found["other_part_near"] == found["other_known"] == 0


def test_another_name_in_the_same_part(make):
    found = pair(make, LIMA, ("Some goats died in Oslo.", "Oslo"))
    assert found["other_part"] > 0
    assert found["other_part_near"] > 0
    assert found["same_part"] == 0


@pytest.mark.parametrize("text", ["Some goats died near Lisse.", "Some goats fled in Lisse."])
def test_another_name_in_another_part_is_not_looked_at(make, text):
    found = links_between(make.profiles_of(LIMA[0]), make.profiles_of(text, doc="b"))
    assert not [x for x in found if x.candidate.a.claim.kind == "place"]


def test_a_name_that_the_other_text_gives_elsewhere_is_known(make):
    unknown = ("Some goats died in Oslo.", "Oslo")
    known = ("Some goats died in Oslo. Their owner lives in Lima.", "Oslo")
    assert pair(make, LIMA, unknown)["other_known"] == 0
    assert pair(make, LIMA, known)["other_known"] == 1


def test_a_profile_knows_the_names_of_its_document(make):
    text = "Ana Ruiz fled with 14 goats. The Red Cross met Ruiz in Lima."
    assert {p.known for p in make.profiles_of(text)} == {frozenset({"Ana Ruiz", "Red Cross", "Lima"})}


SAID = "{} said that {} goats were gone."


def credit_score(make, left, right):
    found = links_between(make.profiles_of(left), make.profiles_of(right, doc="b"))
    (link,) = [x for x in found if x.candidate.a.claim.kind == "attribution"]
    return link


def test_two_credits_of_one_rare_figure_are_likely_one_statement(make):
    link = credit_score(make, SAID.format("Police", "1,643"), SAID.format("Villagers", "1,643"))
    assert link.candidate.features["figure_plain"] > 0.5
    assert link.score > 0.4


def test_small_figures_do_not_make_one_statement(make):
    link = credit_score(make, SAID.format("Police", "two"), SAID.format("Villagers", "two"))
    assert link.candidate.features["figure_plain"] == 0


def test_wishes_for_one_figure_are_not_one_statement(make):
    wish = "Villagers hoped that 1,643 goats would come."
    link = credit_score(make, SAID.format("Police", "1,643"), wish)
    assert link.candidate.features["figure_plain"] == 0
