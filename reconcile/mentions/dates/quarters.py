"""Rules for quarters, halves and fiscal years."""

from attrs import evolve

from reconcile.lexicon import words
from reconcile.mentions.dates.numeric import full_year
from reconcile.mentions.dates.parts import Parts
from reconcile.mentions.dates.pattern import Found, Rule

_YEAR = "(?P<year>YEAR)"


def _quarter(found: Found) -> Parts | None:
    """Fourth quarter (of 2018), Q3 2019, 2018Q4."""
    n = 4 if found.value("n") == -1 else found.value("n")
    if not n or n > 4:
        return None
    if found.has("of"):
        return _of_year(Parts(quarter=n), found)
    return Parts(quarter=n, year=full_year(found.value("year")))


def _of_year(parts: Parts, found: Found) -> Parts | None:
    """A quarter or half of the, this, last or next year."""
    step = found.value("of") or 0
    return evolve(parts, shift=("year", step), whole=True) if found.string("unit") == "year" else None


def _of_accounts(found: Found) -> Parts | None:
    """Second-quarter profit, first-half results; a half or quarter of a game has other nouns."""
    after = found.scan.word(found.match.end())
    n = found.value("n")
    if after not in words("date_accounts") or n is None or n > 4:
        return None
    if found.has("half"):
        return Parts(half=2 if n == -1 else n) if n < 3 else None
    return Parts(quarter=4 if n == -1 else n)


def _half(found: Found) -> Parts | None:
    """First half of 2018, of the year; a half of nothing else belongs to sport."""
    n = found.value("n")
    n = 2 if n == -1 else n
    if n not in (1, 2):
        return None
    if found.has("of"):
        return _of_year(Parts(half=n), found)
    return Parts(half=n, year=found.value("year"))


def _letter_quarter(found: Found) -> Parts | None:
    letter = found.scan.word(found.at("letter"))
    if not found.scan.glued(found.at("n")):
        return None
    if letter == "h":
        return Parts(half=found.value("n"), year=found.value("year")) if found.has("year") else None
    return _quarter(found) if letter == "q" else None


def _figure_quarter(found: Found) -> Parts | None:
    """3Q98."""
    i = found.at("letter")
    glued = found.scan.glued(i) and found.scan.glued(i + 1) and found.scan.word(i) == "q"
    return _quarter(found) if glued else None


def _fiscal(found: Found) -> Parts | None:
    year, last = found.value("year"), found.value("last")
    if last is not None:
        return (
            Parts(year=year, to=Parts(year=(year or 0) + 1)) if year and last in (year + 1, (year + 1) % 100) else None
        )
    return Parts(year=year)


def _short_fiscal(found: Found) -> Parts | None:
    """FY23."""
    fits = found.word("fy") == "fy" and found.scan.glued(found.at("year"))
    return Parts(year=full_year(found.value("year"))) if fits else None


_OF_YEAR = "OF (?P<of>THE|THIS|LAST|NEXT) FISCAL? (?P<unit>UNIT)"

# "The last quarter of last year" is no "last quarter", so these come before the rules for periods counted from a day.
PART_OF_YEAR_RULES = (
    Rule(f"THE? (?P<n>ORD|N1 SUFFIX|LAST) QUARTER {_OF_YEAR}", _quarter),
    Rule(f"THE? (?P<n>ORD|LAST) HALF {_OF_YEAR}", _half),
)

QUARTER_RULES = (
    Rule(f"(?P<n>ORD|N1 SUFFIX|LAST) DASH? QUARTER (?:OF|IN|COMMA)? {_YEAR}", _quarter),
    Rule(f"(?P<letter>Q) (?P<n>N1) (?:OF|COMMA|DASH|SLASH)? {_YEAR}", _letter_quarter),
    Rule(f"{_YEAR} DASH? (?P<letter>Q) (?P<n>N1)", _letter_quarter),
    Rule(f"{_YEAR} (?P<n>ORD) DASH? QUARTER", _quarter),
    Rule("(?P<n>N1) (?P<letter>Q) (?P<year>YEAR|YY)", _figure_quarter),
    Rule("(?P<letter>Q) (?P<n>N1) APOS (?P<year>YY)", _letter_quarter),
    Rule("(?P<letter>Q) (?P<n>N1)", _letter_quarter),
    Rule("THE FISCAL? (?P<n>ORD|N1 SUFFIX) DASH? QUARTER (?!DASH|OF|POSS)", _quarter),
    Rule("(?P<n>ORD|LAST) DASH (?:QUARTER|(?P<half>HALF))", _of_accounts),
    Rule(f"(?P<n>ORD|LAST) HALF (?:OF|IN) {_YEAR} (?!S)", _half),
    Rule("(?P<fy>FISCAL) (?P<year>YY)", _short_fiscal),
    Rule(f"FISCAL UNIT? {_YEAR} (?:(?:DASH|SLASH) (?P<last>YEAR|YY))?", _fiscal),
)
