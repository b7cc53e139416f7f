"""Figures that are parts of codes: glued letters, telephone numbers, references, versions, decades and results."""

import re

from reconcile.mentions.quantities.bounds import bound_before
from reconcile.mentions.quantities.money import money_before
from reconcile.mentions.quantities.nouns import noun_after
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import exclusions, numeral_words
from reconcile.mentions.quantities.units import unit_after

DASHES = ("-", "–", "—", "−")
_AIRLINER = re.compile("7[0-8]7")
_MOST_GROUPS = 12
_NO_RESULTS = ("$", "€", "£", "~", "aged", "age", "ages")
_BEFORE = frozenset((":", ".", "+", "(", "["))
_BEHIND = frozenset((*DASHES, "/", ".", "to", "s", "'", "’", "'s", "’s"))


def code_end(stream: Stream, i: int) -> int:
    """Index behind the code, decade or result that begins with the number at token `i`; `i` where none does."""
    marked = stream.lowers[i + 1] in _BEHIND or stream.lowers[i - 1] in _BEFORE
    if not (marked or stream.raws[i][0] == "0" or stream.lowers[i - 1] in exclusions("telephone")):
        return i
    for rule in (_telephone, _reference, _chained, _decade, _odds, _score):
        end = rule(stream, i)
        if end > i:
            return end
    return i


def is_year_number(stream: Stream, i: int) -> bool:
    """Whether the token at `i` may be a year: four digits from 1000 to 2099."""
    text = stream.raws[i]
    return len(text) == 4 and stream.kinds[i] == "number" and text.isdecimal() and 1000 <= int(text) <= 2099


def glued_end(stream: Stream, i: int) -> int:
    """Index behind a figure that is part of a word or code: "G7", "ID.3", "#5", "x2"; `i` where it is none."""
    before = stream.lowers[i - 1]
    if before == "," and stream.tights[i] and stream.tights[i - 1]:
        return i + 1
    if stream.tights[i] and (stream.kinds[i - 1] == "word" or before in ("#", "@", "_", "&", "=", "\\", "?", "%")):
        if before == "=" and stream.lowers[i - 2] == "y":
            return i
        return i if money_before(stream, i) else code_tail(stream, i + 1)
    if stream.tights[i] and before in (".", "/", ":") and stream.tights[i - 1] and stream.kinds[i - 2] == "word":
        return i if money_before(stream, i) else i + 1
    if (
        stream.tights[i]
        and before == "-"
        and stream.tights[i - 1]
        and stream.kinds[i - 2] == "word"
        and stream.lowers[i - 2] not in numeral_words()
    ):
        return i if stream.lowers[i - 2] in ("to", "sub", "around", "magnitude") else i + 1
    return i


def code_tail(stream: Stream, i: int) -> int:
    """Index behind the figures and letters that stick to a code before token `i` ("A2-173m", "ISO 3888-2")."""
    while stream.lowers[i] in DASHES and stream.tights[i] and stream.tights[i + 1] and stream.kinds[i + 1] == "number":
        i += 2
    return i + 1 if stream.lowers[i - 2] in DASHES and stream.tights[i] and stream.kinds[i] == "word" else i


def _telephone(stream: Stream, i: int) -> int:
    """A telephone number: behind "tel" or "+", with an area code in brackets, or with a nought in front."""
    lead, raw = stream.lowers[i - 1], stream.raws[i]
    named = stream.lowers[i - 2] if lead in (":", ".") else lead
    bracketed = lead == "(" and stream.lowers[i + 1] == ")" and stream.kinds[i + 2] == "number" and len(raw) > 1
    plus = lead == "+" and stream.tights[i] and not stream.tights[i - 1]
    nought = raw.isdecimal() and raw[0] == "0" and len(raw) > 2 and stream.kinds[i - 1] != "number"
    if not (bracketed or plus or nought or named in exclusions("telephone")):
        return i
    last = i + 1
    for _ in range(_MOST_GROUPS):
        step = _group_of_digits(stream, last)
        if not step:
            break
        last += step
    digits = sum(len(raw) for raw in stream.raws[i:last] if raw.isdecimal())
    return last if digits > 6 or (nought and last > i + 1) else i


