from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.span import Span
from reconcile.text.sentences import find_paragraphs, find_sentences, trimmed


def sentences(text):
    return [text[s.start : s.end] for s in find_sentences(text, find_paragraphs(text))]


def paragraphs(text, start=0):
    return [text[p.start : p.end] for p in find_paragraphs(text, start)]


@pytest.mark.parametrize(
    "parts",
    [
        ["The dam broke.", "Water reached the village by noon."],
        ["The U.S. President spoke at 9:47 p.m. on Wednesday.", "It rained."],
        ["The talks began in St. Petersburg.", "They went on for days."],
        ["Dr. A. B. Carver lives in St. Paul.", "She is 54."],
        ["The count ended at 10 p.m.", "The crowd went home."],
        ["The firm lost $1.5 million.", "About 3.5 percent of its 12,000 staff will go."],
        ["“We need beds.”", "She left at once."],
        ['"Is it over?" asked Mr. Lee.', "Nobody knew."],
        ["(It was late.)", "They slept."],
        ["What?!", "No way."],
        ["On Jan. 12 the road opened.", "See No. 10 on the list."],
        ["Gen. Ivo Pavel and Lt. Col. Anna Weiss signed it.", "Then they left."],
        ["He met Lt. Gov. Dora Quinn.", "They spoke."],
        ["They thanked Cmdr. Bo Lind and Cllr. Ida May.", "It was noon."],
        ["The order came from Lt.-Col. Weiss.", "It was obeyed."],
        ["They asked Mme. Roux (and Msgr. Lund).", "Both agreed."],
        ["The magnitude was 6.4.", "Twelve people died."],
        ["Losses at Acme Corp. rose.", "The firm is in the U.K. and cannot pay."],
    ],
)
@pytest.mark.parametrize("gap", [" ", "  ", "\n", "\r\n", "\n\n", " \n\t"])
def test_sentences_end_where_they_end(parts, gap):
    assert sentences(gap.join(parts)) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        (" \n\t\r\n", []),
        ("Dam breaks\nThe village is safe", ["Dam breaks", "The village is safe"]),
        ("Signed by Lt.", ["Signed by Lt."]),
        ("Signed by Lt.\nCol. Weiss was there.", ["Signed by Lt.", "Col. Weiss was there."]),
        ("Mr.", ["Mr."]),
        ("...", ["..."]),
    ],
)
def test_no_sentence_crosses_a_line_break(text, parts):
    assert sentences(text) == parts


@pytest.mark.parametrize(
    ("text", "start", "lines"),
    [
        ("one\ntwo\r\nthree\rfour", 0, ["one", "two", "three", "four"]),
        ("  one \n\n\n\ttwo\t", 0, ["one", "two"]),
        ("one\ntwo\nthree", 4, ["two", "three"]),
        ("one\ntwo", 5, ["wo"]),
        ("one\u2028still one", 0, ["one\u2028still one"]),
        ("\n \n", 0, []),
        ("one", 3, []),
    ],
)
def test_paragraphs_are_lines_with_something_in_them(text, start, lines):
    assert paragraphs(text, start) == lines


@pytest.mark.parametrize(
    ("text", "start", "end", "span"),
    [
        ("  ab  ", 0, 6, Span(2, 4)),
        ("ab", 0, 2, Span(0, 2)),
        ("a b c", 1, 4, Span(2, 3)),
        ("a   b", 1, 4, None),
        ("ab", 1, 1, None),
        ("\u00a0\u2003a\x85", 0, 4, Span(2, 3)),
    ],
)
def test_trimmed(text, start, end, span):
    assert trimmed(text, start, end) == span


pieces = st.sampled_from(["The dam broke. ", "Lt. ", "“", "” ", "U.S. ", "3.5 ", "\r\n", "? ", "Ünal ", *"\na\0\ud800"])


@given(st.one_of(st.text(), st.lists(pieces, max_size=12).map("".join)))
def test_sentences_are_in_order_trimmed_and_hold_every_visible_character(text):
    found = find_sentences(text, find_paragraphs(text))
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(s.start < s.end for s in found)
    assert all(text[s.start : s.end] == text[s.start : s.end].strip() for s in found)
    assert "".join("".join(text[s.start : s.end].split()) for s in found) == "".join(text.split())


@given(st.text(), st.integers(0, 20))
def test_paragraphs_begin_at_the_start_given(text, start):
    found = find_paragraphs(text, start)
    assert all(p.start >= start for p in found)
    assert all("\n" not in text[p.start : p.end] and "\r" not in text[p.start : p.end] for p in found)
    assert "".join("".join(text[p.start : p.end].split()) for p in found) == "".join(text[start:].split())
