"""Speakers behind or inside what they say."""

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
            "The bridge was closed, the mayor said.",
            "the mayor",
            "say",
            ["The bridge was closed"],
        ),
        (
            "The bridge was closed, said the mayor.",
            "the mayor",
            "say",
            ["The bridge was closed"],
        ),
        (
            "The bridge was closed, the mayor said on Monday.",
            "the mayor",
            "say",
            ["The bridge was closed"],
        ),
        (
            "The bridge was closed, the mayor told reporters.",
            "the mayor",
            "tell",
            ["The bridge was closed"],
        ),
        (
            "The bridge was closed, the mayor told reporters at the scene.",
            "the mayor",
            "tell",
            ["The bridge was closed"],
        ),
        (
            "The bridge was closed, officials in Lund said late on Friday.",
            "officials in Lund",
            "say",
            ["The bridge was closed"],
        ),
        (
            "The bridge, the mayor said, was closed.",
            "the mayor",
            "say",
            ["The bridge", "was closed"],
        ),
        (
            "Six people were hurt, the hospital said, two of them badly.",
            "the hospital",
            "say",
            ["Six people were hurt", "two of them badly"],
        ),
        (
            "Six people were hurt, the hospital said, adding that two were in surgery.",
            "the hospital",
            "say",
            ["Six people were hurt"],
        ),
        (
            "Six people were hurt, the hospital said; the driver was held.",
            "the hospital",
            "say",
            ["Six people were hurt"],
        ),
        (
            "But the driver, police say, was asleep.",
            "police",
            "say",
            ["But the driver", "was asleep"],
        ),
        (
            "Trains would run again by noon, the operator promised.",
            "the operator",
            "promise",
            ["Trains would run again by noon"],
        ),
        (
            "The engine had failed, said Ada Lind, the captain.",
            "Ada Lind, the captain",
            "say",
            ["The engine had failed"],
        ),
        (
            "The engine had failed, said the captain, Ada Lind.",
            "the captain, Ada Lind",
            "say",
            ["The engine had failed"],
        ),
        (
            "The engine had failed, said Ada Lind of the coast guard.",
            "Ada Lind of the coast guard",
            "say",
            ["The engine had failed"],
        ),
        (
            "The engine had failed, said Ada Lind, who was on board.",
            "Ada Lind",
            "say",
            ["The engine had failed"],
        ),
        (
            "The engine had failed, says a report.",
            "a report",
            "say",
            ["The engine had failed"],
        ),
        (
            "The engine had failed, the report says.",
            "the report",
            "say",
            ["The engine had failed"],
        ),
        (
            "The figures were wrong, admitted the ministry.",
            "the ministry",
            "admit",
            ["The figures were wrong"],
        ),
        (
            "How many came? Four hundred, says the baker.",
            "the baker",
            "say",
            ["Four hundred"],
        ),
        (
            "The road is open; the pass stays shut, the police said.",
            "the police",
            "say",
            ["the pass stays shut"],
        ),
        (
            "The plant will close, its owners have announced.",
            "its owners",
            "announce",
            ["The plant will close"],
        ),
        (
            "The harvest, as the farmers put it, was a joke.",
            "the farmers",
            "put",
            ["The harvest", "was a joke"],
        ),
        (
            "The harvest was poor, as the ministry has admitted.",
            "the ministry",
            "admit",
            ["The harvest was poor"],
        ),
        (
            "As the ministry reported, the harvest was poor.",
            "the ministry",
            "report",
            ["the harvest was poor"],
        ),
        (
            "The street value, which the ministry estimates at 12 million euros, has risen.",
            "the ministry",
            "estimate",
            ["The street value", "at 12 million euros"],
        ),
        (
            "The trial would last a year, the court heard.",
            "the court",
            "hear",
            ["The trial would last a year"],
        ),
    ],
)
def test_speaker_behind(text, source, lemma, content):
    assert (source, lemma, content) in credited(text)
