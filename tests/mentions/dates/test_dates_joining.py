"""Neighbours joined into one date, one span or one choice, and those that stay apart."""

import pytest

from reconcile import dates
from reconcile.mentions.dates.joining import join
from reconcile.mentions.dates.parts import Clock, Parts
from reconcile.mentions.dates.pieces import Piece
from reconcile.mentions.dates.scan import scan

DAY = "2022-06-15"  # a Wednesday


def found(text, published=DAY):
    return [(w.text, w.edtf) for w in dates(text, published) if w.kind in ("date", "time")]


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("Wednesday, June 8", "2022-06-08"),
        ("Wednesday 8 June", "2022-06-08"),
        ("Wednesday the 8th", "2022-06-08"),
        ("8 June, a Wednesday", "2022-06-08"),
        ("8 June (Wednesday", "2022-06-08"),
        ("Monday of last week", "2022-06-06"),
        ("Monday last week", "2022-06-06"),
        ("Friday of this week", "2022-06-17"),
        ("October 5 last year", "2021-10-05"),
        ("the 5th of last month", "2022-05-05"),
        ("the 5th of May", "2022-05-05"),
        ("in the summer of last year", "2021-22"),
        ("in the spring of this year", "2022-21"),
        ("May of last year", "2021-05"),
        ("Christmas Day last year", "2021-12-25"),
        ("first quarter of last year", "2021-33"),
        ("third quarter of this year", "2022-35"),
        ("second half of next year", "2023-07/2023-12"),
        ("Monday, 13 June 2022, at 9:47 p.m.", "2022-06-13T21:47"),
        ("9:47 p.m. (local time) on Monday", "2022-06-13T21:47"),
        ("9:47 p.m. on the evening of 13 June", "2022-06-13T21:47"),
        ("10 a.m. yesterday", "2022-06-14T10:00"),
        ("yesterday at 10 a.m.", "2022-06-14T10:00"),
        ("noon on Monday", "2022-06-13T12:00"),
        ("two weeks before Christmas", "2021-12-11"),
        ("the day after Christmas 2021", "2021-12-26"),
        ("three days after 3 May 2021", "2021-05-06"),
        ("two days starting on 3 May 2021", "2021-05-03/2021-05-04"),
        ("the last 5 days of May 2021", "2021-05-27/2021-05-31"),
        ("the last three weeks of May 2021", "2021-05-11/2021-05-31"),
    ],
)
def test_parts_of_one_date(said, edtf):
    ((text, value),) = found(f"It fell {said}.")
    assert (text.rstrip("."), value) == (said.removeprefix("in the ").rstrip("."), edtf)


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("May to 12 October", "2021-05/2021-10-12"),
        ("1 June until 15 July 2021", "2021-06-01/2021-07-15"),
        ("28 December to 3 January", "2021-12-28/2022-01-03"),
        ("28 December 2020 to 3 January", "2020-12-28/2021-01-03"),
        ("December 2020 to January", "2020-12/2021-01"),
        ("spring to autumn 2021", "2021-21/2021-23"),
        ("yesterday to today", "2022-06-14/2022-06-15"),
        ("the late 1980s to the early 1990s", "1985/1994"),
        ("the 15th to the 19th century", "14XX/18XX"),
        ("8 a.m. on Monday to 6 p.m. on Tuesday", "2022-06-13T08:00/2022-06-14T18:00"),
        ("2011 through 2013", "2011/2013"),
    ],
)
def test_ends_of_a_span(said, edtf):
    assert found(f"It ran from {said}.") == [(said.rstrip("."), edtf)]


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("3 and 9 May 2021", "2021-05-03/2021-05-09"),
        ("Monday and Wednesday", "2022-06-13/2022-06-15"),
        ("2011 and 2017", "2011/2017"),
        ("10 a.m. and noon on Monday", "2022-06-13T10:00/2022-06-13T12:00"),
        ("1 and 2 p.m. on Monday", "2022-06-13T13:00/2022-06-13T14:00"),
        ("March and May 2021", "2021-03/2021-05"),
    ],
)
def test_between_makes_and_a_span(said, edtf):
    assert found(f"It ran between {said}.") == [(said, edtf)]


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("Monday or Tuesday", "2022-06-13/2022-06-14"),
        ("the 3rd or 4th of May 2021", "2021-05-03/2021-05-04"),
        ("spring or summer 2021", "2021-21/2021-22"),
        ("today or yesterday", "2022-06-14/2022-06-15"),
        ("2019 or 2020", "2019/2020"),
        ("this week or next week", "2022-06-13/2022-06-26"),
        ("Monday, 2 May, or Tuesday, 3 May 2022", "2022-05-02/2022-05-03"),
        ("May/June 2021", "2021-05/2021-06"),
    ],
)
def test_choices(said, edtf):
    assert found(f"It was {said}.") == [(said, edtf)]
    assert dates(f"It was {said}.", DAY)[0].alternatives


