"""What the word lists know of a single word or a whole name."""

import re
import unicodedata
from functools import cache, lru_cache

from reconcile import lexicon

_APOSTROPHES = ("'", "’")
_POSSESSIVES = ("'s", "’s", "'S", "’S")
_SMALL_TAIL = re.compile(r"(?<=\w)[-‑][a-zß-ÿ]{2,30}\Z")
_HALVES = frozenset(
    {"afro", "anglo", "austro", "franco", "indo", "italo", "russo", "sino", "serbo", "pro", "anti", "non"}
)
ROMAN = frozenset({"i", "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi"})

_ENDINGS = ("iers", "ies", "ied", "ier", "ings", "ing", "ers", "er", "ed", "es", "ly", "s")
_INNER_CAPITAL = re.compile(r"(?:a[ldnrst]|as[hs]|el|ul|[dlo])['’\-‑][A-ZÀ-Þ]|[a-z][A-Z]")


def bare(word: str) -> str:
    """The word without its possessive ending."""
    if word.endswith(_APOSTROPHES):
        return word[:-1]
    return word[:-2] if word.endswith(_POSSESSIVES) else word


def stem_of(word: str) -> str:
    """The word without possessive and without a tail in small letters after a hyphen ("Kyiv-based")."""
    return _SMALL_TAIL.sub("", bare(word))


def fold(text: str) -> str:
    """Lower case, without accents, with plain apostrophes and hyphens: the form under which names are looked up."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‑", "-"))
        text = "".join(c for c in text if not unicodedata.combining(c))
    return text.lower()


def is_capital(word: str) -> bool:
    """Whether a word is written like a name: with a capital, or one after a small beginning ("al-Bashir", "iRobot")."""
    return word[0].isupper() or (len(word) > 2 and _INNER_CAPITAL.match(word) is not None)


@cache
def known(name: str) -> lexicon.Words:
    """The entries of the word list `name_NAME`, folded."""
    return lexicon.word_set(fold("\n".join(lexicon.lines(f"name_{name}"))).split("\n"))


@cache
def countries() -> dict[str, str]:
    """Folded names of countries, each with the common one ("uk": "United Kingdom")."""
    found: dict[str, str] = {}
    for line in lexicon.lines("name_countries"):
        name, _, _, others = _columns(line)
        found |= {fold(n): name for n in (name, *_parts(others))}
    return found


@cache
def capitals() -> dict[str, str]:
    """Folded names of capitals, each with its country; of two countries the one listed first."""
    rows = map(_columns, reversed(lexicon.lines("name_countries")))
    return {fold(capital): name for name, capital, _, _ in rows if capital}


@cache
def capital_of() -> dict[str, str]:
    """Common names of countries, each with its capital."""
    rows = map(_columns, lexicon.lines("name_countries"))
    return {name: capital for name, capital, _, _ in rows if capital}


@cache
def demonyms() -> dict[str, str]:
    """Folded adjectives and words for peoples, each with its country or the empty string."""
    found = dict.fromkeys(known("demonyms"), "")
    for line in lexicon.lines("name_countries"):
        name, _, adjectives, _ = _columns(line)
        found |= {fold(a): name for a in _parts(adjectives)}
    return found | {f"{d}s": name for d, name in found.items() if not d.endswith(("s", "sh", "ch", "men"))}


def is_demonym(word: str) -> bool:
    """Whether a folded word is an adjective or a people's word of a place ("french", "franco-german")."""
    known_words = demonyms()
    return word in known_words or ("-" in word and all(p in known_words or p in _HALVES for p in word.split("-")))


@lru_cache(maxsize=16384)
def is_place(name: str) -> bool:
    """Whether a folded name is one of a country, region or city."""
    return name in countries() or name in capitals() or name in known("regions") or is_city(name)


def is_city(name: str) -> bool:
    """Whether a folded name is one of a large city."""
    return name in lexicon.long_list("name_cities")


@lru_cache(maxsize=16384)
def is_first_name(word: str) -> bool:
    """Whether a folded word is a first name."""
    return word in lexicon.long_list("name_first_female") or word in lexicon.long_list("name_first_male")


@cache
def heads_of(kind: str) -> frozenset[str]:
    """Folded single head nouns of a kind: "org", "place" or "other"."""
    return frozenset(h for h in known(f"{kind}_heads") if " " not in h)


@cache
def role_nouns() -> frozenset[str]:
    """Folded single nouns for what a person is."""
    return frozenset(r for r in known("roles") | known("titles") if " " not in r)


@lru_cache(maxsize=16384)
def is_ordinary(word: str) -> bool:
    """Whether a folded word, or what it is a regular inflection of, is an ordinary English word."""
    return is_listed_ordinary(word) or any(map(is_listed_ordinary, uninflected(word)))


def is_listed_ordinary(word: str) -> bool:
    """Whether a folded word is an ordinary English word as it stands."""
    return word in lexicon.long_list("name_ordinary")


def uninflected(word: str) -> list[str]:
    """What a word may be an inflection of: plurals, participles, adverbs and doers, by their endings."""
    cut = next((e for e in _ENDINGS if word.endswith(e) and len(word) > len(e) + 2), "")
    base = word[: len(word) - len(cut)]
    if cut == "es" and not base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return [base + "e"]
    doubled = base[-1:] == base[-2:-1]
    return [base, base + "e", base + "y", *([base[:-1]] if doubled else [])] if cut else []


def gender(first: str) -> str:
    """The sex that a folded first name tells: "f", "m" or the empty string."""
    female, male = (first in lexicon.long_list(f"name_first_{sex}") for sex in ("female", "male"))
    return "" if female == male else "f" if female else "m"


def _columns(line: str) -> list[str]:
    return [part.strip() for part in line.split("|")]


def _parts(cell: str) -> list[str]:
    return [p for part in cell.split(",") if (p := part.strip())]
