import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.claims.concepts import terms
from reconcile.claims.topic import topic_around, topic_shared
from reconcile.claims.words import words_of
from reconcile.model.span import Span
from reconcile.text.view import TextView


def written(text, begin=0, end=None):
    tokens = [t for t in TextView(text).tokens if begin <= t.start and (end is None or t.start < end)]
    return words_of(tokens, terms(tokens))


def around(text, value):
    start = text.index(value)
    return topic_around(written(text), Span(start, start + len(value)))


def shared(text, value, weights):
    start = text.index(value) if value else 0
    return topic_shared(written(text), Span(start, start + len(value)), weights)


@pytest.mark.parametrize(
    ("text", "value", "topic"),
    [
        ("The blast killed 14 miners.", "14", "blast killed … miners"),
        ("Fourteen miners died.", "Fourteen", "miners died"),
        ("The miners were fourteen.", "fourteen", "miners"),
        ("The fund holds $14 (half in gold).", "14", "fund holds $… (half in gold"),
    ],
)
def test_the_words_around_a_value_without_it(text, value, topic):
    assert around(text, value) == topic


def test_stop_words_stand_neither_first_nor_last():
    assert around("It was of the 14 miners who were there.", "14") == "miners"


def test_a_value_of_several_words_is_one_gap():
    topic = around("The mill burned for three long hours in Lisse.", "three long hours")
    assert topic == "mill burned for … in Lisse"


def test_a_long_clause_is_cut():
    words = " ".join(f"word{chr(97 + i)}" for i in range(20))
    topic = around(f"{words} 14 {words}", "14")
    assert len(topic.split()) <= 13
    assert topic.split().count("…") == 1


def test_a_value_alone_has_no_topic():
    assert around("14", "14") == ""


def test_no_tokens_no_topic():
    assert topic_around((), Span(0, 2)) == ""


@pytest.mark.parametrize(
    ("value", "topic"),
    [("Seven", "blast killed 14 miners"), ("killed 14", "blast … miners"), ("crows", "blast killed 14 miners")],
)
def test_a_value_may_stand_outside_the_clause(value, topic):
    text = "Seven men: the blast killed 14 miners, said crows."
    clause, start = text.index("the blast"), text.index(value)
    found = topic_around(written(text, clause, text.index(", said")), Span(start, start + len(value)))
    assert found == topic


def test_claims_carry_their_topic(claim_in):
    assert claim_in("The blast killed 14 miners.", "14").topic == "blast killed … miners"


def test_a_topic_stays_in_its_clause(claim_in):
    text = "The blast killed 14 miners, while 40 goats escaped."
    assert "goats" not in claim_in(text, "14").topic
    assert claim_in(text, "40").topic == "goats escaped"


LONG = "On a wet and windy evening when nobody was about, the old paper mill of Lisse lost 14 looms to a fire."


def test_the_shared_stretch_is_where_the_shared_terms_stand():
    topic = shared(LONG, "14", {"mill": 1.0, "loom": 1.0})
    assert "mill" in topic
    assert "looms" in topic
    assert "evening" not in topic
    assert "14" not in topic


def test_the_first_of_equal_stretches_is_shown():
    text = "Goats ran " + "and ran on " * 8 + "like goats."
    assert shared(text, "", {"goat": 1.0}).startswith("Goats")


def test_without_shared_terms_nothing_is_shared():
    assert shared(LONG, "14", {}) == ""
    assert shared(LONG, "14", {"zebra": 1.0}) == ""


def test_the_value_itself_is_not_shared():
    assert shared("Zebras fled.", "Zebras", {"zebra": 1.0}) == ""


def test_nothing_shares_nothing():
    assert topic_shared((), Span(0, 0), {"goat": 1.0}) == ""


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 20))
def test_topics_of_any_text_are_made_of_its_tokens(text, start, length):
    topic = topic_around(written(text), Span(start, start + length))
    assert topic == topic.strip()
    assert set("".join(topic.split())) <= set(text) | {"…"}
