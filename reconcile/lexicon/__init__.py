"""Word lists and tables as data, and the one loader for them.

Data files stand in `data/`: `NAME.txt` holds one entry a line, `NAME.toml` a table. Lines that begin with `#` are
comments; the first says where the words come from and what they mean.
"""

import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator, KeysView
from functools import cache
from json import loads
from pathlib import Path
from typing import Any

_DATA = Path(__file__).parent / "data"
_LAST = chr(sys.maxunicode)
_UNTIDY = ("\n#", "\n\n", " \n", "\n ", "\t", "\r")  # signs of comments, blank lines and white space around entries


Words = KeysView[str]  # a set of words


def word_set(entries: Iterable[str]) -> Words:
    """Entries as a set, each once.

    It is the keys of a dictionary: a dictionary of strings is none of the things that the garbage collector walks
    through, and walking through sets of so many words again and again takes a good part of a start.
    """
    return dict.fromkeys(entries).keys()


class LongList:
    """A long list of sorted entries, one a line, that is looked into and not taken apart.

    Of tens of thousands of entries a text needs some hundreds: to make a string of each is a good part of a start.
    Entries that begin with the same two letters are cut out together where one of them is first asked for.
    """

    __slots__ = ("_shelves", "_text")

    def __init__(self, text: str) -> None:
        self._text = f"{text}\n"
        self._shelves: dict[str, str] = {}

    def __contains__(self, entry: str) -> bool:
        return f"\n{entry}\n" in self._shelf(entry[:2])

    def __iter__(self) -> Iterator[str]:
        return iter(self._text.split("\n")[:-1])

    def __len__(self) -> int:
        return self._text.count("\n")

    def beside(self, word: str) -> str:
        """What stands behind a word in its line, after a space; empty where no line begins with the word."""
        shelf, line = self._shelf(word[:2]), f"\n{word} "
        start = shelf.find(line)
        return shelf[start + len(line) : shelf.index("\n", start + 1)] if start >= 0 else ""

    def _shelf(self, letters: str) -> str:
        """The lines that begin with these letters, a line break before each and behind the last."""
        found = self._shelves.get(letters, "")
        if not found:
            first, last = self._place(letters), self._place(letters + _LAST)
            found = "\n" + self._text[first:last]
            if first < last:  # else the letters may be any that a text has
                self._shelves[letters] = found
        return found

    def _place(self, letters: str) -> int:
        """Where the first line begins that does not come before these letters."""
        text, size = self._text, len(letters)

        def beginning(place: int) -> str:
            start = text.rfind("\n", 0, place) + 1
            return text[start : start + size]

        return bisect_left(range(len(text)), letters, key=beginning)


@cache
def words(name: str) -> Words:
    """The entries of `data/NAME.txt`.

    Args:
        name: file name without its suffix.

    Returns:
        Each entry once, as written there.
    """
    return word_set(_entries(f"{name}.txt"))


@cache
def lines(name: str) -> tuple[str, ...]:
    """The entries of `data/NAME.txt` in their order, comments and blank lines left out."""
    return tuple(_entries(f"{name}.txt"))


@cache
def long_list(name: str) -> LongList:
    """The entries of `data/NAME.txt`, which are sorted, without comments between them."""
    return LongList(_text(f"{name}.txt"))


@cache
def pairs(name: str) -> dict[str, str]:
    """The entries of `data/NAME.txt`, each of two words: the first to the second; callers must not alter it."""
    both = iter(" ".join(_entries(f"{name}.txt")).split())
    return dict(zip(both, both, strict=True))


@cache
def table(name: str) -> dict[str, Any]:
    """The table in `data/NAME.toml`; callers must not alter it.

    What is read is a part of TOML, of which each value is JSON as well: plain and quoted keys, sections,
    strings, numbers and lists of them. Python's own reader of all TOML takes twenty times as long.
    """
    found: dict[str, Any] = {}
    section, begun = found, ""
    for line in _entries(f"{name}.toml"):
        if line[0] == "[" and not begun:
            section = found
            for part in line[1:-1].split("."):
                section = section.setdefault(part.strip('"'), {})
            continue
        begun += line
        key, _, value = begun.partition(" = ")
        if value[:1] != "[" or value[-1] == "]":  # else a list goes on in the next line
            section[key.strip('"')] = loads(value)
            begun = ""
    if begun:
        raise ValueError(f"{name}.toml: a list without end: {begun}")
    return found


def _text(file: str) -> str:
    """What the file holds behind the comments at its head."""
    text = (_DATA / file).read_text(encoding="utf-8").strip()
    while text[:1] == "#":
        text = text.partition("\n")[2].lstrip()
    return text


def _entries(file: str) -> list[str]:
    text = _text(file)
    if not any(sign in text for sign in _UNTIDY):  # as the long lists are: no line needs to be looked at
        return text.split("\n") if text else []
    return [line for line in map(str.strip, text.split("\n")) if line and line[0] != "#"]
