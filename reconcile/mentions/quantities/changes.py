"""The role of a figure in a change: from, to or by."""

from reconcile.lexicon import words
from reconcile.mentions.quantities.stream import Stream
from reconcile.model.quantity import ChangeRole

_REACH = 12
_ROLES: dict[str, ChangeRole] = {"from": "from", "to": "to", "at": "to", "by": "by"}


def change_role(stream: Stream, i: int) -> ChangeRole:
    """The role of the expression whose first token is `i` (bound words included).

    Args:
        stream: the text.
        i: index of its first token.

    Returns:
        "from", "to" or "by" where that word stands before it and a verb or noun of change before that, in reach and
        in the same sentence; otherwise an empty string.
    """
    place = i - 1
    while stream.lowers[place] in ("a", "an", "the", "just", "only") and place > 0:
        place -= 1
    role = _ROLES.get(stream.lowers[place], "")
    if not role or stream.lowers[place] == "at":
        return ""
    return role if moves_before(stream, place) else ""


def moves_before(stream: Stream, i: int) -> bool:
    """Whether a word of change stands in reach before token `i`, in the same sentence."""
    changes = words("quantity_changes")
    for j in range(i - 1, max(-1, i - 1 - _REACH), -1):
        word = stream.lowers[j]
        if word in changes:
            return True
        if stream.kinds[j] == "break" or word in (";", "?", "!") or (word == "." and not stream.tights[j + 1]):
            return False
    return False
