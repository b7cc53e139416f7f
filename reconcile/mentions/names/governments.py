"""Capitals and peoples that stand for a country: "Moscow said", "the Danes want"."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import evolve

from reconcile.mentions.names.words import capital_of, capitals, countries, demonyms, fold, known
from reconcile.model.name import Name
from reconcile.text.view import TextView, Token


def with_governments(view: TextView, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names, those of capitals that speak or act brought to the country that they stand for.

    A capital is taken for its country only where the document also names the country.
    """
    written = written_countries(names)
    return tuple(_as_country(view, n, written) if n.kind == "place" else n for n in names)


def written_countries(names: Sequence[Name]) -> dict[str, Name]:
    """The countries that a document names, by their common name, each with its first mention."""
    found: dict[str, Name] = {}
    for name in names:
        country = countries().get(fold(name.name), "") if name.kind == "place" else ""
        if country:
            found.setdefault(country, name)
    return found


def peoples(view: TextView, names: Sequence[Name]) -> Iterator[Name]:
    """The peoples that speak or act ("the Danes want"), brought to their country where the document names it."""
    written, tokens = written_countries(names), view.tokens
    if not written:
        return
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if before.lower == "the" and token.text[0].isupper() and _acts(after):
            country = written.get(demonyms().get(fold(token.text), ""))
            if country:
                yield Name(token.start, token.end, token.text, "place", country.name, country.roles, "demonym")


def capital_phrases(view: TextView, names: Sequence[Name]) -> Iterator[Name]:
    """Mentions such as "Omani capital", brought to the capital, as the document writes it where it does."""
    written = {fold(n.name): n.name for n in names if n.kind == "place"}
    tokens = view.tokens
    for first, last in pairwise(tokens):
        if last.lower == "capital" and first.text[0].isupper():
            capital = capital_of().get(demonyms().get(fold(first.text), ""))
            if capital:
                name = written.get(fold(capital), capital)
                yield Name(first.start, last.end, view.text[first.start : last.end], "place", name, (), "role")


def _as_country(view: TextView, name: Name, written: Mapping[str, Name]) -> Name:
    country = written.get(capitals().get(fold(name.text), ""))
    if country is None or fold(name.text) in countries():
        return name
    first, last = view.token_at(name.start), view.token_at(name.end - 1)
    before = view.tokens[first - 1].lower if first else ""
    acts = last + 1 < len(view.tokens) and _acts(view.tokens[last + 1])
    if not acts or before in known("place_prepositions") or before in known("place_nouns") or before == "of":
        return name
    return evolve(name, name=country.name, roles=country.roles, link="demonym")


def _acts(token: Token) -> bool:
    return token.lower in known("speech_verbs")
