from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.claims.clauses import split_clauses
from reconcile.text.view import TextView


def clauses(text):
    return [text[s.start : s.end].strip() for s in split_clauses(TextView(text).tokens)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men died.", ["Two men died."]),
        ("Two men died; nine were hurt.", ["Two men died;", "nine were hurt."]),
        ("Two men died, while nine were hurt.", ["Two men died", ", while nine were hurt."]),
        ("The boat, which carried 40 people, sank.", ["The boat", ", which carried 40 people, sank."]),
        ("It rose 4% whereas sales fell 2%.", ["It rose 4%", "whereas sales fell 2%."]),
    ],
)
def test_sentences_are_cut_where_another_thing_is_told(text, expected):
    assert clauses(text) == expected


def test_a_comma_in_a_list_does_not_cut():
    assert clauses("Tents, blankets, water and food were sent.") == ["Tents, blankets, water and food were sent."]


def test_nothing_has_no_clauses():
    assert split_clauses(()) == ()


@given(st.text())
def test_clauses_cover_the_tokens_without_a_gap(text):
    tokens = TextView(text).tokens
    spans = split_clauses(tokens)
    assert all(a.end == b.start for a, b in pairwise(spans))
    if tokens:
        assert (spans[0].start, spans[-1].end) == (tokens[0].start, tokens[-1].end)
