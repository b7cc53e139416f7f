"""From placed expressions to mentions: spans, choices, times, and values that stay partial."""

from datetime import date

from attrs import evolve

from reconcile.mentions.dates.calendars import Period, add_months, is_day
from reconcile.mentions.dates.edtf import write
from reconcile.mentions.dates.parts import Clock, Parts
from reconcile.mentions.dates.pieces import dated, grain_of, only_weekday
from reconcile.mentions.dates.resolving import place
from reconcile.mentions.dates.setting import Setting
from reconcile.model.when import Part, When

_EDGE_PARTS: dict[str, Part] = {"begin": "early", "middle": "mid", "end": "late", "": ""}


def read(parts: Parts, setting: Setting, text: str, start: int, end: int) -> When:
    """The mention that an expression makes at text[start:end]."""
    length = bool(parts.kind) or (parts.grain == "ahead" and setting.lean == "past")
    edtf, period = (None, None) if length else _two(parts, setting) if parts.to else _one(parts, setting)
    counted = parts.shift and not (parts.context or parts.grain == "same" or length or (parts.to and period))
    return When(
        start,
        end,
        text[start:end],
        kind=parts.kind or ("duration" if length else "time" if parts.clock else "date"),
        edtf=edtf,
        first=period.first if period else None,
        last=period.last if period else None,
        grain=_grain(parts, period),
        weekday=parts.weekday,
        offset=parts.shift if counted else None,
        part=parts.part or _EDGE_PARTS[parts.edge],
        approximate=parts.approximate,
        uncertain=parts.uncertain,
        alternatives=parts.either,
    )


def _one(parts: Parts, setting: Setting) -> tuple[str | None, Period | None]:
    period = place(parts, setting)
    return (_edtf(parts, period) if period else partial(parts)), period


def _grain(parts: Parts, period: Period | None) -> str:
    if parts.clock and not parts.to:
        return "hour" if parts.clock.minute is None else "minute"
    if parts.to:
        return "span"
    grain = period.grain if period else grain_of(parts)
    return grain if grain in _GRAINS else "day"


_GRAINS = frozenset(
    ("day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century", "span")
)


def _edtf(parts: Parts, period: Period) -> str:
    if parts.clock and period.grain == "day":
        return f"{period.first.isoformat()}{_time(parts.clock)}"
    written = write(period)
    return f"{written}~" if parts.approximate and "/" not in written else written


def _time(clock: Clock) -> str:
    return f"T{clock.hour:02d}:{clock.minute or 0:02d}{clock.zone}"


def partial(parts: Parts) -> str | None:
    """What remains of a value that nothing anchors: `XXXX-09`, `XXXX-09-27`, `XXXX-WXX-3`; None where nothing does."""
    if parts.shift or parts.span or parts.kind or parts.nth:
        return None
    time = _time(parts.clock) if parts.clock else ""
    if parts.month is not None:
        return f"XXXX-{parts.month:02d}" + (f"-{parts.day:02d}{time}" if parts.day else "")
    if parts.day is not None:
        return f"XXXX-XX-{parts.day:02d}{time}"
    if parts.weekday is not None:
        return f"XXXX-WXX-{parts.weekday + 1}{time}"
    if parts.season is not None or parts.quarter is not None:
        return f"XXXX-{parts.season or 32 + (parts.quarter or 0)}"
    return f"XXXX-XX-XX{time}" if time else None


def _two(parts: Parts, setting: Setting) -> tuple[str | None, Period | None]:
    """Both ends of a span, or both choices, each filled from the other."""
    low, high = _filled(evolve(parts, to=None, either=False), parts.to or parts)
    a, b = place(low, setting), place(high, setting)
    if a is None or b is None:
        return _partial_pair(low, high), None
    if only_weekday(low) and only_weekday(high) and not high.then:
        b = _onward(high, a, b)
    if b.last < a.first and parts.either and (low.month or 0) < (high.month or 0) and high.year is None:
        b = _onward(high, a, b)
    elif b.last < a.first and parts.either:
        low, high, a, b = high, low, b, a
    elif b.last < a.first:
        a, b = _apart(low, high, a, b, setting)
    if b.last < a.first:
        return None, None
    return _pair(low, a, high, b, parts.either), Period(a.first, b.last, "span")


