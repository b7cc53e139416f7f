"""Crowds of mentions: the first are made into claims, and a notice says where the others stand."""

import pytest

import reconcile
from reconcile import extract
from reconcile.claims import crowds, extract_document
from reconcile.claims.crowds import MOST_CREDITS, MOST_IN_SENTENCE, without_crowds
from reconcile.text.reading import as_document

ROW = " ".join(f"{n} goats," for n in range(20, 20 + MOST_IN_SENTENCE + 30))
STORY = "Police counted 14 goats in Lima on Monday."


def figures(claims):
    return [c.text for c in claims if c.kind == "number"]


def test_what_is_no_crowd_is_left_as_it_is(context_of):
    context = context_of(f"{STORY} " * 200)
    assert without_crowds(context) == (context, ())


def test_the_first_of_a_sentence_are_made_into_claims_and_those_behind_it_too():
    read = extract_document(as_document({"text": f"{ROW} were sold. {STORY}", "id": "a"}))
    assert figures(read.claims) == [*map(str, range(20, 20 + MOST_IN_SENTENCE)), "14"]
    assert {c.kind for c in read.claims if c.sentence.start > len(ROW)} == {"attribution", "number", "place", "date"}


def test_a_notice_says_how_many_were_left_out_and_where():
    text = f"{STORY} {ROW} were sold."
    (notice,) = extract_document(as_document({"text": text, "id": "a"})).notices
    start, end = text.index(f"{20 + MOST_IN_SENTENCE} goats"), text.index(", were sold")
    assert (notice.doc, notice.code) == ("a", "claims-capped")
    assert f"30 were left out, at characters {start:,} to {end - len(' goats'):,}." in notice.message


def test_a_notice_names_the_first_places_and_counts_the_others():
    text = " ".join(f"{ROW} were sold.".capitalize() for _ in range(5))
    (notice,) = extract_document(as_document(text)).notices
    assert "150 were left out" in notice.message
    assert notice.message.count(" to ") == 3
    assert notice.message.endswith(" and 2 more places.")


@pytest.mark.parametrize(
    ("word", "kind", "most"),
    [
        ("Monday, ", "date", MOST_IN_SENTENCE),
        ("Lima, ", "place", MOST_IN_SENTENCE),
        ("“no,” said Ana Ruiz, ", "attribution", MOST_CREDITS),
    ],
)
def test_each_kind_is_counted_by_itself(word, kind, most):
    read = extract_document(as_document({"text": word * (most + 5), "published": "2021-05-03"}))
    assert [c.kind for c in read.claims].count(kind) == most
    assert [n.code for n in read.notices] == ["claims-capped"]


def test_places_left_out_of_several_kinds_are_told_as_one():
    (notice,) = extract_document(as_document("5 goats left Lima " * (MOST_IN_SENTENCE + 5))).notices
    assert "10 were left out" in notice.message
    assert notice.message.count(" to ") == 1


def test_a_document_has_a_limit_of_its_own(monkeypatch):
    monkeypatch.setattr(crowds, "MOST_IN_DOCUMENT", 150)
    text = "Five goats died. " * 200
    read = extract_document(as_document(text))
    assert len(figures(read.claims)) == 150
    assert f"50 were left out, at characters {17 * 150:,} to " in read.notices[0].message


def test_all_claims_of_one_document_can_be_had():
    assert len(figures(extract(ROW))) == MOST_IN_SENTENCE + 30


def test_a_crowd_in_one_document_leaves_the_findings_on_the_rest():
    docs = [f"{STORY} {ROW} were sold.", "Police counted 15 goats in Lima on Monday."]
    crowded, plain = reconcile.compare(docs), reconcile.compare([STORY, docs[1]])
    told = [{(f.kind, f.verdict, tuple(c.text for c in f.claims)) for f in r.findings} for r in (crowded, plain)]
    assert ("number", "conflict", ("14", "15")) in told[1]
    assert told[0] == told[1]
    assert [(w.doc, w.code) for w in crowded.warnings] == [("a", "claims-capped")]
