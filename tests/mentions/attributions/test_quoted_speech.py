"""Quotations before, behind and around their speaker."""

import pytest

from reconcile.mentions.attributions import find_attributions
from reconcile.text.view import TextView


def credited(text):
    """Source, lemma and content parts of each attribution."""
    return [
        (a.source.text, a.cue.lemma if a.cue else None, [text[p.start : p.end] for p in a.content.parts])
        for a in find_attributions(TextView(text), ())
        if a.source
    ]


@pytest.mark.parametrize(
    ("text", "source", "lemma", "content"),
    [
        (
            "“The bridge is closed,” Ada Lind said.",
            "Ada Lind",
            "say",
            ["“The bridge is closed,”"],
        ),
        (
            "“The bridge is closed,” said Ada Lind.",
            "Ada Lind",
            "say",
            ["“The bridge is closed,”"],
        ),
        (
            '"The bridge is closed," said Ada Lind.',
            "Ada Lind",
            "say",
            ['"The bridge is closed,"'],
        ),
        (
            "‘The bridge is closed,’ said Ada Lind.",
            "Ada Lind",
            "say",
            ["‘The bridge is closed,’"],
        ),
        (
            "''The bridge is closed,'' said Ada Lind.",
            "Ada Lind",
            "say",
            ["''The bridge is closed,''"],
        ),
        (
            '"The bridge is closed", said Ada Lind.',
            "Ada Lind",
            "say",
            ['"The bridge is closed"'],
        ),
        (
            "“Is the bridge closed?” asked Ada Lind.",
            "Ada Lind",
            "ask",
            ["“Is the bridge closed?”"],
        ),
        (
            "“Close the bridge!” shouted a guard.",
            "a guard",
            "shout",
            ["“Close the bridge!”"],
        ),
        (
            "Ada Lind said: “The bridge is closed.”",
            "Ada Lind",
            "say",
            ["“The bridge is closed.”"],
        ),
        (
            "Ada Lind said, “The bridge is closed.”",
            "Ada Lind",
            "say",
            ["“The bridge is closed.”"],
        ),
        (
            "Ada Lind told reporters on Friday: “The bridge is closed.”",
            "Ada Lind",
            "tell",
            ["“The bridge is closed.”"],
        ),
        (
            "Ada Lind scolded the guards: “The bridge is closed for you too.”",
            "Ada Lind",
            "scold",
            ["“The bridge is closed for you too.”"],
        ),
        (
            "“The bridge,” Ada Lind said, “is closed for a year.”",
            "Ada Lind",
            "say",
            ["“The bridge,”", "“is closed for a year.”"],
        ),
        (
            "“The bridge is closed,” Ada Lind said. “Nobody may pass.”",
            "Ada Lind",
            "say",
            ["“The bridge is closed,”", "“Nobody may pass.”"],
        ),
        (
            "“The bridge is closed,” said Ada Lind, the mayor. “Nobody may pass.”",
            "Ada Lind, the mayor",
            "say",
            ["“The bridge is closed,”", "“Nobody may pass.”"],
        ),
        (
            "“The bridge is closed. Nobody may pass,” Ada Lind said.",
            "Ada Lind",
            "say",
            ["“The bridge is closed. Nobody may pass,”"],
        ),
        (
            "“The bridge is closed,” Ada Lind said, but “nobody will listen.”",
            "Ada Lind",
            "say",
            ["“The bridge is closed,”", "“nobody will listen.”"],
        ),
        (
            "“The bridge is closed,” Ada Lind told the council, which voted at once.",
            "Ada Lind",
            "tell",
            ["“The bridge is closed,”"],
        ),
        (
            "“We lost everything,” sobbed a farmer from the valley.",
            "a farmer from the valley",
            "sob",
            ["“We lost everything,”"],
        ),
        (
            "“We lost everything,” the farmer has said.",
            "the farmer",
            "say",
            ["“We lost everything,”"],
        ),
        (
            "“We lost everything,” he said as he walked through the ashes.",
            "he",
            "say",
            ["“We lost everything,”"],
        ),
        (
            "The bridge is “an old friend,” Ada Lind said.",
            "Ada Lind",
            "say",
            ["The bridge is “an old friend,”"],
        ),
        (
            "Ada Lind said the bridge was “an old friend that nobody wants to lose”.",
            "Ada Lind",
            "say",
            ["the bridge was “an old friend that nobody wants to lose”"],
        ),
        (
            "Ada Lind called the bridge “an old friend”.",
            "Ada Lind",
            "call",
            ["the bridge “an old friend”"],
        ),
        (
            "“The bridge is closed,” is how Ada Lind put it.",
            "Ada Lind",
            "put",
            ["“The bridge is closed,”"],
        ),
        (
            "“The bridge is closed,” Ada Lind was quoted as saying.",
            "Ada Lind",
            "say",
            ["“The bridge is closed,”"],
        ),
        (
            "The paper quoted a guard as saying that the gate was open.",
            "a guard",
            "say",
            ["that the gate was open"],
        ),
        (
            "Ada Lind was blunt: “The bridge is closed for good.”",
            "Ada Lind",
            ":",
            ["“The bridge is closed for good.”"],
        ),
        (
            "Her answer was short: “The bridge is closed for good.”",
            "Her",
            "answer",
            ["“The bridge is closed for good.”"],
        ),
        (
            "“The bridge is closed for good.” — Ada Lind, mayor",
            "Ada Lind",
            "—",
            ["“The bridge is closed for good.”"],
        ),
        (
            "“The bridge is closed for good”: so ended the speech of Ada Lind.",
            "Ada Lind",
            "speech of",
            ["“The bridge is closed for good”"],
        ),
        (
            "Ada Lind, 40, teacher: “The bridge is closed for good.”",
            "Ada Lind",
            ":",
            ["“The bridge is closed for good.”"],
        ),
        (
            "The baker on the square: “The bridge is closed for good.”",
            "The baker on the square",
            ":",
            ["“The bridge is closed for good.”"],
        ),
        (
            "“It burns,” a senior guard, who declined to be named, said.",
            "a senior guard",
            "say",
            ["“It burns,”"],
        ),
        (
            "“It burns,” the guard was quoted by the agency as saying.",
            "the guard",
            "say",
            ["“It burns,”"],
        ),
        (
            "“This,” she said, pointing at the ruins, “was my school.”",
            "she",
            "say",
            ["“This,”", "“was my school.”"],
        ),
        (
            "He was, he said, “completely innocent of that”.",
            "he",
            "say",
            ["He was", "“completely innocent of that”"],
        ),
        (
            "The WHO warned on Friday of a “lost generation”.",
            "The WHO",
            "warn",
            ["of a “lost generation”"],
        ),
        (
            "The US said that it was ready.",
            "The US",
            "say",
            ["that it was ready"],
        ),
    ],
)
def test_quoted_speech(text, source, lemma, content):
    assert (source, lemma, content) in credited(text)
