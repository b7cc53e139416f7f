"""What the whole document tells of a word: how often it stands in lower case, and how often as a name."""

from collections import Counter
from collections.abc import Iterable

from attrs import frozen

from reconcile.mentions.names.pieces import Piece
from reconcile.mentions.names.words import first_names, fold, heads_of, known, places
from reconcile.text.view import TextView


@frozen
class Evidence:
    """Counts over one document.

    Attributes:
        small: how often each word stands in lower case.
        inner: how often each word stands in a candidate where only names have capitals.
        alone: how often a whole candidate stands so.
    """

    small: Counter[str]
    inner: Counter[str]
    alone: Counter[tuple[str, ...]]


def gather(view: TextView, pieces: Iterable[Piece]) -> Evidence:
    """Count words and candidates over the document."""
    small = Counter(t.lower for t in view.tokens if t.text[0].islower())
    inner: Counter[str] = Counter()
    alone: Counter[tuple[str, ...]] = Counter()
    for piece in pieces:
        if not piece.headline:
            inner.update(piece.words[piece.initial :])
            if not piece.initial:
                alone[piece.words] += 1
    return Evidence(small, inner, alone)


def is_name(piece: Piece, seen: Evidence) -> bool:
    """Whether the document bears out that a candidate is a name rather than a word with a capital."""
    words = piece.words
    if len(words) == 1:
        return _single(piece, seen)
    if piece.headline:
        return " ".join(words) in places() or seen.alone[words] > 0 or not any(w in known("ordinary") for w in words)
    return not piece.initial or seen.alone[words] > 0 or not _only_ordinary(words) or _has_head(words)


def _single(piece: Piece, seen: Evidence) -> bool:
    word = piece.words[0]
    if len(word) == 1:
        return False
    if word in places() or word in known("orgs"):
        return not (piece.initial and word in known("ordinary")) or seen.inner[word] > 0
    if piece.initial or piece.headline:
        if seen.inner[word]:
            return seen.inner[word] >= seen.small[word]
        return word not in known("ordinary") and not seen.small[word]
    return seen.small[word] <= seen.inner[word]


def _only_ordinary(words: tuple[str, ...]) -> bool:
    return all(w in known("ordinary") and w not in first_names() for w in words)


def _has_head(words: tuple[str, ...]) -> bool:
    return words[-1] in heads_of("org") or words[-1] in heads_of("place")


def without_beginning(piece: Piece, view: TextView, seen: Evidence) -> Piece:
    """The candidate without a first word that owes its capital to the sentence ("Rescued | Maria Lopez")."""
    words = piece.words
    if not piece.initial or len(words) < 2 or not _begins(words, seen):
        return piece
    token = view.tokens[piece.first + 1]
    if token.kind != "word" or fold(token.text)[:1] != words[1][:1]:
        return piece
    return Piece(piece.first + 1, piece.last, token.start, piece.end, words[1:], "", False, piece.headline)


def _begins(words: tuple[str, ...], seen: Evidence) -> bool:
    first, rest = words[0], words[1:]
    if first not in known("ordinary") or first in first_names() or " ".join(words) in places() or _has_head(words):
        return False
    if seen.inner[first] or " ".join(words) in known("orgs"):
        return False
    return seen.alone[rest] > 0 or seen.small[first] > 0 or " ".join(rest) in places() or rest[0] in first_names()
