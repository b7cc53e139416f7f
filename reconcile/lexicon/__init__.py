"""Word lists and tables as data, and the one loader for them.

Data files stand in `data/`: `NAME.txt` holds one entry a line, `NAME.toml` a table. Lines that begin with `#` are
comments; the first says where the words come from and what they mean.
"""

from collections.abc import Iterable, KeysView
from functools import cache
from json import loads
from pathlib import Path
from typing import Any

_DATA = Path(__file__).parent / "data"
_UNTIDY = ("\n#", "\n\n", " \n", "\n ", "\t", "\r")  # signs of comments, blank lines and white space around entries


Words = KeysView[str]  # a set of words


def word_set(entries: Iterable[str]) -> Words:
    """Entries as a set, each once.

    It is the keys of a dictionary: a dictionary of strings is none of the things that the garbage collector walks
    through, and walking through sets of so many words again and again takes a good part of a start.
    """
    return dict.fromkeys(entries).keys()


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


def _entries(file: str) -> list[str]:
    text = (_DATA / file).read_text(encoding="utf-8").strip()
    while text[:1] == "#":
        text = text.partition("\n")[2].lstrip()
    if not any(sign in text for sign in _UNTIDY):  # as the long lists are: no line needs to be looked at
        return text.split("\n") if text else []
    return [line for line in map(str.strip, text.split("\n")) if line and line[0] != "#"]
