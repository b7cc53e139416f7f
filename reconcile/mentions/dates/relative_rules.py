"""Rules for dates counted from another day: publication, or the date last spoken of."""

from reconcile.lexicon import words
from reconcile.mentions.dates.counting import COUNT_RULES, NUMBER, UNIT, count, unit_of
from reconcile.mentions.dates.deixis import CONTEXT, STEP, deictic
from reconcile.mentions.dates.holidays import holiday_openings
from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.pattern import Found, Rule
from reconcile.mentions.dates.period_rules import PERIOD_RULES, WHOLE_PERIOD_RULE
from reconcile.mentions.dates.scan import Scan

_WEEKS = {"week": 1, "fortnight": 2}


def _period(found: Found) -> Parts | None:
    """Last week, this month, the following day, that year."""
    which, unit = deictic(found), found.string("unit")
    if found.scan.glued(found.match.end()) and found.scan.word(found.match.end()) == "-":
        return None
    if found.word("deictic") == "final":
        return None
    if found.word("deictic") == "past" and found.word("unit") != "weekend":
        n = STEP[which]
        return Parts(span=(unit, n)) if unit != "night" else None
    if unit == "night":
        return Parts(shift=("day", STEP[which]), context=which in CONTEXT, daypart="night")
    if unit in ("second", "minute", "hour") and which in ("last", "next"):
        return Parts(shift=(unit, STEP[which]))
    if unit in ("second", "minute", "hour") or (
        found.word("deictic") == "that" and unit not in ("day", "year", "month", "week", "weekend")
    ):
        return None
    context = which in CONTEXT or (unit == "day" and which in ("next", "last"))
    return Parts(shift=(unit, STEP[which]), whole=True, context=context, deictic=which)


def _running(found: Found) -> Parts | None:
    """For the third straight day: the day of the telling."""
    unit = found.string("unit")
    return (
        Parts(shift=(unit, 0), whole=True, context=unit == "day") if unit in ("day", "week", "month", "year") else None
    )


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
    unit, step = found.string("unit"), 1 if found.word("step") == "after" else -1
    after = found.scan.word(found.match.end())
    free = after in ("and", "that", "but", "in", "at", "on") or after in holiday_openings()
    event = after.isalpha() and not free and found.word("step") in ("before", "after")
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


def _today(found: Found) -> Parts | None:
    """Today, yesterday, tonight; not the name of a paper or a channel ("USA Today")."""
    word, i, scan = found.word("today"), found.at("today"), found.scan
    if word == "today" and scan.capital(i) and scan.capital(i - 1) and not _is_headline(scan, i):
        return None
    return Parts(shift=("day", found.value("today") or 0), daypart="night" if word == "tonight" else "")


def _overnight(_: Found) -> Parts:
    """The night that ends on the day of the report."""
    return Parts(shift=("day", -1), to=Parts(shift=("day", 0)))


def _is_headline(scan: Scan, i: int) -> bool:
    """Whether all the words around token `i` are capitalised."""
    around = [k for k in (*range(max(0, i - 5), i - 1), *range(i + 1, i + 4)) if scan.word(k).isalpha()]
    return all(scan.capital(k) or len(scan.word(k)) < 4 for k in around) and bool(around)


def _deictic_daypart(found: Found) -> Parts | None:
    """This morning, that evening, the next morning, the same afternoon."""
    which = deictic(found)
    step = 0 if which in ("this", "same") else STEP[which]
    return Parts(shift=("day", step), context=which not in ("this", "last"), daypart=found.string("part"))


def _deictic_named(found: Found) -> Parts | None:
    """Last Tuesday, next March, this summer, the previous October; not "following Monday's debate"."""
    if found.word("deictic") == "following" and found.scan.word(found.at("deictic") - 1) not in ("the", "on"):
        return None
    return Parts(
        weekday=found.value("weekday"),
        month=found.value("month2" if found.has("day") else "month"),
        day=found.value("day"),
        season=found.value("season"),
        deictic=deictic(found),
    )


def _stretch(found: Found) -> Parts | None:
    """The last 10 days, the next five years; vague ones have a length and no place."""
    n, unit = count(found), unit_of(found)
    if n is not None and (found.word("n") in ("a", "an") or (n > 1 and not found.word("unit").endswith("s"))):
        return None  # "following a year of growth", "only 3 next week"
    if n is None or not unit or _is_verb(found):
        return Parts(kind="duration")
    return Parts(
        span=(unit, n * STEP[deictic(found)]), context=found.word("deictic") in ("following", "preceding", "previous")
    )


