import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile import lexicon
from reconcile.claims.signs import LONGEST_REACH, find_signs


def told(text, start=0):
    return [(text[s.start : s.end], s.mark, s.before) for s in find_signs(text, start)]


def test_signs_come_in_the_order_of_the_text():
    text = "In all, 27 barns burned, among them 3 mills."
    expected = [("In all", "total"), ("among them", "subset")]
    assert told(text) == [(words, mark, before) for words, mark in expected for before in (True, False)]


def test_a_phrase_stands_whole():
    assert told("It burned totally, overalls and all.") == []
    assert ("total", "total", True) in told("A total: 27 barns.")


def test_a_phrase_of_several_words_is_found_where_all_of_them_stand():
    assert "of them" not in {words for words, _, _ in told("The end of the mill.")}
    assert "of the" in {words for words, _, _ in told("The end of the mill.")}


@pytest.mark.parametrize("text", ["A TOTAL OF 14 barns.", "İ İ a total of 14 barns", "“A total of 14 barns”, she said"])
def test_neither_case_nor_letters_that_grow_in_lower_case_move_a_place(text):
    (found,) = [s for s in find_signs(text) if s.mark == "total" and s.end - s.start == len("a total of")]
    assert text[found.start : found.end].lower() == "a total of"


def test_nothing_before_the_start_is_read():
    assert told("So far 12. So far 14.", 10) == [("So far", "running", True), ("So far", "running", False)]


def test_a_table_names_its_reach():
    (found,) = [s for s in find_signs("Another 12 sailors swam.") if s.mark == "rest"]
    assert found.reach == lexicon.table("claim_marks")["rest"]["reach"] < LONGEST_REACH


def test_no_table_reaches_farther_than_is_looked():
    assert all(entry.get("reach", 0) <= LONGEST_REACH for entry in lexicon.table("claim_marks").values())


@given(st.text(max_size=200))
def test_signs_of_any_text_are_phrases_in_order(text):
    found = find_signs(text)
    assert [s.start for s in found] == sorted(s.start for s in found)
    assert all(0 <= s.start < s.end <= len(text) for s in found)
