"""None and a single one: "no deaths", "nobody was hurt", "none required an operation", "a single house was damaged"."""

from reconcile.lexicon import words
from reconcile.mentions.quantities.figures import Figure
from reconcile.mentions.quantities.harm import is_harmed
from reconcile.mentions.quantities.nouns import Noun, noun_after
from reconcile.mentions.quantities.reading import Reading
from reconcile.mentions.quantities.stream import Stream

_NOBODY = ("nobody", "none")


def read_zero(stream: Stream, i: int) -> tuple[tuple[Reading, ...], int] | None:
    """The reading of a word for none, or of "single", at token `i`.

    "No" states nought of deaths, arrests and the like, and of people whom some harm befell. "Nobody", "no one", "none"
    and "not a single guard" do so where harm is told of them. "A single house" is one where the house was harmed.

    Args:
        stream: the text.
        i: index of a token.

    Returns:
        The readings, and the index behind what was read or passed over; None where no such word stands there.
    """
    word = stream.lowers[i]
    if word == "single":
        return _single(stream, i)
    if word == "no":
        return _no(stream, i)
    if word not in _NOBODY:
        return None
    return _nobody(stream, i, i + 1)


def _no(stream: Stream, i: int) -> tuple[tuple[Reading, ...], int]:
    step = 1 if stream.lowers[i + 1] == "-" else 0
    if stream.lowers[i + 1 + step] == "one":
        return _nobody(stream, i, i + 2 + step)
    noun = noun_after(stream, i + 1, single=True)
    if noun is None or noun.last > i + 4:
        return (), i + 1
    if noun.head in words("quantity_zero_nouns") or (noun.name == "person" and is_harmed(stream, noun.last)):
        return (_none(Figure(i, i + 1, 0.0, 0.0, "zero"), noun),), i + 1
    return (), i + 1


def _nobody(stream: Stream, i: int, last: int) -> tuple[tuple[Reading, ...], int]:
    """Read a pronoun for no person, or "none" with what it is said of."""
    noun = noun_after(stream, last) if stream.lowers[last] == "of" else None
    if not is_harmed(stream, noun.last if noun is not None else last):
        return (), last
    person = noun or Noun(i, last, "person", " ".join(stream.slice(i, last).lower().split()), "person")
    return (_none(Figure(i, last, 0.0, 0.0, "zero"), person),), last


def _none(figure: Figure, noun: Noun) -> Reading:
    return Reading(figure, figure.first, max(noun.last, figure.last), noun=noun)


def _single(stream: Stream, i: int) -> tuple[tuple[Reading, ...], int]:
    """Read "a single house was damaged": one; "not a single guard was hurt": none."""
    if stream.lowers[i - 1] not in ("a", "the") or stream.lowers[i + 1] == "-":
        return (), i + 1
    noun = noun_after(stream, i + 1, single=True)
    if noun is None or not noun.name or not is_harmed(stream, noun.last):
        return (), i + 1
    if stream.lowers[i - 2] == "not":
        return (_none(Figure(i - 2, i + 1, 0.0, 0.0, "zero"), noun),), i + 1
    return (Reading(Figure(i, i + 1, 1.0, 1.0, "words"), i, noun.last, noun=noun),), i + 1
