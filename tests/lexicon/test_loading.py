import gc
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile import lexicon
from reconcile.mentions.names.words import fold

LONG = [
    "claim_word_ranks",
    "match_aliases_cut",
    "match_given",
    "match_territories",
    "name_cities",
    "name_first_female",
    "name_first_male",
    "name_ordinary",
    "text_stems",
]


@pytest.fixture
def data(tmp_path, monkeypatch):
    """A folder in place of the data, for lists of the test's own."""
    loaders = (lexicon.words, lexicon.lines, lexicon.long_list, lexicon.pairs, lexicon.table)
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


ENTRIES = ["a", "ab", "abbey", "abbot", "abé", "ac", "la paz", "new", "new york", "zé", "über", "ω"]


@pytest.fixture
def long(data):
    """A long list of the test's own."""
    (data / "list.txt").write_text("\n".join(["# own list", "# of words", *ENTRIES, ""]), encoding="utf-8")
    return lexicon.long_list("list")


def test_a_long_list_holds_its_entries_in_their_order(long):
    assert list(long) == ENTRIES
    assert len(long) == len(ENTRIES)
    assert all(entry in long for entry in ENTRIES)


@pytest.mark.parametrize("word", ["", "b", "abb", "abbeys", "bbey", "paz", "new ", "york", "\n", "#", "\U0010ffff"])
def test_a_long_list_holds_nothing_else(long, word):
    assert word not in long
    assert word not in long  # nor when it has been asked for before


def test_the_second_word_of_a_line_of_a_long_list(data):
    (data / "list.txt").write_text("# own pairs\nman man\nmen man\nmenace menac\n")
    found = lexicon.long_list("list")
    words = ("man", "men", "menace", "me", "n", "menac", "zebra", "")
    assert [found.beside(w) for w in words] == ["man", "man", "menac", "", "", "", "", ""]
    assert "man" not in found


@given(st.lists(st.text(alphabet="abé ω-'", min_size=1, max_size=5), min_size=1, unique=True), st.text(max_size=4))
def test_a_long_list_holds_what_a_set_holds(entries, other):
    text = "\n".join(sorted(entries))
    found = lexicon.LongList(text)
    assert all(entry in found for entry in entries)
    assert (other in found) == (other in entries)


@given(
    st.lists(st.text(alphabet="abé", min_size=1, max_size=200), min_size=20, unique=True), st.text("abé", max_size=9)
)
def test_a_long_list_of_many_pages_holds_what_a_set_holds(words, other):
    found = lexicon.LongList("\n".join(sorted(f"{word} {word[::-1]}" for word in words)))
    assert [found.beside(word) for word in words] == [word[::-1] for word in words]
    assert (found.beside(other) != "") == (other in words)
    assert all(entry in found for entry in found)


@pytest.mark.parametrize("name", LONG)
def test_long_lists_are_sorted_and_hold_no_comments(name):
    found = list(lexicon.long_list(name))
    assert found == sorted(found) == list(lexicon.lines(name))


@pytest.mark.parametrize("name", [name for name in LONG if name.startswith("name_")])
def test_long_lists_of_names_are_folded(name):
    found = list(lexicon.long_list(name))
    assert found == [fold(entry) for entry in found]


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
    with pytest.raises(ValueError, match=r"Expecting value|without end|shorter"):
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
