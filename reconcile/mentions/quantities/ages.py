"""Ages: "45-year-old", "aged 18 to 34", "Anna Weber, 31,", "in her forties"."""

from reconcile.lexicon import words
from reconcile.mentions.quantities.bounds import bound_before
from reconcile.mentions.quantities.figures import Figure
from reconcile.mentions.quantities.nouns import class_of, is_plural, noun_after, singular
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import exclusions, grammar, numerals

_BEFORE = ("aged", "age", "ages")
OLD = ("old", "olds", "yo")
_PRONOUNS = ("he", "she", "who", "i")
_BE = ("is", "was", "turned", "turns", "be")
_TURNED = ("turned", "turns")
_POSSESSIVE = ("his", "her", "their", "our", "my", "your")
_OPENERS = ("At", "Now")
_ENDS = ("", ".", "?", "!", "”", '"')
_DETERMINERS = ("the", "a", "his", "her", "their", "my")
_LONGEST_NAME = 4
_GIVEN = ("name_first_male", "name_first_female")
_GROWN = 16
_HOURS = 12  # "died at six" may tell the hour
_LIMITS = ("under", "over", "below", "above", "older", "younger")
_STEPS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}


def age_unit_end(stream: Stream, i: int) -> int | None:
    """Index behind "old" or "of age" where these follow a time unit that ends before `i` ("years old")."""
    j = i + 1 if stream.lowers[i] == "-" else i
    if stream.lowers[j] in OLD:
        return j + 1
    return i + 2 if stream.lowers[i] == "of" and stream.lowers[i + 1] == "age" else None


def is_bare_age(stream: Stream, figure: Figure) -> bool:
    """Whether a figure without a unit is an age.

    It is behind "aged" or "age"; between commas behind a name or a person; behind "he is", "who was"; or bounds an age
    of people ("women under 30").
    """
    if not 0 < figure.low < 120 or figure.form not in ("digits", "words"):
        return False
    i = figure.first
    if is_aged(stream, i) or _is_told_of_age(stream, figure) or _opens_sentence(stream, figure):
        return True
    op, told = bound_before(stream, i)
    before = stream.lowers[told - 1]
    if before in _BE and (before in _TURNED or _is_said_of_person(stream, told)):
        return stream.kinds[figure.last] != "word" or stream.lowers[figure.last] in grammar("age_followers")
    before = stream.lowers[told - 2] if before in ("are", "were", "is", "was") else before
    if op in ("<", ">") and stream.lowers[told] in _LIMITS and _is_people(before):
        return noun_after(stream, figure.last) is None
    return _stands_apart(stream, figure)


def _is_told_of_age(stream: Stream, figure: Figure) -> bool:
    """Read "a girl of six", "he died at 95", "the 25-to-34 age bracket"."""
    if stream.lowers[figure.last] == "age":
        return stream.lowers[figure.last + 1] in grammar("age_groups")
    link, before = stream.lowers[figure.first - 1], stream.lowers[figure.first - 2]
    child = link == "of" and (before in grammar("aged_nouns") or _is_grown_person(before, figure.low))
    death = link == "at" and before in grammar("aged_verbs") and figure.low > _HOURS
    return (child or death) and noun_after(stream, figure.last) is None


def _is_grown_person(noun: str, age: float) -> bool:
    """Read "a fisherman of 31"; a crew, a couple and a mother of so many are none."""
    return age >= _GROWN and class_of(noun) == "person" and noun not in grammar("person_groups")


def is_aged(stream: Stream, i: int) -> bool:
    """Whether what stands before the figure at token `i` makes it an age.

    So do "aged 18 months", "aged between 18 and 34", "Age: 30", "a boy of two years".
    """
    before, second = stream.lowers[i - 1], stream.lowers[i - 2]
    told = before in _BEFORE or (before in ("of", "between", "from", ":") and second in _BEFORE)
    return told or (before == "of" and second in grammar("aged_nouns"))


def _is_people(word: str) -> bool:
    return word in ("anyone", "everyone", "those", "all") or (is_plural(word) and class_of(singular(word)) == "person")


def _is_person(word: str) -> bool:
    return class_of(word) == "person" and not is_plural(word)


def _opens_sentence(stream: Stream, figure: Figure) -> bool:
    """Read "At 54, he had" and "Now 51, she studied"."""
    opener, before = stream.raws[figure.first - 1], stream.lowers[figure.first - 2]
    told = opener in _OPENERS and before in _ENDS and figure.low >= _GROWN
    return told and stream.lowers[figure.last] == "," and stream.lowers[figure.last + 1] in _PRONOUNS


def _is_said_of_person(stream: Stream, i: int) -> bool:
    """Whether the verb before token `i` is told of one person: "he is", "the driver was", "Anna Weber is"."""
    if any(stream.lowers[i - k] in _PRONOUNS for k in (2, 3)):
        return True
    subject = i - 2 - (stream.lowers[i - 2] == ",")
    return _is_named_person(stream, subject) or (
        _is_person(stream.lowers[subject]) and stream.lowers[subject - 1] in _DETERMINERS
    )


def _is_named_person(stream: Stream, last: int) -> bool:
    """Whether a name that holds a given name before its last word ends with token `last`."""
    first = last
    while first > last - _LONGEST_NAME and stream.raws[first - 1].istitle() and stream.kinds[first - 1] == "word":
        first -= 1
    given = any(not words(known).isdisjoint(stream.lowers[first:last]) for known in _GIVEN)
    return given and stream.raws[last].istitle()


def _stands_apart(stream: Stream, figure: Figure) -> bool:
    """Read "Anna Weber, 31, said": between commas (or before a bracket or full stop) right behind a name."""
    i = figure.first
    if (
        stream.lowers[i - 1] not in (",", "(")
        or stream.lowers[figure.last] not in (",", ")", ".", ";")
        or figure.low < 1
    ):
        return False
    name = stream.raws[i - 2]
    person = stream.lowers[i - 1] == "," and stream.lowers[figure.last] != ")" and _is_person(stream.lowers[i - 2])
    named = person or (
        stream.kinds[i - 2] == "word"
        and name[:1].isupper()
        and not name.isupper()
        and stream.lowers[i - 2] not in exclusions("months")
    )
    return named and figure.last - i <= 3 and (figure.form == "digits" or stream.lowers[figure.last] == ",")


def decade_of_age(stream: Stream, i: int) -> tuple[float, float, int] | None:
    """The ages meant by "forties" or "40s" at token `i` behind a possessive.

    Returns:
        Lowest age, highest age and the index behind; None where a decade of the calendar or nothing is meant.
    """
    if stream.lowers[i + 1] != "s" and stream.lowers[i] not in numerals("decades"):
        return None
    start = i - 1
    part = stream.lowers[start]
    low, high = _STEPS.get(part, (0, 9))
    if part in _STEPS:
        start -= 1
    elif part == "-" and stream.lowers[start - 1] in _STEPS:
        low, high = _STEPS[stream.lowers[start - 1]]
        start -= 2
    if stream.lowers[start] not in _POSSESSIVE:
        return None
    if stream.lowers[i] in numerals("decades"):
        first = numerals("decades")[stream.lowers[i]]
        return (13.0, 19.0, i + 1) if first == 13 else (first + low, first + high, i + 1)
    text = stream.raws[i]
    if (
        stream.kinds[i] == "number"
        and len(text) == 2
        and text.endswith("0")
        and stream.lowers[i + 1] == "s"
        and stream.tights[i + 1]
    ):
        return int(text) + low, int(text) + high, i + 2
    return None
