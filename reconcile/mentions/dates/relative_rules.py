"""Rules for dates counted from another day: publication, or the date last spoken of."""

from functools import cache

from attrs import evolve

from reconcile.lexicon import words
from reconcile.mentions.dates.counting import COUNT_RULES, NUMBER, UNIT, count, unit_of
from reconcile.mentions.dates.holidays import holiday_openings
from reconcile.mentions.dates.parts import Deictic, Edge, Parts
from reconcile.mentions.dates.pattern import Found, Rule
from reconcile.mentions.dates.vocabulary import word_classes
from reconcile.model.when import Part

_DEICTIC: dict[str, Deictic] = {
    "LAST": "last",
    "NEXT": "next",
    "COMING": "coming",
    "THIS": "this",
    "PREVIOUS": "previous",
    "FOLLOWING": "following",
    "SAME": "same",
    "THAT": "same",
}
_STEP = {"last": -1, "previous": -1, "this": 0, "same": 0, "next": 1, "coming": 1, "following": 1}
_EDGES: dict[str, Edge] = {"begin": "begin", "end": "end"}
_CONTEXT = frozenset(("previous", "following", "same"))


def deictic(found: Found, group: str = "deictic") -> Deictic:
    """Which of "last", "this", "next" ... a group says."""
    return deictic_of(found.word(group))


@cache
def deictic_of(word: str) -> Deictic:
    """Which of "last", "this", "next" ... a word means; empty for none."""
    return next((value for name, value in _DEICTIC.items() if word in word_classes()[name]), "")


def _period(found: Found) -> Parts | None:
    """Last week, this month, the following day, that year."""
    which, unit = deictic(found), found.string("unit")
    if found.scan.glued(found.match.end()) and found.scan.word(found.match.end()) == "-":
        return None
    if found.word("deictic") == "final":
        return None
    if found.word("deictic") == "past" and found.word("unit") != "weekend":
        n = _STEP[which]
        return Parts(span=(unit, n)) if unit != "night" else None
    if unit == "night":
        return Parts(shift=("day", _STEP[which]), context=which in _CONTEXT, daypart="night")
    if unit in ("second", "minute", "hour") and which in ("last", "next"):
        return Parts(shift=(unit, _STEP[which]))
    if unit in ("second", "minute", "hour") or (
        found.word("deictic") == "that" and unit not in ("day", "year", "month", "week", "weekend")
    ):
        return None
    context = which in _CONTEXT or (unit == "day" and which in ("next", "last"))
    return Parts(shift=(unit, _STEP[which]), whole=True, context=context, deictic=which)


def _running(found: Found) -> Parts | None:
    """For the third straight day: the day of the telling."""
    unit = found.string("unit")
    return (
        Parts(shift=(unit, 0), whole=True, context=unit == "day") if unit in ("day", "week", "month", "year") else None
    )


def _the_period(found: Found) -> Parts | None:
    """For the day, of the year: the one that holds the date last spoken of; only where nothing is said of it."""
    unit, after = found.string("unit"), found.scan.word(found.match.end())
    if found.scan.word(found.match.start() - 1) not in words("date_before_period"):
        return None
    said = after.isalnum() and after not in ("at", "as", "by", "when", "so", "down", "up", "with")
    if said or unit not in ("day", "week", "month", "year"):
        return None
    return Parts(shift=(unit, 0), whole=True, context=unit == "day", deictic="this")


def _part_of_day(found: Found) -> Parts:
    """In the morning, in afternoon trading: of the day last spoken of."""
    return Parts(shift=("day", 0), context=True, daypart=found.string("part"))


def _at_present(found: Found) -> Parts:
    """At present."""
    return Parts(shift=("day", 0))


def _weekend(found: Found) -> Parts | None:
    """At the weekend, over the weekend: the one that the tense asks for."""
    return Parts(shift=("weekend", 0), whole=True) if found.string("unit") == "weekend" else None


def _before_that(found: Found) -> Parts | None:
    """The day before, the year after: counted from the date last spoken of."""
    unit, step = found.string("unit"), -1 if found.word("step") in ("before", "earlier") else 1
    after = found.scan.word(found.match.end())
    free = after in ("and", "that", "but", "in", "at", "on") or after in holiday_openings()
    event = after.isalpha() and not free and found.word("step") != "earlier"
    if event or unit in ("second", "minute", "hour", "weekend"):
        return None
    return Parts(shift=(unit, step), whole=True, context=True)


