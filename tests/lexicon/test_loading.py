import gc
import tomllib

import pytest

from reconcile import lexicon


@pytest.fixture
def data(tmp_path, monkeypatch):
    """A folder in place of the data, for lists of the test's own."""
    loaders = (lexicon.words, lexicon.lines, lexicon.pairs, lexicon.table)
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


def test_a_set_of_words_is_nothing_that_the_garbage_collector_walks_through(data):
    entries = [f"word{i}" for i in range(5000)]
    (data / "list.txt").write_text("\n".join(["# own list", *entries]))
    found = lexicon.words("list")
    assert found == set(entries)
    assert not any(gc.is_tracked(held) for held in gc.get_referents(found))


def test_a_table(data):
    (data / "units.toml").write_text('# own table\n[km]\nfactor = 1000\nnames = ["kilometre", "kilometer"]\n')
    assert lexicon.table("units") == {"km": {"factor": 1000, "names": ["kilometre", "kilometer"]}}


def test_pairs(data):
    (data / "forms.txt").write_text("# own pairs\nmice mouse\nmen man\n")
    assert lexicon.pairs("forms") == {"mice": "mouse", "men": "man"}


def test_pairs_are_complete(data):
    (data / "forms.txt").write_text("# own pairs\nmice mouse\nmen\n")
    with pytest.raises(ValueError, match="shorter"):
        lexicon.pairs("forms")


@pytest.mark.parametrize(
    "content",
    [
        'a = "b"\n[c]\nd = 1\n[e.f]\ng = -2.5\n[e.h]\ni = []\n',
        '["two words"]\n"a b" = "c"\n# d = 1\n\n"e f" = ["g # h", "\\"", "[", "ü"]\n',
        'a = [\n  "b", "c]",\n  "d"\n]\ne = [1, 2]\n'.replace('"c]",', '"c] d",'),
    ],
)
def test_what_is_read_of_toml_is_read_as_toml(data, content):
    (data / "list.toml").write_text(f"# own table\n{content}", encoding="utf-8")
    assert lexicon.table("list") == tomllib.loads(content)


@pytest.mark.parametrize("content", ["a = 'b'\n", "a\n", "a = [1\n"])
def test_what_is_not_read_of_toml_is_refused(data, content):
    (data / "list.toml").write_text(f"# own table\n{content}")
    with pytest.raises(ValueError, match=r"Expecting value|without end"):
        lexicon.table("list")


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
