"""Turns of a transcript: a speaker's name, a colon and what the speaker says."""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from reconcile.model.span import Span
from reconcile.text.view import TextView

# "SMITH:", "Q:", "Dr. Ada Lind (on the line):", at the head of a paragraph.
_HEAD = re.compile(
    r"[\"“]?(?P<name>[^\W\d_][\w.'’\-]{0,30}(?:[ \u00a0][\w.'’\-]{1,30}){0,4})(?:[ ]\([^()\r\n]{1,60}\))?:(?=\s+\S)"
)
_FEWEST = 3


@frozen(eq=False, repr=False)
class Turn:
    """What one speaker says in one go.

    Attributes:
        speaker: the speaker's name as written, without the colon.
        parts: the paragraphs of the turn.
    """

    speaker: Span
    parts: tuple[Span, ...]


def find_turns(view: TextView) -> tuple[Turn, ...]:
    """The turns of a transcript in order; none where the text holds no transcript.

    A speaker in capitals, or one that speaks at least three times, makes a transcript: any other line with a colon
    may be a heading.
    """
    heads = [(p, m) for p in view.paragraphs if (m := _HEAD.match(view.text, p.start, min(p.end, p.start + 200)))]
    counts: dict[str, int] = {}
    for _, m in heads:
        counts[m["name"]] = counts.get(m["name"], 0) + 1
    known = {n for n, c in counts.items() if _is_speaker(n) and (c >= _FEWEST or (c >= 2 and n.isupper()))}
    return tuple(_turns(view.paragraphs, {p.start: m for p, m in heads if m["name"] in known}))


def _is_speaker(name: str) -> bool:
    return all(w[0].isupper() or w in ("of", "the", "de", "van", "von", "al") for w in name.split()) and len(name) > 1


def _turns(paragraphs: Sequence[Span], heads: dict[int, re.Match[str]]) -> Iterator[Turn]:
    speaker: Span | None = None
    parts: list[Span] = []
    for p in paragraphs:
        if m := heads.get(p.start):
            if speaker:
                yield Turn(speaker, tuple(parts))
            speaker = Span(*m.span("name"))
            parts = [Span(m.end() + 1, p.end)]
        elif speaker:
            parts.append(p)
    if speaker:
        yield Turn(speaker, tuple(parts))
