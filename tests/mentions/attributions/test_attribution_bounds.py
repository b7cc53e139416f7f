"""Where statements begin and end, and how a text is laid out for it."""

import pytest

from reconcile.mentions.attributions import attributions
from reconcile.mentions.attributions.bounds import Bounds
from reconcile.mentions.attributions.reading import Reading
from reconcile.model.name import Name
from reconcile.model.span import Span
from reconcile.text.view import TextView


def bounds(text):
    return Bounds(Reading(TextView(text)))


def token(reading, word):
    return reading.words.index(word)


def shown(reading, span):
    found = reading.span(*span)
    return reading.view.text[found.start : found.end]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("He said that rain fell.", "that", "that rain fell"),
        ("He said that rain fell; it was cold.", "that", "that rain fell"),
        ("He said that rain fell, but she left.", "that", "that rain fell"),
        ("He said that rain fell, while she left.", "that", "that rain fell"),
        ("He said that rain fell, adding nothing.", "that", "that rain fell"),
        ("He said that rain fell, according to her.", "that", "that rain fell"),
        ("He said that rain fell and added more.", "that", "that rain fell"),
        ("He said that rain fell and wind blew.", "that", "that rain fell and wind blew"),
        ("He said that rain fell, and two guards said no.", "that", "that rain fell"),
        ("He said that rain, hail and snow fell.", "that", "that rain, hail and snow fell"),
        ("He said that it was “cold. It was wet.” Then he left.", "that", "that it was “cold. It was wet.”"),
    ],
)
def test_a_statement_ends_where_another_begins(text, start, end):
    found = bounds(text)
    first = token(found.reading, start)
    assert shown(found.reading, (first, found.clause_end(first))) == end


def test_a_statement_in_a_side_clause_ends_at_the_comma():
    found = bounds("As he said that rain fell, she left.")
    first = token(found.reading, "that")
    assert shown(found.reading, (first, found.clause_end(first, at_comma=True))) == "that rain fell"


@pytest.mark.parametrize(
    ("text", "before", "statement"),
    [
        ("Rain fell, he said.", "he", "Rain fell"),
        ("Snow came; rain fell, he said.", "he", "rain fell"),
        ("“Rain fell,” he said.", "he", "“Rain fell,”"),
        ("LUND — Rain fell, he said.", "he", "Rain fell"),
        ("LUND, Sweden - Rain fell, he said.", "he", "Rain fell"),
        ("LUND, May 3 (Wire) – Rain fell, he said.", "he", "Rain fell"),
        ("NATO planes – two of them – flew, he said.", "he", "NATO planes – two of them – flew"),
        ("“Rain fell. Snow came,” he said.", "he", "“Rain fell. Snow came,”"),
        ("It was “a wet and cold day,” he said.", "he", "It was “a wet and cold day,”"),
        ("One thing: “Rain fell all day,” he said.", "he", "“Rain fell all day,”"),
    ],
)
def test_a_statement_begins_with_its_sentence_or_its_quotation(text, before, statement):
    found = bounds(text)
    assert shown(found.reading, found.statement_to(token(found.reading, before))) == statement


@pytest.mark.parametrize(
    ("text", "before"), [("He said.", "he"), ("Snow came; he said.", "he"), ("LUND — he said.", "he")]
)
def test_there_may_be_no_statement_before(text, before):
    found = bounds(text)
    assert found.statement_to(token(found.reading, before)) is None


@pytest.mark.parametrize(
    ("text", "quotation"),
    [
        ("He said “it rains in Lund.” Then he left.", "“it rains in Lund.”"),
        ("He said “it rains in Lund” and left.", "“it rains in Lund” and left"),
        ("He said “it rains in Lund”, and left.", "“it rains in Lund”"),
    ],
)
def test_a_quotation_takes_what_goes_on_in_its_sentence(text, quotation):
    found = bounds(text)
    assert shown(found.reading, found.quotation_from(token(found.reading, "“"))) == quotation


def test_a_quotation_opens_at_its_first_mark_alone():
    found = bounds("He said “it rains in Lund” twice.")
    opening = [i for i in range(len(found.reading.tokens)) if found.opens_quote(i)]
    assert opening == [token(found.reading, "“")]


@pytest.mark.parametrize(
    ("text", "comma"),
    [
        ("he said on Monday, smiling.", 4),
        ("he said: no.", 2),
        ("he said. Then, no.", None),
        ("he said " + "so " * 30 + ", no.", None),
    ],
)
def test_the_comma_behind_an_insertion_is_near(text, comma):
    assert bounds(text).comma_after(1) == comma


def test_paragraphs_keep_tokens_apart():
    found = bounds("One two.\nThree four.")
    assert found.near(0, 1)
    assert not found.near(2, 3)


def test_the_marks_that_end_a_quotation():
    found = bounds("“It rains in Lund.” He left.")
    assert found.ending(token(found.reading, "”")) == ".”"


def test_stretches_end_with_sentences_and_quotation_marks():
    reading = Reading(TextView("He said “it rains in Lund” twice. She left."))
    assert [reading.floors[i] for i in (1, 3, 8)] == [0, 2, 8]
    assert [reading.ceilings[i] for i in (1, 3, 8)] == [2, 8, 10]
    assert reading.sentence_starts[9] == 0
    assert reading.sentence_ends[1] == 10


def test_places_outside_the_text_are_empty():
    reading = Reading(TextView("One two."))
    assert (reading.word(-1), reading.word(9)) == ("", "")
    assert (reading.quote(-1), reading.quote(9)) == (-1, -1)
    assert not reading.is_capital(-1)
    assert not reading.is_word(2)


def test_apostrophes_are_made_straight():
    assert Reading(TextView("It isn’t Ada’s.")).words == ["it", "isn't", "ada's", "."]


def test_names_are_found_by_place():
    text = "Ada Lind left. She wept. Bo came."
    names = [Name(0, 8, "Ada Lind", "person", "Ada Lind"), Name(25, 27, "Bo", "person", "Bo")]
    reading = Reading(TextView(text), names)
    assert reading.names_before(15) == names[:1]
    assert reading.names_in(Span(0, 10)) == names[:1]
    assert reading.names_in(Span(0, 5)) == []
    assert reading.names_in(Span(20, 30)) == names[1:]


def test_a_role_of_many_bearers_tells_nothing():
    names = [Name(3 * i, 3 * i + 2, "Ed", "person", f"Ed {i}", ("guard", "night guard")) for i in range(9)]
    assert Reading(TextView("Ed " * 9), names[:8]).role_bearers["guard"] == names[:8]
    assert Reading(TextView("Ed " * 9), names).role_bearers == {}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The union made three demands, which were rejected by the ministry.", "The union made three demands"),
        (
            "He left early while still making demands, requests which have been denied by the mayor.",
            "still making demands, requests",
        ),
    ],
)
def test_passive_in_a_relative_clause_credits_the_clause_that_it_hangs_on(text, wanted):
    content = attributions(text)[0].content
    assert [text[p.start : p.end] for p in content.parts] == [wanted]
