"""Write the drawn tables of name matching: given names, countries in other languages, Chinese characters.

Run by hand:  pip install faker babel pypinyin && python docs/lexicon/build_matching.py
"""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from babel import Locale
from pypinyin import lazy_pinyin

from reconcile.lexicon import lines
from reconcile.mentions.names.matching.folding import fold, tokens
from reconcile.mentions.names.matching.spelling import sound
from reconcile.mentions.names.matching.wording import wording

OUT = Path(__file__).parents[2] / "reconcile/lexicon/data"
COUNTRIES = (
    "cs_CZ da_DK de_DE en_GB en_IE en_IN en_US es_ES fi_FI fr_FR hu_HU it_IT nl_NL no_NO pl_PL pt_BR ro_RO ru_RU"
)
COUNTRIES += " sv_SE tr_TR uk_UA"
LANGUAGES = "de fr es it pt nl pl cs sk sl hr sr bs mk bg ru uk be lt lv et fi sv da nb is cy el tr az ka hy hu ro sq"
LANGUAGES += " he ar fa hi"
GIVEN_HEAD = f"""\
# Given names of several languages, folded, from faker (MIT licence): {COUNTRIES[:60]}
# and others. Two names of this list that sound different are two names. Written by docs/lexicon/build_matching.py.
"""
TERRITORY_HEAD = """\
# Countries and territories in other languages, folded, from the Unicode CLDR through babel (Unicode License v3):
# name, its words joined by "_", and code; names near the English ones are left out. Written by
# docs/lexicon/build_matching.py.
"""
HAN_HEAD = """\
# Common Chinese characters by their sound in pinyin, from pypinyin (MIT licence): syllable and characters.
# Written by docs/lexicon/build_matching.py.
"""


def given_names() -> Iterator[str]:
    """The folded given names of one word."""
    for code in COUNTRIES.split():
        provider = import_module(f"faker.providers.person.{code}").Provider
        for key in ("first_names", "first_names_male", "first_names_female"):
            names = getattr(provider, key, ())
            for name in names if isinstance(names, tuple | list | dict) else ():
                found = tokens(fold(name))
                if len(found) == 1 and len(found[0]) > 2:
                    yield found[0]


def territories() -> Iterator[tuple[str, str]]:
    """Code and name of each territory in each language, its words as names are compared by."""
    for language in LANGUAGES.split():
        for code, name in Locale.parse(language).territories.items():
            words = " ".join(w for w in wording(name) if w != "the")
            if len(code) == 2 and code.isalpha() and len(words) > 3 - (not name.isascii()):
                yield code, words


def english() -> dict[str, set[str]]:
    """How the English names of each country sound."""
    rows = (line.split("|") for line in lines("match_countries"))
    return {row[0].strip(): {sound("".join(tokens(fold(n)))) for n in row[1].split(";")} for row in rows}


def han() -> dict[str, str]:
    """Each syllable with the common characters (level 1 of GB 2312) that are read so."""
    found: dict[str, str] = {}
    for row in range(0xB0, 0xD8):
        for cell in range(0xA1, 0xFF):
            for c in bytes((row, cell)).decode("gb2312", errors="ignore"):
                syllable = lazy_pinyin(c)[0].replace("ü", "u")
                found[syllable] = found.get(syllable, "") + c
    return found


def main() -> None:
    """Write the tables."""
    rows = [f"{syllable} {characters}" for syllable, characters in sorted(han().items())]
    (OUT / "match_han.txt").write_text(HAN_HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    given = sorted(set(given_names()))
    (OUT / "match_given.txt").write_text(GIVEN_HEAD + "\n".join(given) + "\n", encoding="utf-8")
    heard, codes = english(), dict[str, set[str]]()
    for code, name in territories():
        codes.setdefault(name, set()).add(code)
    kept = sorted((min(c), n) for n, c in codes.items() if len(c) == 1 and min(c) in heard)
    far = [(code, name) for code, name in kept if sound(name.replace(" ", "")) not in heard[code]]
    rows = sorted(f"{name.replace(' ', '_')} {code}" for code, name in far)
    (OUT / "match_territories.txt").write_text(TERRITORY_HEAD + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
