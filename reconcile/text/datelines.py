"""Datelines: the place, the day and the agency with which a report opens ("OSLO, 3 May (Reuters) - ")."""

import re
from datetime import date

from attrs import frozen

from reconcile.model.span import Span
from reconcile.text.published import written_day

_LONGEST = 90  # characters before the dash
_DASH = re.compile(r"\s*(?:—|–|--|(?<=[\s)])-|(?<=/)\.)(?=\s)")
_AGENCY = re.compile(r"[(/]([A-Z][\w&. '’-]{1,30})[)/]")
_PIECE = re.compile(r"[,/;]|[^\W\d_][\w.'’-]*|\d{1,4}")
_DAY = re.compile(r"\d{1,2}\.? [A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.? \d{1,2}")
_FULL_DAY = re.compile(r"\d{1,2} [A-Z][a-z]{2,8}\.?,? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}")
_SMALL = frozenset(("of", "and", "de", "del", "la", "le", "en", "in", "the", "al", "el", "sur", "am"))
_MOST_WORDS = 8


@frozen(eq=False, repr=False)
class Dateline(Span):
    """The opening of a report.

    Attributes:
        start, end: its place in the text, the dash included.
        agency: the news agency named in brackets, else empty.
        published: the day that it gives in full, else None.
    """

    agency: str = ""
    published: date | None = None


def find_dateline(text: str, body: int = 0) -> Dateline | None:
    """The dateline of a text.

    It stands at the beginning of the body, before a dash: a place in capitals, or words with capitals beside a day or
    an agency in brackets.

    Args:
        text: the text.
        body: index where the article begins.

    Returns:
        The dateline, or None where the text opens otherwise.
    """
    ahead = text[body : body + 2 * _LONGEST]
    start = body + len(ahead) - len(ahead.lstrip())
    line = text[start : start + _LONGEST].partition("\n")[0]
    dash = _DASH.search(line)
    if dash is None or not (line[0].isupper() or line[0] == "("):
        return None
    head = line[: dash.start()]
    agency, full = _AGENCY.search(head), _FULL_DAY.search(head)
    dated = full or _DAY.search(head)
    if not (_in_capitals(head) or dated or agency) or not _is_named(_AGENCY.sub(" ", head)):
        return None
    return Dateline(
        start,
        start + dash.end(),
        agency=agency[1] if agency else "",
        published=written_day(full[0].replace(".", "")) if full else None,
    )


def _in_capitals(head: str) -> bool:
    """Whether a dateline's first word is written in capitals, as a place is there."""
    first = _PIECE.match(head)
    return first is not None and len(first[0]) > 2 and first[0].isupper()


def _is_named(head: str) -> bool:
    """Whether words hold nothing but names, days and small words within names."""
    words = _PIECE.findall(head)
    rest = _PIECE.sub("", head).strip()
    told = [w for w in words if w[0].isalpha()]
    return not rest.strip(". ") and len(told) <= _MOST_WORDS and all(w[0].isupper() or w in _SMALL for w in told)
