"""Topics: what a value is the value of, in the document's own words."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from operator import itemgetter

from reconcile.claims.words import Word
from reconcile.model.quantity import Quantity
from reconcile.model.span import Mention, Span

_BEFORE, _AFTER = 5, 7  # tokens of the clause that are shown on either side of a value
_WINDOW = 9  # tokens of a topic that two claims share
_TELLING = 3  # words beside a value that a topic needs
_BOUNDS = frozenset('"“”„«»;:()[]—–')
_BOUNDS_AND_COMMA = _BOUNDS | {","}
_VALUE = "…"  # stands for the value itself

_start_of, _key_of = itemgetter(1), itemgetter(2)


def topic_around(words: Sequence[Word], at: Span) -> str:
    """The words of a clause around a value, the value left out.

    Args:
        words: those of the clause.
        at: the value, which may stand outside.
    """
    first, end = _held(words, at)
    return _phrase(words[max(0, first - _BEFORE) : end + _AFTER], at)


def value_words(mention: Mention) -> Span:
    """The words that tell a value: of a measure its bounds and its unit too, which say nothing of what is measured."""
    if isinstance(mention, Quantity) and mention.dimension not in ("number", "count", "rank"):
        return mention.extent
    return mention


def topic_shared(words: Sequence[Word], at: Span, weights: Mapping[str, float]) -> str:
    """The stretch of a sentence that says most of what two claims have in common.

    Args:
        words: those of the sentence, or of what is credited.
        at: the value in it, which is left out; an empty span for none.
        weights: how much each shared term counts.

    Returns:
        A few words of the sentence; empty where it holds none of the terms.
    """
    told = [*map(weights.get, map(_key_of, words), repeat(0.0))]
    first, behind = (bisect_left(words, place, key=_start_of) for place in (at.start, at.end))
    told[first:behind] = [0.0] * (behind - first)
    windows = [(sum(told[i:end]), -i, end) for i, end in _stretches(words, at)]
    best, start, end = max(windows, default=(0.0, 0, 0))
    return _phrase(words[-start:end], at) if best else ""


def _stretches(words: Sequence[Word], at: Span) -> Iterable[tuple[int, int]]:
    """The stretches that may be a topic: they hold the value, where there is one, and run across no dash or bracket.

    Commas part what is told of the value from the rest, unless next to nothing stands between them.
    """
    first, end = _held(words, at)
    if first == end:
        return _between(words, _BOUNDS)
    left, right = _reach(words, first, end, _BOUNDS_AND_COMMA)
    if sum([word[3] for word in (*words[left:first], *words[end:right])]) < _TELLING:
        left, right = _reach(words, first, end, _BOUNDS)
    size = max(_WINDOW, end - first)
    return [(i, min(right, i + size)) for i in range(max(left, end - size), first + 1)]


def _reach(words: Sequence[Word], first: int, end: int, bounds: frozenset[str]) -> tuple[int, int]:
    """How far one can go from some words to the left and to the right without crossing a bound."""
    while first and words[first - 1][0] not in bounds:
        first -= 1
    while end < len(words) and words[end][0] not in bounds:
        end += 1
    return first, end


def _between(words: Sequence[Word], bounds: frozenset[str]) -> Iterator[tuple[int, int]]:
    """For each token but a bound the stretch from it to the next bound, cut where it goes on for too long."""
    end = len(words)
    for i in range(len(words) - 1, -1, -1):
        if words[i][0] in bounds:
            end = i
        else:
            yield i, min(end, i + _WINDOW)


def _held(words: Sequence[Word], at: Span) -> tuple[int, int]:
    """The words that a value takes up: the index of the first, and that behind the last."""
    end = bisect_left(words, at.end, key=_start_of)
    first = bisect_right(words, at.start, hi=end, key=_start_of)
    return first - 1 if first and at.start < words[first - 1][1] + len(words[first - 1][0]) else first, end


def _phrase(words: Sequence[Word], at: Span) -> str:
    """The tokens as running text from the first telling word to the last, a sign for the value."""
    first, behind = _held(words, at)
    telling = [i for i, word in enumerate(words) if word[3] and not first <= i < behind]
    phrase, end = "", -1
    for i in range(telling[0], telling[-1] + 1) if telling else ():
        text, start, _, _ = words[i]
        if not first <= i < behind:
            phrase += text if start == end else f" {text}"
        elif not phrase.endswith(_VALUE):
            phrase += _VALUE if start == end else f" {_VALUE}"
        end = start + len(text)
    return phrase.strip()
