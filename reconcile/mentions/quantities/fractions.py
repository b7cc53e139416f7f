"""Fractions in words: "two-thirds", "a quarter of a billion", "one in five", "three and a half"."""

from reconcile.mentions.quantities.digits import parse_number
from reconcile.mentions.quantities.spelled import read_spelled
from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import denominators, grammar, numerals, small_numbers

_DIVIDERS = ("in", "out", "of", "over", "-")


def read_fraction(stream: Stream, i: int) -> tuple[float, int] | None:
    """The fraction that begins at token `i`.

    Returns:
        Its value, usually below one, and the index of the token behind it ("of a" before a magnitude included).
    """
    word = stream.lowers[i]
    if word in ("half", "quarter"):
        found = _half(stream, i)
    elif word in ("a", "an"):
        found = _one_part(stream, i) or _parts_of_magnitude(stream, i)
    elif stream.kinds[i] == "number" and not _divides(stream, i + 1):
        return None
    else:
        top = _simple(stream, i)
        found = _ratio(stream, top) or _parts(stream, i, top)
    if found is None:
        return None
    value, end = found
    return value, _over_magnitude(stream, end)


def _divides(stream: Stream, i: int) -> bool:
    """Whether a word stands at token `i` that may make a fraction of the digits before it."""
    word = stream.lowers[i]
    return word in _DIVIDERS or word in denominators() or word in numerals("tens") or word == "one"


def _half(stream: Stream, i: int) -> tuple[float, int] | None:
    if stream.lowers[i - 1] in grammar("period_ordinals"):
        return None
    following = stream.lowers[i + 1]
    if stream.lowers[i] == "quarter":
        return (0.25, i + 1) if following in numerals("scales") else None
    if following in grammar("half_prefixes"):
        return None
    return 0.5, i + 1


def _one_part(stream: Stream, i: int) -> tuple[float, int] | None:
    """Read "a third of", "a half", "a quarter": a part only where no noun follows that it would rank."""
    part = stream.lowers[i + 1]
    if stream.lowers[i] not in ("a", "an"):
        return None
    if (compound := _compound_part(stream, i + 1)) is not None:
        bare = stream.lowers[compound[1]] in ("of", "") or stream.kinds[compound[1]] == "mark"
        return (1 / compound[0], compound[1]) if bare else None
    if part not in denominators() or part in ("second", "first"):
        return None
    after = stream.lowers[i + 2]
    if part in ("half", "quarter") and _measures_part(stream, i + 2):
        return 1 / denominators()[part], i + 2
    if part in ("half", "quarter") and after == "-":
        return None
    if part == "quarter" and not (after in ("of", "or", "and", ",", ".") or after in numerals("scales")):
        return None
    if (
        part == "half"
        or after in grammar("fraction_openers")
        or stream.kinds[i + 2] != "word"
        or after in numerals("scales")
    ):
        return 1 / denominators()[part], i + 2
    return None


def _measures_part(stream: Stream, i: int) -> bool:
    """Whether a unit follows at token `i` that "a half" is a part of ("a quarter point", "a half-mile")."""
    return stream.lowers[i + (stream.lowers[i] == "-")] in grammar("part_units")


def _ratio(stream: Stream, top: tuple[float, int] | None) -> tuple[float, int] | None:
    """Read "one in five", "nine out of ten", "47 of every 100"; `top` is the first number and its end."""
    if top is None:
        return None
    value, j = top
    sep = stream.lowers[j]
    if sep == "-" and stream.lowers[j + 1] == "in":
        sep, j = "in", j + 1
    wide = sep == "out" and stream.lowers[j + 1] == "of"
    if sep == "over":
        return _over(stream, value, j)
    every = stream.lowers[j + 2 if wide else j + 1] == "every"
    if not (wide or (sep == "in" and (every or value <= 10)) or (sep == "of" and every)):
        return None
    start = j + 1 + wide + every + (stream.lowers[j + 1] == "-")
    bottom = _bottom(stream, start)
    if bottom is None or not 0 < value < bottom[0] or _has_more(stream, bottom[1]):
        return None
    usual = _round(bottom[0]) or (value == 1 and bottom[0] < 100)
    return (value / bottom[0], bottom[1]) if usual else None


def _bottom(stream: Stream, i: int) -> tuple[float, int] | None:
    """The second number of a ratio, also with an article ("one in a million", "one-in-a-hundred")."""
    if stream.lowers[i] not in ("a", "an"):
        return _simple(stream, i)
    return read_spelled(stream, i + 1 + (stream.lowers[i + 1] == "-"), lead=1.0)


def _over(stream: Stream, value: float, j: int) -> tuple[float, int] | None:
    """Read "one over three": a number alone, no noun behind."""
    bottom = _simple(stream, j + 1)
    if bottom is None or not bottom[0] or stream.kinds[bottom[1]] == "word":
        return None
    return value / bottom[0], bottom[1]


def _round(value: float) -> bool:
    return value in (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50) or value % 100 == 0


def _has_more(stream: Stream, i: int) -> bool:
    """Whether the second number measures something of its own ("one in ten minutes", "two in 5 percent")."""
    return stream.lowers[i] in grammar("ratio_measures")


def _simple(stream: Stream, i: int) -> tuple[float, int] | None:
    if stream.kinds[i] == "number":
        value = parse_number(stream.tokens[i].text)
        return None if value is None else (value, i + 1)
    if stream.lowers[i] not in small_numbers():
        return None
    return read_spelled(stream, i)


def _parts_of_magnitude(stream: Stream, i: int) -> tuple[float, int] | None:
    """Read "a hundred thousand trillionths"."""
    if stream.lowers[i + 1] != "hundred" and stream.lowers[i + 1] not in numerals("scales"):
        return None
    top = read_spelled(stream, i + 1, lead=1.0)
    return None if top is None else _divided(stream, *top)


