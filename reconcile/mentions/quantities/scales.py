"""Magnitudes behind a figure: "million", "lakh crore", "bn", "k"."""

from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import numerals

_MAX_CHAIN = 3


def scale_after(stream: Stream, i: int) -> float | None:
    """The worth of the magnitude word at token `i`, if it is one ("hundred" included)."""
    word = stream.lowers[i]
    if word == "hundred":
        return 100.0
    return numerals("scales").get(word)


def apply_scales(stream: Stream, i: int, value: float) -> tuple[float, int]:
    """Multiply a figure by the magnitudes that follow it.

    Args:
        stream: the text.
        i: index of the token behind the figure.
        value: the figure so far.

    Returns:
        The value and the index behind the magnitudes; unchanged where none follows.
    """
    suffix = _suffix(stream, i)
    if suffix:
        return value * suffix, i + 1
    start = i + 1 if stream.lowers[i] == "-" and scale_after(stream, i + 1) else i
    chain = 0
    while chain < _MAX_CHAIN and (scale := scale_after(stream, start + chain)):
        value *= scale
        chain += 1
    return (value, start + chain) if chain else (value, i)


def _suffix(stream: Stream, i: int) -> float | None:
    """A letter magnitude right behind the digits; capitals M and B are one wherever they stand there."""
    if stream.kinds[i - 1] != "number" or stream.kinds[i] != "word":
        return None
    word, raw = stream.lowers[i], stream.raws[i]
    if not stream.tights[i]:
        if stream.kinds[i + 1] == "number" and stream.tights[i + 1]:  # a name: "31 M1 tanks"
            return None
        if len(word) > 1 and word not in ("mil", "cr", "mio"):
            return numerals("suffixes").get(word)
        return numerals("spaced_suffixes").get(raw)
    return numerals("suffixes").get(word, numerals("capital_suffixes").get(raw))


def loose_suffix(stream: Stream, i: int) -> float | None:
    """The worth of "m", "b" or "t" right behind digits, which context may make a magnitude."""
    if stream.kinds[i - 1] != "number" or not stream.tights[i]:
        return None
    return numerals("loose_suffixes").get(stream.lowers[i])
