"""Texts as classes of tokens."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.mentions.dates.holidays import holiday_openings, holidays_in
from reconcile.mentions.dates.scan import scan
from reconcile.mentions.dates.vocabulary import spellings, symbol, word_classes

TABLES = sorted(word_classes())


def names(text):
    back = {symbol(n): n for n in (*TABLES, *OTHERS)}
    return [back[c] for c in scan(text).classes]


OTHERS = (
    *("N0", "N1", "N12", "N24", "N31", "N59", "N99", "N3", "YEAR", "HHMM", "DOTTED", "COMPACT", "NUM"),
    *("DASH", "APOS", "COMMA", "DOT", "SLASH", "COLON", "LPAR", "RPAR", "BREAK"),
    *("WORD", "MARK", "OCLOCK", "POSS", "SUFFIX", "S", "H", "Q", "C"),
)


@pytest.mark.parametrize(
    ("number", "name"),
    [
        ("0", "NUM"),
        ("1", "N1"),
        ("9", "N1"),
        ("00", "N0"),
        ("01", "N12"),
        ("10", "N12"),
        ("12", "N12"),
        ("13", "N24"),
        ("24", "N24"),
        ("25", "N31"),
        ("31", "N31"),
        ("32", "N59"),
        ("59", "N59"),
        ("60", "N99"),
        ("99", "N99"),
        ("100", "N3"),
        ("999", "N3"),
        ("1000", "YEAR"),
        ("2999", "YEAR"),
        ("0340", "HHMM"),
        ("0960", "NUM"),
        ("3000", "NUM"),
        ("20210503", "COMPACT"),
        ("20211303", "NUM"),
        ("30210503", "NUM"),
        ("1,000", "NUM"),
        ("9.47", "DOTTED"),
        ("3.5.2021", "DOTTED"),
        ("1.234567890123", "NUM"),
        ("٣", "NUM"),
    ],
)
def test_numbers(number, name):
    assert names(number) == [name]


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("3rd", ["N1", "SUFFIX"]),
        ("3RD", ["N1", "SUFFIX"]),
        ("3 rd", ["N1", "WORD"]),
        ("1990s", ["YEAR", "S"]),
        ("1990S", ["YEAR", "WORD"]),
        ("19h30", ["N24", "H", "N31"]),
        ("9am", ["N1", "AMPM"]),
        ("9AM", ["N1", "AMPM"]),
        ("9 am", ["N1", "AMPM"]),
        ("9 a.m.", ["N1", "AMPM"]),
        ("9 a. m.", ["N1", "A", "DOT", "WORD", "DOT"]),
        ("six o'clock", ["CARD", "OCLOCK"]),
        ("six o’clock", ["CARD", "OCLOCK"]),
        ("’76", ["APOS", "N99"]),
        ("May’s", ["MONTH", "POSS"]),
        ("May", ["MONTH"]),
        ("may", ["WORD"]),
        ("MAY", ["MONTH"]),
        ("march", ["WORD"]),
        ("april", ["MONTH"]),
        ("Sun", ["WEEKDAY_SHORT"]),
        ("sun", ["WORD"]),
        ("EST", ["ZONE"]),
        ("est", ["WORD"]),
        ("Q3", ["Q", "N1"]),
        ("FY 2019", ["FISCAL", "YEAR"]),
        ("c. 1790", ["C", "DOT", "YEAR"]),
        ("a\u2011b", ["A", "DASH", "WORD"]),
        ("5\u20139", ["N1", "DASH", "N1"]),
        ("3\u00a0May", ["N1", "MONTH"]),
        ("(May)", ["LPAR", "MONTH", "RPAR"]),
        ("3/5", ["N1", "SLASH", "N1"]),
        ("a\nb", ["A", "BREAK", "WORD"]),
        ("$5", ["MARK", "N1"]),
    ],
)
def test_words_and_marks(text, classes):
    assert names(text) == classes


@pytest.mark.parametrize("name", TABLES)
def test_every_word_of_a_class_is_read_as_that_class(name):
    for word in word_classes()[name]:
        assert names(word.capitalize()) == [name], word
        assert scan(word.capitalize()).value(0) == word_classes()[name][word]


@pytest.mark.parametrize(
    ("text", "antique"),
    [
        ("It fell in AD 347.", True),
        ("It fell in 347 AD.", True),
        ("It fell c. 347.", True),
        ("It fell c 347.", True),
        ("It fell in the year 347.", True),
        ("It fell (May 347).", True),
        ("Some 347 men fell.", False),
        ("It fell in 1347.", False),
    ],
)
def test_texts_that_name_a_year_of_three_digits(text, antique):
    assert scan(text).antique is antique


@pytest.mark.parametrize(
    ("text", "holidays"),
    [
        ("At Easter", [(1, "easter", 2)]),
        ("AT EASTER", [(1, "easter", 2)]),
        ("On New Year's Eve", [(1, "new year s eve", 5)]),
        ("At sea", []),
    ],
)
def test_where_a_holiday_stands(text, holidays):
    assert [(i, name.replace("years", "year s"), end) for i, name, end in holidays_in(scan(text))] == holidays


def test_openings_are_single_words_in_every_spelling():
    assert {"easter", "Easter", "EASTER", "Christmas", "new"} <= holiday_openings()
    assert all(w.lower() in holiday_openings() and " " not in w for w in holiday_openings())


@pytest.mark.parametrize("word", ["may", "march", "sun", "et"])
def test_words_that_only_a_capital_makes_a_class(word):
    assert word not in spellings()
    assert spellings()[word.capitalize()] == spellings()[word.upper()]


def test_symbols_are_distinct_letters_without_meaning_in_patterns():
    symbols = [symbol(n) for n in (*TABLES, *OTHERS)]
    assert len(symbols) == len(set(symbols))
    assert all(len(s) == 1 and s.isalpha() and ord(s) < 0x100 for s in symbols)


def test_beyond_the_text_there_is_nothing():
    tokens = scan("May")
    for i in (-1, 1, 99):
        assert tokens.word(i) == ""
        assert not tokens.glued(i)
        assert not tokens.capital(i)
        assert tokens.value(i) is None


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=120), st.integers(0, 20))
def test_tokens_lie_in_order_inside_the_text_and_leave_out_only_space(text, start):
    tokens = scan(text, start)
    assert len(tokens.classes) == len(tokens.starts) == len(tokens.ends)
    end = min(start, len(text))
    for a, b in zip(tokens.starts, tokens.ends, strict=True):
        assert end <= a < b <= len(text)
        assert text[end:a].strip().strip("_") == ""
        end = b