def _filled(low: Parts, high: Parts) -> tuple[Parts, Parts]:
    """The "3" of "3 to 5 May 2021" has its month and year from the other end; "15" in "May 3 to 15" from the first."""
    if low.clock and high.clock:
        return _same_day(low, high)
    if low.shift and low.shift[0] == "week" and low.weekday is not None and only_weekday(high):
        high = evolve(high, shift=low.shift, whole=low.whole)
    if high.month is None and high.day is not None:
        high = evolve(high, month=low.month, year=high.year or low.year)
    if low.shift is None and low.years is None and low.span is None:
        low = _from_other(low, high)
    if low.year is not None and high.year is None and (high.month or high.season) and not high.shift:
        high = evolve(high, year=low.year + ((low.month or 0) > (high.month or 12)))
    return low, high


def _from_other(low: Parts, high: Parts) -> Parts:
    if low.month is None and low.day is not None:
        low = evolve(low, month=high.month)
    unplaced = low.year is None and any(v is not None for v in (low.month, low.season, low.quarter, low.half))
    if unplaced and high.year is not None:
        return evolve(low, year=high.year - ((low.month or 0) > (high.month or 12)))
    if unplaced and high.shift and high.shift[0] == "year" and low.month:
        return evolve(low, shift=high.shift, whole=high.whole)
    return low


def _same_day(low: Parts, high: Parts) -> tuple[Parts, Parts]:
    """Two times of which one has the day: "from 10 p.m. to 6 a.m. on Sunday" began on Saturday."""
    if dated(low) == dated(high) and dated(low):
        return low, high
    clock, end = low.clock, _afternoon(low.clock, high.clock)
    crosses = clock is not None and end is not None and (end.hour, end.minute or 0) < (clock.hour, clock.minute or 0)
    if dated(high):
        return evolve(high, clock=clock, then=("day", -1) if crosses else high.then), evolve(high, clock=end)
    return low, evolve(low, clock=end, then=("day", 1) if crosses else low.then)


def _afternoon(start: Clock | None, end: Clock | None) -> Clock | None:
    """The end of a span of hours, in the afternoon where that alone makes it later: "from nine until five"."""
    if start is None or end is None or end.fixed or end.hour > start.hour or end.hour + 12 <= start.hour:
        return end
    return evolve(end, hour=end.hour + 12, fixed=True) if end.hour < 12 else end


def _apart(low: Parts, high: Parts, a: Period, b: Period, setting: Setting) -> tuple[Period, Period]:
    """Ends in the wrong order: a span that runs through the day of publication began in the year before."""
    past = setting.published and (b.last >= setting.published or setting.lean == "past")
    if past and low.year is None and low.month and high.month:
        return Period(add_months(a.first, -12), add_months(a.last, -12), a.grain), b
    return a, _onward(high, a, b)


def _onward(parts: Parts, low: Period, high: Period) -> Period:
    """The other end of a span, moved a week or a year on where it would come before the first."""
    if parts.weekday is not None and parts.day is None:
        days = (parts.weekday - low.first.weekday()) % 7
        day = date.fromordinal(low.first.toordinal() + days)
        return Period(day, day, "day")
    if parts.year is None and (parts.month or parts.season):
        return Period(add_months(high.first, 12), add_months(high.last, 12), high.grain)
    return high


def _pair(low: Parts, a: Period, high: Parts, b: Period, either: bool) -> str:
    apart = (b.first - a.last).days > 1
    first, last = _edtf(low, a), _edtf(high, b)
    if "/" in first or "/" in last:
        return write(Period(a.first, b.last, "span"))
    return f"[{first},{last}]" if either and apart else f"{first}/{last}"


def _partial_pair(low: Parts, high: Parts) -> str | None:
    a, b = partial(low), partial(high)
    if a and b and low.month and high.month and low.day is None and low.month > high.month:
        a, b = b, a
    return f"{a}/{b}" if a and b else None


def valid(parts: Parts) -> bool:
    """Whether the calendar has such a day at all ("30 February" is none)."""
    if parts.month is None or parts.day is None:
        return True
    return is_day(parts.year or 2024, parts.month, parts.day)
