"""The words and marks that the grammar knows, by class; a letter stands for each class."""

from functools import cache

from reconcile.lexicon import lines

Meaning = int | str

MARKS = {
    **dict.fromkeys("-‐‑‒–—−~〜～", "DASH"),
    **dict.fromkeys("'’‘`", "APOS"),
    ",": "COMMA",
    ".": "DOT",
    "/": "SLASH",
    ":": "COLON",
    "(": "LPAR",
    ")": "RPAR",
    "@": "AT",
    "\n": "BREAK",
}
_NUMBERS = ("N0", "N1", "N12", "N24", "N31", "N59", "N99", "N3", "YEAR", "HHMM", "DOTTED", "COMPACT", "NUM")
_OTHERS = ("WORD", "MARK", "OCLOCK", "AMPM", "POSS", "SUFFIX", "S", "H", "Q", "C")
_LETTERED = {"q": "Q", "h": "Q", "c": "C"}
_CAPITAL = frozenset(("WEEKDAY_SHORT", "ZONE"))
_OFTEN_LOWER = frozenset(("may", "march"))
# A class is written as one letter: none has a meaning in a regular expression, and all lie within Latin-1, where sets
# of characters are quick to compile.
_LETTERS = "".join(c for c in map(chr, range(0x41, 0x100)) if c.isalpha() and c not in "ªµº")


@cache
def word_classes() -> dict[str, dict[str, Meaning]]:
    """The words of each class, in lower case, with what they stand for."""
    classes: dict[str, dict[str, Meaning]] = {}
    for line in lines("date_words"):
        name, *entries = line.split()
        classes.setdefault(name, {}).update(map(_entry, entries))
    return classes


def _entry(text: str) -> tuple[str, Meaning]:
    word, _, value = text.partition("=")
    return word, int(value) if value.lstrip("-").isdigit() else value


@cache
def meanings() -> dict[str, Meaning]:
    """What every word, in lower case, stands for."""
    return {word: value for entries in word_classes().values() for word, value in entries.items()}


@cache
def symbols() -> dict[str, str]:
    """The letter of every class."""
    names = dict.fromkeys((*word_classes(), *_NUMBERS, *MARKS.values(), *_OTHERS))
    return dict(zip(names, _LETTERS, strict=False))


def symbol(name: str) -> str:
    """The letter that stands for a class.

    Raises:
        KeyError: there is no such class.
    """
    return symbols()[name]


@cache
def spellings() -> dict[str, str]:
    """The letter of every word and mark as a text writes it: in lower case, with a capital, in capitals."""
    known = {mark: symbol(name) for mark, name in MARKS.items()}
    named = [(word, name) for name, entries in word_classes().items() for word in entries]
    for word, name in (*_LETTERED.items(), *named):
        forms = (word.capitalize(), word.upper())
        lower = () if name in _CAPITAL or word in _OFTEN_LOWER else (word,)
        known.update(dict.fromkeys((*lower, *forms), symbol(name)))
    return known
