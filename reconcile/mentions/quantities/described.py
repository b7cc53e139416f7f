"""Counted nouns with a measure before them: "two 16-year-old girls", "12 155mm howitzers", "three 14-member teams"."""

from reconcile.lexicon import words
from reconcile.mentions.quantities.ages import age_unit_end
from reconcile.mentions.quantities.figures import read_figure
from reconcile.mentions.quantities.nouns import Noun, noun_after
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import grammar
from reconcile.mentions.quantities.units import unit_after


def noun_behind_measure(stream: Stream, i: int, single: bool) -> Noun | None:
    """The noun that a figure counts across the measure at token `i`, which sticks together or has a hyphen.

    Args:
        stream: the text.
        i: index of the token behind the figure.
        single: whether one thing is counted.
    """
    inner = read_figure(stream, i + (stream.lowers[i] in grammar("further")))
    if inner is None or inner.form not in ("digits", "words") or not stream.tights[inner.last]:
        return None
    end = _measure_end(stream, inner.last)
    if end == inner.last:
        return None
    if stream.lowers[end - 1] == "olds":
        return Noun(end - 1, end, "person", "olds", "person")
    return noun_after(stream, end, single)


def _measure_end(stream: Stream, i: int) -> int:
    """Index behind the unit, with "old", or the described noun ("-member") at token `i`; `i` where there is none."""
    unit = unit_after(stream, i)
    if unit is not None:
        return age_unit_end(stream, unit.last) or unit.last
    return i + 2 if stream.lowers[i] == "-" and stream.lowers[i + 1] in words("quantity_hyphen_nouns") else i
