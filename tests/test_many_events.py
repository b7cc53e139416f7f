"""A mixed pile from end to end: stories, a report in sections, several processes."""

import json
import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

import reconcile
from reconcile import Document, Settings
from reconcile.engines import work
from reconcile.errors import DocumentError, SettingsError, WorkError

BRIDGE = "Six people died when the road bridge at Halvik fell into the Lurra on Monday, police in Halvik said."
BRIDGE_LATER = (
    "Nine people are now known to have died in the fall of the Halvik road bridge over the Lurra, police said."
)
MINE = "All nine miners trapped in the Orsk Hill pit near Tambor were brought up alive on Monday, rescuers said."
MINE_LATER = "The twelve miners of Orsk Hill are free. They had been trapped in the pit near Tambor for two days."
BUDGET = "Parliament passed the budget by 312 votes. The finance minister, Lena Ost, praised the coalition."


def doc(name, text, day=14, title=""):
    return Document(name, text, title=title, published=date(2023, 3, day))


PILE = (
    doc("wire", BRIDGE, title="Bridge <falls> at Halvik"),
    doc("ledger", MINE),
    doc("post", BRIDGE_LATER, 16, title="Nine dead"),
    doc("vote", BUDGET, title="Budget passed"),
    doc("tidings", MINE_LATER, 15, title="Joy at Orsk Hill"),
)
STORIES = [["wire", "post"], ["ledger", "tidings"], ["vote"]]


@pytest.fixture(scope="module")
def report():
    return reconcile.compare(PILE)


def ids(stories):
    return [[d.id for d in story.documents] for story in stories]


def test_stories_are_found_in_the_order_of_the_input():
    found = reconcile.stories(PILE)
    assert ids(found) == STORIES
    assert [s.id for s in found] == ["wire", "ledger", "vote"]
    assert [s.title for s in found] == ["Bridge <falls> at Halvik", "Joy at Orsk Hill", "Budget passed"]


def test_stories_take_documents_in_any_form():
    assert ids(reconcile.stories([BRIDGE, {"text": BRIDGE_LATER}, BUDGET])) == [["a", "b"], ["c"]]


def test_without_a_gate_there_is_one_story():
    assert len(reconcile.stories(PILE, settings=Settings(min_story=0))) == 1


def test_stories_of_nothing_are_refused():
    with pytest.raises(DocumentError):
        reconcile.stories([])


def test_the_report_has_the_same_stories(report):
    assert ids(report.stories) == STORIES


def test_no_finding_joins_two_stories(report):
    home = {d: n for n, story in enumerate(STORIES) for d in story}
    assert report.findings
    assert all(len({home[c.doc] for c in f.claims}) == 1 for f in report.findings)


def test_findings_stand_by_story_and_are_numbered_through(report):
    order = [STORIES.index(next(s for s in STORIES if f.claims[0].doc in s)) for f in report.findings]
    assert order == sorted(order)
    assert set(order) == {0, 1}
    assert [f.id for f in report.findings] == [f"f{n}" for n in range(1, len(order) + 1)]


def test_each_story_is_compared_as_it_is_alone(report):
    for story in STORIES[:2]:
        alone = reconcile.compare([d for d in PILE if d.id in story])
        found = [evolve(f, id="") for f in report.findings if f.claims[0].doc in story]
        assert [evolve(f, id="") for f in alone.findings] == found


def test_data_name_the_stories_where_there_are_several(report):
    data = report.to_dict()
    assert data["stories"][0] == {"id": "wire", "title": "Bridge <falls> at Halvik", "documents": ["wire", "post"]}
    assert {f["story"] for f in data["findings"]} == {"wire", "ledger"}


def test_data_on_one_story_name_none():
    data = reconcile.compare([PILE[0], PILE[2]]).to_dict()
    assert "stories" not in data
    assert not any("story" in f for f in data["findings"])


