"""Rules for counts of time: "two weeks ago", "in three days", "a year earlier"."""

from reconcile.lexicon import words
from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.pattern import Found, Rule

_PLUS = "(?:DASH? AND DASH? A DASH? (?P<plus>HALF))?"
NUMBER = (
    "(?:(?:(?P<half>HALF) (?=A))? (?P<n>COUNT|TENS|CARD|A|FEW) (?:DASH? (?P<ones>CARD)|(?P<more>FEW) OF?)?"
    f"{_PLUS} DASH?)"
)
_OR = "(?:(?P<or>OR|TO|DASH) (?P<n2>COUNT|TENS|CARD))?"
UNIT = "(?P<unit>ANYUNIT)"
_UNIT_AND = "(?P<unit>ANYUNIT) (?:AND A (?P<too>HALF))?"
# A half is counted in a smaller unit: how many make up the larger.
_SMALLER = {
    "century": ("year", 100),
    "decade": ("year", 10),
    "year": ("month", 12),
    "month": ("day", 30),
    "week": ("day", 7),
    "day": ("hour", 24),
    "hour": ("minute", 60),
}
# A rank stands at most so many words before the time that it holds for, less one.
_RANK_REACH = 6
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
    if any(found.has(group) for group in ("half", "plus", "too")):
        unit, size = _SMALLER.get(unit, ("", 0))
        n = size // 2 if found.has("half") else n * size + size // 2
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


def _sum(found: Found) -> Parts | None:
    """A year and two months ago, two weeks and three days later: counted in the smaller unit."""
    n, unit, small, more = count(found), unit_of(found), found.string("unit2"), found.value("n2")
    smaller, size = _SMALLER.get(unit, ("", 0))
    if n is None or more is None or small != smaller or unit == "month":
        return None
    step = 1 if found.word("step") == "later" else -1
    return Parts(shift=(small, step * (n * size + more)), context=found.word("step") != "ago")


def _ago(found: Found) -> Parts | None:
    return _shifted(found, -1)


def _from_now(found: Found) -> Parts | None:
    if found.value("today"):
        return None
    return _shifted(found, 1)


def _before(found: Found) -> Parts | None:
    """Two weeks before: from the date last spoken of; "two weeks before she left" is a length."""
    clause = found.scan.word(found.match.end()) in words("date_pronouns")
    return Parts(kind="duration") if clause else _earlier(found)


def _earlier(found: Found) -> Parts | None:
    return _shifted(found, -1, context=True) if not _compares(found) else Parts(kind="duration")


def _later(found: Found) -> Parts | None:
    return _shifted(found, 1, context=True) if not _compares(found) else Parts(kind="duration")


def _compares(found: Found) -> bool:
    """Whether two times are compared: "a week later than usual"."""
    return found.scan.word(found.match.end()) == "than"


def _in_time(found: Found) -> Parts | None:
    """In two weeks: ahead of publication; whether it is a mere length is for the tense to say."""
    parts = _shifted(found, 1)
    if parts and _is_record(found):
        return Parts(kind="duration")
    if parts is None or parts.shift is None or parts.to is not None:
        return parts
    if found.word("lead") == "within":
        return Parts(span=parts.shift, grain="ahead")
    return Parts(shift=parts.shift, grain="ahead")


def _is_record(found: Found) -> bool:
    """Whether a rank stands before it: "the first in 20 years" looks back over a length."""
    place = found.match.start()
    said = [found.scan.word(i) for i in range(place - 1, place - _RANK_REACH, -1)]
    return any(word in words("date_rank") or (len(word) > 4 and word.endswith("est")) for word in said)


COUNT_RULES = (
    Rule(
        f"{NUMBER} {UNIT} (?:AND|COMMA AND?)? (?P<n2>COUNT|TENS|CARD|A) (?P<unit2>ANYUNIT) (?P<step>AGO|EARLIER|LATER)",
        _sum,
    ),
    Rule(f"{NUMBER} {_OR} {_UNIT_AND} AGO", _ago),
    Rule(f"{NUMBER} {_OR} {UNIT} (?:HENCE|FROM NOW|(?:FROM|AFTER) (?P<today>TODAY))", _from_now),
    Rule(f"{NUMBER} {_OR} {_UNIT_AND} EARLIER", _earlier),
    Rule(f"{NUMBER} {_OR} {_UNIT_AND} LATER", _later),
    Rule(f"(?:THE|(?=CARD|COUNT|TENS)) {NUMBER} {UNIT} BEFORE (?!DAY|MON|YEAR|WD|THE|TODAY)", _before),
    Rule(f"(?P<lead>IN) {NUMBER} {_UNIT_AND} POSS? TIME? (?!FROM (?:NOW|TODAY))", _in_time),
)
