from itertools import permutations

import pytest
from attrs import evolve

from reconcile.alignment.groups import group_links
from reconcile.alignment.links import Candidate, Link
from reconcile.model.claim import NameValue


def values(group):
    return [(c.doc, c.evidence.mention.low) for c in group.claims]


def members(groups):
    return {frozenset((c.doc, c.text) for c in g.claims) for g in groups}


def test_no_links_no_groups():
    assert group_links([], 0.5) == []


def test_a_link_makes_a_group(make):
    a, b = make.figure("a", 14), make.figure("b", 18)
    (group,) = group_links([make.link(a, b, 0.9)], 0.5)
    assert set(values(group)) == {("a", 14), ("b", 18)}
    assert group.score == 0.9
    assert len(group.links) == 1


@pytest.mark.parametrize(("threshold", "count"), [(0.0, 1), (0.6, 1), (0.61, 0), (1.0, 0)])
def test_links_under_the_threshold_are_not_used(make, threshold, count):
    found = group_links([make.link(make.figure("a", 14), make.figure("b", 18), 0.6)], threshold)
    assert len(found) == count


def test_the_best_link_comes_first(make):
    a, b, rival = make.figure("a", 14), make.figure("b", 14), make.figure("b", 90)
    for order in permutations([make.link(a, rival, 0.7), make.link(a, b, 0.9)]):
        (group,) = group_links(order, 0.5)
        assert set(values(group)) == {("a", 14), ("b", 14)}


def test_a_document_states_one_fact_in_a_group(make):
    a, b, c, other = (make.figure(*f) for f in (("a", 14), ("b", 14), ("c", 14), ("a", 90)))
    found = [make.link(a, b, 0.9), make.link(b, c, 0.8), make.link(other, c, 0.7)]
    (group,) = group_links(found, 0.5)
    assert set(values(group)) == {("a", 14), ("b", 14), ("c", 14)}


def test_two_groups_are_not_joined_over_a_document_with_two_values(make):
    a, b, c, d, a2, d2 = (make.figure(*f) for f in (("a", 1), ("b", 1), ("c", 2), ("d", 2), ("a", 2), ("d", 1)))
    found = [
        make.link(a, b, 0.9),
        make.link(b, d2, 0.85),
        make.link(c, d, 0.9),
        make.link(c, a2, 0.85),
        make.link(b, c, 0.6),
    ]
    assert members(group_links(found, 0.5)) == {
        frozenset({("a", "1"), ("b", "1"), ("d", "1")}),
        frozenset({("c", "2"), ("d", "2"), ("a", "2")}),
    }


def test_two_documents_are_linked_through_a_third(make):
    a, b, c = make.figure("a", 14), make.figure("b", 15), make.figure("c", 90)
    found = [make.link(a, b, 0.9), make.link(b, c, 0.7), make.link(a, c, 0.1)]
    (group,) = group_links(found, 0.5)
    assert set(values(group)) == {("a", 14), ("b", 15), ("c", 90)}


def test_a_repetition_joins_the_group(make):
    first, again, b = make.figure("a", 14), make.figure("a", 14, start=90), make.figure("b", 15)
    (group,) = group_links([make.link(first, b, 0.7), make.link(again, b, 0.9)], 0.5)
    assert [(c.doc, c.start) for c in group.claims] == [("a", 90), ("b", 0), ("a", 0)]


def test_the_best_linked_claim_of_each_document_leads(make):
    weak, strong, b = make.figure("a", 14), make.figure("a", 14, start=90), make.figure("b", 14)
    for order in permutations([make.link(weak, b, 0.6), make.link(strong, b, 0.8)]):
        (group,) = group_links(order, 0.5)
        assert next(c for c in group.claims if c.doc == "a") is strong


