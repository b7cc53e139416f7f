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
        ("The death toll stands at 38, the agency said.", "38"),
        ("Some 6,000 of us stood at the park.", "6,000"),
        ("In the vote five abstained.", "five"),
        ("By evening 80,000 had joined the march.", "80,000"),
        ("The mine employs 310.", "310"),
        ("Users concerned: 4.8 million, of whom 600,000 were minors.", "600,000"),
    ],
)
def test_what_befalls_persons_counts_persons(claim_in, text, written):
    assert claim_in(text, written, "number").value.unit == "person"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("The index stood at 84 when shares fell.", "84"),
        ("Of the two roads, 14 was the worse.", "14"),
        ("The index, at 84, worked hard.", "84"),
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


@pytest.mark.parametrize(
    ("text", "written", "word"),
    [
        ("The number of barns rose to 860.", "860", "barn"),
        ("The list of burnt barns has grown by five, to 19.", "19", "barn"),
        ("That brings the tally of barns, by its own count, to 860.", "860", "barn"),
        ("The number of barns has risen to 11, and twelve silos are lost.", "11", "barn"),
        ("The number of barns lost in the fire has risen to 11.", "11", "barn"),
        ("How many barns were lost? Some 280 in the valley, the mayor said.", "280", "barn"),
        ("The firm has 900 barns, 740 of them in Ely and 412 at the river.", "412", "barn"),
        ("It has 900 barns. 740 of them are new.", "740", "barn"),
        ("Officials put the barns at 860, and the farmers agreed.", "860", "barn"),
        ("The owner estimated the barns in the valley at more than 860.", "860", "barn"),
        ("The number of barns outside the valley has risen to 11.", "11", "barn"),
        ("The road is used by 5,000 barns a day.", "5,000", "barn"),
    ],
)
def test_the_words_before_a_bare_figure_name_what_it_counts(context_of, text, written, word):
    assert noun(context_of, text, written).head == word


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("A number of farmers saw the barns when 860 burnt.", "860"),
        ("It has 900 barns, and 412 went to sea.", "412"),
        ("How many barns were lost? The mayor of the town, which lies by the river, said 280.", "280"),
        ("They live in Ely and 412 at sea.", "412"),
        ("They looked at 412.", "412"),
        ("They put the barns to use when 412 burnt.", "412"),
    ],
)
def test_other_words_before_a_bare_figure_name_nothing(context_of, text, written):
    assert noun(context_of, text, written).head == ""


@pytest.mark.parametrize(
    "text", ["Deaths: 68 in all.", "The number of people killed reached 68.", "How many died? About 68, it seems."]
)
def test_counts_of_what_befalls_persons_count_persons(context_of, text):
    assert noun(context_of, text, "68").kind == "person"


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("They saved 68 lives.", "life"),
        ("Some 68 bodies were found.", "bodi"),
    ],
)
def test_what_stands_for_persons_counts_them(context_of, text, head):
    found = noun(context_of, text, "68")
    assert (found.head, found.kind) == (head, "person")
