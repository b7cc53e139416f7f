from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile import lexicon
from reconcile.claims.concepts import compiled, is_event, members, phrase_stems, running, terms, wider
from reconcile.text.view import TextView

TABLE = lexicon.table("concept_words")


def keys(text):
    return [t.key for t in terms(TextView(text).tokens)]


@pytest.mark.parametrize(
    "text",
    [
        "Fourteen miners died",
        "the death toll stands at 14",
        "14 people were killed",
        "it claimed 14 lives; 14 people lost their lives",
        "fourteen fatalities",
        "14 dead",
    ],
)
def test_ways_to_tell_of_deaths_are_one_concept(text):
    assert "@die" in keys(text)


@pytest.mark.parametrize(
    "text",
    ["were evacuated", "left their homes", "were moved to safety", "forced from their homes", "had to leave"],
)
def test_ways_to_tell_of_an_evacuation_are_one_concept(text):
    assert "@evacuate" in keys(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the storm knocked out power", "homes without electricity"),
        ("the mill will shed staff", "redundancies at the mill"),
        ("they pulled the plug on the show", "the show was cancelled"),
        ("he will stand trial", "she was indicted"),
        ("the rivals laid down arms", "a truce"),
        ("the bill became law", "the bill was ratified"),
        ("snapped up by a rival", "the takeover"),
        ("she pleaded guilty", "she was convicted"),
        ("coaches pulled from sale", "the recall of coaches"),
        ("the firm filed for protection", "the firm is insolvent"),
    ],
)
def test_phrases_of_the_news_that_tell_one_thing_share_a_concept(one, other):
    assert any(is_event(k) for k in {*keys(one)} & {*keys(other)})


@pytest.mark.parametrize(
    ("text", "concept"),
    [("traffic in the city", "@smuggle"), ("he called on Monday", "@demand"), ("two black holes", "@loss_money")],
)
def test_words_of_many_meanings_are_left_alone(text, concept):
    assert concept not in keys(text)


@pytest.mark.parametrize("text", ["net income", "earnings", "profits", "its profit"])
def test_ways_to_tell_of_a_profit_are_one_concept(text):
    assert keys(text) == ["@profit"]


def test_the_longest_phrase_wins():
    assert keys("seriously injured") == ["@critical_condition"]
    assert keys("injured") == ["@injure"]
    assert keys("net sales fell") == ["@revenue", "@fall"]


def test_articles_and_possessives_may_stand_inside_a_phrase():
    assert keys("they lost their lives") == keys("they lost lives") == ["@die"]


def test_a_particle_makes_the_difference():
    assert "@strike_work" in keys("drivers walked out")
    assert "@strike_work" not in keys("drivers walked home")


def test_words_outside_the_lexicon_are_their_stems():
    assert keys("zebras galloping") == ["zebra", "gallop"]


def test_stop_words_are_no_terms():
    assert keys("and then it was with the") == []


def test_terms_know_where_they_stand():
    text = "Then 14 miners died."
    found = terms(TextView(text).tokens)
    assert [(t.surface, text[t.start : t.start + len(t.surface)]) for t in found] == [
        ("miners", "miners"),
        ("died", "died"),
    ]


def test_events_and_things_are_told_apart():
    assert is_event("@die")
    assert not is_event("@troops")
    assert not is_event("zebra")


def test_tolls_grow_and_the_missing_shrink():
    assert running("@die") == "up"
    assert running("@missing_person") == "down"
    assert running("@height") == ""


def test_troops_are_a_kind_of_people():
    assert wider("@troops") == {"@person"}
    assert wider("zebra") == frozenset()


def test_members_of_a_concept_are_the_stems_of_its_single_words():
    assert "fatal" in members("@die")
    assert members("zebra") == {"zebra"}


def test_no_phrase_stands_in_two_concepts():
    homes = defaultdict(set)
    for name, entry in TABLE.items():
        for phrase in entry["words"].split(","):
            homes[phrase_stems(phrase)].add(name)
    assert {k: v for k, v in homes.items() if len(v) > 1 or not k} == {}


def test_the_stems_are_those_of_the_words():
    assert list(lexicon.lines("concept_stems")) == compiled(TABLE), "run python docs/lexicon/build_concepts.py"


@pytest.mark.parametrize("name", TABLE)
def test_every_concept_is_well_formed(name):
    entry = TABLE[name]
    assert set(entry) <= {"kind", "running", "part_of", "words"}
    assert entry["kind"] in ("event", "change", "thing")
    assert entry.get("running", "up") in ("up", "down")
    assert set(entry.get("part_of", ())) <= set(TABLE) - {name}
    assert all(p.strip() for p in entry["words"].split(","))


@given(st.text())
def test_any_text_has_terms_in_order(text):
    places = [t.start for t in terms(TextView(text).tokens)]
    assert places == sorted(set(places))
