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
        ("The mayor said that the bridge was closed.", "The mayor", "say", "that the bridge was closed"),
        ("The bridge was closed, the mayor said.", "the mayor", "say", "The bridge was closed"),
        ("The bridge was closed, said the mayor.", "the mayor", "say", "The bridge was closed"),
        ("“The bridge is closed,” Ada Lind said.", "Ada Lind", "say", "“The bridge is closed,”"),
        ("“The bridge is closed,” said Ada Lind.", "Ada Lind", "say", "“The bridge is closed,”"),
        ("Ada Lind told reporters that nobody was hurt.", "Ada Lind", "tell", "that nobody was hurt"),
        ("The bridge was closed, according to the police.", "the police", "according to", "The bridge was closed"),
        ("Police put the toll at 14.", "Police", "put", "the toll at 14"),
        ("The company vowed to appeal.", "The company", "vow", "to appeal"),
    ],
)
def test_a_source_is_credited_with_what_it_says(text, source, lemma, content):
    assert (source, lemma, [content]) in credited(text)