def _group_of_digits(stream: Stream, j: int) -> int:
    """How many tokens the next group of a telephone number takes: "555", "-555", ") 555"."""
    mark = stream.lowers[j] in ("-", "‑", "–", ".", "/", "(", ")")
    pair = stream.lowers[j] == ")" and stream.lowers[j + 1] == "-"
    step = mark + pair
    close = stream.tokens[j + step].start - stream.tokens[j - 1].end <= 2 if j + step < len(stream.tokens) else False
    return step + 1 if close and stream.raws[j + step].isdecimal() else 0


def _reference(stream: Stream, i: int) -> int:
    """A note in square brackets: "[1]"."""
    held = stream.lowers[i - 1] == "[" and stream.lowers[i + 1] == "]"
    return i + 1 if held and stream.tights[i] and stream.tights[i + 1] and len(stream.raws[i]) < 4 else i


def _chained(stream: Stream, i: int) -> int:
    """Numbers chained by marks: ISO dates, telephone numbers, versions."""
    j = i + 1
    while (
        stream.lowers[j] in ("-", "/", "–", ".")
        and stream.tights[j]
        and stream.tights[j + 1]
        and stream.kinds[j + 1] == "number"
    ):
        j += 2
    if j - i >= 5 or (_AIRLINER.fullmatch(stream.raws[i]) and stream.lowers[i + 1] == "-" and j - i == 3):
        return j
    pair = stream.raws[i], stream.raws[i + 2]
    if j - i == 3 and stream.lowers[i + 1] == "/" and pair in (("9", "11"), ("24", "7"), ("7", "7"), ("50", "50")):
        return j
    years = j - i == 3 and is_year_number(stream, i) and stream.lowers[i + 1] != "."
    short = len(pair[1]) == 2
    return j if years and (short or (is_year_number(stream, i + 2) and unit_after(stream, i + 3) is None)) else i


def _decade(stream: Stream, i: int) -> int:
    j = i + 1
    if (stream.lowers[j] == "s" and stream.tights[j]) or (
        stream.lowers[j] in ("'", "’") and stream.lowers[j + 1] == "s"
    ):
        return j + 1
    if stream.lowers[j] in ("'s", "’s") and stream.tights[j]:
        return j + 1
    return i


def _odds(stream: Stream, i: int) -> int:
    """Odds and majorities that fall: "a 2-to-1 vote", "by 4 to 1"."""
    hyphened = stream.lowers[i + 1 : i + 4] == ("-", "to", "-")
    j = i + 4 if hyphened else i + 2
    if not hyphened and stream.lowers[i + 1] != "to":
        return i
    pair = stream.raws[i], stream.raws[j]
    if not all(text.isdecimal() and len(text) < 4 for text in pair) or int(pair[0]) < int(pair[1]):
        return i
    named = stream.raws[i - 1].istitle() and stream.kinds[i - 1] == "word" and stream.kinds[j + 1] != "word"
    return j + 1 if hyphened or named or (int(pair[1]) == 1 and stream.kinds[j + 1] != "number") else i


def _score(stream: Stream, i: int) -> int:
    """A result: "2-1", "52–48", "0-0"."""
    if (
        stream.lowers[i + 1] not in DASHES
        or not stream.tights[i + 1]
        or stream.kinds[i + 2] != "number"
        or not stream.tights[i + 2]
    ):
        return i
    pair = stream.raws[i], stream.raws[i + 2]
    if not all(text.isdecimal() and len(text) <= 3 for text in pair) or stream.lowers[i - 1] in _NO_RESULTS:
        return i
    first, second = int(pair[0]), int(pair[1])
    counted = unit_after(stream, i + 3) is not None or noun_after(stream, i + 3) is not None
    if stream.lowers[i + 3] in ("-",) or bound_before(stream, i)[0] != "=":
        return i
    if first >= second:
        return i + 3
    small = second < 20 and not counted and stream.kinds[i - 1] != ""
    return i + 3 if small else i
