"""Dates and times read from a text."""

from datetime import date
from typing import Literal

from attrs import frozen

from reconcile.model.span import Mention

WhenKind = Literal["date", "time", "duration", "set"]
Part = Literal["", "early", "mid", "late"]
Bound = Literal["=", "<", "<=", ">", ">="]


@frozen
class When(Mention):
    """A calendar expression and the days that it stands for.

    Attributes:
        start, end, text: the expression ("9:47 p.m. on Wednesday", "early next year").
        kind: "date", "time" (with a clock time), "duration" or "set" (a repetition).
        edtf: the value in EDTF (ISO 8601-2) at the precision stated; partial where nothing anchors it ("XXXX-09"; a
            weekday alone is "XXXX-WXX-3", the week form of ISO 8601 with its digits left open); None where the
            expression has no place on the calendar, or depends on an unknown day of publication. With a bound it is
            open at one end ("before 2010": "../2009").
        first, last: the first and the last day of the date that is named, both included; None where open or unknown.
        grain: the precision stated: "minute", "hour", "day", "week", "weekend", "month", "season", "quarter", "half",
            "year", "decade", "century" or "span" (an interval or a choice of several).
        weekday: 0 (Monday) to 6 where the text names a weekday, else None.
        offset: the distance from the day of publication where the text states it so, as (unit, number):
            "next year" is ("year", 1), "yesterday" ("day", -1); else None. Comparable even where publication is
            unknown.
        part: "early", "mid" or "late" where the text says so.
        approximate: the text hedges ("around 1990"), or the sight of the moon may shift the day ("Eid al-Fitr").
        uncertain: the reading is a guess between several.
        alternatives: the text names a choice ("March or February").
        op: `=` the date itself; `<` before, `<=` no later than, `>` after, `>=` not before it.
    """

    kind: WhenKind
    edtf: str | None
    first: date | None = None
    last: date | None = None
    grain: str = "day"
    weekday: int | None = None
    offset: tuple[str, int] | None = None
    part: Part = ""
    approximate: bool = False
    uncertain: bool = False
    alternatives: bool = False
    op: Bound = "="
