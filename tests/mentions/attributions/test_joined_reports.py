"""Reports that share a speaker, follow on or lie in one another."""

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
            "The mayor said the bridge was closed and added that trains were full.",
            "The mayor",
            "add",
            ["that trains were full"],
        ),
        (
            "The mayor said the bridge was closed and added that trains were full.",
            "The mayor",
            "say",
            ["the bridge was closed"],
        ),
        (
            "The mayor said the bridge was closed, adding that trains were full.",
            "The mayor",
            "add",
            ["that trains were full"],
        ),
        (
            "The mayor said the bridge was closed, adding that trains were full.",
            "The mayor",
            "say",
            ["the bridge was closed"],
        ),
        (
            "“It burns,” said Ada Lind, warning that the roof could fall.",
            "Ada Lind",
            "warn",
            ["that the roof could fall"],
        ),
        (
            "The mayor got up and said that the bridge was closed.",
            "The mayor",
            "say",
            ["that the bridge was closed"],
        ),
        (
            "The mayor criticised the owners, saying they had lied.",
            "The mayor",
            "say",
            ["they had lied"],
        ),
        (
            "The mayor said that the police had denied that the bridge was closed.",
            "The mayor",
            "say",
            ["that the police had denied that the bridge was closed"],
        ),
        (
            "The mayor said that the police had denied that the bridge was closed.",
            "the police",
            "deny",
            ["that the bridge was closed"],
        ),
        (
            "The mayor said the bridge was closed, but the police said it was open.",
            "The mayor",
            "say",
            ["the bridge was closed"],
        ),
        (
            "The mayor said the bridge was closed, but the police said it was open.",
            "the police",
            "say",
            ["it was open"],
        ),
        (
            "The mayor denied that the bridge was closed, and two drivers said they had crossed it.",
            "The mayor",
            "deny",
            ["that the bridge was closed"],
        ),
        (
            "The mayor denied that the bridge was closed, and two drivers said they had crossed it.",
            "two drivers",
            "say",
            ["they had crossed it"],
        ),
        (
            "While the mayor said the bridge was closed, drivers went on to use it.",
            "the mayor",
            "say",
            ["the bridge was closed"],
        ),
        (
            "The mayor, who said the bridge was closed, drove across it.",
            "The mayor",
            "say",
            ["the bridge was closed"],
        ),
        (
            "The mayor says the bridge is closed; the police say it is open.",
            "The mayor",
            "say",
            ["the bridge is closed"],
        ),
        (
            "The mayor says the bridge is closed; the police say it is open.",
            "the police",
            "say",
            ["it is open"],
        ),
        (
            "The Wire reported that the bridge was closed, according to the mayor.",
            "the mayor",
            "according to",
            ["The Wire reported that the bridge was closed"],
        ),
    ],
)
def test_joined_reports(text, source, lemma, content):
    assert (source, lemma, content) in credited(text)
