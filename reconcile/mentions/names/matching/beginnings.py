"""How the words of a name begin, by which most names of different bearers are told apart at a glance."""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from reconcile.mentions.names.matching.bodies import aliases_of, body, readings
from reconcile.mentions.names.matching.persons import person
from reconcile.mentions.names.matching.spelling import forms, sound
from reconcile.mentions.names.matching.wording import wording

_LIKE = ("aeiouyjh", "bpvf", "dt", "gkcjh", "szcx")  # first sounds that stand for each other in spellings of one name
_RUN = 3  # letters in a row that are left of a word where its first letter is another, missing or one too many
_CONSONANTS = ("1", "2", "3", "4", "m", "n", "l", "r")


def may_be_one(a: str, b: str) -> bool:
    """Whether two names that are no countries' may be one, as far as the beginnings of their words tell.

    Other spellings and slips of the pen leave the first sound of a word nearly always as it is (Yannakoudakis and
    Fawthrop, 1983), or else the letters right behind it. So names of one bearer have a word each that begin alike, or
    are known as names of one bearer.
    """
    return not beginnings(a).isdisjoint(beginnings(b))


@lru_cache(maxsize=16384)
def beginnings(name: str) -> frozenset[str]:
    """The keys of a name, of which names of one bearer have one in common."""
    bodies, bearer = [body(reading) for reading in readings(name)], person(name)
    words = {*wording(name)[:1], *bearer.words, *bearer.nicknames, *(w for b in bodies for w in b.words)}
    known = forms()
    words |= {other for w in words if w in known for other in known[w].split()}
    bearers = (f"bearer {n}" for b in bodies for n in aliases_of(b))
    return frozenset(_keys(words)).union(bearers, _CONSONANTS if bearer.vowelless else ())


def _keys(words: Iterable[str]) -> Iterator[str]:
    classes = _classes()
    for word in words:
        if word.startswith("@"):  # a country
            yield word
            continue
        heard = sound(word) or word
        yield from classes.get(heard[0], heard[0])
        if len(heard) > _RUN:
            yield from (heard[:_RUN], heard[1 : _RUN + 1])


@cache
def _classes() -> dict[str, str]:
    """For each letter the numbers of its classes."""
    return {c: "".join(str(n) for n, like in enumerate(_LIKE) if c in like) for c in "".join(_LIKE)}
