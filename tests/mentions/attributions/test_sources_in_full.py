"""Sources with a role, a name or an insertion."""

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
            "Ada Lind, the mayor of Lund, said the bridge was closed.",
            "Ada Lind, the mayor of Lund",
            "say",
            ["the bridge was closed"],
        ),
        (
            "The mayor of Lund, Ada Lind, said the bridge was closed.",
            "The mayor of Lund, Ada Lind",
            "say",
            ["the bridge was closed"],
        ),
        (
            "Ada Lind, 45, said the bridge was closed.",
            "Ada Lind, 45",
            "say",
            ["the bridge was closed"],
        ),
        (
            "Ada Lind, a doctor, poet and activist from Lund, said the bridge was closed.",
            "Ada Lind, a doctor, poet and activist from Lund",
            "say",
            ["the bridge was closed"],
        ),
        (
            "Ada Lind, who lives there, said the bridge was closed.",
            "Ada Lind",
            "say",
            ["the bridge was closed"],
        ),
        (
            "The club, founded in 1923, said the ground was sold.",
            "The club, founded in 1923",
            "say",
            ["the ground was sold"],
        ),
        (
            "Ada Lind — the mayor — said the bridge was closed.",
            "Ada Lind — the mayor",
            "say",
            ["the bridge was closed"],
        ),
        (
            "Ada Lind (Green Party) said the bridge was closed.",
            "Ada Lind (Green Party)",
            "say",
            ["the bridge was closed"],
        ),
        (
            "Union president Ada Lind said the bridge was closed.",
            "Union president Ada Lind",
            "say",
            ["the bridge was closed"],
        ),
        (
            "Defence Minister Ada Lind said the bridge was closed.",
            "Defence Minister Ada Lind",
            "say",
            ["the bridge was closed"],
        ),
        (
            "The union's lawyer, Bo Terning, said the bridge was closed.",
            "The union's lawyer, Bo Terning",
            "say",
            ["the bridge was closed"],
        ),
        (
            "His lawyer said the bridge was closed.",
            "His lawyer",
            "say",
            ["the bridge was closed"],
        ),
        (
            "A 40-year-old nurse from the night shift said the bridge was closed.",
            "A 40-year-old nurse from the night shift",
            "say",
            ["the bridge was closed"],
        ),
        (
            "The police report released on Tuesday said the bridge was closed.",
            "The police report released",
            "say",
            ["the bridge was closed"],
        ),
        (
            "Those close to him say the bridge was closed.",
            "Those close to him",
            "say",
            ["the bridge was closed"],
        ),
        (
            "One of the guards said the bridge was closed.",
            "One of the guards",
            "say",
            ["the bridge was closed"],
        ),
        (
            "Neighbours on both sides of the river said the bridge was closed.",
            "Neighbours on both sides of the river",
            "say",
            ["the bridge was closed"],
        ),
        (
            "Lund's mayor, who had been away, denied that the bridge was closed.",
            "Lund's mayor",
            "deny",
            ["that the bridge was closed"],
        ),
        (
            "A guard, who asked not to be named, said the bridge was closed.",
            "A guard",
            "say",
            ["the bridge was closed"],
        ),
        (
            "It was Ada Lind who said the bridge was closed.",
            "Ada Lind",
            "say",
            ["the bridge was closed"],
        ),
        (
            "Ada Lind on Monday said the bridge was closed.",
            "Ada Lind",
            "say",
            ["the bridge was closed"],
        ),
        (
            "Ada Lind this week said the bridge was closed.",
            "Ada Lind",
            "say",
            ["the bridge was closed"],
        ),
        (
            "Ada Lind in July said the bridge was closed.",
            "Ada Lind",
            "say",
            ["the bridge was closed"],
        ),
        (
            "Ada Lind repeatedly said the bridge was closed.",
            "Ada Lind",
            "say",
            ["the bridge was closed"],
        ),
        (
            "“It burns,” the chief of the brigade, Ada Lind, told a crowd.",
            "the chief of the brigade, Ada Lind",
            "tell",
            ["“It burns,”"],
        ),
        (
            "“It burns,” said the chief of the brigade, Ada Lind.",
            "the chief of the brigade, Ada Lind",
            "say",
            ["“It burns,”"],
        ),
        (
            "“It burns,” said the jury's president, the actress Ada Lind.",
            "the jury's president, the actress Ada Lind",
            "say",
            ["“It burns,”"],
        ),
        (
            "“It burns,” said one of them, Ada Lind.",
            "one of them, Ada Lind",
            "say",
            ["“It burns,”"],
        ),
    ],
)
def test_sources_in_full(text, source, lemma, content):
    assert (source, lemma, content) in credited(text)
