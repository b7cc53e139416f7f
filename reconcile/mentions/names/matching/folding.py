"""Names without case, accents and script: what is compared is plain Latin letters, digits and marks."""

import re
import unicodedata
from functools import cache, lru_cache

from reconcile.lexicon import lines

_APOSTROPHES = str.maketrans("", "", "'’‘ʼ`´ʹʻʾʿ")
_POSSESSIVE = re.compile(r"(?<=\w)['’ʼ]s?(?=\W|$)(?!\w)")
_INVISIBLE = str.maketrans("", "", "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u0640")
_WORD = re.compile(r"[^\W_]+")
_INDIC_VOWEL, _INDIC_STOP = "VOWEL SIGN ", "VIRAMA"


@lru_cache(maxsize=16384)
def fold(name: str) -> str:
    """The name in small Latin letters without accents; other scripts are transliterated, marks and spaces stay.

    Args:
        name: a name in any script.

    Returns:
        The folded name ("Лукашенко" gives "lukashenko", "Chişinău" gives "chisinau").
    """
    if name.isascii():
        return name.lower()
    plain = _without_accents(name)
    if plain.isascii():  # Latin letters with accents, as nearly all are
        return plain.lower()
    small = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold()).translate(_INVISIBLE)
    latin = small if small.isascii() else _transliterated(small)
    return unicodedata.normalize("NFKC", _without_accents(latin).casefold())


def _without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


@lru_cache(maxsize=16384)
def plain_words(name: str) -> tuple[str, ...]:
    """The words of a name of plain letters and spaces, as most names are, in small letters; none for other names."""
    return tuple(name.lower().split()) if name.isascii() and name.replace(" ", "").isalpha() else ()


def tokens(folded: str) -> tuple[str, ...]:
    """The words of a folded name, without apostrophes and possessive endings.

    Args:
        folded: a name given by `fold`.

    Returns:
        Its words in order ("o'brien's" gives "obrien").
    """
    return tuple(_WORD.findall(_POSSESSIVE.sub("", folded).translate(_APOSTROPHES)))


def _transliterated(small: str) -> str:
    pairs, letters = _scripts()
    for pair, latin in pairs:
        small = small.replace(pair, latin)
    out: list[str] = []
    for c in small:
        latin = c if c.isascii() else _letter(c, letters)
        if latin.startswith("\b"):
            latin = latin[1:]
            if out and out[-1].endswith("a"):
                out[-1] = out[-1][:-1]
        out.append(latin)
    return "".join(out)


def _letter(c: str, letters: dict[str, str]) -> str:
    base = c if c in letters else unicodedata.normalize("NFKD", c)[0]
    if "\u4e00" <= base <= "\u9fff":
        return _han().get(base, base)
    return letters[base] if base in letters else _by_unicode_name(c)


@cache
def _han() -> dict[str, str]:
    return {c: sound for sound, _, characters in (r.partition(" ") for r in lines("match_han")) for c in characters}


@cache
def _scripts() -> tuple[tuple[tuple[str, str], ...], dict[str, str]]:
    entries = [[*line.split(" "), ""][:2] for line in lines("match_scripts")]
    return tuple((k, v) for k, v in entries if len(k) > 1), {k: v for k, v in entries if len(k) == 1}


@cache
def _by_unicode_name(c: str) -> str:
    """Latin for a letter whose Unicode name tells its sound (kana, Hangul, Indic and Ethiopic scripts).

    A leading backspace means that the letter takes the place of the vowel inherent in the one before.
    """
    name = unicodedata.name(c, "")
    if name.startswith(("LATIN", "COMBINING", "CJK")) or ord(c) < 0x0900:
        return c
    sound = name.rsplit(" ", 1)[-1].lower()
    if _INDIC_STOP in name:
        return "\b"
    if _INDIC_VOWEL in name:
        return "\b" + sound
    if name.startswith(("HANGUL SYLLABLE", "HIRAGANA", "KATAKANA")):
        return _korean(sound) if name.startswith("HANGUL") else sound
    return sound if "LETTER " in name or " SYLLABLE " in name else c


def _korean(sound: str) -> str:
    """A Korean syllable as news spells it ("gim" is Kim, "jeong" Jong, "eun" Un)."""
    return re.sub("^g", "k", sound).replace("eo", "o").replace("eu", "u")
