from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.span import Span
from reconcile.text import TextView, Token


def words(text, body=0):
    return [t.text for t in TextView(text, body).tokens]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("The dam broke.", ["The", "dam", "broke", "."]),
        ("Putin’s and O'Neill's", ["Putin’s", "and", "O'Neill's"]),
        ("the teachers' strike", ["the", "teachers", "'", "strike"]),
        ("a week-long, US-led war", ["a", "week-long", ",", "US-led", "war"]),
        ("the U.S. and the U.K.", ["the", "U.S.", "and", "the", "U.K."]),
        ("1,200,000 of 3.5 or 1.2.", ["1,200,000", "of", "3.5", "or", "1.2", "."]),
        ("$5m, 40% and 12km", ["$", "5", "m", ",", "40", "%", "and", "12", "km"]),
        ("6:20 a.m.", ["6", ":", "20", "a.m."]),
        ("2021-11-29", ["2021", "-", "11", "-", "29"]),
        ("COVID-19 and MH17", ["COVID-19", "and", "MH", "17"]),
        ("“Łódź” — naïve…", ["“", "Łódź", "”", "—", "naïve", "…"]),
        ("non‑breaking", ["non‑breaking"]),
        ("under_score", ["under", "_", "score"]),
        ("a\0b\ud800c", ["a", "\0", "b", "\ud800", "c"]),
        ("", []),
        (" \t\r\n\u2028", []),
    ],
)
def test_tokens(text, tokens):
    assert words(text) == tokens


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Dam", "word"), ("U.S.", "word"), ("1,200", "number"), ("٣", "number"), ("%", "mark"), ("_", "mark")],
)
def test_the_kind_of_a_token(text, kind):
    assert TextView(text).tokens == (Token(0, len(text), text, text.lower(), kind),)


def test_nothing_before_the_body_is_read():
    text = "Title “of it”\n20211129\nThe “dam” broke. It did."
    view = TextView(text, text.index("The"))
    assert [t.text for t in view.tokens][:2] == ["The", "“"]
    assert [text[s.start : s.end] for s in view.sentences] == ["The “dam” broke.", "It did."]
    assert [text[p.start : p.end] for p in view.paragraphs] == ["The “dam” broke. It did."]
    assert [text[q.start : q.end] for q in view.quotes] == ["“dam”"]


@pytest.mark.parametrize(("place", "index"), [(0, 0), (2, 0), (3, 0), (4, 1), (8, 2), (12, 2), (13, 3), (99, 3)])
def test_token_at(place, index):
    assert TextView("The dam broke.").token_at(place) == index


@pytest.mark.parametrize(("place", "index"), [(0, -1), (1, 0), (9, 0), (10, 0), (11, 1), (99, 1)])
def test_sentence_at(place, index):
    assert TextView(" It broke. It fell.").sentence_at(place) == index


def test_token_at_before_the_first():
    assert TextView("  x").token_at(1) == -1
    assert TextView("").token_at(0) == -1
    assert TextView("").sentence_at(0) == -1


@pytest.mark.parametrize(
    ("start", "end", "tokens"),
    [
        (0, 14, ["The", "dam", "broke", "."]),
        (4, 7, ["dam"]),
        (4, 8, ["dam"]),
        (3, 9, ["dam", "broke"]),
        (5, 9, ["broke"]),  # a token belongs to the span in which it starts
        (4, 4, []),
        (0, 0, []),
    ],
)
def test_tokens_in(start, end, tokens):
    assert [t.text for t in TextView("The dam broke.").tokens_in(Span(start, end))] == tokens


@pytest.mark.parametrize(("place", "inside"), [(0, False), (2, True), (6, True), (7, False), (8, True), (11, False)])
def test_in_quotes(place, inside):
    assert TextView("a “dam” “b”").in_quotes(place) is inside


@given(st.text(), st.integers(0, 5))
def test_tokens_are_in_order_apart_and_quote_the_text(text, body):
    tokens = TextView(text, body).tokens
    assert all(a.end <= b.start for a, b in pairwise(tokens))
    assert all(text[t.start : t.end] == t.text and t.lower == t.text.lower() for t in tokens)
    assert "".join(t.text for t in tokens) == "".join(text[body:].split())


@given(st.text())
def test_places_lead_back_to_their_tokens_and_sentences(text):
    view = TextView(text)
    for index, token in enumerate(view.tokens):
        assert view.token_at(token.start) == view.token_at(token.end - 1) == index
        assert view.tokens_in(token) == (token,)
    for index, sentence in enumerate(view.sentences):
        assert view.sentence_at(sentence.start) == view.sentence_at(sentence.end - 1) == index


@given(st.text(st.sampled_from("ab .“”\"'\n"), max_size=60))
def test_in_quotes_is_true_inside_quotations_alone(text):
    view = TextView(text)
    inside = {place for q in view.quotes for place in range(q.start, q.end)}
    assert {place for place in range(len(text)) if view.in_quotes(place)} == inside


@given(st.text())
def test_the_parts_of_a_text_are_found_alike_every_time(text):
    first, second = TextView(text), TextView(text)
    assert (first.tokens, first.sentences, first.quotes) == (second.tokens, second.sentences, second.quotes)
