import re
from base64 import b64encode
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.report import Report
from reconcile.report.cleaning import visible


def shown_rows(page):
    return [row for row in page.find_all("tr") if row["data-f"]]


def test_the_page_says_everything(ferry, parse):
    page = parse(ferry.to_html())
    assert page.texts("h1") == ["What 3 sources say"]
    assert page.texts("h2")[:4] == ["Discrepancies", "Updates", "Compatible", "Agreements"]
    for claim in (c for f in ferry.findings for c in f.claims):
        assert claim.text in page.texts("mark")
        assert claim.attribution is None or claim.attribution in page.text
    for finding in ferry.findings:
        assert finding.topic in page.text
        assert finding.reason in page.text
    assert "One file was left out: notes.bin." in page.text
    assert "divers who searched" in page.text


def test_discrepancies_come_first_and_warnings_before_them(ferry, parse):
    page = parse(ferry.to_html())
    order = [page.text.index(word) for word in ("2 warnings", "Discrepancies", "Updates", "Compatible", "Agreements")]
    assert order == sorted(order)


def test_the_counts_are_told_by_verdict(ferry, parse):
    tiles = [t for t in parse(ferry.to_html()).texts("button") if t != "Show all"]
    assert tiles == ["1 discrepancy", "1 update", "1 compatible", "1 agreement", "2 from one source alone"]
    assert [t for t in parse(ferry.only("agreements").to_html()).texts("button") if t != "Show all"] == ["1 agreement"]


def test_a_narrowed_page_says_so(ferry, parse):
    assert "(only discrepancies are shown)" in parse(ferry.only("discrepancies").to_html()).text
    assert 'class="counts unseen"' in ferry.to_html()
    assert 'class="counts"' in ferry.only("discrepancies").to_html()


def test_the_sentence_is_shown_with_its_value_highlighted(ferry):
    html = ferry.to_html()
    assert "It carried <mark>210</mark> passengers, the coast guard said." in html
    assert "went down off Port Lisse with <mark>180</mark> passengers, said mayor Ines Orlo." in html


def test_a_closed_finding_shows_the_values_by_source(ferry, parse):
    summary = parse(ferry.to_html()).texts("summary")
    passengers = next(s for s in summary if "passengers on board" in s)
    assert re.search(r"210 a Harbour Wire, b Coast Daily .* 180 c Lisse Courier", passengers)


def test_the_verdict_is_a_word_and_a_colour(ferry):
    html = ferry.to_html()
    for verdict, sign in (("conflict", "≠"), ("update", "↗"), ("compatible", "≈"), ("agree", "=")):
        assert f'<span class="verdict {verdict}"><span aria-hidden="true">{sign}</span> {verdict}</span>' in html
        assert f".reconcile .verdict.{verdict} {{ background:" in html


def test_the_page_follows_light_and_dark(ferry):
    html = ferry.to_html()
    assert "@media (prefers-color-scheme: dark)" in html
    assert '<meta name="color-scheme" content="light dark">' in html


def test_the_page_can_be_printed(ferry):
    assert "@media print" in ferry.to_html()


def test_every_finding_has_an_address_of_its_own(ferry, parse):
    page = parse(ferry.to_html())
    assert [e["id"] for e in page.find_all("details") if "finding" in e["class"].split()] == ["f1", "f2", "f3", "f4"]
    assert len(page.ids) == len(set(page.ids))
    assert {e["href"][1:] for e in page.find_all("a") if e["href"].startswith("#")} <= set(page.ids)


def test_ids_that_no_address_can_hold_give_way(ferry, parse, build):
    odd = build.hostile_report(("x y",) * 6)
    page = parse(odd.to_html())
    assert {"finding-1", "finding-2", "finding-3"} <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))


def test_the_articles_hold_every_claim_in_place(ferry, parse):
    page = parse(ferry.to_html())
    hits = [(e["data-f"], e.text) for e in page.find_all("a") if "hit" in e["class"]]
    assert ("f1", "210") in hits
    assert ("f2", "14") in hits
    assert ("f4", "13 May") in hits
    assert [e.text for e in page.find_all("span") if e["class"] == "lone"] == ["Jonas Weld", "nine"]


def test_the_table_has_a_row_a_fact_and_a_column_a_source(ferry, parse):
    rows = shown_rows(parse(ferry.to_html()))
    cells = [[e.text for e in row.find_all("td")] for row in rows]
    assert cells == [["210", "210", "180"], ["14", "19", ""], ["40", "43", ""], ["Saturday", "13 May", "Saturday"]]


def test_figures_are_drawn_where_values_differ(ferry, parse):
    drawings = [e["aria-label"] for e in parse(ferry.to_html()).find_all("svg")]
    assert "Number line: a, b: 210 (person); c: 180 (person)" in drawings
    assert len(drawings) == 3


def test_the_page_loads_nothing_and_carries_no_style_or_script_in_its_elements(ferry, parse):
    page = parse(ferry.to_html())
    policy = next(e["content"] for e in page.find_all("meta") if "default-src" in e["content"])
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert {"link", "img", "iframe", "object", "base", "form"}.isdisjoint(page.tags)
    names = {name for e in page.elements for name in e.attributes}
    assert {"style", "src", "onclick", "onerror", "srcset"}.isdisjoint(names)
    style = "".join(page.texts("style"))
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize("name", ["style", "script"])
def test_the_policy_admits_exactly_the_style_and_the_script_of_the_page(ferry, name):
    html = ferry.to_html()
    [own] = re.findall(rf"<{name}>(.*?)</{name}>", html, re.DOTALL)
    digest = b64encode(sha256(own.encode()).digest()).decode()
    assert f"{name}-src 'sha256-{digest}'" in html


def test_the_script_is_plain_and_reaches_for_nothing(ferry):
    [script] = re.findall(r"<script>(.*?)</script>", ferry.to_html(), re.DOTALL)
    for word in ("innerHTML", "eval(", "fetch(", "XMLHttp", "import(", "localStorage", "document.write", "http"):
        assert word not in script


def test_a_page_is_small(ferry):
    assert len(ferry.to_html().encode()) < 100_000


@pytest.mark.parametrize(
    ("url", "is_link"),
    [
        ("https://wire.example/1?a=1&b=2", True),
        ("HTTP://wire.example", True),
        ("javascript:alert(1)", False),
        (" https://wire.example", False),
        ("data:text/html,hi", False),
        ("//wire.example", False),
    ],
)
def test_only_addresses_of_the_web_become_links(build, parse, url, is_link):
    docs = [build.document("a", "x", url=url)]
    page = parse(Report(docs, (), (), ()).to_html())
    links = [e["href"] for e in page.find_all("a") if not e["href"].startswith("#")]
    assert links == ([url] if is_link else [])
    assert url.strip() in page.text


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_hostile_text_changes_nothing_in_the_page(build, any_text, parse, data):
    texts = tuple(data.draw(any_text) for _ in range(6))
    page = parse(build.hostile_report(texts).to_html())
    plain = parse(build.hostile_report(("word",) * 6).to_html())
    address = {("a", "href", "rel")}  # where the hostile address is a real one
    kinds, numbers = page.forms()
    assert kinds <= plain.forms()[0] | address
    assert numbers == plain.forms()[1]
    assert " ".join(visible(texts[3]).split()) in page.text
    for name in ("style", "script"):
        assert [e.words for e in page.find_all(name)] == [e.words for e in plain.find_all(name)]
