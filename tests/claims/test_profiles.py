from math import inf, isclose

from reconcile.claims.extraction import extract_document
from reconcile.claims.profile import profiles, slot_of
from reconcile.text.reading import as_document


def profiles_of(text, **fields):
    return extract_document(as_document({"text": text, **fields})).profiles


def profile_of(text, written):
    return next(p for p in profiles_of(text) if p.claim.text == written)


def test_profiles_stand_in_the_order_of_the_claims():
    found = profiles_of("Fire took 14 goats near Lima on 2 May 2021.")
    assert [p.claim.text for p in found] == ["14", "Lima", "2 May 2021"]


def test_no_claims_no_profiles():
    assert profiles([]) == ()


def test_a_claim_has_no_rival_where_no_other_has_its_slot():
    text = "Fire killed 14 goats. Wind damaged 9 barns."
    assert [p.rival for p in profiles_of(text)] == [inf, inf]


def test_a_rival_is_the_first_other_value_in_the_slot():
    text = "Fire killed 14 goats. Wind killed 9 goats. Hail damaged 40 barns. Rain killed 15 goats."
    assert [p.rival for p in profiles_of(text)] == [1, 0, inf, 0]


def test_a_repetition_is_no_rival():
    text = "Fire killed 14 goats. Later it was said that the fire killed 14 goats. Wind killed 9 goats."
    assert [p.rival for p in profiles_of(text) if p.claim.kind == "number"] == [2, 2, 0]


def test_the_slot_of_a_figure_is_measure_thing_and_event():
    profile = profile_of("Fire killed 14 miners.", "14")
    assert slot_of(profile.claim) == ("number", "count", "person", "@die")


def test_the_slot_of_a_thing_without_a_class_is_its_head():
    assert slot_of(profile_of("Fire killed 14 zebras.", "14").claim)[2] == "zebra"


def test_the_slot_of_other_kinds_is_the_event():
    assert slot_of(profile_of("Miners died in Lima.", "Lima").claim)[:2] == ("place", "@die")


def test_the_evidence_of_a_profile_is_that_of_its_claim():
    profile = profile_of("Fire killed 14 miners.", "14")
    assert profile.evidence is profile.claim.evidence


def test_the_slot_of_a_date_tells_whether_it_lies_ahead_and_that_of_a_credit_does_not():
    text = "The court will close on 2 May 2021, the mayor said. It opened on 3 May 2011."
    slots = {p.claim.text: slot_of(p.claim) for p in profiles_of(text, published="2021-04-01")}
    assert (slots["2 May 2021"][2], slots["3 May 2011"][2]) == ("planned", "asserted")
    credit = next(p for p in profiles_of(text) if p.claim.kind == "attribution")
    assert slot_of(credit.claim)[2] == ""


def test_vectors_of_a_profile_have_length_1():
    for p in profiles_of("Fire took 14 goats near Lima. Zebras bit 9 cows."):
        assert isclose(sum(w * w for w in p.near.values()), 1)
        assert p.claim.kind == "number" or isclose(sum(w * w for w in p.local.values()), 1)


def test_a_word_beside_claims_of_many_sentences_says_less():
    once, often = "Zebras bit 9 cows.", "Zebras bit 9 cows. Zebras ate 14 apples. Zebras left Lima."
    assert profile_of(often, "9").near["zebra"] < profile_of(once, "9").near["zebra"]


def test_a_word_that_a_text_repeats_beside_no_claim_says_as_much():
    once, often = "Zebras bit 9 cows.", "Zebras bit 9 cows. Some like zebras, and zebras like others."
    assert profile_of(often, "9").near == profile_of(once, "9").near
