from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.text.datelines import find_dateline
from reconcile.text.reading import as_document

NEWS = "The bridge was closed on Tuesday."


@pytest.mark.parametrize(
    ("line", "agency", "published"),
    [
        ("LISSE - ", "", None),
        ("PORT ALDEN, Norland (Reuters) - ", "Reuters", None),
        ("OSLO, 3 May (ANP) — ", "ANP", None),
        ("(AFP) Aug 17, 2023 - ", "AFP", date(2023, 8, 17)),
        ("KYIV/OSLO, Feb. 24, 2022 (AP) – ", "AP", date(2022, 2, 24)),
        ("Lisse, 29 November 2021 — ", "", date(2021, 11, 29)),
        ("LISSE, November 29, 2021 /ANP/. ", "ANP", date(2021, 11, 29)),
        ("RIO DE JANEIRO -- ", "", None),
    ],
)
def test_day_and_agency(line, agency, published):
    text = f"Header\n\n  {line}{NEWS}"
    found = find_dateline(text, len("Header\n"))
    assert (found.agency, found.published) == (agency, published)
    assert text[found.start : found.end] == line.strip()


@pytest.mark.parametrize(
    "text",
    [
        NEWS,
        "The mayor - a banker - resigned.",
        "Anna Brodsky — who ran the bank — resigned.",
        "IT - the whole of it - failed.",
        "LISSE was quiet on Monday - for once.",
        "— So it began.",
        "",
        "   \n",
    ],
)
def test_what_opens_otherwise_has_none(text):
    assert find_dateline(text) is None


@given(st.text(max_size=300), st.integers(0, 40))
def test_any_text(text, body):
    found = find_dateline(text, min(body, len(text)))
    assert found is None or (min(body, len(text)) <= found.start < found.end <= len(text))


def test_a_full_day_in_it_dates_the_article():
    assert as_document(f"(AFP) Aug 17, 2023 - {NEWS}").published == date(2023, 8, 17)


def test_a_stated_day_counts_before_it():
    given_day = {"text": f"(AFP) Aug 17, 2023 - {NEWS}", "published": "2023-08-18"}
    assert as_document(given_day).published == date(2023, 8, 18)


def test_a_day_without_its_year_dates_nothing():
    assert as_document(f"LISSE, Aug 17 (AFP) - {NEWS}").published is None


def test_the_agency_is_the_source_of_a_text_that_states_none():
    assert as_document(f"LISSE (AFP) - {NEWS}").source == "AFP"
    assert as_document({"text": f"LISSE (AFP) - {NEWS}", "source": "The Mail"}).source == "The Mail"
