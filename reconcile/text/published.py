"""Days of publication."""

import re
from datetime import date, datetime
from typing import Any

from reconcile.errors import DocumentError
from reconcile.text.drafts import is_missing

# Dates are reckoned forward and back from this day ("next year", "three centuries ago"), and the calendar of Python
# ends at the years 1 and 9999.
_YEARS = range(1000, 9000)
_LONGEST = 100  # characters of a line that holds no more than a date
_DIGITS = re.compile(r"\d{8}", re.ASCII)

# A day in words as it stands above an article: "Published: Tuesday, 7 October 2008, 10:15 GMT", "October 7, 2008".
_WRITTEN = re.compile(
    r"(?:(?:first |last )?(?:published|posted|updated|date)(?: on)?[: ] ?)?"
    r"(?:[a-z]{3,9}day,? |(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[.,]? ?)?"
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<month>[a-z]{3,9})[.,]?"
    r"|(?P<month2>[a-z]{3,9})\.? (?P<day2>\d{1,2})(?:st|nd|rd|th)?,)"
    r" (?P<year>\d{4})(?:,? ?(?:at |[-–—|·•] ?)?\d{1,2}[:.]\d\d[\w :.+]{0,20})?",
    re.ASCII | re.IGNORECASE,
)
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)


def parse_published(value: Any, doc_id: str) -> date | None:
    """The day of publication of the document with this id.

    Args:
        value: a `date`, a `datetime` (or pandas or NumPy time stamp), an ISO string with or without a time, or
            `YYYYMMDD` as a string or an integer; None, an empty string or a missing value of a data frame for none.
        doc_id: the document's id, for the message.

    Returns:
        The day, as it stands in the value: time zones are not converted.

    Raises:
        DocumentError: the value is none of these, or no day of the calendar from the year 1000 to 8999.
    """
    return published_day(value, f"document {doc_id!r}")


def published_day(value: Any, place: str) -> date | None:
    """As `parse_published`, for a document that the message names as `place`."""
    if is_missing(value) or (isinstance(value, str) and not value.strip()):
        return None
    day = _day(value)
    if day is None or _reckoned(day) is None:
        raise DocumentError(
            f"{place}: published is {_shown(value)}, which is no date; give a date object, YYYY-MM-DD or YYYYMMDD"
        )
    return day


def iso_day(text: str) -> date | None:
    """The day that an ISO date, an ISO date with time, or `YYYYMMDD` names, else None."""
    try:
        return _reckoned(datetime.fromisoformat(text).date())
    except ValueError:
        return None


def written_day(text: str) -> date | None:
    """The day that a line of nothing but a full date in words names, perhaps with "Published" and a time; else None."""
    match = _WRITTEN.fullmatch(text) if len(text) <= _LONGEST else None
    if match is None:
        return None
    month = (match["month"] or match["month2"]).lower()
    number = next((i for i, name in enumerate(_MONTHS, start=1) if name.startswith(month)), 0)
    try:
        return _reckoned(date(int(match["year"]), number, int(match["day"] or match["day2"])))
    except ValueError:
        return None


def _reckoned(day: date) -> date | None:
    """The day, where dates can be reckoned from it."""
    return day if day.year in _YEARS else None


def _day(value: Any) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if type(value).__name__ == "datetime64":
        return iso_day(str(value))
    if isinstance(value, str):
        return iso_day(value.strip())
    return _from_number(value)


def _from_number(value: Any) -> date | None:
    """YYYYMMDD as a number; a float too, for data frames turn whole numbers to floats where some are missing."""
    try:
        digits = str(int(value)) if value == int(value) else ""
    except (TypeError, ValueError, OverflowError):
        return None
    return iso_day(digits) if _DIGITS.fullmatch(digits) else None


def _shown(value: Any) -> str:
    shown = repr(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}..."
