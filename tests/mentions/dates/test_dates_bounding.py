from datetime import date

import pytest

from reconcile import dates
from reconcile.mentions.dates import relate
from reconcile.mentions.dates.bounding import bounded, reach_of
from reconcile.model.when import When

PUBLISHED = "2022-06-15"

BOUNDS = [
    ("It was built before 2010.", "../2009", "<"),
    ("It was built after 2010.", "2011/..", ">"),
    ("Shops that opened after March 2021 are exempt.", "2021-04/..", ">"),
    ("Leave before 3 May 2023.", "../2023-05-02", "<"),
    ("It opened after 3 May 2021, they said.", "2021-05-04/..", ">"),
    ("Pay before the first of next month.", "../2022-06-30", "<"),
    ("Pay no later than January 1, 2023.", "../2023-01-01", "<="),
    ("Rain is not before 2025.", "2025/..", ">="),
    ("It began later than 2018.", "2019/..", ">"),
    ("It began no earlier than 2018.", "2018/..", ">="),
    ("Pay before the end of May 2023.", "../2023-05", "<="),
    ("It is due after the start of May 2023.", "2023-05-01/..", ">="),
    ("It stood before the 1990s.", "../1989-12-31", "<"),
    ("It fell after 2010 and before 2018.", "2011/..", ">"),
    ("Come before tomorrow.", "../2022-06-15", "<"),
]
NAMED = [
    ("It fell after Monday's crash.", "2022-06-13"),
    ("It fell after the 2016 election.", "2016"),
    ("It fell shortly before May 3.", "2022-05-03"),
    ("It fell right after 2010.", "2010"),
    ("It fell weeks before Christmas.", "2021-12-25"),
    ("It was the same before and after 2016.", "2016"),
    ("It fell before dawn on Monday.", "2022-06-13"),
    ("It fell since 2009.", "2009"),
    ("It lasts until 14 June 2023.", "2023-06-14"),
    ("It is due by 2030.", "2030"),
]


def _one(text):
    return dates(text, PUBLISHED)[0]


@pytest.mark.parametrize(("text", "edtf", "op"), BOUNDS)
def test_bound_leaves_one_side_open(text, edtf, op):
    when = _one(text)
    assert (when.edtf, when.op) == (edtf, op)


@pytest.mark.parametrize(("text", "edtf"), NAMED)
def test_words_that_name_the_date_itself(text, edtf):
    when = _one(text)
    assert (when.edtf, when.op) == (edtf, "=")


def test_named_days_are_kept():
    when = _one("It was built before 2010.")
    assert (when.first, when.last) == (date(2010, 1, 1), date(2010, 12, 31))
    assert reach_of(when) == (date.min, date(2009, 12, 31))


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("before 3 May 2023", "on 1 May 2023", "contains"),
        ("before 3 May 2023", "on 3 May 2023", "overlaps"),
        ("before 3 May 2023", "on 4 May 2023", "disjoint"),
        ("before 3 May 2023", "before 3 May 2023", "equal"),
        ("before 3 May 2023", "before 5 May 2023", "disjoint"),
        ("after 2010", "in 2015", "contains"),
        ("after 2010", "in 2009", "disjoint"),
        ("no later than 2010", "in 2010", "contains"),
        ("after 2010", "before 2015", "overlaps"),
        ("before 2010", "after 2015", "disjoint"),
    ],
)
def test_relation_to_a_bound(one, other, kind):
    a, b = (_one(f"It was built {said}.") for said in (one, other))
    assert relate(a, b).kind == kind
    turned = {"contains": "within", "within": "contains"}.get(kind, kind)
    assert relate(b, a).kind == turned


def test_reason_tells_the_bound():
    a, b = _one("It was built before 2010."), _one("It was built in 2015.")
    assert relate(a, b).reason == "before 2010 and 2015 exclude each other"


def test_bound_beyond_the_calendar_is_left_out():
    when = When(0, 4, "9999", "date", "9999", date(9999, 1, 1), date(9999, 12, 31), "year")
    assert bounded(when, ">") == when
    assert bounded(when, "<").edtf == "../9998"


def test_unplaced_date_takes_no_bound():
    (when,) = dates("It was built before September.")
    assert (when.edtf, when.op) == ("XXXX-09", "=")
