"""Noun phrases, read from their end or from their beginning."""

from functools import cache

from reconcile.mentions.attributions.grammar import stops, verb_forms, word_class
from reconcile.mentions.attributions.reading import Reading

# Longest noun phrase in tokens; it bounds the work on texts without punctuation.
_LONGEST = 24
_BEFORE_TIMES = frozenset({"in", "on", "at", "since", "by", "over", "during", "for", "within"})
_INNER_MARKS = frozenset("'’.&-‑/“”\"‘")


def noun_phrase_before(reading: Reading, last: int, floor: int, joints: frozenset[str] | None = None) -> int | None:
    """The first token of the noun phrase that ends at a token.

    Args:
        reading: the text.
        last: the last token of the phrase.
        floor: the first token that may belong to it.
        joints: the prepositions that may tie phrases together, all by default.

    Returns:
        Its first token, or None where no noun phrase ends there.
    """
    floor = max(floor, last - _LONGEST)
    start = _core_before(reading, last, floor)
    while start is not None and start - 2 >= floor and not _is_time(reading, start):
        joint = reading.word(start - 1)
        if joint not in (joints or word_class("joints")) and joint not in word_class("conjunctions"):
            break
        head = _core_before(reading, start - 2, floor)
        joined = joint in word_class("conjunctions")
        if head is None or (joined and not (_opens_clause(reading, head, floor) or _are_a_pair(reading, head, start))):
            break
        start = _list_start(reading, head, floor) if joined else head
    return _without_adverbial(reading, start, last, floor) if start is not None else None


def _are_a_pair(reading: Reading, one: int, other: int) -> bool:
    """Whether two single names share a preposition ("officials in Lima and Quito")."""
    single = other - one == len(("name", "and")) and reading.is_capital(one) and reading.is_capital(other)
    return single and reading.word(one - 1) in ("in", "of", "from") and not reading.is_capital(other + 1)


def _list_start(reading: Reading, first: int, floor: int) -> int:
    """The first token of the list whose last but one member begins at a token ("Lima, | Quito and Bogota")."""
    if first - 2 < floor or reading.word(first - 1) != "," or not reading.is_capital(first):
        return first
    head = _core_before(reading, first - 2, floor)
    listed = head is not None and reading.is_capital(head) and _opens_clause(reading, head, floor)
    if head is None or not listed or any(not reading.is_capital(i) for i in range(head, first - 1)):
        return first
    return _list_start(reading, head, floor)


def before_adverbial(reading: Reading, last: int, floor: int) -> int:
    """The token before an adverbial of time that ends at a token ("in July"), or the token itself."""
    i = last
    while i > floor and (_is_time(reading, i) or reading.tokens[i].kind == "number" or _is_span(reading, i, last)):
        i -= 1
    return i - 1 if i < last and i > floor and reading.word(i) in _BEFORE_TIMES else last


def _is_time(reading: Reading, i: int) -> bool:
    return reading.word(i) in word_class("times")


def _is_span(reading: Reading, i: int, last: int) -> bool:
    """Whether a token belongs to a span of time that ends at another ("at the same time", "in the past weeks")."""
    word = reading.word(i)
    if i == last:
        return word in word_class("periods")
    return word == "the" or word in word_class("pointing")


CLOSE_JOINTS = frozenset({"of", "for", "at"})


def _opens_clause(reading: Reading, start: int, floor: int) -> bool:
    return start == floor or reading.word(start - 1) in (",", "that", "and", "but", "as", "while", ";", ":", "–", "—")


def _core_before(reading: Reading, last: int, floor: int) -> int | None:
    """The first token of the phrase without preposition that ends at a token."""
    if last < floor:
        return None
    word = reading.word(last)
    if word in word_class("personal") | word_class("objects") or (
        word in word_class("pronouns") and word not in word_class("relatives")
    ):
        return last
    words, told = reading.words, _before_phrases()
    first = last + 1
    while first > floor:
        before = first - 1
        word = words[before]
        if word == ")":
            first = _before_bracket(reading, before, floor)
            continue
        if word in told and _determines(reading, before):
            return _with_predeterminer(reading, before, floor)
        if (word in told or reading.tokens[before].kind == "mark") and not _may_belong(reading, before):
            break
        first = before
    while first <= last and reading.word(first) in _EDGES:
        first += 1
    return first if first <= last else None


_EDGES = frozenset("”“\"’'‘.-‑/&")


def _with_predeterminer(reading: Reading, first: int, floor: int) -> int:
    return first - 1 if first > floor and reading.word(first - 1) in ("all", "both", "half", "such") else first


def _before_bracket(reading: Reading, closing: int, floor: int) -> int:
    for i in range(closing - 1, max(floor, closing - 10) - 1, -1):
        if reading.word(i) == "(":
            return i
    return closing


@cache
def _before_phrases() -> frozenset[str]:
    """Words with which, or behind which, a noun phrase begins."""
    return stops() | word_class("relatives") | word_class("determiners")


