"""Which year, month or week is meant where the text does not say: by tense, cue, and nearness to publication."""

from datetime import date, timedelta

from reconcile.mentions.dates.calendars import (
    Period,
    add_months,
    day_period,
    half_period,
    is_day,
    month_period,
    quarter_period,
    season_period,
)
from reconcile.mentions.dates.holidays import holiday_in
from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.setting import Setting

# English news leaves the year out only of dates near publication: a reading this far back loses, whatever the tense,
# to one this little ahead (months).
_FAR_BACK, _NEAR_AHEAD = 9, 3


def choose_weekday(parts: Parts, setting: Setting) -> Period | None:
    """The day that a weekday alone means."""
    weekday = parts.weekday
    anchor = setting.published
    if parts.deictic in ("previous", "following", "same"):
        anchor = setting.spoken.first if setting.spoken and setting.spoken.grain == "day" else anchor
    if weekday is None or anchor is None:
        return None
    back, ahead = (anchor.weekday() - weekday) % 7, (weekday - anchor.weekday()) % 7
    return day_period(anchor + timedelta(days=_step(parts, setting, back, ahead, anchor)))


def _step(parts: Parts, setting: Setting, back: int, ahead: int, anchor: date) -> int:
    which = parts.deictic
    if parts.nth and parts.nth[1] == "later":
        return ahead + 7 * parts.nth[0] if parts.nth[0] > 0 else -(back or 7) - 7
    if which in ("last", "previous"):
        return -(back or 7)
    if which == "following":
        return ahead or 7
    if which == "next":
        # "next Friday" said on a Monday is not "this Friday".
        same_week = 0 < ahead <= 6 - anchor.weekday()
        return ahead + 7 if same_week or not ahead else ahead
    if which == "coming":
        return ahead or 7
    if which == "this":
        return -back if setting.lean == "past" and back else ahead
    if which == "same":
        return -back
    return ahead if setting.lean == "future" else -back


def _anchor(parts: Parts, setting: Setting) -> date | None:
    """The day from which it is counted: publication, or the date last spoken of ("that June", "the following May")."""
    if parts.deictic not in ("previous", "following", "same") or setting.spoken is None:
        return setting.published
    # "In 1990 ...; the following June": after the whole year.
    return setting.spoken.last if parts.deictic == "following" else setting.spoken.first


def choose_month(parts: Parts, setting: Setting) -> Period | None:
    """The month that its name alone means."""
    month, published = parts.month, _anchor(parts, setting)
    if month is None:
        return None
    if parts.deictic == "same" and published is not None:
        return month_period(published.year, month)
    if setting.narrative and setting.year and not parts.deictic:
        return month_period(setting.year, month)
    if published is None:
        return None
    back, ahead = (published.month - month) % 12, (month - published.month) % 12
    at = add_months(published.replace(day=1), _months(parts, setting, back, ahead))
    return month_period(at.year, at.month)


def _months(parts: Parts, setting: Setting, back: int, ahead: int) -> int:
    which = parts.deictic
    if which in ("last", "previous"):
        return -(back or 12)
    if which in ("next", "coming", "following"):
        return ahead or 12
    if which == "this":
        return -back if setting.published and back < setting.published.month else ahead
    if setting.lean == "future":
        return ahead
    if back >= _FAR_BACK and 0 < ahead <= _NEAR_AHEAD and (not setting.lean or ahead == 1):
        return ahead
    if setting.lean == "past":
        return -back
    return -back if back <= 6 else ahead


def choose_day(parts: Parts, setting: Setting) -> date | None:
    """The day that a number alone means: in the month last spoken of, else near publication."""
    day, spoken, published = parts.day, setting.spoken, setting.published
    if day is None:
        return None
    if (
        parts.weekday is None
        and spoken
        and spoken.grain in ("day", "month")
        and (published is None or abs((spoken.first - published).days) > 40)
    ):
        return _in_month(spoken.first, day)
    if published is None:
        return None
    reach = range(-1, 2) if parts.weekday is None else range(-12, 13)
    around = [_in_month(add_months(published.replace(day=1), n), day) for n in reach]
    days = [d for d in around if d and (parts.weekday is None or d.weekday() == parts.weekday)]
    if setting.lean == "past":
        days = [d for d in days if d <= published] or days
        return max(days, default=None)
    if setting.lean == "future":
        return min((d for d in days if d >= published), default=None)
    return min(days, key=lambda d: abs((d - published).days), default=None)


def _in_month(at: date, day: int) -> date | None:
    return at.replace(day=day) if is_day(at.year, at.month, day) else None


def choose_year(parts: Parts, setting: Setting) -> int | None:
    """The year of a day, season, quarter, half or holiday told without it."""
    published = _anchor(parts, setting)
    if setting.narrative and setting.year and not parts.deictic:
        return setting.year
    if published is None:
        return None
    if parts.deictic == "same":
        return published.year
    years = (published.year - 1, published.year, published.year + 1)
    found = [(y, p) for y in years if (p := in_year(parts, y))]
    if parts.weekday is not None:
        found = [(y, p) for y, p in found if p.first.weekday() == parts.weekday] or found
    return _pick(found, parts, setting, published)


def _pick(found: list[tuple[int, Period]], parts: Parts, setting: Setting, published: date) -> int | None:
    behind = [(y, p) for y, p in found if p.first <= published]
    ahead = [(y, p) for y, p in found if p.last >= published]
    which = parts.deictic
    if which in ("last", "previous"):
        return max((y for y, p in found if p.last < published), default=None)
    if which in ("next", "coming", "following"):
        return min((y for y, p in found if p.first > published), default=None)
    if which == "this":  # in February "this winter" is the one that began in December
        return next((y for y, p in found if p.holds(published)), published.year)
    nearest = min(found, key=lambda yp: _distance(yp[1], published), default=None)
    if not (behind and ahead) or not setting.lean:
        return nearest[0] if nearest else None
    last, coming = max(behind), min(ahead)
    far = _distance(last[1], published) > 30 * _FAR_BACK and _distance(coming[1], published) < 30 * _NEAR_AHEAD
    if setting.lean == "future" and (parts.day or parts.holiday) and _just_past(last[1], coming[1], published):
        return last[0]
    return coming[0] if setting.lean == "future" or far else last[0]


def _just_past(last: Period, coming: Period, published: date) -> bool:
    """Whether a day nearly a year ahead has its like some days behind, which alone can be told without a year."""
    return _distance(last, published) <= 30 and _distance(coming, published) > 330


def _distance(period: Period, day: date) -> int:
    return 0 if period.holds(day) else min(abs((period.first - day).days), abs((period.last - day).days))


def in_year(parts: Parts, year: int) -> Period | None:
    """The day, month, season, quarter, half or holiday of a year; None where it has none or nothing is named."""
    if parts.holiday:
        return holiday_in(parts.holiday, year)
    if parts.month is not None and parts.day is not None:
        real = is_day(year, parts.month, parts.day)
        return day_period(date(year, parts.month, parts.day)) if real else None
    if parts.month is not None:
        return month_period(year, parts.month)
    if parts.season is not None:
        return season_period(year, parts.season)
    if parts.quarter is not None:
        return quarter_period(year, parts.quarter)
    if parts.half is not None:
        return half_period(year, parts.half)
    return None
