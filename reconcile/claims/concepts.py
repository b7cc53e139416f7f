"""Concepts: words and phrases that news uses for one thing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from attrs import frozen

from reconcile import lexicon
from reconcile.model.concept import Concept
from reconcile.text.stems import is_content, stem
from reconcile.text.view import TextView, Token

_MARK = "@"  # tells a concept's term from a plain stem
_BAR = "|"  # parts the name of a user's concept from the rest of it, in its key
_PARTS = 5  # id, kind, running, part_of, stems
_PASSED_OVER = frozenset(
    ("the", "a", "an", "his", "her", "its", "their", "our", "your", "my")
)  # a phrase holds whichever stands there


@frozen
class Term:
    """A content word, or a phrase that stands for a concept.

    Attributes:
        key: "@" and the concept's id, or the stem of a word that the lexicon does not know. A concept of a user's own
            has the rest of what it is behind its id, so that whoever holds the key needs no other knowledge of it.
        start: where it begins in the text.
        surface: the word as written, the first of a phrase.
    """

    key: str
    start: int
    surface: str


Phrases = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]  # by their first stem, the longest first


@frozen
class _Lexicon:
    """The concepts, indexed by the first stem of their phrases, longest first."""

    phrases: Phrases
    events: frozenset[str]
    running: dict[str, str]
    wider: dict[str, frozenset[str]]
    members: dict[str, frozenset[str]]


@cache
def _lexicon() -> _Lexicon:
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    members: dict[str, set[str]] = defaultdict(set)
    kinds, runs, parts = {}, {}, {}
    for line in lexicon.lines("concept_stems"):
        name, kinds[name], runs[name], part_of, listed = (_MARK + line).split("|")
        parts[name] = frozenset(_MARK + w for w in part_of.split())
        for phrase in listed.split(","):
            stems = tuple(phrase.split())
            phrases[stems[0]].append((stems, name))
            if len(stems) == 1:
                members[name].add(phrase)
    return _Lexicon(
        {k: tuple(sorted(v, key=lambda item: -len(item[0]))) for k, v in phrases.items()},
        frozenset(name for name, kind in kinds.items() if kind == "event"),
        {name: run for name, run in runs.items() if run},
        parts,
        {k: frozenset(v) for k, v in members.items()},
    )


def compiled(table: Mapping[str, Any]) -> list[str]:
    """The lines of `concept_stems` for the table `concept_words`: what is loaded, its words already cut to stems.

    Args:
        table: concepts by name, each with `kind`, `words` and perhaps `running` and `part_of`.

    Returns:
        One line a concept: name, kind, running, part_of and the stems of its phrases.
    """
    return [
        _line(name, entry["kind"], entry.get("running", ""), entry.get("part_of", ()), entry["words"].split(","))
        for name, entry in table.items()
    ]


def _line(name: str, kind: str, running: str, part_of: Iterable[str], phrases: Iterable[str]) -> str:
    stems = dict.fromkeys(" ".join(phrase_stems(p)) for p in phrases)
    return _BAR.join((name, kind, running, " ".join(part_of), ",".join(filter(None, stems))))


@lru_cache(maxsize=16)
def phrases_with(own: tuple[Concept, ...]) -> Phrases:
    """The phrases of all concepts, with those of a user's own, which come before the library's.

    A concept by a name that the library has adds its words to that one.
    """
    if not own:
        return _lexicon().phrases
    found = dict(_lexicon().phrases)
    for concept in own:
        line = _line(concept.name, concept.kind, concept.running, concept.part_of, concept.words)
        key = _MARK + (concept.name if _MARK + concept.name in _lexicon().wider else line)
        for phrase in filter(None, line.split(_BAR)[-1].split(",")):
            stems = tuple(phrase.split())
            entries = [(stems, key), *(e for e in found.get(stems[0], ()) if e[0] != stems)]
            found[stems[0]] = tuple(sorted(entries, key=lambda e: -len(e[0])))
    return found


def phrase_stems(phrase: str) -> tuple[str, ...]:
    """The stems of a lexicon phrase, particles kept, articles and possessives left out."""
    return tuple(stem(t.lower) for t in TextView(phrase.strip()).tokens if t.lower not in _PASSED_OVER)


def terms(tokens: Sequence[Token], own: tuple[Concept, ...] = ()) -> tuple[Term, ...]:
    """The content words of the tokens, phrases of the lexicon and of a user's own concepts brought to their concept."""
    phrases = phrases_with(own)
    told = [t for t in tokens if t.lower not in _PASSED_OVER]
    stems = tuple([stem(t.lower) if t.kind == "word" else t.text for t in told])
    found, i = [], 0
    while i < len(told):
        key, size = _longest(phrases[stems[i]], stems, i) if stems[i] in phrases else ("", 1)
        if size > 1 or is_content(told[i]):  # a stop word opens a phrase ("on board") but is no term by itself
            found.append(Term(key or stems[i], told[i].start, told[i].text))
        i += size
    return tuple(found)


def _longest(phrases: Iterable[tuple[tuple[str, ...], str]], stems: tuple[str, ...], i: int) -> tuple[str, int]:
    """The concept of the longest phrase that stands at `i`, and its size; no concept and 1 where none does."""
    return next(((key, len(phrase)) for phrase, key in phrases if stems[i : i + len(phrase)] == phrase), ("", 1))


def is_event(key: str) -> bool:
    """Whether the term names an event or a state rather than a thing."""
    return _part(key, 1) == "event" if _is_own(key) else key in _lexicon().events


def running(key: str) -> str:
    """Return "up" or "down" where a count of the concept by nature grows or falls from day to day, else empty."""
    return _part(key, 2) if _is_own(key) else _lexicon().running.get(key, "")


def is_part(key: str, whole: str) -> bool:
    """Whether the first concept is directly a part or a kind of the second."""
    return plain_key(whole) in wider(key)


def wider(key: str) -> frozenset[str]:
    """The concepts of which this one is a part, directly, by "@" and their ids."""
    if _is_own(key):
        return frozenset(_MARK + w for w in _part(key, 3).split())
    return _lexicon().wider.get(key, frozenset())


def members(key: str) -> frozenset[str]:
    """The single stems that a term stands for: those of the concept's words, or the stem itself."""
    if _is_own(key):
        return frozenset(phrase for phrase in _part(key, 4).split(",") if " " not in phrase)
    return _lexicon().members.get(key, frozenset()) if key.startswith(_MARK) else frozenset((key,))


def plain_key(key: str) -> str:
    """The key without what follows the id of a user's own concept."""
    return key.partition(_BAR)[0]


def _is_own(key: str) -> bool:
    return key.startswith(_MARK) and key.count(_BAR) == _PARTS - 1


def _part(key: str, number: int) -> str:
    return key.split(_BAR)[number]
