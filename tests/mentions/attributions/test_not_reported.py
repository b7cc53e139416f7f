"""Words that look like reports and are none."""

import pytest

from reconcile.mentions.attributions import find_attributions
from reconcile.text.view import TextView


def credited(text):
    """Source and lemma of each attribution."""
    return [
        (a.source.text if a.source else None, a.cue.lemma if a.cue else None)
        for a in find_attributions(TextView(text), ())
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n\n  ",
        "The bridge was closed.",
        "The claims were paid in May.",
        "The report was long.",
        "His plans for the bridge were old.",
        "The two reports were lost.",
        "An estimated 400 people came.",
        "The alleged thief ran away.",
        "The so-called “night bus” was late.",
        "Five suspects were in the cells.",
        "The attack on the bridge failed.",
        "The demand for bridges fell.",
        "Nobody said that the bridge was closed.",
        "I said that the bridge was closed.",
        "You know that the bridge was closed.",
        "A man accused of theft was freed.",
        "A plan backed by the mayor failed.",
        "The bridge, known for its arches, fell.",
        "According to.",
        "He said.",
        "Said.",
        "“A quotation that nobody is named for.”",
        "The point of the talks is peace.",
        "Volunteers put up pens for the animals.",
        "The gallery gave way in the night.",
        "The company raised its prices in May.",
        "The farmers cut their hay in June.",
    ],
)
def test_nothing_is_credited(text):
    assert credited(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "“I think that the bridge is closed,” she said.",
        "“You know we want to leave,” she said.",
        "“We hope that they believe us,” she said.",
    ],
)
def test_what_speakers_say_of_themselves_is_no_report(text):
    assert credited(text) == [("she", "say")]


def test_what_others_are_reported_to_say_inside_a_quotation_is():
    assert ("the police", "tell") in credited("“Then the police told us that we were safe,” she said.")


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("It is said that the bridge is cursed.", "say"),
        ("It was reported that the bridge had fallen.", "report"),
        ("It is believed that the bridge will fall.", "believe"),
    ],
)
def test_a_source_may_be_left_open(text, lemma):
    assert credited(text) == [(None, lemma)]


def test_who_declines_to_say_something_denies_it():
    found = find_attributions(TextView("The firm declined to say how many cars were lost."), ())
    assert {a.stance for a in found} == {"denial"}
