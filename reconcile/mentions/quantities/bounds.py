"""Words that bound or hedge a figure, before it and behind it."""

from typing import cast

from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import bound_ends, bounds, grammar, numeral_words
from reconcile.model.quantity import Operator

_LONGEST = 6


def bound_before(stream: Stream, i: int, dimension: str = "") -> tuple[Operator, int]:
    """The operator that the words before token `i` give the figure there.

    Two at once ("at least about") give the stricter one.

    Args:
        stream: the text.
        i: index of the first token of the figure, its currency sign included.
        dimension: the figure's dimension; "within" bounds a time only.

    Returns:
        The operator, and the index of the first token of the bound words; "=" and `i` where there are none.
    """
    before = stream.lowers[i - 1]
    if before not in bound_ends("before") and before not in grammar("bound_fillers"):
        return "=", i
    op, first = "=", i
    for _ in range(3):
        place = _past_fillers(stream, first)
        found = _phrase_before(stream, place)
        if found is None:
            break
        phrase, start = found
        new = bounds("before")[phrase]
        if phrase == "within" and dimension != "time":
            break
        if _is_no_bound(stream, phrase, start, dimension):
            break
        op = _stricter(new, op)
        first = start
    return cast(Operator, op), first


def _is_no_bound(stream: Stream, phrase: str, i: int, dimension: str) -> bool:
    """Whether the word at token `i` goes with the one before it ("handed over 20", "a talk about 20 cities").

    "Over" may also mean during a time.
    """
    before = stream.lowers[i - 1]
    if phrase == "up to":
        return before in grammar("up_verbs")
    if phrase == "about":
        return before in grammar("about_nouns")
    if phrase == "under":
        return before in grammar("under_verbs")
    if phrase != "over":
        return False
    return before not in grammar("over_openers") if dimension == "time" else before in grammar("over_verbs")


def _past_fillers(stream: Stream, i: int) -> int:
    """Step back over words between a bound and its figure, if a bound stands before them ("up to another 200")."""
    place = i
    for _ in range(3):
        if stream.lowers[place - 1] not in grammar("bound_fillers") or stream.lowers[place - 1] in bound_ends("before"):
            break
        place -= 1
    return place if place < i and stream.lowers[place - 1] in bound_ends("before") else i


def _phrase_before(stream: Stream, i: int) -> tuple[str, int] | None:
    if i <= 0 or stream.lowers[i - 1] not in bound_ends("before"):
        return None
    for width in range(min(_LONGEST, i), 0, -1):
        phrase = " ".join(stream.lowers[i - width : i])
        if phrase in bounds("before"):
            return phrase, i - width
    return None


def _stricter(outer: str, inner: str) -> str:
    if inner in ("=", "~"):
        return outer if outer != "=" else inner
    return inner


def bound_after(stream: Stream, i: int) -> tuple[Operator, int]:
    """The operator that the words at token `i`, behind a figure or what it counts, give it.

    Returns:
        The operator and the index behind the bound words; "=" and `i` where there are none.
    """
    if stream.lowers[i] == "," and stream.lowers[i + 1] in ("at", "give", "if"):
        op, last = bound_after(stream, i + 1)
        return (op, last) if op != "=" else ("=", i)
    if stream.lowers[i] not in bound_ends("after"):
        return "=", i
    for width in range(5, 0, -1):
        phrase = " ".join(stream.lowers[i : i + width])
        if phrase in bounds("after") and not _belongs_to_next(stream, i + width, phrase):
            return cast(Operator, bounds("after")[phrase]), i + width
    return "=", i


def _belongs_to_next(stream: Stream, i: int, phrase: str) -> bool:
    """Whether a bound behind one figure is really the one before the next ("five, at least two of them")."""
    if phrase in ("+", "- odd", "odd", "or so"):
        return phrase in ("+",) and stream.tights[i] and stream.kinds[i] == "number"
    following = stream.lowers[i]
    return stream.kinds[i] == "number" or following in numeral_words() or following in ("$", "£", "€", "than", "a")
