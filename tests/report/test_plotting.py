import sys

import pytest

from reconcile.errors import MissingExtraError, SettingsError
from reconcile.report import Report
from reconcile.report.plotting import CHARTS, agreement_rows, spread_rows, timeline_rows

altair = pytest.importorskip("altair")


def test_agreement_sets_each_source_beside_each_other(ferry):
    rows = agreement_rows(ferry)
    assert {(r["source"], r["other"]) for r in rows} == {
        (a, b)
        for a in ("Harbour Wire (a)", "Coast Daily (b)", "Lisse Courier (c)")
        for b in ("Harbour Wire (a)", "Coast Daily (b)", "Lisse Courier (c)")
        if a != b
    }
    [row] = [r for r in rows if (r["source"], r["other"]) == ("Harbour Wire (a)", "Lisse Courier (c)")]
    assert (row["facts"], row["conflict"], row["agree"], row["without conflict"]) == (2, 1, 1, 0.5)
    [row] = [r for r in rows if (r["source"], r["other"]) == ("Harbour Wire (a)", "Coast Daily (b)")]
    assert (row["facts"], row["without conflict"], row["update"], row["compatible"]) == (4, 1.0, 1, 1)


def test_the_spread_shows_figures_that_differ(ferry):
    rows = spread_rows(ferry)
    assert [(r["source"], r["low"], r["bound"]) for r in rows if r["topic"].startswith("f2")] == [
        ("Harbour Wire (a)", 14, "and more"),
        ("Coast Daily (b)", 19, "as told"),
    ]
    assert {r["verdict"] for r in rows} == {"conflict", "update", "compatible"}


def test_the_timeline_shows_days(ferry):
    rows = timeline_rows(ferry)
    assert {(r["from"], r["to"]) for r in rows} == {("2023-05-13T00:00:00", "2023-05-14T00:00:00")}
    assert len(rows) == 3


@pytest.mark.parametrize("chart", CHARTS)
def test_charts_are_valid_and_hold_their_rows(ferry, chart):
    drawn = ferry.plot(chart)
    assert drawn.to_dict(validate=True)["data"]["values"] == CHARTS[chart][0](ferry)


@pytest.mark.parametrize("chart", CHARTS)
def test_charts_of_nothing_can_be_drawn(build, chart):
    assert Report(build.story(), (), ()).plot(chart).to_dict()


@pytest.mark.parametrize("chart", CHARTS)
def test_hostile_words_are_data_and_are_made_visible(build, chart):
    report = build.hostile_report(("</script>\u202e", *["x"] * 5))
    assert "\u202e" not in report.plot(chart).to_json()


def test_the_agreement_is_drawn_unless_another_chart_is_asked_for(ferry):
    assert ferry.plot().to_dict()["data"] == ferry.plot("agreement").to_dict()["data"]


def test_an_unknown_chart_is_refused(ferry):
    with pytest.raises(SettingsError, match="'pie'; known are agreement, spread, timeline"):
        ferry.plot("pie")


def test_without_altair_the_extra_is_named(ferry, monkeypatch):
    monkeypatch.setitem(sys.modules, "altair", None)
    with pytest.raises(MissingExtraError, match=r"reconcile-facts\[plot\]"):
        ferry.plot()
