"""Figures: one number as it stands in the text, in digits, words or both, without its unit."""

from typing import Literal

from attrs import evolve, frozen

from reconcile.mentions.quantities.digits import read_digits, vulgar_fraction
from reconcile.mentions.quantities.fractions import read_fraction, with_part
from reconcile.mentions.quantities.harm import is_harmed
from reconcile.mentions.quantities.scales import apply_scales, scale_after
from reconcile.mentions.quantities.spelled import read_spelled
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import numerals, vague_plurals

Form = Literal["digits", "words", "fraction", "vague", "article", "zero", "multiple"]

_DETERMINERS = ("a", "an")
_BAKER = ("baker's", "baker’s")


@frozen(eq=False, repr=False)
class Figure:
    """A number read from tokens.

    Attributes:
        first, last: its tokens, `last` exclusive.
        low, high: its value; they differ for vague plurals.
        form: how it is written.
        scaled: whether a magnitude word is part of it.
        signed: whether it has a sign.
    """

    first: int
    last: int
    low: float
    high: float
    form: Form
    scaled: bool = False
    signed: bool = False


def read_figure(stream: Stream, i: int) -> Figure | None:
    """The figure that begins at token `i`, if one does.

    Args:
        stream: the text.
        i: index of a token.

    Returns:
        The longest figure from there: "two", "1.2 million", "half a dozen", "tens of thousands", "two-thirds".
    """
    sign = _sign(stream, i)
    if sign:
        figure = _unsigned(stream, i + 1)
        if figure is None or figure.form == "vague":
            return None
        return evolve(figure, first=i, low=-figure.low, high=-figure.high, signed=True)
    return _unsigned(stream, i)


def _sign(stream: Stream, i: int) -> bool:
    word = stream.lowers[i]
    if word in ("minus", "negative"):
        return stream.lowers[i - 2 : i] != ("plus", "or")
    if word not in ("-", "−", "–") or stream.tights[i]:
        return False
    numeric = stream.kinds[i + 1] == "number" or stream.lowers[i + 1] == "."
    return numeric and (stream.tights[i + 1] or i == 0)


def _unsigned(stream: Stream, i: int) -> Figure | None:
    figure = _single(stream, i)
    return None if figure is None else _past_repetition(stream, figure)


def _past_repetition(stream: Stream, figure: Figure) -> Figure:
    """Take in the same number in brackets, in words or in digits: "fifteen (15) days"."""
    if stream.lowers[figure.last] != "(":
        return figure
    again = _single(stream, figure.last + 1)
    if again is None or stream.lowers[again.last] != ")" or {figure.form, again.form} != {"digits", "words"}:
        return figure
    return evolve(figure, last=again.last + 1) if again.low == figure.low else figure


def _single(stream: Stream, i: int) -> Figure | None:
    if stream.kinds[i] == "number":
        return _fraction(stream, i) or _from_digits(stream, i)
    return (
        _dozens(stream, i)
        or _fraction(stream, i)
        or _from_digits(stream, i)
        or _from_words(stream, i)
        or _vague(stream, i)
    )


def _fraction(stream: Stream, i: int) -> Figure | None:
    found = read_fraction(stream, i)
    if found is None:
        return None
    value, last = found
    scaled, end = apply_scales(stream, last, value)
    return Figure(i, end, scaled, scaled, "words" if end > last else "fraction", scaled=end > last)


def _from_digits(stream: Stream, i: int) -> Figure | None:
    read = (
        read_digits(stream, i) if stream.kinds[i] == "number" or stream.lowers[i] == "." else vulgar_fraction(stream, i)
    )
    if read is None:
        return None
    value, last = read
    value, end = apply_scales(stream, last, value)
    if end > last:
        value, end = _with_tail(stream, value, end)
        rest = read_spelled(stream, end) or _smaller_digits(stream, end)
        if rest is not None and _continues(value, rest[0]):
            value, end = value + rest[0], rest[1]
    whole = end
    value, end = with_part(stream, end, value)
    if end > whole == last:
        value, end = apply_scales(stream, end, value)
    dozen = numerals("dozens").get(stream.lowers[end]) if end == last else None
    if dozen and not stream.lowers[end].startswith(("score", "gross")):
        return Figure(i, end + 1, value * dozen, value * dozen, "words", scaled=True)
    return Figure(i, end, value, value, "digits", scaled=end > last)


def _smaller_digits(stream: Stream, i: int) -> tuple[float, int] | None:
    """A further term with a magnitude of its own ("4 thousand 3 hundred and 21")."""
    read = read_digits(stream, i) if stream.kinds[i] == "number" else None
    if read is None:
        return None
    value, last = read
    scaled, end = apply_scales(stream, last, value)
    if end == last:
        return None
    if stream.lowers[end] == "and" and stream.kinds[end + 1] == "number":
        tail = read_digits(stream, end + 1)
        if tail is not None and _continues(scaled, tail[0]):
            return scaled + tail[0], tail[1]
    return scaled, end


def _with_tail(stream: Stream, value: float, i: int) -> tuple[float, int]:
    """Add what "and" joins to digits with a magnitude: "3 hundred and 21", "6 crore and two hundred"."""
    if stream.lowers[i] != "and":
        return value, i
    tail = _below_hundred(stream, i + 1) if stream.lowers[i - 1] == "hundred" else None
    if tail is None and stream.lowers[i + 2] == "hundred" and stream.lowers[i - 1] != "hundred":
        tail = read_spelled(stream, i + 1)
    return (value + tail[0], tail[1]) if tail is not None and _continues(value, tail[0]) else (value, i)