def test_the_score_is_the_mean_of_the_best_links_of_each_pair(make):
    a, b, c, again = make.figure("a", 1), make.figure("b", 1), make.figure("c", 1), make.figure("a", 1, start=9)
    found = [make.link(a, b, 0.9), make.link(again, b, 0.7), make.link(b, c, 0.6)]
    (group,) = group_links(found, 0.5)
    assert group.score == pytest.approx((0.9 + 0.6) / 2)


def test_unrelated_links_make_groups_of_their_own(make):
    one = make.link(make.figure("a", 14), make.figure("b", 14), 0.9)
    two = make.link(make.figure("a", 90, start=50), make.figure("b", 90, start=50), 0.8)
    assert len(group_links([one, two], 0.5)) == 2


def test_every_group_holds_two_documents_or_more(make):
    claims = [make.figure(d, n, start=s) for d in "abc" for n, s in ((1, 0), (2, 20))]
    found = [make.link(x, y, 0.6) for x in claims for y in claims if x.doc < y.doc]
    for group in group_links(found, 0.5):
        assert len({c.doc for c in group.claims}) >= 2
        assert len({(c.doc, str(c.value)) for c in group.claims}) == len({c.doc for c in group.claims})


def test_no_claim_stands_in_two_groups(make):
    claims = [make.figure(d, n, start=s) for d in "abcd" for n, s in ((1, 0), (2, 20), (2, 40))]
    found = [make.link(x, y, 0.5 + 0.01 * n) for n, x in enumerate(claims) for y in claims if x.doc < y.doc]
    grouped = [id(c) for g in group_links(found, 0.5) for c in g.claims]
    assert len(grouped) == len(set(grouped))


def name(make, doc, text, start=0):
    return evolve(make.figure(doc, 1, start=start), kind="person", text=text, value=NameValue(text))


def named_links(make, *names):
    """Two mentions in each of two documents, linked crosswise as two groups."""
    (a, b), (a2, b2) = [(name(make, "a", n, s), name(make, "b", n, s)) for n, s in names]
    return [figures_as_names(make, a, b, 0.9), figures_as_names(make, a2, b2, 0.8)]


def figures_as_names(make, a, b, score):
    link = make.link(make.figure("a", 1), make.figure("b", 1), score)
    x, y = (evolve(p, claim=c) for p, c in ((link.candidate.a, a), (link.candidate.b, b)))
    same = {"same": float(str(a.value) == str(b.value))}
    return evolve(link, candidate=evolve(link.candidate, a=x, b=y, features=same))


def test_a_bearer_named_again_and_again_is_one_group(make):
    (group,) = group_links(named_links(make, ("Ana Ruiz", 0), ("Ana Ruiz", 50)), 0.5)
    assert len(group.claims) == 4
    assert [c.doc for c in group.claims[:2]] == ["a", "b"]


def test_two_bearers_are_two_groups(make):
    assert len(group_links(named_links(make, ("Ana Ruiz", 0), ("Lena Ost", 50)), 0.5)) == 2


def test_other_documents_that_name_a_bearer_join_his_group_however_weakly_linked(make):
    a, b, c = (name(make, doc, "Ana Ruiz") for doc in "abc")
    links = [figures_as_names(make, a, b, 0.8), figures_as_names(make, b, c, 0.1)]
    for order in permutations(links):
        (group,) = group_links(order, 0.5)
        assert [x.doc for x in group.claims] == ["a", "b", "c"]
        assert group.score == 0.8


def test_weak_links_of_a_name_alone_make_no_group(make):
    a, b = name(make, "a", "Ana Ruiz"), name(make, "b", "Ana Ruiz")
    assert group_links([figures_as_names(make, a, b, 0.4)], 0.5) == []


def test_a_weak_link_between_two_names_brings_no_document_in(make):
    a, b, other = name(make, "a", "Ana Ruiz"), name(make, "b", "Ana Ruiz"), name(make, "c", "Lena Ost")
    (group,) = group_links([figures_as_names(make, a, b, 0.8), figures_as_names(make, b, other, 0.4)], 0.5)
    assert {x.doc for x in group.claims} == {"a", "b"}


