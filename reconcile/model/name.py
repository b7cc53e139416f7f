"""Names of persons, organisations and places read from a text."""

from typing import Literal

from attrs import frozen

from reconcile.model.span import Mention

NameKind = Literal["person", "organisation", "place"]
Link = Literal["name", "surname", "acronym", "role", "demonym", "pronoun"]


@frozen
class Name(Mention):
    """A mention of a named person, organisation or place.

    Attributes:
        start, end, text: the mention as written, without article, title or possessive ("Lukashenko").
        kind: "person", "organisation" or "place".
        name: the fullest form of the name in this document ("Alexander Lukashenko").
        roles: the roles that the document states of the bearer, in lower case ("belarusian president").
        link: how the mention was brought to its name: by the name itself, a surname or first name, an acronym, a
            role ("the minister"), a demonym ("Moscow", "the Russians") or a pronoun.
    """

    kind: NameKind
    name: str
    roles: tuple[str, ...] = ()
    link: Link = "name"
