"""A user's own concepts, from the settings to the findings."""

import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest

import reconcile
from reconcile import Concept, Settings
from reconcile.claims.concepts import is_event, is_part, members, phrases_with, plain_key, running, terms
from reconcile.claims.rarity import rarity
from reconcile.text.view import TextView

FARM = Concept("solar_farm", ("solar farm", "photovoltaic park"), part_of=("power_plant", "die"))
RALLY = Concept("go_slow", ("go slow", "work to rule"), kind="event", running="up")


def keys(text, *own):
    return [t.key for t in terms(TextView(text).tokens, own)]


def key_of(concept):
    (key,) = keys(concept.words[0], concept)
    return key


def test_words_of_a_concept_of_ones_own_are_one_term():
    first, second = keys("solar farms; a photovoltaic park", FARM)
    assert first == second
    assert plain_key(first) == "@solar_farm"
    assert first not in keys("solar farms")


def test_its_key_says_all_that_there_is_to_know():
    key = key_of(RALLY)
    assert is_event(key)
    assert running(key) == "up"
    assert not is_event(key_of(FARM))
    assert running(key_of(FARM)) == ""
    assert is_part(key_of(FARM), "@die")
    assert not is_part("@die", key_of(FARM))


def test_concepts_of_ones_own_may_be_parts_of_each_other():
    park = Concept("energy_site", ("energy site",))
    panel = Concept("panel", ("panel",), part_of=("energy_site",))
    assert is_part(key_of(panel), key_of(park))


def test_it_is_as_rare_as_the_commonest_of_its_words():
    assert rarity(key_of(Concept("own", ("person", "zebra finch", "quokka")))) == rarity("person")
    assert members(key_of(FARM)) == frozenset()
    assert rarity(key_of(FARM)) == 1.0


def test_the_name_of_a_known_concept_adds_words_to_it():
    assert keys("Four miners croaked.", Concept("die", ("croak",))) == keys("Four miners died.")
    assert keys("Four miners died.", Concept("die", ("croak",))) == keys("Four miners died.")


def test_own_words_come_before_the_librarys():
    mine = Concept("ending", ("die",))
    assert [plain_key(k) for k in keys("He died of it", mine)] == ["@ending"]
    assert keys("He died of it") == ["@die"]


def test_the_longest_phrase_still_wins():
    mine = Concept("park", ("park",))
    assert [plain_key(k) for k in keys("the photovoltaic park in the park", mine, FARM)] == ["@solar_farm", "@park"]


def test_without_own_concepts_nothing_is_copied():
    assert phrases_with(()) is phrases_with(())


LEFT = "The wind company Nordvik will build 14 solar farms near Halden, its chief said."
RIGHT = "Nordvik plans near Halden, in its own words, sixteen photovoltaic parks."
OWN = {"solar_farm": {"words": "solar farm, photovoltaic park"}}


def farms(report):
    return [f for f in report.findings if f.kind == "number"]


def test_own_concepts_bring_figures_together():
    without = reconcile.compare([LEFT, RIGHT])
    own = reconcile.compare([LEFT, RIGHT], settings=Settings(concepts=OWN))
    assert [{c.text for c in f.claims} for f in farms(own)] == [{"14", "sixteen"}]
    assert farms(own)[0].verdict == "conflict"
    assert max(own.explain(f).link_score for f in farms(own)) > max(
        (without.explain(f).link_score for f in farms(without)), default=0.0
    )


def test_a_finding_of_own_concepts_can_be_explained():
    report = reconcile.compare([LEFT, RIGHT], settings=Settings(concepts=OWN))
    finding = farms(report)[0]
    text = str(report.explain(finding))
    assert report.explain(finding).score == pytest.approx(finding.score)
    assert "solar farm" in text
    assert "@" not in text
    assert "|" not in text


def test_a_report_says_nothing_of_keys():
    report = reconcile.compare([LEFT, RIGHT], settings=Settings(concepts=OWN))
    assert "@" not in report.to_json() + str(report)


def test_extract_takes_settings():
    (claim,) = [c for c in reconcile.extract(LEFT, Settings(concepts=OWN)) if c.kind == "number"]
    assert plain_key(claim.evidence.head) == "@solar_farm"
    assert {c.kind for c in reconcile.extract(LEFT, Settings(kinds=["number"]))} == {"number"}


def test_several_settings_do_not_disturb_each_other():
    """Threads that compare with and without own concepts at once give what each gives alone."""
    given = [Settings(), Settings(concepts=OWN), Settings(concepts={"die": {"words": "build", "kind": "event"}})] * 4
    alone = [reconcile.compare([LEFT, RIGHT], settings=s).to_json() for s in given[:3]]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda s: reconcile.compare([LEFT, RIGHT], settings=s).to_json(), given))
    assert together == alone * 4
    assert len(set(alone)) > 1


def test_processes_take_own_concepts_along():
    settings = pickle.loads(pickle.dumps(Settings(concepts=OWN)))
    here = reconcile.compare([LEFT, RIGHT], settings=settings)
    there = reconcile.compare([LEFT, RIGHT], settings=settings, workers=2)
    assert there.to_json() == here.to_json()
    assert farms(there)
