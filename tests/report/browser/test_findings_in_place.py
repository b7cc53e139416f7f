"""Findings, passages and articles on a page."""

import pytest


def lit(page):
    return page.locator(".hit.lit").all_inner_texts()


def current(page):
    return [e.get_attribute("id") for e in page.locator(".finding[aria-current=true]").all()]


def in_view(page, item):
    """Whether an element can be seen, in the window and in the article that holds it."""
    return page.evaluate(
        """(item) => {
            const box = item.getBoundingClientRect(), column = item.closest(".column")?.getBoundingClientRect();
            const inside = (top, bottom) => box.top >= top - 1 && box.bottom <= bottom + 1;
            return inside(0, innerHeight) && (!column || inside(column.top, column.bottom));
        }""",
        item.element_handle(),
    )


@pytest.fixture
def page(visit, ferry):
    return visit(ferry.to_html())


def test_a_click_on_a_finding_lights_up_its_passages(page):
    page.click("#f1 > summary")
    assert page.locator("#f1").get_attribute("open") is not None
    assert lit(page) == ["210", "210", "180"]
    assert current(page) == ["f1"]
    assert page.evaluate("location.hash") == "#f1"
    page.click("#f2 > summary")
    assert lit(page) == ["14", "19"]
    assert current(page) == ["f2"]


def test_the_passages_come_into_view(visit, pile):
    page = visit(pile.to_html())
    late = page.locator(".finding.conflict").nth(200)
    late.locator("> summary").click()
    hits = page.locator(".hit.lit")
    assert hits.count() == 3
    page.wait_for_function("() => [...document.querySelectorAll('.hit.lit')].every((h) => h.offsetParent)")
    page.wait_for_timeout(600)
    assert all(in_view(page, hit) for hit in hits.all())


def test_articles_without_the_fact_make_way_in_a_pile(visit, pile):
    page = visit(pile.to_html())
    assert page.locator(".column:visible").count() == 50
    page.click(".finding.conflict >> nth=0 >> summary >> nth=0")
    assert page.locator(".column:visible").count() == 3
    page.keyboard.press("Escape")
    assert page.locator(".column:visible").count() == 50


def test_a_click_on_a_passage_opens_its_finding(page):
    page.click(".hit:text-is('43')")
    assert current(page) == ["f3"]
    assert page.locator("#f3 blockquote").first.is_visible()
    assert in_view(page, page.locator("#f3 > summary"))
    assert lit(page) == ["40", "43"]


def test_a_second_click_on_a_passage_goes_to_its_next_finding(visit, build):
    page = visit(build.hostile_report(("word",) * 6).to_html())
    for expected in (1, 2, 3, 1):
        page.locator(".hit").first.click()
        assert current(page) == [f"finding-{expected}"]


def test_a_click_on_an_open_finding_closes_it(page):
    page.click("#f1 > summary")
    page.click("#f1 > summary")
    assert page.locator("#f1").get_attribute("open") is None
    assert lit(page) == []
    assert page.evaluate("location.hash") == ""


def test_a_finding_leads_to_its_place_in_an_article(page):
    page.click("#f1 > summary")
    page.click("#f1 .place >> nth=2")
    assert page.evaluate("document.activeElement.closest('.column').id") == "doc-2"
    assert page.evaluate("document.activeElement.textContent") == "180"


@pytest.mark.parametrize("name", ["f1", "f4"])
def test_an_address_opens_its_finding(visit, ferry, name):
    page = visit(ferry.to_html(), address=f"#{name}")
    assert current(page) == [name]
    assert in_view(page, page.locator(f"#{name} > summary"))
    assert lit(page)


def test_an_address_opens_a_folded_section(visit, pile):
    page = visit(pile.to_html(), address="#f999")
    assert current(page) == ["f999"]
    assert page.locator("#f999 blockquote").first.is_visible()


def test_an_address_of_nothing_does_nothing(visit, ferry):
    assert current(visit(ferry.to_html(), address="#f77")) == []


def test_the_address_may_change_while_the_page_is_open(page):
    page.evaluate("location.hash = '#f3'")
    page.wait_for_selector("#f3[aria-current=true]")


def test_the_table_takes_the_place_of_the_articles(page):
    assert page.locator("#articles").is_visible()
    assert not page.locator("#table").is_visible()
    page.click("nav >> text=Facts by source")
    assert page.locator("#table").is_visible()
    assert not page.locator("#articles").is_visible()
    page.click("tbody th a >> nth=1")
    assert current(page) == ["f2"]
    assert page.locator("tr.lit").get_attribute("data-f") == "f2"
    assert page.locator("#table").is_visible()


def test_the_heads_of_the_table_stay(visit, pile):
    page = visit(pile.to_html())
    page.click("nav >> text=Facts by source")
    page.evaluate("document.querySelector('.scroll').scrollTo(2000, 5000)")
    page.wait_for_timeout(300)
    corner, frame = (page.locator(what).bounding_box() for what in ("thead th:first-child", ".scroll"))
    assert abs(corner["x"] - frame["x"]) < 3
    assert abs(corner["y"] - frame["y"]) < 3


def test_all_can_be_read_without_script(visit, ferry):
    page = visit(ferry.to_html(), java_script_enabled=False)
    assert page.locator("#articles").is_visible()
    assert page.locator("#table").is_visible()
    assert page.locator("#f1 > summary").is_visible()
    page.locator("#f1 > summary").click()
    assert page.locator("#f1 blockquote").first.is_visible()
    page.locator(".hit", has_text="43").click()
    assert page.url.endswith("#f3")


def test_what_is_folded_is_printed(page):
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#f4 blockquote").first.is_visible()
    assert page.locator("#articles").is_visible()
    assert page.locator("#table").is_visible()
    assert not page.locator(".bar").is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert not page.locator("#f4 blockquote").first.is_visible()


@pytest.mark.parametrize("width", [320, 390, 768, 1024, 1440, 2200])
def test_nothing_runs_out_at_the_side(visit, ferry, width):
    page = visit(ferry.to_html(), size=(width, 800))
    page.click("#f1 > summary")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_discrepancies_are_in_sight_at_once(visit, ferry):
    for size in ((1440, 900), (390, 844)):
        page = visit(ferry.to_html(), size=size)
        assert in_view(page, page.locator("#f1 .camp").first)