def _after_next(found: Found) -> Parts | None:
    """The week after next, the year before last."""
    step = {("before", "last"): -2, ("after", "next"): 2}.get((found.word("step"), found.word("deictic")))
    unit = found.string("unit")
    return Parts(shift=(unit, step), whole=True) if step and unit in ("week", "weekend", "month", "year") else None


def _day_before_today(found: Found) -> Parts:
    """The day before yesterday, the day after tomorrow."""
    step = -1 if found.word("step") == "before" else 1
    return Parts(shift=("day", (found.value("today") or 0) + step))


def _today(found: Found) -> Parts:
    word = found.word("today")
    return Parts(shift=("day", found.value("today") or 0), daypart="night" if word in ("tonight", "overnight") else "")


def _deictic_daypart(found: Found) -> Parts | None:
    """This morning, that evening, the next morning, the same afternoon."""
    which = deictic(found)
    step = 0 if which in ("this", "same") else _STEP[which]
    return Parts(shift=("day", step), context=which not in ("this", "last"), daypart=found.string("part"))


def _deictic_named(found: Found) -> Parts | None:
    """Last Tuesday, next March, this summer, the previous October."""
    return Parts(
        weekday=found.value("weekday"), month=found.value("month"), season=found.value("season"), deictic=deictic(found)
    )


def _stretch(found: Found) -> Parts | None:
    """The last 10 days, the next five years; vague ones have a length and no place."""
    n, unit = count(found), unit_of(found)
    if n is None or not unit or _is_verb(found):
        return Parts(kind="duration")
    return Parts(
        span=(unit, n * _STEP[deictic(found)]), context=found.word("deictic") in ("following", "preceding", "previous")
    )


def _is_verb(found: Found) -> bool:
    """Whether "last" tells how long something goes on ("will last three days")."""
    before = found.scan.word(found.at("deictic") - 1)
    return found.word("deictic") == "last" and (before in words("date_modal") or before in ("to", "not"))


def _same_period(found: Found) -> Parts:
    """The same period last year: the period last spoken of, a year back."""
    return Parts(shift=("year", -1), context=False, grain="same", whole=True)


def _within_period(found: Found) -> Parts | None:
    """Later this month, earlier this week, later in the year."""
    unit, which = found.string("unit"), deictic(found) or "this"
    if unit in ("second", "minute", "hour"):
        return None
    context = (unit == "day" and which == "this") or which in _CONTEXT
    part: Part = "late" if found.word("later") == "later" else "early"
    return Parts(shift=(unit, _STEP[which]), whole=True, part=part, context=context)


def _edge_of_period(found: Found) -> Parts | None:
    """The end of the year, the middle of last week, the last Monday of the month."""
    unit, which = found.string("unit"), deictic(found) or "this"
    if unit in ("second", "minute", "hour") or (unit == "night"):
        return None
    edge: Edge = _EDGES.get(found.string("edge"), "middle")
    return Parts(shift=(unit, _STEP[which]), whole=True, context=which in _CONTEXT or unit == "day", edge=edge)


def _nth_of_period(found: Found) -> Parts | None:
    """The first of next month, the last Monday of the month, the 20th of this month."""
    unit, which = found.string("unit"), deictic(found) or "this"
    base = Parts(shift=(unit, _STEP[which]), whole=True, context=which in _CONTEXT)
    n, small = found.value("nth"), found.string("small") or "day"
    if n is None:
        return None
    if found.has("weekday"):
        return evolve(base, weekday=found.value("weekday"), nth=(n, "weekday"))
    return evolve(base, nth=(n, small)) if small in ("day", "week", "weekend", "month") else None


def _weekday_week(found: Found) -> Parts | None:
    """Saturday week, a week on Thursday, last Sunday week."""
    if found.string("week") != "week":
        return None
    back = found.match.re.groupindex.get("last") and found.has("last")
    return Parts(weekday=found.value("weekday"), deictic="last" if back else "next", nth=(-1 if back else 1, "later"))


