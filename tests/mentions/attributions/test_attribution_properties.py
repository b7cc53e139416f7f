"""What holds of every text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.mentions.attributions import find_attributions
from reconcile.text.view import TextView

PIECES = [
    "said", "says", "that", "the mayor", "Ada Lind", "she", "“", "”", '"', "'", "''", "’", ",", ".", ":", ";", "?",
    "\n", "according to", "the bridge was closed", "told reporters", "and", "who", "as", "—", "(", ")", "by", "count",
    "put the toll at 14", "LIND:", "adding", "was reported by", "its estimate is", "\u00a0", "in the words of", "no",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join) | st.text(max_size=80)


@settings(max_examples=100, deadline=None)
@given(texts)
def test_offsets_quote_the_text(text):
    for a in find_attributions(TextView(text), ()):
        for mention in filter(None, (a.source, a.cue)):
            assert text[mention.start : mention.end] == mention.text
            assert mention.text


@settings(max_examples=100, deadline=None)
@given(texts)
def test_contents_are_spanned_by_their_parts(text):
    for a in find_attributions(TextView(text), ()):
        assert a.content.parts
        assert a.content.start == min(p.start for p in a.content.parts)
        assert a.content.end == max(p.end for p in a.content.parts)
        assert all(0 <= p.start < p.end <= len(text) for p in a.content.parts)


@settings(max_examples=100, deadline=None)
@given(texts)
def test_attributions_come_in_the_order_of_their_contents(text):
    starts = [a.content.start for a in find_attributions(TextView(text), ())]
    assert starts == sorted(starts)


@settings(max_examples=60, deadline=None)
@given(texts)
def test_the_same_text_gives_the_same_attributions(text):
    assert find_attributions(TextView(text), ()) == find_attributions(TextView(text), ())


@settings(max_examples=60, deadline=None)
@given(texts, texts)
def test_nothing_before_the_body_is_read(head, body):
    text = f"{head}\n{body}"
    for a in find_attributions(TextView(text, len(head) + 1), ()):
        assert a.content.start > len(head)
        assert a.source is None or a.source.start > len(head)


@settings(max_examples=60, deadline=None)
@given(texts)
def test_every_attribution_has_a_source_or_a_cue(text):
    assert all(a.source or a.cue for a in find_attributions(TextView(text), ()))


def seconds(text):
    view = TextView(text)
    assert view.tokens is not None
    assert view.sentences is not None
    start = time.process_time()
    find_attributions(view, ())
    return time.process_time() - start


@pytest.mark.parametrize(
    "unit",
    [
        "said ",
        "he said, ",
        '"a ',
        "“Aa said ",
        "''a ",
        "X, who said, ",
        "according to ",
        "report by ",
        "his word's count ",
        "He said: “x” \n",
        "SMITH: hello there.\n",
        'he said that "x y z w" was so big ',
        '"I go to town", he said, ',
        'she was: "I go to the town" ',
        "— said Bob ",
        "(said ",
        "a, ",
    ],
)
def test_the_cost_grows_with_the_length(unit):
    size = 20_000 // len(unit)
    short = min(seconds(unit * size) for _ in range(2))
    long = min(seconds(unit * (4 * size)) for _ in range(2))
    assert long < 9 * short + 0.05
