"""What of a document tells its story from others."""

import pytest

from reconcile.claims.extraction import read_signature
from reconcile.model.document import Document

TEXT = (
    "Colonel Tasol Maal of the Northern Front spoke in Halvik. The front held, Maal said. The Northern Front lost 42."
)


def signed(text, **fields):
    return read_signature(Document("a", text, **fields))


def test_words_of_names_are_known_as_such():
    assert {"tasol", "maal", "halvik"} <= signed(TEXT).names.keys()


def test_ordinary_words_in_names_do_not_say_whose_they_are():
    assert not {"northern", "front"} & signed(TEXT).names.keys()
    assert {"northern", "front"} <= signed(TEXT).whole.keys()


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It cost 1,640 euros.", {1640.0}),
        ("It cost $4.1bn, or 38.6 per cent.", {4.1, 38.6}),
        ("About 12,345,678 people.", {12345678.0}),
        ("Nine of 7 were lost.", set()),
        ("In 2021 and 1998, and 1871.", set()),
        ("In all 2,021 people.", {2021.0}),
        ("Some 2500 people.", {2500.0}),
        ("No figures.", set()),
        ("At 10:15.", {10.0, 15.0}),
        ("It grew by 40, 50 and 60.", {40.0, 50.0, 60.0}),
    ],
)
def test_figures_are_those_of_two_digits_and_more_but_for_years(text, figures):
    assert signed(text).figures == figures


@pytest.mark.parametrize("text", ["9" * 5000, "1," * 5000, "1,000" * 2000, "1.1" * 3000, ".5," * 3000])
def test_endless_figures_are_read_in_no_time(text):
    assert all(x >= 10 or x != int(x) for x in signed(f"It was {text} then.").figures)
