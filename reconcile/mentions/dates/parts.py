"""What an expression says, before it is placed on the calendar."""

from typing import Literal

from attrs import frozen

from reconcile.model.when import Part

Deictic = Literal["", "last", "this", "next", "coming", "previous", "following", "same"]
Edge = Literal["", "begin", "middle", "end"]


@frozen(eq=False, repr=False)
class Clock:
    """A time of day.

    Attributes:
        hour: 0 to 24.
        minute: 0 to 59, None where only the hour is told.
        zone: "Z", an offset ("+01:00"), or empty.
        fixed: the half of the day is settled (24-hour form, or a.m. and p.m.).
    """

    hour: int
    minute: int | None = None
    zone: str = ""
    fixed: bool = False


@frozen(eq=False, repr=False)
class Parts:
    """The stated parts of a calendar expression; None or empty where it does not say.

    Attributes:
        year, month, day: as numbers.
        years: first and last year of a decade or a century, with `grain`.
        weekday: 0 (Monday) to 6.
        season: 21 (spring) to 24 (winter); quarter: 1 to 4; half: 1 or 2.
        holiday: key in the table of holidays.
        nth: number and unit within the rest ("first week of", "last Monday of"); -1 is the last.
        deictic: "last", "this", "next" ... before a named unit.
        shift: unit and number counted from the base; `whole` tells "next week" from "in a week".
        span: unit and number of a stretch that ends (negative) or begins at the base ("the last 10 days").
        context: counted from the date last spoken of, not from publication.
        then: unit and number counted on from the rest ("two weeks before Christmas").
        part, edge: "early", "mid", "late"; "begin", "middle", "end" of it.
        clock, daypart: time of day.
        to: the other end of a span, or the last of several choices (`either`).
        open: "since" or "until" nothing else: always empty for closed dates.
        kind: as `When.kind` for durations and repetitions.
        approximate, uncertain: as in `When`.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    years: tuple[int, int] | None = None
    weekday: int | None = None
    season: int | None = None
    quarter: int | None = None
    half: int | None = None
    holiday: str = ""
    nth: tuple[int, str] | None = None
    deictic: Deictic = ""
    shift: tuple[str, int] | None = None
    whole: bool = False
    span: tuple[str, int] | None = None
    context: bool = False
    then: tuple[str, int] | None = None
    part: Part = ""
    edge: Edge = ""
    clock: Clock | None = None
    daypart: str = ""
    to: "Parts | None" = None
    either: bool = False
    kind: Literal["", "duration", "set"] = ""
    grain: str = ""
    approximate: bool = False
    uncertain: bool = False
