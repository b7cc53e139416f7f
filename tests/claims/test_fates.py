import pytest

from reconcile.claims.fates import opposed, told_fate, told_move


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
        ("Divers recovered 12 bodies.", "12", "@die"),
        ("The flood drove some 22,000 people from their homes.", "22,000", "@evacuate"),
        ("The flood forced 300 from their villages.", "300", "@evacuate"),
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
        ("Four regulatory bodies met.", "Four"),
        ("He brought 300 from their savings.", "300"),
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


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Shares in the mill lost 4 percent.", "@fall"),
        ("The crown has given up nearly 4 percent since May.", "@fall"),
        ("The stock put on 4 percent.", "@rise"),
        ("Sales were up by 4 percent.", "@rise"),
        ("The party won 4 percent.", ""),
        ("The team lost the match and 4 percent left early.", ""),
    ],
)
def test_the_verb_before_a_share_says_which_way_a_price_went(context_of, text, way):
    context = context_of(text)
    assert told_move(context, context.mentions.quantities[-1]) == way


def test_a_count_has_no_way(context_of):
    context = context_of("The team lost 4 matches.")
    assert told_move(context, context.mentions.quantities[0]) == ""


def test_which_way_a_price_went_is_the_event_of_its_figure(claim_in):
    assert claim_in("The crown has lost 11 per cent since her departure.", "11").evidence.event == "@fall"


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("How many died? Eleven, the Red Cross says.", "@die"),
        ("How many died? According to the mayor, eleven.", "@die"),
        ("How many were hurt? Eleven have been killed.", "@die"),
        ("How many were there? Eleven were on the hill.", ""),
        ("Many died. How many came? Nobody knows. Eleven barns stood there.", ""),
    ],
)
def test_a_figure_answers_the_question_before_it(context_of, text, event):
    context = context_of(text)
    figure = next(q for q in context.mentions.quantities if q.text.lower() == "eleven")
    assert told_fate(context, figure) == event


def test_an_event_asked_after_is_that_of_the_answer(claim_in):
    text = "How many barns were flooded? Some 280, says the mayor, who voted with the opposition."
    assert claim_in(text, "280").evidence.event == "@flood"
