"""Crowds: where a text strings so much together that only the first of it is made into claims."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from attrs import asdict, evolve

from reconcile.claims.context import Context, Mentions
from reconcile.model.attribution import Attribution
from reconcile.model.finding import Notice
from reconcile.model.span import Span
from reconcile.text.view import TextView

MOST_IN_SENTENCE = 100  # figures, dates or names; more of them in one sentence are a table on one line, or noise
MOST_CREDITS = 40  # in one sentence, which no writer credits to so many
MOST_IN_DOCUMENT = 100_000  # mentions of all kinds; news that holds so many is millions of characters long

_NAMED = 3  # places that a notice names
_Row = tuple[Any, ...]  # quantities, dates, names or attributions in the order of the text


def without_crowds(context: Context) -> tuple[Context, tuple[Notice, ...]]:
    """A document with those mentions alone that are made into claims.

    Args:
        context: the document, with everything that was read from it.

    Returns:
        The document with the first mentions of each kind in each sentence, and of those the first of the document; and
        a notice of the others, where there are any.
    """
    rows: dict[str, _Row] = asdict(context.mentions, recurse=False)
    if all(len(row) <= _most(name) for name, row in rows.items()):
        return context, ()
    first = {name: tuple(_first_of_each(context.view, row, _most(name))) for name, row in rows.items()}
    end = _end_of_most(first.values())
    kept = {name: tuple(m for m in row if _place(m).start < end) for name, row in first.items()}
    left_out = sum(map(len, rows.values())) - sum(map(len, kept.values()))
    if not left_out:
        return context, ()
    places = _joined(p for name, row in rows.items() for p in _gaps(row, kept[name]))
    return evolve(context, mentions=Mentions(**kept)), (_notice(context.doc.id, left_out, places),)


def _most(name: str) -> int:
    """How many mentions of one kind are kept of a sentence."""
    return MOST_CREDITS if name == "attributions" else MOST_IN_SENTENCE


def _first_of_each(view: TextView, row: _Row, most: int) -> Iterator[Any]:
    """The first mentions of one kind in each sentence."""
    held: Counter[int] = Counter()
    for m in row:
        held[sentence := view.sentence_at(_place(m).start)] += 1
        if held[sentence] <= most:
            yield m


def _end_of_most(rows: Iterable[_Row]) -> float:
    """Where the first mention starts that is one too many for a document."""
    starts = sorted(_place(m).start for row in rows for m in row)
    return starts[MOST_IN_DOCUMENT] if len(starts) > MOST_IN_DOCUMENT else float("inf")


def _gaps(row: _Row, kept: _Row) -> Iterator[Span]:
    """Where the mentions stand that are not kept, those in a row as one."""
    held = set(map(id, kept))
    for is_held, run in groupby(row, key=lambda m: id(m) in held):
        if not is_held:
            places = [_place(m) for m in run]
            yield Span(places[0].start, max(p.end for p in places))


def _joined(places: Iterable[Span]) -> list[Span]:
    """Places in the order of the text, those that overlap as one."""
    found: list[Span] = []
    for place in sorted(places, key=lambda p: p.start):
        if found and place.start <= found[-1].end:
            place = Span(found[-1].start, max(found.pop().end, place.end))
        found.append(place)
    return found


def _place(m: Any) -> Span:
    """Where a mention stands; an attribution where its content does, by which it is ordered."""
    return m.content if isinstance(m, Attribution) else m


def _notice(doc: str, left_out: int, places: Sequence[Span]) -> Notice:
    named = ", ".join(f"{p.start:,} to {p.end:,}" for p in places[:_NAMED])
    more = f" and {len(places) - _NAMED:,} more places" if len(places) > _NAMED else ""
    message = (
        f"More than {MOST_IN_SENTENCE} figures, dates or names or {MOST_CREDITS} credits are strung together in one "
        f"sentence, or {MOST_IN_DOCUMENT:,} in the document: {left_out:,} were left out, at characters {named}{more}."
    )
    return Notice(doc, "claims-capped", message)
