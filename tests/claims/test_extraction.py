from datetime import date
from pathlib import Path

import pytest

from reconcile import Document, extract
from reconcile.claims import Extract, extract_document
from reconcile.errors import DocumentError
from reconcile.model.claim import KINDS, DateValue, NameValue
from reconcile.text.reading import as_document

STORY = """Fire destroyed 14 barns near Lima on 2 May 2021, the coast guard said.
Mayor Ana Ruiz toured the valley. She wept. Peruvian police arrested a clerk of the Red Cross.
“We lost 60 goats,” Ruiz said on Tuesday. The fire burned for three hours."""


def told(kind, text=STORY):
    return [(c.text, str(c.value)) for c in extract(text) if c.kind == kind]


def test_claims_stand_in_the_order_of_the_text():
    places = [(c.start, c.end) for c in extract(STORY)]
    assert places == sorted(places)


def test_claims_of_every_kind_are_found():
    assert {c.kind for c in extract(STORY)} == set(KINDS)


def test_offsets_quote_the_text():
    for claim in extract(STORY):
        assert STORY[claim.start : claim.end] == claim.text
        assert claim.sentence.start <= claim.start < claim.end <= claim.sentence.end


def test_names_are_brought_to_their_fullest_form():
    assert ("Ruiz", "Ana Ruiz") in told("person")
    assert ("Ana Ruiz", "Ana Ruiz") in told("person")


def test_pronouns_and_demonyms_are_no_claims_of_names():
    written = {text for kind in ("person", "place", "organisation") for text, _ in told(kind)}
    assert not written & {"She", "she", "We", "Peruvian", "Mayor"}


def test_dates_are_claims_and_durations_are_not():
    assert [text for text, _ in told("date")] == ["2 May 2021", "Tuesday"]


def test_a_day_of_publication_anchors_dates():
    days = [c.value for c in extract({"text": STORY, "published": date(2021, 5, 4)}) if c.kind == "date"]
    assert days == [DateValue("2021-05-02"), DateValue("2021-05-04")]


def test_without_it_a_weekday_stays_partial():
    assert [c.value for c in extract(STORY) if c.text == "Tuesday"] == [DateValue("XXXX-WXX-2")]


def test_every_claim_names_its_document():
    assert {c.doc for c in extract({"text": STORY, "id": "lisse"})} == {"lisse"}


def test_a_document_a_text_and_a_mapping_are_read_alike():
    assert extract(STORY) == extract({"text": STORY}) == extract(Document("a", STORY))


def test_a_file_is_read(tmp_path: Path):
    path = tmp_path / "fire.txt"
    path.write_text(STORY, encoding="utf-8")
    assert [c.text for c in extract(path)] == [c.text for c in extract(STORY)]


def test_reading_twice_gives_the_same():
    assert extract(STORY) == extract(STORY)


@pytest.mark.parametrize("doc", ["", "  \n ", {"text": ""}, {"title": "no text"}, 7, None, b"bytes"])
def test_what_is_no_document_is_refused(doc):
    with pytest.raises(DocumentError):
        extract(doc)


def test_a_text_without_facts_has_no_claims():
    assert extract("and so it went, on and on") == ()


def test_an_extract_holds_document_claims_and_terms():
    doc = as_document(STORY)
    read = extract_document(doc)
    assert isinstance(read, Extract)
    assert read.doc is doc
    assert read.claims == extract(STORY)
    assert read.story.whole["goat"] > 0
    assert read.notices == ()


# 4 May 2021 was a Tuesday.
CONTRADICTED = "The fair opens on Saturday, 4 May. It closes on Sunday, 5 May, the mayor said on Friday, 3 May."


def test_dates_that_contradict_the_day_of_publication_are_read_without_it():
    read = extract_document(as_document({"text": CONTRADICTED, "published": "2021-05-03", "id": "fair"}))
    assert [(n.doc, n.code) for n in read.notices] == [("fair", "published-weekday")]
    assert "without the stated day" in read.notices[0].message
    dates = [c.value.edtf for c in read.claims if c.kind == "date"]
    assert dates
    assert not [d for d in dates if d and d.startswith("2021")]


def test_dates_that_fit_the_day_of_publication_raise_no_notice():
    read = extract_document(as_document({"text": CONTRADICTED, "published": "2019-05-03", "id": "fair"}))
    assert read.notices == ()
    assert {c.value.edtf for c in read.claims if c.kind == "date"} == {"2019-05-03", "2019-05-04", "2019-05-05"}


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Ana Ruiz left on Monday.", "person", "Ana Ruiz"),
        ("They left for Lima on Monday.", "place", "Lima"),
        ("The Red Cross sent tents.", "organisation", "Red Cross"),
    ],
)
def test_names_are_claims_of_their_kind(text, kind, name):
    assert [c.value for c in extract(text) if c.kind == kind] == [NameValue(name)]


def test_dashes_and_narrow_spaces_do_not_shift_offsets():
    text = "The toll — at least 1 200 dead – grew.\u00a0“Some 60\u00a0goats,” said Ana\u00a0Ruiz, fled…"
    claims = extract(text)
    assert claims
    assert all(text[c.start : c.end] == c.text for c in claims)


@pytest.mark.parametrize("line", ["12:50 p.m.", "Oct. 24, 2021", "Tuesday"])
def test_a_date_on_a_line_of_its_own_dates_nothing_that_happened(line):
    text = f"A fire broke out in Lisse and burnt three barns.\n\n{line}\n\nThe goats were saved, police said."
    assert not [c for c in extract({"text": text, "published": "2021-10-25"}) if c.kind == "date"]


def test_a_date_that_opens_a_paragraph_dates_what_follows():
    text = "A fire broke out in Lisse.\n\nTuesday. The goats were saved, police said."
    assert [c.text for c in extract({"text": text, "published": "2021-10-25"}) if c.kind == "date"] == ["Tuesday"]
