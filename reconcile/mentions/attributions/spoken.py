"""Reports by a verb: who says what, from "X said that …" to "…, as was confirmed by X"."""

from collections.abc import Iterator

from attrs import frozen

from reconcile import lexicon
from reconcile.mentions.attributions.bounds import Bounds
from reconcile.mentions.attributions.contents import Frame, contents
from reconcile.mentions.attributions.grammar import word_class
from reconcile.mentions.attributions.groups import Group, find_groups
from reconcile.mentions.attributions.phrases import noun_phrase_after
from reconcile.mentions.attributions.reading import Reading
from reconcile.mentions.attributions.senses import is_provision
from reconcile.mentions.attributions.sources import Range, main_subject, source_after, source_before

_FURTHEST_AGENT = 5
_SHOWING = frozenset({"show", "as", "put", "count"})
_JOINING = frozenset({"and", "but", "or", "then"})


@frozen(eq=False, repr=False)
class Spoken:
    """A verb group with its source and the token ranges of what it credits.

    Attributes:
        group: the verb group.
        source: the tokens of its source; None where it is left open ("it is said that").
        parts: the token ranges of what is credited, at least one.
    """

    group: Group
    source: Range | None
    parts: tuple[Range, ...]


def find_spoken(bounds: Bounds) -> Iterator[Spoken]:
    """What reporting verbs credit, in the order of the verbs."""
    reading = bounds.reading
    subjects: dict[int, Range] = {}
    for group in find_groups(reading):
        found = _passive(bounds, group) if group.voice == "passive" else _active(bounds, group, subjects)
        if found and found.parts:
            yield found


def _passive(bounds: Bounds, group: Group) -> Spoken | None:
    """What is said by an agent ("was confirmed by the ministry"), or by nobody named ("it is said that")."""
    reading = bounds.reading
    end = group.last + 1
    if agent := _agent(reading, group):
        if reading.word(agent[1]) == "that":
            return Spoken(group, agent, ((agent[1], bounds.clause_end(agent[1])),))
        left = _said_of(bounds, group) if reading.joined(group.first - 1, group.first) else None
        if not left or group.verb.lemma not in word_class("stating") or reading.word(agent[1]) == "as":
            return None
        measured = reading.word(agent[1]) == "at"
        return Spoken(
            group, agent, (left, (agent[1], bounds.clause_end(agent[1], at_comma=True))) if measured else (left,)
        )
    if reading.word(end) != "that" or (reading.word(group.first - 1) != "it" and "addressee" not in group.verb.frames):
        return None
    return Spoken(group, None, ((end, bounds.clause_end(end)),))


def _said_of(bounds: Bounds, group: Group) -> Range | None:
    """What stands before a passive; before a relative clause ("demands, which were rejected by") its main clause."""
    reading, pronoun = bounds.reading, group.first - 1
    if reading.word(pronoun) not in ("which", "that"):
        return bounds.statement_to(group.first)
    left = bounds.statement_to(pronoun)
    if left is None:
        return None
    openers = (i for i in range(left[1] - 1, left[0], -1) if reading.word(i) in word_class("subordinators"))
    return next(openers, left[0] - 1) + 1, left[1]


def _agent(reading: Reading, group: Group) -> Range | None:
    ceiling = reading.ceilings[group.last]
    for i in range(group.last + 1, min(group.last + _FURTHEST_AGENT, ceiling)):
        if reading.word(i) == "by" and i + 1 < ceiling and reading.word(i + 1) not in word_class("times"):
            end = noun_phrase_after(reading, i + 1, ceiling)
            return (i + 1, end) if end else None
        if reading.word(i) in (",", "that", "to", "as"):
            return None
    return None


def _active(bounds: Bounds, group: Group, subjects: dict[int, Range]) -> Spoken | None:
    """What a subject says; the first subject of each stretch is noted, for verbs that share it."""
    reading = bounds.reading
    floor = reading.floors[group.first]
    subject, inverted = _subject(reading, group, subjects.get(floor))
    if subject is None or not _tells(reading, group, subject):
        return None
    subjects.setdefault(floor, subject)
    frame = _frame(reading, group, subject, inverted)
    return Spoken(group, subject, contents(bounds, frame)) if frame else None


def _tells(reading: Reading, group: Group, subject: Range) -> bool:
    """Whether a group reports somebody else: not what speakers say of themselves, nor asides in what they say."""
    first = reading.word(subject[0])
    if first in word_class("negative") or (first in ("i", "we", "you") and subject[1] - subject[0] == 1):
        return False
    return reading.quote(group.last) < 0 or group.verb.lemma in word_class("relayed")


def _subject(reading: Reading, group: Group, shared: Range | None) -> tuple[Range | None, bool]:
    """The subject of a group, and whether it follows its verb."""
    if after := source_after(reading, group):
        return after, True
    if group.voice == "gerund" and reading.is_capital(group.first - 1):
        return source_before(reading, group.first), False
    if _shares(reading, group):
        return shared or main_subject(reading, group.first), False
    return source_before(reading, group.first), False


def _shares(reading: Reading, group: Group) -> bool:
    """Whether a group has its subject from a verb before it."""
    return group.voice == "gerund" or reading.word(group.first - 1) in _JOINING


def _frame(reading: Reading, group: Group, subject: Range, inverted: bool) -> Frame | None:
    if "show" in group.verb.frames and group.verb.frames <= _SHOWING and not _can_show(reading, subject):
        return None
    if is_provision(reading, group.verb, subject):
        return None
    direct = inverted or subject[1] >= group.first - 1 or not _shares(reading, group)
    first = min(subject[0], group.first) if direct else group.first
    end = max(group.last + 1, subject[1])
    before = reading.word(first - 1)
    relative = reading.word(group.first - 1) in ("who", "which") and reading.word(group.first - 2) == ","
    opened = before in word_class("subordinators") and first - 1 == reading.sentence_starts[first]
    return Frame(group, first, end, inverted, relative or opened, direct and _relates(reading, group, before, end))


def _relates(reading: Reading, group: Group, before: str, end: int) -> bool:
    """Whether "as", "which" or "how" before the subject refers to the words around ("…, as she put it")."""
    if not (group.verb.speaks or "put" in group.verb.frames):
        return False
    after = reading.word(end)
    return (
        before == "as" or (before == "which" and after in (",", ".", "at", "")) or (before == "how" and after == "it")
    )


def _can_show(reading: Reading, subject: Range) -> bool:
    nouns = lexicon.words("attribution_nouns")
    return any(reading.word(i) in nouns for i in range(*subject))
