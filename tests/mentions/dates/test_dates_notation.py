"""What may open a match of a pattern over token classes."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.mentions.dates.finder import _grammar
from reconcile.mentions.dates.notation import expand, openings
from reconcile.mentions.dates.vocabulary import symbol, symbols

LETTERS = "".join(symbols().values())
CASES = [(rule.pattern, openings(rule.pattern, 2)) for rule, _ in _grammar().rules]


def letters(*runs):
    return {"".join(map(symbol, run.split())) for run in runs}


@pytest.mark.parametrize(
    ("pattern", "runs"),
    [
        ("MONTH", ["MONTH"]),
        ("MON", ["MONTH", "MONTH_SHORT"]),
        ("THE UNIT AGO", ["THE UNIT"]),
        ("THE? UNIT", ["THE UNIT", "UNIT"]),
        ("THE? OF? UNIT", ["THE OF", "THE UNIT", "OF UNIT", "UNIT"]),
        ("(?P<day>THE|A) UNIT", ["THE UNIT", "A UNIT"]),
        ("(?:THE|A OF)? UNIT", ["THE UNIT", "A OF", "UNIT"]),
        ("(?:THE (?:OF|IN))? UNIT", ["THE OF", "THE IN", "UNIT"]),
        ("(?=THE|A) UNIT", ["UNIT"]),
        ("UNIT (?!OF (?:THE|A)) AGO?", ["UNIT", "UNIT AGO"]),
        ("(?:THE|A)(?:UNIT|AGO)", ["THE UNIT", "THE AGO", "A UNIT", "A AGO"]),
    ],
)
def test_the_first_two_classes_of_what_fits(pattern, runs):
    assert openings(pattern, 2) == letters(*runs)
    assert openings(pattern, 1) == {run[0] for run in letters(*runs)}


def test_an_unknown_class_is_an_error():
    with pytest.raises(KeyError):
        openings("THE NOSUCH", 2)


@pytest.mark.parametrize(("pattern", "opening"), CASES)
def test_no_rule_is_open_to_everything(pattern, opening):
    assert opening
    assert "" not in opening
    assert {len(run) for run in opening} <= {1, 2}
    assert pattern


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(CASES), st.data())
def test_whatever_a_rule_matches_begins_with_one_of_its_openings(case, data):
    pattern, opening = case
    said = sorted(set(re.sub(r"<\w+>|\W", "", expand(pattern))) & set(LETTERS))
    line = data.draw(st.text(said, min_size=1, max_size=8))
    if re.compile(expand(pattern)).match(line):
        assert line[0] in opening or line[:2] in opening
