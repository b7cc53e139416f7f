"""What stands beside a date and belongs to it: early and late, edges, hedges, parts of the day, n-th of a period."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import dates
from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.pieces import Piece
from reconcile.mentions.dates.prefixes import extend, extended
from reconcile.mentions.dates.scan import scan

DAY = "2022-06-15"  # a Wednesday


def values(text, published=DAY):
    return [w.edtf for w in dates(text, published) if w.kind in ("date", "time")]


@pytest.mark.parametrize(
    ("text", "said", "edtf"),
    [
        ("It fell in early May 2021.", "early May 2021", "2021-05-01/2021-05-10"),
        ("It fell in mid-May.", "mid-May", "2022-05-11/2022-05-20"),
        ("It fell in mid May.", "mid May", "2022-05-11/2022-05-20"),
        ("It fell by late October.", "late October", "2021-10-21/2021-10-31"),
        ("It fell later in May.", "later in May", "2022-05-21/2022-05-31"),
        ("It fell in the mid 1990s.", "the mid 1990s", "1994/1996"),
        ("It fell in the early 20th century.", "the early 20th century", "1900/1924"),
        ("It fell in the late 19th century.", "the late 19th century", "1875/1899"),
        ("It fell in late spring 2021.", "late spring 2021", "2021-21"),
        ("It fell in the late summer of 2021.", "the late summer of 2021", "2021-22"),
        ("It fell late in 1999.", "late in 1999", "1999"),
        ("It fell early last week.", "early last week", "2022-06-06/2022-06-12"),
        ("It fell in early to mid-2020.", "mid-2020", "2020"),
        ("It fell in the middle of June.", "the middle of June", "2022-06-11/2022-06-20"),
        ("It fell at the start of May 2021.", "the start of May 2021", "2021-05-01/2021-05-10"),
        ("It fell toward the end of May 2021.", "the end of May 2021", "2021-05"),
        ("It fell at the start of the 1990s.", "the start of the 1990s", "199X"),
        ("It fell at the end of last month.", "the end of last month", "2022-05"),
        ("It fell at the end of the week.", "the end of the week", "2022-06-13/2022-06-19"),
        ("It fell at the turn of the year.", "the turn of the year", "2022"),
        ("It fell in the middle of last week.", "the middle of last week", "2022-06-08"),
    ],
)
def test_parts_and_edges(text, said, edtf):
    (when,) = dates(text, DAY)
    assert (when.text, when.edtf) == (said, edtf)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("It fell in early 2021.", "early"),
        ("It fell in mid-2021.", "mid"),
        ("It fell in late 2021.", "late"),
        ("It fell early in 2021.", "early"),
        ("It fell later in 2021.", "late"),
        ("It fell at the start of 2021.", "early"),
        ("It fell at the outset of 2021.", "early"),
        ("It fell in the middle of 2021.", "mid"),
        ("It fell at the close of 2021.", "late"),
        ("It fell in the last weeks of 2021.", "late"),
        ("It fell in the first days of 2021.", "early"),
        ("It fell in 2021.", ""),
    ],
)
def test_a_year_keeps_its_part_and_its_precision(text, part):
    (when,) = dates(text, DAY)
    assert (when.edtf, when.grain, when.part) == ("2021", "year", part)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It fell on the first day of May 2021.", "2021-05-01"),
        ("It fell on the last day of May 2021.", "2021-05-31"),
        ("It fell on the third day of May 2021.", "2021-05-03"),
        ("It fell on the second Tuesday of May 2021.", "2021-05-11"),
        ("It fell on the first Monday in May 2021.", "2021-05-03"),
        ("It fell on the last Friday of 2021.", "2021-12-31"),
        ("It fell in the second week of May 2021.", "2021-05-08/2021-05-14"),
        ("It fell in the final week of May 2021.", "2021-05-24/2021-05-30"),
        ("It fell in the third weekend of May 2021.", "2021-05-15/2021-05-16"),
        ("It fell in the first month of 2021.", "2021-01"),
        ("It fell in the last month of 2021.", "2021-12"),
        ("It fell in the first days of May 2021.", "2021-05-01/2021-05-10"),
        ("It fell in the last days of May 2021.", "2021-05-21/2021-05-31"),
        ("It fell in the week of Monday.", "2022-06-13/2022-06-19"),
        ("It fell in the week starting on Monday.", "2022-06-13/2022-06-19"),
        ("It fell in the week beginning 2 May 2022.", "2022-05-02/2022-05-08"),
        ("It fell on the eve of 3 May 2021.", "2021-05-02"),
        ("It fell on the eve of Christmas 2021.", "2021-12-24"),
    ],
)
def test_one_of_a_period(text, edtf):
    assert values(text) == [edtf]


@pytest.mark.parametrize("word", ["around", "about", "circa", "ca.", "c.", "roughly", "approximately"])
@pytest.mark.parametrize(("said", "edtf"), [("1850", "1850~"), ("1990", "1990~")])
def test_hedged_years(word, said, edtf):
    (when,) = dates(f"It was built {word} {said}.", DAY)
    assert (when.edtf, when.approximate) == (edtf, True)
    assert when.text == f"{word} {said}"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It fell around 3 May 2021.", "2021-05-03~"),
        ("It fell around May 2021.", "2021-05~"),
        ("It fell about noon on 3 May 2021.", "2021-05-03T12:00"),
    ],
)
def test_hedges_before_finer_dates(text, edtf):
    assert values(text) == [edtf]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It fell on Monday afternoon.", "Monday afternoon"),
        ("It fell on Monday at night.", "Monday at night"),
        ("It fell on the morning of Monday.", "morning of Monday"),
        ("It fell early on Monday.", "early on Monday"),
        ("It fell late Monday night.", "late Monday night"),
        ("It fell in the early morning of Monday.", "the early morning of Monday"),
        ("It fell on the eve of Tuesday.", "the eve of Tuesday"),
    ],
)
def test_parts_of_the_day_belong_to_the_day(text, said):
    when = dates(text, DAY)[0]
    assert (when.text, when.edtf, when.grain) == (said, "2022-06-13", "day")


@pytest.mark.parametrize(
    "text",
    ["The early bird of 2021 fell.", "He came late. In 2021 it fell.", "The end of it came. In 2021 it fell."],
)
def test_words_that_belong_to_something_else(text):
    (when,) = dates(text, DAY)
    assert (when.text, when.part) == ("2021", "")


def piece(text, last, **parts):
    tokens = scan(text)
    first = next(i for i in range(len(tokens.starts)) if tokens.word(i) == last)
    return tokens, Piece(first, first + 1, Parts(**parts))


def test_extend_takes_in_words_on_both_sides():
    tokens, bare = piece("in early Monday", "monday", weekday=0)
    longer = extend(tokens, bare)
    assert (longer.first, longer.end, longer.parts.part) == (1, 3, "early")
    tokens, bare = piece("on Monday morning", "monday", weekday=0)
    longer = extend(tokens, bare)
    assert (longer.first, longer.end, longer.parts.daypart) == (1, 3, "morning")


def test_extend_leaves_a_bare_piece_alone():
    tokens, bare = piece("went Monday home", "monday", weekday=0)
    assert extend(tokens, bare) == bare


def test_a_piece_that_another_takes_in_is_dropped():
    tokens = scan("the end of May")
    inner, outer = Piece(1, 2, Parts(kind="duration")), Piece(3, 4, Parts(month=5))
    (only,) = extended(tokens, [inner, outer])
    assert (only.first, only.end, only.parts.edge) == (0, 4, "end")


def test_a_piece_inside_the_one_before_is_dropped():
    tokens = scan("May 3 2021")
    first, inside = Piece(0, 3, Parts(year=2021, month=5, day=3)), Piece(2, 3, Parts(year=2021))
    assert extended(tokens, [first, inside]) == [first]


@settings(max_examples=60, deadline=None)
@given(st.integers(1400, 2099), st.sampled_from(["early", "mid-", "late"]))
def test_the_part_of_any_year_is_marked(year, word):
    (when,) = dates(f"It was built in {word}{'' if word[-1] == '-' else ' '}{year}.", DAY)
    assert (when.edtf, when.part) == (f"{year:04d}", word.strip("-"))
