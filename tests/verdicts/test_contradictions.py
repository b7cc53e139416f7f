"""A document that contradicts itself is told of; one that tells of parts, totals or other times is not."""

import pytest

import reconcile
from reconcile.claims import extract_document
from reconcile.settings import Settings
from reconcile.text.reading import as_document
from reconcile.verdicts.contradictions import self_contradictions

LAW = "Parliament passed the law by 312 votes. The opposition left. The law was passed by {} votes."


def notices(text):
    return list(self_contradictions(extract_document(as_document(text)), Settings()))


def test_two_figures_of_one_thing_are_told():
    (notice,) = notices(LAW.format(321))
    assert notice.code == "self-contradiction"
    assert notice.doc == "a"
    assert "“312”" in notice.message
    assert "“321”" in notice.message


def test_a_repetition_is_none():
    assert notices(LAW.format(312)) == []


@pytest.mark.parametrize(
    "text",
    [
        "At least six people died when the bridge fell. Nine people died when the bridge fell.",
        "Six people died when the bridge fell. So far nine people have died when the bridge fell.",
        "Six people died when the bridge fell. Nine people were injured when the bridge fell.",
        "Six people died when the bridge fell. A further nine people died when the bridge fell.",
        "Six people died when the bridge fell, of whom two people died in hospital when the bridge fell.",
        "Six people died when the bridge fell, police said. Nine people died when the bridge fell, the mayor said.",
        "In 2019 six people died when a bridge fell. In 2023 nine people died when a bridge fell.",
        "In 2023 nine people died when a bridge fell. In 2019 six people died when a bridge fell.",
        "Parliament will pass the law by 312 votes. The opposition left. Parliament will pass the law by 321 votes.",
        "The bridge was 240 metres long. Nine people died.",
        "",
    ],
)
def test_what_can_both_be_true_is_not_told(text):
    assert notices(text or "Nothing.") == []


def test_each_other_value_is_told_once():
    text = LAW.format(321) + " The law was passed by 321 votes."
    assert len(notices(text)) == 1


def test_the_report_warns_of_it():
    report = reconcile.compare([LAW.format(321), "Parliament passed the law by 312 votes."])
    (notice,) = [n for n in report.warnings if n.code == "self-contradiction"]
    assert notice.doc == "a"


def test_kinds_that_are_not_asked_for_are_not_warned_of():
    report = reconcile.compare([LAW.format(321), LAW.format(312)], settings=Settings(kinds=["date"]))
    assert [n for n in report.warnings if n.code == "self-contradiction"] == []


def test_a_long_list_is_read_from_its_head():
    """Of figures without end a dozen are looked at; so the work is bounded."""
    many = [LAW.format(312), *(f" The law was passed by {n} votes." for n in range(401, 421))]
    assert len(notices("".join(many))) == 10
