"""Credits without a verb."""

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
            "The bridge was closed, according to the police.",
            "the police",
            "according to",
            ["The bridge was closed"],
        ),
        (
            "According to the police, the bridge was closed.",
            "the police",
            "according to",
            ["the bridge was closed"],
        ),
        (
            "The bridge, according to the police, was closed.",
            "the police",
            "according to",
            ["The bridge", "was closed"],
        ),
        (
            "Up to 200,000 people marched, according to the ministry.",
            "the ministry",
            "according to",
            ["Up to 200,000 people marched"],
        ),
        (
            "Eleven died, among them a child, according to Ada Lind, the mayor.",
            "Ada Lind, the mayor",
            "according to",
            ["Eleven died, among them a child"],
        ),
        (
            "According to Ada Lind, the mayor, eleven people died.",
            "Ada Lind, the mayor",
            "according to",
            ["eleven people died"],
        ),
        (
            "Eleven people died, according to officials in Lund.",
            "officials in Lund",
            "according to",
            ["Eleven people died"],
        ),
        (
            "Eleven people died, according to a report by the court.",
            "a report",
            "according to",
            ["Eleven people died"],
        ),
        (
            "In the words of Ada Lind, the bridge was tired.",
            "Ada Lind",
            "in the words of",
            ["the bridge was tired"],
        ),
        (
            "By the reckoning of the police 4,000 people came.",
            "the police",
            "by the reckoning of",
            ["4,000 people came"],
        ),
        (
            "In the view of the bank, prices will fall.",
            "the bank",
            "in the view of",
            ["prices will fall"],
        ),
        (
            "The thief was seen twice, on the word of a porter.",
            "a porter",
            "on the word of",
            ["The thief was seen twice"],
        ),
        (
            "Four thousand came; by that of the organisers there were six.",
            "the organisers",
            "by that of",
            ["there were six"],
        ),
        (
            "“It was dark,” according to the guard.",
            "the guard",
            "according to",
            ["“It was dark,”"],
        ),
        (
            "By the police's own count, 4,000 people came.",
            "the police",
            "by count",
            ["4,000 people came"],
        ),
        (
            "In her words, the bridge was tired.",
            "her",
            "in words",
            ["the bridge was tired"],
        ),
        (
            "Some 4,000 people came, by the organisers' count.",
            "the organisers",
            "by count",
            ["Some 4,000 people came"],
        ),
        (
            "The bank's estimate is 12 million euros.",
            "The bank",
            "estimate",
            ["12 million euros"],
        ),
        (
            "The bank's latest forecast was 3 per cent.",
            "The bank",
            "forecast",
            ["3 per cent"],
        ),
        (
            "The mayor's claim that the bridge was safe angered many.",
            "The mayor",
            "claim",
            ["that the bridge was safe angered many"],
        ),
        (
            "The police count is 4,000.",
            "The police",
            "count",
            ["4,000"],
        ),
        (
            "Prices rose by 4 per cent, figures from the institute showed.",
            "figures from the institute",
            "show",
            ["Prices rose by 4 per cent"],
        ),
        (
            "In a study by the University of Lund, half of the fish were dead.",
            "the University of Lund",
            "study by",
            ["half of the fish were dead"],
        ),
        (
            "Half of the fish were dead, in a survey released on Monday by the institute.",
            "the institute",
            "survey by",
            ["Half of the fish were dead"],
        ),
        (
            "The bridge was closed, the Wire said, citing officials.",
            "officials",
            "citing",
            ["The bridge was closed, the Wire said"],
        ),
        (
            "The bridge was closed, per the ministry.",
            "the ministry",
            "per",
            ["The bridge was closed"],
        ),
    ],
)
def test_crediting_phrases(text, source, lemma, content):
    assert (source, lemma, content) in credited(text)
