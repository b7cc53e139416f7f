"""The moment of a saying, told between the verb and what it credits: "said | on Tuesday 2 May | that …"."""

from reconcile.mentions.attributions.grammar import word_class
from reconcile.mentions.attributions.reading import Reading

_MOST_MOMENTS = 4
_FURTHEST_UNIT = 4
_LAST_DAY = 31
_YEARS = range(1000, 2200)
_LEADING = frozenset({"on", "in", "at", "during"})
_EDGES = frozenset({"late", "early", "mid", "shortly", "just", "only"})
_DISTANT = frozenset({"ago", "later", "earlier", "before", "after"})
# With what a span of time begins, alone ("last week") and behind a preposition ("in the past week").
_BARE = frozenset({"this", "last"})
_LED = _BARE | {"the", "that", "recent", "past"}


def skip_moments(reading: Reading, first: int, end: int) -> int:
    """The token after the words that tell when something was said.

    Args:
        reading: the text.
        first: the token after the reporting verb, or after whoever is told.
        end: the end (exclusive) of the stretch that is read.

    Returns:
        The first token behind weekdays, days, months, years, times of day and words such as "last week", with or
        without a preposition, and behind the comma that closes them before "that". It is `first` where none are told,
        or where they are what the statement begins with ("said Tuesday was a holiday", "said 2 May ferries sank").
    """
    i, bare = first, False
    for _ in range(_MOST_MOMENTS):
        start = i + 1 if i > first and reading.word(i) == "," else i
        after = _moment(reading, start, end)
        if after is None:
            break
        bare = bare or (i == first and reading.word(start) not in _LEADING)
        i = after
    if i > first and bare and i < end and not _may_follow(reading, i):
        return first
    closed = i > first and reading.word(i) == "," and reading.word(i + 1) == "that" and i + 1 < end
    return i + 1 if closed else i


def _may_follow(reading: Reading, i: int) -> bool:
    """Whether a token may follow a moment told without a preposition: it completes no noun phrase begun by it."""
    word = reading.word(i)
    if word in word_class("finite"):
        return False
    dated = reading.tokens[i - 1].kind == "number" or reading.word(i - 1) in word_class("months")
    return not dated or _opens(reading, i)


def _opens(reading: Reading, i: int) -> bool:
    """Whether something new begins at a token, or the text ends there."""
    word = reading.word(i)
    if not word or reading.tokens[i].kind != "word" or reading.is_capital(i):
        return True
    classes = ("determiners", "pronouns", "personal", "prepositions", "question", "subordinators", "indefinite")
    return any(word in word_class(c) for c in classes)


def _moment(reading: Reading, i: int, end: int) -> int | None:
    """The end (exclusive) of one word group of time that begins at a token, or None."""
    start = i + 1 if reading.word(i) in _EDGES else i
    lead = reading.word(start) if reading.word(start) in _LEADING else ""
    start += 1 if lead else 0
    if lead and reading.word(start) in _EDGES:
        start += 1
    if start >= end:
        return None
    found = _dated(reading, start, lead) or _named_span(reading, start, lead) or _counted(reading, start, lead)
    return found if found is not None and found <= end else None


def _dated(reading: Reading, i: int, lead: str) -> int | None:
    """The end of a weekday, a date, a year or a time of the clock."""
    word = reading.word(i)
    if word in word_class("weekdays"):
        if word == "today" and reading.word(i + 1) == "'":
            return None
        part = i + 2 if reading.word(i + 1) in word_class("day_parts") else i + 1
        return _date(reading, part, "on") or part
    return _date(reading, i, lead) or _year(reading, i, lead) or _clock(reading, i, lead)


def _date(reading: Reading, i: int, lead: str) -> int | None:
    """The end of a day and month in either order, or of a month alone behind a preposition, with the year."""
    if _is_month(reading.word(i)):
        day = _day(reading, i + 1)
        if day is not None and lead != "in" and (lead or _opens(reading, day)):
            return _with_year(reading, day)
        return _with_year(reading, i + 1) if lead else None
    start = i + 1 if reading.word(i) == "the" else i
    day = _day(reading, start)
    if day is None:
        return None
    month = day + 1 if reading.word(day) == "of" else day
    if reading.word(month) in word_class("months"):
        return _with_year(reading, month + 1)
    return day if start > i and day > start + 1 and lead == "on" else None


def _is_month(word: str) -> bool:
    return word.removeprefix("mid-") in word_class("months") or word == "mid-may"


def _figure(reading: Reading, i: int) -> int | None:
    """The whole number that a token writes in up to four digits, or None."""
    text = reading.tokens[i].text if i < len(reading.tokens) else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= len("2000") else None


def _day(reading: Reading, i: int) -> int | None:
    """The end of the day of a month ("2", "2nd")."""
    figure = _figure(reading, i)
    if figure is None or not 0 < figure <= _LAST_DAY:
        return None
    return i + 2 if reading.word(i + 1) in ("st", "nd", "rd", "th") else i + 1


def _with_year(reading: Reading, i: int) -> int:
    year = i + 1 if reading.word(i) == "," else i
    return year + 1 if _is_year(reading, year) else i


def _is_year(reading: Reading, i: int) -> bool:
    figure = _figure(reading, i)
    return figure is not None and figure in _YEARS


def _year(reading: Reading, i: int, lead: str) -> int | None:
    return i + 1 if lead in ("in", "during") and _is_year(reading, i) else None


def _clock(reading: Reading, i: int, lead: str) -> int | None:
    """The end of a time of the clock behind "at" ("9 a.m.", "21:30 GMT", "noon")."""
    if lead != "at":
        return None
    if reading.word(i) in ("noon", "midday", "midnight", "dawn", "dusk"):
        return i + 1
    if i >= len(reading.tokens) or reading.tokens[i].kind != "number":
        return None
    split = reading.word(i + 1) == ":" and _figure(reading, i + 2) is not None
    after = i + 3 if split else i + 1
    marked = split or "." in reading.tokens[i].text
    while reading.word(after) in word_class("clock"):
        after, marked = after + 1, True
    return after if marked else None


def _named_span(reading: Reading, i: int, lead: str) -> int | None:
    """The end of "last week", "the same day", "the evening of 2 May", "earlier this month"."""
    start = i + 1 if reading.word(i) in ("earlier", "later") and not lead else i
    if reading.word(start) not in (_LED if lead else _BARE):
        return i + 1 if start > i and reading.word(start) in (*_LEADING, "that") else None
    for j in range(start + 1, start + _FURTHEST_UNIT):
        if reading.word(j) in word_class("periods") or reading.word(j) in word_class("months"):
            part = j + 2 if reading.word(j + 1) in word_class("day_parts") else j + 1
            if reading.word(part) == "of":
                return _dated(reading, part + 1, "in")
            return part
        if reading.word(j) not in word_class("pointing"):
            return None
    return None


def _counted(reading: Reading, i: int, lead: str) -> int | None:
    """The end of "two weeks ago", "three days later"."""
    following = () if lead else reading.words[i + 1 : i + _FURTHEST_UNIT]
    for j, word in enumerate(following, start=i + 1):
        if word in word_class("counted_periods"):
            return j + 2 if reading.word(j + 1) in _DISTANT else None
        if reading.tokens[j].kind != "word":
            return None
    return None
