"""The notation of patterns, what a match gives, and the choice among rules."""

import pytest
from attrs import astuple

from reconcile.mentions.dates.notation import expand
from reconcile.mentions.dates.parts import Clock, Parts
from reconcile.mentions.dates.pattern import Found, Rule, grammar, pattern
from reconcile.mentions.dates.pieces import Piece, dated, gap_is, grain_of, names_day, only_weekday
from reconcile.mentions.dates.scan import scan
from reconcile.mentions.dates.vocabulary import symbol


def matches(notation, text):
    return pattern(notation).fullmatch(scan(text).classes) is not None


@pytest.mark.parametrize(
    ("notation", "text", "fits"),
    [
        ("MONTH", "May", True),
        ("MONTH", "may", False),
        ("MON", "May", True),
        ("MON", "Sept", True),
        ("WD", "Mon", True),
        ("WD", "Monday", True),
        ("WEEKDAY", "Mon", False),
        ("DAY", "31", True),
        ("DAY", "32", False),
        ("MM", "12", True),
        ("MM", "13", False),
        ("HH", "00", True),
        ("HH", "24", True),
        ("HH", "25", False),
        ("MIN", "00", True),
        ("MIN", "59", True),
        ("MIN", "60", False),
        ("YY", "99", True),
        ("COUNT", "100", True),
        ("DAY SUFFIX? OF? MON", "3rd of May", True),
        ("DAY SUFFIX? OF? MON", "3 May", True),
        ("DAY SUFFIX? OF? MON", "of May", False),
        ("(?:OF|IN)? THE", "in the", True),
        ("(?:OF|IN)? THE", "of in the", False),
        ("LINK", "to", True),
        ("LINK", "through", True),
        ("LINK", "–", True),
        ("LINK", "and", False),
        ("DEICTIC UNIT", "next week", True),
        ("DEICTIC UNIT", "that week", True),
        ("PERIODS", "century", True),
        ("PARTS", "night", True),
        ("SEAS", "fall", True),
        ("WORD (?!WORD)", "green", True),
    ],
)
def test_classes_and_their_groups(notation, text, fits):
    assert matches(notation, text) is fits


@pytest.mark.parametrize("notation", ["NOSUCH", "DAY NOSUCH?", "(?P<x>DAYS)"])
def test_an_unknown_class_is_an_error(notation):
    with pytest.raises(KeyError):
        expand(notation)


def test_groups_keep_their_names():
    assert expand("(?P<day>N1) (?:OF)?") == f"(?P<day>{symbol('N1')})(?:{symbol('OF')})?"


def found(notation, text):
    tokens = scan(text)
    match = pattern(notation).search(tokens.classes)
    assert match
    return Found(tokens, match)


def test_groups_of_a_match():
    it = found("(?P<day>DAY) (?P<suffix>SUFFIX)? (?P<month>MON) (?P<year>YEAR)?", "on 3 May !")
    assert (it.at("day"), it.has("day"), it.value("day"), it.word("day")) == (1, True, 3, "3")
    assert (it.at("month"), it.value("month"), it.string("month"), it.word("month")) == (2, 5, "", "may")
    for group in ("suffix", "year", "nosuch"):
        assert (it.at(group), it.has(group), it.value(group)) == (-1, False, None)
        assert (it.string(group), it.word(group)) == ("", "")


def test_values_that_are_words():
    it = found("(?P<unit>UNIT) (?P<zone>ZONE)", "week UTC")
    assert (it.string("unit"), it.value("unit")) == ("week", None)
    assert it.string("zone") == "Z"


LONG, SHORT = Parts(year=1), Parts(year=2)


@pytest.mark.parametrize(
    ("text", "place", "hit"),
    [
        ("3 May 2021", 0, (0, 3, LONG)),
        ("3 May !", 0, (0, 2, SHORT)),
        ("on 3 May !", 0, (1, 3, SHORT)),
        ("3 May 3 May", 1, (2, 4, SHORT)),
        ("31 May !", 0, None),
        ("31 May 9 May", 0, (2, 4, SHORT)),
        ("nothing", 0, None),
        ("", 0, None),
    ],
)
def test_the_first_rule_that_fits_and_is_not_refused(text, place, hit):
    rules = grammar(
        (
            Rule("DAY MON YEAR", lambda f: LONG),
            Rule("(?P<day>DAY) MON", lambda f: SHORT if f.value("day") != 31 else None),
        )
    )
    assert rules.at(scan(text), place) == hit


def test_a_refused_rule_leaves_the_place_to_the_next():
    rules = grammar((Rule("DAY MON", lambda f: None), Rule("DAY", lambda f: SHORT)))
    assert rules.at(scan("3 May"), 0) == (0, 1, SHORT)


@pytest.mark.parametrize("text", ["a word 3", ", 3", "to 3", "(3"])
def test_words_and_marks_begin_nothing(text):
    rules = grammar((Rule("(?:WORD|COMMA|TO|LPAR)? DAY", lambda f: SHORT),))
    first, end, _ = rules.at(scan(text), 0)
    assert end - first == 1


@pytest.mark.parametrize(
    ("text", "gap", "fits"),
    [
        ("May to June", "TO", True),
        ("May , to June", "COMMA? TO", True),
        ("May June", "TO?", True),
        ("May and June", "TO", False),
        ("May to the June", "TO", False),
        ("May a b c d e f g h i June", "(?:WORD|A)*", False),
    ],
)
def test_gaps(text, gap, fits):
    tokens = scan(text)
    last = len(tokens.starts)
    assert gap_is(tokens, Piece(0, 1, Parts(month=5)), Piece(last - 1, last, Parts(month=6)), gap) is fits


@pytest.mark.parametrize(
    ("parts", "day", "date", "grain"),
    [
        (Parts(), False, False, "year"),
        (Parts(year=2021), False, True, "year"),
        (Parts(month=5), False, True, "month"),
        (Parts(month=5, day=3), True, True, "day"),
        (Parts(day=3), True, True, "day"),
        (Parts(weekday=0), True, True, "day"),
        (Parts(holiday="easter"), True, False, "day"),
        (Parts(season=21), False, False, "season"),
        (Parts(quarter=1), False, False, "quarter"),
        (Parts(half=1), False, False, "half"),
        (Parts(shift=("day", -1)), True, True, "day"),
        (Parts(shift=("week", -1)), False, True, "week"),
        (Parts(span=("day", -3)), False, True, "year"),
        (Parts(clock=Clock(9)), False, False, "time"),
        (Parts(years=(1960, 1969), grain="decade"), False, False, "decade"),
    ],
)
def test_what_parts_name(parts, day, date, grain):
    assert (names_day(parts), dated(parts), grain_of(parts)) == (day, date, grain)


@pytest.mark.parametrize(
    ("parts", "only"),
    [
        (Parts(weekday=0), True),
        (Parts(weekday=0, day=3), False),
        (Parts(weekday=0, shift=("week", -1)), False),
        (Parts(weekday=0, deictic="last"), False),
        (Parts(day=3), False),
    ],
)
def test_a_weekday_and_nothing_that_places_it(parts, only):
    assert only_weekday(parts) is only


def test_parts_say_nothing_by_default():
    parts = Parts()
    assert (parts.year, parts.month, parts.day, parts.to) == (None, None, None, None)
    assert (parts.kind, parts.deictic, parts.either) == ("", "", False)
    assert astuple(Clock(9)) == (9, None, "", False)
