"""Every kind of date against every other: one table, read both ways, and what it must obey."""

import re
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import dates
from reconcile.mentions.dates import relate

DAY = "2022-06-15"  # a Wednesday
TURNED = {"within": "contains", "contains": "within"}
SIGNS = {"=": "equal", "<": "within", ">": "contains", "~": "overlaps", "x": "disjoint", "?": "unknown"}

# All around the summer of 2022; each row tells how its phrase lies to those of the columns, in the same order.
PLACED = {
    "at 9 p.m. on 14 June": "= < < < < < < < < < < <",
    "on 14 June": "> = < < < < < < < < < <",
    "from 13 to 14 June": "> > = < < < < < < < < <",
    "this week": "> > > = < < < < < < < <",
    "in mid-June": "> > > > = < < < < < < <",
    "in June": "> > > > > = < < < < < <",
    "in June or July": "> > > > > > = ~ < ~ < <",
    "in the second quarter of 2022": "> > > > > > ~ = ~ < < <",
    "this summer": "> > > > > > > ~ = ~ < <",
    "in the first half of 2022": "> > > > > > ~ > ~ = < <",
    "in 2022": "> > > > > > > > > > = <",
    "in the 2020s": "> > > > > > > > > > > =",
}
# Nothing anchors these.
OPEN = {
    "at 9 p.m. on 14 June": "= < < < < < ? ? ? x",
    "on 14 June": "> = < < < < ? ? ? x",
    "in June": "> > = < < < ? ? ? x",
    "in June or July": "> > > = < ~ ? ? ? x",
    "in the summer": "> > > > = ~ ? ? ? x",
    "in the second quarter": "> > > ~ ~ = ? ? ? x",
    "on Tuesday": "? ? ? ? ? ? = ? ? ?",
    "yesterday": "? ? ? ? ? ? ? = ? ?",
    "last year": "? ? ? ? ? ? ? ? = ?",
    "in December": "x x x x x x ? ? ? =",
}


def one(phrase, published=None):
    return next(w for w in dates(f"It was held {phrase}.", published) if w.kind in ("date", "time"))


def cells(table):
    return [(r, c, SIGNS[s]) for r, signs in table.items() for c, s in zip(table, signs.split(), strict=True)]


@pytest.mark.parametrize(("a", "b", "kind"), cells(PLACED))
def test_placed_dates(a, b, kind):
    assert relate(one(a, DAY), one(b, DAY)).kind == kind


@pytest.mark.parametrize(("a", "b", "kind"), cells(OPEN))
def test_dates_that_nothing_anchors(a, b, kind):
    assert relate(one(a), one(b)).kind == kind


