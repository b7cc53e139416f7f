"""The scan: every quantity of a text, in one pass over its tokens."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from attrs import evolve

from reconcile.lexicon import words
from reconcile.mentions.quantities.ages import decade_of_age
from reconcile.mentions.quantities.articles import ARTICLES, ONES, fortnight, one_and_more, one_of_time, one_or_two
from reconcile.mentions.quantities.bounds import bound_before
from reconcile.mentions.quantities.changes import moves_before
from reconcile.mentions.quantities.codes import code_tail, is_year_number
from reconcile.mentions.quantities.compounds import read_compound
from reconcile.mentions.quantities.digits import read_alone
from reconcile.mentions.quantities.exclusions import is_year, is_year_range, skip_from
from reconcile.mentions.quantities.figures import Figure, read_figure
from reconcile.mentions.quantities.money import money_before
from reconcile.mentions.quantities.names import is_address, is_named, is_pronoun_one
from reconcile.mentions.quantities.nouns import noun_after
from reconcile.mentions.quantities.ranges import Pair, left_edge, read_pair
from reconcile.mentions.quantities.ranks import numbered_end, read_rank
from reconcile.mentions.quantities.reading import Reading, read_around, to_quantity
from reconcile.mentions.quantities.repeats import Found, read_repeats
from reconcile.mentions.quantities.sharing import name_currencies, share_bounds, share_units
from reconcile.mentions.quantities.stream import Stream, read_stream
from reconcile.mentions.quantities.tables import (
    Unit,
    article_heads,
    grammar,
    numeral_words,
    numerals,
)
from reconcile.mentions.quantities.units import unit_after
from reconcile.mentions.quantities.zeros import read_zero
from reconcile.model.quantity import Quantity
from reconcile.text.view import TextView

_WORD = re.compile(r"\w")
_YEAR = Unit("year", "time", 31556952.0, "second")
_RANK = Unit("rank", "rank")
_ROW = ("number",) * 7
_MARKS = frozenset("-−.½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
_OPENERS = frozenset(("several", "minus", "negative", "nobody", "single", "fortnight", "another"))
_JOINTS = frozenset(("and", "or"))


def find_readings(view: TextView) -> tuple[Quantity, ...]:
    """All quantities of a view in order, ranks and articles that mean one among them."""
    if not _WORD.search(view.text, view.body):
        return ()
    stream = read_stream(view)
    found = list(read_repeats(stream, _starts(stream), _read_at))
    shared = name_currencies(stream, share_units(stream, found))
    return share_bounds(view.text, [to_quantity(stream, r) for r in shared])


def _starts(stream: Stream) -> Iterator[int]:
    """The tokens at which a quantity may begin."""
    openers, heads = _openers(), article_heads()
    lowers = stream.lowers
    for i, (kind, word) in enumerate(zip(stream.kinds, lowers, strict=True)):
        measures = word in ARTICLES and (lowers[i + 1] in heads or lowers[i + 2] in _JOINTS)
        if kind == "number" or word in openers or measures:
            yield i


@cache
def _openers() -> frozenset[str]:
    return numeral_words() | _OPENERS | _MARKS


def _read_at(stream: Stream, i: int) -> Found:
    """The readings that begin at token `i`, and the index behind what was read or passed over."""
    for rule in _RULES_OF_DIGITS if stream.kinds[i] == "number" else _RULES:
        found = rule(stream, i)
        if found is not None:
            return found
    return (), i + 1


def _in_row(stream: Stream, i: int) -> Found | None:
    """A figure amid figures alone, as in a table on one line: nothing beside it tells more of it."""
    if stream.kinds[i - 1 : i + 6] != _ROW or stream.airliners or is_year_number(stream, i):
        return None
    value = read_alone(stream, i)
    return None if value is None else ((Reading(Figure(i, i + 1, value, value, "digits"), i, i + 1),), i + 1)


def _age_decade(stream: Stream, i: int) -> Found | None:
    decade = decade_of_age(stream, i)
    if decade is None:
        return None
    low, high, last = decade
    return (Reading(Figure(i, last, low, high, "words"), i, last, _YEAR, age=True),), last


def _rank(stream: Stream, i: int) -> Found | None:
    if stream.kinds[i] == "number" and not stream.tights[i + 1]:
        return None  # the ending of an ordinal sticks to its digits
    figure = read_rank(stream, i)
    if figure is None or read_figure_fraction(stream, i):
        named = numbered_end(stream, i)
        return ((), named) if named > i else None
    noun = noun_after(stream, figure.last, single=True)
    last = noun.last if noun is not None else figure.last
    return (Reading(figure, i, last, _RANK, noun=noun),), figure.last


def read_figure_fraction(stream: Stream, i: int) -> bool:
    """Whether a fraction begins at token `i`."""
    figure = read_figure(stream, i)
    return figure is not None and figure.form == "fraction"


def _excluded(stream: Stream, i: int) -> Found | None:
    end = skip_from(stream, i)
    return ((), end) if end > i else None


def _multiple(stream: Stream, i: int) -> Found | None:
    value = numerals("multiples").get(stream.lowers[i])
    if value is None:
        return None
    if value == 1:
        return (), i + 1
    return (Reading(Figure(i, i + 1, value, value, "multiple"), i, i + 1, Unit("time", "multiple")),), i + 1


def _article(stream: Stream, i: int) -> Found | None:
    if stream.lowers[i] not in ONES and stream.lowers[i] != "fortnight":
        return None
    reading = one_or_two(stream, i) or fortnight(stream, i) or one_and_more(stream, i) or one_of_time(stream, i)
    return None if reading is None else ((reading,), reading.last)


def _ordinary(stream: Stream, i: int) -> Found | None:
    if is_pronoun_one(stream, i):
        return (), i + 1
    figure = read_figure(stream, i)
    if figure is None:
        return None
    if figure.form == "digits" and is_year_range(stream, figure.first, figure.last + 1):
        return (), figure.last + 2
    sign = money_before(stream, figure.first)
    pair = read_pair(stream, figure, sign is not None)
    if pair is not None and _is_change(stream, pair):
        pair = None
    around = read_around(stream, figure)
    if sign is None and (pair is None or not _has_unit(stream, pair)) and _is_none(stream, figure, around):
        return (), code_tail(stream, figure.last)
    if pair is not None:
        return _pair_readings(stream, pair)
    if around.unit is not None and around.unit.dimension == "none":
        return (), figure.last
    compound = read_compound(stream, around)
    whole = compound.unit is not None or _holds_number(stream, compound)
    return (compound,), max(compound.last if whole else compound.figure.last, figure.last)


def _holds_number(stream: Stream, reading: Reading) -> bool:
    """Whether what is counted has a number in its name ("two 737 Max jets")."""
    return reading.noun is not None and "number" in stream.kinds[reading.noun.first : reading.noun.last]


def _is_change(stream: Stream, pair: Pair) -> bool:
    """Whether something moved by the first figure to the second ("fell 3.5p to 201.5p"), each with its own unit."""
    sign = money_before(stream, pair.first.first)
    own = pair.unit is not None or (sign is not None and money_before(stream, pair.second.first) is not None)
    if not own or pair.joiner != "to" or (pair.unit is not None and pair.unit.unit.dimension == "percent"):
        return False
    place = bound_before(stream, sign[1] if sign is not None else pair.first.first)[1] - 1
    verb = stream.lowers[place - (stream.lowers[place] == "by")]
    return verb in grammar("past_changes") or (verb.endswith("ed") and verb in words("quantity_changes"))


def _is_none(stream: Stream, figure: Figure, around: Reading) -> bool:
    """Whether a figure is a year, a name or a house number."""
    if around.unit is not None and not around.age:
        return around.unit.dimension == "time" and _is_bare(figure) and is_named(stream, figure, counted=True)
    counted = around.noun is not None and stream.lowers[figure.last] != "-"
    if figure.form == "digits":
        if is_year(stream, figure, counted) or is_address(stream, figure.first, figure.last):
            return True
        if around.figure.last == figure.last and _runs_on(stream, figure):
            return True
    resolution = stream.lowers[figure.first : figure.last] in (("4", "k"), ("8", "k")) and around.noun is None
    return resolution or (not around.age and is_named(stream, figure, counted))


def _is_bare(figure: Figure) -> bool:
    return figure.form == "digits" and figure.last - figure.first == 1


def _runs_on(stream: Stream, figure: Figure) -> bool:
    """Whether letters of no known meaning stick to the digits ("777X")."""
    return stream.tights[figure.last] and stream.kinds[figure.last] == "word" and not figure.scaled


def _pair_readings(stream: Stream, pair: Pair) -> Found:
    """One reading for a range; two where something moved from the one to the other."""
    first = pair.first
    opener = stream.lowers[left_edge(stream, first) - 1]
    moved = pair.joiner == "to" and opener == "from" and moves_before(stream, first.first - 1)
    if moved:
        return _moved(stream, pair)
    if pair.joiner == "or" and stream.lowers[first.last] == "-":
        return _moved(stream, pair)
    whole = pair.whole()
    reading = read_around(stream, whole)
    if reading.unit is None and pair.unit is not None:
        reading = evolve(reading, unit=pair.unit.unit)
    if pair.joiner == "bound":
        reading = evolve(reading, first=bound_before(stream, left_edge(stream, first))[1])
    if reading.unit is None and (sign := money_before(stream, pair.second.first)) is not None:
        reading = evolve(reading, unit=sign[0])
    return (reading,), max(reading.last if reading.unit else whole.last, whole.last)


def _has_unit(stream: Stream, pair: Pair) -> bool:
    """Whether the second figure of a pair is measured, so that the first is no year and no name."""
    return unit_after(stream, pair.second.last) is not None


def _moved(stream: Stream, pair: Pair) -> Found:
    second = read_around(stream, pair.second)
    first = read_around(stream, pair.first)
    if first.unit is None and second.unit is not None:
        first = evolve(first, unit=second.unit, noun=None)
    if first.unit is None and first.noun is None and second.noun is not None:
        first = evolve(first, noun=second.noun)
    if pair.joiner == "or" and second.unit is not None:
        first = evolve(first, unit=second.unit, noun=None, age=second.age)
    first = evolve(first, last=max(pair.first.last, first.last if first.last <= second.first else pair.first.last))
    return (first, second), max(second.last if second.unit else second.figure.last, pair.second.last)


_RULES: tuple[Callable[[Stream, int], Found | None], ...] = (
    _age_decade,
    _rank,
    _excluded,
    read_zero,
    _multiple,
    _article,
    _ordinary,
)
_RULES_OF_DIGITS = (_in_row, _age_decade, _rank, _excluded, _ordinary)
