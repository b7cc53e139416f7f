"""Rules for parts of a period counted from another day: "the end of the year", "later this month", "year's end"."""

from attrs import evolve

from reconcile.lexicon import words
from reconcile.mentions.dates.counting import NUMBER, count
from reconcile.mentions.dates.deixis import CONTEXT, STEP, deictic
from reconcile.mentions.dates.parts import Edge, Parts
from reconcile.mentions.dates.pattern import Found, Rule
from reconcile.model.when import Part

_EDGES: dict[str, Edge] = {"begin": "begin", "end": "end"}
_TIMES = frozenset(("second", "minute", "hour"))


def _the_period(found: Found) -> Parts | None:
    """For the day, of the year: the one that holds the date last spoken of; only where nothing is said of it."""
    unit, after = found.string("unit"), found.scan.word(found.match.end())
    if found.scan.word(found.match.start() - 1) not in words("date_before_period"):
        return None
    if found.word("whole") not in ("", "entire", "whole", "full") or unit not in ("day", "week", "month", "year"):
        return None
    if after.isalnum() and after not in words("date_after_period"):
        return None
    if after == "after" and not found.scan.word(found.match.end() + 1).endswith("ing"):
        return None
    return Parts(shift=(unit, 0), whole=True, context=unit == "day" or found.has("whole"), deictic="this")


def _same_period(found: Found) -> Parts | None:
    """The same period last year, the year-earlier quarter: the period last spoken of, a year back."""
    if "year" not in (found.string("ago"), found.string("unit")):
        return None
    return Parts(shift=("year", -1), context=False, grain="same", whole=True)


def _within_period(found: Found) -> Parts | None:
    """Later this month, earlier this week, later in the year."""
    unit, which = found.string("unit"), deictic(found) or "this"
    if unit in _TIMES:
        return None
    context = (unit == "day" and which == "this") or which in CONTEXT
    part: Part = "late" if found.word("later") == "later" else "early"
    return Parts(shift=(unit, STEP[which]), whole=True, part=part, context=context)


def _edge_of_period(found: Found) -> Parts | None:
    """The end of the year, the middle of last week, the last Monday of the month."""
    unit, which = found.string("unit"), deictic(found) or "this"
    if unit in _TIMES or unit == "night":
        return None
    edge: Edge = _EDGES.get(found.string("edge"), "middle")
    context = which in CONTEXT or unit == "day"
    return Parts(shift=(unit, STEP[which]), whole=True, context=context, edge=edge, deictic=deictic(found))


def _nth_of_period(found: Found) -> Parts | None:
    """The first of next month, the last Monday of the month, the 20th of this month."""
    unit, which = found.string("unit"), deictic(found) or "this"
    base = Parts(shift=(unit, STEP[which]), whole=True, context=which in CONTEXT)
    n, small = found.value("nth"), found.string("small") or "day"
    if n is None:
        return None
    n += found.value("tens") or 0
    if found.has("weekday"):
        return evolve(base, weekday=found.value("weekday"), nth=(n, "weekday"))
    return evolve(base, nth=(n, small)) if small in ("day", "week", "weekend", "month") else None


def _end(found: Found) -> Parts | None:
    """By year's end, at month-end, the week's start."""
    short = found.has("short")
    unit, edge = found.string("unit"), found.word("short" if short else "edge")
    if unit in _TIMES or edge not in ("end", "start", "beginning") or (short and (edge != "end" or unit == "week")):
        return None
    said = _EDGES[found.string("short" if short else "edge")]
    return Parts(shift=(unit, 0), whole=True, context=unit == "day", edge=said)


def _first_units(found: Found) -> Parts | None:
    """The first nine months of the year, the last two weeks of this month."""
    n, rank, unit = count(found), found.value("nth"), found.string("unit")
    which = deictic(found) or "this"
    if n is None or rank not in (1, -1) or unit in _TIMES:
        return None
    base = Parts(shift=(unit, STEP[which]), whole=True, context=which in CONTEXT)
    return evolve(base, nth=(n * rank, f"{found.string('small')}s"))


_OF_PERIOD = "(?:OF|IN) (?:THE|(?P<deictic>DEICTIC)|(?=UNIT)) FISCAL? (?P<unit>PERIODS)"

PERIOD_RULES = (
    Rule(
        "THE SAME (?:PERIOD|TIME|QUARTER|UNIT) (?:OF|IN)?"
        "(?:THE? (?P<deictic>LAST|PREVIOUS) (?P<unit>UNIT)|A (?P<ago>UNIT) (?:AGO|EARLIER|BEFORE))",
        _same_period,
    ),
    Rule("THE? (?P<ago>UNIT) DASH (?:AGO|EARLIER) (?:QUARTER|PERIOD|UNIT)?", _same_period),
    Rule(
        "THE? (?P<later>LATER|EARLIER) IN? (?:THE|(?P<deictic>THIS|THAT|SAME)) FISCAL? (?P<unit>PERIODS)",
        _within_period,
    ),
    Rule(f"(?:THE WORD?)? (?P<edge>EDGE) {_OF_PERIOD}", _edge_of_period),
    Rule("THE? (?P<unit>UNIT) POSS (?P<edge>EDGE)", _end),
    Rule("(?P<unit>UNIT) DASH (?P<short>EDGE)", _end),
    Rule(f"THE? (?P<nth>ORD|LAST) {NUMBER} (?P<small>UNITS) {_OF_PERIOD}", _first_units),
    Rule(
        "BY? EDGE? THE? (?:(?P<tens>TENS) DASH?)? (?P<nth>ORD|LAST|DAY SUFFIX)"
        f"(?:(?P<weekday>WEEKDAY) PARTS?|(?P<small>UNIT|UNITS))? {_OF_PERIOD}",
        _nth_of_period,
    ),
)

WHOLE_PERIOD_RULE = Rule("THE (?P<whole>WORD)? FISCAL? (?P<unit>UNIT) (?!DASH|BEFORE)", _the_period)
