"""Money: signs, codes and names before or behind a figure."""

from functools import cache

from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import (
    LOWER_CODES,
    Unit,
    currency,
    currency_adjectives,
    currency_codes,
    grammar,
    money_fronts,
    numerals,
    wary_currencies,
)

_YEN_SIGN = ("y",)
_NEAR = 6  # tokens before a unit within which a word tells that a sum is meant


@cache
def _unit(code: str) -> Unit:
    return Unit(code, "money", 1.0, code)


def money_before(stream: Stream, i: int) -> tuple[Unit, int] | None:
    """The currency that stands before the figure at token `i`.

    Returns:
        The currency and the index of its first token ("US$ 200": that of "US"), or None.
    """
    word = stream.lowers[i - 1]
    if word == "=" and stream.lowers[i - 2] in _YEN_SIGN:
        return _unit("JPY"), i - 2
    if word in currency("symbols") and word != "¢":
        return _with_letters(stream, i - 1, word)
    raw = stream.raws[i - 1]
    code = _code(raw)
    if code is not None:
        return code, i - 1
    if raw == "PS" and stream.tights[i] and _is_sum_of_pounds(stream, i):
        return _unit("GBP"), i - 1
    if word == "." and stream.lowers[i - 2] in currency("prefixes"):
        return _unit(currency("prefixes")[stream.lowers[i - 2]]), i - 2
    if word in currency("prefixes") and raw[0].isupper():
        return _unit(currency("prefixes")[word]), i - 1
    if word in ("dollar", "ringgit", "sen", "lkr", "inr") and stream.kinds[i] == "number":
        return (_unit("SEN") if word == "sen" else _unit(currency("nouns").get(word, "LKR"))), i - 1
    return None


def _is_sum_of_pounds(stream: Stream, i: int) -> bool:
    """Whether "PS" before the figure at token `i` is a pound sign turned into ASCII and no name ("the PS5")."""
    behind = stream.lowers[i + 1]
    scaled = any(behind in numerals(part) for part in ("scales", "suffixes", "loose_suffixes"))
    return len(stream.raws[i]) > 1 or scaled


def _code(raw: str) -> Unit | None:
    """The currency of a code, in capitals or a common one in lower case; "MEUR" is millions of it."""
    if raw in currency_codes() or raw in LOWER_CODES:
        code = raw.upper()
        return _unit(currency("code_aliases").get(code, code))
    if len(raw) == 4 and raw[0] in "MB" and raw[1:].lower() in LOWER_CODES:
        return Unit(raw[1:], "money", 1e6 if raw[0] == "M" else 1e9, raw[1:])
    return None


def _with_letters(stream: Stream, i: int, sign: str) -> tuple[Unit, int]:
    letters = stream.lowers[i - 1]
    code = currency("symbols").get(letters + sign) if letters in grammar("sign_letters") else None
    if code is not None and (stream.tights[i] or letters not in ("a", "s", "r", "j", "z", "e")):
        return _unit(code), i - 1
    return _unit(currency("symbols")[sign]), i


def money_after(stream: Stream, i: int) -> tuple[Unit, int] | None:
    """The currency that begins at token `i`, behind a figure.

    Returns:
        The currency and the index of the token behind it, or None.
    """
    word, raw = stream.lowers[i], stream.raws[i]
    if word not in money_fronts():
        return None
    if word in currency("symbols"):
        return _symbol_after(stream, i, word)
    if stream.tights[i] and stream.tights[i + 1] and stream.lowers[i + 1] == "$":
        return _with_letters(stream, i + 1, "$")[0], i + 2
    code = _code(raw)
    if code is not None:
        return None if _belongs_to_next(stream, i) else (code, i + 1)
    if word in currency("minor") and (
        len(word) > 1 or stream.tights[i] or (word == "p" and stream.kinds[i - 1] == "number")
    ):
        home = currency("minor")[word]
        return Unit(currency("minor_names")[word], "money", 0.01, home), i + 1
    return _qualified(stream, i) or _named(stream, i)


def _belongs_to_next(stream: Stream, i: int) -> bool:
    """Whether the sign or code at token `i` sticks to the figure behind it ("three USD50 notes")."""
    return stream.kinds[i + 1] == "number" and stream.tights[i + 1] and not stream.tights[i]


def _symbol_after(stream: Stream, i: int, sign: str) -> tuple[Unit, int] | None:
    if _belongs_to_next(stream, i):
        return None
    if currency("symbols")[sign] == "cent":
        return Unit("cent", "money", 0.01, "USD"), i + 1
    return _unit(currency("symbols")[sign]), i + 1


def _qualified(stream: Stream, i: int) -> tuple[Unit, int] | None:
    """Read "Canadian dollars", "US dollars", "pounds sterling", "New Zealand dollars"."""
    for width in (2, 1):
        adjective = " ".join(stream.lowers[i : i + width])
        noun = stream.lowers[i + width]
        codes = currency_adjectives().get(adjective)
        if codes is None:
            continue
        if noun == "-":
            width, noun = width + 1, stream.lowers[i + width + 1]
        singular = currency_singular(noun)
        if singular in codes:
            return _unit(codes[singular]), i + width + 1
        if noun in currency("nouns"):
            return _unit(currency("nouns")[noun]), i + width + 1
        if noun in currency("minor") and codes:
            return Unit(currency("minor_names")[noun], "money", 0.01, next(iter(codes.values()))), i + width + 1
    return None


def _named(stream: Stream, i: int) -> tuple[Unit, int] | None:
    word = stream.lowers[i]
    code = currency("nouns").get(word)
    if code is None:
        return None
    if word in wary_currencies() and not _is_sum(stream, i):
        return None
    if word in ("rs", "kr") and stream.kinds[i + 1] == "word" and not stream.tights[i]:
        return None
    if word == "mark" and "the" in stream.lowers[max(0, i - 4) : i]:  # "past the five million mark"
        return None
    last = i + 1
    if stream.lowers[last] == "sterling":
        last += 1
    return _unit(code), last


def _is_sum(stream: Stream, i: int) -> bool:
    """Whether the figure before token `i` is as large as money is and people or pounds of weight are not."""
    if stream.lowers[i + 1] == "sterling":
        return True
    if stream.lowers[i + 1] == "of" and stream.lowers[i + 2] in grammar("weighed"):
        return stream.lowers[i] not in ("pound", "pounds")
    before = stream.lowers[i - 2] if stream.lowers[i - 1] == "of" else stream.lowers[i - 1]
    if stream.lowers[i] in ("pound", "pounds") and (stream.british or _tells_sum(stream, i)):
        return stream.lowers[i + 1] not in ("of", "heavier", "lighter", "overweight")
    return before in numerals("scales") or before in numerals("suffixes")


def _tells_sum(stream: Stream, i: int) -> bool:
    """Whether a word close before a figure in pounds says that it is a sum."""
    for word in reversed(stream.lowers[max(0, i - _NEAR) : i]):
        if word in (",", "and", ""):
            break
        if word in grammar("sums"):
            return True
    return False


def currency_singular(noun: str) -> str:
    """The singular of a currency's name: "dollars" → "dollar", "kroner" → "krone"."""
    irregular = {"kronor": "krona", "kroner": "krone", "reais": "real", "lei": "leu", "zlotych": "zloty"}
    return irregular.get(noun, noun[:-1] if noun.endswith("s") else noun)
