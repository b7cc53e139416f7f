"""Texts that say the same again and again, as rows and noise do: what stands in the same surroundings is read once."""

from collections.abc import Callable, Iterable, Iterator

from reconcile.mentions.quantities.figures import Figure
from reconcile.mentions.quantities.nouns import Noun
from reconcile.mentions.quantities.reading import Reading
from reconcile.mentions.quantities.stream import Stream

Found = tuple[tuple[Reading, ...], int]
_AROUND = 32  # tokens on either side; no rule looks farther from where it starts
_LONGEST = 12  # tokens of an expression around which so many are looked at


def read_repeats(
    stream: Stream, starts: Iterable[int], read: Callable[[Stream, int], Found], around: int = _AROUND
) -> Iterator[Reading]:
    """The readings of a text, from left to right.

    Args:
        stream: the text.
        starts: tokens at which one may begin, in order; those inside a reading are passed over.
        read: the readings that begin at a token, and the index behind what was read or passed over.
        around: how many tokens on either side must be the same.
    """
    before, behind = 0, 0
    found: tuple[Reading, ...] = ()
    for i in starts:
        if i < behind:
            continue
        if behind - before <= _LONGEST and _is_repeated(stream, i, before, around):
            found = tuple(_moved(reading, i - before) for reading in found)
            behind += i - before
        else:
            found, behind = read(stream, i)
        before = i
        yield from found


def _is_repeated(stream: Stream, i: int, before: int, around: int) -> bool:
    """Whether the text around token `i` is the same as around an earlier token."""
    tokens = stream.tokens
    if before < around or i + around >= len(tokens):
        return False
    here = stream.text[tokens[i - around].start : tokens[i + around].end]
    if not stream.text.startswith(here, tokens[before - around].start):
        return False
    primes = stream.primes
    return not primes or all((k in primes) == (k - i + before in primes) for k in range(i - around, i + around))


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
