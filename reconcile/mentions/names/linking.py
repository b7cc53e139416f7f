"""Linking inside a document: which shorter names stand for which fuller ones."""

import re
from collections.abc import Iterable, Mapping

from attrs import frozen

from reconcile.mentions.names.words import countries, is_demonym, is_place, known
from reconcile.model.name import Link, NameKind

Key = tuple[str, ...]
_SMALL = frozenset({"of", "for", "the", "and", "&", "on", "in", "de", "la", "del", "des", "du"})
_MOST = 40  # fuller forms considered for one name
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


@frozen(eq=False, repr=False)
class Links:
    """The fuller forms of each name in one document.

    Attributes:
        fuller: for each shorter name the fuller ones, with how the one stands for the other.
        places: for each name the indices where it is written, ascending.
        introduced: for each surname the index where a title first introduces it ("President Moss").
    """

    fuller: Mapping[Key, tuple[tuple[Key, Link], ...]]
    places: Mapping[Key, list[int]]
    introduced: Mapping[Key, int]

    def fullest(self, key: Key) -> tuple[Key, Link]:
        """The fullest name that `key` stands for, and how.

        Of several, the one is meant that the document names first: its subject goes by the surname, while others of
        the same surname keep their first names.
        """
        link: Link = "name"
        for _ in range(4):
            options = [o for o in self.fuller.get(key, ()) if self._may_stand(key, o[0])]
            if not options:
                break
            key, step = min(options, key=lambda o: self.places[o[0]][0])
            link = step if link == "name" else link
        return key, link

    def _may_stand(self, key: Key, full: Key) -> bool:
        """Whether a name may stand for a fuller one: not if a title introduced it before that was written."""
        return self.introduced.get(key, self.places[full][0]) >= self.places[full][0]


def find_links(
    kinds: Mapping[Key, NameKind],
    written: Mapping[Key, list[int]],
    brackets: Iterable[tuple[Key, Key]],
    introduced: Mapping[Key, int],
) -> Links:
    """The links among the names of a document.

    Args:
        kinds: each name with its kind.
        written: each name with the indices where it is written, ascending.
        brackets: pairs of an acronym and the name beside which it is introduced.
        introduced: the index where a title first introduces each surname.
    """
    fuller: dict[Key, list[tuple[Key, Link]]] = {}
    for acronym, full in brackets:
        fuller[acronym] = [(full, "acronym")]
    _link_persons([k for k, kind in kinds.items() if kind == "person"], fuller)
    _link_bodies({k: kind for k, kind in kinds.items() if kind != "person"}, fuller)
    return Links({k: tuple(v[:_MOST]) for k, v in fuller.items()}, written, introduced)


def surnames(keys: Iterable[Key]) -> dict[str, list[Key]]:
    """The persons of several words by their surname and by their first name."""
    found: dict[str, list[Key]] = {}
    for key in keys:
        if len(key) > 1:
            found.setdefault(surname(key), []).append(key)
    return found


def surname(key: Key) -> str:
    """The last word of a person's name that is no suffix ("king" of "martin luther king jr")."""
    return next((w for w in reversed(key) if w not in _SUFFIXES), key[-1])


def _link_persons(keys: list[Key], fuller: dict[Key, list[tuple[Key, Link]]]) -> None:
    last = surnames(keys)
    first: dict[str, list[Key]] = {}
    for key in keys:
        if len(key) > 1 and len(key[0]) > 1:
            first.setdefault(key[0], []).append(key)
    for key in keys:
        options = last.get(surname(key), [])[:_MOST]
        if len(key) == 1:
            found = options or first.get(key[0], [])
        else:
            found = [o for o in options if _shortens(key, o)] or _with_particle(key, options)
        if found and key not in fuller:
            fuller[key] = [(o, "surname" if len(key) == 1 else "name") for o in found]


def _with_particle(key: Key, options: list[Key]) -> list[Key]:
    """The full names that end in a surname of several words ("von der Leyen")."""
    if key[0] not in known("particles"):
        return []
    return [o for o in options if len(o) > len(key) and o[-len(key) :] == key]


def _shortens(short: Key, full: Key) -> bool:
    """Whether a name of several words is a shorter form of another with the same surname ("J. Ruiz", "Ana Ruiz")."""
    if len(full) < len(short) or short == full:
        return False
    same = short[0] == full[0] or (len(short[0]) == 1 and full[0].startswith(short[0]))
    if len(short) == len(full):
        pairs = list(zip(short, full, strict=True))
        return same and all(s == f or s == f[0] for s, f in pairs)
    return same and set(short[1:]) <= set(full) | {w[0] for w in full}


def _link_bodies(kinds: Mapping[Key, NameKind], fuller: dict[Key, list[tuple[Key, Link]]]) -> None:
    initials: dict[str, list[Key]] = {}
    parts: dict[Key, list[Key]] = {}
    for key in kinds:
        if len(key) > 1:
            for letters in _initials(key):
                initials.setdefault(letters, []).append(key)
            for part in _parts(key):
                parts.setdefault(part, []).append(key)
    for key, kind in kinds.items():
        if key in fuller or " ".join(key) in countries():
            continue
        letters = re.sub(r"\W", "", key[0]) if len(key) == 1 else ""
        if found := initials.get(letters):
            fuller[key] = [(f, "acronym") for f in found]
        elif kind == "organisation" and not _stands_alone(key):
            fuller[key] = [(f, "name") for f in parts.get(key, ()) if kinds[f] == kind]


def _stands_alone(key: Key) -> bool:
    joined = " ".join(key)
    return joined in known("orgs") or is_place(joined) or is_demonym(joined)


def _initials(key: Key) -> set[str]:
    words = [w for w in key if w[0].isalpha()]
    return {"".join(w[0] for w in words if w not in _SMALL), "".join(w[0] for w in words)}


def _parts(key: Key) -> Iterable[Key]:
    """The beginnings of a name, and what follows its first words, as far as they may stand for it."""
    size = min(len(key), 8)
    yield from (key[:i] for i in range(1, size))
    yield from (key[i:] for i in range(1, size - 1) if key[i] not in _SMALL)
