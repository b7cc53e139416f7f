"""Names of persons, organisations and places: found, linked inside a document, and matched across documents."""

from reconcile.mentions.names.finder import find_names
from reconcile.mentions.names.matching import same_name
from reconcile.mentions.names.pronouns import antecedent
from reconcile.mentions.names.references import find_roles
from reconcile.model.name import Name
from reconcile.text.view import TextView

__all__ = ["antecedent", "find_names", "find_roles", "names", "same_name"]


def names(text: str) -> tuple[Name, ...]:
    """The names of persons, organisations and places in a text.

    Args:
        text: any text; offsets point into it.

    Returns:
        The mentions in order, each with its kind and the fullest form of its name in this text.

    Example:
        >>> [(n.text, n.kind, n.name) for n in names("Ana Ruiz left Lima. Ruiz was tired.")]
        [('Ana Ruiz', 'person', 'Ana Ruiz'), ('Lima', 'place', 'Lima'), ('Ruiz', 'person', 'Ana Ruiz')]
    """
    return find_names(TextView(text))
