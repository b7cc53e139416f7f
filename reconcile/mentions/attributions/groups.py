"""Verb groups: a reporting verb with its auxiliaries and adverbs."""

from collections.abc import Iterator
from typing import Literal

from attrs import frozen

from reconcile import lexicon
from reconcile.mentions.attributions.grammar import Form, Verb, verb_forms, word_class
from reconcile.mentions.attributions.reading import Reading

Voice = Literal["active", "passive", "gerund"]
_MOST_ADVERBS = 4
_FURTHEST_RELAY = 7
_FURTHEST_AUXILIARY = 8


@frozen(eq=False, repr=False)
class Group:
    """A reporting verb where it stands.

    Attributes:
        first: its first token, auxiliaries included.
        last: the token of the verb itself.
        verb: the verb.
        voice: "active", "passive" ("was told") or "gerund" (", saying").
        negated: whether the verb is negated or the subject declines to do it.
    """

    first: int
    last: int
    verb: Verb
    voice: Voice
    negated: bool = False


def find_groups(reading: Reading) -> Iterator[Group]:
    """The verb groups in order."""
    forms = verb_forms()
    for i, word in enumerate(reading.words):
        if word in forms and (group := _group(reading, i, *forms[word])):
            yield group


def _group(reading: Reading, i: int, verb: Verb, kinds: frozenset[Form]) -> Group | None:
    first, negated = _skip_adverbs(reading, i)
    first = _behind_auxiliary(reading, first, kinds)
    before = reading.word(first - 1) if _together(reading, first - 1, i) else ""
    if "gerund" in kinds:
        return _gerund(reading, i, first, before, verb)
    if before == "to" and "base" in kinds:
        return _chained(reading, i, first - 1, verb)
    if auxiliary := _auxiliary(before, kinds):
        own = "'" not in before or before.endswith("n't")
        start, more = _auxiliaries(reading, first - 1) if own else (first, False)
        if reading.word(start) == "having" and reading.word(start - 1) == "as" and _together(reading, start - 1, i):
            return _relayed(reading, i, start - 1, verb)
        passive = auxiliary == "be" and not verb.lemma.startswith("be ")
        return Group(start, i, verb, "passive" if passive else "active", negated or more)
    if before == "," and "participle" in kinds and reading.word(i + 1) == "by":
        return Group(first, i, verb, "passive", negated)
    return Group(first, i, verb, "active", negated) if _is_finite(reading, i, first, verb, kinds) else None


def _together(reading: Reading, i: int, j: int) -> bool:
    return i >= 0 and reading.joined(i, j)


def _skip_adverbs(reading: Reading, i: int) -> tuple[int, bool]:
    """The first of the adverbs and words of time before a token, or the token, and whether one of them negates."""
    first, negated = i, False
    while i - first < _MOST_ADVERBS and _together(reading, first - 1, i) and _is_between(reading, first - 1):
        first -= 1
        negated = negated or reading.word(first) in word_class("negations")
    return first, negated


def _behind_auxiliary(reading: Reading, verb: int, kinds: frozenset[Form]) -> int:
    """The token after an auxiliary that an adverbial parts from its verb ("has at the same time called"), or the verb.

    Only an auxiliary right before a preposition is one: nothing else may stand between it and a verb's object.
    """
    comma, own = reading.word(verb - 1) == ",", kinds - {"base"}
    if "participle" not in own:
        return verb
    for i in range(verb - 2, max(reading.floors[verb], verb - _FURTHEST_AUXILIARY) - 1, -1):
        if _auxiliary(reading.word(i), own) == "have":
            opening = i + 2 if comma and reading.word(i + 1) == "," else i + 1
            inserted = reading.word(opening) in word_class("prepositions") and (opening > i + 1) == comma
            return i + 1 if inserted else verb
        if reading.word(i) in word_class("finite") or reading.word(i) in word_class("personal"):
            break
    return verb


def _is_between(reading: Reading, i: int) -> bool:
    """Whether a token may stand between subject and verb: an adverb or a day ("the mayor on Friday said")."""
    if is_adverb(reading, i) or reading.word(i) in word_class("weekdays"):
        return True
    if reading.word(i - 1) in ("this", "last"):
        return reading.word(i) in word_class("times")
    return reading.word(i) in ("on", "this", "last") and reading.word(i + 1) in word_class("times")


def is_adverb(reading: Reading, i: int) -> bool:
    """Whether a token may stand as an adverb before a verb."""
    word = reading.word(i)
    return word in word_class("adverbs") or (len(word) > 4 and word.endswith("ly") and not reading.is_capital(i))


def _auxiliary(word: str, kinds: frozenset[Form]) -> str:
    """Which auxiliary a word is to a verb of that form: "have", "be", "modal" or none."""
    contracted = word.rpartition("'")[2] if "'" in word else ""
    if "participle" in kinds:
        if word in word_class("have") or contracted in ("ve", "d"):
            return "have"
        if word in word_class("be") or contracted in ("re", "m"):
            return "be"
    if "base" in kinds and (word in word_class("modal") or contracted in ("ll", "d")):
        return "modal"
    return ""


