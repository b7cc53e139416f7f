from datetime import date

import pytest
from attrs import evolve

import reconcile
from reconcile.report.view.wording import date_in_words, reading, said

TEXT = "At least six people died on Monday when a bus fell into the Arno, and nearly 300 houses lost their roofs."


@pytest.fixture(scope="module")
def claims():
    return {c.text: c for c in reconcile.extract(reconcile.Document("a", TEXT, published=date(2023, 5, 15)))}


@pytest.mark.parametrize(
    ("written", "words"), [("six", "At least six people"), ("300", "nearly 300 houses"), ("Monday", "Monday")]
)
def test_a_figure_comes_with_its_bound_and_noun(claims, written, words):
    assert said(claims[written]) == words
    assert said(evolve(claims[written], said="")) == written


def test_reports_keep_what_was_said():
    report = reconcile.compare(["At least six people died in Arno.", "Nine people died in Arno."])
    assert [said(c) for f in report.findings for c in f.claims if f.kind == "number"] == [
        "At least six people",
        "Nine people",
    ]


def test_values_are_read_in_words(claims):
    assert reading(claims["Monday"]) == "15 May 2023"
    assert reading(claims["six"]) == "at least 6 (person)"


def test_a_date_without_anchor_goes_by_its_words():
    [claim] = [c for c in reconcile.extract(reconcile.Document("a", "It starts early next year.")) if c.kind == "date"]
    assert reading(claim) == claim.text


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2023-05-13", "13 May 2023"),
        ("2021-10-07T06:20", "7 October 2021, 06:20"),
        ("2023-05", "May 2023"),
        ("2023", "2023"),
        ("0987", "987"),
        ("XXXX-09", "September of an unknown year"),
        ("XXXX-09-03", "3 September of an unknown year"),
        ("XXXX-WXX-3", "a Wednesday"),
        ("2023-03/2023-05", "March 2023 to May 2023"),
        ("2023-05-13/..", "13 May 2023 or later"),
        ("../2022", "2022 or earlier"),
        ("../XXXX", "../XXXX"),
        ("198X", "198X"),
        ("2022-21", "2022-21"),
        ("2023-05-13/2023-05-14/2023-05-15", "2023-05-13/2023-05-14/2023-05-15"),
        ("XXXX", "XXXX"),
        ("[2023-02,2023-03]", "[2023-02,2023-03]"),
    ],
)
def test_dates_in_words(edtf, words):
    assert date_in_words(edtf) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It opens in March or February.", "February of an unknown year or March of an unknown year"),
        ("It is open from March to May 2023.", "March 2023 to May 2023"),
    ],
)
def test_a_choice_of_dates_is_no_span(text, words):
    [claim] = [c for c in reconcile.extract(reconcile.Document("a", text)) if c.kind == "date"]
    assert reading(claim) == words
