"""Reporting verbs in a sense that reports nothing: workers dismissed, bombers ordered, a treaty that foresees."""

from reconcile import lexicon
from reconcile.mentions.attributions.grammar import Verb, word_class
from reconcile.mentions.attributions.moments import skip_moments
from reconcile.mentions.attributions.reading import Reading

_OBJECT = 6
_AFTER_STRANDED = frozenset({"on", "in", "at", "by", "for", "with", "from"})
_COMPARING = frozenset({"about", "around", "over", "under", "between", "from", "in", "near", "at"})


def is_stranded(reading: Reading, preposition: int, end: int) -> bool:
    """Whether a preposition that completes a verb stands without a noun of its own ("pressed for on Wednesday").

    Args:
        reading: the text.
        preposition: the token of the preposition.
        end: the end (exclusive) of the stretch that is read.
    """
    after = preposition + 1
    if after >= end:
        return not reading.quote(after) >= 0
    if reading.word(after) in _COMPARING and after + 1 < end and reading.tokens[after + 1].kind == "number":
        return skip_moments(reading, after, end) > after
    word = reading.word(after)
    return word in _AFTER_STRANDED or word in word_class("finite") or skip_moments(reading, after, end) >= end


def is_deed(reading: Reading, verb: Verb, first: int, end: int) -> bool:
    """Whether the object of a verb makes it a deed ("dismissed 300 workers", "ordered bombers", "claimed 14 lives").

    Args:
        reading: the text.
        verb: the reporting verb.
        first: the first token of its object.
        end: the end (exclusive) of the stretch that is read.
    """
    if verb.lemma == "claim":
        words = reading.words[first : min(end, first + _OBJECT)]
        return any(w in word_class("claimed") for w in words) and word_class("finite").isdisjoint(words)
    if verb.lemma not in word_class("doing"):
        return False
    if reading.tokens[first].kind == "number" or reading.word(first) in word_class("numerals"):
        return not _is_bidden(reading, first, end)
    if verb.lemma != "order":
        return any(word in word_class("staff") for word in reading.words[first : min(end, first + _OBJECT)])
    bare = not any(reading.word(first) in word_class(c) for c in ("determiners", "personal", "objects"))
    return bare and not reading.is_capital(first) and not _is_bidden(reading, first, end)


def _is_bidden(reading: Reading, first: int, end: int) -> bool:
    """Whether somebody is told to do something ("ordered troops to fire"), rather than moved somewhere."""
    for i in range(first, min(end - 1, first + _OBJECT)):
        if reading.word(i) == "to":
            after = reading.word(i + 1)
            return not (after in word_class("determiners") or reading.is_capital(i + 1)) and reading.is_word(i + 1)
        if reading.word(i).endswith(("tion", "ment", "sion")):
            return True
    return False


def is_provision(reading: Reading, verb: Verb, subject: tuple[int, int]) -> bool:
    """Whether a treaty, a plan or the like is the subject of a verb of thought, which provides rather than thinks.

    Args:
        reading: the text.
        verb: the reporting verb.
        subject: the tokens of its subject.
    """
    if verb.lemma not in word_class("thinking"):
        return False
    first, end = subject
    behind = reading.words[first + 1 : end]
    head = next((first + n for n, w in enumerate(behind) if w == "," or w in word_class("prepositions")), end - 1)
    return reading.word(head) in lexicon.words("attribution_plans")
