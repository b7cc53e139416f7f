"""Dates in figures, and the order of day and month that a text shows."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import dates
from reconcile.mentions.dates.numeric import full_year, two_orders
from reconcile.mentions.dates.order import in_order
from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.pieces import Piece
from reconcile.mentions.dates.scan import scan

DAY = "2022-06-15"  # a Wednesday
DAYS = st.dates(date(1950, 1, 1), date(2099, 12, 31))


def found(text, published=DAY):
    return [(w.text, w.edtf, w.uncertain) for w in dates(text, published) if w.kind in ("date", "time")]


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("2023-05-03", "2023-05-03"),
        ("2023/05/03", "2023-05-03"),
        ("2023–05–03", "2023-05-03"),
        ("2023/5/3", "2023-05-03"),
        ("2023.5.3", "2023-05-03"),
        ("3.5.2023", "2023-05-03"),
        ("03.05.2023", "2023-05-03"),
        ("03.05.23", "2023-05-03"),
        ("5.13.2023", "2023-05-13"),
        ("31-12-2020", "2020-12-31"),
        ("12-31-2020", "2020-12-31"),
        ("31/12/2020", "2020-12-31"),
        ("12/31/2020", "2020-12-31"),
        ("12/31/20", "2020-12-31"),
        ("31/12/68", "1968-12-31"),
        ("15-Apr-74", "1974-04-15"),
        ("31/Oct/1974", "1974-10-31"),
        ("2019/aug/01", "2019-08-01"),
        ("May-3-2023", "2023-05-03"),
        ("Jan/3", "2022-01-03"),
        ("12/25", "2021-12-25"),
        ("20230503", "2023-05-03"),
        ("29/2/2020", "2020-02-29"),
        ("2023-05-03T10:00:00Z", "2023-05-03T10:00Z"),
        ("2023-05-03T21:47", "2023-05-03T21:47"),
    ],
)
def test_whole_days(written, edtf):
    assert found(f"Signed on {written} in ink.") == [(written, edtf, False)]


@pytest.mark.parametrize(
    ("written", "edtf"), [("05/2023", "2023-05"), ("5/2023", "2023-05"), ("12/1999", "1999-12"), ("2015-03", "2015-03")]
)
def test_months_in_figures(written, edtf):
    assert found(f"Signed in {written} in ink.") == [(written, edtf, False)]


@pytest.mark.parametrize(
    "written",
    [
        "31/04/2020",
        "20230229",
        "20231301",
        "number 20230503",
        "20230503 people",
        "30/2/2020",
        "29/02/2021",
        "13/14/2020",
        "0/5/2020",
        "2023-13-03",
        "2023-02-30",
        "1/2 of them",
        "32.5.2023",
        "3.5 of them",
        "1 / 2 of them",
        "13/2021 of them",
    ],
)
def test_figures_that_the_calendar_does_not_have(written):
    assert found(f"Signed by {written} in ink.") == []


@pytest.mark.parametrize(
    ("short", "year"),
    [(None, None), (0, 2000), (23, 2023), (35, 2035), (36, 1936), (76, 1976), (99, 1999), (850, 850)],
)
def test_years_of_two_digits(short, year):
    assert full_year(short) == year


@pytest.mark.parametrize(
    ("first", "second", "year", "read"),
    [
        (3, 5, 2023, (3, 5, True)),
        (5, 5, 2023, (5, 5, False)),
        (25, 5, 2023, (5, 25, False)),
        (5, 25, 2023, (5, 25, False)),
        (29, 2, 2020, (2, 29, False)),
        (29, 2, None, (2, 29, False)),
        (29, 2, 2021, None),
        (13, 13, 2023, None),
        (0, 5, 2023, None),
        (5, None, 2023, None),
        (4, 31, 2023, None),
    ],
)
def test_two_orders(first, second, year, read):
    parts = two_orders(first, second, year)
    assert (parts and (parts.month, parts.day, parts.uncertain)) == read


@pytest.mark.parametrize(
    ("text", "edtf", "uncertain"),
    [
        ("Signed on 03/05/2023 in ink.", "2023-03-05", True),
        ("Signed on 03/05/2023, paid on 25/05/2023.", "2023-05-03", False),
        ("Signed on 03/05/2023, paid on 05/25/2023.", "2023-03-05", False),
        ("Signed on 03-05-2023, paid on 25-05-2023.", "2023-05-03", False),
        ("Signed on 03/05/23, paid on 25/05/23.", "2023-05-03", False),
        ("Signed on 03/05/2023. On 4 June it rained.", "2023-05-03", False),
        ("Signed on 03/05/2023. On the 4th of June it rained.", "2023-05-03", False),
        ("Signed on 03/05/2023. On June 4 it rained.", "2023-03-05", False),
        ("Signed on 03/05/2023. On June 4, 2023, it rained.", "2023-03-05", False),
        ("Signed on 03/05/2023. In June 2023 it rained.", "2023-03-05", True),
        ("Signed on 03/05/2023. On 4 June it rained, on July 5 it snowed.", "2023-03-05", True),
        ("Signed on 03/05/2023. On 4 June it rained, on 6 June too, on July 5 it snowed.", "2023-05-03", False),
        ("Signed on 03/05/2023, paid on 25/05/2023. On June 4 it rained.", "2023-05-03", False),
        ("Signed on Wednesday, 03/05/2023, in ink.", "2023-05-03", False),
        ("Signed on Sunday 03/05/2023 in ink.", "2023-03-05", False),
        ("Signed on Friday 03/05/2023 in ink.", "2023-03-05", True),
        ("Signed on Sunday 03/05/2023. On 4 June it rained.", "2023-03-05", False),
        ("Signed on 1/2 in ink. On 3 June 2020 it snowed.", "2022-02-01", False),
        ("Signed on 1/2 in ink. On June 3, 2020 it snowed.", "2022-01-02", False),
        ("Signed on 1/2 in ink.", "2022-01-02", True),
    ],
)
def test_the_order_that_the_text_shows(text, edtf, uncertain):
    assert found(text)[0][1:] == (edtf, uncertain)


def test_both_ends_of_a_span_follow_the_order():
    assert found("It ran from 03/05/2023 to 04/05/2023. On 4 June it rained.")[0][:2] == (
        "03/05/2023 to 04/05/2023",
        "2023-05-03/2023-05-04",
    )


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Signed on 11/20, 11/22 and 11/25 in ink.", ["2021-11-20", "2021-11-22", "2021-11-25"]),
        ("Signed on 20/11 or 21/11 in ink.", ["2021-11-20/2021-11-21"]),
        ("It ran from 11/20 to 11/25.", ["2021-11-20/2021-11-25"]),
        ("Some 1/20, 1/22 and 1/25 signed.", []),
    ],
)
def test_days_in_figures_behind_another(text, values):
    assert [edtf for _, edtf, _ in found(text)] == values


def test_in_order_leaves_certain_dates_untouched():
    pieces = [Piece(0, 1, Parts(year=2023, month=3, day=5))]
    assert in_order(scan("25/05/2023"), pieces) is pieces


def test_in_order_swaps_only_what_is_uncertain():
    sure, unsure = Parts(year=2023, month=3, day=5), Parts(year=2023, month=3, day=5, uncertain=True)
    first, second = in_order(scan("on 25 May"), [Piece(0, 1, sure), Piece(1, 2, unsure)])
    assert first.parts == sure
    assert (second.parts.month, second.parts.day, second.parts.uncertain) == (5, 3, False)


@settings(max_examples=100, deadline=None)
@given(DAYS, st.booleans(), st.sampled_from("/-"))
def test_any_day_comes_back_in_the_order_of_its_text(day, british, sep):
    style = f"%d{sep}%m{sep}%Y" if british else f"%m{sep}%d{sep}%Y"
    other = "On 4 June it rained." if british else "On June 4 it rained."
    (written, edtf, uncertain), _ = found(f"Signed on {day.strftime(style)} in ink. {other}")
    assert (written, edtf, uncertain) == (day.strftime(style), day.isoformat(), False)


@settings(max_examples=60, deadline=None)
@given(DAYS, st.booleans())
def test_a_weekday_beside_figures_decides(day, british):
    written = day.strftime("%A, %d/%m/%Y" if british else "%A, %m/%d/%Y")
    (when,) = dates(f"Signed on {written} in ink.", DAY)
    swapped = day.day <= 12 and date(day.year, day.day, day.month).weekday() == day.weekday()
    assert when.edtf == day.isoformat() or swapped


@settings(max_examples=60, deadline=None)
@given(DAYS)
def test_without_evidence_figures_are_month_first_and_marked(day):
    ((_, edtf, uncertain),) = found(f"Signed on {day:%m/%d/%Y} in ink.")
    assert edtf == day.isoformat()
    assert uncertain == (day.day <= 12 and day.day != day.month)
