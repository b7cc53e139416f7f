import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.claim import Claim, NameValue
from reconcile.model.span import Span
from reconcile.report.cleaning import storable, visible
from reconcile.report.passages import passage_of

TEXT = "Rain fell. Nineteen people died at sea. Boats searched."


def stated(start, end, sentence, text=TEXT):
    return Claim(start, end, text[start:end], "a", "number", NameValue("x"), "", Span(*sentence))


@pytest.mark.parametrize(
    ("value", "sentence", "parts"),
    [
        ((11, 19), (11, 39), ("", "Nineteen", " people died at sea.")),
        ((20, 26), (11, 39), ("Nineteen ", "people", " died at sea.")),
        ((35, 39), (11, 39), ("Nineteen people died at ", "sea.", "")),
        ((20, 26), (10, 40), ("Nineteen ", "people", " died at sea.")),
        ((0, 4), (11, 39), ("", "Rain", " fell. Nineteen people died at sea.")),
    ],
)
def test_a_sentence_is_cut_at_its_value(value, sentence, parts):
    passage = passage_of(stated(*value, sentence), TEXT)
    assert (passage.before, passage.value, passage.after) == parts


def test_a_sentence_without_end_is_cut_around_its_value():
    text = "word " * 1000 + "VALUE" + " word" * 1000
    passage = passage_of(stated(5000, 5005, (0, len(text)), text), text)
    assert passage.value == "VALUE"
    assert passage.before.startswith("…")
    assert passage.after.endswith("…")
    assert len(passage.before) == len(passage.after) == 301


@given(st.text(max_size=80), st.text(max_size=5), st.text(max_size=80))
def test_a_short_sentence_is_shown_whole(before, value, after):
    text = before + value + after
    passage = passage_of(stated(len(before), len(before + value), (0, len(text)), text), text)
    assert passage.value == value
    assert passage.text in text
    assert passage.text.strip() == text.strip() or not value.strip()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words", "plain words"),
        ("two\n lines\tof\u00a0text", "two lines of text"),
        ("\x1b[31mred", "⟨001B⟩[31mred"),
        ("abc\u202egpj.exe", "abc⟨202E⟩gpj.exe"),
        ("pay\u200bpal", "pay⟨200B⟩pal"),
        ("co\u00adoperate", "cooperate"),
        ("\ud800", "⟨D800⟩"),
        ("a\u2028b\x85c\x0bd", "a b c d"),
        ("São Tomé – “yes”, 日本", "São Tomé – “yes”, 日本"),
        ("tag\U000e0041", "tag⟨E0041⟩"),
    ],
)
def test_what_cannot_be_seen_is_made_visible(text, shown):
    assert visible(text) == shown


@given(st.text())
def test_shown_text_stays_on_one_line_and_can_be_written(text):
    shown = visible(text)
    assert len(shown.splitlines()) <= 1
    assert shown.encode("utf-8").decode("utf-8") == shown
    assert visible(shown) == shown


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S"])))
def test_letters_figures_and_signs_are_shown_as_they_are(text):
    assert visible(text) == text


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_what_can_be_stored_is_left_alone(text):
    assert storable(text) == text


def test_a_lone_surrogate_becomes_a_question_mark():
    assert storable("a\ud800b") == "a?b"
