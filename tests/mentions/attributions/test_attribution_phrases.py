"""Noun phrases, read from their end and from their beginning, and the verbs beside them."""

import pytest

from reconcile import lexicon
from reconcile.mentions.attributions.grammar import is_gerund, stops, verb_forms, word_class
from reconcile.mentions.attributions.groups import find_groups
from reconcile.mentions.attributions.phrases import before_adverbial, noun_phrase_after, noun_phrase_before
from reconcile.mentions.attributions.reading import Reading
from reconcile.text.view import TextView


def before(text):
    """The noun phrase at the end of a text, or None."""
    reading = Reading(TextView(text))
    last = len(reading.tokens) - 1
    first = noun_phrase_before(reading, last, 0)
    return None if first is None else text[reading.tokens[first].start :]


def after(text):
    """The noun phrase at the beginning of a text, or None."""
    reading = Reading(TextView(text))
    end = noun_phrase_after(reading, 0, len(reading.tokens))
    return None if end is None else text[: reading.tokens[end - 1].end]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("the mayor", "the mayor"),
        ("On Monday the mayor", "the mayor"),
        ("when the old mayor of Lund", "the old mayor of Lund"),
        ("because officials", "officials"),
        ("In Lima officials", "officials"),
        ("On Monday police", "police"),
        ("a spokesman for the port in Lund", "a spokesman for the port in Lund"),
        ("that Ada Lind", "Ada Lind"),
        ("Ada Lind and Bo Terning", "Ada Lind and Bo Terning"),
        ("it rained and Bo Terning", "Bo Terning"),
        ("the union's lawyer", "the union's lawyer"),
        ("all the guards", "all the guards"),
        ("Gov. Ada Lind (Green)", "Gov. Ada Lind (Green)"),
        ("A. B. Lind", "A. B. Lind"),
        ("he", "he"),
        ("Monday", None),
        ("yesterday", None),
        ("because", None),
        ("was", None),
    ],
)
def test_a_phrase_is_read_from_its_end(text, phrase):
    assert before(text) == phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("the mayor said so", "the mayor"),
        ("the mayor of Lund said so", "the mayor of Lund"),
        ("Ada Lind, the mayor", "Ada Lind"),
        ("Ada Lind and Bo Terning left", "Ada Lind and Bo Terning"),
        ("Ada Lind and Bo Terning resigned", "Ada Lind and Bo Terning"),
        ("Ada Lind on Monday", "Ada Lind"),
        ("Ada Lind Monday", "Ada Lind"),
        ("he was there", "he"),
        ("one of them left", "one of them"),
        ("the police 4,000 people", "the police"),
        ("some 4,000 people", "some 4,000 people"),
        ("the organisers there were", "the organisers"),
        ("figures from the port show", "figures from the port"),
        ("reporters nobody", "reporters"),
        ("of the mayor", None),
        (", the mayor", None),
        ("was", None),
    ],
)
def test_a_phrase_is_read_from_its_beginning(text, phrase):
    assert after(text) == phrase


@pytest.mark.parametrize(("text", "last"), [("Ada Lind in July", 1), ("Ada Lind", 1), ("Ada Lind in Lima", 3)])
def test_an_adverbial_of_time_is_stepped_over(text, last):
    reading = Reading(TextView(text))
    assert before_adverbial(reading, len(reading.tokens) - 1, 0) == last


def groups(text):
    reading = Reading(TextView(text))
    found = find_groups(reading)
    return [(text[reading.tokens[g.first].start : reading.tokens[g.last].end], g.voice, g.negated) for g in found]


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("He says so.", ("says", "active", False)),
        ("He has said so.", ("has said", "active", False)),
        ("He has never said so.", ("has never said", "active", True)),
        ("He may have said so.", ("may have said", "active", False)),
        ("He didn't say so.", ("didn't say", "active", True)),
        ("He was told so.", ("was told", "passive", False)),
        ("He had been told so.", ("had been told", "passive", False)),
        ("He left, saying so.", ("saying", "gerund", False)),
        ("He is saying so.", ("is saying", "active", False)),
        ("He’s saying so.", ("saying", "active", False)),
        ("He’ll say so.", ("say", "active", False)),
        ("They’ve said so.", ("said", "active", False)),
        ("He refused to say so.", ("refused to say", "active", True)),
        ("He was quoted as saying so.", ("was quoted as saying", "active", False)),
        ("He on Friday said so.", ("on Friday said", "active", False)),
    ],
)
def test_a_verb_has_its_auxiliaries_and_adverbs(text, group):
    assert group in groups(text)


@pytest.mark.parametrize("text", ["The said man left.", "his claims", "of reports", "of saying so", "to say so"])
def test_other_words_are_no_verb_group(text):
    assert groups(text) == []


def test_each_verb_has_its_forms_and_frames():
    for line in lexicon.lines("attribution_verbs"):
        forms, stance, frames = (part.strip() for part in line.split("|"))
        assert len(forms.split()) == 5
        assert stance in {"neutral", "claim", "denial", "plan"}
        assert frames


def test_forms_lead_to_their_verb():
    verb, kinds = verb_forms()["said"]
    assert verb.lemma == "say"
    assert verb.speaks
    assert kinds == {"past", "participle"}
    assert not verb_forms()["criticised"][0].speaks


def test_gerunds_are_known():
    assert is_gerund("saying")
    assert not is_gerund("said")
    assert not is_gerund("table")


def test_word_classes_hold_each_word_once_and_in_lower_case_but_for_the_month_that_is_a_verb():
    for name, entries in lexicon.table("attribution_grammar").items():
        assert len(entries) == len(set(entries)), name
        assert all(e == e.lower() for e in word_class(name) - {"May"})


def test_a_phrase_stops_at_function_words_and_at_plain_reports():
    assert {"said", "was", "of", "because", "he"} <= stops()
    assert not {"mayor", "saying", "alleged"} & stops()


@pytest.mark.parametrize("name", ["ambiguous", "nouns", "phrases", "tellings", "verbs"])
def test_word_lists_hold_each_entry_once(name):
    entries = lexicon.lines(f"attribution_{name}")
    assert len(entries) == len(set(entries))
