import json

import pytest

from reconcile.errors import ReconcileError
from reconcile.report import Report


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("report.json", '{\n  "version": 1'),
        ("report.md", "# What 3 sources say"),
        ("report.html", "<!doctype html>"),
        ("report.csv", '"finding","kind","topic","verdict"'),
        ("report.txt", "3 sources: 1 discrepancy"),
        ("REPORT.HTML", "<!doctype html>"),
    ],
)
def test_the_suffix_names_the_format(ferry, tmp_path, name, begins):
    path = ferry.save(tmp_path / name)
    assert path == tmp_path / name
    content = path.read_bytes().decode("utf-8")
    assert content.startswith(begins)
    assert content.endswith("\n") or name.lower().endswith("html")
    assert "\r" not in content


def test_a_path_may_be_a_string_and_an_old_file_is_replaced(ferry, tmp_path):
    path = tmp_path / "report.json"
    path.write_text("old" * 100_000)
    ferry.save(str(path))
    assert json.loads(path.read_text(encoding="utf-8")) == ferry.to_dict()


@pytest.mark.parametrize("name", ["report.pdf", "report", ".html", "report.html.gz"])
def test_an_unknown_suffix_is_refused_and_the_known_named(ferry, tmp_path, name):
    with pytest.raises(ReconcileError, match=r"known are \.json, \.md, \.html, \.csv, \.txt"):
        ferry.save(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_does_not_exist_is_named(ferry, tmp_path):
    with pytest.raises(ReconcileError, match=r"cannot save .*nowhere.*: No such file"):
        ferry.save(tmp_path / "nowhere" / "report.md")


@pytest.mark.parametrize("suffix", [".json", ".md", ".html", ".csv", ".txt"])
def test_text_that_no_file_can_hold_does_not_stop_the_saving(build, tmp_path, suffix):
    report = build.hostile_report(("half \ud800 a pair",) * 6)
    path = report.save(tmp_path / f"report{suffix}")
    assert "half" in path.read_text(encoding="utf-8")


def test_a_report_without_documents_can_be_saved(tmp_path):
    path = Report((), (), (), ()).save(tmp_path / "report.txt")
    assert path.read_text(encoding="utf-8").startswith("0 sources")
