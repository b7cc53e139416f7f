"""Numbers in words, of any size."""

from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import denominators, numerals, small_numbers

_MAX_TERMS = 8


def read_spelled(stream: Stream, i: int, lead: float | None = None) -> tuple[float, int] | None:
    """The number in words that begins at token `i`.

    Terms of falling magnitude add up: "three million two hundred thousand and six", "twelve hundred", "forty-two".

    Args:
        stream: the text.
        i: index of a token.
        lead: the figure before a magnitude that stands at `i` ("a hundred": 1).

    Returns:
        The value and the index of the token behind it, or None.
    """
    first = _term(stream, i, lead)
    if first is None:
        return None
    total, scale, end = first
    for _ in range(_MAX_TERMS):
        more = _next_term(stream, end, scale)
        if more is None:
            break
        value, scale, end = more
        total += value
    return _decimals(stream, end, total)


def _next_term(stream: Stream, i: int, scale: float) -> tuple[float, float, int] | None:
    """A further term, which must lie below the magnitude before it."""
    if scale < 1000:
        return None
    start = _past_and(stream, i)
    term = _term(stream, start, 1.0 if stream.lowers[start] == "a" and stream.lowers[start + 1] == "hundred" else None)
    if term is not None and _opens_fraction(stream, term[2]):
        return None
    if term is None or term[0] >= scale or (start > i and stream.lowers[start] == "a"):
        return None
    return term


def _past_and(stream: Stream, i: int) -> int:
    while stream.lowers[i] in ("and", "-") and i < len(stream.tokens):
        i += 1
        if stream.lowers[i - 1] == "and":
            break
    return i


def _term(stream: Stream, i: int, lead: float | None) -> tuple[float, float, int] | None:
    """One group below a thousand and its magnitudes: value, worth of the magnitude (1 for none), end."""
    group = _group(stream, i, lead)
    if group is None:
        return None
    value, end = group
    scale = 1.0
    for _ in range(3):
        step = 1 if stream.lowers[end] == "-" and stream.lowers[end + 1] in numerals("scales") else 0
        word = stream.lowers[end + step]
        if word not in numerals("scales"):
            break
        scale *= numerals("scales")[word]
        end += step + 1
    return value * scale, scale, end


def _group(stream: Stream, i: int, lead: float | None) -> tuple[float, int] | None:
    if lead is not None:
        below, end = lead, i
        if stream.lowers[i] in numerals("scales"):
            return below, end
    else:
        read = _below_hundred(stream, i)
        if read is None:
            return None
        below, end = read
    step = 1 if stream.lowers[end] == "-" else 0
    if stream.lowers[end + step] != "hundred":
        return None if lead is not None else (below, end)
    value, end = below * 100, end + step + 1
    start = _past_and(stream, end)
    rest = _below_hundred(stream, start) or (_two_digits(stream, start) if start > end else None)
    if rest is not None and rest[0] and stream.lowers[rest[1]] != "hundred" and not _opens_fraction(stream, rest[1]):
        return value + rest[0], rest[1]
    return value, end


def _two_digits(stream: Stream, i: int) -> tuple[float, int] | None:
    """Digits that end a number in words ("a hundred and 20")."""
    raw = stream.raws[i]
    whole = stream.kinds[i] == "number" and raw.isdecimal() and len(raw) < 3
    return (float(raw), i + 1) if whole and stream.lowers[i - 1] == "and" else None


def _opens_fraction(stream: Stream, i: int) -> bool:
    """Whether a denominator follows, so that the number before it is a numerator ("and two thirds", "and one half")."""
    word = stream.lowers[i + 1] if stream.lowers[i] == "-" else stream.lowers[i]
    if stream.lowers[i - 2 : i] == ("and", "one") and word in ("half", "third", "quarter"):
        return True
    if stream.lowers[i + 1] == "-" and stream.lowers[i + 2].endswith("s") and stream.lowers[i] in numerals("tens"):
        return stream.lowers[i + 2].removesuffix("s") in numerals("ordinals")
    return word in denominators() and word.endswith("s") and word != "seconds"


def _below_hundred(stream: Stream, i: int) -> tuple[float, int] | None:
    word = stream.lowers[i]
    if word in numerals("tens"):
        value = numerals("tens")[word]
        step = 1 if stream.lowers[i + 1] == "-" else 0
        ones = numerals("ones").get(stream.lowers[i + 1 + step])
        if ones and (step or ones == 1 or not _opens_fraction(stream, i + 2)):  # "one fifths" alone is no fraction
            return value + ones, i + 2 + step
        return value, i + 1
    small = small_numbers().get(word)
    return None if small is None else (small, i + 1)


def _decimals(stream: Stream, i: int, total: float) -> tuple[float, int]:
    """Digits said one by one behind "point" ("two point five", "nine point nought four", "point seventy-one")."""
    if stream.lowers[i] != "point":
        return total, i
    digits, end = "", i + 1
    while len(digits) < 12:
        read = _below_hundred(stream, end)
        if read is None:
            break
        digits += str(int(read[0]))
        end = read[1]
    if not digits:
        return total, i
    return total + float("0." + digits), end
