"""What is credited: the words after a reporting verb, before it, or on both sides."""

from attrs import frozen

from reconcile import lexicon
from reconcile.mentions.attributions.bounds import Bounds
from reconcile.mentions.attributions.grammar import Verb, word_class
from reconcile.mentions.attributions.groups import Group, is_adverb
from reconcile.mentions.attributions.phrases import noun_phrase_after
from reconcile.mentions.attributions.sources import Range

_FURTHEST = 14
_ENDS = frozenset({",", ".", ";", "?", "!", ")", "—", "–", ""})
_LEADING = frozenset({"that", ":"})


@frozen
class Frame:
    """A verb group with its source, whose content is looked for.

    Attributes:
        group: the verb group.
        first: the first token of source and group together.
        end: the end (exclusive) of both.
        inverted: whether the source follows the verb.
        relative: whether the source is a relative pronoun or stands in a subordinate clause, which ends at a comma.
    """

    group: Group
    first: int
    end: int
    inverted: bool = False
    relative: bool = False


def contents(bounds: Bounds, frame: Frame) -> tuple[Range, ...]:
    """The token ranges of what a verb group credits; none where it credits nothing."""
    if not frame.inverted:
        start = _statement(bounds, frame)
        if start is not None:
            return _after(bounds, frame, start)
    if frame.group.verb.speaks and _trails(bounds, frame):
        return _around(bounds, frame)
    return ()


def _trails(bounds: Bounds, frame: Frame) -> bool:
    """Whether source and verb stand after what they credit."""
    reading, before = bounds.reading, frame.first - 1
    if before < 0:
        return False
    if reading.quote(before) >= 0 and reading.quote(before) != reading.quote(frame.first):
        return reading.view.sentence_at(reading.tokens[before].end) >= 0 and bounds.near(before, frame.first)
    if not reading.joined(before, frame.first):
        return False
    return reading.word(before) in (",", "—", "–", "?", "!", ";", "as")


def _statement(bounds: Bounds, frame: Frame) -> int | None:
    """Where the statement after the verb begins, or None where none follows."""
    reading, verb = bounds.reading, frame.group.verb
    i = frame.end
    end = reading.ceilings[frame.group.last]
    if (found := _opened(bounds, i, end)) is not None:
        return found
    if frame.group.voice == "passive":
        return i if i < end and reading.word(i) == "to" and "clause" in verb.frames else None
    if "addressee" in verb.frames and (found := _after_addressee(bounds, frame, i, end)) is not None:
        return found
    if "addressee" in verb.frames and "object" not in verb.frames:
        return None
    i = _skip_times(bounds, i, end)
    if i >= end or (_is_adjunct(bounds, i) and not _takes(bounds, verb, i, end)):
        return None
    return i if _takes(bounds, verb, i, end) else None


def _opened(bounds: Bounds, i: int, end: int) -> int | None:
    """Where "that", a colon or a quotation opens the statement, at most a short adverbial after the verb."""
    reading = bounds.reading
    for j in range(i, min(i + _FURTHEST, end)):
        word = reading.word(j)
        if word == "that" and (j == i or _is_conjunction(bounds, j)):
            return j
        if word == ":":
            return j + 1 if j + 1 < len(reading.tokens) else None
        if word == "," and not bounds.opens_quote(j + 1):
            return None
        if word in word_class("finite") or word in word_class("personal"):
            return None
    j = min(i + _FURTHEST, end)
    return j if j == end and bounds.opens_quote(j) and (end == i or bounds.near(end - 1, end)) else None


def _is_conjunction(bounds: Bounds, i: int) -> bool:
    return bounds.reading.word(i + 1) not in word_class("finite")


def _after_addressee(bounds: Bounds, frame: Frame, i: int, end: int) -> int | None:
    reading = bounds.reading
    told = noun_phrase_after(reading, i, end)
    if told is None or told >= end:
        return None
    word = reading.word(told)
    if word in word_class("finite") and "clause" in frame.group.verb.frames:
        return i
    if (
        word in ("to", "not")
        or word in word_class("question")
        or (word in word_class("about") and word not in ("in", "at", "on"))
    ):
        return told
    told = _skip_times(bounds, told, end)
    return told if _starts_clause(bounds, told, end) else None


