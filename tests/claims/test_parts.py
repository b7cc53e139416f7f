import pytest

from reconcile import extract
from reconcile.claims.marks import frame_marks, slot_marks


def part(claim_in, text, name, kind):
    return {m for m in claim_in(text, name, kind).evidence.marks if m.startswith("slot ")}


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("They met in Lima.", "slot in"),
        ("They flew to Lima.", "slot to"),
        ("They came from Lima.", "slot from"),
        ("They drove through the Lima of old.", "slot through"),
        ("Lima burned.", "slot subject"),
        ("The Lima of old burned.", "slot subject"),
        ("Goats fled, while Oslo slept; Lima burned.", "slot subject"),
    ],
)
def test_a_name_hangs_on_its_clause_by_the_word_before(claim_in, text, slot):
    assert part(claim_in, text, "Lima", "place") == {slot}


@pytest.mark.parametrize("text", ["They left Lima.", "They saw old Lima."])
def test_after_other_words_a_name_has_no_part(claim_in, text):
    assert part(claim_in, text, "Lima", "place") == set()


def test_a_person_may_act_or_be_acted_on(claim_in):
    assert part(claim_in, "Ana Ruiz arrested Lena Ost.", "Ana Ruiz", "person") == {"slot subject"}
    assert part(claim_in, "Ana Ruiz was arrested by Lena Ost.", "Lena Ost", "person") == {"slot by"}


def test_the_part_is_that_of_a_place_in_the_text(context_of, span_in):
    text = "In Lima goats fled to Oslo."
    context = context_of(text)
    assert slot_marks(context, span_in(text, "Lima")) == {"slot in"}
    assert slot_marks(context, span_in(text, "Oslo")) == {"slot to"}


def test_figures_and_dates_play_no_part():
    found = [c for c in extract("In 2019 they flew to 14 cities.") if c.kind in ("number", "date")]
    assert len(found) == 2
    assert not [m for c in found for m in c.evidence.marks if m.startswith("slot ")]


@pytest.mark.parametrize(
    ("day", "old"), [("2 May 2021", False), ("20 April 2021", False), ("3 March 2021", True), ("3 July 2021", False)]
)
def test_figures_of_a_time_long_past_are_old(claim_in, day, old):
    claim = claim_in(f"On {day} the fire took 14 goats.", "14", published="2021-05-04")
    assert ("old" in claim.evidence.marks) is old


def test_nothing_is_old_without_a_day_of_publication(claim_in, context_of):
    assert "old" not in claim_in("On 3 March 1998 the fire took 14 goats.", "14").evidence.marks
    assert frame_marks(context_of("Fire.", published="2021-05-04"), None) == frozenset()


@pytest.mark.parametrize("pair", ["The two men", "Then the two brothers", "Both of those two men"])
def test_a_pair_told_of_before_counts_nothing(pair):
    assert [c.text for c in extract(f"{pair} fled.") if c.kind == "number"] == []


@pytest.mark.parametrize(("text", "written"), [("Then two men fled.", "two"), ("The three men fled.", "three")])
def test_other_groups_are_counted(text, written):
    assert [c.text for c in extract(text) if c.kind == "number"] == [written]


def test_a_fraction_is_a_share_in_per_cent(claim_in):
    value = claim_in("Half of the goats fled.", "Half").value
    assert (value.low, value.high, value.unit) == (50, 50, "percent")


def test_pence_are_told_in_pounds(claim_in):
    value = claim_in("They bid 412 pence a share.", "412").value
    assert (value.low, value.high, value.unit) == (4.12, 4.12, "GBP per share")
