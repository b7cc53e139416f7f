"""Topics: what a value is the value of, in the document's own words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
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

_Part = tuple[str, int, bool]  # a token as it is shown: its text, where it begins, whether it says what a text is about


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
    return _phrase(_shown(view.tokens[max(start, first - _BEFORE) : min(end, last + _AFTER)]), at)


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
    parts, keys = _read(words, own)
    values = [weights.get(key, 0.0) for key in keys]
    values = [0.0 if v and at.start <= start < at.end else v for v, (_, start, _) in zip(values, parts, strict=True)]
    windows = [(sum(values[i:end]), -i, end) for i, end in _stretches(parts, at)]
    best, start, end = max(windows, default=(0.0, 0, 0))
    return _phrase(parts[-start:end], at) if best else ""


def _stretches(parts: Sequence[_Part], at: Span) -> Iterator[tuple[int, int]]:
    """The stretches that may be a topic: they hold the value, where there is one, and run across no dash or bracket.

    Commas part what is told of the value from the rest, unless next to nothing stands between them.
    """
    held = [i for i, part in enumerate(parts) if _overlaps(part, at)] if at.end else []
    if not held:
        yield from _between(parts, _BOUNDS)
        return
    first, last = held[0], held[-1]
    for bounds in (_BOUNDS | {","}, _BOUNDS):
        left = next((i + 1 for i in range(first - 1, -1, -1) if parts[i][0] in bounds), 0)
        right = next((i for i in range(last + 1, len(parts)) if parts[i][0] in bounds), len(parts))
        if sum([tells for _, _, tells in (*parts[left:first], *parts[last + 1 : right])]) >= _TELLING:
            break
    size = max(_WINDOW, last - first + 1)
    yield from ((i, min(right, i + size)) for i in range(max(left, last + 1 - size), first + 1))


def _between(parts: Sequence[_Part], bounds: frozenset[str]) -> Iterator[tuple[int, int]]:
    """For each token but a bound the stretch from it to the next bound, cut where it goes on for too long."""
    end = len(parts)
    for i in range(len(parts) - 1, -1, -1):
        if parts[i][0] in bounds:
            end = i
        else:
            yield i, min(end, i + _WINDOW)


@lru_cache(maxsize=1024)  # a sentence states several facts
def _read(words: str, own: tuple[Concept, ...]) -> tuple[tuple[_Part, ...], tuple[str, ...]]:
    """The tokens of a sentence, and for each the key of the term that it begins; empty for none."""
    tokens = TextView(words).tokens
    keys = {t.start: t.key for t in terms(tokens, own)}
    return _shown(tokens), tuple([keys.get(t.start, "") for t in tokens])


def _shown(tokens: Iterable[Token]) -> tuple[_Part, ...]:
    return tuple([(t.text, t.start, is_content(t)) for t in tokens])


def _overlaps(part: _Part, at: Span) -> bool:
    return part[1] < at.end and at.start < part[1] + len(part[0])


def _phrase(parts: Sequence[_Part], at: Span) -> str:
    """The tokens as running text from the first telling word to the last."""
    telling = [i for i, part in enumerate(parts) if part[2] and not _overlaps(part, at)]
    phrase, end = "", -1
    for part in parts[telling[0] : telling[-1] + 1] if telling else ():
        text, start, _ = part
        if not _overlaps(part, at):
            phrase += text if start == end else f" {text}"
        elif not phrase.endswith(_VALUE):
            phrase += _VALUE if start == end else f" {_VALUE}"
        end = start + len(text)
    return phrase.strip()
