from itertools import permutations

import pytest

from reconcile.claims import extract_document
from reconcile.verdicts.origins import find_copies, trace_origins

LONG = "The ferry left the island at dawn with sixty people and their goods aboard before it struck a rock and sank."
OTHER = "A rock tore open the hull of the morning boat, the harbour master said, and within minutes it had gone down."


def copies(docs):
    return find_copies({d.id: extract_document(d).runs for d in docs.values()})


def test_a_copy_is_traced_to_the_first(documents):
    docs = documents(LONG, OTHER, "Also: " + LONG)
    assert copies(docs) == {"a": "a", "b": "b", "c": "a"}


def test_a_copy_of_a_copy_is_traced_to_the_first(documents):
    docs = documents(LONG, LONG + " " + OTHER, OTHER)
    assert copies(docs) == {"a": "a", "b": "a", "c": "a"}


def test_short_texts_are_copies_only_where_they_are_equal(documents):
    assert copies(documents("Too short.", "Too short.", "Too short too.")) == {
        "a": "a",
        "b": "a",
        "c": "c",
    }


@pytest.mark.parametrize("order", [*permutations((LONG, OTHER, f"{LONG} {OTHER}"))])
def test_copies_of_one_text_hang_together_in_any_order(documents, order):
    assert set(copies(documents(*order)).values()) == {"a"}


@pytest.mark.parametrize("order", [*permutations("abc")])
def test_origins_do_not_depend_on_the_order_of_the_claims(documents, number, order):
    docs = documents(LONG, OTHER, "Nothing of this.", sources=("Island Post", "", ""))
    credited = {"a": "", "b": "Island Post", "c": "Harbour Office"}
    claims = [number(60, doc=d, attribution=credited[d] or None) for d in order]
    assert trace_origins(claims, {d: d for d in "abc"}, docs).count == 2


def test_documents_of_their_own_count_each(documents, number):
    docs = documents(LONG, OTHER)
    assert trace_origins([number(60, doc="a"), number(60, doc="b")], {"a": "a", "b": "b"}, docs).count == 2


def test_one_credited_source_counts_once(documents, number):
    docs = documents(LONG, OTHER)
    claims = [number(60, doc="a", attribution="Harbour Office"), number(60, doc="b", attribution="the Harbour Office")]
    assert trace_origins(claims, {"a": "a", "b": "b"}, docs).count == 1


def test_a_copy_counts_with_its_original(documents, number):
    docs = documents(LONG, LONG)
    assert trace_origins([number(60, doc="a"), number(60, doc="b")], {"a": "a", "b": "a"}, docs).count == 1


def test_a_document_that_credited_the_other_counts_with_it(documents, number):
    docs = documents(LONG, OTHER, sources=("Island Post",))
    claims = [number(60, doc="a"), number(60, doc="b", attribution="Island Post")]
    assert trace_origins(claims, {"a": "a", "b": "b"}, docs).count == 1


def notes(claims, docs, copies=None):
    return trace_origins(claims, copies or {d: d for d in docs}, docs).notes


def test_what_is_independent_needs_no_note(documents, number):
    docs = documents(LONG, OTHER, sources=("Island Post", "Harbour Wire"))
    assert notes([number(60, doc="a", attribution="police"), number(60, doc="b", attribution="the mayor")], docs) == ()


def test_a_note_names_the_source_that_both_credit(documents, number):
    docs = documents(LONG, OTHER, sources=("Island Post", ""))
    claims = [number(60, doc="a", attribution="Harbour Office"), number(60, doc="b", attribution="the Harbour Office")]
    assert notes(claims, docs) == ("Island Post and b credit one source, Harbour Office",)


def test_a_note_tells_of_copies_whoever_they_credit(documents, number):
    docs = documents(LONG, LONG)
    claims = [number(60, doc="a", attribution="police"), number(60, doc="b", attribution="the mayor")]
    assert notes(claims, docs, {"a": "a", "b": "a"}) == ("a and b share long runs of words",)
    assert trace_origins(claims, {"a": "a", "b": "a"}, docs).count == 1


def test_a_note_tells_who_credits_whom(documents, number):
    docs = documents(LONG, OTHER, sources=("Island Post", "Coast Daily"))
    assert notes([number(60, doc="a"), number(60, doc="b", attribution="Island Post")], docs) == (
        "Coast Daily credits Island Post",
    )
    assert notes([number(60, doc="a", attribution="Coast Daily"), number(60, doc="b")], docs) == (
        "Island Post credits Coast Daily",
    )


def test_one_publisher_is_one_origin(documents, number):
    docs = documents(LONG, OTHER, sources=("Island Post", "Island Post"))
    assert notes([number(60, doc="a"), number(60, doc="b")], docs) == (
        "Island Post and Island Post have one publisher",
    )
    assert notes([number(60, doc="a", attribution="police"), number(60, doc="b")], docs) == ()


def test_three_documents_of_one_origin_have_two_notes(documents, number):
    docs = documents(LONG, OTHER, LONG)
    claims = [number(60, doc=d, attribution="police") for d in "abc"]
    traced = trace_origins(claims, {d: d for d in docs}, docs)
    assert (traced.count, len(traced.notes)) == (1, 2)


@pytest.mark.parametrize(("shared", "first"), [(4, "a"), (3, "b"), (0, "b")])
def test_a_copy_shares_a_third_of_the_shorter_text(shared, first):
    runs = {"a": frozenset(range(30)), "b": frozenset({*range(shared), *range(100, 112 - shared)})}
    assert find_copies(runs) == {"a": "a", "b": first}
    assert find_copies({"b": runs["b"], "a": runs["a"]}) == {"b": "b", "a": "b" if first == "a" else "a"}


def test_a_text_without_words_copies_nothing():
    assert find_copies({"a": frozenset(), "b": frozenset({1}), "c": frozenset()}) == {"a": "a", "b": "b", "c": "c"}


def test_reports_of_one_agency_are_one_origin(number, documents):
    docs = documents("LISSE (ANP) - " + LONG, "PORT ALDEN, 3 May (ANP) — " + OTHER, OTHER)
    origins = trace_origins([number(3, doc=d) for d in "abc"], {d: d for d in "abc"}, docs)
    assert origins.count == 2
    assert "one agency, ANP" in origins.notes[0]


def test_two_that_carry_one_agency_and_credit_others_are_two_origins(number, documents):
    docs = documents("LISSE (ANP) - " + LONG, "PORT ALDEN, 3 May (ANP) — " + OTHER)
    claims = [number(3, doc=d, attribution=who) for d, who in (("a", "the mayor"), ("b", "the navy"))]
    assert trace_origins(claims, {d: d for d in "ab"}, docs).count == 2


@pytest.mark.parametrize(
    ("credit", "count"),
    [("officials", 2), ("local officials", 2), ("witnesses", 2), ("Dutch officials", 1), ("the coast guard", 1)],
)
def test_unnamed_crowds_are_not_one_source(number, documents, credit, count):
    claims = [number(3, doc=d, attribution=credit) for d in "ab"]
    assert trace_origins(claims, {d: d for d in "ab"}, documents(LONG, OTHER)).count == count
