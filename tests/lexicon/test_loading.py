import pytest

from reconcile import lexicon


@pytest.fixture
def data(tmp_path, monkeypatch):
    """A folder in place of the data, for lists of the test's own."""
    loaders = (lexicon.words, lexicon.lines, lexicon.table)
    for loader in loaders:
        loader.cache_clear()
    monkeypatch.setattr(lexicon, "_DATA", tmp_path)
    yield tmp_path
    for loader in loaders:
        loader.cache_clear()


@pytest.mark.parametrize(
    ("content", "entries"),
    [
        ("# own list\none\ntwo\n", ("one", "two")),
        ("# own list\n\n  one  \n# more\n\ttwo words\n", ("one", "two words")),
        ("# own list\r\none\r\ntwo", ("one", "two")),
        ("# own list\nŁódź\nl’été # not a comment\n", ("Łódź", "l’été # not a comment")),
        ("# own list\nb\na\nb\n", ("b", "a", "b")),
        ("# own list\n", ()),
    ],
)
def test_lines_are_entries_in_their_order(data, content, entries):
    (data / "list.txt").write_bytes(content.encode())
    assert lexicon.lines("list") == entries
    assert lexicon.words("list") == frozenset(entries)


def test_a_table(data):
    (data / "units.toml").write_text('# own table\n[km]\nfactor = 1000\nnames = ["kilometre", "kilometer"]\n')
    assert lexicon.table("units") == {"km": {"factor": 1000, "names": ["kilometre", "kilometer"]}}


@pytest.mark.parametrize("load", [lexicon.lines, lexicon.table])
def test_a_list_is_read_once(data, load):
    for suffix in ("txt", "toml"):
        (data / f"list.{suffix}").write_text("# own\na = 1\n")
    first = load("list")
    for suffix in ("txt", "toml"):
        (data / f"list.{suffix}").write_text("# own\nb = 2\n")
    assert load("list") is first


@pytest.mark.parametrize("load", [lexicon.words, lexicon.lines, lexicon.table])
def test_a_missing_list_is_named(data, load):
    with pytest.raises(FileNotFoundError, match="nowhere"):
        load("nowhere")
