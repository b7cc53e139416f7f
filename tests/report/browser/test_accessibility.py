"""What axe-core has to say of the pages."""

from pathlib import Path

import pytest

import reconcile

SEEDS = sorted(p for p in (Path(__file__).parents[3] / "seeds").iterdir() if p.is_dir())
WIDE, NARROW = (1440, 1000), (390, 844)
THEMES = pytest.mark.parametrize("theme", ["light", "dark"])
SIZES = pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])


@THEMES
@SIZES
def test_a_page_has_no_serious_fault(visit, faults, ferry, theme, size):
    page = visit(ferry.to_html(), size=size, color_scheme=theme)
    assert faults(page) == []
    for name in ("f1", "f2", "f3"):
        page.click(f"#{name} > summary")
    page.click(".section.alone > summary")
    page.click(".fact summary >> nth=0")
    assert faults(page) == []
    page.click(".tile.conflict")
    assert faults(page) == []


@THEMES
def test_the_table_has_no_serious_fault(visit, faults, ferry, theme):
    page = visit(ferry.to_html(), color_scheme=theme)
    page.click("nav >> text=Facts by source")
    page.click("tbody th a >> nth=0")
    assert faults(page) == []


@pytest.mark.parametrize("story", SEEDS, ids=lambda p: p.name)
def test_pages_on_the_samples_have_no_serious_fault(visit, faults, story):
    page = visit(reconcile.compare([story]).to_html())
    page.click(".finding > summary >> nth=0")
    assert faults(page) == []


@pytest.mark.parametrize(("ink", "paper"), [("#000000de", "#fff"), ("#ffffffde", "#111")], ids=["light", "dark"])
def test_a_notebook_s_view_can_be_read_in_its_colours(visit, faults, ferry, ink, paper):
    frame = "<!doctype html><html lang='en'><title>notebook</title><body style='color:{};background:{}'><main>{}</main>"
    page = visit(frame.format(ink, paper, ferry._repr_html_()))
    for summary in page.locator(".section > summary").all():
        summary.click()
    assert [f for f in faults(page) if f[0] != "page-has-heading-one"] == []


def test_a_narrow_notebook_keeps_within_its_cell(visit, ferry):
    page = visit(f"<!doctype html><title>notebook</title>{ferry._repr_html_()}", size=NARROW)
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW[0]
