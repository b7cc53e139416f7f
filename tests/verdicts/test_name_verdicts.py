import pytest

from reconcile.verdicts.names import judge_names


@pytest.mark.parametrize(
    ("one", "other", "kind", "verdict"),
    [
        ("Kyiv", "Kiev", "place", "agree"),
        ("St. Petersburg", "Saint Petersburg", "place", "agree"),
        ("Sochi", "Kazan", "place", "conflict"),
        ("Sulawesi", "South Sulawesi", "place", "compatible"),
        ("New Lisse", "Lisse", "place", "conflict"),
        ("North Lisse", "South Lisse", "place", "conflict"),
        ("West", "West Lisse", "place", "conflict"),
        ("Anna Brodsky", "Brodsky", "person", "agree"),
        ("Anna Brodsky", "Peter Brodsky", "person", "conflict"),
        ("Halvik Ferries", "Halvik", "organisation", "agree"),
    ],
)
def test_two_names_in_one_role(named, one, other, kind, verdict):
    assert judge_names(named(one, kind), named(other, kind, doc="b")).verdict == verdict


def test_a_place_that_one_text_names_beside_the_other_is_no_conflict(named):
    a, b = named("Lyon", names=["Lyon", "Rhône"]), named("Rhône", doc="b")
    assert judge_names(a, b).verdict == "compatible"
