"""How much a word or a figure says: rare ones say much, common ones little."""

from collections.abc import Iterable
from functools import cache, lru_cache
from math import log2, log10

from reconcile import lexicon
from reconcile.claims.concepts import is_listed, members

_FLOOR = 50  # the commonest content words all count alike


@lru_cache(maxsize=100_000)
def rarity(key: str) -> float:
    """How rare a term is in English: 0 for the commonest words, 1 for those that the table does not know.

    A concept is as rare as the commonest of its words.
    """
    return _of_concept(key) if is_listed(key) else _rarity(members(key))


@cache
def _of_concept(key: str) -> float:
    """The rarity of one of the library's concepts, which are few and have many words."""
    return _rarity(members(key))


def _rarity(stems: Iterable[str]) -> float:
    ranked, (last, span) = lexicon.long_list("claim_word_ranks"), _rarest()
    rank = min([int(ranked.beside(s) or last) for s in stems], default=last)
    return log2(max(rank, _FLOOR) / _FLOOR) / span


@lru_cache(maxsize=100_000)
def weight(key: str) -> float:
    """What a term counts beside others: a little for the commonest, more for rare ones."""
    return 0.1 + rarity(key)


@cache
def _rarest() -> tuple[int, float]:
    """The rank of words that the table does not know, and how many times rarer than the commonest they are, as log2."""
    last = len(lexicon.long_list("claim_word_ranks"))
    return last, log2(last / _FLOOR)


@lru_cache(maxsize=4096)
def figure_rarity(x: float) -> float:
    """How little likely two texts name this figure by chance: near 0 for "two", 1 for "38.6" or "1,640".

    Counts the significant digits and, less, the size; small whole numbers say little.
    """
    if x == int(x) and abs(x) <= 12:
        return 0.1 + 0.02 * abs(x)
    digits = f"{abs(x):.10g}".replace(".", "").strip("0") or "0"
    return min(1.0, 0.3 * len(digits) + 0.05 * log10(max(1.0, abs(x))))
