import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.report.layout import columns_of, grid, indented, wrap

WORDS = st.text(alphabet="ab 日e\u0301", max_size=60)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("ferry", 5),
        ("日本", 4),
        ("e\u0301te\u0301", 3),
        ("“19”", 4),
    ],
)
def test_columns_of_a_text(text, columns):
    assert columns_of(text) == columns


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, [""]),
        ("one two", 10, ["one two"]),
        ("one two three", 7, ["one two", "three"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("a abcdefgh b", 4, ["a", "abcd", "efgh", "b"]),
        ("日本語です", 4, ["日本", "語で", "す"]),
        ("  spaced   out  ", 20, ["spaced out"]),
    ],
)
def test_texts_are_broken_into_lines(text, width, lines):
    assert wrap(text, width) == lines


@given(WORDS, st.integers(2, 30))
def test_no_line_is_too_wide_and_nothing_is_lost(text, width):
    lines = wrap(text, width)
    assert all(columns_of(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_later_lines_hang_below_the_first():
    assert indented("one two three four", "- ", 10) == ["- one two", "  three", "  four"]
    assert indented("one two three", "f1 ", 11, "    ") == ["f1 one two", "    three"]


def test_rows_are_aligned_and_long_cells_go_on_below():
    rows = [("Source", "Says"), ("Harbour Wire", "at least fourteen people"), ("b", "19")]
    assert grid(rows, (12, 12), "  ") == [
        "  Source        Says",
        "  Harbour Wire  at least",
        "                fourteen",
        "                people",
        "  b             19",
    ]


def test_what_a_narrow_column_leaves_goes_to_those_that_need_it():
    rows = [("b", "at least fourteen people", "Harbour Wire and others")]
    assert grid(rows, (11, 15, 10)) == [
        "b  at least fourteen people  Harbour",
        "                             Wire and",
        "                             others",
    ]
    assert grid(rows, (40, 15, 10)) == ["b  at least fourteen people  Harbour Wire and others"]


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=4))
def test_a_grid_keeps_to_its_limits(rows):
    limits = (10, 5, 8)
    lines = grid(rows, limits, "  ")
    assert len(lines) >= len(rows)
    assert all(columns_of(line) <= 2 + sum(limits) + 4 for line in lines)
