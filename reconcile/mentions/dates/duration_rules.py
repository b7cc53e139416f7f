"""Rules for lengths of time and repetitions, which have no place on the calendar of their own."""

from reconcile.mentions.dates.counting import NUMBER, count
from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.pattern import Found, Rule


def _duration(found: Found) -> Parts | None:
    """Three days, a few weeks, a six-month term; "a day" and "a year" are rates as often as lengths."""
    if found.word("n") in ("a", "an") and not any(found.has(g) for g in ("more", "half", "too")):
        return None
    n, unit = count(found), found.string("unit")
    whole = n and unit and not (found.has("plus") or found.has("too"))
    return Parts(kind="duration", span=(unit, n) if n and whole else None)


def _set(found: Found) -> Parts:
    """Every Tuesday, each year, on Mondays."""
    return Parts(kind="set", weekday=found.value("weekday") if "weekday" in found.match.re.groupindex else None)


SET_RULES = (
    Rule("EACH (?:ORD|WORD)? (?:MON|SEAS|(?P<weekday>WD)) PARTS?", _set),
    Rule("(?P<weekday>WEEKDAYS|WEEKDAY (?=DAYPARTS)) DAYPARTS?", _set),
)

DURATION_RULES = (
    Rule(
        "(?P<n>A) (?P<unit>UNIT) (?=(?:BEFORE|AFTER) THE? (?:DAY SUFFIX? MON|MON|WD))",
        lambda f: Parts(kind="duration", span=(f.string("unit"), 1)),
    ),
    Rule(
        f"{NUMBER} (?:DASH|OR|TO)? (?:COUNT|CARD)? DASH? (?P<unit>ANYUNIT) (?:AND A (?P<too>HALF))? (?!DASH? OLD)",
        _duration,
    ),
)
