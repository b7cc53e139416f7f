"""Times of day, whose figures are no quantities: "14:30", "9 a.m.", "twenty past seven", "five in the morning"."""

import re

from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import exclusions, small_numbers

_PLAIN_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?")
_LEADS = ("at", "by", "from", "until", "till", "about", "around", "after", "before", "since", "and", "to", "between")
_OF_DAY = ("in", "at", "on")


def worded_clock(stream: Stream, i: int) -> int:
    """Index behind a time of day in words at token `i` ("five o'clock", "ten past six"); `i` where there is none."""
    word = stream.lowers[i]
    if stream.lowers[i + 1] in ("o'clock", "o’clock", "a.m.", "p.m.") or (
        word != "a" and stream.lowers[i + 1] in ("am", "pm")
    ):
        return i + 2
    if stream.lowers[i + 1] == "past" or (word == "quarter" and stream.lowers[i + 1] == "to"):
        return i + 3 if _is_hour(stream, i + 2) else i
    if _is_hour(stream, i) and _is_part_of_day(stream, i + 1):
        return i + 1
    return i


def clock_in_digits(stream: Stream, i: int) -> int:
    """Index behind "14:30", "9 a.m.", "9.30pm", "0401 GMT" at token `i`; `i` where there is none."""
    j = i + 1
    if stream.lowers[j] == ":" and stream.tights[j] and stream.kinds[j + 1] == "number" and stream.tights[j + 1]:
        while stream.lowers[j] == ":" and stream.kinds[j + 1] == "number" and stream.tights[j + 1]:
            j += 2
        return _past_clock_words(stream, j)
    if stream.lowers[j] in exclusions("clock", "after") and (
        stream.tights[j] or stream.lowers[j] not in ("noon", "ist", "est")
    ):
        return _past_clock_words(stream, j)
    if stream.lowers[j] == "past" and _is_hour(stream, j + 1):
        return j + 2
    part_of_day = stream.lowers[j] in _OF_DAY and _is_part_of_day(stream, j)
    if (part_of_day or _heads_entry(stream, i)) and _PLAIN_CLOCK.fullmatch(stream.raws[i]):
        return j
    if (
        stream.lowers[j] in ("-", "–", "to", "and")
        and stream.lowers[j + 2] in exclusions("clock", "after")
        and stream.kinds[j + 1] == "number"
    ):
        return _past_clock_words(stream, j + 2)
    return i


def _is_hour(stream: Stream, i: int) -> bool:
    """Whether an hour of the day stands at token `i`."""
    word = stream.lowers[i]
    if stream.kinds[i] == "number":
        return word.isdecimal() and len(word) < 3 and int(word) <= 24
    return word in ("noon", "midnight") or 1 <= small_numbers().get(word, 0) <= 12


def _is_part_of_day(stream: Stream, i: int) -> bool:
    """Whether a time of day ends here: "(five) in the morning", "(at 2.20) on Saturday"."""
    part = stream.lowers[i + 2] if stream.lowers[i : i + 2] == ("in", "the") else stream.lowers[i + 1]
    if part in ("morning", "afternoon", "evening", "night") and stream.lowers[i] in ("in", "at"):
        return stream.lowers[i - 2] in _LEADS
    return stream.lowers[i] == "on" and stream.lowers[i + 1] in exclusions("days") and stream.lowers[i - 2] == "at"


def _heads_entry(stream: Stream, i: int) -> bool:
    """Whether "06.15" stands at the head of a line, as in a running report: "06.15 Good morning from the harbour"."""
    if len(stream.raws[i]) != len("06.15") or stream.kinds[i - 1] not in ("break", ""):
        return False
    return stream.kinds[i + 1] == "word" and stream.raws[i + 1].istitle()


def _past_clock_words(stream: Stream, j: int) -> int:
    while stream.lowers[j] in exclusions("clock", "after"):
        j += 1
    return j
