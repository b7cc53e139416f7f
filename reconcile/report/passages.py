"""The passage of a document that states a claim."""

from attrs import frozen

from reconcile.model.claim import Claim

# Enough to judge a statement by; a sentence without end (a list, a table read as text) is cut around its value.
_REACH = 300


@frozen
class Passage:
    """A sentence cut in three at its value.

    Attributes:
        before: what stands before the value.
        value: the value's words.
        after: what follows them.
    """

    before: str
    value: str
    after: str

    @property
    def text(self) -> str:
        """The sentence in one piece."""
        return self.before + self.value + self.after


def passage_of(claim: Claim, text: str) -> Passage:
    """The sentence that states a claim, read from the document's text.

    Args:
        claim: the claim.
        text: the text of its document.

    Returns:
        The sentence in three parts; at most 300 characters on either side of the value, with "…" where it was cut.
    """
    start, end = min(claim.sentence.start, claim.start), max(claim.sentence.end, claim.end)
    first, last = max(start, claim.start - _REACH), min(end, claim.end + _REACH)
    before, after = text[first : claim.start], text[claim.end : last]
    return Passage(
        before=f"…{before}" if first > start else before.lstrip(),
        value=text[claim.start : claim.end],
        after=f"{after}…" if last < end else after.rstrip(),
    )


def remembered_text(claim: Claim) -> str:
    """The text of a claim's sentence at its place in the document, blank before, where the claim itself still knows it.

    Args:
        claim: the claim.

    Returns:
        A text that `passage_of` reads; one with the value alone where the claim knows no more.
    """
    evidence = claim.evidence
    start, words = getattr(getattr(evidence, "window", None), "start", 0), getattr(evidence, "words", "")
    text = " " * start + words
    return text if text[claim.start : claim.end] == claim.text else " " * claim.start + claim.text
