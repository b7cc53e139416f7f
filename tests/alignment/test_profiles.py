from math import inf, isclose

from hypothesis import given
from hypothesis import strategies as st

from reconcile.alignment.profile import cosine, profiles, slot_of, unit_vector

KEYS = st.sampled_from(["goat", "zebra", "@die", "year", "qwertz", "silo"])
WEIGHTS = st.dictionaries(KEYS, st.floats(0.01, 1))


def test_profiles_stand_in_the_order_of_the_claims(make):
    found = make.profiles_of("Fire took 14 goats near Lima on 2 May 2021.")
    assert [p.claim.text for p in found] == ["14", "Lima", "2 May 2021"]


def test_no_claims_no_profiles():
    assert profiles([]) == ()


def test_vectors_of_a_profile_have_length_1(make):
    for p in make.profiles_of("Fire took 14 goats near Lima. Zebras bit 9 cows."):
        assert isclose(sum(w * w for w in p.near.values()), 1)
        assert p.claim.kind == "number" or isclose(sum(w * w for w in p.local.values()), 1)


def test_a_rare_word_weighs_more_than_a_common_one():
    vector = unit_vector({"zebra": 1.0, "year": 1.0})
    assert vector["zebra"] > 3 * vector["year"] > 0


def test_no_words_no_vector():
    assert unit_vector({}) == {}


@given(WEIGHTS)
def test_any_vector_has_length_1_and_the_cosine_1_with_itself(weights):
    vector = unit_vector(weights)
    assert set(vector) == set(weights)
    if weights:
        assert isclose(sum(w * w for w in vector.values()), 1, rel_tol=1e-6)
        assert isclose(cosine(vector, vector), 1, rel_tol=1e-6)


@given(WEIGHTS, WEIGHTS)
def test_cosines_are_shares_and_symmetric(a, b):
    a, b = unit_vector(a), unit_vector(b)
    assert -1e-9 <= cosine(a, b) <= 1 + 1e-9
    assert isclose(cosine(a, b), cosine(b, a), abs_tol=1e-9)


def test_texts_without_a_common_word_have_the_cosine_0():
    assert cosine(unit_vector({"goat": 1.0}), unit_vector({"zebra": 1.0, "silo": 0.5})) == 0


def test_a_claim_has_no_rival_where_no_other_has_its_slot(make):
    text = "Fire killed 14 goats. Wind damaged 9 barns."
    assert [p.rival for p in make.profiles_of(text)] == [inf, inf]


def test_a_rival_is_the_first_other_value_in_the_slot(make):
    text = "Fire killed 14 goats. Wind killed 9 goats. Hail damaged 40 barns. Rain killed 15 goats."
    assert [p.rival for p in make.profiles_of(text)] == [1, 0, inf, 0]


def test_a_repetition_is_no_rival(make):
    text = "Fire killed 14 goats. Later it was said that the fire killed 14 goats. Wind killed 9 goats."
    assert [p.rival for p in make.profiles_of(text) if p.claim.kind == "number"] == [2, 2, 0]


def test_the_slot_of_a_figure_is_measure_thing_and_event(make):
    profile = make.profile_of("Fire killed 14 miners.", "14")
    assert profile.slot == slot_of(profile.claim) == ("number", "count", "person", "@die")


def test_the_slot_of_a_thing_without_a_class_is_its_head(make):
    assert make.profile_of("Fire killed 14 zebras.", "14").slot[2] == "zebra"


def test_the_slot_of_other_kinds_is_the_event(make):
    assert make.profile_of("Miners died in Lima.", "Lima").slot[:2] == ("place", "@die")


def test_the_evidence_of_a_profile_is_that_of_its_claim(make):
    profile = make.profile_of("Fire killed 14 miners.", "14")
    assert profile.evidence is profile.claim.evidence


def test_a_word_beside_claims_of_many_sentences_says_less(make):
    once, often = "Zebras bit 9 cows.", "Zebras bit 9 cows. Zebras ate 14 apples. Zebras left Lima."
    assert make.profile_of(often, "9").near["zebra"] < make.profile_of(once, "9").near["zebra"]


def test_the_slot_of_a_date_tells_whether_it_lies_ahead_and_that_of_a_credit_does_not(make):
    text = "The court will close on 2 May 2021, the mayor said. It opened on 3 May 2011."
    slots = {p.claim.text: p.slot for p in make.profiles_of(text, published="2021-04-01")}
    assert (slots["2 May 2021"][2], slots["3 May 2011"][2]) == ("planned", "asserted")
    credit = next(p for p in make.profiles_of(text) if p.claim.kind == "attribution")
    assert credit.slot[2] == ""
