"""How two dates lie to each other, placed or partial."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import dates
from reconcile.mentions.dates import relate

DAY = "2022-06-15"  # a Wednesday
TURNED = {"within": "contains", "contains": "within"}


def one(text, published=None):
    return next(w for w in dates(f"It was held {text}.", published) if w.kind in ("date", "time"))


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("on 3 May 2021", "on May 3, 2021", "equal"),
        ("on 3 May 2021", "on 4 May 2021", "disjoint"),
        ("on 3 May 2021", "in May 2021", "within"),
        ("in May 2021", "on 3 May 2021", "contains"),
        ("in May 2021", "in 2021", "within"),
        ("in May 2021", "in 2020", "disjoint"),
        ("in 2021", "in 2021", "equal"),
        ("in 2021", "in the 2020s", "within"),
        ("in the 1990s", "in the 20th century", "within"),
        ("in the spring of 2021", "in April 2021", "contains"),
        ("in the spring of 2021", "in June 2021", "disjoint"),
        ("in the first half of 2021", "in the second quarter of 2021", "contains"),
        ("from 3 to 9 May 2021", "from 5 to 12 May 2021", "overlaps"),
        ("from 3 to 9 May 2021", "on 5 May 2021", "contains"),
        ("in early May 2021", "on 3 May 2021", "contains"),
        ("in early May 2021", "on 20 May 2021", "disjoint"),
        ("in early May 2021", "in late May 2021", "disjoint"),
        ("in early May 2021", "in May 2021", "within"),
        ("in early 2021", "in 2021", "within"),
        ("in early 2021", "in late 2021", "disjoint"),
        ("in early 2021", "in February 2021", "contains"),
        ("in early 2021", "in November 2021", "disjoint"),
        ("at the end of 2021", "in December 2021", "contains"),
        ("at 9:47 p.m. on 3 May 2021", "on 3 May 2021", "within"),
        ("on 3 May 2021", "at 9:47 p.m. on 3 May 2021", "contains"),
        ("at 9:47 p.m. on 3 May 2021", "at 21:47 on 3 May 2021", "equal"),
        ("at 9:47 p.m. on 3 May 2021", "at 9:50 p.m. on 3 May 2021", "disjoint"),
        ("at 9:47 p.m. on 3 May 2021", "on 4 May 2021", "disjoint"),
        ("at 18:00 UTC on 3 May 2021", "at 19:00 CET on 3 May 2021", "equal"),
        ("at 18:00 UTC on 3 May 2021", "at 18:00 CET on 3 May 2021", "disjoint"),
        ("at 18:00 UTC on 3 May 2021", "at 18:00 on 3 May 2021", "equal"),
        ("in February or March 2021", "in March or February 2021", "equal"),
        ("in February or March 2021", "in March 2021", "contains"),
        ("in February or March 2021", "in May 2021", "disjoint"),
    ],
)
def test_placed(a, b, kind):
    assert relate(one(a), one(b)).kind == kind
    assert relate(one(b), one(a)).kind == TURNED.get(kind, kind)


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("on Wednesday", "on Wednesday", "equal"),
        ("on Wednesday", "on Thursday", "disjoint"),
        ("on Wednesday", "in May", "unknown"),
        ("in September", "in September", "equal"),
        ("in September", "in October", "disjoint"),
        ("on 27 September", "in September", "within"),
        ("on 27 September", "on September 27", "equal"),
        ("on 27 September", "on 28 September", "disjoint"),
        ("on 27 September", "in October", "disjoint"),
        ("in the spring", "in April", "contains"),
        ("in the spring", "in June", "disjoint"),
        ("in February or March", "in March or February", "equal"),
        ("in February or March", "in March", "contains"),
        ("in February or March", "in May", "disjoint"),
        ("next year", "next year", "equal"),
        ("early next year", "next year", "within"),
        ("early next year", "late next year", "disjoint"),
        ("last year", "next year", "disjoint"),
        ("two years ago", "three years ago", "disjoint"),
        ("yesterday", "today", "unknown"),
        ("yesterday", "last year", "unknown"),
        ("yesterday", "on Wednesday", "unknown"),
        ("at 9:47 p.m. on Monday", "on Monday", "within"),
        ("at 9:47 p.m. on Monday", "on Tuesday", "disjoint"),
        ("at 9:47 p.m. on Monday", "at 21:47 on Monday", "equal"),
    ],
)
def test_partial(a, b, kind):
    assert relate(one(a), one(b)).kind == kind
    assert relate(one(b), one(a)).kind == TURNED.get(kind, kind)


@pytest.mark.parametrize(
    ("placed", "partial", "kind"),
    [
        ("on 15 June 2022", "on Wednesday", "within"),
        ("on 16 June 2022", "on Wednesday", "disjoint"),
        ("on 15 June 2022", "in June", "within"),
        ("on 15 June 2022", "in July", "disjoint"),
        ("in June 2022", "in June", "within"),
        ("in June 2022", "in July", "disjoint"),
        ("in 2022", "in July", "unknown"),
        ("in June 2022", "on Wednesday", "unknown"),
        ("on 15 June 2022", "on 15 June", "within"),
        ("on 15 June 2022", "on 16 June", "disjoint"),
        ("in 2022", "next year", "unknown"),
    ],
)
def test_placed_against_partial(placed, partial, kind):
    assert relate(one(placed), one(partial)).kind == kind
    assert relate(one(partial), one(placed)).kind == TURNED.get(kind, kind)


def test_next_year_of_an_unknown_day_against_next_year_of_a_known_one():
    assert relate(one("next year", DAY), one("next year")).kind == "equal"
    assert relate(one("early next year"), one("next year", DAY)).kind == "within"


def test_durations_and_repetitions_are_not_compared():
    length = dates("It lasted three days.")[0]
    weekly = dates("It is held every Tuesday.")[0]
    assert relate(length, one("on Tuesday")).kind == "unknown"
    assert relate(weekly, one("on Tuesday")).kind == "unknown"


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("on 3 May 2021", "on May 4, 2021", ("3 May 2021", "4 May 2021", "exclude")),
        ("on 3 May 2021", "in May 2021", ("3 May 2021", "May 2021", "within")),
        ("in 2021", "in May 2021", ("2021", "May 2021", "holds")),
        ("on Wednesday", "on Thursday", ("a Wednesday", "a Thursday", "exclude")),
        ("in September", "in September", ("September of an unknown year", "same")),
        ("on 27 September", "in September", ("27 September of an unknown year", "within")),
        ("in the spring of 2021", "in 2021", ("spring 2021", "within")),
        ("in the 1960s", "in 1964", ("the 1960s", "1964", "holds")),
        ("early in 2021", "in 2021", ("early 2021", "within")),
        ("yesterday", "today", ("“yesterday”", "“today”", "cannot")),
        ("at 9:47 p.m. on 3 May 2021", "on 3 May 2021", ("3 May 2021, 21:47", "within")),
        ("from 3 to 9 May 2021", "on 5 May 2021", ("3 May 2021 to 9 May 2021", "holds")),
    ],
)
def test_reasons_name_both_readings(a, b, words):
    reason = relate(one(a), one(b)).reason
    assert all(word in reason for word in words), reason


_PHRASES = st.sampled_from(
    [
        "on 3 May 2021",
        "on Monday",
        "in May",
        "in May 2021",
        "in early May 2021",
        "in 2021",
        "early next year",
        "next year",
        "yesterday",
        "in the spring",
        "in the 1960s",
        "at 9:47 p.m. on Monday",
        "in February or March",
        "from 3 to 9 May 2021",
        "on the 27th",
        "two years ago",
    ]
)


@settings(max_examples=100, deadline=None)
@given(_PHRASES, _PHRASES, st.sampled_from([None, DAY]), st.sampled_from([None, DAY]))
def test_turning_a_pair_turns_its_relation(a, b, first, second):
    x, y = one(a, first), one(b, second)
    there, back = relate(x, y).kind, relate(y, x).kind
    assert back == TURNED.get(there, there)


@settings(max_examples=60, deadline=None)
@given(_PHRASES, st.sampled_from([None, DAY]))
def test_a_date_equals_itself_as_far_as_it_is_known(phrase, published):
    when = one(phrase, published)
    assert relate(when, when).kind in ("equal", "unknown")
    if when.first:
        assert relate(when, when).kind == "equal"


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("around 1990", "in 1991", "overlaps"),
        ("around 1990", "in 1990", "equal"),
        ("around 1990", "in 1995", "disjoint"),
        ("about 3 May 2021", "on 4 May 2021", "overlaps"),
        ("about 3 May 2021", "on 9 May 2021", "disjoint"),
    ],
)
def test_a_hedged_date_excludes_none_beside_it(a, b, kind):
    (x,), (y,) = dates(f"It began {a}."), dates(f"It began {b}.")
    assert relate(x, y).kind == relate(y, x).kind == kind
    assert "about" in relate(x, y).reason
