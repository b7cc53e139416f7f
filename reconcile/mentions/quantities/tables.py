"""The word lists of the quantity grammar, each made once and only when asked for."""

from functools import cache

from attrs import evolve, frozen

from reconcile.lexicon import table, words

LOWER_CODES = ("usd", "eur", "gbp", "aud", "cad", "inr", "chf", "jpy", "cny", "sek", "nok", "dkk")


@frozen(eq=False, repr=False)
class Unit:
    """A unit of measure or money.

    Attributes:
        name: as given out: singular noun, symbol or ISO 4217 code.
        dimension: "length", "money", ...
        factor: its worth in the base unit.
        base: the base unit; empty where nothing is converted.
    """

    name: str
    dimension: str
    factor: float = 1.0
    base: str = ""


@cache
def numerals(part: str) -> dict[str, float]:
    """A part of the number words: "ones", "scales", "ordinals" ..."""
    return {word: float(value) for word, value in table("quantity_numerals")[part].items()}


@cache
def small_numbers() -> dict[str, float]:
    """Number words below one hundred that are one word."""
    return numerals("ones") | numerals("teens") | numerals("tens")


@cache
def vague_plurals() -> dict[str, tuple[float, float]]:
    """Plurals without a figure ("hundreds") and the range that each stands for."""
    return {word: (float(low), float(high)) for word, (low, high) in table("quantity_numerals")["vague"].items()}


@cache
def ordinals() -> dict[str, int]:
    """Ordinal words and their places, compounds ("twenty-first") left out."""
    return {word: int(value) for word, value in table("quantity_numerals")["ordinals"].items()}


@cache
def denominators() -> dict[str, float]:
    """What a word divides by, in the singular and the plural ("third", "thirds")."""
    singular = numerals("denominators")
    tens = {word: value for word, value in numerals("ordinals").items() if value > 3}
    both = tens | singular
    return both | {word + "s": value for word, value in both.items() if word != "half"} | {"halves": 2.0}


@cache
def numeral_words() -> frozenset[str]:
    """Words that may begin a figure, alone or before a hyphen."""
    parts = ("ones", "teens", "tens", "scales", "dozens", "vague", "multiples", "ordinals", "decades")
    every: set[str] = {"half", "quarter", "hundred", "couple", "pair", "no", "none", "third", "thirds", "a", "an"}
    for part in parts:
        every.update(table("quantity_numerals")[part])
    return frozenset(every - {"a", "an"})


@cache
def article_heads() -> frozenset[str]:
    """Words behind "a" with which it is a figure: "a few", "a hundred", "a third", "a year"."""
    times = {spelling.split(" ")[0] for spelling, unit in units().items() if unit.dimension == "time"}
    parts = {*denominators(), *numerals("scales"), *numerals("tens"), *numerals("dozens")}
    return frozenset(times | parts | {"few", "couple", "pair", "hundred", "one", "-", "baker's", "baker’s"})


@cache
def counting_words() -> frozenset[str]:
    """Words that are figures of their own, and so no part of a counted noun phrase."""
    return numeral_words() - frozenset(ordinals()) - frozenset(numerals("decades"))


@cache
def units() -> dict[str, Unit]:
    """Spellings in lower case, words parted by one space, and their units."""
    data = table("quantity_units")
    base = data["base"]
    plain: dict[str, Unit] = {}
    for dimension in (key for key in data if key not in ("base", "cased", "tight", "rates")):
        for name, (factor, *spellings) in data[dimension].items():
            plain |= dict.fromkeys(spellings, Unit(name, dimension, float(factor), base.get(dimension, "")))
    rated = {
        spelling: evolve(plain[of], name=f"{plain[of].name} per {by}", base=f"{plain[of].base} per {by}")
        for spelling, (of, by) in data["rates"].items()
    }
    return plain | rated


@cache
def cased_units() -> dict[str, Unit]:
    """Symbols that count only as written."""
    named = {unit.name: unit for unit in units().values()}
    return {symbol: named[name] for symbol, name in table("quantity_units")["cased"].items()}


@cache
def unit_fronts() -> frozenset[str]:
    """First words of the unit spellings of several words."""
    return frozenset(spelling.replace("/", " ").split(" ")[0] for spelling in units())


