import pytest

from reconcile.claims.fates import opposed, told_fate


def fate(context_of, text, written):
    context = context_of(text)
    return told_fate(context, next(q for q in context.mentions.quantities if q.text == written))


@pytest.mark.parametrize(
    ("text", "written", "concept"),
    [
        ("The landslide left 28 villagers dead and 31 missing.", "28", "@die"),
        ("The landslide left 28 villagers dead and 31 missing.", "31", "@missing_person"),
        ("It struck at night, killing at least 31 people in their beds.", "31", "@die"),
        ("By dawn 27 were still missing, many of them children.", "27", "@missing_person"),
        ("Another 22 people remained unaccounted for.", "22", "@missing_person"),
        ("Sixty-two guests had been rescued by noon.", "Sixty-two", "@rescue"),
        ("The storm injured 40 and cut the power.", "40", "@injure"),
        ("The death toll rose to 34 on Friday.", "34", "@die"),
        ("That brings the toll of the long and bitter winter to 34.", "34", "@die"),
        ("The quake claimed 14 lives.", "14", "@die"),
        ("It went down with the loss of 35 lives.", "35", "@die"),
        ("The crew saved 35 lives.", "35", "@rescue"),
        ("The 19 wounded were flown out.", "19", "@injure"),
    ],
)
def test_what_befell_those_counted_stands_beside_the_figure(context_of, text, written, concept):
    assert fate(context_of, text, written) == concept


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("The mayor, who has 12 cousins, mourned the dead.", "12"),
        ("The dead man owed 500 dollars.", "500"),
        ("The toll road is 34 miles long.", "34"),
        ("Forty lives changed.", "Forty"),
        ("He was killed near the village, where 31 families live.", "31"),
    ],
)
def test_what_befell_others_is_no_fate_of_a_figure(context_of, text, written):
    assert fate(context_of, text, written) == ""


def test_a_fate_is_the_event_of_its_figure(claim_in):
    text = "The landslide left 28 villagers dead and 31 missing."
    assert claim_in(text, "31").evidence.event == claim_in(text, "31").evidence.fate == "@missing_person"


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("@die", "@missing_person", True),
        ("@injure", "@die", True),
        ("@die", "@drown", False),
        ("@rescue", "@survive", False),
        ("@die", "@die", False),
        ("@die", "", False),
        ("@die", "@flood", False),
    ],
)
def test_fates_that_exclude_each_other(one, other, apart):
    assert opposed(one, other) is opposed(other, one) is apart
