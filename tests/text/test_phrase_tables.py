"""Phrases looked up where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.text.phrases import phrase_table

MEANINGS = {"fire": "burning", "fire brigade": "service", "fire brigade union": "body", "old fire station": ""}
TABLE = phrase_table(MEANINGS)


@pytest.mark.parametrize(
    ("text", "place", "found"),
    [
        ("the fire spread", 1, ("burning", 1)),
        ("the fire brigade came", 1, ("service", 2)),
        ("the fire brigade union said", 1, ("body", 3)),
        ("the fire", 1, ("burning", 1)),
        ("the fire brigade", 1, ("service", 2)),
        ("the fire union", 1, ("burning", 1)),
        ("the fire", 0, ("", 1)),
        ("the brigade", 1, ("", 1)),
        ("an old fire station", 1, ("", 3)),
        ("an old fire", 1, ("", 1)),
    ],
)
def test_the_longest_phrase_that_stands_there(text, place, found):
    assert TABLE.at(text.split(), place) == found


def test_the_words_that_open_phrases_tell_how_long_these_get():
    assert TABLE.longest == {"fire": 3, "old": 3}


def test_an_empty_table_knows_nothing():
    assert phrase_table({}).at(["word"], 0) == ("", 1)


WORDS = st.sampled_from(["a", "b", "c"])
RUNS = st.lists(WORDS, min_size=1, max_size=5)


@given(st.dictionaries(RUNS.map(" ".join), st.text("xyz", min_size=1)), RUNS)
def test_what_is_found_is_the_longest_of_all_that_fit(meanings, words):
    fitting = [phrase for phrase in meanings if (" ".join(words) + " ").startswith(phrase + " ")]
    longest = max(fitting, key=len, default="")
    expected = (meanings[longest], len(longest.split())) if longest else ("", 1)
    assert phrase_table(meanings).at(words, 0) == expected
