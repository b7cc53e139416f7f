import pytest

from reconcile.mentions.names import names
from reconcile.mentions.names.evidence import gather, is_dateline, without_beginning
from reconcile.mentions.names.pieces import find_pieces
from reconcile.mentions.names.runs import find_runs
from reconcile.text.view import TextView


def pieces_of(view):
    return [p for run in find_runs(view) for p in find_pieces(view, run)]


def texts(text):
    return [n.text for n in names(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Residents fled.",
        "Firefighters came on Tuesday in June.",
        "Asked about it, they left.",
        "“Everything is fine,” they said.",
        "They read “Dry Dock” twice.",
        "It was 80 BC and they paid 70 DKK at 5 PM.",
        "The Minister met the Mayor and the Queen.",
        "They spoke French and German.",
        "A COLOSSAL heap lay there.",
        "He is 5 feet tall and took the SUVs.",
        "An Orwellian tale began.",
        "They'll see that We've left.",
        "Twenty-nine were hurt.",
        "An ID, a DVD and a PhD.",
        "Covid-19 spread at Christmas.",
        "He saw the Freedom of it.\nThe end of Things To Come In May",
    ],
)
def test_other_capitals_are_no_names(text):
    assert [t for t in texts(text) if t != "Freedom"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kowalski fled.", ["Kowalski"]),
        ("Rescued Maria Lopez waved.", ["Maria Lopez"]),
        ("Mercy left. We saw Mercy and spoke to Mercy.", ["Mercy", "Mercy", "Mercy"]),
        ("They read the Express daily.", ["Express"]),
        ("They read Ledger, the trade paper.", ["Ledger"]),
        ("They were polled by Ledger.", ["Ledger"]),
        ("Martin King spoke. Then King left.", ["Martin King", "King"]),
        ("The king spoke. Then the King left.", []),
        ("Mr. Reis of the team spoke.", ["Reis"]),
        ("Rep. Ana Ruiz, D-Texas, spoke.", ["Ana Ruiz"]),
        ("They met in Madison, Wis., and left.", ["Madison", "Wis"]),
        ("They met in Trenton, N.J., and left.", ["Trenton", "N.J."]),
        ("Joseph Kowalski, Jr., left.", ["Joseph Kowalski"]),
        ("The US and the WHO agreed, they told us who won.", ["US", "WHO"]),
        ("The West rejected it.", ["West"]),
        ("San Marino voted.", ["San Marino"]),
        ("Port Kowalski voted.", ["Port Kowalski"]),
        ("Supreme Court rules again.", ["Supreme Court"]),
        ("MPs in Peru voted.", ["Peru"]),
    ],
)
def test_names_among_capitals(text, expected):
    assert texts(text) == expected


def test_a_word_that_is_small_elsewhere_is_no_name_at_the_beginning_of_a_sentence():
    assert texts("The zorbs flew. Zorbs fell.") == []
    assert texts("We saw Zorbs fly. Zorbs fell.") == ["Zorbs", "Zorbs"]


def test_counts_over_a_document():
    view = TextView("Bread was dear. We saw Ana Ruiz buy bread from Ana.")
    seen = gather(view, pieces_of(view))
    assert seen.small["bread"] == 1
    assert seen.inner["ana"] == 2
    assert seen.alone[("ana",)] == 1
    assert seen.lasts == {"ruiz"}


def test_headings_are_no_evidence():
    view = TextView("Bread Prices Rise Again In Lima\nWe left.")
    assert not gather(view, pieces_of(view)).inner


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rescued Maria Lopez waved.", "Maria Lopez"),
        ("Maria Lopez waved.", "Maria Lopez"),
        ("Supreme Court rules.", "Supreme Court"),
        ("New Delhi waited.", "New Delhi"),
    ],
)
def test_beginnings_of_sentences_are_taken_off(text, expected):
    view = TextView(text)
    found = pieces_of(view)
    piece = without_beginning(found[0], view, gather(view, found))
    assert text[piece.start : piece.end] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OSLO — They met.", True),
        ("OSLO, May 3 (AP) — They met.", True),
        ("OSLO met them.", False),
        ("Oslo — They met.", False),
        ("Late news\nOSLO - They met.", True),
    ],
)
def test_datelines(text, expected):
    view = TextView(text)
    piece = next(p for p in pieces_of(view) if text[p.start : p.end].lower() == "oslo")
    assert is_dateline(view, piece) is expected
