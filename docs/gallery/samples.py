"""The sample stories as pages and pictures of them, made when the documentation is built.

`conf.py` calls this. Pictures need Chromium and the extra `browser`; without them the pages are linked to alone.
"""

import shutil
from pathlib import Path

from attrs import frozen
from docutils import nodes
from markupsafe import Markup
from sphinx.util.docutils import SphinxDirective

import reconcile

SEEDS = Path(__file__).parents[2] / "seeds"
SIZE = {"width": 1440, "height": 900}
OFFLINE = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")


@frozen
class Sample:
    """A story of the gallery: the words that count its findings, and whether there are pictures of its page."""

    name: str
    counts: str
    pictured: bool


def directive_for(samples):
    """The directive `{sample} NAME`: a picture of the page on a sample story, and a way to the page itself."""

    class SampleDirective(SphinxDirective):
        required_arguments = 1

        def run(self):
            home = "../" * self.env.docname.count("/") + "samples"
            return [nodes.raw("", figure(samples[self.arguments[0]], home), format="html")]

    return SampleDirective


def figure(sample, home):
    """A sample as HTML."""
    page = Markup('<p><a href="{0}/{1}.html">{1}</a>: {2}</p>').format(home, sample.name, sample.counts)
    if not sample.pictured:
        return page
    picture = '<a href="{0}/{1}.html"><img src="{0}/{1}.png" alt="The page on {1}" width="100%"></a>'
    return page + Markup(picture).format(home, sample.name)


def make(folder):
    """Write the page on each sample story into a folder, with pictures where they can be made.

    Returns:
        The samples by name.
    """
    folder.mkdir(parents=True, exist_ok=True)
    samples = {}
    for story in sorted(p for p in SEEDS.iterdir() if p.is_dir()):
        report = reconcile.compare([story])
        report.save(folder / f"{story.name}.html")
        samples[story.name] = Sample(story.name, repr(report).strip("<>").removeprefix("Report on "), False)
    pictured = photograph(folder, samples)
    return {name: Sample(name, s.counts, pictured) for name, s in samples.items()}


def photograph(folder, names):
    """Take a picture of each page, its first finding open; False where there is nothing to take one with."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return False
    if not program:
        return False
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=OFFLINE)
        page = browser.new_page(viewport=SIZE, color_scheme="light")
        for name in names:
            page.goto((folder / f"{name}.html").as_uri())
            page.click(".finding > summary >> nth=0")
            page.wait_for_timeout(500)
            page.screenshot(path=folder / f"{name}.png")
        browser.close()
    return True
