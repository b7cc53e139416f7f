"""Things in the order of a text, asked which of them start inside a span; what is found once for each span."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from reconcile.model.span import Span


class Placed(Protocol):
    """What has a place in a text."""

    @property
    def start(self) -> int:
        """Where it begins, as an index into the text."""
        ...


_P = TypeVar("_P", bound=Placed)
_T = TypeVar("_T")


class Row(Generic[_P]):
    """Things in the order of a text.

    Args:
        items: the things, by where they start.
    """

    def __init__(self, items: Sequence[_P]) -> None:
        self.items = items
        self._starts = [item.start for item in items]

    def numbers(self, span: Span) -> tuple[int, int]:
        """The indices of what starts inside a span: the first, and the one behind the last."""
        return bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)

    def inside(self, span: Span) -> Sequence[_P]:
        """What starts inside a span, in the order of the text."""
        first, end = self.numbers(span)
        return self.items[first:end]


class Found(Generic[_T]):
    """What is found for spans, once for each."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], _T] = {}

    def of(self, span: Span, find: Callable[[Span], _T]) -> _T:
        """What `find` gives for a span, asked the first time alone."""
        key = span.start, span.end
        if key not in self._known:
            self._known[key] = find(span)
        return self._known[key]
