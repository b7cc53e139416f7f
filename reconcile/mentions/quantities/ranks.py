"""Ranks: ordinals that place something in a row ("the third attack", "came second")."""

from reconcile.mentions.quantities.figures import Figure
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import exclusions, grammar, numerals, ordinals

_SUFFIXES = ("st", "nd", "rd", "th")
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def read_rank(stream: Stream, i: int) -> Figure | None:
    """The ordinal that begins at token `i`, days of the month and parts of a period left out."""
    found = _numeric(stream, i) or _worded(stream, i)
    if found is None:
        return None
    place, last = found
    if _is_day(stream, i, last) or stream.lowers[last] in grammar("not_ranked"):
        return None
    if stream.lowers[last] == "-" and stream.lowers[last + 1] in grammar("not_ranked"):
        return None
    if _is_named(stream, i, last):
        return None
    if place <= 2 and not _is_ranking(stream, i):
        return None
    return Figure(i, last, float(place), float(place), "words")


def numbered_end(stream: Stream, i: int) -> int:
    """Index behind an ordinal in digits at token `i`, whether it ranks something or not; `i` where there is none."""
    found = _numeric(stream, i)
    return i if found is None else found[1]


def _numeric(stream: Stream, i: int) -> tuple[int, int] | None:
    if stream.kinds[i] != "number" or stream.lowers[i + 1] not in _SUFFIXES or not stream.tights[i + 1]:
        return None
    text = stream.raws[i].replace(",", "")
    if not text.isdecimal() or len(text) > 6:
        return None
    place = int(text)
    usual = "th" if place // 10 % 10 == 1 else _ENDINGS.get(place % 10, "th")
    return (place, i + 2) if stream.lowers[i + 1] == usual else None  # "11st" is a weight


def _worded(stream: Stream, i: int) -> tuple[int, int] | None:
    word = stream.lowers[i]
    if word in numerals("tens"):
        step = 1 if stream.lowers[i + 1] == "-" else 0
        ones = ordinals().get(stream.lowers[i + 1 + step], 99)
        return (int(numerals("tens")[word]) + ones, i + 2 + step) if ones < 10 else None
    place = ordinals().get(word)
    return None if place is None else (place, i + 1)


def _is_day(stream: Stream, i: int, last: int) -> bool:
    months = exclusions("months")
    return (
        stream.lowers[i - 1] in months
        or stream.lowers[last] in months
        or (stream.lowers[last] == "of" and stream.lowers[last + 1] in months)
    )


def _is_ranking(stream: Stream, i: int) -> bool:
    """Whether "first" or "second" ranks something: behind a determiner or a verb of placing, not as an adverb."""
    return stream.lowers[i - 1] in ("the", "a", "its", "his", "her", "their", "finished", "came", "ranked", "placed")


def _is_named(stream: Stream, i: int, last: int) -> bool:
    """Whether an ordinal is part of a name: "the Second Amendment", "10th Street", "Third World countries"."""
    following = stream.raws[last]
    if following[:1].isupper() and stream.lowers[last] in grammar("numbered_names"):
        return True
    running = stream.raws[i - 1].islower() and stream.kinds[i] == "word"
    return running and stream.raws[i].istitle() and following.istitle()
