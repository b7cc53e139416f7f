"""Bodies and documents that speak."""

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
            "The report found that the bridge was rotten.",
            "The report",
            "find",
            ["that the bridge was rotten"],
        ),
        (
            "The report found the bridge to be rotten.",
            "The report",
            "find",
            ["the bridge to be rotten"],
        ),
        (
            "A survey by the institute shows that half of the bridges are rotten.",
            "A survey by the institute",
            "show",
            ["that half of the bridges are rotten"],
        ),
        (
            "Polls suggest a close race.",
            "Polls",
            "suggest",
            ["a close race"],
        ),
        (
            "The union is asking that the shift be shortened.",
            "The union",
            "ask",
            ["that the shift be shortened"],
        ),
        (
            "Satellite images show four craters.",
            "Satellite images",
            "show",
            ["four craters"],
        ),
        (
            "The letter says that rents will double.",
            "The letter",
            "say",
            ["that rents will double"],
        ),
        (
            "The study indicates a fall of 4 per cent.",
            "The study",
            "indicate",
            ["a fall of 4 per cent"],
        ),
        (
            "The verdict states that the firm had lied.",
            "The verdict",
            "state",
            ["that the firm had lied"],
        ),
        (
            "The ministry recorded 40 cases in May.",
            "The ministry",
            "record",
            ["40 cases in May"],
        ),
        (
            "Court filings reveal that the owner was warned.",
            "Court filings",
            "reveal",
            ["that the owner was warned"],
        ),
        (
            "The Harbour Wire reports that the ferry is safe.",
            "The Harbour Wire",
            "report",
            ["that the ferry is safe"],
        ),
        (
            "The Kremlin says it will answer.",
            "The Kremlin",
            "say",
            ["it will answer"],
        ),
        (
            "The jury concluded that he had acted alone.",
            "The jury",
            "conclude",
            ["that he had acted alone"],
        ),
        (
            "The models predict rain.",
            "The models",
            "predict",
            ["rain"],
        ),
    ],
)
def test_speaking_documents(text, source, lemma, content):
    assert (source, lemma, content) in credited(text)
