"""Speakers who tell, urge or ask somebody."""

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
            "Ada Lind told reporters that nobody was hurt.",
            "Ada Lind",
            "tell",
            ["that nobody was hurt"],
        ),
        (
            "Ada Lind told reporters nobody was hurt.",
            "Ada Lind",
            "tell",
            ["nobody was hurt"],
        ),
        (
            "Ada Lind told the Harbour Wire she would stay.",
            "Ada Lind",
            "tell",
            ["she would stay"],
        ),
        (
            "Ada Lind told them that she would stay.",
            "Ada Lind",
            "tell",
            ["that she would stay"],
        ),
        (
            "The ministry informed the families on Sunday that the search was over.",
            "The ministry",
            "inform",
            ["that the search was over"],
        ),
        (
            "The doctor assured parents that the vaccine was safe.",
            "The doctor",
            "assure",
            ["that the vaccine was safe"],
        ),
        (
            "The mayor urged residents to boil their water.",
            "The mayor",
            "urge",
            ["residents to boil their water"],
        ),
        (
            "The mayor asked drivers to avoid the tunnel.",
            "The mayor",
            "ask",
            ["drivers to avoid the tunnel"],
        ),
        (
            "The mayor warned residents of more floods.",
            "The mayor",
            "warn",
            ["of more floods"],
        ),
        (
            "The judge ordered the firm to pay.",
            "The judge",
            "order",
            ["the firm to pay"],
        ),
        (
            "The captain told the crew to leave the ship.",
            "The captain",
            "tell",
            ["the crew to leave the ship"],
        ),
        (
            "The captain told police how the ship had listed.",
            "The captain",
            "tell",
            ["how the ship had listed"],
        ),
        (
            "The captain warned the crew would be late.",
            "The captain",
            "warn",
            ["the crew would be late"],
        ),
        (
            "The pope, in a letter, implored the rebels to free the girls.",
            "The pope",
            "implore",
            ["the rebels to free the girls"],
        ),
        (
            "The envoy told a news conference in Cairo that talks had failed.",
            "The envoy",
            "tell",
            ["that talks had failed"],
        ),
        (
            "Ms Lind tells us that the shelf is empty.",
            "Ms Lind",
            "tell",
            ["that the shelf is empty"],
        ),
        (
            "A ministry source told Reuters 14 people had died.",
            "A ministry source",
            "tell",
            ["14 people had died"],
        ),
        (
            "A ministry source told Reuters that 14 people had died.",
            "A ministry source",
            "tell",
            ["that 14 people had died"],
        ),
        (
            "A ministry source told the 40 guards that they could go.",
            "A ministry source",
            "tell",
            ["that they could go"],
        ),
    ],
)
def test_addressees(text, source, lemma, content):
    assert (source, lemma, content) in credited(text)