def _is_verb(found: Found) -> bool:
    """Whether "last" tells how long something goes on ("will last three days")."""
    before = found.scan.word(found.at("deictic") - 1)
    return found.word("deictic") == "last" and (before in words("date_modal") or before in ("to", "not"))


def _weekday_week(found: Found) -> Parts | None:
    """Saturday week, a week on Thursday, Monday fortnight, last Sunday week."""
    weeks, back = _WEEKS.get(found.string("week")), found.has("last")
    if weeks is None or (back and weeks > 1):
        return None
    return Parts(
        weekday=found.value("weekday"), deictic="last" if back else "next", nth=(-1 if back else weeks, "later")
    )


def _weeks_today(found: Found) -> Parts | None:
    """A fortnight today, two weeks tomorrow, tomorrow week, yesterday week; not "a week today since he left"."""
    weeks, day, n = _WEEKS.get(found.string("unit")), found.value("today"), 1
    after = found.scan.word(found.match.end())
    if weeks is None or day is None or found.word("today") not in ("today", "tomorrow", "yesterday"):
        return None
    if "n" in found.match.re.groupindex:
        n, day = count(found) or 0, day if day >= 0 else None
    if day is None or not n or after in ("since", "after") or after[:1].isdigit():
        return None
    return Parts(shift=("day", day + 7 * weeks * n * (-1 if day < 0 else 1)))


def _night_before(found: Found) -> Parts | None:
    """The evening before, the morning after."""
    after = found.scan.word(found.match.end())
    if after.isalpha() and after not in ("and", "that", "but", "the", "in", "at", "on"):
        return None
    step = -1 if found.word("step") == "before" else 1
    return Parts(shift=("day", step), context=True, daypart=found.string("part"))


RELATIVE_RULES = (
    Rule(
        "(?:THE? (?P<unit>UNIT)) (?P<step>BEFORE|AFTER) (?P<today>TODAY)",
        lambda f: _day_before_today(f) if f.string("unit") == "day" else None,
    ),
    Rule("THE (?P<unit>UNIT) (?P<step>BEFORE|AFTER) (?P<deictic>LAST|NEXT) (?!UNIT|WD|MON|SEAS)", _after_next),
    Rule("(?P<last>LAST) (?P<weekday>WEEKDAY) (?P<week>UNIT) (?!BEFORE|AFTER|OF)", _weekday_week),
    Rule("(?P<weekday>WEEKDAY) (?P<week>UNIT) (?!BEFORE|AFTER|OF)", _weekday_week),
    Rule("A (?P<week>UNIT) (?:ON|FROM|DASH)? (?P<weekday>WEEKDAY)", _weekday_week),
    Rule("(?P<today>TODAY) (?P<unit>UNIT) (?!BEFORE|AFTER|OF)", _weeks_today),
    Rule(f"{NUMBER} (?P<unit>UNIT|UNITS) (?P<today>TODAY)", _weeks_today),
    Rule("(?P<today>TODAY)", _today),
    Rule("OVERNIGHT (?!(?:ON|FROM)? WEEKDAY)", _overnight),
    *PERIOD_RULES,
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
    WHOLE_PERIOD_RULE,
    Rule("IN (?:THE EARLY?|EARLY)? (?P<part>DAYPART) (?!OF|ON|BEFORE|AFTER|DASH)", _part_of_day),
    Rule("AT PRESENT", _at_present),
    Rule("THE? (?P<deictic>DEICTIC) (?P<part>DAYPART)", _deictic_daypart),
    Rule(
        "THE? THIS? (?P<deictic>DEICTIC) (?:(?P<weekday>WD)|(?P<month>MON) (?!THE? DAY)|(?P<season>SEAS)"
        "|(?P<month2>MON) THE? (?P<day>DAY) SUFFIX? (?!WORD|COMMA? YEAR|DASH|COLON))",
        _deictic_named,
    ),
    Rule(
        "THE (?P<unit>UNIT) (?P<step>BEFORE|AFTER|EARLIER|PREVIOUS) (?!YEAR|MON|WD|TODAY|THE|LAST|NEXT)", _before_that
    ),
)
