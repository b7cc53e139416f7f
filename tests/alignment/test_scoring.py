import json
from itertools import chain
from math import isclose
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile import lexicon
from reconcile.alignment.candidates import links_between
from reconcile.alignment.features import DATE_MARKS
from reconcile.alignment.numbers import MARKS
from reconcile.alignment.scoring import evidence_of, family, margin, probability, weight
from reconcile.claims import extract_document
from reconcile.mentions.dates.relations import RelationKind
from reconcile.model.claim import KINDS
from reconcile.text.reading import load_documents

TABLES = lexicon.table("alignment_weights")
FAMILIES = ("number", "date", "name", "attribution")
MEASURES = (
    *("count", "money", "percent", "point", "length", "area", "mass", "volume", "speed", "temperature", "energy"),
    *("power", "data", "time", "age", "magnitude", "rank", "multiple", "fraction", "rate", "number"),
)
ODDS = st.floats(-50, 50)
STORIES = sorted((Path(__file__).parents[1] / "gold" / "stories").glob("*.json"))
TEXT = """On 2 May 2021 Ana Ruiz of the Red Cross left Lima with 14 goats. Police said that the nine goats had fled."""
OTHER = """On 9 June 2021 Ana Ruiz of the Red Cross left Lima with 15 hens. Police said that the nine hens had fled
in May 2021."""
CHOICE = "The zoo will open in March or April. Nobody was killed."
DIED = "Two people died in Lima. Police said that goats had fled the burning silo near the harbour."
OTHER_DIED = "Two people died in Oslo."
OTHER_CHOICE = "The zoo will open in March or April. Some 9 people died."


def told():
    """The profiles of the first two documents of some stories."""
    for path in STORIES[::4]:
        docs = load_documents(json.loads(path.read_text(encoding="utf-8"))["docs"][:2])[0]
        yield [x.profiles for x in map(extract_document, docs)]


REFUSED = "The board rejected the demands."


@pytest.fixture(scope="module")
def producible(make):
    """The names of the features that the code gives, by family."""
    found = {name: set() for name in FAMILIES}
    pairs = ((make.profiles_of(TEXT), make.profiles_of(other, doc="b")) for other in (TEXT, OTHER))
    dated = make.profiles_of(TEXT, published="2021-05-03"), make.profiles_of(OTHER, doc="b", published="2021-06-10")
    pairs = chain(pairs, [dated, (make.profiles_of(CHOICE), make.profiles_of(OTHER_CHOICE, doc="b"))])
    also = ((DIED, DIED), (DIED, OTHER_DIED), (REFUSED, REFUSED))
    pairs = chain(pairs, ((make.profiles_of(one), make.profiles_of(other, doc="b")) for one, other in also))
    for link in (x for pair in chain(pairs, told()) for x in links_between(*pair)):
        found[family(link.candidate.a.claim.kind)] |= set(link.candidate.features)
    found["number"] |= {f"dimension_{m}" for m in (*MEASURES, "bare", "other")}
    found["number"].add("bearer_same")
    for kind, marks in (("number", MARKS), ("date", DATE_MARKS)):
        found[kind] |= {f"mark_{m}_{whose}" for m in marks for whose in ("same", "other")}
    found["date"] |= {f"relation_{r}" for r in get_args(RelationKind)}
    found["name"] |= {f"kind_{k}" for k in ("place", "person", "organisation")}
    return found


def test_every_family_has_two_tables_and_all_share_one():
    assert set(TABLES) == {*FAMILIES, *(f"{name}_final" for name in FAMILIES), "certainty"}


@pytest.mark.parametrize("name", FAMILIES)
def test_every_weight_is_that_of_a_feature(producible, name):
    assert set(TABLES[name]) - {"bias"} - producible[name] == set()


@pytest.mark.parametrize("name", FAMILIES)
def test_most_features_have_a_weight(producible, name):
    weighed = producible[name] & set(TABLES[name])
    assert len(weighed) > len(producible[name]) / 2
    assert "near" in weighed


@pytest.mark.parametrize("name", TABLES)
def test_weights_are_moderate_numbers(name):
    assert "bias" in TABLES[name]
    assert all(isinstance(w, float) and abs(w) < 15 for w in TABLES[name].values())


@pytest.mark.parametrize("name", FAMILIES)
def test_the_final_table_weighs_evidence_and_lead(name):
    final = TABLES[f"{name}_final"]
    assert set(final) == {"bias", "evidence", "margin"}
    assert final["evidence"] > 0
    assert final["margin"] > 0


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_family(kind):
    assert family(kind) == (kind if kind in FAMILIES else "name")


def test_without_features_the_bias_is_the_evidence():
    assert evidence_of("number", {}) == TABLES["number"]["bias"]


def test_each_feature_adds_its_weight():
    alone = evidence_of("number", {})
    found = evidence_of("number", {"near": 0.5, "distance": 0.1})
    assert isclose(found, alone + 0.5 * weight("number", "near") + 0.1 * weight("number", "distance"))


def test_a_feature_without_a_weight_adds_nothing():
    assert evidence_of("date", {"phase of the moon": 1.0}) == evidence_of("date", {})
    assert weight("date", "phase of the moon") == 0


def test_places_and_persons_share_a_table():
    assert weight("place", "same") == weight("person", "same") == TABLES["name"]["same"]


@pytest.mark.parametrize(
    ("kind", "name", "sign"),
    [
        ("number", "near", 1),
        ("number", "equal_rare", 1),
        ("number", "distance", -1),
        ("date", "near", 1),
        ("date", "relation_equal", 1),
        ("person", "same", 1),
        ("attribution", "source_same", 1),
        ("attribution", "figures_other", -1),
    ],
)
def test_what_must_speak_for_or_against(kind, name, sign):
    assert weight(kind, name) * sign > 0.2


@pytest.mark.parametrize(
    ("evidence", "rival", "ahead"),
    [(2, 1, 1), (1, 2, -1), (9, 1, 4), (1, 9, -4), (2, -10, 4), (-3, -10, 1), (-9, -10, -4)],
)
def test_the_lead_on_the_best_rival_is_bounded(evidence, rival, ahead):
    assert margin(evidence, rival) == ahead


@given(ODDS, ODDS, st.sampled_from(KINDS))
def test_probabilities_are_shares(evidence, rival, kind):
    assert 0 < probability(kind, evidence, rival) < 1


@given(ODDS, ODDS, ODDS, st.sampled_from(KINDS))
def test_more_evidence_is_never_less_likely(less, more, rival, kind):
    less, more = sorted((less, more))
    assert probability(kind, less, rival) <= probability(kind, more, rival)


@given(ODDS, ODDS, ODDS, st.sampled_from(KINDS))
def test_a_better_rival_is_never_an_advantage(evidence, worse, better, kind):
    worse, better = sorted((worse, better))
    assert probability(kind, evidence, better) <= probability(kind, evidence, worse)


def test_the_same_sentence_is_more_likely_than_not(make):
    found = make.seen(("Fire killed 1,643 goats near Lima.", "1,643"), ("Fire killed 1,643 goats near Lima.", "1,643"))
    assert probability("number", evidence_of("number", found), -10) > 0.8


def test_unlike_sentences_are_unlikely(make):
    found = make.seen(("Fire killed 1,643 goats near Lima.", "1,643"), ("Voters chose 90 deputies.", "90"))
    assert probability("number", evidence_of("number", found), -10) < 0.2