@pytest.mark.parametrize("table", [PLACED, OPEN])
def test_the_tables_are_symmetric(table):
    kinds = {(a, b): kind for a, b, kind in cells(table)}
    assert all(kinds[b, a] == TURNED.get(kind, kind) for (a, b), kind in kinds.items())


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("on Tuesday", "on 14 June 2022", "contains"),
        ("on Tuesday", "on 15 June 2022", "disjoint"),
        ("on Tuesday", "in June 2022", "unknown"),
        ("on Tuesday", "in 2022", "unknown"),
        ("in June", "on 14 June 2022", "contains"),
        ("in June", "in June 2022", "contains"),
        ("in June", "in June or July 2022", "within"),
        ("in June", "in the summer of 2022", "within"),
        ("in the summer", "in the summer of 2022", "contains"),
        ("in the summer", "in April 2022", "disjoint"),
        ("in the winter", "in the winter of 2022", "contains"),
        ("in June", "in 2022", "unknown"),
        ("in June", "in the 2020s", "unknown"),
        ("on the 14th", "on 14 June 2022", "contains"),
        ("on the 14th", "on 15 June 2022", "disjoint"),
        ("at 9 p.m. sharp", "at 9 p.m. on 14 June 2022", "contains"),
        ("at 9 p.m. sharp", "at 8 p.m. on 14 June 2022", "disjoint"),
        ("at 9 p.m. on Tuesday", "on 14 June 2022", "unknown"),
        ("at 9 p.m. on Tuesday", "on 15 June 2022", "disjoint"),
        ("yesterday", "on 14 June 2022", "unknown"),
        ("next year", "in 2023", "unknown"),
    ],
)
def test_one_end_anchored(a, b, kind):
    assert relate(one(a), one(b)).kind == kind
    assert relate(one(b), one(a)).kind == TURNED.get(kind, kind)


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("next year", "next year", "equal"),
        ("next year", "two years from now", "disjoint"),
        ("last decade", "this decade", "disjoint"),
        ("last century", "last century", "equal"),
        ("last month", "next month", "unknown"),
        ("last month", "last month", "equal"),
        ("last week", "last month", "unknown"),
        ("two days ago", "two days ago", "equal"),
        ("early next year", "next year", "within"),
        ("early next year", "late next year", "disjoint"),
        ("later this year", "this year", "within"),
        ("at the end of next year", "late next year", "equal"),
    ],
)
def test_counts_from_two_unknown_days(a, b, kind):
    assert relate(one(a), one(b)).kind == kind
    assert relate(one(b), one(a)).kind == TURNED.get(kind, kind)


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("at 18:00 UTC on 3 May 2021", "at 20:00 CEST on 3 May 2021", "equal"),
        ("at 18:00 UTC on 3 May 2021", "at 1 p.m. EST on 3 May 2021", "equal"),
        ("at 11:30 p.m. UTC on 3 May 2021", "at 11:30 p.m. on 3 May 2021", "equal"),
        ("at 6 p.m. on 3 May 2021", "at 18:00 on May 3, 2021", "equal"),
        ("at noon on 3 May 2021", "at midnight on 3 May 2021", "disjoint"),
        ("at noon on 3 May 2021", "on the afternoon of 3 May 2021", "within"),
        ("at noon on 3 May 2021", "at noon on 4 May 2021", "disjoint"),
        ("from 8 a.m. to 6 p.m. on 3 May 2021", "on 3 May 2021", "within"),
    ],
)
def test_times_of_day(a, b, kind):
    assert relate(one(a), one(b)).kind == kind
    assert relate(one(b), one(a)).kind == TURNED.get(kind, kind)


@pytest.mark.parametrize(("a", "b"), list(product(list(PLACED)[:6], repeat=2)))
def test_a_reason_is_one_plain_phrase_that_names_both(a, b):
    x, y = one(a, DAY), one(b, DAY)
    reason = relate(x, y).reason
    assert reason.count("14 June 2022") + reason.count("June 2022") >= 2
    assert re.search(r"the same as|lies within|holds|overlap|exclude|cannot be compared", reason)
    assert not reason.endswith(".")


_PHRASES = st.sampled_from([*PLACED, *OPEN, "on 3 May 2021", "in early 2022", "two weeks ago", "at Christmas"])


@settings(max_examples=100, deadline=None)
@given(_PHRASES, _PHRASES, _PHRASES)
def test_within_is_transitive(a, b, c):
    x, y, z = (one(p, DAY) for p in (a, b, c))
    if relate(x, y).kind == relate(y, z).kind == "within":
        assert relate(x, z).kind == "within"


@settings(max_examples=100, deadline=None)
@given(_PHRASES, _PHRASES, st.sampled_from([None, DAY]), st.sampled_from([None, DAY]))
def test_turned_pairs_and_their_days_agree(a, b, first, second):
    x, y = one(a, first), one(b, second)
    kind = relate(x, y).kind
    assert relate(y, x).kind == TURNED.get(kind, kind)
    if x.first and y.first and not (x.part or y.part):
        apart = x.last < y.first or y.last < x.first
        assert not apart or kind == "disjoint"
        assert kind != "unknown"
