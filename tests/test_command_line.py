import io
import json
import os
import subprocess
import sys
from datetime import date
from functools import partial

import pytest
import tqdm
from attrs import evolve

import reconcile
from reconcile.__main__ import main
from reconcile.errors import DocumentError
from reconcile.model.claim import Claim, NameValue
from reconcile.model.document import Document
from reconcile.model.finding import Finding, Pair
from reconcile.model.span import Span
from reconcile.report import Report

DOCS = [
    Document("a", "The bridge at Arno was closed by Lena Voss.", "Arno Post"),
    Document("b", "Per Holt ordered the bridge shut.", "Delta Radio"),
]


def report_on(docs):
    """Two findings on the articles: who closed the bridge, and where it is."""
    claims = tuple(
        Claim(d.text.index(w), d.text.index(w) + len(w), w, d.id, "person", NameValue(w), "", Span(0, len(d.text)))
        for d, w in zip(docs, ("Lena Voss", "Per Holt"), strict=True)
    )
    conflict = (Pair("a", "b", "conflict", "Lena Voss and Per Holt are two persons"),)
    agree = (Pair("a", "b", "agree", "the same"),)
    return Report(
        docs,
        (
            Finding(
                "f1", "person", "who closed the bridge", claims, conflict, (("a",), ("b",)), 2, 0.8, "They differ."
            ),
            Finding("f2", "person", "which bridge", claims, agree, (("a", "b"),), 2, 0.8, "The same."),
        ),
        (),
        (),
    )


@pytest.fixture
def calls(monkeypatch):
    """The library replaced by the two articles above; what it was called with."""
    seen = {}

    def read(paths):
        seen["paths"] = paths
        return list(DOCS)

    def compare(docs, settings=None, workers=None, progress=None):
        seen.update(docs=docs, progress=progress)
        return report_on(docs)

    monkeypatch.setitem(vars(reconcile), "read", read)
    monkeypatch.setitem(vars(reconcile), "compare", compare)
    return seen


def test_the_report_is_printed(calls, capsys):
    assert main(["one.txt", "more"]) == 0
    out, err = capsys.readouterr()
    assert calls["paths"] == ["one.txt", "more"]
    assert out == f"{report_on(DOCS)}\n"
    assert err == ""


def test_json(calls, capsys):
    assert main(["folder", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == report_on(DOCS).to_dict()


def test_markdown(calls, capsys):
    assert main(["--markdown", "folder"]) == 0
    assert capsys.readouterr().out == report_on(DOCS).to_markdown() + "\n"


def test_a_page_is_written_beside_what_is_printed(calls, capsys, tmp_path):
    page = tmp_path / "report.html"
    assert main(["folder", "--html", str(page)]) == 0
    assert page.read_text(encoding="utf-8") == report_on(DOCS).to_html()
    assert "DISCREPANCIES (1)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("selection", "found"),
    [("discrepancies", ["f1"]), ("agreements", ["f2"]), ("all", ["f1", "f2"])],
)
def test_only_filters_every_format(calls, capsys, tmp_path, selection, found):
    page = tmp_path / "r.html"
    assert main(["x", "--only", selection, "--json", "--html", str(page)]) == 0
    data = json.loads(capsys.readouterr().out)
    assert [f["id"] for f in data["findings"]] == found
    html = page.read_text(encoding="utf-8")
    main(["x", "--only", selection])
    text = capsys.readouterr().out
    main(["x", "--only", selection, "--markdown"])
    markdown = capsys.readouterr().out
    for topic, name in (("who closed the bridge", "f1"), ("which bridge", "f2")):
        assert [topic in html, topic in text, topic in markdown] == [name in found] * 3


@pytest.mark.parametrize(
    ("settings", "days"),
    [
        ([], [None, None]),
        (["a=2023-05-14"], [date(2023, 5, 14), None]),
        (["a=2023-05-14", "b=20230516"], [date(2023, 5, 14), date(2023, 5, 16)]),
        (["a=2023-05-14", "a=2023-05-15"], [date(2023, 5, 15), None]),
    ],
)
def test_days_of_publication_can_be_given(calls, settings, days):
    assert main(["x", *(part for s in settings for part in ("--published", s))]) == 0
    assert [d.published for d in calls["docs"]] == days
    assert [evolve(d, published=None) for d in calls["docs"]] == DOCS


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["x", "--published", "z=2023-05-14"], "no document 'z'; there are a, b"),
        (["x", "--published", "a=soon"], "document 'a': published is 'soon', which is no date"),
        (["x", "--published", "a=2023-02-30"], "which is no date"),
        (["x", "--published", "a="], "give it as ID=DATE"),
        (["x", "--published", "2023-05-14"], "give it as ID=DATE"),
        (["x", "--html", "report.pdf"], "--html report.pdf: the name of the page must end in .html"),
        (["x", "--html", "/no/such/folder/r.html"], "cannot save /no/such/folder/r.html"),
        (["x", "--only", "updates"], "invalid choice: 'updates'"),
        (["x", "--json", "--markdown"], "not allowed with"),
        (["x", "--loud"], "unrecognized arguments: --loud (see --help)"),
        ([], "required: FILE_OR_FOLDER"),
    ],
)
def test_bad_input_is_one_clear_line(calls, capsys, arguments, message):
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("reconcile: error: ")
    assert err.count("\n") == 1
    assert message in err