def _auxiliaries(reading: Reading, i: int) -> tuple[int, bool]:
    """The first of a chain of auxiliaries that ends at a token, and whether one of them negates."""
    first, negated = i, reading.word(i) in word_class("negations")
    for _ in range(_MOST_ADVERBS):
        before = first - 1
        word = reading.word(before)
        if not _together(reading, before, i) or not (_is_auxiliary(word) or is_adverb(reading, before)):
            break
        first = before
        negated = negated or word in word_class("negations")
    return first, negated


def _is_auxiliary(word: str) -> bool:
    return word in word_class("have") or word in word_class("be") or word in word_class("modal")


def _gerund(reading: Reading, i: int, first: int, before: str, verb: Verb) -> Group | None:
    contracted = before.rpartition("'")[2] if "'" in before else ""
    if before in word_class("be") or contracted in ("s", "re", "m"):
        own = before in word_class("be")
        start, negated = _auxiliaries(reading, first - 1) if own else (first, False)
        return Group(start, i, verb, "active", negated)
    if before == "as":
        return _relayed(reading, i, first - 1, verb)
    if before == "by" and verb.lemma in word_class("wording"):
        return Group(i, i, verb, "gerund")
    if before in word_class("determiners") or before in word_class("prepositions"):
        return None
    return None if reading.words[i] in word_class("quiet") else Group(first, i, verb, "gerund")


def _relayed(reading: Reading, i: int, joint: int, verb: Verb) -> Group | None:
    """The group of "was quoted as saying", or of "quoted her as saying" with its subject before "as"."""
    low = max(reading.floors[i], joint - _FURTHEST_RELAY)
    relay = next((j for j in range(joint - 1, low, -1) if reading.word(j) in word_class("relaying")), None)
    if relay is not None and reading.word(relay - 1) in word_class("be"):
        start, _ = _auxiliaries(reading, relay - 1)
        return Group(start, i, verb, "active")
    return Group(joint - 1 if relay == joint - 1 else joint, i, verb, "active")


def _chained(reading: Reading, i: int, to: int, verb: Verb) -> Group | None:
    """The group of an infinitive whose subject is that of the verb before it ("continued to insist")."""
    before = to - 1
    while before > to - 3 and is_adverb(reading, before):
        before -= 1
    word = reading.word(before)
    if not verb.speaks or word not in word_class("chains") or not _together(reading, before, i):
        return None
    first = before - 1 if word == "on" else before
    start, _ = _auxiliaries(reading, first)
    return Group(start, i, verb, "active", word.startswith(("declin", "refus")))


def _is_finite(reading: Reading, i: int, first: int, verb: Verb, kinds: frozenset[Form]) -> bool:
    """Whether a form without auxiliary is a verb with a subject, rather than a noun or a participle."""
    before = reading.word(first - 1) if _together(reading, first - 1, i) else ""
    if before.endswith(("'s", "s'")) or before == "'" or before in word_class("be"):
        return False
    if _counts_noun(reading, first - 1, before, kinds):
        return False
    pronoun = before in word_class("pronouns")
    if before in word_class("prepositions") or (before in word_class("determiners") and not pronoun):
        return False
    ambiguous = reading.word(i) in lexicon.words("attribution_ambiguous")
    if ambiguous and not (_may_act(reading, first - 1, before) and _opens_statement(reading, i + 1)):
        return False
    if "past" not in kinds and "third" not in kinds:
        objective = before in word_class("objects") and reading.word(first - 2) not in word_class("prepositions")
        return _may_be_plural(reading, first - 1, before) or not (ambiguous or objective)
    if "past" not in kinds:
        return True
    return reading.word(i + 1) != "by" and not (reading.word(i + 1) == "of" and "object" in verb.frames)


def _counts_noun(reading: Reading, i: int, word: str, kinds: frozenset[Form]) -> bool:
    """Whether a word of quantity before a form belongs to a noun ("dismissed all claims", "denied any talk of")."""
    if kinds.isdisjoint({"base", "third"}) or word not in word_class("quantities"):
        return False
    verb, _ = verb_forms().get(reading.word(i - 1), (None, None))
    governed = reading.word(i - 1) in word_class("prepositions")
    return governed or "third" in kinds or (verb is not None and verb.frames.isdisjoint({"clause", "that"}))


def _may_act(reading: Reading, i: int, word: str) -> bool:
    """Whether a word before an ambiguous form may be its subject, rather than part of the same noun phrase."""
    if word in word_class("pronouns") or word in (",", "and", "but", "as", "") or reading.is_capital(i):
        return True
    if reading.is_word(i) and reading.word(i - 1) in word_class("determiners"):
        return True
    return word in lexicon.words("attribution_nouns") or _may_be_plural(reading, i, word)


def _may_be_plural(reading: Reading, i: int, word: str) -> bool:
    if word in word_class("plural"):
        return True
    return reading.is_word(i) and word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _opens_statement(reading: Reading, i: int) -> bool:
    """Whether a token may begin what a verb credits, so that the word before it is a verb and no noun."""
    word = reading.word(i)
    if not word or word in ("that", "to", ":", "no", "only", "how", "whether", "why", "what"):
        return bool(word)
    if reading.quote(i) >= 0 and reading.quote(i) != reading.quote(i - 1):
        return True
    if word == "at":
        return i + 1 < len(reading.tokens) and reading.tokens[i + 1].kind == "number"
    if word in word_class("determiners") or word in word_class("personal") or word in word_class("objects"):
        return True
    return reading.tokens[i].kind == "number" or reading.is_capital(i) or word in word_class("numerals")
