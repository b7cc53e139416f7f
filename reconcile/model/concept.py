"""Concepts: what users add to the words that news has for one thing."""

import re
from collections.abc import Iterable, Mapping
from os import PathLike
from pathlib import Path
from typing import Any, Literal

from attrs import frozen

from reconcile.errors import SettingsError

_NAME = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
_WORDS = re.compile(r"[^\W\d_][\w'’ .-]*")
_KINDS = ("thing", "event")
_COURSES = ("", "up", "down")
_FIELDS = ("words", "kind", "running", "part_of")

Course = Literal["", "up", "down"]


@frozen
class Concept:
    """Words and phrases for one and the same thing.

    Attributes:
        name: its name, of small letters, digits and underscores. By the name of a concept that the library has, the
            words are added to that.
        words: words and phrases in their base form; inflections are found by stem.
        kind: "event" for what happens, or a state; "thing" for what is counted, measured or acts.
        running: "up" or "down" where a count of it by nature grows or falls from day to day; else empty.
        part_of: the names of concepts that it is a part or a kind of.
    """

    name: str
    words: tuple[str, ...]
    kind: Literal["event", "thing"] = "thing"
    running: Course = ""
    part_of: tuple[str, ...] = ()


def read_concepts(given: Any) -> tuple[Concept, ...]:
    """Check a user's own concepts.

    Args:
        given: concepts by name, each a mapping with `words` and perhaps `kind`, `running` and `part_of`; or the path of
            a TOML file with a table for each; or `Concept` objects.

    Raises:
        SettingsError: the file cannot be read, or an entry is faulty; the message names the concept and the remedy.
    """
    if isinstance(given, str | PathLike):
        given = _loaded(Path(given))
    if isinstance(given, Mapping):
        return tuple(_checked(_concept(name, entry)) for name, entry in given.items())
    listed = tuple(given) if isinstance(given, Iterable) else (given,)
    if not all(isinstance(c, Concept) for c in listed):
        raise SettingsError(
            f"concepts is {given!r}; give a mapping by name, the path of a TOML file or Concept objects"
        )
    return tuple(map(_checked, listed))


def _loaded(path: Path) -> dict[str, Any]:
    import tomllib  # few have concepts of their own in a file

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:  # faulty TOML and text that is not UTF-8 are ValueErrors
        raise SettingsError(f"concepts: {path} cannot be read ({error})") from error


def _concept(name: Any, entry: Any) -> Concept:
    if not isinstance(entry, Mapping) or "words" not in entry:
        raise SettingsError(f"concepts: {name!r} is {entry!r}; give it at least words")
    if unknown := [key for key in entry if key not in _FIELDS]:
        raise SettingsError(f"concepts: {name!r} has {unknown[0]!r}; known are {', '.join(_FIELDS)}")
    fields = {**entry, "words": _words(name, entry["words"]), "part_of": _listed(name, entry.get("part_of", ()))}
    return Concept(name, **fields)


def _words(name: Any, given: Any) -> tuple[str, ...]:
    parts = given.split(",") if isinstance(given, str) else _listed(name, given)
    return tuple(part.strip() for part in parts if part.strip())


def _listed(name: Any, given: Any) -> tuple[str, ...]:
    listed = (given,) if isinstance(given, str) or not isinstance(given, Iterable) else tuple(given)
    if wrong := [x for x in listed if not isinstance(x, str)]:
        raise SettingsError(f"concepts: {name!r} has {wrong[0]!r}; give a list of words")
    return listed


def _checked(concept: Concept) -> Concept:
    """The concept, if it is well formed."""
    name = concept.name
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise SettingsError(f"concepts: {name!r} is no name; use small letters, digits and underscores")
    if isinstance(concept.words, str) or not concept.words:
        raise SettingsError(f"concepts: {name!r} has {concept.words!r} for words; give a list of one or more")
    if wrong := [w for w in concept.words if not isinstance(w, str) or not _WORDS.fullmatch(w)]:
        raise SettingsError(f"concepts: {name!r} has {wrong[0]!r} among its words; give letters, hyphens and spaces")
    if concept.kind not in _KINDS:
        raise SettingsError(f"concepts: {name!r} is of kind {concept.kind!r}; give thing or event")
    if concept.running not in _COURSES:
        raise SettingsError(f"concepts: {name!r} has running {concept.running!r}; give up or down, or leave it out")
    if wrong := [part for part in concept.part_of if not isinstance(part, str) or not _NAME.fullmatch(part)]:
        raise SettingsError(f"concepts: {name!r} is part_of {wrong[0]!r}, which is no name of a concept")
    return concept
