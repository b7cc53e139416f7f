"""Content words and their stems."""

from collections.abc import Iterable
from functools import cache, lru_cache

from reconcile import lexicon
from reconcile.text.view import Token


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The stem of an English word in lower case (Snowball; Porter 2001), its possessive ending cut off.

    Irregular forms come first to their base form: "fell" and "fallen" have the stem of "fall". Words that the stemmer
    would throw together with others ("authority", "author") are their own base form and stay whole.
    """
    bare = word.replace("’", "'").removesuffix("'s").removesuffix("'")
    return lexicon.long_list("text_stems").beside(bare) or cut(bare)


def cut(word: str) -> str:
    """The stem of a word without possessive ending, as the stemmer and the irregular forms give it."""
    base = _irregular().get(word, word)
    return base if _irregular().get(base) == base else str(_stemmer().stemWord(base))  # type: ignore[attr-defined]


@cache
def _stemmer() -> object:
    from reconcile.text.snowball.english_stemmer import EnglishStemmer  # only words that are not common need it

    return EnglishStemmer()


@cache
def _irregular() -> dict[str, str]:
    return lexicon.pairs("text_irregular")


def is_content(token: Token) -> bool:
    """Whether the token is a word that says what a text is about."""
    return token.kind == "word" and len(token.lower) > 1 and token.lower not in lexicon.words("text_stopwords")


def content_stems(tokens: Iterable[Token]) -> list[str]:
    """The stems of the content words among the tokens, in their order."""
    return [stem(t.lower) for t in tokens if is_content(t)]
