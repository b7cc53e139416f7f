"""The stated day of publication against the text."""

from datetime import date

import pytest

from reconcile.mentions.dates import check_published, find_dates
from reconcile.text.view import TextView


def check(text, published):
    view, day = TextView(text), date.fromisoformat(published)
    return check_published(view, day, find_dates(view, day))


LEAD = "The harbour master said on {} that the pier was safe. Repairs took four months and cost little."


@pytest.mark.parametrize(
    ("weekday", "published"),
    [
        ("Monday", "2022-06-15"),
        ("Tuesday", "2022-06-15"),
        ("Wednesday", "2022-06-15"),
        ("Sunday", "2022-06-15"),
        ("Saturday", "2022-06-15"),
        ("Friday", "2022-06-13"),
        ("Saturday", "2022-06-13"),
    ],
)
def test_a_fresh_statement_fits(weekday, published):
    assert check(LEAD.format(weekday), published) is None


@pytest.mark.parametrize(
    ("weekday", "published", "stated", "read"),
    [
        ("Wednesday", "2022-06-13", "13 June 2022, is a Monday", "8 June 2022"),
        ("Tuesday", "2022-06-13", "13 June 2022, is a Monday", "7 June 2022"),
        ("Thursday", "2022-06-14", "14 June 2022, is a Tuesday", "9 June 2022"),
        ("Friday", "2022-06-15", "15 June 2022, is a Wednesday", "10 June 2022"),
    ],
)
def test_a_stale_statement_is_a_fault_that_names_both_readings(weekday, published, stated, read):
    message = check(LEAD.format(weekday), published)
    assert message is not None
    assert message.startswith(f"The stated day of publication, {stated}, ")
    assert read in message
    assert f"“{weekday}”" in message
    assert message.endswith(".")


@pytest.mark.parametrize(
    "more",
    [
        " The pier was closed yesterday.",
        " The pier was closed on Sunday.",
        " The pier was closed last week.",
        " The pier was closed two days ago.",
        " The pier was closed on 10 June.",
    ],
)
def test_a_nearer_day_in_the_text_clears_it(more):
    assert check(LEAD.format("Wednesday") + more, "2022-06-13") is None


@pytest.mark.parametrize(
    "text",
    [
        "The harbour master said last Wednesday that the pier was safe.",
        "The harbour master said on Wednesday, June 8, that the pier was safe.",
        "The harbour master will speak on Wednesday.",
        "The harbour master fell ill on Wednesday.",
        "The pier is safe. It was built in 1990. It is long. It is white. He said so on Wednesday.",
        "The harbour master said in May that the pier was safe.",
        "",
    ],
)
def test_no_evidence_no_fault(text):
    assert check(text, "2022-06-13") is None


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("The pier opened on Wednesday, June 15.", "2022-06-20"),
        ("The pier will open on Wednesday, June 15.", "2022-06-01"),
        ("The pier opened on Wednesday 15 June.", "2022-06-15"),
        ("The pier opened on Friday, December 31.", "2022-01-02"),
        ("The pier opened on Wednesday, June 15, 2005.", "2022-06-20"),
    ],
)
def test_a_weekday_that_fits_its_day(text, published):
    assert check(text, published) is None


@pytest.mark.parametrize(
    ("text", "published", "named"),
    [
        ("The pier opened on Monday, June 15.", "2022-06-20", "no Monday"),
        ("The pier opened on Friday, June 17.", "2020-06-20", "no Friday"),
        ("The pier will open on Sunday 15 June.", "2022-06-01", "no Sunday"),
    ],
)
def test_a_weekday_that_no_year_around_has(text, published, named):
    message = check(text, published)
    assert message is not None
    assert named in message
    assert "The stated day of publication" in message


@pytest.mark.parametrize(
    "text",
    [
        "The harbour master died on 3 May 2023.",
        "The harbour master said on May 3, 2023 that the pier was safe.",
    ],
)
def test_a_day_to_come_told_as_past(text):
    message = check(text, "2022-06-15")
    assert message is not None
    assert "3 May 2023" in message
    assert "as past" in message


@pytest.mark.parametrize(
    "text",
    [
        "The harbour master will retire on 3 May 2023.",
        "The contract runs until 3 May 2023.",
        "The opening was moved to 3 May 2023.",
        "The opening was announced for 3 May 2023.",
        "The harbour master said the pier would open on 3 May 2023.",
        "The pier is to be closed on 3 May 2023.",
        "The harbour master died on 3 May 2021.",
        "The harbour master died on 16 June 2022.",
    ],
)
def test_a_day_to_come_told_as_such(text):
    assert check(text, "2022-06-15") is None


def test_the_header_before_the_body_is_no_evidence():
    header = "The harbour master said on Wednesday\n"
    view = TextView(header + "The pier is safe.", len(header))
    assert check_published(view, date(2022, 6, 13), find_dates(view, date(2022, 6, 13))) is None
