"""What a figure counts: the noun phrase behind it and its class."""

import re

from attrs import frozen

from reconcile.lexicon import words
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import (
    counting_words,
    currency_codes,
    grammar,
    irregular_plurals,
    noun_classes,
    numerals,
    plural_rules,
    units,
)

_LONGEST = 8
_AIRLINER = re.compile("7[0-8]7")
_CAPITALS = ("US", "IT", "UN")
_VERBS = ("s", "re", "ve", "ll", "d", "m")
_SIBILANTS = ("ches", "shes", "sses", "xes", "zzes")


@frozen(eq=False, repr=False)
class Noun:
    """A counted noun phrase.

    Attributes:
        first, last: its tokens, `last` exclusive.
        head: its last noun in the singular.
        phrase: the whole in lower case as written.
        name: its class ("person", "vehicle", ...), or empty.
    """

    first: int
    last: int
    head: str
    phrase: str
    name: str


def noun_after(stream: Stream, i: int, single: bool = False) -> Noun | None:
    """The counted noun phrase that begins at token `i`.

    The phrase ends at its first plural; a figure of one takes a singular.

    Args:
        stream: the text.
        i: index of the token behind the figure.
        single: whether one thing is counted.

    Returns:
        The phrase, also of a partitive ("of the 47 injured", "of its carriages"), or None.
    """
    model = _model_plural(stream, i)
    if model is not None or stream.kinds[i] != "word":
        return model
    if stream.lowers[i] == "of":
        return _partitive(stream, i + 1)
    if stream.lowers[i - 1] == "half" and stream.lowers[i] in grammar("partitive_determiners"):
        return _partitive(stream, i)
    if stream.lowers[i] in grammar("further") and stream.raws[i] != "New":
        after = noun_after(stream, i + 1, single)
        if after is not None or stream.lowers[i] in ("more", "additional", "further"):
            return after
    return _plain(stream, i + (single and stream.lowers[i] == "last"), single)


def _model_plural(stream: Stream, i: int) -> Noun | None:
    """Read "777s" or "Model 3s": machines counted by the name of their model, which ends in a figure."""
    j = i
    while j < i + 3 and stream.kinds[j] == "word" and stream.raws[j].istitle():
        j += 1
    number = stream.raws[j]
    decade = number.endswith("0") and len(number) in (2, 4)
    if not number.isdecimal() or decade or stream.raws[j + 1] != "s" or not stream.tights[j + 1]:
        return None
    phrase = " ".join(stream.slice(i, j + 1).lower().split())
    return Noun(i, j + 2, phrase, phrase + "s", "")


def _partitive(stream: Stream, i: int) -> Noun | None:
    j = i
    while stream.lowers[j] in grammar("partitive_determiners") and j < i + 2:
        j += 1
    j += 2 * (stream.lowers[j] in grammar("short_titles") and stream.lowers[j + 1] == ".")
    while stream.lowers[j] in grammar("partitive_bounds") and j < i + 3:
        j += 1
    described = stream.kinds[j] == "word" and stream.lowers[j] not in words("quantity_stops")
    j += described and stream.kinds[j + 1] == "number"  # "of the combined 40 stores"
    limit = j + 4
    while j < limit and _is_counting(stream, j):
        j += 1
    return _plain(stream, j, single=False)


def _is_counting(stream: Stream, j: int) -> bool:
    """Whether token `j` is part of the figure of the whole from which some are counted."""
    counting = stream.kinds[j] == "number" or stream.lowers[j] in counting_words() or stream.lowers[j] == "-"
    return counting or (stream.kinds[j - 1] == "number" and _is_magnitude(stream, j))


def _plain(stream: Stream, i: int, single: bool) -> Noun | None:
    end = _run_end(stream, i)
    if end == i:
        return None
    head = _plural_head(stream, i, end)
    if single:
        head = _head_of_one(stream, i, end, head)
    if head is None:
        return None
    return _noun(stream, i, head)


def _noun(stream: Stream, i: int, head: int) -> Noun:
    name = _bare(stream.lowers[head])
    if name in irregular_plurals():
        name = singular(name)
    elif _is_plural_acronym(stream.raws[head]):
        name = name[:-1]
    elif not _is_acronym(stream, head):
        name = singular(name)
    if name in units() and head > i and stream.raws[head].istitle() and stream.raws[head - 1].istitle():
        name = f"{stream.lowers[head - 1]} {name}"  # "World Cups" are nothing to measure by
    phrase = " ".join(stream.slice(i, head + 1).lower().split())
    of = singular(stream.lowers[head + 2]) if name == "head" and stream.lowers[head + 1] == "of" else ""
    return Noun(i, head + 1, name, phrase, class_of(of) or class_of(name))


def _run_end(stream: Stream, i: int) -> int:
    """Index behind the words that may form the phrase."""
    stops, j = words("quantity_stops"), i
    while j < i + _LONGEST:
        word = stream.lowers[j]
        joined = word in ("and", "or") and i < j and not is_plural(stream.lowers[j - 1])
        joined = joined or (_is_in_model(stream, j) and (i < j or stream.kinds[j] == "word")) or _hangs(stream, j)
        stopped = (word in stops and stream.raws[j] not in _CAPITALS) or _is_contracted(word)
        if not joined and (stream.kinds[j] != "word" or stopped or word in counting_words()):
            break
        j += 1
    while j > i and stream.lowers[j - 1] in ("and", "or"):
        j -= 1
    return j


