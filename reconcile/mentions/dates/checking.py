"""Whether the stated day of publication fits the text."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from reconcile.lexicon import words
from reconcile.mentions.dates.calendars import WEEKDAYS, is_day
from reconcile.mentions.dates.describing import day_text
from reconcile.mentions.dates.scan import scan
from reconcile.model.when import When
from reconcile.text.view import TextView

# News tells a statement by its weekday alone while it is fresh; so many days old it is "last Wednesday" or a date.
_STALE = 5
# What is reported stands among the first sentences.
_LEAD = 3
_WORDS = re.compile(r"[^\W\d_]+")
_NUMBERED = re.compile(r"\d")
_YEAR = re.compile(r"\d{4}")


def check_published(view: TextView, published: date, whens: Sequence[When]) -> str | None:
    """The fault where the stated day of publication contradicts the text.

    Three things count as evidence, nothing else: a weekday told with a day and month that no year around publication
    has; a full date behind publication's morrow that a verb in the past tense tells of; and a report whose lead says
    who spoke on a weekday, by its name alone, where every day that the text tells of as past would be five days old or
    more.

    Args:
        view: the text.
        published: the stated day.
        whens: its dates, found with that day.

    Returns:
        A message that names the stated reading and what the text says; None where nothing contradicts.
    """
    fault = _impossible(published, whens) or _told_ahead(view, published, whens) or _stale(view, published, whens)
    weekday = WEEKDAYS[published.weekday()]
    return f"The stated day of publication, {day_text(published)}, is a {weekday}, {fault}" if fault else None


def _impossible(published: date, whens: Sequence[When]) -> str | None:
    """A weekday with day and month that none of the years around publication joins."""
    for when in whens:
        day = when.first
        if when.weekday is None or day is None or not _NUMBERED.search(when.text) or _YEAR.search(when.text):
            continue
        if when.grain != "day" or day != when.last or day.day < 1 or _joined(published, when.weekday, day):
            continue
        name = WEEKDAYS[when.weekday]
        real = WEEKDAYS[day.weekday()]
        return f"but “{when.text}” is no {name} in {day.year} or a year beside it ({day_text(day)} is a {real})."
    return None


def _joined(published: date, weekday: int, day: date) -> bool:
    years = (published.year - 1, published.year, published.year + 1)
    days = (date(y, day.month, day.day) for y in years if is_day(y, day.month, day.day))
    return any(d.weekday() == weekday for d in days)


def _told_ahead(view: TextView, published: date, whens: Sequence[When]) -> str | None:
    """A full date after publication that a past tense tells of: "died on" a day still to come."""
    for when in whens:
        if when.first is None or when.grain != "day" or not _YEAR.search(when.text):
            continue
        if when.first <= published + timedelta(days=1) or view.in_quotes(when.start):
            continue
        verb = _verb_before(view, when)
        if verb:
            return f"but the text tells of {day_text(when.first)} as past (“{verb} … {when.text}”)."
    return None


def _verb_before(view: TextView, when: When) -> str:
    """The verb in the past tense right before a date ("said on 3 May 2024"), empty where there is none."""
    low = max(0, when.start - 60)
    tokens = scan(view.text[: when.start], low)
    last = len(tokens.starts) - 1
    last -= tokens.word(last) in ("on", ",")
    verb, before = tokens.word(last), tokens.word(last - 1)
    told = verb in words("date_says") or verb in _ENDED
    return (
        verb if told and verb != "says" and before not in words("date_modal") and before not in ("be", "been") else ""
    )


_ENDED = frozenset(("died", "killed", "arrested", "resigned", "happened", "occurred", "erupted", "collapsed"))


def _stale(view: TextView, published: date, whens: Sequence[When]) -> str | None:
    """A report of what somebody said on a weekday which would be no news any more."""
    past = [w for w in whens if w.first and w.last and w.kind != "duration" and _near(w, published)]
    if not past or any(_fresh(w, published) for w in past):
        return None
    for when in past:
        sentence = view.sentence_at(when.start)
        if not _bare(when) or sentence >= _LEAD or when.first is None:
            continue
        said = _says(view, sentence)
        if said:
            ago = (published - when.first).days
            return (
                f"but “{when.text}” (“{said}”) would then be {day_text(when.first)}, {ago} days before; the text "
                f"tells it as news of a {WEEKDAYS[when.weekday or 0]} just past, and of no later day."
            )
    return None


def _near(when: When, published: date) -> bool:
    """Whether a date of day precision lies in the fortnight around publication, or the text counts from that day."""
    if when.offset and when.offset[0] in ("day", "week", "weekend", "hour", "minute"):
        return True
    single = when.first is not None and when.first == when.last
    return single and when.first is not None and -14 <= (when.first - published).days <= 1


def _fresh(when: When, published: date) -> bool:
    """Whether a date shows that the text was written near the stated day, or tells of older days knowingly."""
    assert when.first is not None
    return not _bare(when) or (published - when.first).days < _STALE


def _bare(when: When) -> bool:
    """A weekday and nothing that places it."""
    said = {w.lower() for w in _WORDS.findall(when.text)}
    return when.weekday is not None and not _NUMBERED.search(when.text) and not said & words("date_fresh")


def _says(view: TextView, sentence: int) -> str:
    tokens = view.tokens_in(view.sentences[sentence])
    return next((t.text for t in tokens if t.lower in words("date_says")), "")