@cache
def unit_prefixes() -> frozenset[str]:
    """Every beginning of a unit spelling, at any letter."""
    return frozenset(spelling[:end] for spelling in units() for end in range(1, len(spelling) + 1))


@cache
def symbol_rules(part: str) -> frozenset[str]:
    """Symbols that count only right behind a figure ("symbols"), and those that a space may part from it ("spaced")."""
    return frozenset(table("quantity_units")["tight"][part])


@cache
def currency(part: str) -> dict[str, str]:
    """A part of the currencies: "symbols", "prefixes", "nouns", "minor", "minor_names", "code_aliases"."""
    return dict(table("quantity_currencies")[part])


@cache
def currency_codes() -> frozenset[str]:
    """ISO 4217 codes, and some customary ones, in capitals."""
    return frozenset(table("quantity_currencies")["codes"]["list"])


@cache
def wary_currencies() -> frozenset[str]:
    """Names of currencies that are everyday words too."""
    return frozenset(table("quantity_currencies")["wary"]["list"])


@cache
def currency_adjectives() -> dict[str, dict[str, str]]:
    """For an adjective ("canadian"), the codes by the singular name of the currency."""
    out: dict[str, dict[str, str]] = {}
    for noun, entries in table("quantity_currencies")["adjectives"].items():
        for adjective, code in entries.items():
            out.setdefault(adjective, {})[noun] = code
    return out


@cache
def money_fronts() -> frozenset[str]:
    """First words, in lower case, of all that names money behind a figure."""
    codes = {code.lower() for code in currency_codes()} | {size + code for size in "mb" for code in LOWER_CODES}
    named = {*currency("symbols"), *currency("nouns"), *currency("minor"), *LOWER_CODES}
    return frozenset(codes | named | {adjective.split(" ")[0] for adjective in currency_adjectives()})


@cache
def currency_tellers() -> tuple[tuple[str, str, str], ...]:
    """Adjectives and countries, the name of a currency, and the code that each makes of it."""
    data = table("quantity_currencies")
    parts = (*data["adjectives"].items(), *data["countries"].items())
    return tuple((teller, noun, code) for noun, entries in parts for teller, code in entries.items())


@cache
def shared_currencies() -> frozenset[str]:
    """Names of currencies of several countries, or of one that a country or people may name."""
    return frozenset(noun for _, noun, _ in currency_tellers())


@cache
def bounds(side: str) -> dict[str, str]:
    """Bound phrases "before" or "after" a figure, and their operators."""
    return dict(table("quantity_bounds")[side])


@cache
def bound_ends(side: str) -> frozenset[str]:
    """The words nearest to the figure in the bound phrases of a side."""
    return frozenset(phrase.split(" ")[-1 if side == "before" else 0] for phrase in bounds(side))


@cache
def bound_starts() -> frozenset[str]:
    """The first words of the bound phrases before a figure."""
    return frozenset(phrase.split(" ")[0] for phrase in bounds("before"))


@cache
def exclusions(part: str, key: str = "words") -> frozenset[str]:
    """A list of words where a figure is no quantity."""
    return frozenset(table("quantity_not")[part][key])


@cache
def idioms() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Set phrases in which a number word counts nothing, as tokens, by their first word."""
    out: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in exclusions("idioms", "phrases"):
        tokens = tuple(phrase.split(" "))
        out[tokens[0]] = (*out.get(tokens[0], ()), tokens)
    return out


@cache
def grammar(name: str) -> frozenset[str]:
    """One of the small word lists, by its name there."""
    return frozenset(table("quantity_grammar")[name])


@cache
def harm(part: str) -> frozenset[str]:
    """One of the lists of words by which harm is told."""
    return frozenset(table("quantity_harm")[part])


@cache
def irregular_plurals() -> dict[str, str]:
    """Plurals and their singulars."""
    return dict(table("quantity_plurals")["irregular"])


@cache
def plural_rules(part: str) -> frozenset[str]:
    """Nouns whose plural has no -s ("invariable"), or words in -s that are no plural ("not_plural")."""
    return frozenset(table("quantity_plurals")[part]["list"])


@cache
def noun_classes() -> dict[str, str]:
    """Singular nouns and the class of what they name."""
    listed = {noun: name for name, nouns in table("quantity_classes").items() for noun in nouns}
    return listed | dict.fromkeys(words("quantity_persons"), "person")
