"""Turns of a transcript."""

from reconcile.mentions.attributions import find_attributions
from reconcile.mentions.attributions.turns import find_turns
from reconcile.text.view import TextView

HEARING = """The hearing began at noon.
LIND: Good morning. Where were you?
TERNING: At home.
I was asleep.
LIND: All night?
TERNING: All night."""


def turns(text):
    return [
        (text[t.speaker.start : t.speaker.end], [text[p.start : p.end] for p in t.parts])
        for t in find_turns(TextView(text))
    ]


def test_a_turn_is_what_stands_behind_the_colon():
    assert turns(HEARING)[0] == ("LIND", ["Good morning. Where were you?"])


def test_a_turn_goes_on_until_the_next_speaker():
    assert turns(HEARING)[1] == ("TERNING", ["At home.", "I was asleep."])


def test_every_turn_is_found():
    assert [speaker for speaker, _ in turns(HEARING)] == ["LIND", "TERNING", "LIND", "TERNING"]


def test_turns_are_quoted_and_have_no_cue():
    found = [a for a in find_attributions(TextView(HEARING), ()) if a.cue is None]
    assert len(found) == 4
    assert all(a.quoted for a in found)


def test_the_content_of_a_turn_spans_its_paragraphs():
    second = [a for a in find_attributions(TextView(HEARING), ()) if a.cue is None][1]
    assert HEARING[second.content.start : second.content.end] == "At home.\nI was asleep."
    assert len(second.content.parts) == 2


def test_a_speaker_in_ordinary_letters_must_speak_three_times():
    lines = ["Ada Lind: Yes.", "Bo Terning: No."]
    assert turns("\n".join(lines * 2)) == []
    assert len(turns("\n".join(lines * 3))) == 6


def test_a_heading_with_a_colon_is_no_turn():
    assert turns("Discovery: Saturday\nPackets: 2,688\nSailing: Monday") == []


def test_capitals_that_come_once_are_no_speaker():
    assert turns("UPDATE: The road is open.\nCars may pass.") == []


def test_a_role_in_brackets_belongs_to_the_head():
    text = "LIND (on the line): Hello there.\nLIND: Are you there?"
    assert turns(text)[0] == ("LIND", ["Hello there."])


def test_a_turn_may_open_with_a_quotation_mark():
    text = "“LIND: Hello there.\n“TERNING: Good day.\n“LIND: Goodbye.\n“TERNING: Goodbye."
    assert [speaker for speaker, _ in turns(text)] == ["LIND", "TERNING", "LIND", "TERNING"]


def test_turns_before_the_body_are_not_read():
    view = TextView(HEARING, HEARING.index("TERNING: All"))
    assert find_turns(view) == ()
