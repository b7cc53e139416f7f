"""The source of a reporting verb: its subject, before or after it."""

from reconcile import lexicon
from reconcile.mentions.attributions.grammar import stops, word_class
from reconcile.mentions.attributions.groups import Group, is_adverb
from reconcile.mentions.attributions.phrases import (
    CLOSE_JOINTS,
    before_adverbial,
    noun_phrase_after,
    noun_phrase_before,
)
from reconcile.mentions.attributions.reading import Reading

# Most tokens of what stands between a subject and its verb.
_LONGEST = 40
# First token and end (exclusive).
Range = tuple[int, int]
_DASHES = frozenset({"—", "–"})
_CLOSERS = frozenset({",", ".", ";", ":", "—", "–", "?", "!", ")", ""})


def source_before(reading: Reading, verb: int) -> Range | None:
    """The subject that ends before the verb group that begins at a token."""
    floor = reading.floors[verb]
    last = before_adverbial(reading, verb - 1, floor)
    if last < floor:
        return None
    word = reading.word(last)
    if word == "," or word in _DASHES:
        return _around_insertion(reading, last, floor)
    if word in ("who", "which", "that") and (found := antecedent_phrase(reading, last, floor)):
        return found
    first = noun_phrase_before(reading, last, floor)
    return (first, last + 1) if first is not None else None


def antecedent_phrase(reading: Reading, pronoun: int, floor: int) -> Range | None:
    """What a relative pronoun stands for: the noun phrase before it, with the name or the role set beside it."""
    last = pronoun - 1
    if last > floor and reading.word(last) == ",":
        last -= 1
    joints = CLOSE_JOINTS | {"in", "on", "from"} if reading.word(pronoun) == "who" else CLOSE_JOINTS
    first = noun_phrase_before(reading, last, floor, joints)
    if first is None:
        return None
    return _with_apposition(reading, first, floor), last + 1


def _with_apposition(reading: Reading, first: int, floor: int) -> int:
    """The start of a phrase before which another for the same bearer stands ("the minister, Ada Lind")."""
    if first - 2 <= floor or reading.word(first - 1) != ",":
        return first
    head = noun_phrase_before(reading, first - 2, floor)
    named = reading.is_capital(first)
    if head is None or named == reading.is_capital(head) or not _opens(reading, head, floor):
        return first
    return head


def _opens(reading: Reading, first: int, floor: int) -> bool:
    """Whether a phrase stands for itself, neither under a preposition nor in a list."""
    return first == floor or reading.word(first - 1) not in word_class("prepositions") | {",", "and", "or"}


def _around_insertion(reading: Reading, closing: int, floor: int) -> Range | None:
    """The subject of a verb after a comma: what stands before the insertion that this comma closes."""
    found = _head(reading, closing, floor, reading.word(closing))
    if found is None:
        return None
    first, opening = found
    return _with_apposition(reading, first, floor), opening if _is_clause(reading, opening + 1) else closing


def _head(reading: Reading, closing: int, floor: int, mark: str, more: int = 3) -> Range | None:
    """The first token of the phrase before an insertion, and the mark that opens the insertion."""
    opening = _opening(reading, closing, floor, mark)
    first = None if opening is None else noun_phrase_before(reading, opening - 1, floor)
    if opening is None or first is None:
        return None
    if more and _is_continuation(reading, first, floor):
        return _head(reading, first - 1, floor, mark, more - 1)
    return first, opening


def _opening(reading: Reading, closing: int, floor: int, mark: str) -> int | None:
    for i in range(closing - 1, max(floor, closing - _LONGEST) - 1, -1):
        if reading.word(i) == mark:
            return i if i > floor else None
    return None


def _is_continuation(reading: Reading, first: int, floor: int) -> bool:
    """Whether a phrase after a comma goes on with what stands before the comma ("…, poet and activist")."""
    if first - 1 <= floor or reading.word(first - 1) != ",":
        return False
    return not reading.is_capital(first) and reading.word(first) not in word_class("determiners") | word_class(
        "pronouns"
    )


def _is_clause(reading: Reading, i: int) -> bool:
    """Whether an insertion begins that adds no other name of the subject: a clause or an adverbial."""
    word = reading.word(i)
    classes = ("relatives", "prepositions", "times", "adverbs")
    return word in stops() or word.endswith("ing") or any(word in word_class(c) for c in classes)


def source_after(reading: Reading, group: Group) -> Range | None:
    """The subject of an inverted verb ("…,” said the mayor"), or None where the verb is not inverted."""
    first = group.last + 1
    told = "addressee" in group.verb.frames and "object" not in group.verb.frames
    if told or not group.verb.speaks or group.voice != "active" or first >= len(reading.tokens):
        return None
    ceiling = reading.ceilings[group.last]
    if first >= ceiling or reading.word(first) in word_class("times"):
        return None
    if group.first < group.last and not is_adverb(reading, group.first):
        return None
    if "object" in group.verb.frames and group.verb.lemma in word_class("thinking"):
        return None
    closes_quote = group.first == reading.floors[group.first] and reading.quote(group.first - 1) >= 0
    if not closes_quote and reading.word(group.first - 1) not in (",", "?", "!", "—", "–", ";", "so", "as", "than"):
        return None
    end = noun_phrase_after(reading, first, ceiling)
    if end is None or not (closes_quote or (_closes(reading, end, ceiling) and _may_speak(reading, first, end))):
        return None
    return first, with_apposition_after(reading, first, end, ceiling)


def _may_speak(reading: Reading, first: int, end: int) -> bool:
    """Whether a phrase looks like a speaker: no bare noun ("the firm, …, declared bankruptcy")."""
    word = reading.word(first)
    opens = reading.is_capital(first) or any(word in word_class(c) for c in ("determiners", "pronouns", "numerals"))
    return opens or reading.word(end - 1).endswith("s") or end - first > 1 or word in lexicon.words("attribution_nouns")


def _closes(reading: Reading, end: int, ceiling: int) -> bool:
    """Whether nothing that follows makes the phrase before it the subject of its own clause."""
    word = reading.word(end)
    if end >= ceiling and reading.quote(end) >= 0:
        return False
    if end >= ceiling or word in _CLOSERS or word in ("who", "which", "whose"):
        return True
    return word in word_class("prepositions") or word in word_class("weekdays")


def with_apposition_after(reading: Reading, first: int, end: int, ceiling: int) -> int:
    """The end of a phrase with the name or the role that a comma adds to it."""
    if reading.word(end) != "," or end + 1 >= ceiling:
        return end
    other = noun_phrase_after(reading, end + 1, ceiling)
    if other is None or not (
        other >= ceiling or reading.word(other) in _CLOSERS or reading.word(other) in ("who", "which")
    ):
        return end
    begins = reading.word(end + 1)
    named = any(reading.is_capital(i) for i in range(first + 1, end)) or reading.is_capital(first)
    if reading.is_capital(end + 1) or (not named and any(reading.is_capital(i) for i in range(end + 1, other))):
        return other
    if begins.endswith("ing"):
        return end
    return other if named and begins not in word_class("personal") | {"but", "and", "adding"} else end


def main_subject(reading: Reading, before: int) -> Range | None:
    """The subject of the first finite verb of a sentence that stands before a token."""
    start = reading.floors[before]
    for i in range(start + 1, min(before, start + _LONGEST)):
        word = reading.word(i)
        if word in word_class("finite") or (word.endswith("ed") and len(word) > 4 and not reading.is_capital(i)):
            return source_before(reading, i)
    return None
