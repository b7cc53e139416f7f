"""Texts that say the same again and again, as rows and noise do: what stands in the same surroundings is read once."""

from collections.abc import Callable, Iterable, Iterator

from reconcile.mentions.quantities.figures import Figure
from reconcile.mentions.quantities.nouns import Noun
from reconcile.mentions.quantities.reading import Reading
from reconcile.mentions.quantities.stream import Stream

Found = tuple[tuple[Reading, ...], int]
_AROUND = 32  # tokens on either side; no rule looks farther from where it starts
_LONGEST = 12  # tokens of an expression around which so many are looked at
_WIDEST = 1000  # characters that so many tokens take; what is wider is not remembered
_MOST = 256  # surroundings that are remembered
_Surroundings = tuple[int, str]
_NEVER: tuple[int, Found | None] = (-1, None)


def read_repeats(stream: Stream, starts: Iterable[int], read: Callable[[Stream, int], Found]) -> Iterator[Reading]:
    """The readings of a text, from left to right.

    Args:
        stream: the text.
        starts: tokens at which one may begin, in order; those inside a reading are passed over.
        read: the readings that begin at a token, and the index behind what was read or passed over.
    """
    seen: dict[_Surroundings, tuple[int, Found | None]] = {}
    behind = 0
    for i in starts:
        if i < behind:
            continue
        around = _around(stream, i)
        before, found = seen.get(around, _NEVER) if around else _NEVER
        if found is not None and _has_primes_as(stream, i, before):
            readings, behind = _farther_on(found, i - before)
        else:
            readings, behind = found = read(stream, i)
            if around and behind - i <= _LONGEST:
                if len(seen) == _MOST:
                    seen.clear()
                seen[around] = i, found
        yield from readings


def _around(stream: Stream, i: int) -> _Surroundings | None:
    """The text around token `i` and where in it the token begins; None near the ends of the text."""
    tokens = stream.tokens
    if i < _AROUND or i + _AROUND >= len(tokens):
        return None
    start, end = tokens[i - _AROUND].start, tokens[i + _AROUND].end
    return (tokens[i].start - start, stream.text[start:end]) if end - start < _WIDEST else None


def _has_primes_as(stream: Stream, i: int, before: int) -> bool:
    """Whether around token `i` the same marks are signs of feet and inches as around an earlier one."""
    primes = stream.primes
    near = range(-_AROUND, _AROUND)
    return not primes or all((i + k in primes) == (before + k in primes) for k in near)


def _farther_on(found: Found, by: int) -> Found:
    """What was read at a token, as read some tokens farther on."""
    readings, behind = found
    return tuple(_moved(reading, by) for reading in readings), behind + by


def _moved(reading: Reading, by: int) -> Reading:
    """A reading some tokens farther on."""
    figure, noun = reading.figure, reading.noun
    return Reading(
        Figure(figure.first + by, figure.last + by, figure.low, figure.high, figure.form, figure.scaled, figure.signed),
        reading.first + by,
        reading.last + by,
        reading.unit,
        noun and Noun(noun.first + by, noun.last + by, noun.head, noun.phrase, noun.name),
        reading.age,
        reading.rate,
    )
