import pytest

from reconcile import extract
from reconcile.model.claim import NumberValue


def numbers(text, **fields):
    return [c for c in extract({"text": text, **fields}) if c.kind == "number"]


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        ("Fourteen miners died in the shaft.", "Fourteen", NumberValue("=", 14, 14, "person")),
        ("At least 60 sheep drowned.", "60", NumberValue(">=", 60, 60, "sheep")),
        ("The plant employs about 2,300 people.", "2,300", NumberValue("~", 2300, 2300, "person")),
        ("The bridge is 340 metres long.", "340", NumberValue("=", 340, 340, "m")),
        ("Inflation slowed to 2.5 percent.", "2.5", NumberValue("=", 2.5, 2.5, "percent")),
        ("The fund holds 4.2 million euros.", "4.2 million", NumberValue("=", 4.2e6, 4.2e6, "EUR")),
        ("Up to 900 litres leaked.", "900", NumberValue("<=", 900, 900, "litre")),
    ],
)
def test_figures_are_read_with_bound_and_unit(claim_in, text, written, value):
    assert claim_in(text, written, "number").value == value


@pytest.mark.parametrize("noun", ["miners", "soldiers", "women", "passengers", "patients", "people"])
def test_people_of_every_sort_are_counted_in_persons(claim_in, noun):
    assert claim_in(f"The fire injured 14 {noun}.", "14").value.unit == "person"


def test_things_are_counted_in_their_own_noun(claim_in):
    assert claim_in("The fire destroyed 14 barns.", "14").value.unit == "barn"


def test_the_score_of_a_match_is_no_fact():
    assert numbers("Northgate beat Varga 3-1 in the final.") == []


def test_figures_of_a_date_are_no_figures():
    assert numbers("The treaty was signed on 14 May 2019.") == []


def test_a_duration_is_a_figure(claim_in):
    claim = claim_in("The two sides talked for three hours.", "three")
    assert (claim.value.low, claim.value.unit) == (3, "hour")


def test_the_head_is_the_concept_of_the_counted_noun(claim_in):
    assert claim_in("Rescuers found 14 miners.", "14").evidence.head == "@miner"
    assert claim_in("Rescuers found 14 dairy workers.", "14").evidence.head == "@worker"


def test_a_head_that_the_lexicon_does_not_know_is_its_stem(claim_in):
    assert claim_in("Rangers counted 14 zebras.", "14").evidence.head == "zebra"


def test_the_words_before_the_head_narrow_it(claim_in):
    plain, narrow = (claim_in(f"They sold 14 {noun}.", "14").evidence for noun in ("zebras", "striped zebras"))
    assert plain.modifiers == frozenset()
    assert narrow.modifiers == {"stripe"}
    assert plain.head == narrow.head


def test_a_measure_counts_nothing(claim_in):
    evidence = claim_in("The bridge is 340 metres long.", "340").evidence
    assert (evidence.head, evidence.modifiers) == ("", frozenset())


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Fourteen miners died underground.", "@die"),
        ("A blast killed fourteen miners.", "@die"),
        ("The death toll stands at fourteen.", "@die"),
        ("The storm injured fourteen miners.", "@injure"),
        ("They evacuated fourteen miners.", "@evacuate"),
    ],
)
def test_the_event_is_the_concept_however_worded(text, event):
    (claim,) = numbers(text)
    assert claim.evidence.event == event


def test_two_figures_of_a_sentence_have_their_own_events(claim_in):
    text = "The blast killed 14 miners and injured 31 others."
    assert claim_in(text, "14").evidence.event == "@die"
    assert claim_in(text, "31").evidence.event == "@injure"


def test_a_sentence_without_an_event_has_none(claim_in):
    assert claim_in("The bridge is 340 metres long.", "340").evidence.event == ""


def test_a_figure_knows_its_sentence(claim_in):
    text = "It rained. Some 14 barns stood open. Nobody came."
    claim = claim_in(text, "14")
    assert text[claim.sentence.start : claim.sentence.end] == "Some 14 barns stood open."
    assert claim.evidence.words == "Some 14 barns stood open."
    assert claim.evidence.order == 1


def test_header_lines_state_nothing():
    text = "Fire destroys 14 barns\n20230514\nhttps://post.example/fire\n\nThe fire destroyed 15 barns near Lisse."
    assert [c.text for c in extract(text) if c.kind == "number"] == ["15"]


def test_what_stands_in_quotation_marks_is_told(claim_in):
    text = "“We lost 60 cows,” the farmer said. Another 14 cows were saved."
    assert claim_in(text, "60").evidence.quoted
    assert not claim_in(text, "14").evidence.quoted


def test_the_names_of_the_sentence_are_told_in_full(claim_in):
    text = "Ana Ruiz owns a farm near Lima. On Monday Ruiz lost 60 cows."
    assert claim_in(text, "60").evidence.names == {"Ana Ruiz"}


def test_the_mention_is_kept(claim_in):
    quantity = claim_in("At least 60 sheep drowned.", "60").evidence.mention
    assert (quantity.op, quantity.noun, quantity.dimension) == (">=", "sheep", "count")


@pytest.mark.parametrize(
    ("text", "written", "bearer"),
    [
        ("The driver, Ramon Ochoa, 58, was hurt.", "58", "Ramon Ochoa"),
        ("The driver, Ramon Ochoa (58), was hurt.", "58", "Ramon Ochoa"),
        ("The driver, Ramon Ochoa, aged 58, was hurt.", "58", "Ramon Ochoa"),
        ("The 58-year-old driver Ramon Ochoa was hurt.", "58", "Ramon Ochoa"),
        ("Ramon Ochoa drove. The driver is 58 years old.", "58", ""),
        ("Ramon Ochoa drove 58 miles.", "58", ""),
    ],
)
def test_an_age_is_borne_by_the_person_beside_it(claim_in, text, written, bearer):
    assert claim_in(text, written).evidence.bearer == bearer
