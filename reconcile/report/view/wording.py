"""A claim's words and its reading, for people."""

from typing import Any

from reconcile.model.claim import Claim
from reconcile.model.quantity import Quantity
from reconcile.model.when import When
from reconcile.report.values import show_value

_LONGEST = 80


def said(claim: Claim, text: str) -> str:
    """The value as the document says it, with the words that bound it and what it counts.

    Args:
        claim: the claim.
        text: the text of its document.

    Returns:
        "at least six people" for the claim on "six"; the value's own words where no more is known.
    """
    mention = _mention(claim)
    if not isinstance(mention, Quantity):
        return claim.text
    start, end = mention.extent.start, mention.extent.end
    known = start <= claim.start and claim.end <= end and end - start <= _LONGEST
    return text[start:end] if known else claim.text


def reading(claim: Claim) -> str:
    """The value as it was read: "at least 6 (person)", "13 May 2023", "Saint Petersburg".

    Args:
        claim: the claim.

    Returns:
        The reading; the words themselves for a date that has no place on the calendar.
    """
    mention = _mention(claim)
    if not isinstance(mention, When):
        return show_value(claim.value)
    if mention.edtf is None:
        return claim.text
    from reconcile.mentions.dates.describing import describe  # the date tables load with it

    return describe(mention)


def _mention(claim: Claim) -> Any:
    """What the claim was read from, where the claim still knows it."""
    return getattr(claim.evidence, "mention", None)
