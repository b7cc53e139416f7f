"""The finder: one pass over the text's classes, then each expression placed in its turn."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache

from attrs import evolve

from reconcile.mentions.dates.bounding import bound_of, bounded
from reconcile.mentions.dates.calendar_rules import CALENDAR_RULES
from reconcile.mentions.dates.calendars import Period
from reconcile.mentions.dates.clock_rules import CLOCK_RULES
from reconcile.mentions.dates.deixis import deictic_of
from reconcile.mentions.dates.duration_rules import DURATION_RULES, SET_RULES
from reconcile.mentions.dates.foreign import foreign_dates, is_foreign
from reconcile.mentions.dates.genre import is_timeless, names_no_day, own_date, stands_alone, tells_history
from reconcile.mentions.dates.holidays import holidays_in, is_sighted
from reconcile.mentions.dates.joining import join
from reconcile.mentions.dates.order import in_order
from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.pattern import Grammar, grammar
from reconcile.mentions.dates.pieces import Piece, in_stated_year
from reconcile.mentions.dates.prefixes import extended
from reconcile.mentions.dates.quarters import PART_OF_YEAR_RULES
from reconcile.mentions.dates.reading import read, valid
from reconcile.mentions.dates.relative_rules import RELATIVE_RULES
from reconcile.mentions.dates.scan import Scan, scan
from reconcile.mentions.dates.setting import Setting
from reconcile.mentions.dates.tense import Lean, lean
from reconcile.model.when import When
from reconcile.text.published import parse_published
from reconcile.text.view import TextView


@cache
def _grammar() -> Grammar:
    return grammar((*CLOCK_RULES, *PART_OF_YEAR_RULES, *RELATIVE_RULES, *SET_RULES, *CALENDAR_RULES, *DURATION_RULES))


def dates(text: str, published: date | datetime | str | None = None) -> tuple[When, ...]:
    """The calendar expressions of a text.

    Args:
        text: the text as given.
        published: the day from which "today" counts: a date, an ISO string or `YYYYMMDD`; None where unknown: relative
            dates then stay partial, unless a date line in the text anchors them.

    Returns:
        Mentions in order, none overlapping; offsets are Python string indices, end exclusive.

    Raises:
        DocumentError: `published` is no date.
    """
    return find_dates(TextView(text), parse_published(published, "text"))


def find_dates(view: TextView, published: date | None) -> tuple[When, ...]:
    """As `dates`, from `view.body` on, for a text already analysed."""
    if is_foreign(view):
        return _with_foreign(view, published)
    return tuple(_english(view, published))


def _with_foreign(view: TextView, published: date | None) -> tuple[When, ...]:
    """Dates of another language, and those of the English grammar (figures, above all); of two the longer counts."""
    found: list[When] = []
    for when in sorted((*foreign_dates(view, published), *_english(view, published)), key=lambda w: w.start):
        if not found or found[-1].end <= when.start:
            found.append(when)
        elif len(when.text) > len(found[-1].text):
            found[-1] = when
    return tuple(found)


def _english(view: TextView, published: date | None) -> Iterator[When]:
    tokens = scan(view.text, view.body)
    pieces = in_order(tokens, [p for p in join(tokens, extended(tokens, _pieces(tokens))) if valid(p.parts)])
    setting = Setting(published or own_date(tokens, pieces), narrative=tells_history(pieces, published))
    timeless = setting.narrative or is_timeless(tokens, pieces)
    for piece in pieces:
        way = setting.lean if in_stated_year(piece.parts) else _lean(view, tokens, piece)
        if names_no_day(tokens, piece, way, timeless):
            continue
        if way != setting.lean:
            setting = evolve(setting, lean=way)
        start, end = tokens.starts[piece.first], tokens.ends[piece.end - 1]
        heads = stands_alone(tokens, piece)
        when = read(piece.parts, evolve(setting, day=None) if heads else setting, view.text, start, end)
        setting = _remembered(setting, piece.parts, when)
        yield bounded(when, bound_of(tokens, piece))


def _pieces(tokens: Scan) -> Iterator[Piece]:
    """The expressions that the grammar and the table of holidays find, in order."""
    place, k, names, rules = 0, 0, _holidays(tokens), _grammar()
    while found := rules.at(tokens, place):
        first, end, parts = found
        while k < len(names) and names[k].first < end:
            if names[k].first >= place:
                yield names[k]
                place = names[k].end
            k += 1
        if first >= place:
            yield Piece(first, end, parts)
            place = end
        else:
            place = max(place, first + 1)
    yield from (n for n in names[k:] if n.first >= place)


def _holidays(tokens: Scan) -> list[Piece]:
    return [_holiday(tokens, *found) for found in holidays_in(tokens)]


def _holiday(tokens: Scan, first: int, name: str, end: int) -> Piece:
    """The holiday, with a "last" or "next" before it."""
    which = deictic_of(tokens.word(first - 1))
    return Piece(first - bool(which), end, Parts(holiday=name, deictic=which, approximate=is_sighted(name)))


def _lean(view: TextView, tokens: Scan, piece: Piece) -> Lean:
    sentence = view.sentences[max(0, view.sentence_at(tokens.starts[piece.first]))]
    low = bisect_left(tokens.starts, sentence.start)
    return lean(tokens, piece.first, piece.end, low, bisect_left(tokens.starts, sentence.end))


def _remembered(setting: Setting, parts: Parts, when: When) -> Setting:
    """What the next expression may count from."""
    if when.first is None or when.last is None:
        return setting
    spoken = Period(when.first, when.last, "day" if when.grain in ("minute", "hour") else when.grain)
    day = spoken if spoken.grain == "day" and setting.lean != "future" else setting.day
    year = when.first.year if parts.year else setting.year
    return Setting(setting.published, spoken, day, year, setting.lean, setting.narrative)
