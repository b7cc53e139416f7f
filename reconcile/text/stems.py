"""Content words and their stems."""

from collections.abc import Iterable
from functools import cache, lru_cache

from reconcile import lexicon
from reconcile.text.view import Token


@cache
def _stemmer() -> object:
    from snowballstemmer import stemmer  # only texts with claims need it

    return stemmer("english")


@cache
def _irregular() -> dict[str, str]:
    return dict(line.split() for line in lexicon.lines("text_irregular"))


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The stem of an English word in lower case (Snowball; Porter 2001), its possessive ending cut off.

    Irregular forms come first to their base form: "fell" and "fallen" have the stem of "fall". Words that the stemmer
    would throw together with others ("authority", "author") are their own base form and stay whole.
    """
    bare = word.replace("’", "'").removesuffix("'s").removesuffix("'")
    base = _irregular().get(bare, bare)
    return base if _irregular().get(base) == base else str(_stemmer().stemWord(base))  # type: ignore[attr-defined]


def is_content(token: Token) -> bool:
    """Whether the token is a word that says what a text is about."""
    return token.kind == "word" and len(token.lower) > 1 and token.lower not in lexicon.words("text_stopwords")


def content_stems(tokens: Iterable[Token]) -> list[str]:
    """The stems of the content words among the tokens, in their order."""
    return [stem(t.lower) for t in tokens if is_content(t)]
