"""Header lines: title, date and address at the top of a text."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Literal
from urllib.parse import urlsplit

from attrs import frozen

from reconcile.text.published import iso_day, written_day

_LINE = re.compile(r"[^\r\n]+")
_BLANK_LINE = re.compile(r"(?:\r\n|\r|\n)[^\S\r\n]*[\r\n]")
_DATE = re.compile(r"\d{8}|\d{4}-\d\d-\d\d(?:[T ]\d\d?:\d\d[0-9:.,+Z -]{0,25})?", re.ASCII)
_URL = re.compile(r"(?:https?://|www\.)[^\s]{3,2000}", re.IGNORECASE)
_HEADING = re.compile(r"#{1,6}[ \t]+")
_CLOSING = tuple(".!…:;,-–—")  # of prose; quotation marks and brackets may follow
_CLOSERS, _MOST_CLOSERS = "\"'”’»)]", 3
_BYLINE = re.compile(r"By [A-Z]")
_BULLETS = tuple("-*•–—")
_NUMBER = re.compile(r"\d+[.)]")
_EDGE = " \t\f\v\xa0\ufeff"

# A title before a date is known by that date; one that nothing else marks must be shorter.
_LONGEST = 300
_SHORT = 120

# Header lines stand among the first; a text of nothing else is a list of addresses or dates, not an article.
_MOST_LINES = 20
_FOLLOWERS = 3

LineKind = Literal["date", "url", "text"]


@frozen(eq=False, repr=False)
class Header:
    """What the first lines of a text tell.

    Attributes:
        body: index where the article begins; 0 without header lines, the text's length where nothing follows them.
        title: the title line, else empty.
        published: the date line, else None.
        url: the address line, else None.
        faulty: a date line that is no day of the calendar, else empty.
    """

    body: int = 0
    title: str = ""
    published: date | None = None
    url: str | None = None
    faulty: str = ""


@frozen(eq=False, repr=False)
class _Line:
    """A line with something in it.

    Attributes:
        start: where its first character stands, white space left out.
        text: the line without white space at its ends.
        apart: whether a blank line follows.
    """

    start: int
    text: str
    apart: bool

    @property
    def kind(self) -> LineKind:
        """What it looks like."""
        if _DATE.fullmatch(self.text) or written_day(self.text):
            return "date"
        return "url" if _URL.fullmatch(self.text) else "text"


def read_header(text: str, title: str = "") -> Header:
    """The header lines at the top of a text: title, date, URL, each on a line of its own, or none.

    A date is `YYYYMMDD`, an ISO date, or a full day in words ("Tuesday, 7 October 2008", "Published October 7, 2008").

    A first line is a title where a date or address line follows it or stands before it, or a blank line follows and it
    is short and not closed like a sentence: an article that begins with its body keeps its first paragraph.

    Args:
        text: the text.
        title: the title, where it is already known: then only that line, or one before a date or address, is a title.

    Returns:
        What the lines tell and where the article begins.
    """
    found: dict[LineKind, list[str]] = {"date": [], "url": [], "text": []}
    for line, after in _with_followers(islice(_lines(text), _MOST_LINES)):
        kind, marked = line.kind, bool(found["date"] or found["url"])
        if kind == "text" and (found["text"] or not _is_title(line, after, title, marked)):
            return _header(found, line.start if any(found.values()) else 0)
        found[kind].append(line.text)
    return _header(found, len(text) if any(found.values()) else 0)


def host(url: str | None) -> str:
    """The host of an address without "www.", else empty."""
    if not url:
        return ""
    try:
        name = urlsplit(url if "://" in url else f"//{url}").hostname or ""
    except ValueError:
        return ""
    return name.removeprefix("www.")


def _header(found: dict[LineKind, list[str]], body: int) -> Header:
    days = [iso_day(line) or written_day(line) for line in found["date"]]
    return Header(
        body=body,
        title=_HEADING.sub("", found["text"][0], count=1) if found["text"] else "",
        published=next((day for day in days if day), None),
        url=found["url"][0] if found["url"] else None,
        faulty=next((line for line, day in zip(found["date"], days, strict=True) if not day), ""),
    )


def _lines(text: str) -> Iterator[_Line]:
    for match in _LINE.finditer(text):
        raw = match.group()
        if line := raw.strip(_EDGE):
            start = match.start() + len(raw) - len(raw.lstrip(_EDGE))
            yield _Line(start, line, bool(_BLANK_LINE.match(text, match.end())))


def _with_followers(lines: Iterator[_Line]) -> Iterator[tuple[_Line, list[_Line]]]:
    """Each line with those that follow, three at most; no more are read than are asked for."""
    held = list(islice(lines, _FOLLOWERS))
    for line in lines:
        held.append(line)
        yield held[0], held[1:]
        del held[0]
    for i, line in enumerate(held, start=1):
        yield line, held[i:]


def _is_title(line: _Line, after: list[_Line], title: str, marked: bool) -> bool:
    if not after or len(line.text) > _LONGEST:
        return False
    if (title and line.text.split() == title.split()) or _HEADING.match(line.text) or after[0].kind == "date":
        return True
    if _is_closed(line.text) or _BYLINE.match(line.text):
        return False
    if after[0].kind == "url":
        return True
    return not title and (marked or line.apart) and _short_before_prose(line.text, after)


def _short_before_prose(line: str, after: list[_Line]) -> bool:
    """Whether a short line stands before prose: in a text of short lines none of them is its title."""
    listed = line.startswith(_BULLETS) or _NUMBER.match(line)
    return len(line) <= _SHORT and not listed and any(_is_prose(follower.text) for follower in after)


def _is_prose(line: str) -> bool:
    return len(line) > _SHORT or _is_closed(line)


def _is_closed(line: str) -> bool:
    return line[-_MOST_CLOSERS - 1 :].rstrip(_CLOSERS).endswith(_CLOSING)
