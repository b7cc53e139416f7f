"""Numbers in digits: groups, decimals, fractions and powers."""

import re
import unicodedata

from reconcile.mentions.quantities.stream import Stream

_LONGEST = 40
_POINTED = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:\.\d+)?")
_COMMA_DECIMAL = re.compile(r"\d+,\d{1,2}|\d{1,3}(?:\.\d{3})+,\d{1,2}")
_POINT_GROUPS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
_POWER = re.compile(r"(?:[eE]([+-]?\d{1,3})|\s?[x×*]\s?10\^([+-]?\d{1,3}))(?!\w)")
_EXPONENT = re.compile(r"\^([+-]{0,2}\d{1,3})(?!\w)")
_SLASHES = ("/", "⁄", "∕")
_SPACES = " \u00a0\u2009\u202f"
_MAX_GROUPS = 6


def read_digits(stream: Stream, i: int) -> tuple[float, int] | None:
    """The number in digits that begins at token `i`.

    Args:
        stream: the text.
        i: index of a number, or of a point that stands before one (".25").

    Returns:
        Its value and the index of the token behind it; None for dotted codes ("2.0.1") and endless digits.
    """
    if stream.lowers[i] == ".":
        return _pointed(stream, i)
    value = parse_number(stream.tokens[i].text)
    if value is None:
        return None
    last = i + 1
    if value < 1000 and float(value).is_integer():
        value, last = _spaced_groups(stream, i, value)
    if last == i + 1 and (parted := _parted(stream, i)) is not None:
        return parted
    powered = _power(stream, last, value)
    if powered is not None:
        return powered
    return _mixed(stream, i, last, value)


def read_alone(stream: Stream, i: int) -> float | None:
    """The value of the digits at token `i` where it is no first group of a figure parted by spaces; else None."""
    value = parse_number(stream.raws[i])
    if value is None or value >= 1000 or not value.is_integer():
        return value
    return value if _spaced_groups(stream, i, value)[1] == i + 1 else None


def parse_number(text: str) -> float | None:
    """The value of digits with any grouping: "1,200,000", "12,00,000", "1.200.000", "0,5", "1.25"."""
    if len(text) > _LONGEST:
        return None
    if _POINTED.fullmatch(text):
        return float(text.replace(",", ""))
    if _COMMA_DECIMAL.fullmatch(text):
        return float(text.replace(".", "").replace(",", "."))
    if _POINT_GROUPS.fullmatch(text):
        return float(text.replace(".", ""))
    return None


def _parted(stream: Stream, i: int) -> tuple[float, int] | None:
    """Digits whose marks stand apart, as in text that was cut into words: "59 . 2 %", "80 , 000 people"."""
    mark, raw, rest = stream.lowers[i + 1], stream.raws[i], stream.raws[i + 2]
    if mark not in (".", ",") or stream.tights[i + 1] or stream.tights[i + 2]:
        return None
    if not (raw.isdecimal() and rest.isdecimal() and len(rest) <= _MAX_GROUPS):
        return None
    if mark == ".":
        measured = raw == "0" or stream.lowers[i + 3] in ("%", "percent", "per", "million", "billion", "trillion")
        return (float(f"{raw}.{rest}"), i + 3) if measured else None
    return (float(raw + rest), i + 3) if len(raw) < 4 and rest == "000" else None


def _pointed(stream: Stream, i: int) -> tuple[float, int] | None:
    if stream.kinds[i + 1] != "number" or not stream.tights[i + 1] or stream.tights[i]:
        return None
    digits = stream.tokens[i + 1].text
    if not digits.isdecimal() or len(digits) > _LONGEST:
        return None
    return float("0." + digits), i + 2


def _spaced_groups(stream: Stream, i: int, value: float) -> tuple[float, int]:
    """Thousands parted by spaces: "1 200 000"."""
    last = i + 1
    if stream.tokens[i].text.startswith("0"):
        return value, last
    while last - i < _MAX_GROUPS and _is_group(stream, last):
        value = value * 1000 + float(stream.tokens[last].text)
        last += 1
    if last > i + 1 and stream.kinds[last] == "number" and _one_space(stream, last):
        return float(stream.tokens[i].text), i + 1
    return value, last


def _is_group(stream: Stream, i: int) -> bool:
    if stream.kinds[i] != "number" or (stream.tights[i + 1] and stream.kinds[i + 1] == "word"):
        return False
    digits, _, decimals = stream.raws[i].partition(".")
    grouped = len(digits) == 3 and digits.isdecimal() and (not decimals or decimals.isdecimal())
    return grouped and _one_space(stream, i)


def _one_space(stream: Stream, i: int) -> bool:
    gap = stream.text[stream.tokens[i - 1].end : stream.tokens[i].start]
    return len(gap) == 1 and gap in _SPACES


def _power(stream: Stream, last: int, value: float) -> tuple[float, int] | None:
    if not stream.tights[last] and stream.lowers[last] not in ("x", "×"):
        return None
    place = stream.tokens[last - 1].end
    if match := _POWER.match(stream.text, place):
        value = value and value * float(f"1e{match.group(1) or match.group(2)}")  # infinite where it is too large
    elif match := _EXPONENT.match(stream.text, place):
        value = _raised(value, match.group(1))
    else:
        return None
    while last < len(stream.tokens) and stream.tokens[last].start < match.end():
        last += 1
    return value, last


def _raised(value: float, sign_and_digits: str) -> float:
    exponent = int(sign_and_digits.lstrip("+-")) * (-1) ** sign_and_digits.count("-")
    try:
        return float(value**exponent)
    except (OverflowError, ZeroDivisionError):
        return float("inf")


def _mixed(stream: Stream, i: int, last: int, value: float) -> tuple[float, int]:
    """A fraction behind a whole number ("2 1/2", "2½"), or the fraction itself ("1/2")."""
    vulgar = vulgar_fraction(stream, last)
    if vulgar is not None:
        return value + vulgar[0], vulgar[1]
    if last == i + 1 and stream.raws[i].isdecimal() and (fraction := _slashed(stream, i)) is not None:
        return fraction, i + 3
    if stream.kinds[last] == "number" and value.is_integer():
        fraction = _slashed(stream, last)
        if fraction is not None and fraction < 1:
            return value + fraction, last + 3
    return value, last


def _slashed(stream: Stream, i: int) -> float | None:
    if (
        stream.lowers[i + 1] not in _SLASHES
        or stream.kinds[i + 2] != "number"
        or not (stream.tights[i + 1] and stream.tights[i + 2])
    ):
        return None
    if stream.lowers[i + 3] == "/" and stream.tights[i + 3]:
        return None
    top, bottom = stream.tokens[i].text, stream.tokens[i + 2].text
    if not (top.isdecimal() and bottom.isdecimal()) or len(top) > 4 or len(bottom) > 5 or not int(bottom):
        return None
    return int(top) / int(bottom)


def vulgar_fraction(stream: Stream, i: int) -> tuple[float, int] | None:
    """The fraction sign at token `i` ("½") and the index behind it."""
    raw = stream.raws[i]
    if len(raw) != 1 or raw.isascii() or unicodedata.category(raw) != "No":
        return None
    value = unicodedata.numeric(raw, -1.0)
    return (value, i + 1) if 0 < value < 1 else None
