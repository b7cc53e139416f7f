"""Figures credited in passing."""

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
            "Police put the toll at 14.",
            "Police",
            "put",
            ["the toll at 14"],
        ),
        (
            "Organisers put the crowd at between 4,000 and 6,000.",
            "Organisers",
            "put",
            ["the crowd at between 4,000 and 6,000"],
        ),
        (
            "The ministry gave the figure as 12.",
            "The ministry",
            "give",
            ["the figure as 12"],
        ),
        (
            "The commission gave her 52 per cent.",
            "The commission",
            "give",
            ["her 52 per cent"],
        ),
        (
            "The institute, which puts the magnitude at 6.4, located the shock at sea.",
            "The institute",
            "put",
            ["the magnitude at 6.4"],
        ),
        (
            "The bank estimates the loss at 12 million euros.",
            "The bank",
            "estimate",
            ["the loss at 12 million euros"],
        ),
        (
            "The bank estimated 12 million euros had gone.",
            "The bank",
            "estimate",
            ["12 million euros had gone"],
        ),
        (
            "Rangers counted 40 wolves in the valley.",
            "Rangers",
            "count",
            ["40 wolves in the valley"],
        ),
        (
            "The ministry reported 14 deaths on Sunday.",
            "The ministry",
            "report",
            ["14 deaths on Sunday"],
        ),
        (
            "The ministry confirmed 14 deaths.",
            "The ministry",
            "confirm",
            ["14 deaths"],
        ),
        (
            "The bank raised its estimate to 3 per cent.",
            "The bank",
            "raise",
            ["its estimate to 3 per cent"],
        ),
        (
            "The bank cut its forecast for the year to 3 per cent.",
            "The bank",
            "cut",
            ["its forecast for the year to 3 per cent"],
        ),
        (
            "The agency released figures on the drought.",
            "The agency",
            "release",
            ["figures on the drought"],
        ),
        (
            "Police spoke of some 35,000 marchers.",
            "Police",
            "speak",
            ["of some 35,000 marchers"],
        ),
        (
            "Customs had spoken of 3.2 tonnes.",
            "Customs",
            "speak",
            ["of 3.2 tonnes"],
        ),
        (
            "Fourteen deaths were confirmed by the health ministry.",
            "the health ministry",
            "confirm",
            ["Fourteen deaths"],
        ),
        (
            "The crowd was estimated by the police at 4,000.",
            "the police",
            "estimate",
            ["The crowd", "at 4,000"],
        ),
        (
            "Eleven, the ministry said.",
            "the ministry",
            "say",
            ["Eleven"],
        ),
        (
            "Eleven lives have been lost, the governor's office says, nine of them children.",
            "the governor's office",
            "say",
            ["Eleven lives have been lost", "nine of them children"],
        ),
        (
            "The cost, estimated by the bank at 4 billion, will rise.",
            "the bank",
            "estimate",
            ["The cost", "at 4 billion"],
        ),
        (
            "Turnout, according to the electoral commission, was 61 percent.",
            "the electoral commission",
            "according to",
            ["Turnout", "was 61 percent"],
        ),
        (
            "Turnout stood at 61 percent, electoral commission figures show.",
            "electoral commission figures",
            "show",
            ["Turnout stood at 61 percent"],
        ),
        (
            "The police later revised the toll to 14.",
            "The police",
            "revise",
            ["the toll to 14"],
        ),
    ],
)
def test_credited_figures(text, source, lemma, content):
    assert (source, lemma, content) in credited(text)
