"""Figures that name: "page 3", "Flight 370", "S&P 500", "221 Baker Street", and "one" as a pronoun."""

import re

from reconcile.lexicon import words
from reconcile.mentions.quantities.bounds import bound_before
from reconcile.mentions.quantities.figures import Figure
from reconcile.mentions.quantities.nouns import class_of, is_plural
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import counting_words, currency_codes, exclusions, grammar, units

_AIRLINER = re.compile("7[0-8]7")

_JOINTS = ("and", "or", "to", "&", "-", "–")


def is_named(stream: Stream, figure: Figure, counted: bool) -> bool:
    """Whether a figure is a number in a row or part of a name: "page 3", "Flight 370", "Boeing 737", "S&P 500"."""
    i = figure.first
    before = stream.lowers[i - 1]
    if before == "." and stream.lowers[i - 2] in ("no", "nos", "vol", "op", "fig", "nr", "cat"):
        return True
    if stream.airliners and _AIRLINER.fullmatch(stream.raws[i]) and not counted:
        return True
    if before in _JOINTS and _is_row(stream, i - 2):
        return True
    if stream.kinds[i - 1] != "word" and before != "№":
        return False
    if before == "of" and stream.raws[i - 2] == "Group":
        return True
    if before in exclusions("identifiers") and (
        figure.form == "digits" or before in ("number", "page", "chapter", "phase", "round")
    ):
        return _named_by_identifier(stream, i, counted)
    if before in exclusions("named") and figure.form == "digits":
        return True
    if figure.form == "words":
        return not counted and _ends_name(stream, i)
    return figure.form == "digits" and not counted and (_follows_name(stream, figure) or _opens_name(stream, figure))


def _ends_name(stream: Stream, i: int) -> bool:
    """Whether a capitalised number word ends a name ("the Big Four", "the Group of Seven")."""
    before = stream.lowers[i - 1]
    if not stream.raws[i].istitle() or stream.kinds[i - 1] != "word":
        return False
    if before == "of":
        return stream.lowers[i - 2] == "group"
    within = (stream.raws[i - 2].islower() or stream.lowers[i - 2] == "the") and stream.raws[i - 1].istitle()
    return within and before not in words("quantity_stops") and bound_before(stream, i)[0] == "="


def _opens_name(stream: Stream, figure: Figure) -> bool:
    """Whether a name goes on behind the figure ("the 11 Pro", "the 90210 ZIP Code")."""
    following = stream.raws[figure.last]
    capital = (
        following[:1].isupper()
        and stream.kinds[figure.last] == "word"
        and stream.lowers[figure.last] not in words("quantity_stops")
    )
    return capital and figure.last == figure.first + 1 and stream.lowers[figure.first - 1] in ("the", "a", "new", "and")


def _named_by_identifier(stream: Stream, i: int, counted: bool) -> bool:
    before = stream.lowers[i - 1]
    if before == "number" and (stream.kinds[i - 2] == "word" and stream.lowers[i - 2] not in words("quantity_stops")):
        return False
    if before in (
        "q",
        "p",
        "cat",
        "op",
        "no",
        "id",
        "line",
        "mark",
        "type",
        "bill",
        "hall",
        "box",
        "figure",
        "table",
        "level",
        "series",
    ):
        return stream.raws[i - 1][:1].isupper() or (
            before in ("figure", "table", "type", "level", "line") and not counted
        )
    return True


def _follows_name(stream: Stream, figure: Figure) -> bool:
    """Whether a bare small figure stands right behind a capitalised word that is no function word."""
    i = figure.first
    raw, before = stream.raws[i - 1], stream.lowers[i - 1]
    bare = figure.last == i + 1 and stream.tokens[i].text.isdecimal() and figure.low < 10000
    if not bare or not raw[:1].isupper() or before in words("quantity_stops") or raw in currency_codes():
        return False
    counts = before in counting_words()
    return not counts and bound_before(stream, i)[0] == "=" and not before.endswith(("'s", "’s"))