def test_a_name_in_dispute_stays_where_it_is_disputed(make):
    a, b, c = name(make, "a", "Ana Ruiz"), name(make, "b", "Ana Ruiz"), name(make, "c", "Lena Ost")
    links = [figures_as_names(make, *p) for p in ((a, b, 0.8), (b, c, 0.7), (a, c, 0.6))]
    (group,) = group_links(links, 0.5)
    assert {str(x.value) for x in group.claims} == {"Ana Ruiz", "Lena Ost"}


def test_a_document_that_gives_a_bearer_two_names_is_joined_by_one_of_them(make):
    a, b, short = name(make, "a", "Ana Ruiz"), name(make, "b", "Ana Ruiz"), name(make, "b", "Ruiz", 50)
    known = figures_as_names(make, a, b, 0.8)
    other = figures_as_names(make, a, short, 0.2)
    other = evolve(other, candidate=evolve(other.candidate, features={"same": 1.0}))
    (group,) = group_links([known, other], 0.5)
    assert {str(x.value) for x in group.claims} == {"Ana Ruiz"}


def test_a_name_that_could_not_be_joined_makes_no_group_of_weak_links(make):
    a, b, short, c = (name(make, *x) for x in (("a", "Ana Ruiz"), ("b", "Ana Ruiz"), ("b", "Ruiz", 50), ("c", "Ruiz")))
    links = [figures_as_names(make, *x) for x in ((a, b, 0.8), (a, short, 0.2), (short, c, 0.1))]
    same = [evolve(x, candidate=evolve(x.candidate, features={"same": 1.0})) for x in links]
    (group,) = group_links(same, 0.5)
    assert {x.doc for x in group.claims} == {"a", "b"}


def test_figures_told_twice_stay_apart(make):
    found = [make.link(make.figure("a", 14, start=s), make.figure("b", 14, start=s), 0.9) for s in (0, 50)]
    assert len(group_links(found, 0.5)) == 2


def test_equal_links_are_used_in_one_order_whatever_the_order_given(make):
    a, a2, b, b2 = (make.figure(*f) for f in (("a", 14), ("a", 90, 50), ("b", 14), ("b", 18, 50)))
    links = [make.link(x, y, 0.7) for x, y in ((a, b2), (a, b), (a2, b), (a2, b2))]
    assert len({frozenset(members(group_links(order, 0.5))) for order in permutations(links)}) == 1


def test_a_sentence_copied_is_linked_first(make):
    a, b, other = make.figure("a", 14), make.figure("b", 14), make.figure("b", 90, start=50)
    a, b = (evolve(c, evidence=evolve(c.evidence, words="Fourteen goats died.")) for c in (a, b))
    for order in permutations([make.link(a, b, 0.6), make.link(a, other, 0.9)]):
        (group,) = group_links(order, 0.5)
        assert set(values(group)) == {("a", 14), ("b", 14)}


def credited(link):
    """The link, as one of credits."""
    a, b = (evolve(p, claim=evolve(p.claim, kind="attribution")) for p in (link.candidate.a, link.candidate.b))
    return Link(Candidate(a, b, link.candidate.features, link.candidate.evidence), link.score)


def test_credits_must_be_surer_than_figures(make):
    weak, strong = (make.link(make.figure("a", 14), make.figure("b", 15), score) for score in (0.3, 0.4))
    assert len(group_links([weak], 0.25)) == 1
    assert group_links([credited(weak)], 0.25) == []
    assert len(group_links([credited(strong)], 0.25)) == 1


def test_credits_of_one_source_need_less(make):
    link = credited(make.link(make.figure("a", 14), make.figure("b", 15), 0.3))
    candidate = evolve(link.candidate, features=link.candidate.features | {"source_same": 1.0})
    assert len(group_links([evolve(link, candidate=candidate)], 0.25)) == 1
