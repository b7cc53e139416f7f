"""Filters, search and keyboard of a page."""

from time import monotonic

import pytest


def shown(page):
    return [e.get_attribute("id") for e in page.locator(".finding:visible").all()]


def focused(page):
    return page.evaluate("document.activeElement.closest('.finding')?.id ?? document.activeElement.id")


@pytest.fixture
def page(visit, ferry):
    return visit(ferry.to_html())


def test_a_count_shows_its_findings_alone(page):
    page.click(".tile.conflict")
    assert shown(page) == ["f1"]
    assert page.locator(".tile.conflict").get_attribute("aria-pressed") == "true"
    page.click(".tile.update")
    assert shown(page) == ["f1", "f2"]
    page.click(".tile.conflict")
    assert shown(page) == ["f2"]
    assert page.inner_text("#shown") == "1 of 4 findings"


def test_what_one_source_says_can_be_shown_alone(page):
    page.click(".tile.alone")
    assert shown(page) == []
    assert page.locator(".fact:visible").count() == 2


def test_kinds_and_sources_narrow_the_list(page):
    page.select_option("#kind", "date")
    assert shown(page) == ["f4"]
    page.select_option("#kind", "")
    page.select_option("#source", "2")
    assert shown(page) == ["f1", "f4"]
    assert page.locator(".column:visible").count() == 1
    page.click("#reset")
    assert shown(page) == ["f1", "f2", "f3", "f4"]
    assert page.locator(".column:visible").count() == 3


def test_words_are_searched_in_topics_values_and_passages(page):
    page.fill("#search", "FISHING boats")
    assert shown(page) == ["f3"]
    page.fill("#search", "no such word")
    assert shown(page) == []
    assert page.locator(".none").is_visible()
    page.fill("#search", "")
    assert shown(page) == ["f1", "f2", "f3", "f4"]
    assert not page.locator(".none").is_visible()


def test_the_table_is_filtered_as_well(page):
    page.fill("#search", "fishing")
    page.click("nav >> text=Facts by source")
    assert [r.get_attribute("data-f") for r in page.locator("tbody tr:visible").all()] == ["f3"]


def test_a_filter_opens_what_was_folded_and_leaves_it_folded_again(visit, pile):
    page = visit(pile.to_html())
    assert page.locator(".finding.agree:visible").count() == 0
    page.fill("#search", "1098")
    assert shown(page) == ["f999"]
    page.fill("#search", "")
    assert page.locator(".finding.agree:visible").count() == 0


def test_a_passage_whose_finding_is_filtered_out_brings_it_back(page):
    page.click(".tile.conflict")
    page.click(".hit:text-is('43')")
    assert "f3" in shown(page)
    assert page.locator("#f3[aria-current=true]").count() == 1


def test_the_slash_goes_to_the_search(page):
    page.keyboard.press("/")
    assert focused(page) == "search"
    page.keyboard.type("a/b")
    assert page.input_value("#search") == "a/b"


def test_arrows_walk_through_the_findings_and_enter_opens_one(page):
    page.keyboard.press("ArrowDown")
    assert focused(page) == "f1"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    assert focused(page) == "f2"
    page.keyboard.press("Enter")
    assert page.locator("#f2[open][aria-current=true]").count() == 1
    assert page.locator(".hit.lit").count() == 2


def test_arrows_pass_over_what_is_filtered_out(page):
    page.select_option("#source", "2")
    page.focus("#f1 > summary")
    page.keyboard.press("ArrowDown")
    assert focused(page) == "f4"


def test_the_arrow_leads_from_the_search_to_what_it_found(page):
    page.keyboard.press("/")
    page.keyboard.type("fishing")
    page.keyboard.press("ArrowDown")
    assert focused(page) == "f3"


def test_escape_empties_the_search_then_closes_the_finding_then_shows_all(page):
    page.click(".tile.conflict")
    page.click("#f1 > summary")
    page.keyboard.press("/")
    page.keyboard.type("port")
    page.keyboard.press("Escape")
    assert page.input_value("#search") == ""
    assert page.locator("#f1[open]").count() == 1
    page.keyboard.press("Escape")
    assert page.locator("#f1[open]").count() == 0
    page.keyboard.press("Escape")
    assert shown(page) == ["f1", "f2", "f3", "f4"]


def test_arrows_scroll_where_an_article_is_in_focus(page):
    page.focus("#doc-0")
    page.keyboard.press("ArrowDown")
    assert focused(page) == "doc-0"


def test_everything_of_use_is_reached_by_the_tabulator(page):
    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("(e => e.id || e.className || e.tagName)(document.activeElement)"))
    assert {"search", "kind", "source", "doc-0"} <= reached
    assert any(str(name).startswith("hit") for name in reached)


def test_stories_are_chosen_one_by_one(visit, two_stories):
    page = visit(two_stories.to_html())
    assert page.locator(".story").count() == 2
    page.select_option("#story", "1")
    assert page.locator(".story:visible").count() == 1
    assert page.locator(".story:visible .finding").count() == len(shown(page)) > 0


def test_the_choice_of_a_story_is_not_offered_where_there_is_one(page):
    assert not page.locator("#story").is_visible()


def test_a_long_list_stays_quick(visit, pile):
    start = monotonic()
    page = visit(pile.to_html())
    page.wait_for_selector(".finding.conflict >> nth=0")
    assert monotonic() - start < 40
    start = monotonic()
    page.fill("#search", "store 40")
    page.wait_for_function("document.querySelector('#shown').textContent.includes(' of 1000 findings')")
    page.fill("#search", "")
    page.click(".finding.conflict >> nth=100 >> summary >> nth=0")
    assert page.locator(".hit.lit").count() == 3
    assert monotonic() - start < 20
