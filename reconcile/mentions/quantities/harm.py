"""Whether harm is told of what was counted: "were killed", "lost their lives", "needed an operation"."""

from reconcile.mentions.quantities.stream import Stream
from reconcile.mentions.quantities.tables import harm


def is_harmed(stream: Stream, i: int, reach: int = 9) -> bool:
    """Whether harm is told from token `i` on, in the same clause.

    Args:
        stream: the text.
        i: index of a token.
        reach: how many tokens are looked at.
    """
    before = ""
    needs = lost = False
    for word in stream.lowers[i : i + reach]:
        if word in ("", ".", ";", ":", "?", "!") or word in harm("ends"):
            return False
        if word in harm("harms") and before not in ("a", "an", "the"):
            return True
        if (lost and word in harm("lost")) or (needs and word in harm("care")):
            return True
        needs = needs or word in harm("needs")
        lost = lost or word in ("lost", "lose", "loses")
        before = word
    return False
