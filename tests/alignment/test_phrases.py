import string

import pytest

from reconcile import lexicon
from reconcile.alignment.phrases import phrases

FAMILIES = ("number", "date", "name", "attribution")
KNOWN = {
    *("a", "b", "event_a", "event_b", "noun_a", "noun_b", "names", "words"),
    *("when_a", "when_b", "source_a", "source_b", "rest"),
}


@pytest.fixture(scope="module")
def pair(make):
    left = make.profile_of("Six people died when the bridge at Halvik fell on Monday.", "Six")
    right = make.profile_of("The Halvik bridge fell and nine passengers were killed.", "nine", doc="b")
    return left, right


def said(pair, *names):
    return [phrases(names, *pair)[n] for n in names]


def test_a_phrase_names_the_values(pair):
    assert said(pair, "distance") == ["figures far apart: “Six” and “nine”"]


def test_a_phrase_names_what_is_counted(pair):
    assert said(pair, "head_other") == ["they count different things: people and passengers"]


def test_a_phrase_names_the_words_that_both_share(pair):
    (phrase,) = said(pair, "near")
    assert "bridge" in phrase
    assert "Halvik" in phrase
    assert "passengers" not in phrase


def test_a_phrase_names_the_event(pair):
    assert said(pair, "event_same") == ["both tell of one event: die"]


def test_a_phrase_names_both_events_where_they_differ(make):
    died, fled = make.profile_of("Then 14 goats died.", "14"), make.profile_of("Then 14 goats burned.", "14", doc="b")
    (phrase,) = said((died, fled), "event_other")
    assert "die" in phrase
    assert "burn" in phrase or "fire" in phrase


def test_what_is_missing_is_told_as_none(pair):
    assert "none" in said(pair, "frame_other")[0]


def test_features_of_one_beginning_share_a_phrase(pair):
    assert said(pair, "dimension_money") == ["both are figures of one measure (money)"]
    assert said(pair, "dimension_other") != said(pair, "dimension_money")


def test_a_feature_without_a_phrase_is_told_by_its_name(pair):
    assert said(pair, "brand_new_feature") == ["brand new feature"]


def test_braces_in_an_article_stay_as_they_are(make):
    left = make.profile_of("The firm {a} cut 40 jobs.", "40")
    right = make.profile_of("The firm {0.__class__} cut 50 jobs.", "50", doc="b")
    assert all(phrases(["near", "distance", "names_shared"], left, right).values())


@pytest.mark.parametrize("family", FAMILIES)
def test_every_weight_has_a_phrase(family, pair):
    names = [n for n in lexicon.table("alignment_weights")[family] if n != "bias"]
    bare = [n for n, phrase in phrases(names, *pair).items() if phrase == n.replace("_", " ")]
    assert bare == []


def test_phrases_hold_known_words_alone():
    for name, template in lexicon.table("alignment_phrases").items():
        fields = {field for _, field, _, _ in string.Formatter().parse(template) if field is not None}
        assert fields <= KNOWN, name
        assert template == template.strip()
        assert not template.endswith(".")
