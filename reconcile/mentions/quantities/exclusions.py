"""Figures that are no quantities: dates, years, clock times, names, codes, scores and numbers in a row."""

import re

from reconcile.mentions.quantities.bounds import bound_before
from reconcile.mentions.quantities.clocks import clock_in_digits, worded_clock
from reconcile.mentions.quantities.figures import Figure
from reconcile.mentions.quantities.money import money_before
from reconcile.mentions.quantities.nouns import is_plural, noun_after
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import exclusions, irregular_plurals, numeral_words
from reconcile.mentions.quantities.units import unit_after

_ERAS = ("ad", "a.d.", "bc", "b.c.", "bce", "ce", "c.e.", "b.c.e.")
_AIRLINER = re.compile("7[0-8]7")
_DASHES = ("-", "–", "—", "−")


def skip_from(stream: Stream, i: int) -> int:
    """Index behind the date, time, code or score that begins at token `i`; `i` itself where none does."""
    if stream.kinds[i] != "number":
        return _spelled_phrase(stream, i)
    for rule in (_glued, clock_in_digits, _date, _code, _decade, _score):
        end = rule(stream, i)
        if end > i:
            return end
    return i


def _spelled_phrase(stream: Stream, i: int) -> int:
    end = worded_clock(stream, i)
    if end > i:
        return end
    if _is_month(stream, i + 1) and stream.lowers[i] in numeral_words() and stream.kinds[i + 2] != "word":
        return i + 2
    return i


def _glued(stream: Stream, i: int) -> int:
    """A figure that is part of a word or code: "G7", "ID.3", "5G", "#5", "x2"."""
    before = stream.lowers[i - 1]
    if stream.tight(i) and (stream.kinds[i - 1] == "word" or before in ("#", "@", "_", "&", "=", "\\", "?", "%")):
        if before == "=" and stream.lowers[i - 2] == "y":
            return i
        return i if money_before(stream, i) else i + 1
    if stream.tight(i) and before in (".", "/", ":") and stream.tight(i - 1) and stream.kinds[i - 2] == "word":
        return i + 1
    if (
        stream.tight(i)
        and before == "-"
        and stream.tight(i - 1)
        and stream.kinds[i - 2] == "word"
        and stream.lowers[i - 2] not in numeral_words()
    ):
        return i if stream.lowers[i - 2] in ("to", "sub", "around", "magnitude") else i + 1
    return i


def _is_month(stream: Stream, i: int) -> bool:
    raw = stream.raw(i)
    return raw[:1].isupper() and stream.lowers[i] in exclusions("months")


def _is_day(stream: Stream, i: int) -> bool:
    text = stream.raw(i)
    return stream.kinds[i] == "number" and text.isdecimal() and len(text) < 3 and 1 <= int(text) <= 31


def _is_year(stream: Stream, i: int) -> bool:
    text = stream.raw(i)
    return stream.kinds[i] == "number" and text.isdecimal() and len(text) == 4 and 1000 <= int(text) <= 2099


def _date(stream: Stream, i: int) -> int:
    """A day before or behind the name of a month, with its range, and the year behind."""
    before = i - 2 if stream.lowers[i - 1] == "." else i - 1
    if _is_month(stream, before) and (_is_day(stream, i) or _is_year(stream, i)):
        if _counts_after_month(stream, i):
            return i
        return _year_end(stream, _day_range_end(stream, i + 1))
    if not _is_day(stream, i):
        return i
    j = i + 1
    if stream.lowers[j] in ("st", "nd", "rd", "th") and stream.tight(j):
        j += 1
    j = _day_range_end(stream, j)
    if stream.lowers[j] == "of":
        j += 1
    if _is_month(stream, j):
        return _year_end(stream, j + 1 + (stream.lowers[j + 1] == "."))
    return i


def _counts_after_month(stream: Stream, i: int) -> bool:
    """Read "In May 20 people were killed": the day is a count of what follows."""
    following = stream.raw(i + 1)
    introduced = stream.lowers[i - 2] in ("on", "by", "until", "since", "from", "before", "after")
    return (
        not introduced
        and following.islower()
        and is_plural(stream.lowers[i + 1])
        and stream.lowers[i + 1] in irregular_plurals()
    )


