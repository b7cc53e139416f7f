"""Clauses: the part of a sentence that speaks of one thing."""

from collections.abc import Sequence

from reconcile import lexicon
from reconcile.model.span import Span
from reconcile.text.view import Token

_HARD = frozenset(";:()—–…")


def split_clauses(tokens: Sequence[Token]) -> tuple[Span, ...]:
    """Cut the tokens of one sentence into clauses.

    A clause ends at a semicolon, colon, dash or bracket, at a comma before a word that opens a clause ("which",
    "while", "and"), and before such words as always open one ("whereas").
    """
    if not tokens:
        return ()
    starts = [tokens[0].start]
    starts += [
        t.start for before, t, after in zip(tokens, tokens[1:], tokens[2:], strict=False) if _opens(before, t, after)
    ]
    return tuple(Span(a, b) for a, b in zip(starts, [*starts[1:], tokens[-1].end], strict=True))


def _opens(before: Token, token: Token, after: Token) -> bool:
    if before.text in _HARD:
        return True
    if token.text == ",":
        return after.lower in lexicon.words("clause_after_comma")
    return before.text != "," and token.lower in lexicon.words("clause_always")