def _is_contracted(word: str) -> bool:
    """Whether a verb is drawn into a word: "he's", "they’re", "wasn't"."""
    subject, mark, ending = word.replace("’", "'").rpartition("'")
    if not mark:
        return False
    return (ending == "t" and subject.endswith("n")) or (ending in _VERBS and subject in words("quantity_stops"))


def _hangs(stream: Stream, j: int) -> bool:
    """Whether token `j` is the hyphen of a word whose other half comes later ("coal- and gas-fired plants")."""
    return stream.lowers[j] == "-" and stream.tights[j] and stream.lowers[j + 1] in ("and", "or")


def _is_in_model(stream: Stream, j: int) -> bool:
    """Whether token `j` is part of a name with a figure ("two 737 Max jets", "four Trent 900 engines", "A350 jets")."""
    if stream.kinds[j + 1] == "number" and stream.kinds[j] == "word" and stream.tights[j + 1]:
        return stream.kinds[j + 2] == "word" and stream.raws[j] not in currency_codes()
    if not stream.raws[j].isdecimal() or stream.kinds[j + 1] != "word" or _is_magnitude(stream, j + 1):
        return False
    before, after = stream.raws[j - 1], stream.raws[j + 1]
    named = before[:1].isupper() and stream.kinds[j - 1] == "word" and before not in currency_codes()
    return named or after[:1].isupper() or _AIRLINER.fullmatch(stream.raws[j]) is not None


def _is_magnitude(stream: Stream, j: int) -> bool:
    """Whether the letter at token `j` sticks to digits as a magnitude ("4M")."""
    return stream.tights[j] and (
        stream.lowers[j] in numerals("suffixes") or stream.lowers[j] in numerals("loose_suffixes")
    )


def _plural_head(stream: Stream, i: int, end: int) -> int | None:
    for j in range(i, end):
        if is_plural(stream.lowers[j]) or _is_plural_acronym(stream.raws[j]):
            while j + 1 < end and _continues(stream.lowers[j], stream.lowers[j + 1]):
                j += 1
            passing = stream.lowers[j] in grammar("adjectival") or "-" in stream.lowers[j] or _is_acronym(stream, j)
            if passing and (later := _plural_head(stream, j + 1, end)) is not None:
                return later
            return j
    return None


def _is_plural_acronym(raw: str) -> bool:
    """Whether a word is a plural of capitals: "NGOs", "RBIs"."""
    return len(raw) > 2 and raw[-1] == "s" and raw[:-1].isupper() and raw.isalpha()


def _is_acronym(stream: Stream, j: int) -> bool:
    """Whether a word in -S is written in capitals throughout, so that it need be no plural ("18 HIMARS launchers")."""
    return len(stream.raws[j]) > 3 and stream.raws[j].isupper()


def _continues(plural: str, following: str) -> bool:
    """Whether a plural qualifies a further one ("sports cars"), which is no verb."""
    if not is_plural(following) or following in grammar("adjectival"):
        return False
    return plural in grammar("qualifying") or singular(following) in noun_classes()


def _head_of_one(stream: Stream, i: int, end: int, plural: int | None) -> int | None:
    """The head where one is counted: a known noun ("one man puts", "one police officer"), a plural or the last word."""
    told = plural is not None and stream.lowers[plural] in grammar("adjectival")
    if plural is not None and not told and class_of(singular(stream.lowers[plural])):
        while plural + 1 < end and stream.lowers[plural + 1] in noun_classes():
            plural += 1
        return plural
    for j in range(i, end if plural is None else plural):
        following = stream.lowers[j + 1] if j + 1 < end else ""
        told = following in ("", *grammar("adjectival"))
        told = told or (following not in noun_classes() and stream.lowers[j] not in grammar("qualifiers"))
        if told and stream.lowers[j] in noun_classes():
            return j
    return _last_head(stream, i, end) if plural is None else plural


def _last_head(stream: Stream, i: int, end: int) -> int | None:
    """The last word that is not an adverb or a verb form."""
    for j in range(end - 1, i - 1, -1):
        if not stream.lowers[j].endswith(("ly", "ed", "ing")) or len(stream.lowers[j]) < 6:
            return j
    return None


def _bare(word: str) -> str:
    """A word without a possessive ending."""
    for ending in ("'s", "’s", "'", "’"):
        word = word.removesuffix(ending)
    return word


def is_plural(word: str) -> bool:
    """Whether a word in lower case looks like a plural noun."""
    if word in irregular_plurals() or word in plural_rules("invariable"):
        return True
    if not word.endswith("s") or len(word) < 3:
        return False
    return not (
        word.endswith(("ss", "us", "is", "'s", "’s"))
        or word in plural_rules("not_plural")
        or word in words("quantity_stops")
    )


def singular(word: str) -> str:
    """The singular of a noun in lower case: "lorries" → "lorry", "people" → "person"."""
    known = irregular_plurals().get(word)
    if known is not None:
        return known
    front, hyphen, last = word.rpartition("-")
    if hyphen:
        return front + hyphen + singular(last)
    if word in plural_rules("invariable") or not is_plural(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(_SIBILANTS) or (word.endswith("oes") and word not in plural_rules("in_oe")):
        return word[:-2]
    return word[:-1]


def class_of(noun: str) -> str:
    """The class of a noun in the singular, or an empty string."""
    known = noun_classes().get(noun) or noun_classes().get(noun.rpartition("-")[2])
    if known:
        return known
    return "person" if noun.endswith(tuple(grammar("person_endings"))) and noun not in grammar("no_persons") else ""
