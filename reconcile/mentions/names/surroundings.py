"""Person, organisation or place: what the words around a mention tell."""

from collections.abc import Sequence

from reconcile.mentions.names.evidence import is_dateline
from reconcile.mentions.names.kinds import NOTHING, Scores, add
from reconcile.mentions.names.pieces import Piece
from reconcile.mentions.names.words import bare, fold, heads_of, is_place, known
from reconcile.text.view import TextView, Token

_PERSON: Scores = (3, 0, 0, 0)
_BODY: Scores = (-1, 3, 0, 0)
_PLACE: Scores = (-1, 0, 3, 0)
_OTHER: Scores = (-1, 0, 0, 4)


def context_scores(view: TextView, piece: Piece) -> Scores:
    """What the words around one mention tell of its kind."""
    before = view.tokens[max(0, piece.first - 3) : piece.first]
    after = view.tokens[piece.last : piece.last + 8]
    total: Scores = (5, 0, 0, 0) if piece.role else NOTHING
    if is_dateline(view, piece):
        total = add(total, (0, 0, 6, 0))
    if before:
        total = add(total, _before(before))
    if after:
        total = add(total, _after(view, piece, after))
    return total


def noun_scores(word: str) -> Scores:
    """What a common noun beside a name tells of it ("the freighter …", "…, a private firm")."""
    if word in known("other_nouns"):
        return _OTHER
    if word in known("org_nouns"):
        return (0.8, 1.2, 0, 0) if word in known("roles") else _BODY
    if word in known("place_nouns"):
        return _PLACE
    return _PERSON if word in known("roles") else NOTHING


def _before(tokens: Sequence[Token]) -> Scores:
    word = tokens[-1].lower
    if word in {"the", "a", "an"}:
        return (-2, 0.8, 0.3, 0)
    if word == "in":
        return (0, 0, 2, 0)
    if word in {"to", "from", "toward", "towards"}:
        return (0, 0, 0.4, 0)
    if word in known("place_prepositions"):
        return (0, 0, 1, 0)
    if word == "of" and len(tokens) > 1:
        return _before_of(tokens[-2].lower)
    if word in {"by", "with", "told", "and"}:
        return (0.4, 0.2, 0, 0)
    if word in {"named", "called", "codenamed", "dubbed"}:
        return _last_noun(tokens[:-1])
    if word == "," and len(tokens) > 1:
        noun = tokens[-2].lower
        return (1, 0, 0, 0) if noun in known("roles") else (-0.5, 1.5, 0, 0) if noun in known("org_nouns") else NOTHING
    return noun_scores(word)


def _before_of(word: str) -> Scores:
    if word in known("place_nouns"):
        return _PLACE
    if word in {
        "president",
        "king",
        "queen",
        "emperor",
        "ruler",
        "mayor",
        "governor",
        "minister",
        "people",
        "republic",
    }:
        return (0, 0.3, 2, 0)
    return (0, 0, 0.4, 0)


def _last_noun(tokens: Sequence[Token]) -> Scores:
    nouns = [t.lower for t in tokens if t.kind == "word"]
    return noun_scores(nouns[-1]) if nouns else NOTHING


def _after(view: TextView, piece: Piece, tokens: Sequence[Token]) -> Scores:
    word = tokens[0].lower
    if word in known("speech_verbs"):
        return (1.5, 0.7, 0, 0)
    if word in {"who", "whose", "himself", "herself"}:
        return (2.5, 0.3, 0, 0)
    if word in {",", "("} and len(tokens) > 1:
        return _bracket(tokens) if word == "(" else _after_comma(tokens[1:])
    return _noun_after(view, piece, tokens)


def _noun_after(view: TextView, piece: Piece, tokens: Sequence[Token]) -> Scores:
    word = tokens[0].lower
    if view.text[piece.end : piece.end + 1] in {"'", "’"}:
        return _owned(word)
    if word in known("org_followers"):
        return (-0.5, 1.5, 0.3, 0)
    if word in known("place_nouns"):
        return (-1, 0, 2, 0)
    if word in known("place_followers"):
        return (-0.5, 0, 1.5, 0)
    if word in known("other_nouns"):
        return (-1, 0, 0, 2)
    if word in heads_of("place"):
        return (-0.5, 0.3, 1.5, 0)
    return (-0.5, 1, 0, 0) if word in heads_of("org") else NOTHING


def _owned(word: str) -> Scores:
    """What the thing owned tells of a name with a possessive ("…’s parliament", "…’s shareholders")."""
    if word in known("state_things"):
        return (-0.3, 0, 1.5, 0)
    return (-0.5, 1.5, 0, 0) if word in known("org_followers") else NOTHING


def _bracket(tokens: Sequence[Token]) -> Scores:
    if len(tokens) > 2 and tokens[1].text.isupper() and tokens[2].text == ")":
        return (0, 2, 0, 0)
    return NOTHING


def _after_comma(tokens: Sequence[Token]) -> Scores:
    word = tokens[0].lower
    if tokens[0].kind == "number":
        aged = len(word) < 3 and len(tokens) > 1 and tokens[1].text in ",."
        return (4, 0, 0, 0) if aged else NOTHING
    if word in {"who", "whose"}:
        return (3, 0.3, 0, 0)
    if word == "which":
        return (-2, 0.7, 0.3, 0)
    if word == "where":
        return (0, 0, 3, 0)
    if is_place(word):
        return (0, 0, 1.5, 0)
    return apposition(tokens) if word in {"a", "an", "the", "former", "his", "her", "one", "then"} else NOTHING


def apposition(tokens: Sequence[Token]) -> Scores:
    """What the noun phrase set beside a name tells (", the private equity firm that …")."""
    found = NOTHING
    for token in tokens[1:]:
        word = fold(bare(token.text))
        # Before the noun a verb form is a participle ("a retired nurse").
        verb = found != NOTHING and word in known("speech_verbs")
        if token.kind != "word" or word in known("function_words") or verb:
            break
        told = noun_scores(word)
        found = found if told == NOTHING else told
    return found