@pytest.mark.parametrize(
    ("message", "line"),
    [
        ("no documents: pass at least one", "no documents: pass at least one"),
        ("two faults:\n  first\n  second", "two faults: first second"),
        ("file \x1b[31mred\x1b[0m.txt is empty", "file ⟨001B⟩[31mred⟨001B⟩[0m.txt is empty"),
    ],
)
def test_errors_of_the_library_are_told_without_a_traceback(calls, monkeypatch, capsys, message, line):
    def refuse(paths):
        raise DocumentError(message)

    monkeypatch.setitem(vars(reconcile), "read", refuse)
    assert main(["x"]) == 2
    assert capsys.readouterr().err == f"reconcile: error: {line}\n"


def test_an_interruption_ends_with_130(calls, monkeypatch, capsys):
    def interrupt(paths):
        raise KeyboardInterrupt

    monkeypatch.setitem(vars(reconcile), "read", interrupt)
    assert main(["x"]) == 130
    assert capsys.readouterr() == ("", "reconcile: interrupted\n")


@pytest.mark.parametrize(
    ("option", "word"), [("--version", f"reconcile {reconcile.__version__}"), ("--help", "usage: reconcile")]
)
def test_version_and_help(capsys, option, word):
    with pytest.raises(SystemExit) as stop:
        main([option])
    assert stop.value.code == 0
    assert capsys.readouterr().out.startswith(word)


@pytest.fixture
def shelf(tmp_path):
    """A folder with two articles and some files that are none."""
    (tmp_path / "one.txt").write_text(DOCS[0].text, encoding="utf-8")
    (tmp_path / "two.txt").write_text(DOCS[1].text, encoding="utf-8")
    (tmp_path / "blank.txt").write_text(" \n", encoding="utf-8")
    (tmp_path / "list.json").write_text("[1, 2", encoding="utf-8")
    (tmp_path / "sound.mp3").write_bytes(b"\x00\xff")
    return tmp_path


@pytest.mark.parametrize("name", ["nowhere.txt", "blank.txt", "list.json", "sound.mp3", "no/folder", "\0"])
def test_files_that_are_no_articles_are_named_in_one_line(shelf, capsys, name):
    assert main([str(shelf / "one.txt"), str(shelf / name)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith("reconcile: error: ")
    assert "Traceback" not in err


def test_files_are_read_and_dated(shelf, calls, monkeypatch):
    from reconcile.text.reading import read

    monkeypatch.setitem(vars(reconcile), "read", read)
    assert main([str(shelf / "one.txt"), str(shelf / "two.txt"), "--published", "b=2023-05-14"]) == 0
    assert [d.text for d in calls["docs"]] == [d.text for d in DOCS]
    assert [d.published for d in calls["docs"]] == [None, date(2023, 5, 14)]


def test_the_module_can_be_run_and_ends_with_the_status(shelf):
    command = [sys.executable, "-m", "reconcile", str(shelf / "nowhere.txt")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "nowhere.txt" in done.stderr
    assert len(done.stderr.splitlines()) == 1


class Terminal(io.StringIO):
    def isatty(self):
        return True


def printed_on_a_terminal(monkeypatch, columns, **environment):
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setattr(os, "environ", {"COLUMNS": str(columns), **environment})
    assert main(["x"]) == 0
    return sys.stdout.getvalue()


@pytest.mark.parametrize(("columns", "width"), [(60, 60), (400, 120)])
def test_a_terminal_is_filled_in_colour_but_not_beyond_what_can_be_read(calls, monkeypatch, columns, width):
    assert printed_on_a_terminal(monkeypatch, columns) == f"{report_on(DOCS).to_text(width, colour=True)}\n"


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_a_terminal_may_be_plain(calls, monkeypatch, environment):
    assert "\x1b" not in printed_on_a_terminal(monkeypatch, 100, **environment)


def test_there_is_no_progress_bar_where_nobody_looks(calls):
    main(["x"])
    assert calls["progress"] is None


def test_a_terminal_gets_progress_but_no_bar_on_short_work(calls, monkeypatch):
    monkeypatch.setattr(sys, "stderr", Terminal())
    assert main(["x"]) == 0
    assert callable(calls["progress"])
    assert "doc" not in sys.stderr.getvalue()


def test_long_work_shows_how_far_it_is(calls, monkeypatch):
    monkeypatch.setattr("reconcile.__main__._SHORT_WORK", 0)
    monkeypatch.setattr("tqdm.tqdm", partial(tqdm.tqdm, mininterval=0))
    monkeypatch.setattr(sys, "stderr", Terminal())

    def compare(docs, settings=None, workers=None, progress=None):
        for done in (1, 20, 40):
            progress(done, 40)
        calls["shown"] = sys.stderr.getvalue()
        return report_on(docs)

    monkeypatch.setitem(vars(reconcile), "compare", compare)
    assert main(["x"]) == 0
    assert "/40" in calls["shown"]


def test_progress_is_left_out_without_tqdm(calls, monkeypatch):
    monkeypatch.setitem(sys.modules, "tqdm", None)
    monkeypatch.setattr(sys, "stderr", Terminal())
    assert main(["x"]) == 0
    assert calls["progress"] is None


def test_what_the_terminal_cannot_show_becomes_a_question_mark(calls, monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    assert main(["x"]) == 0
    assert b"a: ?The bridge at Arno was closed by [Lena Voss].?" in raw.getvalue()


SCRIPT = "import sys, reconcile.__main__ as m; m._run = lambda o: 'x\\n' * 500_000; sys.exit(m.main(['x']))"


def test_a_closed_pipe_is_met_quietly():
    reading, writing = os.pipe()
    process = subprocess.Popen([sys.executable, "-c", SCRIPT], stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    os.read(reading, 10)
    os.close(reading)
    assert process.communicate(timeout=30)[1] == b""
    assert process.returncode == 0
