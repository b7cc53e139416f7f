from datetime import date

import pytest

from reconcile import lexicon
from reconcile.claims.marks import marks_of

TABLE = lexicon.table("claim_marks")


@pytest.mark.parametrize(
    ("text", "written", "mark"),
    [
        ("The blast killed 14 people, including three children.", "three", "subset"),
        ("Seven of the 14 miners came home.", "Seven", "subset"),
        ("A total of 27 barns burned.", "27", "total"),
        ("In all, 27 barns burned.", "27", "total"),
        ("They lost 27 barns altogether.", "27", "total"),
        ("Another 12 sailors swam ashore.", "12", "rest"),
        ("Then 12 others swam ashore.", "12", "rest"),
        ("The families received 300 euros each.", "300", "each"),
        ("Profit was 40 million euros, compared with 35 million.", "35 million", "past"),
        ("The toll has risen to 31.", "31", "running"),
        ("They have found 31 bodies so far.", "31", "running"),
        ("The count was corrected to 18 wounded.", "18", "revised"),
        ("It took 18 votes rather than 25.", "18", "revised"),
        ("Drivers must keep to a maximum of 80 km/h.", "80", "limit"),
        ("They found the 14 miners at dawn.", "14", "definite"),
        ("Both men and their 14 goats came home.", "14", "definite"),
    ],
)
def test_words_beside_a_figure_mark_it(claim_in, text, written, mark):
    assert mark in claim_in(text, written).evidence.marks


@pytest.mark.parametrize("mark", ["subset", "total", "rest", "each", "past", "running", "revised", "limit", "definite"])
def test_a_plain_figure_bears_no_mark(claim_in, mark):
    assert mark not in claim_in("Fire destroyed 14 barns in Lisse.", "14").evidence.marks


@pytest.mark.parametrize("sentence", ["A total of 27 barns burned.", "Another 27 barns burned."])
def test_the_sentence_before_marks_nothing(claim_in, sentence):
    marks = claim_in(f"{sentence} Wind drove 14 goats away.", "14").evidence.marks
    assert not marks & {"total", "rest"}


def test_words_far_from_the_figure_do_not_mark_it(claim_in):
    text = "In all the years that the old people of the valley could remember, fire had destroyed 14 barns."
    assert "total" not in claim_in(text, "14").evidence.marks


def test_a_mark_is_a_word_of_its_own(claim_in):
    assert "total" not in claim_in("A totally dry field fed 14 goats.", "14").evidence.marks


def test_a_mark_may_be_written_in_capitals(claim_in):
    assert "total" in claim_in("A TOTAL OF 14 barns burned.", "14").evidence.marks


def test_marks_behind_a_figure_stand_behind_its_noun(claim_in):
    text = "The fire reached 14 large wooden barns in total."
    assert "total" in claim_in(text, "14").evidence.marks


def test_the_reach_begins_at_the_outer_expression(context_of, span_in):
    text = "A total of nearly one hundred and fourteen barns burned."
    inner, outer = span_in(text, "fourteen"), span_in(text, "nearly one hundred and fourteen barns")
    assert "total" in marks_of(context_of(text), inner, outer)


@pytest.mark.parametrize("word", ["the", "these", "those", "their", "his", "both"])
def test_definite_is_a_figure_for_a_group_told_of_before(claim_in, word):
    assert "definite" in claim_in(f"Then {word} 14 goats came home.", "14").evidence.marks


def test_definite_at_the_head_of_a_sentence(claim_in):
    assert "definite" in claim_in("The 14 goats came home.", "14").evidence.marks


@pytest.mark.parametrize(
    ("text", "written", "mark"),
    [
        ("The rail strike began on 3 May 2021.", "3 May 2021", "start"),
        ("Shops have been closed since 3 May 2021.", "3 May 2021", "start"),
        ("The rail strike ends on 9 May 2021.", "9 May 2021", "end"),
        ("Shops stay closed until 9 May 2021.", "9 May 2021", "end"),
        ("The deadline is 9 May 2021.", "9 May 2021", "end"),
    ],
)
def test_dates_are_marked_as_beginning_or_end(claim_in, text, written, mark):
    marks = claim_in(text, written).evidence.marks
    assert mark in marks
    assert len(marks & {"start", "end"}) == 1


def test_a_date_of_saying_is_told_from_a_date_of_what_happened(claim_in):
    text = "The mayor said on Tuesday that the mill had burned down on Sunday."
    assert "saying" in claim_in(text, "Tuesday", "date").evidence.marks
    assert "saying" not in claim_in(text, "Sunday", "date").evidence.marks


def test_without_a_saying_no_date_dates_it(claim_in):
    assert "saying" not in claim_in("The mill burned down on Sunday.", "Sunday", "date").evidence.marks


@pytest.mark.parametrize(
    ("day", "remote"),
    [("2 May 2021", False), ("20 April 2021", False), ("3 March 2021", True), ("3 July 2021", True), ("1998", True)],
)
def test_remote_is_a_date_weeks_from_publication(claim_in, day, remote):
    text = f"The mill opened {'in' if day.isdigit() else 'on'} {day}."
    claim = claim_in(text, day, "date", published=date(2021, 5, 4))
    assert ("remote" in claim.evidence.marks) is remote


def test_a_month_that_holds_the_day_of_publication_is_not_remote(claim_in):
    claim = claim_in("The mill opened in May 2021.", "May 2021", "date", published=date(2021, 5, 30))
    assert "remote" not in claim.evidence.marks


def test_nothing_is_remote_where_publication_is_unknown(claim_in):
    assert "remote" not in claim_in("The mill opened in 1998.", "1998", "date").evidence.marks


@pytest.mark.parametrize("name", TABLE)
def test_every_table_of_marks_is_well_formed(name):
    entry = TABLE[name]
    assert set(entry) - {"reach", "adjoining"} == {"before", "after"}
    for phrases in (entry["before"], entry["after"], *([entry["adjoining"]] if "adjoining" in entry else [])):
        assert phrases
        assert [p for p in phrases if p != p.strip().lower()] == []
        assert len(set(phrases)) == len(phrases)


def test_every_status_is_one_of_the_model():
    assert set(lexicon.table("claim_status")) == {"denied", "hypothetical", "planned"}


def test_no_word_tells_two_statuses():
    listed = [w for entry in lexicon.table("claim_status").values() for w in entry["words"]]
    assert sorted({w for w in listed if listed.count(w) > 1}) == []


def test_some_phrases_count_right_behind_the_figure_alone(claim_in):
    assert "subset" in claim_in("About 14 of the boats sank.", "14").evidence.marks
    assert "subset" not in claim_in("It lies 500 km west of the capital.", "500").evidence.marks
