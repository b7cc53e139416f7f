"""Keys of names, by which most names of different bearers are told apart at a glance."""

from functools import lru_cache
from itertools import chain

from reconcile.lexicon import words
from reconcile.mentions.names.matching.bodies import aliases_of, body, readings
from reconcile.mentions.names.matching.folding import plain_words
from reconcile.mentions.names.matching.persons import person
from reconcile.mentions.names.matching.spelling import forms, hardened, sound
from reconcile.mentions.names.matching.wording import wording

_ANY = ""  # the key of a name that may be any other: its script leaves vowels out
_LEADING = 4  # consonants of a word that its keys are made of
_MISSPELT = 4  # sounds from which a word with another consonant may be the same


def may_be_one(a: str, b: str) -> bool:
    """Whether two names that are no countries' may be one, as far as their keys tell."""
    x, y = name_keys(a), name_keys(b)
    return not x.isdisjoint(y) or _ANY in x or _ANY in y


@lru_cache(maxsize=16384)
def name_keys(name: str) -> frozenset[str]:
    """The keys of a name, of which names of one bearer have one in common.

    They tell the consonants of its words, and of two words run together; the forms of given names; the letter that it
    begins with, for acronyms; and the bearers that it is known as a name of.
    """
    bodies, stop, known = [body(reading) for reading in readings(name)], words("match_stop"), forms()
    told = {*_person_words(name), *chain.from_iterable([b.words for b in bodies])}
    kept = {w for w in told if w not in stop} or told
    keys = set().union(*map(word_keys, kept))
    keys.update(*(word_keys("".join(b.words)) for b in bodies if len(b.words) == 2))
    keys.update(f"{form} " for w in kept if w in known for form in (w, *known[w].split()))
    keys.update(f"{w[0]}..." for w in wording(name)[: 1 + name.lower().startswith("the ")])
    return frozenset(keys.union(f"bearer {n}" for b in bodies for n in aliases_of(b)))


def _person_words(name: str) -> tuple[str, ...]:
    """The words that may tell a person of this name; none of plain letters is left out, which saves looking at them."""
    if plain := plain_words(name):
        return plain
    bearer = person(name)
    return (*bearer.words, *bearer.nicknames, *([_ANY] if bearer.vowelless else ()))


@lru_cache(maxsize=65536)
def word_keys(word: str) -> frozenset[str]:
    """The keys of a word, of which its spellings have one in common: its first consonants, and these but for one.

    What a slip of the pen or another romanisation leaves of a word are nearly always its consonants, hard and soft ones
    taken for each other, but for one of them. That two words are so near to each other shows in what is left of both
    (symmetric deletion; Mor and Fraenkel, 1982). A consonant that is left alone tells a word with its first sound.

    Args:
        word: a folded word; a country's code behind "@", or `_ANY`, is a key itself.
    """
    if word == _ANY or word[0] == "@":
        return frozenset([word])
    heard = sound(word) or word
    leading = hardened(word)[:_LEADING] or heard
    left = [leading]
    if len(heard) >= _MISSPELT and len(leading) > 1:
        left += [leading[:i] + leading[i + 1 :] for i in range(len(leading))]
    return frozenset([key if len(key) > 1 else f"{heard[0]}.{key}" for key in left])