def _night_before(found: Found) -> Parts | None:
    """The evening before, the morning after."""
    after = found.scan.word(found.match.end())
    if after.isalpha() and after not in ("and", "that", "but", "the", "in", "at", "on"):
        return None
    step = -1 if found.word("step") == "before" else 1
    return Parts(shift=("day", step), context=True, daypart=found.string("part"))


_OF_PERIOD = "(?:OF|IN) (?:THE|(?P<deictic>DEICTIC)|(?=UNIT)) FISCAL? (?P<unit>PERIODS)"

RELATIVE_RULES = (
    Rule(
        "(?:THE? (?P<unit>UNIT)) (?P<step>BEFORE|AFTER) (?P<today>TODAY)",
        lambda f: _day_before_today(f) if f.string("unit") == "day" else None,
    ),
    Rule("THE (?P<unit>UNIT) (?P<step>BEFORE|AFTER) (?P<deictic>LAST|NEXT) (?!UNIT|WD|MON|SEAS)", _after_next),
    Rule("(?P<last>LAST) (?P<weekday>WEEKDAY) (?P<week>UNIT) (?!BEFORE|AFTER|OF)", _weekday_week),
    Rule("(?P<weekday>WEEKDAY) (?P<week>UNIT) (?!BEFORE|AFTER|OF)", _weekday_week),
    Rule("A (?P<week>UNIT) (?:ON|FROM|DASH)? (?P<weekday>WEEKDAY)", _weekday_week),
    Rule("(?P<today>TODAY)", _today),
    Rule(
        "THE SAME (?:PERIOD|TIME|QUARTER|UNIT) (?:OF|IN)? THE? (?P<deictic>LAST|PREVIOUS) (?P<unit>UNIT)", _same_period
    ),
    Rule(
        "THE? (?P<later>LATER|EARLIER) IN? (?:THE|(?P<deictic>THIS|THAT|SAME)) FISCAL? (?P<unit>PERIODS)",
        _within_period,
    ),
    Rule(f"(?:THE WORD?)? (?P<edge>EDGE) {_OF_PERIOD}", _edge_of_period),
    Rule(
        "BY? EDGE? THE? (?P<nth>ORD|LAST|DAY SUFFIX) (?:(?P<weekday>WEEKDAY) PARTS?|(?P<small>UNIT|UNITS))?"
        f"{_OF_PERIOD}",
        _nth_of_period,
    ),
    Rule(f"THE? (?P<deictic>LAST|NEXT|COMING|PREVIOUS|FOLLOWING) {NUMBER} {UNIT}", _stretch),
    Rule(f"THE? {NUMBER} (?P<deictic>LAST|NEXT|COMING|PREVIOUS) {UNIT}", _stretch),
    *COUNT_RULES,
    Rule("THE (?P<part>DAYPART|NIGHT) (?P<step>BEFORE|AFTER)", _night_before),
    Rule(
        "THE? (?P<deictic>DEICTIC) (?:SAME)? FISCAL? (?P<unit>PERIODS|NIGHT) (?!OF (?!THE|THIS|LAST|NEXT|MARK))",
        _period,
    ),
    Rule("(?:AT|DURING|ON|IN|BY) THE (?P<unit>UNIT) (?!OF)", _weekend),
    Rule("(?:A|THE)? ORD STRAIGHT (?P<unit>UNIT)", _running),
    Rule("THE FISCAL? (?P<unit>UNIT) (?!DASH|BEFORE|AFTER)", _the_period),
    Rule("IN (?:THE EARLY?|EARLY)? (?P<part>DAYPART) (?!OF|ON|BEFORE|AFTER|DASH)", _part_of_day),
    Rule("AT PRESENT", _at_present),
    Rule("THE? (?P<deictic>DEICTIC) (?P<part>DAYPART)", _deictic_daypart),
    Rule(
        "THE? THIS? (?P<deictic>DEICTIC) (?:(?P<weekday>WD)|(?P<month>MON)|(?P<season>SEAS))",
        _deictic_named,
    ),
    Rule("THE (?P<unit>UNIT) (?P<step>BEFORE|AFTER|EARLIER) (?!YEAR|MON|WD|TODAY|THE|LAST|NEXT)", _before_that),
)
