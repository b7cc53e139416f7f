"""The renderings of the ferry story as they were last looked at.

After a change that is meant, write them anew and look at the difference:

    RECONCILE_SNAPSHOTS=write pytest tests/report/test_snapshots.py
"""

import os
import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "snapshots"
OWN = re.compile(r"(<style>|<script>).*?(</style>|</script>)", re.DOTALL)
DIGEST = re.compile(r"'sha256-[^']*'")


def form(html):
    """HTML without our style and script, which change for themselves."""
    return DIGEST.sub("'sha256-'", OWN.sub(r"\1\2", html)) + "\n"


FORMS = {
    "ferry.page.html": lambda report: form(report.to_html()),
    "ferry.notebook.html": lambda report: form(report._repr_html_()),
    "ferry.finding.html": lambda report: form(report.findings[0]._repr_html_()),
    "ferry.md": lambda report: report.to_markdown(),
    "ferry.txt": lambda report: f"{report}\n",
}


@pytest.mark.parametrize("name", FORMS)
def test_renderings_are_as_they_were_looked_at(ferry, name):
    path = FOLDER / name
    made = FORMS[name](ferry)
    if os.environ.get("RECONCILE_SNAPSHOTS") == "write":
        path.write_text(made, encoding="utf-8", newline="\n")
    assert made == path.read_text(encoding="utf-8"), "see the head of this file"


def test_every_rendering_kept_is_compared():
    assert {p.name for p in FOLDER.iterdir()} == set(FORMS)
