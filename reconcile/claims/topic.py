"""Topics: what a value is the value of, in the document's own words."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from reconcile.claims.concepts import terms
from reconcile.model.concept import Concept
from reconcile.model.quantity import Quantity
from reconcile.model.span import Mention, Span
from reconcile.text.stems import is_content
from reconcile.text.view import TextView, Token

_BEFORE, _AFTER = 5, 7  # tokens of the clause that are shown on either side of a value
_WINDOW = 9  # tokens of a topic that two claims share
_TELLING = 3  # words beside a value that a topic needs
_BOUNDS = frozenset('"“”„«»;:()[]—–')
_VALUE = "…"  # stands for the value itself


def topic_around(view: TextView, clause: Span, at: Span) -> str:
    """The words of a clause around a value, the value left out.

    Args:
        view: the text.
        clause: a part of it.
        at: the value, which may stand outside.
    """
    start, end = view.token_at(clause.start - 1) + 1, view.token_at(clause.end - 1) + 1
    first, last = view.token_at(at.start), view.token_at(at.end - 1) + 1
    if first < 0 or view.tokens[first].end <= at.start:
        first += 1  # the value begins behind that token
    first, last = (min(max(start, i), end) for i in (first, last))
    return _phrase(view.tokens[max(start, first - _BEFORE) : min(end, last + _AFTER)], at)


def value_words(mention: Mention) -> Span:
    """The words that tell a value: of a measure its bounds and its unit too, which say nothing of what is measured."""
    if isinstance(mention, Quantity) and mention.dimension not in ("number", "count", "rank"):
        return mention.extent
    return mention


def topic_shared(words: str, at: Span, weights: Mapping[str, float], own: tuple[Concept, ...] = ()) -> str:
    """The stretch of a sentence that says most of what two claims have in common.

    Args:
        words: the sentence, or what is credited.
        at: the value in it; it is left out.
        weights: how much each shared term counts.
        own: a user's own concepts.

    Returns:
        A few words of the sentence; empty where it holds none of the terms.
    """
    tokens, keys = _read(words, own)
    values = [weights.get(key, 0.0) for key in keys]
    values = [0.0 if v and at.start <= t.start < at.end else v for t, v in zip(tokens, values, strict=True)]
    windows = [(sum(values[i:end]), -i, end) for i, end in _stretches(tokens, at)]
    best, start, end = max(windows, default=(0.0, 0, 0))
    return _phrase(tokens[-start:end], at) if best else ""


def _stretches(tokens: Sequence[Token], at: Span) -> Iterator[tuple[int, int]]:
    """The stretches that may be a topic: they hold the value, where there is one, and run across no dash or bracket.

    Commas part what is told of the value from the rest, unless next to nothing stands between them.
    """
    held = [i for i, t in enumerate(tokens) if t.start < at.end and at.start < t.end]
    if not held:
        yield from _parts(tokens, _BOUNDS)
        return
    first, last = held[0], held[-1]
    for bounds in (_BOUNDS | {","}, _BOUNDS):
        left = next((i + 1 for i in range(first - 1, -1, -1) if tokens[i].text in bounds), 0)
        right = next((i for i in range(last + 1, len(tokens)) if tokens[i].text in bounds), len(tokens))
        if sum(map(is_content, (*tokens[left:first], *tokens[last + 1 : right]))) >= _TELLING:
            break
    size = max(_WINDOW, last - first + 1)
    yield from ((i, min(right, i + size)) for i in range(max(left, last + 1 - size), first + 1))


def _parts(tokens: Sequence[Token], bounds: frozenset[str]) -> Iterator[tuple[int, int]]:
    """For each token but a bound the stretch from it to the next bound, cut where it goes on for too long."""
    end = len(tokens)
    for i in range(len(tokens) - 1, -1, -1):
        if tokens[i].text in bounds:
            end = i
        else:
            yield i, min(end, i + _WINDOW)


@lru_cache(maxsize=1024)  # a sentence states several facts
def _read(words: str, own: tuple[Concept, ...]) -> tuple[tuple[Token, ...], tuple[str, ...]]:
    """The tokens of a sentence, and for each the key of the term that it begins; empty for none."""
    tokens = TextView(words).tokens
    keys = {t.start: t.key for t in terms(tokens, own)}
    return tokens, tuple([keys.get(t.start, "") for t in tokens])


def _phrase(tokens: Sequence[Token], at: Span) -> str:
    """The tokens as running text from the first telling word to the last."""
    telling = [i for i, t in enumerate(tokens) if is_content(t) and not at.overlaps(t)]
    shown = tokens[telling[0] : telling[-1] + 1] if telling else ()
    phrase, end = "", -1
    for t in shown:
        if not at.overlaps(t):
            phrase += t.text if t.start == end else f" {t.text}"
        elif not phrase.endswith(_VALUE):
            phrase += _VALUE if t.start == end else f" {_VALUE}"
        end = t.end
    return phrase.strip()
