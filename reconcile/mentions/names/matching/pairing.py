"""Which words of one name stand for which words of another."""

from functools import lru_cache

from attrs import frozen

from reconcile.mentions.names.matching.spelling import LEAST, likeness

MOST_WORDS = 12  # of what is longer, which is no name but a phrase, only equal words are paired


@frozen
class Pairing:
    """Words of two names, paired.

    Attributes:
        pairs: index in the first name, index in the second, likeness of the two words.
        left: indices of the first name's words without a partner, in order.
        right: the same of the second name.
    """

    pairs: tuple[tuple[int, int, float], ...]
    left: tuple[int, ...]
    right: tuple[int, ...]

    @property
    def doubt(self) -> float:
        """The sum of what the pairs lack to be equal."""
        return sum(1 - p[2] for p in self.pairs)


@lru_cache(maxsize=16384)  # the same words are those of a person and of a body, as long as neither is ruled out
def pair(a: tuple[str, ...], b: tuple[str, ...]) -> Pairing:
    """Pair the words of two names that are alike, the likest first; of equals those that stand first.

    Args:
        a: the words of a name.
        b: those of another.

    Returns:
        The pairs, in the order of the first name, and the words that stay alone.
    """
    likes = _likes(a, b) if max(len(a), len(b)) <= MOST_WORDS else _equals(a, b)
    if not likes:
        return Pairing((), tuple(range(len(a))), tuple(range(len(b))))
    left, right, pairs = set(range(len(a))), set(range(len(b))), []
    for like, _, i, j in sorted(likes, reverse=True):
        if i in left and j in right:
            left.discard(i)
            right.discard(j)
            pairs.append((i, j, like))
    return Pairing(tuple(sorted(pairs)), tuple(sorted(left)), tuple(sorted(right)))


def _likes(a: tuple[str, ...], b: tuple[str, ...]) -> list[tuple[float, int, int, int]]:
    """Likenesses in the order in which they are taken, the last first, and the indices of their words."""
    return [(like, -i - j, i, j) for i, x in enumerate(a) for j, y in enumerate(b) if (like := likeness(x, y)) >= LEAST]


def _equals(a: tuple[str, ...], b: tuple[str, ...]) -> list[tuple[float, int, int, int]]:
    """The same of equal words alone."""
    both = {*a} & {*b}
    return [(1.0, -i - j, i, j) for i, x in enumerate(a) if x in both for j, y in enumerate(b) if x == y]


def rejoined(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, ...]:
    """The first name's words, two neighbours as one where the second name writes them as one."""
    if len(a) < 2:
        return a
    whole = {word for word in b if len(word) > 4}.difference(a)
    for i in range(len(a) - 1 if whole else 0):
        if a[i] + a[i + 1] in whole:
            return (*a[:i], a[i] + a[i + 1], *rejoined(a[i + 2 :], b))
    return a


def run_together(a: tuple[str, ...], b: tuple[str, ...], found: Pairing) -> float:
    """The likeness of the words without a partner, those of each name written as one."""
    if not found.pairs:
        return likeness("".join(a), "".join(b))
    return likeness("".join([a[i] for i in found.left]), "".join([b[j] for j in found.right]))
