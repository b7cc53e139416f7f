import pytest

from reconcile.claims.counted import counted
from reconcile.model.claim import NumberValue


def noun(context_of, text, written):
    context = context_of(text)
    return counted(context, next(q for q in context.mentions.quantities if q.text == written))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("The blast killed 14 and hurt nobody else.", "14"),
        ("Ten are dead, the mayor said.", "Ten"),
        ("Police arrested 84 in the night.", "84"),
        ("The injured number 21.", "21"),
        ("At least 30 have been evacuated from the valley.", "30"),
        ("How many were there? Eleven, including eight pupils.", "Eleven"),
    ],
)
def test_what_befalls_persons_counts_persons(claim_in, text, written):
    assert claim_in(text, written, "number").value.unit == "person"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("The index stood at 84 when shares fell.", "84"),
        ("Of the two roads, 14 was the worse.", "14"),
    ],
)
def test_other_bare_figures_stay_bare(claim_in, text, written):
    assert claim_in(text, written, "number").value.unit == ""


def test_a_counted_noun_stays_though_its_verb_befalls_persons(claim_in):
    assert claim_in("The blast killed 14 goats.", "14").value == NumberValue("=", 14, 14, "goat")


@pytest.mark.parametrize(
    ("text", "written", "word"),
    [
        ("Of the barns, 860 stand empty.", "860", "barn"),
        ("The fire took 1,140 barns, of which 920 were new.", "920", "barn"),
        ("Barns lost: 1,140 in the valley.", "1,140", "lose"),
        ("She took the third medal.", "third", "medal"),
    ],
)
def test_the_noun_is_found_before_the_figure(context_of, text, written, word):
    found = noun(context_of, text, written)
    assert found.head.strip("@").startswith(word[:4]) or word in found.modifiers


def test_where_nothing_tells_nothing_is_counted(context_of):
    found = noun(context_of, "The answer was 42, she thought.", "42")
    assert (found.head, found.kind, found.told) == ("", "", False)
