"""A claim's words and its reading, for people."""

import re

from reconcile.mentions.dates.calendars import MONTHS, WEEKDAYS
from reconcile.model.claim import Claim, DateValue
from reconcile.report.values import show_value

_TIME = re.compile(r"T(\d\d:\d\d)")
_OR = re.compile(r"\bor\b", re.IGNORECASE)
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_POINT = re.compile(r"(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:.]+)?")
_MONTHS = 12


def said(claim: Claim) -> str:
    """The value as the document says it: "at least six people" for the claim on "six"."""
    return claim.said or claim.text


def reading(claim: Claim) -> str:
    """The value as it was read.

    Args:
        claim: the claim.

    Returns:
        "at least 6 (person)", "13 May 2023", "Saint Petersburg"; the words themselves for a date that has no place on
        the calendar.
    """
    if not isinstance(claim.value, DateValue):
        return show_value(claim.value)
    return date_in_words(claim.value.edtf, bool(_OR.search(claim.text))) if claim.value.edtf else claim.text


def date_in_words(edtf: str, choice: bool = False) -> str:
    """A date in EDTF in plain words.

    Args:
        edtf: the date.
        choice: whether two ends are a choice ("March or February") rather than a span.

    Returns:
        "13 May 2023, 06:20", "May 2023", "May of an unknown year", "a Wednesday", "March 2023 to May 2023", "2023 or
        later"; the EDTF string itself for what is none of these.
    """
    if weekday := _WEEKDAY.fullmatch(edtf):
        return f"a {WEEKDAYS[int(weekday[1]) - 1]}"
    if edtf.startswith("../") or edtf.endswith("/.."):
        end = _point(edtf.strip("./"))
        return f"{end} or {'earlier' if edtf.startswith('.') else 'later'}" if end else edtf
    ends = [_point(end) for end in edtf.split("/")]
    return (" or " if choice else " to ").join(ends) if all(ends) and len(ends) <= 2 else edtf


def _point(edtf: str) -> str:
    """One date in words; empty where it is no year, month or day."""
    found = _POINT.fullmatch(edtf)
    if not found or (found[1] == "XXXX" and not found[2]) or not 1 <= int(found[2] or 1) <= _MONTHS:
        return ""
    year = " of an unknown year" if found[1] == "XXXX" else f" {int(found[1])}"
    day = f"{int(found[3])} " if found[3] else ""
    time = _TIME.search(edtf)
    month = MONTHS[int(found[2]) - 1] if found[2] else ""
    return f"{day}{month}{year}".strip() + (f", {time[1]}" if time else "")
