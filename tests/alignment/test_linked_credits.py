import pytest

from reconcile.alignment.candidates import candidates, links_between

POLICE = "Police said that 1,643 goats had fled the burning silo near Lisse. The silo cost 90,000 euros."
MAYOR = "A burning silo near Lisse made 1,643 goats flee, the mayor said. She said that rain would come."


def sides(make, left=POLICE, right=MAYOR):
    return make.profiles_of(left), make.profiles_of(right, doc="b")


def credits_of(profiles):
    return [p for p in profiles if p.claim.kind == "attribution"]


def fact_links(make):
    return [x for x in links_between(*sides(make)) if x.candidate.a.claim.kind != "attribution"]


def figure_link(make):
    return next(x for x in fact_links(make) if x.candidate.a.claim.text == "1,643")


def told(make, left, right, figures=(), score=0.9):
    """The features of two credits whose contents hold these linked figures (one in each), or none."""
    a, b = sides(make, left, right)
    written = [
        make.link(make.figure("a", x, left.index(f"{x:,}")), make.figure("b", y, right.index(f"{y:,}")), score)
        for x, y in figures
    ]
    (found,) = candidates(credits_of(a), credits_of(b), written)
    return found.features


def shares(make, link, left=POLICE, right=MAYOR):
    """For each pair of credits, by their sources, how far they share a link between facts."""
    a, b = sides(make, left, right)
    found = candidates(credits_of(a), credits_of(b), [link])
    return {(str(c.a.claim.value), c.b.evidence.order): c.features["linked"] for c in found}


def test_a_credit_holds_the_links_of_the_facts_in_it(make):
    link = figure_link(make)
    assert shares(make, link) == {("Police", 0): link.score}  # the mayor's other saying has no word in common


def test_facts_outside_a_credit_are_not_in_it(make):
    outside = make.link(make.figure("a", 90, start=len(POLICE)), make.figure("b", 90, start=MAYOR.index("1,643")), 0.9)
    assert set(shares(make, outside).values()) == {0}


def test_unlikely_links_are_left_aside(make):
    places = POLICE.index("1,643"), MAYOR.index("1,643")
    for score, told in ((0.9, 0.9), (0.1, 0)):
        link = make.link(make.figure("a", 1643, start=places[0]), make.figure("b", 1643, start=places[1]), score)
        assert shares(make, link)["Police", 0] == told


def test_the_narrowest_credit_holds_a_fact(make):
    text = "Police said that the coast guard had announced that 1,643 goats were missing."
    places = text.index("1,643"), MAYOR.index("1,643")
    link = make.link(make.figure("a", 1643, start=places[0]), make.figure("b", 1643, start=places[1]), 0.9)
    found = shares(make, link, text)
    assert found["coast guard", 0] == 0.9
    assert found["Police", 0] == 0


GOATS = "Police said that 1,643 goats fled."
HENS = "Villagers said that 1,643 sheep were gone."
OTHER_HENS = "Villagers said that 1,700 sheep fled."


def test_a_shared_figure_speaks_for_two_credits(make):
    found = told(make, GOATS, HENS, [(1643, 1643)])
    assert found["linked"] == 0.9
    assert found["same_statement"] >= 0.9
    assert found["same_statement_other"] >= 0.9


def test_without_shared_facts_the_words_speak(make):
    alike, other = told(make, GOATS, GOATS), told(make, GOATS, HENS)
    assert alike["linked"] == other["linked"] == 0
    assert alike["same_statement"] > 0.9 > other["same_statement"]


def test_figures_that_differ_are_no_same_statement(make):
    found = told(make, GOATS, OTHER_HENS, [(1643, 1700)])
    assert found["linked"] == 0.9
    assert found["same_statement"] < 0.9


def test_wishes_are_no_same_statement(make):
    wished = HENS.replace("said that 1,643 sheep were gone", "hoped that 1,643 sheep would come")
    assert told(make, GOATS, wished, [(1643, 1643)])["same_statement"] < 0.9


def test_the_same_source_is_no_other(make):
    found = told(make, GOATS, HENS.replace("Villagers", "Police"), [(1643, 1643)])
    assert found["same_statement"] >= 0.9
    assert found["same_statement_other"] == 0


def test_a_surer_link_says_more(make):
    sure, unsure = (told(make, GOATS, HENS, [(1643, 1643)], score) for score in (0.9, 0.4))
    assert sure["linked"] > unsure["linked"] > 0
    assert sure["same_statement"] > unsure["same_statement"]


@pytest.mark.parametrize("name", ["linked", "same_statement", "same_statement_other"])
def test_credits_of_linked_facts_carry_the_features(make, name):
    sayings = (x for x in links_between(*sides(make)) if x.candidate.a.claim.kind == "attribution")
    best = max(sayings, key=lambda x: x.score)
    assert best.candidate.features[name] > 0.3
    assert "1,643" in best.candidate.b.evidence.words


def test_facts_carry_none_of_them(make):
    assert not any("linked" in x.candidate.features for x in fact_links(make))
