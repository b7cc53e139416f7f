"""Figures and words that look like dates and are none; languages other than English; the smallest pieces."""

import subprocess
import sys

import pytest

from reconcile import dates
from reconcile.mentions.dates.notation import expand
from reconcile.mentions.dates.scan import scan
from reconcile.mentions.dates.vocabulary import symbol

DAY = "2022-06-15"


def found(text, published=DAY):
    return [w.text for w in dates(text, published) if w.kind in ("date", "time")]


@pytest.mark.parametrize(
    "text",
    [
        "Some 2000 people came.",
        "More than 2000 came.",
        "The fine was $2000 in all.",
        "The fine was 1990 dollars in all.",
        "It weighs 1500 tonnes now that it is full.",
        "It is 1800 metres high.",
        "It cost 2,000 in all.",
        "The DH2017 meeting was long.",
        "The A320-2012 is a plane.",
        "Call 555-2010-2015 at once.",
        "It rose by 2000% in all.",
        "Mr. May resigned.",
        "Theresa May resigned.",
        "You may go, and they march on.",
        "He read the Sunday Times aloud.",
        "The second man left; the first stayed.",
        "The quarter-final was lost.",
        "The first half was dull.",
        "He is in his sixties.",
        "The fall of the city was swift.",
        "It was the 27th time that it rained.",
        "Three quarters of the town burned.",
        "It was a 3/4 majority.",
        "The sun sat low over the mar.",
        "The summer-house burned.",
        "It was the goal of the year award.",
        "He was 27 years old.",
        "The 24-year-old was hurt.",
        "Flight 1984 was late.",
        "See page 1984 of it.",
        "Chapter 12/13 is missing.",
    ],
)
def test_none_of_these_is_a_date(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("In 2019 ministers met.", ["2019"]),
        ("In 2012 Williams won.", ["2012"]),
        ("The 2016 elections were close.", ["2016"]),
        ("In May, she left.", ["May"]),
        ("In March 20 people died.", ["March"]),
        ("On March 20 people died.", ["March 20"]),
        ("In March 2020 people died.", ["March 2020"]),
        ("He left (in 1999).", ["1999"]),
        ("He left in 1999.5 people died.", []),
        ("He left on Monday’s train.", ["Monday"]),
        ("Yesterday’s vote was close.", ["Yesterday"]),
        ("Last year's harvest was poor.", ["Last year"]),
        ("the end\nof May", ["May"]),
        ("He left in May\n\n2021 was dry.", ["May", "2021"]),
    ],
)
def test_borders_of_the_expression(text, said):
    assert found(text) == said


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "Die Brücke wurde am 3. Mai 2021 eröffnet, nachdem der Bürgermeister im März 2020 einen Vertrag "
            "unterschrieben hatte; am 14. September folgt die zweite.",
            ["2021-05-03", "2020-03", "2022-09-14"],
        ),
        (
            "Le pont fut ouvert le 3 mai 2021 par le maire de la ville, qui avait signé le contrat en mars 2020 avec "
            "les ouvriers du port.",
            ["2021-05-03", "2020-03"],
        ),
        (
            "El puente fue abierto el 14 de septiembre de 2019, según dijo el alcalde de la ciudad en una rueda de "
            "prensa celebrada por la tarde.",
            ["2019-09-14"],
        ),
    ],
)
def test_other_languages(text, values):
    assert [w.edtf for w in dates(text, DAY)] == values
    assert all(text[w.start : w.end] == w.text for w in dates(text, DAY))


def test_another_language_without_publication_stays_partial():
    text = "Die Brücke wurde am 3. Mai eröffnet, als der Rat der Stadt den Vertrag mit der Werft geschlossen hatte."
    assert [w.edtf for w in dates(text)] == ["XXXX-05-03"]


def test_english_does_not_import_dateparser():
    code = (
        "import sys, reconcile; reconcile.dates('The bridge was opened on 3 May 2021.', '2022-01-01'); "
        "sys.exit('dateparser' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("May 3rd", ["MONTH", "N1", "SUFFIX"]),
        ("may go", ["WORD", "WORD"]),
        ("Mon. 21:47", ["WEEKDAY_SHORT", "DOT", "N24", "COLON", "N59"]),
        ("mon ami", ["WORD", "WORD"]),
        ("the 1990s", ["THE", "YEAR", "S"]),
        ("Monday’s", ["WEEKDAY", "POSS"]),
        ("9.47pm", ["DOTTED", "AMPM"]),
        ("9 a.m.", ["N1", "AMPM"]),
        ("o’clock", ["OCLOCK"]),
        ("0340", ["HHMM"]),
        ("2,000", ["NUM"]),
        ("347 AD", ["N3", "ERA"]),
        ("a–b", ["A", "DASH", "WORD"]),
        ("\n", ["BREAK"]),
        ("99999999999999999999", ["NUM"]),
        ("٣ May", ["NUM", "MONTH"]),
    ],
)
def test_classes_of_tokens(text, names):
    assert scan(text).classes == "".join(map(symbol, names))


def test_tokens_quote_the_text():
    tokens = scan("On 3 May, at 9.47pm.", 3)
    assert [tokens.word(i) for i in range(len(tokens.starts))] == ["3", "may", ",", "at", "9.47", "pm", "."]
    assert tokens.glued(2)
    assert not tokens.glued(1)
    assert tokens.capital(1)
    assert not tokens.capital(3)
    assert tokens.word(-1) == tokens.word(99) == ""


@pytest.mark.parametrize(
    ("word", "value"),
    [("May", 5), ("Sept", 9), ("Sunday", 6), ("twelve", 12), ("17", 17), ("x", None)],
)
def test_values_of_tokens(word, value):
    assert scan(word).value(0) == value


def test_the_notation_of_patterns():
    assert expand("MONTH DAY?") == f"{symbol('MONTH')}[{''.join(symbol(n) for n in ('N1', 'N12', 'N24', 'N31'))}]?"
    assert expand("(?P<day>N1)") == f"(?P<day>{symbol('N1')})"
