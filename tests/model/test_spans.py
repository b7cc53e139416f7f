import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.span import Mention, Span

spans = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda ends: Span(min(ends), max(ends)))


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        (Span(0, 5), Span(4, 8), True),
        (Span(0, 5), Span(5, 8), False),
        (Span(0, 9), Span(3, 4), True),
        (Span(3, 3), Span(0, 9), True),
        (Span(0, 0), Span(0, 0), False),
        (Span(6, 7), Span(0, 5), False),
    ],
)
def test_overlaps(one, other, overlap):
    assert one.overlaps(other) is other.overlaps(one) is overlap


@pytest.mark.parametrize(
    ("one", "other", "inside"),
    [
        (Span(0, 9), Span(3, 4), True),
        (Span(0, 9), Span(0, 9), True),
        (Span(0, 9), Span(0, 10), False),
        (Span(3, 4), Span(0, 9), False),
        (Span(0, 9), Span(9, 9), True),
    ],
)
def test_contains(one, other, inside):
    assert one.contains(other) is inside


def test_a_mention_is_a_span():
    assert Span(0, 20).contains(Mention(3, 7, "nine"))
    assert Mention(3, 7, "nine") != Span(3, 7)


def test_values_are_frozen_and_serve_as_keys():
    span = Span(1, 2)
    with pytest.raises(FrozenInstanceError):
        span.start = 0
    assert {span: 1}[Span(1, 2)] == 1


@given(spans, spans)
def test_spans_overlap_where_they_share_a_place(one, other):
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    if one.start < one.end and other.start < other.end:
        assert one.overlaps(other) == bool(shared)


@given(spans, spans)
def test_who_contains_each_other_is_equal(one, other):
    assert (one.contains(other) and other.contains(one)) == (one == other)


@given(spans, spans, spans)
def test_containing_is_transitive(one, other, third):
    if one.contains(other) and other.contains(third):
        assert one.contains(third)
