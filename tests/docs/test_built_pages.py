"""The documentation as it was built, its notebooks executed: RECONCILE_DOCS names the folder, as `.ci/run` does."""

import os
import re
from pathlib import Path

import pytest

STORIES = sorted(p.name for p in (Path(__file__).parents[2] / "seeds").iterdir() if p.is_dir())


@pytest.fixture(scope="module")
def built():
    if "RECONCILE_DOCS" not in os.environ:
        pytest.skip("needs the documentation built, in the folder that RECONCILE_DOCS names")
    return Path(os.environ["RECONCILE_DOCS"])


def read(path):
    return path.read_text(encoding="utf-8")


def test_the_tutorial_shows_its_report(built):
    page = read(built / "tutorial.html")
    [view] = re.findall(
        r'<div class="reconcile">\n<p class="counts">.*?<summary><b>From one source alone', page, re.DOTALL
    )
    for words in ('<span class="verdict conflict">', "<mark>Twelve</mark>", "<mark>Fourteen</mark>", "Halvik Tidings"):
        assert words in view
    assert view.index("<mark>Fourteen</mark>") < view.index("<b>Updates</b>")


def test_the_tutorial_shows_its_table_and_its_chart(built):
    page = read(built / "tutorial.html")
    assert page.count('<table border="1" class="dataframe">') >= 2
    assert "<svg" in page
    assert "Traceback" not in page


def test_pages_load_nothing_from_elsewhere(built):
    for page in ("tutorial.html", "concepts/report.html", "gallery.html"):
        assert re.findall(r'<(?:script|img|link)[^>]*(?:src|href)="https?:', read(built / page)) == []
        assert "vega" not in re.sub(r"<svg.*?</svg>", "", read(built / page), flags=re.DOTALL)


@pytest.mark.parametrize("story", STORIES)
def test_the_gallery_shows_every_sample(built, story):
    gallery = read(built / "gallery.html")
    assert f'href="samples/{story}.html"' in gallery
    assert f'src="samples/{story}.png"' in gallery
    assert read(built / "samples" / f"{story}.html").startswith("<!doctype html>")
    assert (built / "samples" / f"{story}.png").read_bytes().startswith(b"\x89PNG")