def _may_belong(reading: Reading, i: int) -> bool:
    """Whether a token may stand inside a noun phrase."""
    kind = reading.tokens[i].kind
    if kind == "mark":
        return reading.word(i) in _INNER_MARKS
    return kind == "number" or not (reading.word(i) in stops() or reading.word(i) in word_class("relatives"))


def _determines(reading: Reading, i: int) -> bool:
    word = reading.words[i]
    return word in word_class("determiners") and word not in ("that", "what") and reading.word(i + 1) != "."


def _without_adverbial(reading: Reading, start: int, last: int, floor: int) -> int | None:
    """The phrase's start after words of time, and after a place that a preposition ties to what comes before."""
    first = start
    while first < last and reading.word(first) in word_class("times") and reading.word(first) not in ("this", "last"):
        first += 1
    if first == last and reading.word(first) in word_class("times"):
        return None
    opened = start - 1 >= floor and reading.word(start - 1) in word_class("prepositions")
    if opened and first == start and reading.is_capital(first):
        while first < last and reading.is_capital(first):
            first += 1
        first = start if reading.is_capital(first) else first
    while first < last and reading.tokens[first].kind == "mark":
        first += 1
    word = reading.word(first)
    return None if first == last and word.endswith("ed") and not reading.is_capital(first) else first


def noun_phrase_after(reading: Reading, first: int, ceiling: int) -> int | None:
    """The end (exclusive) of the noun phrase that begins at a token, or None where none does."""
    ceiling = min(ceiling, first + _LONGEST)
    if first >= ceiling or not (reading.is_word(first) or reading.tokens[first].kind == "number"):
        return None
    word = reading.word(first)
    if word in word_class("personal") or word in word_class("objects") - {"her"}:
        return first + 1
    i = first
    while i < ceiling and _continues(reading, i, first, ceiling):
        i += 1
    while i > first and reading.word(i - 1) in _DANGLING:
        i -= 1
    return i if i > first else None


_JOINTS = frozenset({"of", "for", "at", "from", "in", "and", "&", "with"})
_DANGLING = frozenset({"of", "for", "at", "in", "from", "with", "and", "&", "the", "a", "an", "-", "“", '"', "on"})


def _continues(reading: Reading, i: int, first: int, ceiling: int) -> bool:
    word, kind = reading.words[i], reading.tokens[i].kind
    if kind == "mark":
        return word in _INNER_MARKS and i + 1 < ceiling
    if kind == "word" and word not in _telling():
        return i == first or not (word.endswith("ed") and _looks_finite(reading, i))
    if word == "there" or (i > first + 1 and reading.tokens[i].kind == "number" and _is_noun(reading, i - 1)):
        return False
    if i > first and (
        word in word_class("weekdays")
        or word in word_class("indefinite")
        or word in _showing()
        or _looks_finite(reading, i)
    ):
        return False
    if word == "of" and reading.word(i + 1) in word_class("objects"):
        return i > first
    if word in _JOINTS:
        if word == "in" and _is_time(reading, i + 1):
            return False
        return i > first and i + 1 < ceiling and _opens_noun(reading, i + 1)
    if word in word_class("objects"):
        return reading.word(i - 1) == "of"
    if word in word_class("determiners"):
        return word != "that" and (i == first or reading.word(i - 1) in _DANGLING | {"all", "both"})
    return word not in stops() and word not in word_class("relatives")


def _is_noun(reading: Reading, i: int) -> bool:
    """Whether a token that a number follows has ended a phrase ("the police | 4,000 people", but "a record 40")."""
    word = reading.word(i)
    function = word in stops() or word in word_class("determiners") or word in ("record", "total", "first", "last")
    return reading.is_word(i) and not function and not reading.is_capital(i) and not word.endswith("ly")


@cache
def _telling() -> frozenset[str]:
    """Words that may end a noun phrase read from its beginning; another ends it only where it looks like a verb."""
    classes = ("weekdays", "indefinite", "objects", "determiners", "relatives")
    return _showing().union(stops(), _JOINTS, {"there"}, *(word_class(c) for c in classes))


@cache
def _showing() -> frozenset[str]:
    """Forms in the present of the verbs of what documents show ("figures from the port show")."""
    return frozenset(
        word
        for word, (verb, kinds) in verb_forms().items()
        if not verb.frames.isdisjoint({"show", "put"}) and not kinds.isdisjoint({"base", "third"})
    ) - word_class("homographs")


def _looks_finite(reading: Reading, i: int) -> bool:
    """Whether a token looks like a verb in the past that follows its subject."""
    word = reading.word(i)
    if not word.endswith("ed") or len(word) < 5 or reading.is_capital(i):
        return False
    before = reading.word(i - 1)
    return before not in word_class("determiners") and not before.endswith(("ly", "'s")) and before not in ("and", "of")


def _opens_noun(reading: Reading, i: int) -> bool:
    word = reading.word(i)
    if word in word_class("determiners") or reading.is_capital(i):
        return True
    return reading.is_word(i) and word not in stops() and not _looks_finite(reading, i)
