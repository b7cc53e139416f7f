"""Auxiliaries, adverbs and chains before the verb."""

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
            "The mayor has said that the bridge is closed.",
            "The mayor",
            "say",
            ["that the bridge is closed"],
        ),
        (
            "The mayor had already said that the bridge was closed.",
            "The mayor",
            "say",
            ["that the bridge was closed"],
        ),
        (
            "The mayor is saying that the bridge is closed.",
            "The mayor",
            "say",
            ["that the bridge is closed"],
        ),
        (
            "The mayor has been saying that the bridge is closed.",
            "The mayor",
            "say",
            ["that the bridge is closed"],
        ),
        (
            "The mayor will say that the bridge is closed.",
            "The mayor",
            "say",
            ["that the bridge is closed"],
        ),
        (
            "The mayor would often say that the bridge was closed.",
            "The mayor",
            "say",
            ["that the bridge was closed"],
        ),
        (
            "The mayor did say that the bridge was closed.",
            "The mayor",
            "say",
            ["that the bridge was closed"],
        ),
        (
            "The mayor also publicly said that the bridge was closed.",
            "The mayor",
            "say",
            ["that the bridge was closed"],
        ),
        (
            "The mayor likes to say that the bridge is closed.",
            "The mayor",
            "say",
            ["that the bridge is closed"],
        ),
        (
            "The mayor went on to say that the bridge was closed.",
            "The mayor",
            "say",
            ["that the bridge was closed"],
        ),
        (
            "The mayor appeared to suggest that the bridge was closed.",
            "The mayor",
            "suggest",
            ["that the bridge was closed"],
        ),
        (
            "The mayor continued to insist that the bridge was closed.",
            "The mayor",
            "insist",
            ["that the bridge was closed"],
        ),
        (
            "The mayor vowed to rebuild the bridge.",
            "The mayor",
            "vow",
            ["to rebuild the bridge"],
        ),
        (
            "The mayor refuses to close the bridge.",
            "The mayor",
            "refuse",
            ["to close the bridge"],
        ),
        (
            "The mayor plans to close the bridge.",
            "The mayor",
            "plan",
            ["to close the bridge"],
        ),
        (
            "The mayor wants the bridge closed.",
            "The mayor",
            "want",
            ["the bridge closed"],
        ),
        (
            "The mayor complained about the noise.",
            "The mayor",
            "complain",
            ["about the noise"],
        ),
        (
            "The mayor called for an inquiry.",
            "The mayor",
            "call",
            ["for an inquiry"],
        ),
        (
            "The mayor pointed to the cracks.",
            "The mayor",
            "point",
            ["to the cracks"],
        ),
        (
            "The mayor referred to the bridge as a ruin.",
            "The mayor",
            "refer",
            ["to the bridge as a ruin"],
        ),
        (
            "The mayor described the bridge as a ruin.",
            "The mayor",
            "describe",
            ["the bridge as a ruin"],
        ),
        (
            "The mayor sees the bridge as a ruin.",
            "The mayor",
            "see",
            ["the bridge as a ruin"],
        ),
        (
            "The mayor criticised the owners of the bridge.",
            "The mayor",
            "criticise",
            ["the owners of the bridge"],
        ),
        (
            "The mayor accused the owners of neglect.",
            "The mayor",
            "accuse",
            ["the owners of neglect"],
        ),
        (
            "The mayor proposed a new bridge.",
            "The mayor",
            "propose",
            ["a new bridge"],
        ),
        (
            "The mayor cited a study of the bridge.",
            "The mayor",
            "cite",
            ["a study of the bridge"],
        ),
        (
            "The mayor disputes the figure.",
            "The mayor",
            "dispute",
            ["the figure"],
        ),
        (
            "The mayor acknowledged the delay.",
            "The mayor",
            "acknowledge",
            ["the delay"],
        ),
        (
            "The mayor thinks the bridge will last.",
            "The mayor",
            "think",
            ["the bridge will last"],
        ),
        (
            "The mayor wrote that the bridge was closed.",
            "The mayor",
            "write",
            ["that the bridge was closed"],
        ),
        (
            "The mayor tweeted that the bridge was closed.",
            "The mayor",
            "tweet",
            ["that the bridge was closed"],
        ),
        (
            "The mayor is sure that the bridge will last.",
            "The mayor",
            "be sure",
            ["that the bridge will last"],
        ),
        (
            "The mayor was adamant that the bridge was closed.",
            "The mayor",
            "be adamant",
            ["that the bridge was closed"],
        ),
        (
            "The council was told by the mayor that the bridge was closed.",
            "the mayor",
            "tell",
            ["that the bridge was closed"],
        ),
    ],
)
def test_verb_groups(text, source, lemma, content):
    assert (source, lemma, content) in credited(text)
