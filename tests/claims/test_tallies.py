"""Ranks that tell how many there have been, and ranks that only place somebody in a row."""

import pytest


@pytest.mark.parametrize(
    ("text", "written", "count"),
    [
        ("A nurse of 40 became the 14th victim of the fever.", "14th", 14),
        ("She was the twelfth victim of the slide.", "twelfth", 12),
        ("It was the third death this week.", "third", 3),
        ("It marked the fourth arrest in the case.", "fourth", 4),
        ("He was the 300th person arrested.", "300th", 300),
    ],
)
def test_the_latest_of_those_whom_something_befell_tells_how_many(claim_in, text, written, count):
    claim = claim_in(text, written)
    assert (claim.value.op, claim.value.low, claim.value.high) == ("=", count, count)
    assert claim.evidence.mention.dimension == "count"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("The third victim, a man of 40, was named on Monday.", "third"),
        ("She was the first victim of the slide.", "first"),
        ("He was the second victim.", "second"),
        ("He is the 46th president.", "46th"),
        ("It was the third attack this week.", "third"),
        ("Victims are many. Fourth arrest follows.", "Fourth"),
    ],
)
def test_another_rank_stays_a_rank(claim_in, text, written):
    assert claim_in(text, written).evidence.mention.dimension == "rank"
