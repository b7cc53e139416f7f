"""Figures that are no quantities: dates, years, clock times, names, codes, scores and numbers in a row."""

from reconcile.mentions.quantities.bounds import bound_before
from reconcile.mentions.quantities.clocks import clock_in_digits, worded_clock
from reconcile.mentions.quantities.codes import DASHES, code_end, glued_end, is_year_number
from reconcile.mentions.quantities.figures import Figure
from reconcile.mentions.quantities.nouns import is_plural
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import (
    exclusions,
    grammar,
    idioms,
    irregular_plurals,
    numeral_words,
    numerals,
)

_SENSELESS = 4  # magnitudes in a row that are no number any more
_TO = (*DASHES, "to", "and")
_JOINERS = (*_TO, "or")
_ERAS = ("a.d.", "bc", "b.c.", "bce", "ce", "c.e.", "b.c.e.")


def skip_from(stream: Stream, i: int) -> int:
    """Index behind the date, time, code or score that begins at token `i`; `i` itself where none does."""
    if stream.kinds[i] != "number":
        return _spelled_phrase(stream, i)
    for rule in (glued_end, clock_in_digits, _date, _era, code_end):
        end = rule(stream, i)
        if end > i:
            return _past_magnitude(stream, end)
    return i


def _past_magnitude(stream: Stream, end: int) -> int:
    """Step over "billion" behind what was passed over, which would be no figure of its own."""
    while stream.lowers[end] in numerals("scales"):
        end += 1
    return end


def _spelled_phrase(stream: Stream, i: int) -> int:
    end = worded_clock(stream, i) or i
    if end > i:
        return end
    if (idiom := _idiom(stream, i)) > i:
        return idiom
    scales = numerals("scales")
    if stream.lowers[i] in scales and all(word in scales for word in stream.lowers[i : i + _SENSELESS]):
        return _past_magnitude(stream, i)
    if _is_month(stream, i + 1) and stream.lowers[i] in numeral_words() and stream.kinds[i + 2] != "word":
        return i + 2
    return i


def _idiom(stream: Stream, i: int) -> int:
    """Index behind a set phrase that counts nothing ("one-on-one", "nine to five"); `i` where none begins."""
    following = stream.lowers[i + 1]
    for phrase in idioms().get(stream.lowers[i], ()):
        if phrase[1] == following and stream.lowers[i : i + len(phrase)] == phrase:
            return i + len(phrase)
    return i


def _is_month(stream: Stream, i: int) -> bool:
    word = stream.lowers[i]
    return word in exclusions("months") and (stream.raws[i][:1].isupper() or word not in exclusions("verbs_and_months"))


def _is_day(stream: Stream, i: int) -> bool:
    text = stream.raws[i]
    return stream.kinds[i] == "number" and text.isdecimal() and len(text) < 3 and 1 <= int(text) <= 31


def _date(stream: Stream, i: int) -> int:
    """A day before or behind the name of a month, with its range, and the year behind."""
    before = i - 2 if stream.lowers[i - 1] == "." else i - 1
    if _is_month(stream, before) and (_is_day(stream, i) or is_year_number(stream, i)):
        if _counts_after_month(stream, i):
            return i
        return _year_end(stream, _day_range_end(stream, i + 1))
    if not _is_day(stream, i) or stream.lowers[i + 1] in numerals("scales"):
        return i
    j = i + 1
    if stream.lowers[j] in ("st", "nd", "rd", "th") and stream.tights[j]:
        j += 1
    j = _day_range_end(stream, j)
    if stream.lowers[j] == "of":
        j += 1
    if _is_month(stream, j):
        return _year_end(stream, j + 1 + (stream.lowers[j + 1] == "."))
    return i


def _era(stream: Stream, i: int) -> int:
    """A year with its era: "776 BC", "AD 70", "from 314 to 368 AD"."""
    j = i + 3 if stream.lowers[i + 1] in _TO and stream.kinds[i + 2] == "number" else i + 1
    if _is_era(stream, j):
        return j + 1
    return j if _is_era(stream, i - 1) else i


def _is_era(stream: Stream, i: int) -> bool:
    return stream.lowers[i] in _ERAS or stream.raws[i] == "AD"


def _counts_after_month(stream: Stream, i: int) -> bool:
    """Read "In May 20 people were killed": the day is a count of what follows."""
    if stream.lowers[i + 1] in numerals("scales"):
        return True
    following = stream.raws[i + 1]
    introduced = stream.lowers[i - 2] in ("on", "by", "until", "since", "from", "before", "after")
    return (
        not introduced
        and following.islower()
        and is_plural(stream.lowers[i + 1])
        and stream.lowers[i + 1] in irregular_plurals()
    )


def _day_range_end(stream: Stream, j: int) -> int:
    for _ in range(3):
        if stream.lowers[j] not in _JOINERS or not _is_day(stream, j + 1):
            break
        if stream.kinds[j + 2] == "word" and is_plural(stream.lowers[j + 2]):
            break
        j += 2
    return j


def _year_end(stream: Stream, j: int) -> int:
    start = j + 1 if stream.lowers[j] == "," or stream.lowers[j] in DASHES else j
    return start + 1 if is_year_number(stream, start) and stream.kinds[start + 1] != "," else j


def is_year(stream: Stream, figure: Figure, counted: bool) -> bool:
    """Whether a bare figure of four digits is a year.

    Args:
        stream: the text.
        figure: the figure.
        counted: whether a plural noun follows.
    """
    if figure.last - figure.first != 1 or figure.signed or not is_year_number(stream, figure.first):
        return False
    before = stream.lowers[figure.first - 1]
    modern = 1900 <= figure.low <= 2099
    if before == ".":
        before = stream.lowers[figure.first - 2]
    if stream.lowers[figure.last] in grammar("year_nouns"):
        return modern
    if before in ("in", "since") and modern:
        return True
    if modern:
        return not counted or (figure.low % 100 != 0 and bound_before(stream, figure.first)[0] == "=")
    return before in grammar("before_years") and not counted and figure.low >= 1400


def is_year_range(stream: Stream, i: int, j: int) -> bool:
    """Whether the two numbers at tokens `i` and `j` are the ends of a range of years."""
    if not (is_year_number(stream, i) and is_year_number(stream, j)):
        return False
    first, second = int(stream.raws[i]), int(stream.raws[j])
    before = stream.lowers[i - 1]
    return first < second and (first >= 1500 and before in ("between", "from", "in", "of", "the", "("))
