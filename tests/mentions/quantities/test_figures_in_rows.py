"""What is read by a shorter road: figures in a row, and what a text says again and again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reconcile
from reconcile.mentions.quantities import find_quantities, finder, repeats
from reconcile.text.view import TextView

IN_ROWS = ["7", "12", "345", "0", "007", "3.5", "1,200", "12,5", "1987", "2021", "1450", "737", "9" * 50, "1.2.3"]
AMONG = ["%", "s", "richter", "in", "aged", ",", "/", "-", "and", "million", "½", "st", "people", "$", "\n", "+"]
SAID_AGAIN = [
    "$5m",
    "two",
    "12",
    "23 people",
    "third",
    "a half",
    "1 200",
    "5 ft 2 in",
    '6"',
    "from 7 to 8 percent",
    "-",
]
BETWEEN = st.sampled_from([" ", " ", " ", "", "  ", "\n", "\u00a0"])


def joined(pieces, data):
    return "".join(piece + data.draw(BETWEEN) for piece in pieces)


@settings(deadline=None)
@given(st.lists(st.one_of(st.sampled_from(IN_ROWS), st.sampled_from(IN_ROWS + AMONG)), max_size=40), st.data())
def test_a_row_is_read_as_its_figures_are_one_by_one(pieces, data):
    text = joined(pieces, data) + data.draw(st.sampled_from(["", " Boeing"]))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(finder, "_RULES_OF_DIGITS", finder._RULES_OF_DIGITS[1:])
        expected = find_quantities(TextView(text))
    assert find_quantities(TextView(text)) == expected


@settings(deadline=None)
@given(st.lists(st.sampled_from(SAID_AGAIN + AMONG), min_size=1, max_size=4), st.data())
def test_what_is_said_again_is_read_as_if_for_the_first_time(pieces, data):
    again = joined(pieces, data)
    text = f"{data.draw(st.sampled_from(['', 'Aged ']))}{again * 60}{data.draw(st.sampled_from(AMONG))} {again * 30}"
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(repeats, "_around", lambda *_: None)
        expected = find_quantities(TextView(text))
    assert find_quantities(TextView(text)) == expected


def test_a_row_holds_each_of_its_figures():
    found = reconcile.numbers("Laps: 12 15.5 9 1,200 7 8 30 41 2 17")
    assert [q.low for q in found] == [12, 15.5, 9, 1200, 7, 8, 30, 41, 2, 17]


def test_years_and_groups_in_a_row_are_what_they_are_elsewhere():
    assert [q.low for q in reconcile.numbers("5 6 7 2019 8 9 10 11 12 13 14")] == [5, 6, 7, 8, 9, 10, 11, 12, 13, 14]
    assert [q.low for q in reconcile.numbers("5 6 7 8 12 300  9 10 11 12 13 14 15")][3:6] == [8, 12300, 9]


def test_a_text_that_repeats_itself_is_quoted_at_each_place():
    text = "They paid $5m to 12 people. " * 40
    found = reconcile.numbers(text)
    assert len(found) == 80
    assert {text[q.start : q.end] for q in found} == {"5m", "12"}
    assert {(q.low, q.unit) for q in found} == {(5e6, "USD"), (12, "person")}
    assert {text[q.extent.start : q.extent.end] for q in found} == {"$5m", "12 people"}


def test_marks_of_inches_are_told_from_quotation_marks_in_what_repeats_itself():
    text = 'A 6" pipe. ' * 30 + '"We have 6" he said. ' * 30
    assert [q.unit for q in reconcile.numbers(text)] == ["inch"] * 30 + [""] * 30