def _starts_clause(bounds: Bounds, i: int, end: int) -> bool:
    word = bounds.reading.word(i)
    return i < end and (
        word in word_class("personal") or word in word_class("determiners") or bounds.reading.is_capital(i)
    )


def _skip_times(bounds: Bounds, i: int, end: int) -> int:
    """The token after words of time ("said on Friday he …", "said Friday …")."""
    reading, j = bounds.reading, i
    if reading.word(j) == "on" and reading.word(j + 1) in word_class("times"):
        j += 2
    while j < end and (
        reading.word(j) in word_class("weekdays")
        or (reading.word(j) in ("last", "this", "earlier") and reading.word(j + 1) in word_class("times"))
    ):
        j += 1 if reading.word(j) in word_class("weekdays") else 2
    return min(j, end)


def _is_adjunct(bounds: Bounds, i: int) -> bool:
    word = bounds.reading.word(i)
    return (
        word in _ENDS
        or word in word_class("prepositions")
        or word in word_class("subordinators")
        or word in word_class("conjunctions")
        or is_adverb(bounds.reading, i)
    )


def _takes(bounds: Bounds, verb: Verb, i: int, end: int) -> bool:
    """Whether what begins at a token may complete the verb."""
    reading, word = bounds.reading, bounds.reading.word(i)
    if word == "to" and "infinitive" in verb.frames:
        return True
    if word in word_class("about") and "about" in verb.frames:
        return True
    if "clause" in verb.frames and word in word_class("question"):
        return True
    if _is_adjunct(bounds, i) or word in _ENDS or word == "to":
        return False
    if "put" in verb.frames and not verb.frames & {"object", "label"} and "clause" not in verb.frames:
        return any(
            reading.word(j) == "at" or reading.tokens[j].kind == "number" for j in range(i, min(i + _FURTHEST, end))
        )
    return not verb.frames.isdisjoint({"clause", "object", "label", "show", "put"})


def _after(bounds: Bounds, frame: Frame, start: int) -> tuple[Range, ...]:
    if bounds.opens_quote(start):
        return (bounds.quotation_from(start),)
    end = bounds.clause_end(start, at_comma=frame.relative)
    return ((start, end),) if end > start else ()


def _around(bounds: Bounds, frame: Frame) -> tuple[Range, ...]:
    """What stands before source and verb, with what goes on after them."""
    left = bounds.statement_to(frame.first)
    if left is None:
        return ()
    right = _going_on(bounds, frame, left)
    return (left, right) if right else (left,)


def _going_on(bounds: Bounds, frame: Frame, left: Range) -> Range | None:
    reading = bounds.reading
    ceiling = reading.ceilings[frame.group.last]
    comma = next(
        (i for i in range(frame.end, min(frame.end + _FURTHEST, ceiling)) if reading.word(i) in (",", ":", "—", "–")),
        ceiling,
    )
    start = comma + 1 if comma < ceiling else ceiling
    if bounds.opens_quote(start) and comma < ceiling:
        return bounds.quotation_from(start)
    if comma >= ceiling or start >= ceiling or _turns_away(bounds, start):
        return None
    if reading.quote(left[1] - 1) != reading.quote(frame.first):
        return None
    end = bounds.clause_end(start)
    return (start, end) if end > start else None


def _turns_away(bounds: Bounds, i: int) -> bool:
    """Whether the words after an inserted "she said," leave what she said."""
    word = bounds.reading.word(i)
    return word.endswith("ing") or word in _AWAY or word in lexicon.words("attribution_ambiguous")


_AWAY = frozenset(
    {"but", "who", "whose", "which", "while", "as", "before", "when", "although", "though", "according", "after"}
)
