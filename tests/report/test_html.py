import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.report import Report
from reconcile.report.cleaning import visible

_VOID = {"meta", "br"}


class Page(HTMLParser):
    """The elements of a page, their attributes and the text in them; fails on tags that do not match."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes, self.open, self.words = [], [], [], {}
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.setdefault(self.open[-1] if self.open else "", []).append(data)

    def text(self):
        return "".join(w for tag, parts in self.words.items() if tag != "style" for w in parts)


def test_the_page_says_everything(ferry):
    page = Page(ferry.to_html())
    assert page.words["h1"] == ["What 3 sources say"]
    heads = ["Warnings", "Discrepancies (1)", "Updates (1)", "Compatible (1)", "Agreements (1)"]
    assert page.words["h2"] == heads
    assert page.words["span"].count("conflict") == 1
    text = page.text()
    for claim in (c for f in ferry.findings for c in f.claims):
        assert claim.text in page.words["mark"]
        assert (claim.attribution or "—") in text
    for finding in ferry.findings:
        assert f"{finding.id}: {finding.topic}" in text
        assert finding.reason in text
    assert "One file was left out: notes.bin." in text
    assert "divers who searched" in text


def test_the_sentence_is_shown_with_its_value_highlighted(ferry):
    html = ferry.to_html()
    assert "It carried <mark>210</mark> passengers, the coast guard said." in html
    assert "went down off Port Lisse with <mark>180</mark> passengers, said mayor Ines Orlo." in html


def test_the_verdict_is_a_word_and_a_colour(ferry):
    html = ferry.to_html()
    for verdict in ("conflict", "update", "compatible", "agree"):
        assert f'<span class="verdict">{verdict}</span>' in html
        assert f".reconcile .{verdict} .verdict {{ color:" in html


def test_the_page_follows_light_and_dark(ferry):
    html = ferry.to_html()
    assert "@media (prefers-color-scheme: dark)" in html
    assert '<meta name="color-scheme" content="light dark">' in html


def test_the_page_runs_nothing_and_loads_nothing(ferry):
    page = Page(ferry.to_html())
    policy = next(v for t, n, v in page.attributes if t == "meta" and v and "default-src" in v)
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert {"script", "link", "img", "iframe", "object"}.isdisjoint(page.tags)
    assert {n for _, n, _ in page.attributes}.isdisjoint({"style", "src", "onclick", "onerror", "srcset"})
    assert "url(" not in "".join(page.words["style"])
    assert "@import" not in "".join(page.words["style"])


def test_the_policy_admits_exactly_the_style_of_the_page(ferry):
    html = ferry.to_html()
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)[1]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in html


def test_the_notebook_view_is_a_fragment_that_can_be_read_without_style(ferry):
    view = ferry._repr_html_()
    assert view.startswith("<style>")
    assert "<html" not in view
    page = Page(view)
    assert "It carried 210 passengers" in "".join(page.words["bdi"] + page.words["mark"]) or "210" in page.words["mark"]
    assert "details" in page.tags


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
def test_only_addresses_of_the_web_become_links(build, url, is_link):
    docs = [build.document("a", "x", url=url)]
    page = Page(Report(docs, (), (), ()).to_html())
    links = [value for tag, name, value in page.attributes if name == "href"]
    assert links == ([url] if is_link else [])
    assert url.strip() in page.text()


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_hostile_text_changes_nothing_in_the_page(build, any_text, data):
    texts = tuple(data.draw(any_text) for _ in range(6))
    page = Page(build.hostile_report(texts).to_html())
    plain = Page(build.hostile_report(("word",) * 6).to_html())
    assert page.tags == plain.tags
    assert [a[:2] for a in page.attributes] == [a[:2] for a in plain.attributes]
    assert visible(texts[3]) in page.text()
    assert page.words["style"] == plain.words["style"]


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_hostile_text_changes_nothing_in_a_notebook(build, hostile, data):
    view = data.draw(hostile)._repr_html_()
    assert Page(view).tags == Page(build.hostile_report(("word",) * 6)._repr_html_()).tags
    view.encode("utf-8")
