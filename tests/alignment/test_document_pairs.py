"""Which documents of a story are compared with each other, where they are many."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.alignment.align import PARTNERS, WHOLE, all_links, document_pairs
from reconcile.claims import extract_document
from reconcile.claims.vectors import story_vector
from reconcile.settings import Settings
from reconcile.text.reading import load_documents

FERRY = "The ferry {name} capsized off Port Lisse. It carried {aboard} passengers, {source} said, and {crew} sailors."
NAMES = ("Marguerite", "Ondine", "Celeste", "Aurore")
SOURCES = ("the coast guard", "the harbour master", "Mayor Ines Orlo")


def told(number):
    """One of many documents of a story; some have the same words as others."""
    source, name = SOURCES[number % 3], NAMES[number % 4]
    return {
        "id": f"d{number}",
        "text": FERRY.format(name=name, aboard=200 + number % 7, source=source, crew=21 + number % 5),
        "published": f"2023-05-{14 + number % 2}",
    }


def read(docs):
    return [extract_document(d) for d in load_documents(docs)[0]]


def met(extracts):
    """The pairs of documents, by their ids, of which claims are set side by side."""
    found = all_links(extracts, Settings(min_story=0))
    return {frozenset((x.candidate.a.claim.doc, x.candidate.b.claim.doc)) for x in found}


def vectors(count):
    """Documents that share one word, and each one with the next."""
    return [story_vector({"ferry": 9, f"word{n}": 1, f"word{n + 1}": 1}) for n in range(count)]


def test_every_pair_of_a_few_documents_is_compared():
    assert document_pairs(vectors(WHOLE), 0.1) == (list(combinations(range(WHOLE), 2)), 0)


def test_documents_that_are_not_alike_are_not_compared():
    other = story_vector({"budget": 3})
    assert document_pairs([*vectors(2), other], 0.1) == ([(0, 1)], 0)


@pytest.mark.parametrize("count", [WHOLE + 1, 40, 100])
def test_of_many_documents_each_meets_some(count):
    pairs, left_out = document_pairs(vectors(count), 0.1)
    assert len(pairs) + left_out == count * (count - 1) // 2
    assert len(pairs) <= count * (PARTNERS + count.bit_length())
    assert {n for pair in pairs for n in pair} == set(range(count))
    assert {(n, n + 1) for n in range(count - 1)} <= set(pairs)  # the next is the likest, and one place further on


def test_those_one_two_and_four_places_on_are_met_and_the_likest():
    pairs, _ = document_pairs([story_vector({"ferry": 1})] * 30, 0.1)
    assert {j for i, j in pairs if i == 20} | {i for i, j in pairs if j == 20} == {
        0,
        1,
        2,
        3,
        4,
        12,
        16,
        18,
        19,
        21,
        22,
        24,
        28,
    }  # of equally like ones the first few are taken


@given(st.permutations(range(17)))
@settings(max_examples=8, deadline=None)
def test_the_order_of_many_documents_does_not_decide_which_are_compared(order):
    docs = read([told(n) for n in range(17)])
    assert met([docs[n] for n in order]) == met(docs)
    assert len(met(docs)) < len(list(combinations(docs, 2)))