def _below_hundred(stream: Stream, i: int) -> tuple[float, int] | None:
    """The number below one hundred that ends "3 hundred and 21"."""
    read = read_digits(stream, i) if stream.kinds[i] == "number" else read_spelled(stream, i)
    return read if read is not None and 0 < read[0] < 100 and stream.lowers[read[1]] != "hundred" else None


def _continues(value: float, rest: float) -> bool:
    """Whether `rest` may be a further term of `value`: it lies below the lowest magnitude already said."""
    scale = 1.0
    while scale * 10 <= value and value % (scale * 10) == 0:
        scale *= 10
    return 0 < rest < scale


def _from_words(stream: Stream, i: int) -> Figure | None:
    word = stream.lowers[i]
    if word in _DETERMINERS:
        return _with_article(stream, i)
    read = read_spelled(stream, i)
    if read is None:
        return _hundreds_before_scale(stream, i)
    value, end = read
    value, end = with_part(stream, end, value)
    value, scaled_end = apply_scales(stream, end, value)
    dozen = numerals("dozens").get(stream.lowers[scaled_end])
    if dozen and value < 1000 and not stream.lowers[scaled_end].startswith("gross"):
        return Figure(i, scaled_end + 1, value * dozen, value * dozen, "words", scaled=True)
    return Figure(i, scaled_end, value, value, "words", scaled=value >= 100)


def _hundreds_before_scale(stream: Stream, i: int) -> Figure | None:
    """A bare magnitude ("hundred thousand dollars", "million")."""
    word = stream.lowers[i]
    if word not in ("hundred", "thousand", "million", "billion", "lakh", "crore"):
        return None
    value, end = apply_scales(stream, i, 1.0)
    return Figure(i, end, value, value, "words", scaled=True) if end > i else None


def _with_article(stream: Stream, i: int) -> Figure | None:
    """Read "a hundred and twenty", "a couple", "a few hundred"."""
    word = stream.lowers[i + 1]
    if word == "few":
        return _several(stream, i, i + 2)
    if word in ("couple", "pair"):
        return _couple(stream, i, i + 1)
    if word == "hundred" or scale_after(stream, i + 1):
        read = read_spelled(stream, i + 1, lead=1.0)
        if read is not None:
            value, end = with_part(stream, read[1], read[0])
            return Figure(i, end, value, value, "words", scaled=True)
    return None


def _couple(stream: Stream, i: int, j: int) -> Figure | None:
    """Read "a couple", "a couple hundred", "a couple of million"."""
    for last in (j + 1, j + 2) if stream.lowers[j + 1] == "of" else (j + 1,):
        many = {"hundred": 100.0, **numerals("scales"), **numerals("dozens")}.get(stream.lowers[last])
        if many and stream.lowers[last] not in vague_plurals():
            return Figure(i, last + 1, 2 * many, 2 * many, "words", scaled=True)
    return Figure(i, j + 1, 2.0, 2.0, "words")


def _several(stream: Stream, i: int, j: int) -> Figure | None:
    """Read "several hundred", "a few dozen": read as the plural of the magnitude."""
    word = stream.lowers[j]
    plural = "hundreds" if word == "hundred" else word + "s"
    if plural not in vague_plurals() or plural == "tens":
        return None
    low, high = vague_plurals()[plural]
    factor, end = apply_scales(stream, j + 1, 1.0)
    return Figure(i, end, low * factor, high * factor, "vague", scaled=True)


def _dozens(stream: Stream, i: int) -> Figure | None:
    """Read "a dozen", "half a dozen", "dozen", "a baker's dozen", "a dozen dozen"."""
    half = stream.lowers[i] == "half"
    if not half and stream.lowers[i] not in ("a", "an", "dozen", "doz"):
        return None
    place = i + half
    while stream.lowers[place] in (*_DETERMINERS, "-") and place < i + 4:
        place += 1
    baker = stream.lowers[place] in _BAKER
    value, place = (13.0 if baker else 6.0 if half else 12.0), place + baker
    if stream.lowers[place] not in ("dozen", "doz"):
        return None
    if stream.lowers[place + 1] == "dozen":
        value, place = 12 * value, place + 1
    return Figure(i, place + 1, value, value, "words", scaled=True)


def _vague(stream: Stream, i: int) -> Figure | None:
    word = stream.lowers[i]
    if word == "several":
        return _several(stream, i, i + 1)
    if word in ("couple", "pair") and stream.lowers[i + 1] == "of":
        return _couple(stream, i, i)
    if word not in vague_plurals():
        return None
    low, high = vague_plurals()[word]
    last = i + 1
    if stream.lowers[last] == "of" and stream.lowers[last + 1] in vague_plurals():
        inner = {"dozens": 12.0, "scores": 20.0, "tens": 10.0, "hundreds": 100.0} | numerals("scales")
        factor = inner.get(stream.lowers[last + 1], 1.0)
        top = {"tens": 99.999, "dozens": 99.999, "hundreds": 999.999}.get(word)
        high = factor * top if top else high * factor
        return Figure(i, last + 2, low * factor, float(int(high + 0.5)) if top else high, "vague", scaled=True)
    if word == "tens" or (word == "scores" and stream.lowers[last] != "of" and not is_harmed(stream, last, 3)):
        return None
    return Figure(i, last, low, high, "vague", scaled=True)