def test_a_choice_of_neighbouring_months_ahead_stays_in_one_year():
    assert found("It will be in late May or early June.") == [
        ("late May or early June", "2023-05-21/2023-06-10"),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It ran on Monday. Tuesday was dry.", ["Monday", "Tuesday"]),
        ("It ran on Monday; on Tuesday it stopped.", ["Monday", "Tuesday"]),
        ("It ran in May, and in June 2020 it stopped.", ["May", "June 2020"]),
        ("It ran on 3 May 2021 and on 4 May 2021.", ["3 May 2021", "4 May 2021"]),
        ("It ran in 2010. To 2011 we come later.", ["2010", "2011"]),
        ("In 2010, 3 May was a Monday.", ["2010", "3 May was a Monday"]),
        ("At 9 p.m. the 2021 budget was passed.", ["9 p.m.", "2021"]),
        ("He came on Monday to find May gone.", ["Monday", "May"]),
    ],
)
def test_neighbours_that_stay_apart(text, said):
    texts = [w.text for w in dates(text, DAY)]
    assert len(texts) == 2 or said[1].startswith(texts[1])
    assert texts[0] == said[0]


def pieces(text, *parts):
    """Pieces of one token each at the words named, over the scan of the text."""
    tokens = scan(text)
    words = [tokens.word(i) for i in range(len(tokens.starts))]
    return tokens, [Piece(words.index(w), words.index(w) + 1, p) for w, p in parts]


def test_join_takes_three_pieces_into_one():
    text = "noon on Monday , Easter"
    clock, day = Parts(clock=Clock(12, 0, "", True)), Parts(month=5, day=3)
    tokens, given = pieces(text, ("noon", clock), ("monday", Parts(weekday=0)), ("easter", day))
    (one,) = join(tokens, given)
    assert (one.first, one.end) == (0, 5)
    assert (one.parts.weekday, one.parts.month, one.parts.day, one.parts.clock) == (0, 5, 3, clock.clock)


def test_join_makes_spans_after_dates():
    tokens, given = pieces(
        "from May 2020 to June 2021", ("may", Parts(month=5, year=2020)), ("june", Parts(month=6, year=2021))
    )
    given = [Piece(1, 3, given[0].parts), Piece(4, 6, given[1].parts)]
    (span,) = join(tokens, given)
    assert (span.parts.year, span.parts.to.year, span.parts.either) == (2020, 2021, False)


def test_join_leaves_durations_and_sets_alone():
    tokens, given = pieces("hours or Mondays", ("hours", Parts(kind="duration")), ("mondays", Parts(kind="set")))
    assert join(tokens, given) == given


def test_join_of_nothing_and_of_one():
    tokens = scan("May")
    assert join(tokens, []) == []
    piece = Piece(0, 1, Parts(month=5))
    assert join(tokens, [piece]) == [piece]
