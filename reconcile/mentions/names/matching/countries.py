"""Names of countries: short, official, historic and foreign names, adjectives, capitals and governments."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal, cast

from attrs import frozen
from rapidfuzz.distance import OSA

from reconcile.lexicon import lines, long_list, words
from reconcile.mentions.names.matching.comparison import Comparison
from reconcile.mentions.names.matching.wording import wording
from reconcile.text.phrases import Phrases, phrase_table

Facet = Literal["name", "people", "capital", "government", "forces", "code"]
_BRACKETS = re.compile(r"\([^()]*\)")
_STATE = re.compile(
    r"^(?:(?:islamic|democratic|people s|peoples|federal|federative|socialist|united|arab|former|independent|soviet) )*"
    r"(?:republic|kingdom|state|commonwealth|federation|union|principality|sultanate|emirate|empire) of "
)

_ONE = {
    "name": "other name of one country",
    "people": "other name of one people",
    "capital": "other name of one capital",
    "government": "other name of one government",
    "forces": "other name of one country's forces",
}


@frozen
class Country:
    """A name read as that of a country.

    Attributes:
        code: ISO 3166 two letters, or longer for what ISO leaves out.
        facet: "name", "people" (an adjective or its people), "capital", "government", "forces" or "code".
    """

    code: str
    facet: Facet


@lru_cache(maxsize=16384)
def country(name: str) -> Country | None:
    """The country that a whole name stands for, or None.

    Args:
        name: a name, an adjective, a capital, a government ("Kremlin") or a code.
    """
    text = _plain(name)
    for reading in dict.fromkeys((text, *_turned(name), *_unbracketed(name))):
        found = _index().get(reading, "") or _foreign(reading)
        if not found and " of " in reading:
            found = _index().get(_STATE.sub("", reading), "")
        if found:
            return _country(found)
    return _organ(text, "government") or _organ(text, "forces")


def compare_countries(a: str, b: str, kind: str | None) -> Comparison | None:
    """Whether two names stand for one country.

    Args:
        a: a name.
        b: another.
        kind: "organisation", "place" or None; as places, a country, its people and its capital are three things.

    Returns:
        The comparison; None where neither name, or one alone, is a country's.
    """
    x, y = country(a), country(b)
    if x is None and y is None:
        return None
    if x is None or y is None:
        return _mistyped(a, b, x or y)
    if x.code == y.code:
        return _facets(x.facet, y.facet, kind)
    if "code" in (x.facet, y.facet):
        return None
    return Comparison(0.03, "different countries")


def _facets(x: Facet, y: Facet, kind: str | None) -> Comparison:
    both = {"name" if f == "code" else f for f in (x, y)}
    if len(both) == 1:
        return Comparison(0.98, _ONE[both.pop()])
    if "forces" in both:
        return Comparison(0.52 if "name" in both and not kind else 0.4, "a country and its forces")
    if kind == "place":
        return Comparison(0.6 if both == {"name", "people"} else 0.2, "a country and what stands for it")
    if both == {"name", "capital"} or both == {"people", "capital"}:
        return Comparison(0.55, "capital for a government")
    return Comparison(0.75, "a country and its " + ("people" if "people" in both else "government"))


def _mistyped(a: str, b: str, known: Country | None) -> Comparison | None:
    """A country against an unknown name: the same where few letters differ."""
    text = _plain(b if country(b) is None else a)
    names = _names().get(known.code, ()) if known and known.facet == "name" else ()
    if len(text) > 4 and any(OSA.distance(text, n) <= max(1, len(n) // 5) and len(n) > 4 for n in names):
        return Comparison(0.8, "country with a typing error")
    return None


def _organ(text: str, facet: Literal["government", "forces"]) -> Country | None:
    """A country with words for its government or its forces beside it ("Ghanaian army", "government of Ghana")."""
    told, listed = text.split(), words("match_" + facet)
    if listed.isdisjoint(told):
        return None
    found = [word for word in told if word not in listed and word != "of"]
    entry = _index().get(" ".join(found)) if found and len(found) < len(told) else None
    return Country(_country(entry).code, facet) if entry and _country(entry).facet in {"name", "people"} else None


def _country(entry: str) -> Country:
    """An entry of the index as the value that it stands for."""
    code, _, facet = entry.partition(" ")
    return Country(code, cast(Facet, facet))


def _turned(name: str) -> Iterator[str]:
    """The name with what follows its comma put first ("Korea, Republic of")."""
    first, comma, last = name.partition(",")
    if comma:
        yield _plain(f"{last} {first}")


def _unbracketed(name: str) -> Iterator[str]:
    """The name without what stands in brackets."""
    if "(" in name:
        yield _plain(_BRACKETS.sub(" ", name))


def _plain(name: str) -> str:
    return " ".join(w for w in wording(name) if w != "the")


def compiled_countries() -> list[str]:
    """The lines of `match_countries_cut` for the table `match_countries`: what is loaded, its names already plain.

    Returns:
        One line a country: code, names, adjectives and peoples, capitals, and the names that may stand inside longer
        ones, parted by strokes, the names by semicolons.
    """
    compiled = []
    for line in lines("match_countries"):
        code, *fields = (field.strip() for field in line.split("|"))
        names, people, capitals = ([n.strip() for n in f.split(";") if n.strip()] for f in fields)
        plain = ([_plain(n.lstrip("+")) for n in column] for column in (names, people, capitals))
        compiled.append("|".join([code, *map(";".join, plain), ";".join(_inner(names + people))]))
    return compiled


def _inner(names: list[str]) -> list[str]:
    """The plain forms of names that may stand inside longer ones: marked so, or long enough to be no other word."""
    both = ((name.startswith("+"), _plain(name.lstrip("+"))) for name in names)
    return [plain for marked, plain in both if plain and (marked or len(plain.replace(" ", "")) > 3)]


@cache
def _rows() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...]:
    """The countries: code, names, peoples, capitals, names inside names."""
    rows = []
    for line in lines("match_countries_cut"):
        code, names, people, capitals, inner = (tuple(filter(None, c.split(";"))) for c in line.split("|"))
        rows.append((code[0], names, people, capitals, inner))
    return tuple(rows)


@cache
def _index() -> dict[str, str]:
    """Code and facet, parted by a space, by name; of two that have one name, the first."""
    found: dict[str, str] = {}
    for line in reversed(lines("match_seats")):
        code, _, name = line.partition(" ")
        found[_plain(name)] = f"{code} government"
    for column, facet in ((3, "capital"), (2, "people"), (1, "name")):
        for row in reversed(_rows()):
            found |= dict.fromkeys(row[column], f"{row[0]} {facet}")
    codes = (row[0] for row in _rows() if len(row[0]) == 2)
    return {code.lower(): f"{code} code" for code in codes} | found


@cache
def _names() -> dict[str, tuple[str, ...]]:
    return {row[0]: row[1] for row in _rows()}


def _foreign(name: str) -> str:
    """An entry like those of the index for a name in another language; empty where no country has it."""
    code = long_list("match_territories").beside(name.replace(" ", "_"))
    return f"{code} name" if code else ""


@cache
def inner_names() -> Phrases:
    """Names and adjectives of countries that may stand inside longer names, with the countries' codes."""
    found: dict[str, str] = {}
    for code, *_, inner in reversed(_rows()):
        found |= dict.fromkeys(inner, code)
    return phrase_table(found)
