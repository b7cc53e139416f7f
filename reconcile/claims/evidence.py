"""What alignment and verdicts know of a claim beyond its value."""

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from reconcile.claims.words import Word
from reconcile.model.claim import Claim
from reconcile.model.span import Span
from reconcile.model.when import When


@frozen(repr=False)
class Evidence:
    """The setting of one claim.

    Attributes:
        mention: the Quantity, When, Name or Attribution that the claim was made from.
        clause: the clause that holds the mention.
        near: the terms around the mention and how near they stand, from 1 (beside it) down.
        local: the terms of the mention's own clause.
        event: the nearest concept of an event in the clause, else in the sentence; empty where none is.
        fate: for figures what befell those counted, where the words beside the figure say it; else empty.
        head: the term of what is counted or measured; empty where the text does not say.
        modifiers: the terms that narrow the head ("seriously", "russian").
        kind: the class of what is counted ("person", "vehicle", ...), also where only the verb tells it; else empty.
        bearer: for ages the full name of the person set beside it; else empty.
        names: the full names that stand in the sentence.
        frame: the date that the sentence gives for what it tells; None where it gives none.
        marks: what the words around say of the figure: "subset", "total", "rest", "each", "past", "running",
            "revised", "rank", "more" ...
        figures: the figures inside what is credited, for attributions.
        runs: for attributions, the pairs of neighbouring terms in what is credited.
        order: number of the sentence in the document.
        quoted: whether the mention stands in quotation marks.
        window: the sentence, cut where it goes on for too long; for attributions what is credited.
        words: the text of the window; for attributions of what is credited alone.
        written: the tokens of that text.
    """

    mention: Any
    clause: Span
    near: Mapping[str, float]
    local: frozenset[str]
    event: str = ""
    fate: str = ""
    head: str = ""
    modifiers: frozenset[str] = frozenset()
    kind: str = ""
    bearer: str = ""
    names: frozenset[str] = frozenset()
    frame: When | None = None
    marks: frozenset[str] = frozenset()
    figures: frozenset[float] = frozenset()
    runs: frozenset[tuple[str, str]] = frozenset()
    order: int = 0
    quoted: bool = False
    window: Span = field(default=Span(0, 0))
    words: str = ""
    written: tuple[Word, ...] = ()


def in_words(claim: Claim) -> tuple[str, str, int, str]:
    """A claim as a piece of its sentence, wherever that stands: kind, text, where it begins there, and the sentence."""
    return claim.kind, claim.text, claim.start - claim.evidence.window.start, claim.evidence.words


def is_verbatim(a: Claim, b: Claim) -> bool:
    """Whether two claims are one and the same piece of one and the same sentence, as where a text copies another."""
    x, y = a.evidence, b.evidence
    alike = x.words == y.words and a.kind == b.kind and a.text == b.text
    return alike and a.start - x.window.start == b.start - y.window.start
