"""The sample story of two articles, as it stands and with one thing altered at a time."""

from pathlib import Path

import pytest

import reconcile

DRILLS = Path(__file__).parents[1] / "seeds" / "drills"
COURIER, LEDGER = ((DRILLS / name).read_text(encoding="utf-8") for name in ("eurasia-courier.txt", "metro-ledger.txt"))

TEXTS = {"a": COURIER, "b": LEDGER}


def compare(courier=COURIER, ledger=LEDGER):
    return reconcile.compare([courier, ledger])


@pytest.fixture(scope="module")
def report():
    return compare()


def facts(report):
    """What a report finds, in a form that a change of wording elsewhere leaves alone."""
    return {
        (f.kind, f.verdict, *sorted({(c.doc, c.text.lower()) for c in f.claims[: len(f.pairs) + 1]}))
        for f in report.findings
    }


def find(report, kind, *texts):
    """The one finding of a kind whose claims in the two documents are these."""
    wanted = {t.lower() for t in texts}
    found = [f for f in report.findings if f.kind == kind and wanted <= {c.text.lower() for c in f.claims}]
    assert len(found) == 1, [str(f.claims) for f in found]
    return found[0]


def test_personnel_in_the_september_drills_agree(report):
    finding = find(report, "number", "200,000")
    assert finding.verdict == "agree"
    assert {(c.value.op, c.value.low, c.value.unit) for c in finding.claims} == {("<=", 200_000, "person")}


def test_who_is_credited_with_the_figure_is_a_discrepancy_of_its_own(report):
    finding = find(report, "attribution", "the Russian Defense Ministry", "Reuters")
    assert finding.verdict == "conflict"


def test_tanks_against_hundreds_of_vehicles_are_compatible(report):
    assert find(report, "number", "300", "hundreds").verdict == "compatible"


def test_the_months_of_the_new_drills_agree(report):
    assert find(report, "date", "March or February", "February or March").verdict == "agree"


def test_early_next_year_lies_within_next_year(report):
    assert find(report, "date", "early next year", "next year").verdict == "compatible"


@pytest.mark.parametrize("text", ["September", "Wednesday"])
def test_dates_that_both_give_agree(report, text):
    found = [f for f in report.findings if f.kind == "date" and all(text in c.text for c in f.claims)]
    assert found
    assert {f.verdict for f in found} == {"agree"}


def test_both_place_the_talks_in_the_same_city(report):
    assert find(report, "place", "St. Petersburg").verdict == "agree"


@pytest.mark.parametrize("name", ["Alexander Lukashenko", "Vladimir Putin"])
def test_both_name_the_same_men(report, name):
    found = [f for f in report.findings if f.kind == "person" and {str(c.value) for c in f.claims} == {name}]
    assert [f.verdict for f in found] == ["agree"]


def test_the_words_on_whom_the_drills_were_directed_against_are_putins_in_both(report):
    credited = [f for f in report.findings if f.kind == "attribution" and f.verdict == "agree"]
    quoted = [
        f
        for f in credited
        if all("directed against" in TEXTS[c.doc][c.sentence.start : c.sentence.end] for c in f.claims)
    ]
    assert [{str(c.value) for c in f.claims} for f in quoted] == [{"Vladimir Putin"}]


def test_the_header_date_is_doubted(report):
    notices = [n for n in report.warnings if n.code == "published-weekday"]
    assert [n.doc for n in notices] == ["b"]
    assert "29 November 2021" in notices[0].message
    assert "Monday" in notices[0].message


def test_nothing_is_invented_for_the_article_without_a_date(report):
    assert report.documents[0].published is None
    values = [
        c.value.edtf for c in (*(c for f in report.findings for c in f.claims),) if c.kind == "date" and c.doc == "a"
    ]
    assert all(v is None or v.startswith("XXXX") for v in values)


def test_there_is_no_other_discrepancy(report):
    assert [(f.kind, {c.text for c in f.claims}) for f in report.discrepancies] == [
        ("attribution", {"the Russian Defense Ministry", "Reuters"})
    ]


def replaced(text, old, new):
    assert text.count(old) == 1, (old, text.count(old))
    return text.replace(old, new)


PLANTED = {
    "a smaller figure": ("as many as 200,000 troops", "as many as 150,000 troops", "number", {"200,000", "150,000"}),
    "other months": ("in February or March", "in April or May", "date", {"march or february", "april or may"}),
    "another city": (
        "with Lukashenko in St. Petersburg",
        "with Lukashenko in Sochi",
        "place",
        {"st. petersburg", "sochi"},
    ),
    "another ministry": (
        "according to Reuters",
        "according to the Belarusian Defense Ministry",
        "attribution",
        {"the russian defense ministry", "the belarusian defense ministry"},
    ),
}


@pytest.mark.parametrize("change", PLANTED)
def test_a_planted_change_is_reported_as_exactly_that_discrepancy(report, change):
    old, new, kind, texts = PLANTED[change]
    altered = compare(ledger=replaced(LEDGER, old, new))
    appeared = facts(altered) - facts(report)
    vanished = facts(report) - facts(altered)
    assert {(f[0], f[1]) for f in appeared} == {(kind, "conflict")}, appeared
    assert {t for f in appeared for _, t in f[2:]} == texts
    # Sources are compared for one figure, so that where the figures differ there is no finding on who is credited.
    assert {f[0] for f in vanished} <= {kind, "attribution"} if kind == "number" else {kind}
    assert len([f for f in vanished if f[0] == kind]) <= 1, vanished


def test_another_month_for_the_earlier_drills_is_reported_once():
    altered = compare(ledger=LEDGER.replace("in September", "in August").replace("September drills", "August drills"))
    found = [f for f in altered.discrepancies if f.kind == "date"]
    assert [{c.text for c in f.claims} for f in found] == [{"September", "August"}]
    assert len(altered.discrepancies) == 2
