"""Figures that are parts of codes and no quantities: telephone numbers, notes, eras, odds, set phrases."""

import pytest

import reconcile

NOTHING = [
    "Call 0800 555 1234 for help.",
    "Call 1-800-555-0199 for help.",
    "Ring +44 20 7946 0018 at once.",
    "The desk is at (212) 555-0147.",
    "Write to us (tel: 1 201 944-3737).",
    "Phone 5551234 at once.",
    "So it was [1] and so it is [23].",
    "It was built in 3000 BC.",
    "It stood from 776 BCE to 394 AD.",
    "The town fell in AD 70.",
    "He was born c. 1818 there.",
    "Emissions must fall below 1990 levels.",
    "The court split 4 to 1 over it.",
    "It passed by a 2-to-1 majority.",
    "They met one-on-one.",
    "They came one by one.",
    "He works nine to five.",
    "Boeing shows its new 787 soon.",
    "It is one of fear and hope.",
    "This plan is a weaker one.",
    "They never got one.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_quantity(text):
    assert reconcile.numbers(text) == ()


COUNTED = [
    ("Call 300 people to the hall.", 300, "person"),
    ("The odds are 0.25 to them.", 0.25, ""),
    ("In May 5 million people came.", 5_000_000, "person"),
    ("One of America's biggest banks failed.", 1, "bank"),
    ("One of Mr. Brown's nurses left.", 1, "nurse"),
    ("Boeing laid off 747 people.", 747, "person"),
    ("The 29 New Yorkers left.", 29, "yorker"),
    ("Buses are involved in one of every nine.", 1 / 9, ""),
]


@pytest.mark.parametrize(("text", "value", "unit"), COUNTED)
def test_quantity_all_the_same(text, value, unit):
    (q,) = reconcile.numbers(text)
    assert (q.low, q.unit) == (value, unit)


@pytest.mark.parametrize("text", ["It is one of fear.", "They meet in one of every nine.", "It is one of every kind."])
def test_what_a_figure_counts_does_not_hang_on_the_next_paragraph(text):
    alone = reconcile.numbers(text)
    assert reconcile.numbers(f"{text}\n\nBees fly.") == alone


def test_a_magnitude_behind_a_code_is_no_figure():
    assert reconcile.numbers("It cost #20.1 billion.") == ()
