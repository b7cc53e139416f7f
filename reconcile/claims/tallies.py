"""Ranks that tell a tally: "she was the twelfth victim" says that there have been twelve."""

from attrs import evolve

from reconcile import lexicon
from reconcile.claims.concepts import person_events, running
from reconcile.claims.context import Context
from reconcile.claims.counted import counted
from reconcile.claims.marks import word_before
from reconcile.model.quantity import Quantity

_DETERMINERS = ("the", "a", "their", "its", "our", "his", "her")
_FIRST = 2  # "the first victim" is one of more, and so may be the second


def tallied(context: Context, q: Quantity) -> Quantity:
    """The quantity; as a count where it is a rank that tells how many there have been.

    It does where it is said of somebody or something that it is the latest of what befalls persons and grows by nature
    ("became the 14th victim", "was the fifth arrest"). Who is spoken of by a rank ("the second victim was named") need
    not be the last.
    """
    if q.dimension != "rank" or q.low <= _FIRST or not _is_said_of(context, q):
        return q
    head = counted(context, q).head
    event = head if head in person_events() else context.nearest_event(q)
    persons = head == event or q.noun_class == "person"
    if not persons or event not in person_events() or running(event) != "up":
        return q
    return evolve(q, dimension="count", unit=q.noun)


def _is_said_of(context: Context, q: Quantity) -> bool:
    """Whether a rank is what a verb of being or becoming says of its subject."""
    return word_before(context, q, context.window(q), _DETERMINERS) in lexicon.words("claim_being")
