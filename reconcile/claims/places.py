"""Where a mention stands in a document."""

from attrs import frozen

from reconcile.model.span import Span

REACH = 400  # characters on either side of a mention beyond which nothing speaks of it, however long its sentence


@frozen(eq=False, repr=False)
class Place:
    """Where a mention stands.

    Attributes:
        order: number of its sentence.
        window: that sentence, cut where it goes on for too long.
        clause: the clause that holds its start, cut likewise.
        first, last: indices of its first and its last token.
    """

    order: int
    window: Span
    clause: Span
    first: int
    last: int


def clipped(span: Span, at: Span, reach: int = REACH) -> Span:
    """The part of a span that lies within reach of a mention."""
    if at.start - reach <= span.start and span.end <= at.end + reach:
        return span
    return Span(max(span.start, at.start - reach), max(at.start - reach, min(span.end, at.end + reach)))
