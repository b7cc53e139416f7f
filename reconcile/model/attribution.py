"""Attributions: who is credited with which words."""

from typing import Literal

from attrs import frozen

from reconcile.model.span import Mention, Span

Stance = Literal["neutral", "claim", "denial", "plan"]


@frozen
class Source(Mention):
    """Who is credited.

    Attributes:
        start, end, text: the source as written ("the Russian Defense Ministry", "He").
        name: the source brought to its fullest form in the document ("Vladimir Putin" for "he").
        kind: "person", "organisation", "place" where known, else empty.
    """

    name: str
    kind: str = ""


@frozen
class Content(Span):
    """What is credited.

    Attributes:
        start, end: from the first to the last character of what is credited.
        parts: its pieces, where an attribution or other words interrupt it; at least one.
    """

    parts: tuple[Span, ...]


@frozen
class Cue(Mention):
    """The words that credit ("said", "according to").

    Attributes:
        lemma: the reporting verb or phrase in its base form ("say", "according to").
    """

    lemma: str


@frozen
class Attribution:
    """A source, the words that credit it and what it is credited with.

    Attributes:
        source: who is credited; None where the text leaves it open ("it is said that").
        cue: the crediting words; None in transcript turns.
        content: what is credited.
        stance: "neutral" (said), "claim" (claimed, alleged), "denial" (denied) or "plan" (vowed, threatened).
        quoted: whether the content, or most of it, stands in quotation marks.
    """

    source: Source | None
    cue: Cue | None
    content: Content
    stance: Stance = "neutral"
    quoted: bool = False
