import pytest

from reconcile.mentions.attributions import attributions


def told(text):
    return [
        (a.source.text if a.source else None, a.cue.text if a.cue else None, text[a.content.start : a.content.end])
        for a in attributions(text)
    ]


@pytest.mark.parametrize(
    "answer",
    [
        "responded to the criticism",
        "responded on Monday",
        "answered the critics",
        "replied",
        "countered",
        "began",
        "responded to Jon Berg",
        "ended her speech",
    ],
)
@pytest.mark.parametrize("verb", ["saying", "insisting", "claiming", "warning"])
def test_an_answer_is_what_follows_the_verb_that_words_it(answer, verb):
    text = f"The minister {answer} by {verb} that the plan was sound."
    assert told(text) == [("The minister", verb, "that the plan was sound")]


@pytest.mark.parametrize("said", ["the plan was sound", "“the plan is sound”", "on Monday the plan was sound"])
def test_the_words_need_no_conjunction(said):
    text = f"The minister responded to the criticism by saying {said}."
    assert told(text) == [("The minister", "saying", said.removeprefix("on Monday "))]


def test_the_stance_is_that_of_the_verb_that_words_the_answer():
    (found,) = attributions("The minister replied by denying that the plan was poor.")
    assert (found.stance, found.cue.lemma) == ("denial", "deny")


@pytest.mark.parametrize(
    "text",
    [
        "The town was saved by reporting leaks early.",
        "The firm grew by ordering more ships.",
        "The fog was cleared by noon.",
    ],
)
def test_a_means_is_nothing_said(text):
    assert told(text) == []


def test_a_means_inside_an_answer_stays_in_it():
    text = "The minister answered that readers could help by reporting leaks."
    assert told(text) == [("The minister", "answered", "that readers could help by reporting leaks")]


def test_an_answer_without_wording_keeps_its_own_words():
    text = "The minister replied that the plan, drawn by hand, was sound."
    assert told(text) == [("The minister", "replied", "that the plan, drawn by hand, was sound")]


@pytest.mark.parametrize("relay", ["was quoted", "has been quoted", "was quoted by the agency", "was reported"])
def test_who_is_quoted_as_having_said_is_the_source(relay):
    text = f"The minister {relay} as having said that the plan was sound."
    assert told(text) == [("The minister", f"{relay} as having said", "that the plan was sound")]


def test_who_is_quoted_by_a_paper_is_a_source():
    text = "The paper quoted the minister as having said that the plan was sound."
    assert ("the minister", "as having said", "that the plan was sound") in told(text)


def test_what_was_said_before_is_no_answer():
    assert told("Having said that, the minister left.") == []


@pytest.mark.parametrize("text", ["Her speech by candle moved the town.", "He ended his talk by warning lights."])
def test_no_owner_is_sought_beyond_a_preposition(text):
    assert not [a for a in attributions(text) if a.source and a.source.text in ("Her", "his", "warning")]