def _parts(stream: Stream, i: int, top: tuple[float, int] | None) -> tuple[float, int] | None:
    """Read "two thirds", "one-third", "three quarters", "seven-tenths", "one hundred and three and two thirds"."""
    if top is None or (top[0] >= 1000 and stream.kinds[i] == "number"):
        return None
    value, j = top
    if stream.lowers[j] == "quarters" and (value > 4 or stream.lowers[i - 1] in grammar("period_leads")):
        return None
    if value >= 100 and (rest := _last_two_digits(stream, j)) is not None:
        value, j = value + rest[0], rest[1]
    return _divided(stream, value, j)


def _last_two_digits(stream: Stream, j: int) -> tuple[float, int] | None:
    """The rest of a numerator behind its hundreds ("one hundred and thirty-two fifths": 32).

    What is less than the divisor is a fraction of its own ("one hundred and two thirds").
    """
    joined = stream.lowers[j] == "and"
    if not joined and stream.lowers[j + 1] != "-":
        return None
    rest = _simple(stream, j + joined) if stream.kinds[j + joined] == "word" else None
    part = denominators().get(stream.lowers[rest[1]]) if rest is not None and 0 < rest[0] < 100 else None
    return rest if rest is not None and part is not None and (rest[0] > part or not joined) else None


def _divided(stream: Stream, value: float, j: int) -> tuple[float, int] | None:
    """A numerator divided by what the denominator at token `j` says."""
    step = 1 if stream.lowers[j] == "-" else 0
    compound = _compound_part(stream, j + step)
    if compound is not None and (value == 1 or compound[2]):
        return value / compound[0], compound[1]
    part = stream.lowers[j + step]
    if part not in denominators() or (part in ("second", "seconds", "quarter", "half") and value != 1):
        return None
    singular = not part.endswith("s")
    if singular and (value != 1 or part == "second"):
        return None
    if value == denominators()[part]:
        return None
    return value / denominators()[part], j + step + 1


def _compound_part(stream: Stream, i: int) -> tuple[float, int, bool] | None:
    """The divisor "twenty-fifth", "twenty fifths" or "one hundred fifth" at token `i`.

    Returns:
        The divisor, the index behind it and whether it is a plural.
    """
    tens, j = numerals("tens").get(stream.lowers[i]), i + 1
    if tens is None and stream.lowers[i : i + 2] == ("one", "hundred"):
        tens, j = 100.0, i + 2
    if tens is None:
        return None
    j += stream.lowers[j] == "-"
    word = stream.lowers[j]
    ones = numerals("ordinals").get(word.removesuffix("s"))
    return (tens + ones, j + 1, word.endswith("s")) if ones is not None and ones < 10 else None


def _over_magnitude(stream: Stream, i: int) -> int:
    """Step over "of a" or "a" before a magnitude: "a quarter of a billion", "half a million"."""
    for lead in (("of", "a"), ("a",), ("of", "one")):
        j = i + len(lead)
        if stream.lowers[i:j] == lead and (stream.lowers[j] == "hundred" or stream.lowers[j] in numerals("scales")):
            return j
    if stream.lowers[i] == "-" and stream.lowers[i + 1] in numerals("scales"):
        return i + 1
    return i


def _slashed(stream: Stream, i: int) -> tuple[float, int] | None:
    """Read "1/3" as the part of "twelve and 1/3"."""
    top, bottom = stream.raws[i], stream.raws[i + 2]
    if stream.lowers[i + 1] not in ("/", "⁄") or not (stream.tights[i + 1] and stream.tights[i + 2]):
        return None
    if not (top.isdecimal() and bottom.isdecimal() and 0 < int(top) < int(bottom) < 100):
        return None
    return int(top) / int(bottom), i + 3


def _joins_magnitude(stream: Stream, value: float, i: int) -> bool:
    """Whether a magnitude follows that the number before cannot take ("one billion and a half million")."""
    return value >= 1000 and stream.lowers[i] in numerals("scales")


def with_part(stream: Stream, i: int, value: float) -> tuple[float, int]:
    """Add the fraction said behind a number: "two and a half", "one and three quarters".

    Behind a magnitude the part is one of the magnitude ("three million and a half").
    """
    if stream.lowers[i : i + 5] == ("-", "and", "-", "a", "-") and stream.lowers[i + 5] in denominators():
        return value + 1 / denominators()[stream.lowers[i + 5]], i + 6
    if stream.lowers[i] != "and":
        return value, i
    part = _one_part(stream, i + 1) or _parts(stream, i + 1, _simple(stream, i + 1)) or _slashed(stream, i + 1)
    if part is None and stream.lowers[i + 1 : i + 3] == ("a", "quarter"):
        part = 0.25, i + 3
    if (
        part is None
        and stream.lowers[i + 1] in ("a", "half")
        and "half" in (stream.lowers[i + 1], stream.lowers[i + 2])
    ):
        part = 0.5, i + (3 if stream.lowers[i + 1] == "a" else 2)
    if part is None or not part[0] < 1 or stream.lowers[part[1]] == "of":
        return value, i
    if _joins_magnitude(stream, value, part[1]):
        more = part[0] * numerals("scales")[stream.lowers[part[1]]]
        return (value + more, part[1] + 1) if value % 1e6 == 0 and more < 1e6 <= value else (value, i)
    scale = max((s for s in numerals("scales").values() if value >= s and value % s == 0), default=1.0)
    return value + part[0] * (scale if scale >= 1e6 else 1.0), part[1]
