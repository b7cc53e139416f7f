import pytest
from attrs import evolve

from reconcile.verdicts.dates import judge_dates

WEDNESDAY = "2021-12-29"


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("on Wednesday", "29 December 2021", "agree"),
        ("on Tuesday", "on Wednesday", "conflict"),
        ("in March or February", "in February or March", "agree"),
        ("early next year", "next year", "compatible"),
        ("December 2021", "29 December 2021", "compatible"),
        ("in September", "in August", "conflict"),
    ],
)
def test_dates_of_one_event(dated, one, other, verdict):
    a, b = dated(one, WEDNESDAY), dated(other, WEDNESDAY, doc="b")
    assert judge_dates(a, b).verdict == judge_dates(b, a).verdict == verdict


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("on Wednesday", "on Wednesday", "agree"),
        ("on Wednesday", "on Monday", "conflict"),
        ("in September", "September", "agree"),
    ],
)
def test_dates_without_a_day_of_publication_are_compared_as_far_as_they_go(dated, one, other, verdict):
    assert judge_dates(dated(one), dated(other)).verdict == verdict


def test_a_weekday_alone_fits_any_date_that_falls_on_it(dated):
    assert judge_dates(dated("on Wednesday"), dated("5 May 2021")).verdict == "compatible"


def test_the_reason_quotes_both(dated):
    reason = judge_dates(dated("on Tuesday", WEDNESDAY), dated("on Wednesday", WEDNESDAY)).reason
    assert "Tuesday" in reason
    assert "Wednesday" in reason


@pytest.mark.parametrize(("other", "verdict"), [("It closed the week before.", "agree"), ("It rained", "compatible")])
def test_undated_words_agree_in_one_and_the_same_sentence(dated, other, verdict):
    a, b = dated("the week before"), dated("the week before", doc="b")
    a, b = (evolve(c, evidence=evolve(c.evidence, words=w)) for c, w in ((a, "It closed the week before."), (b, other)))
    ruling = judge_dates(a, b)
    assert ruling.verdict == verdict
    assert ("same sentence" in ruling.reason) is (verdict == "agree")


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("from 8 p.m. to 5 a.m.", "8 p.m. to 5 a.m.", "agree"),
        ("at 3:40 a.m.", "at 3:40 a.m.", "agree"),
        ("at 3:40 a.m.", "at 4:10 a.m.", "conflict"),
        ("at 8 p.m. on Tuesday", "at 8 p.m. on Friday", "conflict"),
        ("at 8 p.m. on 14 May", "at 8 p.m.", "conflict"),
    ],
)
def test_a_time_of_day_without_a_day_is_the_same_in_texts_of_other_days(dated, one, other, verdict):
    a, b = dated(one, "2023-11-15"), dated(other, "2023-11-17", doc="b")
    assert judge_dates(a, b).verdict == judge_dates(b, a).verdict == verdict


def test_a_hedge_on_either_side_leaves_equal_dates_compatible(dated):
    a, b = dated("around 1990", WEDNESDAY), dated("1990", WEDNESDAY, doc="b")
    assert (judge_dates(a, b).verdict, judge_dates(b, a).verdict) == ("compatible", "compatible")
    assert judge_dates(a, a).verdict == "agree"
