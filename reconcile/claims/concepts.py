"""Concepts: words and phrases that news uses for one thing."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from attrs import frozen

from reconcile import lexicon
from reconcile.model.concept import Concept
from reconcile.text.phrases import Phrases, phrase_table
from reconcile.text.stems import is_content, stem
from reconcile.text.view import TextView, Token

_CHANGE = "change"  # the kind of concepts that name but a change
_MARK = "@"  # tells a concept's term from a plain stem
_BAR = "|"  # parts the name of a user's concept from the rest of it, in its key
_PASSED_OVER = frozenset(
    ("the", "a", "an", "his", "her", "its", "their", "our", "your", "my")
)  # a phrase holds whichever stands there


@frozen(eq=False, repr=False)
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


@cache
def _lines() -> dict[str, str]:
    """What `concept_stems` holds of each concept, its key in front, by key."""
    marked = (_MARK + line for line in lexicon.lines("concept_stems"))
    return {plain_key(line): line for line in marked}


@cache
def _listed() -> Phrases:
    """The phrases of the library's concepts; what two list stands for the first."""
    found: dict[str, str] = {}
    for key, line in reversed(_lines().items()):
        found |= dict.fromkeys(line.rpartition(_BAR)[2].split(","), key)
    return phrase_table(found)


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
        return _listed()
    found = dict(_listed().meanings)
    for concept in reversed(own):
        line = _line(concept.name, concept.kind, concept.running, concept.part_of, concept.words)
        key = _MARK + (concept.name if _MARK + concept.name in _lines() else line)
        found |= dict.fromkeys(filter(None, line.rpartition(_BAR)[2].split(",")), key)
    return phrase_table(found)


def phrase_stems(phrase: str) -> tuple[str, ...]:
    """The stems of a lexicon phrase, particles kept, articles and possessives left out."""
    return tuple(stem(t.lower) for t in TextView(phrase.strip()).tokens if t.lower not in _PASSED_OVER)


def terms(tokens: Sequence[Token], own: tuple[Concept, ...] = ()) -> tuple[Term, ...]:
    """The content words of the tokens, phrases of the lexicon and of a user's own concepts brought to their concept."""
    phrases = phrases_with(own)
    told = [t for t in tokens if t.lower not in _PASSED_OVER]
    stems = [stem(t.lower) if t.kind == "word" else t.text for t in told]
    found, ends = [], 0
    for i, (t, key) in enumerate(zip(told, stems, strict=True)):
        if i < ends:
            continue  # inside a phrase
        size = 1
        if key in phrases.longest:
            concept, size = phrases.at(stems, i)
            key, ends = concept or key, i + size
        if size > 1 or is_content(t):  # a stop word opens a phrase ("on board") but is no term by itself
            found.append(Term(key, t.start, t.text))
    return tuple(found)


def is_event(key: str) -> bool:
    """Whether the term names an event or a state rather than a thing."""
    return _part(key, 1) in ("event", _CHANGE)


def is_change(key: str) -> bool:
    """Whether the term names but a change ("rose", "cut"), of which something else must say what changes."""
    return _part(key, 1) == _CHANGE


def running(key: str) -> str:
    """Return "up" or "down" where a count of the concept by nature grows or falls from day to day, else empty."""
    return _part(key, 2)


@cache
def person_events() -> frozenset[str]:
    """The concepts of what befalls persons ("killed", "arrested", "rescued")."""
    return frozenset(f"@{name}" for name in lexicon.lines("claim_person_events"))


def is_part(key: str, whole: str) -> bool:
    """Whether the first concept is directly a part or a kind of the second."""
    return plain_key(whole) in wider(key)


@lru_cache(maxsize=4096)
def wider(key: str) -> frozenset[str]:
    """The concepts of which this one is a part, directly, by "@" and their ids."""
    return frozenset(_MARK + w for w in _part(key, 3).split())


def members(key: str) -> frozenset[str]:
    """The single stems that a term stands for: those of the concept's words, or the stem itself."""
    if not key.startswith(_MARK):
        return frozenset((key,))
    return frozenset([phrase for phrase in _part(key, 4).split(",") if phrase and " " not in phrase])


def is_listed(key: str) -> bool:
    """Whether a term stands for one of the library's concepts."""
    return key.startswith(_MARK) and _BAR not in key


def plain_key(key: str) -> str:
    """The key without what follows the id of a user's own concept."""
    return key.partition(_BAR)[0]


def _part(key: str, number: int) -> str:
    """A part of what is known of a concept; empty where the key is a plain stem."""
    return _entry(key)[number] if key.startswith(_MARK) else ""


@lru_cache(maxsize=4096)
def _entry(key: str) -> Sequence[str]:
    """All that is known of a concept, in the order of `_line`."""
    line = key if _BAR in key else _lines().get(key, "")
    return line.split(_BAR) if line else ("",) * len(("name", "kind", "running", "part_of", "phrases"))
