"""Acronyms against the names they stand for."""

from itertools import product

from reconcile.lexicon import words
from reconcile.mentions.names.matching.pairing import MOST_WORDS, Pairing

_RUN = 2  # words that make a run, at least
_LONGEST = 6  # letters of an acronym inside a name


def acronym_of(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether one word is made of the initials of others, function words counted or not.

    Args:
        short: the words of a name; only one alone, of two to eight letters, can be an acronym.
        full: the words of another name, all of them.

    Returns:
        True for "fbi" and "federal", "bureau", "of", "investigation".
    """
    word = "".join(short)
    if len(short) != 1 or not 2 <= len(word) <= 8 or len(full) < 2 or (word[0] != full[0][0] and full[0] != "the"):
        return False
    stop = words("match_stop")
    content = tuple(w for w in full if w not in stop)
    ends = (content, content[:-1], full)
    return any(len(seq) > 1 and word in _initials(seq) for seq in ends)


def blend_of(word: str, full: tuple[str, ...]) -> bool:
    """Whether a word is made of the beginnings of all the others ("benelux" of "belgium", "netherlands", "luxembourg").

    Args:
        word: a word of four to ten letters.
        full: the words of another name; function words do not count.
    """
    parts = [w for w in full if w not in words("match_stop")]
    if not (4 <= len(word) <= 10 and 2 <= len(parts) <= 5 and word[0] == parts[0][0]):
        return False
    ends = {0}
    for part in parts:
        ends = {e + n for e in ends for n in range(1, len(part) + 1) if word[e : e + n] == part[:n]}
    return len(word) in ends


def _initials(full: tuple[str, ...]) -> set[str]:
    """The acronyms of some words; a word of two letters may stand whole ("us" in "usgs")."""
    parts = [(w[0], w) if len(w) == 2 else (w[0],) for w in full[:8]]
    return {"".join(choice) for choice in product(*parts)}


def with_acronyms(a: tuple[str, ...], b: tuple[str, ...], found: Pairing) -> Pairing:
    """Pair a short word left in one name with a run of words left in the other whose initials it holds."""
    if not found.left or not found.right or not _RUN <= max(len(found.left), len(found.right)) <= MOST_WORDS:
        return found
    for turned in (False, True):
        x, y, left, right = (b, a, found.right, found.left) if turned else (a, b, found.left, found.right)
        initials = "".join([word[0] if j in right else " " for j, word in enumerate(y)])
        for i in (i for i in left if _RUN <= len(x[i]) <= min(_LONGEST, len(right))):
            if run := _run(x[i], initials):
                pairs = [(j, i, 0.95) if turned else (i, j, 0.95) for j in run[:1]]
                rest_x, rest_y = tuple(k for k in left if k != i), tuple(k for k in right if k not in run)
                sides = (rest_y, rest_x) if turned else (rest_x, rest_y)
                return with_acronyms(a, b, Pairing((*found.pairs, *pairs), *sides))
    return found


def _run(word: str, initials: str) -> tuple[int, ...]:
    """The indices in a row of the words that begin with the letters of a word, in order; none where there is no row."""
    first = initials.find(word)
    return tuple(range(first, first + len(word))) if first >= 0 else ()
