"""The words of names of bodies and places, brought to one form."""

from functools import cache, lru_cache

from reconcile.lexicon import lines
from reconcile.mentions.names.matching.folding import fold, plain_words, tokens


@lru_cache(maxsize=16384)
def wording(name: str) -> tuple[str, ...]:
    """The words of a name with "&" read as "and", dotted letters as one word, abbreviations and numbers in one form.

    Args:
        name: the name as written.

    Returns:
        Its words ("The U.S. Dept. of Defense" gives "the", "us", "department", "of", "defence").
    """
    known = _forms()
    words = plain_words(name) or tokens(fold(name).replace("&", " and ").replace("+", " and "))
    words = _letters_joined(words)
    return _numbers_joined(tuple([known.get(word, word) for word in words]))


def _letters_joined(words: tuple[str, ...]) -> tuple[str, ...]:
    """Runs of single letters as one word."""
    if 1 not in map(len, words):
        return words
    out: list[str] = []
    run = False
    for word in words:
        single = len(word) == 1 and word.isalpha()
        if single and run:
            out[-1] += word
        else:
            out.append(word)
        run = single
    return tuple(out)


def _numbers_joined(words: tuple[str, ...]) -> tuple[str, ...]:
    """Tens and ones, read as 40 and 4 ("forty four"), as one number."""
    if not any(map(str.isdigit, words)):
        return words
    out: list[str] = []
    for word in words:
        if out and len(word) == 1 and word.isdigit() and len(out[-1]) == 2 and out[-1].isdigit() and out[-1][1] == "0":
            out[-1] = out[-1][0] + word
        else:
            out.append(word)
    return tuple(out)


@cache
def _forms() -> dict[str, str]:
    rows = (line.partition(":") for line in lines("match_spellings"))
    return {form: chosen.strip() for chosen, _, forms in rows for form in forms.split()}
