import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.mentions.attributions import attributions
from reconcile.mentions.attributions.moments import skip_moments
from reconcile.mentions.attributions.reading import Reading
from reconcile.text.view import TextView

MOMENTS = [
    "on 2 May",
    "on 2 May 2021",
    "on 2nd May",
    "on the 2nd of May",
    "on May 2",
    "on May 2, 2021,",
    "on Tuesday",
    "Tuesday",
    "Tuesday morning",
    "on Tuesday 2 May",
    "on Tuesday, May 2,",
    "on Tuesday, 2 May 2021,",
    "in May",
    "in early May",
    "in mid-May",
    "in May 2021",
    "in 2019",
    "late on Tuesday",
    "late Tuesday",
    "earlier on Tuesday",
    "last week",
    "earlier this month",
    "last Friday",
    "this morning",
    "at noon",
    "at 9 a.m.",
    "at 9 a.m. on Tuesday",
    "at 21:30 GMT",
    "on the evening of 2 May",
    "on the same day",
    "in the past week",
    "two weeks ago",
    "three days later",
    "yesterday",
    "yesterday evening",
]


def told(text):
    return [
        (a.source.text if a.source else None, [text[p.start : p.end] for p in a.content.parts])
        for a in attributions(text)
    ]


def skipped(text):
    reading = Reading(TextView(text))
    end = skip_moments(reading, 0, len(reading.tokens))
    return text[: reading.tokens[end - 1].end] if end else ""


@pytest.mark.parametrize("moment", MOMENTS)
def test_what_was_said_begins_behind_the_day_of_saying(moment):
    assert told(f"The mayor said {moment} that the silo was lost.") == [("The mayor", ["that the silo was lost"])]


@pytest.mark.parametrize("moment", [m for m in MOMENTS if not m.endswith(",")])
def test_no_conjunction_is_needed(moment):
    assert told(f"The mayor said {moment} the silo was lost.") == [("The mayor", ["the silo was lost"])]


@pytest.mark.parametrize("moment", MOMENTS)
def test_who_is_told_may_stand_before_the_day(moment):
    assert told(f"The mayor told reporters {moment} that the silo was lost.") == [
        ("The mayor", ["that the silo was lost"])
    ]


@given(st.integers(1, 31), st.sampled_from(["January", "March", "May", "June", "Sept", "December"]), st.booleans())
@settings(max_examples=60, deadline=None)
def test_every_day_of_the_year_is_passed_over(day, month, american):
    date = f"{month} {day}" if american else f"{day} {month}"
    assert told(f"The guard said on {date} that a cow had drowned.") == [("The guard", ["that a cow had drowned"])]


@pytest.mark.parametrize("moment", ["on 3 June", "in June", "last week", "on Monday"])
def test_an_object_begins_behind_the_day(moment):
    assert told(f"The ministry announced {moment} a new bridge.") == [("The ministry", ["a new bridge"])]


def test_what_is_spoken_about_may_follow_the_day():
    assert told("The king spoke on 2 May about the flood.") == [("The king", ["about the flood"])]


@pytest.mark.parametrize("moment", ["at 9 a.m. on Tuesday", "on Tuesday", "on 2 May", "in May 2021"])
def test_a_day_alone_is_nothing_said(moment):
    assert told(f"The king spoke {moment}.") == []


@pytest.mark.parametrize(
    "said",
    [
        "2 people had died",
        "12 May flights were cancelled",
        "Tuesday was a holiday",
        "last year was dry",
        "two weeks of rain had ruined the hay",
        "this was a bad year",
        "next week the fair would open",
        "that time was short",
    ],
)
def test_a_date_that_begins_the_statement_stays_in_it(said):
    assert told(f"The mayor said {said}.") == [("The mayor", [said])]


def test_a_figure_behind_a_month_counts_what_follows():
    assert told("The mayor said in May 12 people died.") == [("The mayor", ["12 people died"])]


@pytest.mark.parametrize("day", ["May 2", "May 2nd", "Tuesday, May 2"])
def test_a_text_may_end_with_a_day_said_without_a_preposition(day):
    assert told(f"The m.called {day}") == []


def test_the_verb_may_is_no_month():
    assert told("The mayor said in private ferries may sink.") == []
    assert told("The mayor said it may rain.") == [("The mayor", ["it may rain"])]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("on 2 May 2021 ferries", "on 2 May 2021"),
        ("at 9 ferries", ""),
        ("at 9:30 p.m. local time the", "at 9:30 p.m. local time"),
        ("on 45 May the", ""),
        ("in 45000 the", ""),
        ("two long weeks ago the", "two long weeks ago"),
        ("two long weeks the", ""),
        ("on the table", ""),
        ("of May the", ""),
        ("the mayor", ""),
    ],
)
def test_only_words_of_time_are_passed_over(text, moment):
    assert skipped(text) == moment


@given(st.lists(st.sampled_from(["on", "May", "2", "2021", ",", "Tuesday", "at", ":", "the", "last", "week"])))
@settings(max_examples=100, deadline=None)
def test_the_words_passed_over_open_the_text(words):
    text = " ".join(["on", *words, "x"])
    assert text.startswith(skipped(text))
    assert not skipped(text).endswith("x")