def test_data_fit_the_schema(report):
    from jsonschema import Draft202012Validator

    schema = json.loads((Path(__file__).parents[1] / "docs" / "report.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(report.to_dict())


def test_text_has_a_section_a_story(report):
    text = str(report)
    assert "5 sources, 3 stories" in text
    assert text.index("Story 1: Bridge <falls> at Halvik") < text.index("Story 2: Joy at Orsk Hill")
    assert "Budget passed" in text.split("Story 1")[0]
    assert "Story 3" not in text


def test_text_on_one_story_has_no_sections():
    assert "Story" not in str(reconcile.compare([PILE[0], PILE[2]]))


def test_markup_has_a_section_a_story(report):
    assert "# Story 1: Bridge \\<falls\\> at Halvik" in report.to_markdown()
    html = report.to_html()
    assert "Story 1: Bridge &lt;falls&gt; at Halvik" in html
    assert html.count('<div class="story"') == 2
    assert "<falls>" not in html


def test_a_narrowed_report_keeps_its_stories(report):
    assert ids(report.only("agreements").stories) == STORIES


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_several_processes_give_the_same_report(report, workers):
    assert reconcile.compare(PILE, workers=workers) == report


@pytest.mark.parametrize("workers", [0, -1, True, 1.5, "two"])
def test_a_number_of_workers_that_is_none_is_refused(workers):
    with pytest.raises(SettingsError, match="workers"):
        reconcile.compare(PILE, workers=workers)


def test_progress_is_told_by_several_processes_too():
    calls = []
    reconcile.compare(PILE, workers=2, progress=lambda done, total: calls.append((done, total)))
    assert calls == [(n, 5) for n in range(6)]


@pytest.mark.parametrize("workers", [None, 2])
def test_a_document_that_cannot_be_read_is_named(monkeypatch, workers):
    read = work.extract_document

    def fail(document, concepts):
        if document.id == "post":
            raise RecursionError("too deep")
        return read(document, concepts)

    monkeypatch.setattr(work, "extract_document", fail)  # processes that are forked have it too
    with pytest.raises(WorkError, match=r"document 'post' cannot be read \(RecursionError: too deep\)"):
        reconcile.compare(PILE, workers=workers)


@pytest.mark.parametrize("workers", [None, 2])
def test_documents_that_cannot_be_compared_are_named(monkeypatch, workers):
    def fail(extracts, settings):
        raise ValueError("no verdict")

    monkeypatch.setattr(work, "judge_story", fail)
    with pytest.raises(WorkError, match=r"documents 'wire', 'post' cannot be compared \(ValueError: no verdict\)"):
        reconcile.compare(PILE, workers=workers)


def test_a_process_that_dies_is_told(monkeypatch):
    monkeypatch.setattr(work, "extract_document", lambda document, concepts: os._exit(9))
    with pytest.raises(WorkError, match="a process ended before it was done with documents 'wire'"):
        reconcile.compare(PILE, workers=2)


def test_what_is_sent_between_processes_leaves_the_text_behind():
    document = PILE[4]
    sealed = work.seal(work.read_document(document, Settings()))
    assert work.unseal(sealed).claims == work.read_document(document, Settings()).claims
    assert work.unseal(sealed).doc.text == ""
    assert document.text.encode() not in sealed.extract


SLOW = """
import os, signal, time, reconcile
from reconcile.engines import work
signal.signal(signal.SIGINT, signal.default_int_handler)  # what is begun in the background begins by ignoring it
def slow(document, concepts):
    os.write(1, b"reading\\n")  # in one piece, whatever the other process writes
    time.sleep(60)
work.extract_document = slow
if __name__ == "__main__":
    reconcile.compare(["One.", "Two.", "Three.", "Four."], workers=2)
"""


def children(pid):
    """The processes that a process has begun (Linux)."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid and fields[0] != "Z":
            found.append(int(path.parent.name))
    return found


def is_running(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc, which Linux has")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupt_leaves_no_process_behind(tmp_path, number):
    script = tmp_path / "slow.py"
    script.write_text(SLOW)
    run = subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert [run.stdout.readline() for _ in range(2)] == [b"reading\n"] * 2
    begun = children(run.pid)
    assert len(begun) == 2
    run.send_signal(number)
    run.wait(timeout=20)
    deadline = time.monotonic() + 20
    while any(map(is_running, begun)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(is_running, begun))
    error = run.stderr.read().decode()
    assert error.count("KeyboardInterrupt") == (1 if number == signal.SIGINT else 0)
    run.stdout.close()
    run.stderr.close()
