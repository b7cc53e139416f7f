"""Hostile text shows as text, in a real browser."""

import pytest

ATTACKS = (
    "<script>document.title='owned'</script>",
    '"><img src=x onerror="document.title=\'owned\'">',
    "javascript:document.title='owned'",
    "</style></script></title><script>document.title='owned'</script>",
    "<svg onload=\"document.title='owned'\"><style>*{display:none}</style>",
    '\'"` onfocus="document.title=\'owned\'" autofocus x="',
)
HIDDEN = "\u202e\u2066\u200b\u2060\ufeff\x1b[31m\x07"


def elements(page):
    return page.evaluate(
        """() => [...document.querySelectorAll('img, iframe, svg script, form, base, link, object, embed')].length"""
    )


@pytest.fixture(params=range(len(ATTACKS)))
def attack(request):
    """One of the attacks, another one for each field."""
    return ATTACKS[request.param :] + ATTACKS[: request.param]


@pytest.mark.parametrize("form", ["page", "notebook"])
def test_attacks_show_as_text(visit, build, attack, form):
    report = build.hostile_report(attack)
    html = report.to_html() if form == "page" else f"<!doctype html><title>notebook</title>{report._repr_html_()}"
    page = visit(html)
    for summary in page.locator("summary").all():
        if summary.is_visible():
            summary.click()
    assert page.title() != "owned"
    assert elements(page) == 0
    assert page.locator("script").count() == (1 if form == "page" else 0)
    text = page.evaluate("document.body.textContent")
    for words in attack:
        assert words in text
    assert page.locator("a[href^='javascript' i]").count() == 0


@pytest.mark.parametrize("form", ["page", "notebook"])
def test_what_cannot_be_seen_is_shown(visit, build, form):
    report = build.hostile_report((HIDDEN,) * 6)
    html = report.to_html() if form == "page" else f"<!doctype html><title>notebook</title>{report._repr_html_()}"
    text = visit(html).evaluate("document.body.textContent")
    assert not set(HIDDEN) - set("[31m") & set(text)
    for code in ("⟨202E⟩", "⟨2066⟩", "⟨200B⟩", "⟨2060⟩", "⟨FEFF⟩", "⟨001B⟩", "⟨0007⟩"):
        assert code in text


def test_markdown_shows_attacks_as_text(visit, build, attack):
    markdown_it = pytest.importorskip("markdown_it")
    markdown = build.hostile_report(attack).to_markdown()
    page = visit(
        f"<!doctype html><title>memo</title>{markdown_it.MarkdownIt('gfm-like', {'linkify': False}).render(markdown)}"
    )
    assert page.title() == "memo"
    assert page.locator("script, img, svg, style, a").count() == 0
    text = " ".join(page.evaluate("document.body.textContent").split())
    for words in attack:
        assert words in text


def test_the_policy_stops_what_would_slip_through(chromium, ferry, tmp_path):
    """A page with a hole in it, so to speak: the policy of its head keeps foreign script and style from running."""
    path = tmp_path / "holed.html"
    hole = (
        "<script>document.title='owned'</script><img src='https://nowhere.example/x.png'><p style='display:none'>x</p>"
    )
    path.write_text(ferry.to_html().replace("<main", f"{hole}<main"), encoding="utf-8")
    page = chromium.new_page()
    asked = []
    page.on("requestfinished", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    assert page.title() == "What 3 sources say"
    assert page.locator("p", has_text="x").first.is_visible()
    assert [u for u in asked if not u.startswith("file:")] == []
    page.close()
