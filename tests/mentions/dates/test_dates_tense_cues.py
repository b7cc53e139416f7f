"""Which way a clause points: every word of the cue lists, and the words between cue and date."""

import pytest

from reconcile import dates
from reconcile.lexicon import lines
from reconcile.mentions.dates.scan import scan
from reconcile.mentions.dates.tense import lean

DAY = "2022-06-15"  # a Wednesday
BEHIND, AHEAD = "2022-06-13", "2022-06-20"


def way(text, at="monday"):
    tokens = scan(text)
    words = [tokens.word(i) for i in range(len(tokens.starts))]
    i = words.index(at)
    return lean(tokens, i, i + 1, 0, len(words))


def value(text):
    return next(w.edtf for w in dates(text, DAY) if w.weekday == 0)


@pytest.mark.parametrize("word", lines("date_modal"))
def test_auxiliaries_point_ahead(word):
    assert way(f"the mill {word} be shut on Monday") == "future"


@pytest.mark.parametrize("word", lines("date_may"))
def test_auxiliaries_with_have_point_back(word):
    assert way(f"the mill {word} have shut on Monday") == "past"
    assert way(f"the mill {word} shut on Monday") == "future"


@pytest.mark.parametrize("word", lines("date_fixed"))
@pytest.mark.parametrize("lead", ["to shut on", "for", "on"])
def test_words_that_fix_a_day_ahead(word, lead):
    assert way(f"the opening is {word} {lead} Monday") == "future"


@pytest.mark.parametrize("word", lines("date_intent"))
def test_words_of_intent_point_ahead_before_to(word):
    assert way(f"the council {word} to shut it on Monday") == "future"


@pytest.mark.parametrize("word", lines("date_scheduled"))
def test_timetables_point_ahead(word):
    assert way(f"the council {word} on Monday") == "future"


@pytest.mark.parametrize("word", sorted({*lines("date_past")} - {*lines("date_fixed"), *lines("date_intent")}))
def test_irregular_past_forms_point_back(word):
    assert way(f"the council {word} it on Monday") == "past"


@pytest.mark.parametrize("word", lines("date_not_past"))
def test_words_in_ed_that_are_no_past(word):
    assert way(f"the {word} of Monday") == ""


@pytest.mark.parametrize("word", lines("date_says"))
def test_what_somebody_said_lies_behind(word):
    expected = "" if word in ("says",) else "past"
    assert way(f"the council {word} on Monday") == expected


@pytest.mark.parametrize("word", lines("date_before_future"))
def test_until_points_ahead(word):
    assert way(f"the mill is shut {word} Monday") == "future"


@pytest.mark.parametrize("verb", ["lasted", "ran", "stayed", "remained", "worked"])
def test_until_of_what_lasted_points_back(verb):
    assert way(f"the mill {verb} until Monday") == "past"


@pytest.mark.parametrize("verb", ["called", "announced", "imposed", "ordered", "declared"])
def test_from_after_a_decision_points_ahead(verb):
    assert way(f"the union {verb} a strike from Monday") == "future"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The mayor resigned on Monday.", BEHIND),
        ("The mayor, who resigned on Monday, has left.", BEHIND),
        ("The mayor said the mill will open on Monday.", AHEAD),
        ("The mayor will not resign on Monday.", AHEAD),
        ("The mayor will, he said, resign on Monday.", BEHIND),
        ("The mayor was to resign on Monday.", AHEAD),
        ("The mayor was due to resign on Monday.", AHEAD),
        ("The mayor has been ill since Monday.", BEHIND),
        ("The mill has been closed by Monday's frost.", BEHIND),
        ("The mill is being opened on Monday.", BEHIND),
        ("The mill will have been opened on Monday.", AHEAD),
        ("The mill is likely to be opened on Monday.", AHEAD),
        ("The mill was likely opened on Monday.", BEHIND),
        ("The mill opened; it will close on Monday.", AHEAD),
        ("The mill will close; it opened on Monday.", BEHIND),
        ("The mill will close. It opened on Monday.", BEHIND),
        ("Monday, when the mill opened, was dry.", BEHIND),
        ("On Monday, the mill will open.", AHEAD),
        ("On Monday the mill opened and it will close in May.", BEHIND),
        ("The mill, set on fire on Monday, is gone.", AHEAD),
        ("The mill is open until Monday.", AHEAD),
        ("The deadline is Monday.", AHEAD),
        ("The upcoming vote on Monday is free.", AHEAD),
        ("The postponed vote on Monday is free.", AHEAD),
        ("The vote on Monday is free.", BEHIND),
    ],
)
def test_the_nearest_cue_governs(text, edtf):
    assert value(text) == edtf


def test_cues_out_of_reach_govern_nothing():
    filler = " ".join(["green"] * 30)
    assert way(f"it will {filler} on Monday") == ""
    assert way(f"it will {filler.split()[0]} on Monday") == "future"
    assert way(f"on Monday {filler} it will") == ""


def test_a_stop_of_the_clause_ends_the_search():
    assert way("it will rain ; on Monday at sea") == ""
