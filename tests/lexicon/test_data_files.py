import tomllib
from pathlib import Path

import pytest

import reconcile
from reconcile import lexicon

DATA = Path(reconcile.__file__).parent / "lexicon" / "data"
FILES = sorted(DATA.iterdir())


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_every_data_file_begins_with_a_line_on_origin_and_meaning(path):
    head = path.read_text(encoding="utf-8").split("\n", 1)[0]
    assert head.startswith("# ")
    assert len(head.split()) >= 5, head


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_every_data_file_is_a_list_or_a_table_with_entries(path):
    assert path.suffix in {".txt", ".toml"}
    if path.suffix == ".txt":
        assert lexicon.lines(path.stem)
    else:
        assert tomllib.loads(path.read_text(encoding="utf-8")) == lexicon.table(path.stem) != {}


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_every_data_file_ends_with_a_line_break(path):
    assert path.read_bytes().endswith(b"\n")
    assert b"\r" not in path.read_bytes()


@pytest.mark.parametrize("path", [p for p in FILES if p.suffix == ".txt"], ids=lambda p: p.name)
def test_no_list_holds_an_entry_twice(path):
    entries = lexicon.lines(path.stem)
    assert sorted({e for e in entries if entries.count(e) > 1}) == []


def test_titles_end_in_a_full_stop():
    assert all(title.endswith(".") and " " not in title for title in lexicon.words("text_titles"))
