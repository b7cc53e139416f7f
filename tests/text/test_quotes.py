from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.text.quotes import find_quotes
from reconcile.text.sentences import find_paragraphs


def quotes(text):
    return [text[q.start : q.end] for q in find_quotes(text, find_paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We are safe,” she said.", ["“We are safe,”"]),
        ('"We are safe," she said.', ['"We are safe,"']),
        ("„Wir sind da“, sagte sie.", ["„Wir sind da“"]),
        ("„Jsme tady”, řekla.", ["„Jsme tady”"]),
        ("«Nous voilà», dit-elle.", ["«Nous voilà»"]),
        ("‘We are safe,’ she said.", ["‘We are safe,’"]),
        ("'We are safe,' she said.", ["'We are safe,'"]),
        ("“One,” he said. “Two.”", ["“One,”", "“Two.”"]),
        ("“He said ‘no’ to me,” she said.", ["“He said ‘no’ to me,”"]),
        ("'I won't go,' he said.", ["'I won't go,'"]),
        ("‘I won’t go,’ he said.", ["‘I won’t go,’"]),
        ("The so-called “truce” held.", ["“truce”"]),
        ("(“Not here”)", ["“Not here”"]),
        ("He paused—‘never’—and left.", ["‘never’"]),
        ("She said: “Nobody knows", ["“Nobody knows"]),
        ("“We wait.\n“And we hope,” he said.", ["“We wait.", "“And we hope,”"]),
        ('"We wait.\nThat was all.', ['"We wait.']),
        ("The girl's dog and the dogs' bowl", []),
        ("The teachers’ strike and the pupils’ march", []),
        ("Rock 'n roll, the '90s and O'Neill", []),
        ("'Tis the season for 6 or 7 men", []),
        ("no quotation at all", []),
        ("", []),
        ("“", ["“"]),
        ('""', ['""']),
        ("’” »", []),
    ],
)
def test_quoted_stretches(text, found):
    assert quotes(text) == found


def test_an_open_single_mark_does_not_hide_a_later_quotation():
    assert quotes("‘Tis odd, the mayor said, “but true”.") == ["“but true”"]


pieces = st.sampled_from([*"“”„«»\"‘’' .,\n—(\0\ud800", "word"])


@given(st.one_of(st.text(), st.lists(pieces, max_size=25).map("".join)))
def test_quotations_are_in_order_apart_and_inside_a_paragraph(text):
    lines = find_paragraphs(text)
    found = find_quotes(text, lines)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(any(p.contains(q) for p in lines) for q in found)
    assert all(text[q.start] in "“„«\"‘'" for q in found)


@given(st.lists(st.sampled_from(["yes", "we can", "no, never"]), min_size=1, max_size=5))
def test_every_well_formed_quotation_is_found(said):
    for left, right in ("“”", "„“", "«»", '""', "‘’", "''"):
        text = " and ".join(f"{left}{words}{right}" for words in said)
        assert quotes(text) == [f"{left}{words}{right}" for words in said]
