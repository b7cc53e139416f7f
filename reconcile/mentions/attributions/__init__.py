"""Attributions: who is credited with which words.

`attributions` reads a plain text; `find_attributions` reads an analysed text whose names are known.
"""

from collections.abc import Sequence

from reconcile.mentions.attributions.assembly import assemble
from reconcile.mentions.attributions.reading import Reading
from reconcile.model.attribution import Attribution
from reconcile.model.name import Name
from reconcile.text.view import TextView

__all__ = ["attributions", "find_attributions"]


def attributions(text: str) -> tuple[Attribution, ...]:
    """The attributions of a text: who is credited with which words.

    Args:
        text: a plain text; its names are found first.

    Returns:
        The attributions in the order of their content. Contents may lie inside one another ("the mayor said that the
        police had denied …" holds two).
    """
    from reconcile.mentions.names import find_names

    view = TextView(text)
    return find_attributions(view, find_names(view))


def find_attributions(view: TextView, names: Sequence[Name]) -> tuple[Attribution, ...]:
    """The attributions of an analysed text, from `view.body` on.

    Args:
        view: the analysed text.
        names: its names in order, as `reconcile.mentions.names.find_names` finds them; without them sources keep the
            name that they are written with.

    Returns:
        The attributions in the order of their content; they may be nested.
    """
    return assemble(Reading(view, names))
