"""Dates in other languages than English, read by dateparser, which is imported only when such a text is met."""

import re
from datetime import date, datetime
from functools import lru_cache
from itertools import islice
from typing import Any

from reconcile.lexicon import words
from reconcile.mentions.dates.calendars import Period, day_period, is_day, month_period
from reconcile.mentions.dates.edtf import write
from reconcile.model.when import When
from reconcile.text.view import TextView

# "3 mai 2021", "3. Mai", "14 de septiembre de 2019", "mars 2020": a month's name beside a day or a year.
_SPAN = re.compile(
    r"\b(?P<day>\d{1,2})(?:er|º|\.)?\s(?:de\s)?(?P<month>[^\W\d_]{3,14})\.?(?:\s(?:de\s)?(?P<year>[12]\d{3}))?\b"
    r"|\b(?P<month2>[^\W\d_]{3,14})\s(?:de\s)?(?P<year2>[12]\d{3})\b"
)
# English has every seventh word among these; a text of so many words with fewer than this share is in another language.
_SHARE, _ENOUGH = 0.1, 12
# Each new word costs dateparser about a millisecond; a text has hardly more beside figures than so many, and one more
# for so many characters.
_MOST_WORDS, _CHARACTERS = 60, 200
_HEAD = 2500
_WORD = re.compile(r"[^\W\d_]+")


def is_foreign(view: TextView) -> bool:
    """Whether a text is in another language than English, by its commonest words."""
    return _reads_foreign(view.text[view.body : view.body + _HEAD])


@lru_cache(maxsize=16)  # asked of a text more than once
def _reads_foreign(head: str) -> bool:
    said = _WORD.findall(head.lower())
    common = sum(map(words("date_english").__contains__, said))
    return len(said) >= _ENOUGH and common < _SHARE * len(said)


def foreign_dates(view: TextView, published: date | None) -> list[When]:
    """The days and months with names that dateparser knows in any of its languages, in order."""
    asked, _ = _words_beside_figures(view)
    spans = (match for match in _SPAN.finditer(view.text, view.body) if _word(match) in asked)
    return [when for match in spans if (when := _read(match, published))]


def words_left_out(view: TextView) -> int:
    """How many words that may be months of another language are not looked up, since there are too many of them."""
    return _words_beside_figures(view)[1] if is_foreign(view) else 0


def _words_beside_figures(view: TextView) -> tuple[frozenset[str], int]:
    """The different words that may be months, as many as are looked up, and how many more there are."""
    words_ = dict.fromkeys(map(_word, _SPAN.finditer(view.text, view.body)))
    most = _MOST_WORDS + len(view.text) // _CHARACTERS
    return frozenset(islice(words_, most)), max(0, len(words_) - most)


def _word(match: re.Match[str]) -> str:
    return str(match["month"] or match["month2"]).lower()


def _read(match: re.Match[str], published: date | None) -> When | None:
    day, year = match["day"], match["year"] or match["year2"]
    known = _month(_word(match))
    if known is None or (day and not 1 <= int(day) <= 31):
        return None
    at = _placed(int(year or 0), known, int(day or 0), published)
    text = match.group()
    if at is None:
        return When(match.start(), match.end(), text, "date", f"XXXX-{known:02d}" + (f"-{int(day):02d}" if day else ""))
    return When(match.start(), match.end(), text, "date", write(at), at.first, at.last, at.grain)


def _placed(year: int, month: int, day: int, published: date | None) -> Period | None:
    """The day or month; without a year the one nearest publication."""
    if not year and published is None:
        return None
    years = (year,) if year else tuple(published.year + n for n in (0, -1, 1)) if published else ()
    if day:
        found = [day_period(date(y, month, day)) for y in years if is_day(y, month, day)]
    else:
        found = [month_period(y, month) for y in years]
    return min(found, key=lambda p: abs((p.first - published).days) if published else 0, default=None)


@lru_cache(maxsize=10_000)
def _month(name: str) -> int | None:
    """The number of a month's name, in lower case, in any language that dateparser knows."""
    parser = _parser()
    data = parser.get_date_data(f"{name} 2001")
    when: datetime | None = data.date_obj
    return when.month if when and when.year == 2001 and data.period == "month" else None


def _parser() -> Any:
    from dateparser.date import DateDataParser

    return DateDataParser(settings={"REQUIRE_PARTS": ["month", "year"], "RELATIVE_BASE": datetime(2001, 1, 1)})
