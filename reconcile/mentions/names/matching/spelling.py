"""How alike two words of names are: other spellings of one sound, short forms, typing errors."""

import re
from functools import cache, lru_cache
from itertools import groupby

from rapidfuzz.distance import OSA

from reconcile.lexicon import lines, long_list

LEAST = 0.74  # what is less alike is no spelling of the other word, and how much less does not matter

# Ways to write one sound, the longer first. They bring the romanisations of one name together, whatever the language.
_SOUNDS = (
    ("schtsch", "sh"), ("shch", "sh"), ("tsch", "ch"), ("tch", "ch"), ("sch", "sh"), ("zh", "j"), ("dj", "j"),
    ("ph", "f"), ("kh", "h"), ("gh", "g"), ("th", "t"), ("dh", "d"), ("ck", "k"), ("qu", "k"),
    ("cz", "ch"), ("sz", "sh"), ("ts", "z"), ("tz", "z"), ("ks", "x"), ("q", "k"), ("w", "v"),
)  # fmt: skip
_SOFT_C = re.compile(r"c(?=[eiy])")
_SILENT_H = re.compile(r"(?<=[^cs])h(?![aeiouy])|(?<=[aeiouy])h$")
_TWO_VOWELS = "(?=[aeiouyj][aeiouyj])"  # what is looked at first, since few places have them
_DIPHTHONGS = re.compile(
    _TWO_VOWELS + r"(?:you|[ae][iy](?=[^aeiouy]|$)|ae|oe|ee|ie|ue(?!l$)|ou|oo|iy|yi|ij|iu|yu|ia|ya|yo|io|ye|je)"
)
_ONE_VOWEL = {"oe": "o", "yo": "o", "io": "o", "ia": "a", "ya": "a", "ee": "i", "ie": "i", "iy": "i", "yi": "i"}
_ONE_VOWEL |= {"ij": "i", "ou": "u", "oo": "u", "ue": "u", "iu": "u", "yu": "u", "you": "u"}
_CONSONANTS = str.maketrans("", "", "aeiouy")
_HARD = str.maketrans("bdgjvz", "ptkcfs", "aeiouy")


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """The word as it sounds, roughly: equal for the usual romanisations of one name ("yevgeny", "evgeni")."""
    for written, heard in _SOUNDS:
        if written in word:
            word = word.replace(written, heard)
    if "c" in word:
        word = _SOFT_C.sub("s", word)
    if "h" in word or "c" in word:
        word = _SILENT_H.sub("", word).replace("c", "k").replace("kh", "ch")
    word = _DIPHTHONGS.sub(lambda m: _ONE_VOWEL.get(m.group(), "e"), word)
    return "".join([letter for letter, _ in groupby(word.replace("y", "i"))])


@lru_cache(maxsize=65536)
def consonants(word: str) -> str:
    """The consonants of a word as it sounds."""
    return sound(word).translate(_CONSONANTS)


@lru_cache(maxsize=65536)
def hardened(word: str) -> str:
    """The consonants of a word as it sounds, hard ones in place of soft ones."""
    return sound(word).translate(_HARD)


def skeleton(word: str) -> str:
    """What is left of a word in scripts without vowels: consonants, none of them h or y."""
    return re.sub("[hy]", "", consonants(word)) or word


def likeness(a: str, b: str) -> float:
    """How likely two words are spellings of one name, 0 to 1.

    A vowel in place of another counts half, a hard consonant in place of its soft one three quarters, and the share of
    the word decides. Two known given names are one only where they sound alike or one is a form of the other.

    Args:
        a: a folded word.
        b: another.

    Returns:
        1.0 for one word; 0.95 and over for another spelling or form; 0.75 and over for a likely typing error; 0 where
        it is plain that it would be less than `LEAST`.
    """
    if a == b:
        return 1.0
    return _likeness(a, b) if a < b else _likeness(b, a)


@lru_cache(maxsize=131072)
def _likeness(a: str, b: str) -> float:
    """How likely two words that differ are spellings of one name; the first comes first in the alphabet."""
    x, y = sound(a), sound(b)
    if x == y and len(x) > 1:
        return 0.97
    if a in forms() and b in forms()[a].split():
        return 0.95
    score = _typed(a, b, x, y)
    if score < LEAST or (score >= 0.9 and x[0] == y[0] and x[-1] == y[-1]):
        return score
    return min(score, 0.6) if is_given(a) and (is_given(b) or b == a + "i") else score


def _typed(a: str, b: str, x: str, y: str) -> float:
    """How likely one word is the other with typing errors: a and b as written, x and y as they sound."""
    edits, sounds, longer = OSA.distance(a, b), OSA.distance(x, y), max(len(x), len(y))
    swapped = edits == 1 and a[0] == b[0] and len(a) == len(b) and sorted(a) == sorted(b)
    if (min(edits, sounds / 2) > (1 - LEAST) * longer and not swapped) or _is_brief(a, x) or _is_brief(b, y):
        return 0.0
    if swapped:
        return 0.85
    c, d = consonants(a), consonants(b)
    heard = (2 * sounds + OSA.distance(c, d) + OSA.distance(hardened(a), hardened(b))) / 4
    heard = min(heard, edits)
    many = heard > 1 or (c == d and heard == 1 and longer < 6)
    if (many and longer < 9) or (x[0] != y[0] and (heard > 1 or longer < 5)):
        heard += 0.5
    return 1 - heard / longer


def _is_brief(word: str, sound: str) -> bool:
    """Whether a word is a number, or too short to be misspelt."""
    return len(word) < 3 or sound.isdigit()


@cache
def forms() -> dict[str, str]:
    """Each given name with the names that one person may use beside it (pet forms, forms of other languages)."""
    found: dict[str, str] = {}
    for line in lines("match_nicknames"):
        full, _, short = line.partition(":")
        for name in full.split():
            found[name] = f"{found.get(name, '')} {full} {short}"
        for name in short.split():
            found[name] = f"{found.get(name, '')} {full}"
    return found


def is_given(name: str) -> bool:
    """Whether a folded name is a common given name of any language."""
    return name in long_list("match_given") or name in forms()
