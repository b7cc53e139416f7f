"""The topic of a finding is told in the words that its claims share."""

import pytest

from reconcile.alignment import Group
from reconcile.claims import extract_document
from reconcile.model.document import Document
from reconcile.settings import Settings
from reconcile.verdicts.judge import judge_group

FERRY = "On the northern coast the old ferry Marguerite, painted green, sank and 14 goats drowned."


def topic(one, other, written, also=None):
    """The topic of the claims that are written so in two texts."""
    docs = {"a": Document("a", one), "b": Document("b", other)}
    first, second = (
        next(c for c in extract_document(docs[d]).claims if c.text == text)
        for d, text in (("a", written), ("b", also or written))
    )
    return judge_group(Group((first, second), 0.8, ()), docs, {"a": "a", "b": "b"}, Settings()).topic


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (FERRY, "Painted green, the Marguerite had 14 goats aboard.", "sank and … goats drowned"),
        (FERRY, "Of the animals, 14 goats drowned when she sank.", "sank and … goats drowned"),
        (
            "People in the town say that all year long and through the night 14 goats bleated on the quay.",
            "People in the town heard 14 goats.",
            "night … goats bleated on the quay",
        ),
    ],
)
def test_of_the_first_text_those_words_that_the_other_has(one, other, told):
    assert topic(one, other, "14") == told


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("The goats on the hill belong to Ana Ruiz.", "Ana Ruiz"),
        ("The harbour was closed by Ana Ruiz.", "Mayor … closed the harbour"),
    ],
)
def test_a_name_is_its_own_topic_unless_both_texts_tell_the_same_of_it(other, told):
    assert topic("Mayor Ana Ruiz closed the harbour.", other, "Ana Ruiz") == told


def test_of_what_is_credited_no_word_is_left_out():
    one, other = "Police said the ferry had carried 14 goats.", "“The ferry carried 14 goats,” police said."
    assert topic(one, other, "Police", "police") == "ferry had carried 14 goats"


def test_a_figure_has_a_topic_though_nothing_is_shared():
    assert topic("The bridge fell, 14 metres of it.", "It took 14 days.", "14") == "bridge fell"
