"""Rules for counts of time: "two weeks ago", "in three days", "a year earlier"."""

from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.pattern import Found, Rule

NUMBER = "(?:(?:(?P<half>HALF) (?=A))? (?P<n>COUNT|TENS|CARD|A|FEW) (?:DASH? (?P<ones>CARD)|(?P<more>FEW) OF?)?)"
_OR = "(?:(?P<or>OR|TO|DASH) (?P<n2>COUNT|TENS|CARD))?"
UNIT = "(?P<unit>ANYUNIT)"
_VAGUE = frozenset(("few", "several", "many", "recent", "some"))


def count(found: Found) -> int | None:
    """The number of an expression; None where it is vague ("a few")."""
    if found.word("n") in _VAGUE or found.word("more") in _VAGUE:
        return None
    n, more = found.value("n"), found.value("more")
    return None if n is None else n * more if more else n + (found.value("ones") or 0)


def unit_of(found: Found) -> str:
    """The unit that is counted; nights are days."""
    unit = found.string("unit")
    return "day" if unit == "night" else unit


def _shifted(found: Found, sign: int, context: bool = False) -> Parts | None:
    n, unit = count(found), unit_of(found)
    if n is None:
        return Parts(kind="duration")
    if found.has("half"):
        unit, n = {
            "year": ("month", 6),
            "century": ("year", 50),
            "decade": ("year", 5),
            "day": ("hour", 12),
            "hour": ("minute", 30),
        }.get(unit, ("", 0))
    if not unit:
        return None
    other = found.value("n2") if found.match.re.groupindex.get("n2") and found.has("n2") else None
    low = Parts(shift=(unit, sign * n), context=context)
    if other is None or other <= n:
        return low
    high = Parts(shift=(unit, sign * other), context=context)
    return (
        Parts(shift=high.shift, context=context, to=low, either=True)
        if sign < 0
        else Parts(shift=low.shift, context=context, to=high, either=True)
    )


def _ago(found: Found) -> Parts | None:
    return _shifted(found, -1)


def _from_now(found: Found) -> Parts | None:
    if found.value("today"):
        return None
    return _shifted(found, 1)


def _earlier(found: Found) -> Parts | None:
    return _shifted(found, -1, context=True)


def _later(found: Found) -> Parts | None:
    return _shifted(found, 1, context=True)


def _in_time(found: Found) -> Parts | None:
    """In two weeks: ahead of publication; whether it is a mere length is for the tense to say."""
    parts = _shifted(found, 1)
    if parts is None or parts.shift is None or parts.to is not None:
        return parts
    if found.word("lead") == "within":
        return Parts(span=parts.shift, grain="ahead")
    return Parts(shift=parts.shift, grain="ahead")


COUNT_RULES = (
    Rule(f"{NUMBER} {_OR} {UNIT} AGO", _ago),
    Rule(f"{NUMBER} {_OR} {UNIT} (?:HENCE|FROM NOW|(?:FROM|AFTER) (?P<today>TODAY))", _from_now),
    Rule(f"{NUMBER} {_OR} {UNIT} EARLIER", _earlier),
    Rule(f"{NUMBER} {_OR} {UNIT} LATER", _later),
    Rule(f"(?:THE|(?=CARD|COUNT|TENS)) {NUMBER} {UNIT} BEFORE (?!DAY|MON|YEAR|WD|THE|TODAY)", _earlier),
    Rule(f"(?P<lead>IN) {NUMBER} {UNIT} POSS? TIME? (?!FROM (?:NOW|TODAY))", _in_time),
)
