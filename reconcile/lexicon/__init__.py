"""Word lists and tables as data, and the one loader for them.

Data files stand in `data/`: `NAME.txt` holds one entry a line, `NAME.toml` a table. Lines that begin with `#` are
comments; the first says where the words come from and what they mean.
"""

import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, KeysView
from functools import cache
from json import loads
from pathlib import Path
from typing import Any

_DATA = Path(__file__).parent / "data"
_LAST = chr(sys.maxunicode)
_PAGE = 512  # characters of a long list
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
    An entry is looked for in its page alone, which the first entries of all pages tell.
    """

    __slots__ = ("_firsts", "_pages", "_text")

    def __init__(self, text: str) -> None:
        self._text = f"\n{text}\n"
        ends = {self._text.find("\n", place) for place in range(0, len(text), _PAGE)}
        self._pages = sorted({*ends, len(text) + 1})
        self._firsts = [self._text[i + 1 : self._text.index("\n", i + 1)] for i in self._pages[:-1]]

    def __contains__(self, entry: str) -> bool:
        return self._place(f"\n{entry}\n", entry) >= 0

    def __iter__(self) -> Iterator[str]:
        return iter(self._text[1:-1].split("\n"))

    def __len__(self) -> int:
        return self._text.count("\n") - 1

    def beside(self, word: str) -> str:
        """What stands behind a word in its line, after a space; empty where no line begins with the word."""
        beginning = f"\n{word} "
        place = self._place(beginning, f"{word} {_LAST}")
        if place < 0:
            return ""
        start = place + len(beginning)
        return self._text[start : self._text.index("\n", start)]

    def _place(self, beginning: str, last: str) -> int:
        """Where a line begins so, its line break in front; -1 where none does. `last` comes behind no later page."""
        page = bisect_right(self._firsts, last)
        return self._text.find(beginning, self._pages[page - 1], self._pages[page] + 1)


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
    rows = list(_rows(f"{name}.toml", found))
    # All at once: a call for each takes most of the time.
    values = loads(f"[{','.join(value for _, _, value in rows)}]")
    for (section, key, _), value in zip(rows, values, strict=True):
        section[key] = value
    return found


def _rows(file: str, found: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str, str]]:
    """The section, the key and the value as JSON of each row of a table; sections are put into `found`."""
    section, begun = found, ""
    for line in _entries(file):
        if line[0] == "[" and not begun:
            section = found
            for part in line[1:-1].split("."):
                section = section.setdefault(part.strip('"'), {})
            continue
        begun += line
        key, _, value = begun.partition(" = ")
        if value[:1] != "[" or value[-1] == "]":  # else a list goes on in the next line
            yield section, key.strip('"'), value
            begun = ""
    if begun:
        raise ValueError(f"{file}: a list without end: {begun}")


def _text(file: str) -> str:
    """What the file holds behind the comments at its head."""
    # Of a hundred small files `Path` would take half the time.
    with open(f"{_DATA}/{file}", encoding="utf-8") as opened:
        text = opened.read().strip()
    while text[:1] == "#":
        text = text.partition("\n")[2].lstrip()
    return text


def _entries(file: str) -> list[str]:
    text = _text(file)
    if not any(sign in text for sign in _UNTIDY):  # as the long lists are: no line needs to be looked at
        return text.split("\n") if text else []
    return [line for line in map(str.strip, text.split("\n")) if line and line[0] != "#"]
