import sys

import pytest

from reconcile.errors import DocumentError, MissingExtraError
from reconcile.text.reading import read

PARAGRAPHS = (
    "Forty houses burned in the hills above Santa Lena on Sunday after sparks from a power line set dry grass alight.",
    "Two hundred people spent the night in a school hall, where volunteers handed out blankets, soup and hot coffee.",
    "The fire chief, Dolores Amaya, said that her crews had held the western flank and would attack the rest at dawn.",
)
PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Forty houses burn</title>
<meta property="og:url" content="https://www.example.com/fire">
<meta property="article:published_time" content="2023-08-14T06:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Forty houses burn</h1>{}</article>
<footer>All rights reserved</footer></body></html>"""


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "fire.html"
    path.write_text(PAGE.format("".join(f"<p>{p}</p>" for p in PARAGRAPHS)), encoding="utf-8")
    return path


@pytest.mark.parametrize("suffix", [".html", ".htm"])
def test_without_the_extra_the_error_names_it(page, monkeypatch, suffix):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    path = page.rename(page.with_suffix(suffix))
    with pytest.raises(MissingExtraError) as caught:
        read(path)
    assert str(path) in str(caught.value)
    assert "reconcile-facts[html]" in str(caught.value)


def test_an_article_is_taken_out_of_its_page(page):
    pytest.importorskip("trafilatura")
    (document,) = read(page)
    body = document.text[document.body :]
    assert all(p in body for p in PARAGRAPHS)
    assert "Sport" not in document.text
    assert "rights reserved" not in document.text
    assert (document.title, str(document.published)) == ("Forty houses burn", "2023-08-14")
    assert (document.source, document.url) == ("example.com", "https://www.example.com/fire")


def test_a_page_without_an_article(tmp_path):
    pytest.importorskip("trafilatura")
    path = tmp_path / "empty.html"
    path.write_text("<html><body></body></html>")
    with pytest.raises(DocumentError, match=r"empty\.html holds no article"):
        read(path)
