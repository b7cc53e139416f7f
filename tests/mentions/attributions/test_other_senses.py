import pytest

from reconcile import lexicon
from reconcile.mentions.attributions import attributions
from reconcile.mentions.attributions.grammar import verb_forms
from reconcile.mentions.attributions.reading import Reading
from reconcile.mentions.attributions.senses import is_deed, is_provision, is_stranded
from reconcile.text.view import TextView


def told(text):
    return [(a.source.text if a.source else None, text[a.content.start : a.content.end]) for a in attributions(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Tens of thousands of soldiers posted close to the river have been sent home.",
        "Guards posted next to the gate have left.",
        "The minister has posted close to his home.",
        "The company will dismiss 300 workers.",
        "The company dismissed two hundred people.",
        "The company dismissed all its workers.",
        "It has ordered bombers to the coast.",
        "The firm ordered 40 planes.",
        "He ordered coffee.",
        "A union treaty foresees a common currency.",
        "The draft treaty, signed in May, foresees a common currency.",
        "The new plan for the port envisages two quays.",
        "The two allies held large-scale exercises.",
        "The two allies held exercises in February that worried the neighbours.",
        "The navy, with the exercises held in May, that worried neighbours, left.",
        "It is the deal that the union pressed for on Wednesday.",
        "The union pressed for on Wednesday.",
        "The bank pressed for in vain.",
        "The deal that the union asked for was lost.",
    ],
)
def test_nothing_is_said_in_another_sense(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister posted on the net that the plan was sound.", ("The minister", "that the plan was sound")),
        ("The judge dismissed the claims.", ("The judge", "the claims")),
        ("The general ordered troops to fire.", ("The general", "troops to fire")),
        ("The judge ordered two officers to appear.", ("The judge", "two officers to appear")),
        ("The court ordered the release of the men.", ("The court", "the release of the men")),
        ("The bank foresees a common currency.", ("The bank", "a common currency")),
        ("The court held that the law was void.", ("The court", "that the law was void")),
        ("The union called for over 300 new posts.", ("The union", "for over 300 new posts")),
        ("The bank warned of near collapse.", ("The bank", "of near collapse")),
        ("The union called on Monday for a new vote.", ("The union", "for a new vote")),
    ],
)
def test_what_is_said_stays_said(text, expected):
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister has dismissed all talk of an invasion.", ("The minister", "all talk of an invasion")),
        ("They denied all claims that a barn was lost.", ("They", "all claims that a barn was lost")),
        ("She rejected any demands that he resign.", ("She", "any demands that he resign")),
    ],
)
def test_a_noun_behind_a_word_of_quantity_is_no_verb(text, expected):
    assert told(text) == [expected]


@pytest.mark.parametrize(("who", "verb"), [("Some", "claim"), ("Many", "fear"), ("Most", "hope")])
def test_a_word_of_quantity_may_speak(who, verb):
    assert told(f"{who} {verb} that the barn will last.") == [(who, "that the barn will last")]


@pytest.mark.parametrize(
    "when",
    ["at the same time", "in the past week", "on several occasions", ", on several occasions,", "over the years"],
)
def test_an_adverbial_between_auxiliary_and_verb_is_no_source(when):
    text = f"He has {when} called on the town to pay.".replace(" ,", ",")
    assert told(text) == [("He", "on the town to pay")]


@pytest.mark.parametrize("when", ["on 2 May", "in May", "at the same time", "in the past week"])
def test_an_adverbial_before_the_verb_is_no_source(when):
    assert told(f"The mayor {when} called on the town to pay.") == [("The mayor", "on the town to pay")]


def test_what_one_source_says_by_another_is_nested():
    text = "Police said on Monday that, according to the coast guard, 60 barns were flooded."
    assert told(text) == [
        ("Police", "that, according to the coast guard, 60 barns were flooded"),
        ("the coast guard", "60 barns were flooded"),
    ]


@pytest.mark.parametrize("joint", ["and", "but", "because", "while"])
def test_a_credit_at_the_head_of_a_clause_credits_that_clause(joint):
    text = f"The road was shut {joint}, according to the police, six cars were lost."
    assert told(text) == [("the police", "six cars were lost")]


@pytest.mark.parametrize(
    ("text", "stranded"),
    [("for on Monday", True), ("for the men", False), ("for is lost", True), ("for over 30 men", False), ("for", True)],
)
def test_a_stranded_preposition(text, stranded):
    reading = Reading(TextView(text))
    assert is_stranded(reading, 0, len(reading.tokens)) is stranded


@pytest.mark.parametrize(
    ("form", "text", "deed"),
    [
        ("dismiss", "300 men", True),
        ("dismiss", "the idea", False),
        ("order", "ships to the port", True),
        ("order", "ships to leave", False),
        ("order", "the ships", False),
        ("deny", "300 men", False),
        ("claimed", "14 lives", True),
        ("claimed", "a loss of nine million euros", True),
        ("claimed", "14 lives had been saved", False),
        ("claimed", "losses were small", False),
        ("claimed", "a conspiracy", False),
    ],
)
def test_an_object_may_make_a_deed(form, text, deed):
    reading = Reading(TextView(text))
    assert is_deed(reading, verb_forms()[form][0], 0, len(reading.tokens)) is deed


@pytest.mark.parametrize(
    ("form", "text", "provides"),
    [
        ("foresee", "the treaty of the union", True),
        ("foresee", "the head of the project", False),
        ("say", "the treaty", False),
    ],
)
def test_plans_provide(form, text, provides):
    reading = Reading(TextView(text))
    assert is_provision(reading, verb_forms()[form][0], (0, len(reading.tokens))) is provides


def test_plans_are_listed_once_and_in_order():
    entries = list(lexicon.lines("attribution_plans"))
    assert entries == sorted(set(entries))
