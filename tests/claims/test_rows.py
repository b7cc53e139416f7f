import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.claims.rows import Found, Row
from reconcile.model.span import Span

ITEMS = [Span(0, 4), Span(4, 9), Span(4, 6), Span(10, 12)]


@pytest.mark.parametrize(
    ("start", "end", "inside"),
    [
        (0, 12, (0, 4)),
        (0, 4, (0, 1)),
        (4, 5, (1, 3)),
        (1, 4, (1, 1)),
        (9, 10, (3, 3)),
        (10, 11, (3, 4)),
        (12, 12, (4, 4)),
    ],
)
def test_what_starts_inside_a_span(start, end, inside):
    row = Row(ITEMS)
    assert row.numbers(Span(start, end)) == inside
    assert list(row.inside(Span(start, end))) == ITEMS[slice(*inside)]


def test_an_empty_row_holds_nothing():
    assert list(Row([]).inside(Span(0, 9))) == []


@given(st.lists(st.integers(0, 40)), st.integers(0, 40), st.integers(0, 40))
def test_it_is_what_a_search_through_all_would_find(starts, a, b):
    items = [Span(s, s + 1) for s in sorted(starts)]
    span = Span(min(a, b), max(a, b))
    assert list(Row(items).inside(span)) == [i for i in items if span.start <= i.start < span.end]


def test_terms_names_and_figures_of_a_span(context_of, span_in):
    text = "Ana Ruiz lost 14 goats, and Lena Ost 9 zebras."
    context = context_of(text)
    first = span_in(text, "Ana Ruiz lost 14 goats")
    assert "goat" in context.keys_in(first)
    assert "zebra" not in context.keys_in(first)
    assert context.names_in(first) == {"Ana Ruiz"}
    assert [q.text for q in context.quantities_in(first)] == ["14"]
    assert context.keys_in(first) is context.keys_in(first)


def test_what_is_found_for_a_span_is_found_once():
    asked, found = [], Found()
    for span in (Span(0, 4), Span(0, 4), Span(0, 5)):
        assert found.of(span, lambda at: asked.append(at) or at.end) == span.end
    assert asked == [Span(0, 4), Span(0, 5)]
