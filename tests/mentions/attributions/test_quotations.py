"""Quotations, those that go on and those that a noun or a dash credits."""

import pytest

from reconcile.mentions.attributions import find_attributions
from reconcile.mentions.attributions.quotations import find_quotations
from reconcile.text.view import TextView


def quotations(text):
    return [text[q.start : q.end] for q in find_quotations(TextView(text))]


def credited(text):
    return [
        (a.source.text, [text[p.start : p.end] for p in a.content.parts])
        for a in find_attributions(TextView(text), ())
        if a.source
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We are safe now,” she said.", ["“We are safe now,”"]),
        ("''We are safe now,'' she said.", ["''We are safe now,''"]),
        ("‘‘We are safe now,’’ she said.", ["‘‘We are safe now,’’"]),
        ("``We are safe now,'' she said.", ["``We are safe now,''"]),
        ("''One is here,'' he said. ''Two is there.''", ["''One is here,''", "''Two is there.''"]),
        ("The “night bus” case went on.", []),
        ("The “night bus”, a play, went on.", ["“night bus”"]),
        ("“Yes,” she said.", ["“Yes,”"]),
        ("He called it: “a mess”", ["“a mess”"]),
        ("“No” was all she said.", ["“No”"]),
        ("They shouted “no taxes for the poor” in the street.", ["“no taxes for the poor”"]),
        ("No quotation at all.", []),
    ],
)
def test_quotations_are_told_from_quoted_terms(text, found):
    assert quotations(text) == found


def test_doubled_marks_do_not_cross_a_paragraph():
    assert quotations("''We are safe\nnow,'' she said.") == []


def test_a_long_doubled_quotation_is_bounded():
    assert quotations("''" + "a" * 5000 + "''") == []


@pytest.mark.parametrize(
    ("text", "source", "parts"),
    [
        (
            "“It burns,” said Ada Lind. “Run for your lives.” “Do not look back.”",
            "Ada Lind",
            ["“It burns,”", "“Run for your lives.”", "“Do not look back.”"],
        ),
        (
            "“It burns,” said Ada Lind, pointing at the roof. “Run for your lives.”",
            "Ada Lind",
            ["“It burns,”", "“Run for your lives.”"],
        ),
        (
            "“It burns,” said Ada Lind.\n“Run for your lives.”",
            "Ada Lind",
            ["“It burns,”"],
        ),
        (
            "Ada Lind said: “It burns here.\n“Run for your lives.”",
            "Ada Lind",
            ["“It burns here.", "“Run for your lives.”"],
        ),
        (
            "“It burns,” said Ada Lind. “Run,” cried Bo Terning.",
            "Ada Lind",
            ["“It burns,”"],
        ),
    ],
)
def test_a_quotation_goes_on_behind_its_speaker(text, source, parts):
    assert (source, parts) in credited(text)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“The sea gives and the sea takes.” — Ada Lind", "Ada Lind"),
        ("“The sea gives and the sea takes.” – Ada Lind, fisher", "Ada Lind"),
        ("The mayor was firm: “The sea gives and the sea takes.”", "The mayor"),
        ("Ada Lind was in no doubt: “The sea gives and the sea takes.”", "Ada Lind"),
        ("The mayor's reply: “The sea gives and the sea takes.”", "The mayor"),
        ("His words at the harbour were these: “The sea gives and the sea takes.”", "His"),
        ("“The sea gives and the sea takes” was the verdict of the captain.", "the captain"),
        ("“The sea gives and the sea takes” is the mayor's answer.", "the mayor"),
    ],
)
def test_a_quotation_without_a_verb_has_the_source_that_its_sentence_names(text, source):
    assert source in [s for s, _ in credited(text)]


@pytest.mark.parametrize(
    "text",
    [
        "“The sea gives and the sea takes.”",
        "One reads on the wall: “The sea gives and the sea takes.”",
        "“The sea gives and the sea takes.” — and so it went.",
    ],
)
def test_a_quotation_of_nobody_is_not_credited_to_a_name(text):
    assert all(not source[0].isupper() or source == "One" for source, _ in credited(text))
