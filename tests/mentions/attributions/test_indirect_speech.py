"""Clauses that follow the verb."""

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
            "The mayor said that the bridge was closed.",
            "The mayor",
            "say",
            ["that the bridge was closed"],
        ),
        (
            "The mayor said the bridge was closed.",
            "The mayor",
            "say",
            ["the bridge was closed"],
        ),
        (
            "The minister announced on Monday that schools would reopen.",
            "The minister",
            "announce",
            ["that schools would reopen"],
        ),
        (
            "The minister announced Monday that schools would reopen.",
            "The minister",
            "announce",
            ["that schools would reopen"],
        ),
        (
            "Officials said Friday the water was safe.",
            "Officials",
            "say",
            ["the water was safe"],
        ),
        (
            "The coast guard said in a statement that two boats were missing.",
            "The coast guard",
            "say",
            ["that two boats were missing"],
        ),
        (
            "The company said in a statement on Tuesday that it would appeal.",
            "The company",
            "say",
            ["that it would appeal"],
        ),
        (
            "A spokeswoman for the port explained that ships had been turned away.",
            "A spokeswoman for the port",
            "explain",
            ["that ships had been turned away"],
        ),
        (
            "The head of the fire brigade in Lund warned that the roof could fall.",
            "The head of the fire brigade in Lund",
            "warn",
            ["that the roof could fall"],
        ),
        (
            "Ada Lind and Bo Terning argue that the tax is unfair.",
            "Ada Lind and Bo Terning",
            "argue",
            ["that the tax is unfair"],
        ),
        (
            "Two of the nurses recalled that the lights had gone out.",
            "Two of the nurses",
            "recall",
            ["that the lights had gone out"],
        ),
        (
            "The union says its members will walk out at noon.",
            "The union",
            "say",
            ["its members will walk out at noon"],
        ),
        (
            "On Thursday, the governor said the dam was holding.",
            "the governor",
            "say",
            ["the dam was holding"],
        ),
        (
            "In Lima the ambassador said talks would go on.",
            "the ambassador",
            "say",
            ["talks would go on"],
        ),
        (
            "At a news conference in Oslo, Ada Lind said she would resign.",
            "Ada Lind",
            "say",
            ["she would resign"],
        ),
        (
            "But critics say the plan is too costly.",
            "critics",
            "say",
            ["the plan is too costly"],
        ),
        (
            "However, the court ruled that the ban was lawful.",
            "the court",
            "rule",
            ["that the ban was lawful"],
        ),
        (
            "Both the mayor and the governor believe that the levee will hold.",
            "Both the mayor and the governor",
            "believe",
            ["that the levee will hold"],
        ),
        (
            "The owner of the ferry Stella says the crew was trained.",
            "The owner of the ferry Stella",
            "say",
            ["the crew was trained"],
        ),
        (
            "Mr. Lind said the vote was fair.",
            "Mr. Lind",
            "say",
            ["the vote was fair"],
        ),
        (
            "Dr. A. B. Lind said the vote was fair.",
            "Dr. A. B. Lind",
            "say",
            ["the vote was fair"],
        ),
        (
            "He asked whether anyone had seen the child.",
            "He",
            "ask",
            ["whether anyone had seen the child"],
        ),
        (
            "She wondered why the doors were locked.",
            "She",
            "wonder",
            ["why the doors were locked"],
        ),
        (
            "The bank expects that prices will fall.",
            "The bank",
            "expect",
            ["that prices will fall"],
        ),
        (
            "Residents fear the river will rise again.",
            "Residents",
            "fear",
            ["the river will rise again"],
        ),
        (
            "The ministry said: no vaccine was wasted.",
            "The ministry",
            "say",
            ["no vaccine was wasted"],
        ),
        (
            "Police said about 40 people were held.",
            "Police",
            "say",
            ["about 40 people were held"],
        ),
        (
            "Police said between 20 and 30 cars were burnt.",
            "Police",
            "say",
            ["between 20 and 30 cars were burnt"],
        ),
        (
            "The keeper insists nothing was stolen.",
            "The keeper",
            "insist",
            ["nothing was stolen"],
        ),
        (
            "The airline, meanwhile, said that all flights were full.",
            "The airline",
            "say",
            ["that all flights were full"],
        ),
        (
            "The archive says that the letter, which was found in May, is genuine.",
            "The archive",
            "say",
            ["that the letter, which was found in May, is genuine"],
        ),
    ],
)
def test_indirect_speech(text, source, lemma, content):
    assert (source, lemma, content) in credited(text)
