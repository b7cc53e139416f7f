"""How a report takes what it reports, and whether the words are quoted."""

import pytest

from reconcile.mentions.attributions import find_attributions
from reconcile.text.view import TextView


def only(text):
    (found,) = find_attributions(TextView(text), ())
    return found


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The firm said that the car was safe.", "neutral"),
        ("The firm told drivers that the car was safe.", "neutral"),
        ("The firm confirmed that the car was safe.", "neutral"),
        ("The car was safe, according to the firm.", "neutral"),
        ("The firm claimed that the car was safe.", "claim"),
        ("The firm insists that the car is safe.", "claim"),
        ("The firm alleges that the car was stolen.", "claim"),
        ("The firm asserted that the car was safe.", "claim"),
        ("The firm denied that the car was safe.", "denial"),
        ("The firm rejected the charge.", "denial"),
        ("The firm disputed the figure.", "denial"),
        ("The firm refused to pay.", "denial"),
        ("The firm did not say that the car was safe.", "denial"),
        ("The firm never claimed that the car was safe.", "denial"),
        ("The firm has not confirmed that the car was safe.", "denial"),
        ("The firm doesn't believe that the car was safe.", "denial"),
        ("The firm doesn’t believe that the car was safe.", "denial"),
        ("The firm vowed to sue.", "plan"),
        ("The firm promised to pay.", "plan"),
        ("The firm threatened to sue.", "plan"),
        ("The firm pledged that it would pay.", "plan"),
        ("The firm plans to build cars in Lund.", "plan"),
    ],
)
def test_the_verb_tells_the_stance(text, stance):
    assert only(text).stance == stance


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“The car is safe,” the firm said.", True),
        ('"The car is safe," the firm said.', True),
        ("''The car is safe,'' the firm said.", True),
        ("The firm said: “The car is safe.”", True),
        ("The firm called it “the safest car of them all”.", True),
        ("The firm said the car was safe.", False),
        ("The firm said the car, which had been tested twice by its own engineers, was “quite safe”.", False),
        ("The car was safe, the firm said.", False),
        ("The car was safe, according to the firm.", False),
    ],
)
def test_the_marks_tell_whether_it_is_quoted(text, quoted):
    assert only(text).quoted is quoted


@pytest.mark.parametrize(
    ("text", "cue", "lemma"),
    [
        ("The firm has said that the car is safe.", "has said", "say"),
        ("The firm did not say that the car was safe.", "did not say", "say"),
        ("The firm repeatedly said that the car was safe.", "repeatedly said", "say"),
        ("The firm likes to say that the car is safe.", "likes to say", "say"),
        ("The car was safe, according to the firm.", "according to", "according to"),
        ("According to the firm, the car was safe.", "According to", "according to"),
        ("The firm’s estimate is 40 cars.", "estimate", "estimate"),
        ("The firm thought that the car was safe.", "thought", "think"),
        ("The firm swore that the car was safe.", "swore", "swear"),
    ],
)
def test_the_cue_is_given_as_written_and_in_its_base_form(text, cue, lemma):
    found = only(text)
    assert (found.cue.text, found.cue.lemma) == (cue, lemma)
    assert text[found.cue.start : found.cue.end] == cue
