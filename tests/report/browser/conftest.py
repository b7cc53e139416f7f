"""Pages in a real Chromium, driven by Playwright.

Without Chromium or Playwright these tests are skipped; with RECONCILE_BROWSER=required, as `.ci/run` sets it, they
fail instead. CHROMIUM names the program, where it is not on the path; AXE_CORE the file of axe-core.
"""

import os
import shutil
from pathlib import Path

import pytest

WIDE, NARROW = (1440, 1000), (390, 844)
OFFLINE = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def missing(what):
    if os.environ.get("RECONCILE_BROWSER") == "required":
        pytest.fail(f"{what} is missing, and RECONCILE_BROWSER=required")
    pytest.skip(f"needs {what}")


@pytest.fixture(scope="session")
def chromium():
    """A running Chromium."""
    names = (os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome")
    program = next((path for name in names if name and (path := shutil.which(name))), None)
    if not program:
        missing("Chromium (Debian's package chromium)")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("playwright (the extra browser)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=OFFLINE)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe():
    """The source of axe-core."""
    path = Path(os.environ.get("AXE_CORE", "axe.min.js"))
    if not path.is_file():
        missing("axe-core (npm's package axe-core, its axe.min.js named by AXE_CORE)")
    return path.read_text(encoding="utf-8")


@pytest.fixture
def visit(chromium, tmp_path):
    """Open HTML as a file, at its end sure that nothing was complained of, asked for or popped up."""
    contexts, heard = [], []

    def open_page(html, size=WIDE, address="", **context):
        path = tmp_path / "page.html"
        path.write_text(html, encoding="utf-8")
        contexts.append(chromium.new_context(viewport={"width": size[0], "height": size[1]}, **context))
        page = contexts[-1].new_page()
        page.set_default_timeout(60_000)  # machines may be busy
        page.on("console", lambda message: heard.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: heard.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (heard.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: heard.append(f"request: {request.url}") if _is_foreign(request) else None)
        page.goto(f"{path.as_uri()}{address}")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert heard == []


def _is_foreign(request):
    return not (request.is_navigation_request() and request.url.startswith("file:"))


@pytest.fixture
def faults(axe):
    """What axe-core finds serious on a page."""

    def run(page):
        page.evaluate(f"() => {{ {axe} }}")
        result = page.evaluate("() => axe.run()")
        grave = [v for v in result["violations"] if v["impact"] in ("serious", "critical")]
        return [(v["id"], [n["html"][:150] for n in v["nodes"][:3]]) for v in grave]

    return run
