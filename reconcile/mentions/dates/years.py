"""Rules for years, decades and centuries."""

from functools import lru_cache

from reconcile.lexicon import words
from reconcile.mentions.dates.numeric import full_year
from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.pattern import Found, Rule
from reconcile.mentions.dates.scan import Scan
from reconcile.mentions.dates.vocabulary import word_classes
from reconcile.model.when import Part

_YEAR = "(?P<year>YEAR)"
_DECADE_OF = 1900
# A span written with two digits for its end may run over the turn of a century from here on ("1999-01").
_TURN = 90
# News writes counts of this size with a comma, so that such a number before a plural is a year ("1968 protests").
_RECENT, _SOON = 1900, 2050
_JOINTS = frozenset("#/:-+=_")
_MEASURES = frozenset("%$°")


def _year_range(found: Found) -> Parts | None:
    """1914-18, 2012/13, 1999-01; 2015-03 can only be a month."""
    low, high = found.value("year"), found.value("last")
    if low is None or high is None or found.scan.word(found.at("year") - 1) in _JOINTS:
        return None
    if high < 100:
        turn = low % 100 >= _TURN and high < _TURN - 80
        high += (low // 100 + turn) * 100
        if high <= low and 1 <= high % 100 <= 12 and not found.has("slash"):
            return Parts(year=low, month=high % 100)
    if not 0 < high - low <= 150 or (found.has("slash") and high != low + 1):
        return None
    return Parts(year=low, to=Parts(year=high), approximate=found.has("about"))


def _decade(found: Found) -> Parts | None:
    """The 1990s, the '90s."""
    year = found.value("year")
    if year is None or year % 10 or found.scan.word(found.match.end()) == "°":
        return None
    if year < 100:
        if _is_heat(found):
            return None
        year += 2000 if year < 20 else _DECADE_OF
    if year % 100 == 0 and year < 2000:
        return Parts(years=(year, year + 99), grain="century")
    return Parts(years=(year, year + 9), grain="decade", part=_part(found))


def _part(found: Found) -> Part:
    i = found.at("early")
    return found.scan.value(i) if i >= 0 else ""


def _is_heat(found: Found) -> bool:
    """Whether degrees are told ("temperatures in the 90s")."""
    start = found.match.start()
    return any(found.scan.word(i) in words("date_heat") for i in range(start - 6, start))


def _decade_word(found: Found) -> Parts | None:
    """The sixties, the nineteen-sixties; not a person's ("in his sixties")."""
    if found.scan.word(found.match.start() - 1) in words("date_possessives") or _is_heat(found):
        return None
    year = _DECADE_OF + (found.value("decade") or 0)
    return Parts(years=(year, year + 9), grain="decade")


def _century(found: Found) -> Parts | None:
    n = found.value("n")
    if not n or (found.has("tens") and n > 9):
        return None
    n += found.value("tens") or 0
    if n > 21 or (found.value("era") or 1) < 0:
        return None
    return Parts(years=((n - 1) * 100, n * 100 - 1), grain="century")


def _centuries(found: Found) -> Parts | None:
    """From the 15th to the 19th century."""
    low, high = found.value("n"), found.value("last")
    if not low or not high or not low < high <= 21 or found.string("plural") not in ("", "century"):
        return None
    to = Parts(years=((high - 1) * 100, high * 100 - 1), grain="century")
    return Parts(years=((low - 1) * 100, low * 100 - 1), grain="century", to=to)


def _week_number(found: Found) -> Parts | None:
    """Week 23, week 3 of 2027: by ISO 8601."""
    n, year = found.value("n"), found.value("year")
    if found.string("unit") != "week" or not n or n > 53:
        return None
    return Parts(year=year, shift=None if year else ("year", found.value("of") or 0), whole=not year, nth=(n, "week"))


def _era(found: Found) -> Parts | None:
    """347 AD; years before Christ lie outside the calendar that dates are reckoned in."""
    year = found.value("year")
    i = found.at("era")
    upper = found.scan.text[found.scan.starts[i] : found.scan.ends[i]].isupper()
    return Parts(year=year) if upper and year and (found.value("era") or 0) > 0 else None


def _antique(found: Found) -> Parts | None:
    """In 348: a bare number of three digits, in a text that has dated something so early without doubt."""
    scan, i = found.scan, found.at("year")
    led = scan.word(i - 1) in words("date_lead_year") or scan.word(i - 1) in words("date_clock_lead")
    if not scan.antique or not led or _plural(scan, i + 1) or scan.word(i + 1) in words("date_counted"):
        return None
    return Parts(year=found.value("year"))


def _antique_range(found: Found) -> Parts | None:
    """360–366, in such a text."""
    low, high = found.value("year"), found.value("last")
    if not found.scan.antique or low is None or high is None or not 0 < high - low < 100:
        return None
    return Parts(year=low, to=Parts(year=high))


def _early_year(found: Found) -> Parts | None:
    """C. 347: a year of three digits, where something says that it is one."""
    return Parts(year=found.value("year"), approximate=True)


def _year(found: Found) -> Parts | None:
    """A number that may be a year: what stands around it decides."""
    scan, i = found.scan, found.match.start("year")
    year, before, after = scan.value(i), scan.word(i - 1), scan.word(i + 1)
    if before == "at" and scan.capital(i + 1):  # "at 1600 Pennsylvania Avenue"
        return None
    if before == "than" and scan.word(i - 2) in ("later", "sooner", "earlier"):
        before = ""
    if year is None or after in words("date_counted") or before in words("date_before_figure") or _stuck(scan, i):
        return None
    if after == "-" and scan.word(i + 2)[:1].isdigit() and len(scan.word(i + 2)) > 3:
        return None  # "2000 - 2500 calories": a range that is none of years
    led = before in words("date_lead")
    if not 1400 <= year <= 2100:
        return Parts(year=year) if led and before in words("date_lead_year") and not after.isalpha() else None
    if _plural(scan, i + 1) and (year % 50 == 0 or not (led or _RECENT <= year < _SOON) or before in ("of", "for")):
        return None
    return _bare(year)


@lru_cache(maxsize=1024)
def _bare(year: int) -> Parts:
    """A year and no more: such parts are made once, since a text may be full of them."""
    return Parts(year=year)


def _stuck(scan: Scan, i: int) -> bool:
    """Whether a number is part of a code, a telephone number or a measure ("DH2017", "8-1990", "2000%")."""
    if scan.glued(i) and ((before := scan.word(i - 1)).isalpha() or before in _JOINTS):
        return not (before == "-" and scan.word(i - 2) in words("date_before_dash"))
    if not scan.glued(i + 1):
        return False
    after = scan.word(i + 1)
    return after in _MEASURES or (after in _JOINTS and scan.glued(i + 2))


def _plural(scan: Scan, i: int) -> bool:
    """Whether token `i` looks like a counted noun."""
    word = scan.word(i)
    return word[-1:] == "s" and len(word) > 3 and not scan.capital(i) and word not in words("date_not_counted")


def _year_month(found: Found) -> Parts | None:
    """2017 April, the larger first."""
    year = _year(found)
    return Parts(year=year.year, month=found.value("month")) if year and year.year else None


def _short(found: Found) -> Parts | None:
    """'76: two digits behind an apostrophe that opens a word."""
    i = found.match.start()
    opens = not found.scan.glued(i) and found.scan.glued(i + 1)
    return Parts(year=full_year(found.value("short"))) if opens else None


def _dates_it(found: Found) -> bool:
    """Whether a month or a preposition before "two thousand" makes it a year."""
    before = found.scan.word(found.match.start() - 1)
    return before in ("in", "of") or before in word_classes()["MONTH"]


def _spelled_year(found: Found) -> Parts | None:
    """Nineteen ninety-six, two thousand and fifteen."""
    century = found.value("century") or 0
    rest = (found.value("tens") or 0) + (found.value("ones") or 0)
    if found.has("thousand"):
        return Parts(year=2000 + rest) if century == 2 and (rest or _dates_it(found)) else None
    if found.has("hundred") and (found.word("hundred") != "hundred" or not _dates_it(found)):
        return None
    return Parts(year=century * 100 + rest) if 15 <= century <= 19 else None


def _named_year(found: Found) -> Parts | None:
    """The year 1066."""
    return Parts(year=found.value("year")) if found.string("unit") == "year" else None


YEAR_RULES = (
    Rule(f"{_YEAR} (?:POSS|S)", _decade),
    Rule("APOS (?P<year>YY) (?:POSS|S)", _decade),
    Rule("(?:THE|THE? (?P<early>EARLY) DASH?) (?P<year>YY) S", _decade),
    Rule("(?:CARD DASH?)? (?P<decade>DECADES)", _decade_word),
    Rule(
        "THE? (?P<n>DAY SUFFIX|ORD) (?:LINK|AND) THE? (?P<last>DAY SUFFIX|ORD) DASH? (?:CENTURY|(?P<plural>UNITS))",
        _centuries,
    ),
    Rule("(?P<n>DAY SUFFIX|ORD) DASH? CENTURY (?P<era>ERA)?", _century),
    Rule("(?P<tens>TENS) DASH? (?P<n>ORD) DASH? CENTURY (?P<era>ERA)?", _century),
    Rule(f"{_YEAR} DASH (?P<last>YEAR|YY) (?!COMMA YEAR|DASH)", _year_range),
    Rule(f"{_YEAR} (?P<slash>SLASH) (?P<last>YY|YEAR) (?!SLASH)", _year_range),
    Rule("(?P<year>YEAR|N3|N99) COMMA? (?P<era>ERA)", _era),
    Rule("(?P<era>ERA) (?P<year>YEAR|N3|N99|N59|N31)", _era),
    Rule("(?P<about>C) DOT? (?P<year>YEAR) DASH (?P<last>YEAR|YY)", _year_range),
    Rule("C DOT? (?P<year>N3) DASH (?P<last>N3)", _antique_range),
    Rule("C DOT? (?P<year>YEAR|N3)", _early_year),
    Rule(
        "(?P<month>MON) (?:COMMA|OF)? (?P<year>N3) (?=RPAR|COMMA|DOT|DASH)",
        lambda f: Parts(month=f.value("month"), year=f.value("year")),
    ),
    Rule("C? DOT? (?P<year>N3) DASH (?P<last>N3) (?!DASH)", _antique_range),
    Rule("(?P<year>N3)", _antique),
    Rule("(?P<year>YEAR) (?P<month>MONTH) (?=DOT|COMMA|BREAK|RPAR|IN|TO|AND)", _year_month),
    Rule(
        "(?P<unit>UNIT) (?P<n>N1|N12|N24|N31|N59) (?:(?:OF|IN|COMMA) (?P<year>YEAR)|OF (?P<of>THIS|LAST|NEXT) UNIT)?"
        "(?!COLON|PERIOD|DASH)",
        _week_number,
    ),
    Rule("(?P<unit>UNIT) (?P<year>YEAR|N3|N99|N59|N31)", _named_year),
    Rule("APOS (?P<short>YY) (?!POSS|S|SUFFIX|DASH|COLON)", _short),
    Rule("(?P<century>CARD) (?P<tens>TENS) DASH? (?P<ones>CARD)?", _spelled_year),
    Rule("(?P<century>CARD) (?P<hundred>FEW) AND? (?P<tens>TENS)? DASH? (?P<ones>CARD)?", _spelled_year),
    Rule("(?P<century>CARD) (?P<thousand>THOUSAND) AND? (?P<tens>TENS)? DASH? (?P<ones>CARD)?", _spelled_year),
    Rule(_YEAR, _year),
)