def is_address(stream: Stream, i: int, last: int) -> bool:
    """Whether the figure from `i` to `last` is a house number ("221 Baker Street")."""
    if stream.kinds[i] != "number" or not stream.raws[last][:1].isupper():
        return False
    return any(
        stream.raws[j][:1].isupper()
        and stream.lowers[j] in exclusions("addresses")
        and stream.raws[j - 1][:1].isupper()
        for j in range(last + 1, last + 4)
    )


def is_pronoun_one(stream: Stream, i: int) -> bool:
    """Whether the word "one" at token `i` counts nothing ("this one", "one day", "no one")."""
    if stream.lowers[i] != "one":
        return False
    before, after = stream.lowers[i - 1], stream.lowers[i + 1]
    if after in ("in", "out") and (
        stream.kinds[i + 2] == "number" or stream.lowers[i + 2] in counting_words() | {"of", "every"}
    ):
        return False
    if _goes_on(stream, i):
        return False
    if before == "the" and class_of(after):
        return False
    if (unit := units().get(after)) is not None and unit.dimension in ("length", "mass", "area", "volume"):
        return False
    if after == "of":
        return before in ("no", "every", "any", "each") or not _is_whole(stream, i + 2)
    if before in exclusions("one", "before"):
        return True
    if after == "last":
        return stream.lowers[i + 2] in grammar("past_periods") or stream.kinds[i + 2] != "word"
    if (
        after in exclusions("one", "after")
        or (before, after) in (("on", "hand"), ("at", "point"))
        or _stands_for_noun(stream, i)
    ):
        return True
    return stream.kinds[i + 1] not in ("word", "number", "break") and after not in ("-", "%", ",", ".", "", ";", ")")


def _goes_on(stream: Stream, i: int) -> bool:
    """Whether "one" at token `i` begins a larger figure: "one and a half", "one or two", "one or more people"."""
    following = stream.lowers[i + 2]
    if stream.lowers[i + 1] == "or":
        return following in ("more", "two") and stream.lowers[i - 1] not in ("the", "this", "that")
    return stream.lowers[i + 1] == "and" and following in ("a", "half", "one", "two", "three")


def _is_whole(stream: Stream, i: int) -> bool:
    """Whether what stands at token `i` can be a whole of which one is told, not a matter ("one of fear and hope")."""
    end = next((j for j in range(i, i + 8) if stream.kinds[j] in ("", "break")), i + 8)
    words_behind = stream.lowers[i:end] or ("",)
    if words_behind[0] == "every":  # "one of every nine"
        return stream.kinds[i + 1] == "number" or stream.lowers[i + 1] in counting_words()
    plural = any(is_plural(word) for word in words_behind) and words_behind[0] not in ("course",)
    return (
        plural
        or words_behind[0] in grammar("partitive_bounds")
        or words_behind[0] in (*grammar("partitive_determiners"), "them", "us", "you", "which", "whom")
    )


def _stands_for_noun(stream: Stream, i: int) -> bool:
    """Whether "one" stands for a noun: "a weaker one.", "come up with one.", "they got one"."""
    if stream.kinds[i + 1] == "word" and stream.lowers[i + 1] not in words("quantity_stops"):
        return False
    before = stream.lowers[i - 1]
    described = stream.lowers[i - 2] in ("a", "an", "the") and stream.kinds[i - 1] == "word"
    ends = stream.kinds[i + 1] != "word" and stream.lowers[i + 1] != "-"
    return (described and before not in counting_words()) or (ends and before in grammar("before_pronoun"))


def _is_row(stream: Stream, i: int) -> bool:
    """Whether the number at token `i` is one of several in a row ("junctions 15", "Nos. 3")."""
    before = stream.lowers[i - 2] if stream.lowers[i - 1] == "." else stream.lowers[i - 1]
    return stream.kinds[i] == "number" and before in exclusions("rows")