def _day_range_end(stream: Stream, j: int) -> int:
    for _ in range(3):
        if stream.lowers[j] not in (*_DASHES, "to", "and", "or") or not _is_day(stream, j + 1):
            break
        if stream.kinds[j + 2] == "word" and is_plural(stream.lowers[j + 2]):
            break
        j += 2
    return j


def _year_end(stream: Stream, j: int) -> int:
    start = j + 1 if stream.lowers[j] == "," else j
    return start + 1 if _is_year(stream, start) and stream.kinds[start + 1] != "," else j


def _code(stream: Stream, i: int) -> int:
    """Numbers chained by marks: ISO dates, telephone numbers, versions."""
    j = i + 1
    while (
        stream.lowers[j] in ("-", "/", "–", ".")
        and stream.tight(j)
        and stream.tight(j + 1)
        and stream.kinds[j + 1] == "number"
    ):
        j += 2
    if j - i >= 5 or (_AIRLINER.fullmatch(stream.raw(i)) and stream.lowers[i + 1] == "-" and j - i == 3):
        return j
    pair = stream.raw(i), stream.raw(i + 2)
    if j - i == 3 and stream.lowers[i + 1] == "/" and pair in (("9", "11"), ("24", "7"), ("7", "7"), ("50", "50")):
        return j
    years = j - i == 3 and _is_year(stream, i) and stream.lowers[i + 1] != "."
    short = len(pair[1]) == 2
    return j if years and (short or (_is_year(stream, i + 2) and unit_after(stream, i + 3) is None)) else i


def _decade(stream: Stream, i: int) -> int:
    j = i + 1
    if (stream.lowers[j] == "s" and stream.tight(j)) or (
        stream.lowers[j] in ("'", "’") and stream.lowers[j + 1] == "s"
    ):
        return j + 1
    if stream.lowers[j] in ("'s", "’s") and stream.tight(j):
        return j + 1
    return i


def _score(stream: Stream, i: int) -> int:
    """A result: "2-1", "52–48", "0-0"."""
    if (
        stream.lowers[i + 1] not in _DASHES
        or not stream.tight(i + 1)
        or stream.kinds[i + 2] != "number"
        or not stream.tight(i + 2)
    ):
        return i
    pair = stream.raw(i), stream.raw(i + 2)
    if not all(text.isdecimal() and len(text) <= 3 for text in pair) or stream.lowers[i - 1] in ("$", "€", "£", "~"):
        return i
    first, second = int(pair[0]), int(pair[1])
    counted = unit_after(stream, i + 3) is not None or noun_after(stream, i + 3) is not None
    if stream.lowers[i + 3] in ("-",) or bound_before(stream, i)[0] != "=":
        return i
    if first >= second:
        return i + 3
    small = second < 20 and not counted and stream.kinds[i - 1] != ""
    return i + 3 if small else i


def is_year(stream: Stream, figure: Figure, counted: bool) -> bool:
    """Whether a bare figure of four digits is a year.

    Args:
        stream: the text.
        figure: the figure.
        counted: whether a plural noun follows.
    """
    if figure.last - figure.first != 1 or figure.signed or not _is_year(stream, figure.first):
        return False
    before = stream.lowers[figure.first - 1]
    modern = 1900 <= figure.low <= 2099
    if before in _ERAS or stream.lowers[figure.last] in _ERAS:
        return True
    if before in ("in", "since") and modern:
        return True
    if modern:
        return not counted or (figure.low % 100 != 0 and bound_before(stream, figure.first)[0] == "=")
    return before in ("in", "since", "until", "circa", "from", "of", "by") and not counted and figure.low >= 1400


def is_year_range(stream: Stream, i: int, j: int) -> bool:
    """Whether the two numbers at tokens `i` and `j` are the ends of a range of years."""
    if not (_is_year(stream, i) and _is_year(stream, j)):
        return False
    first, second = int(stream.raw(i)), int(stream.raw(j))
    before = stream.lowers[i - 1]
    return first < second and (
        before in _ERAS or (first >= 1500 and before in ("between", "from", "in", "of", "the", "("))
    )
