"""Person, organisation or place: what a name's words and its surroundings tell, summed over the document."""

from reconcile.mentions.names.pieces import Piece
from reconcile.mentions.names.words import countries, first_names, heads_of, known, places, role_nouns
from reconcile.model.name import NameKind
from reconcile.text.view import TextView, Token

# Scores for person, organisation, place and for things that are none of the three.
Scores = tuple[float, float, float, float]
_NONE: Scores = (0.0, 0.0, 0.0, 0.0)
_KINDS: tuple[NameKind, ...] = ("person", "organisation", "place")
_PERSON_ENDINGS = (
    "ov",
    "ova",
    "ev",
    "eva",
    "sky",
    "ski",
    "ska",
    "skaya",
    "enko",
    "vich",
    "ez",
    "sson",
    "ian",
    "idze",
    "shvili",
)
_PLACE_ENDINGS = (
    "stan",
    "burg",
    "ville",
    "shire",
    "land",
    "grad",
    "abad",
    "ton",
    "ford",
    "town",
    "ham",
    "pur",
    "berg",
    "port",
)


def add(a: Scores, b: Scores) -> Scores:
    """The sum of two rows of scores."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3])


def word_scores(words: tuple[str, ...], text: str) -> Scores:
    """What the words of a name tell by themselves.

    Args:
        words: folded words.
        text: the name as written.
    """
    total = _NONE
    for rule in (_listed, _headed, _personal, _shaped):
        total = add(total, rule(words, text))
    return total


def _listed(words: tuple[str, ...], text: str) -> Scores:
    joined = " ".join(words)
    if joined in known("orgs"):
        return (0, 5, 1, 0)
    if joined in countries() or joined in known("regions"):
        return (0, 0, 5, 0)
    if joined in places():
        return (0, 0, 2.5 if joined in first_names() else 3.5, 0)
    return _NONE


def _headed(words: tuple[str, ...], text: str) -> Scores:
    if len(words) < 2:
        return _NONE
    heads = [words[-1]]
    for joint in ("of", "for"):
        if joint in words[1:]:
            heads = [words[words.index(joint) - 1]]
    head = heads[0]
    if head in heads_of("org") or " ".join(words[-2:]) in known("org_heads"):
        return (0, 5, 0, 0)
    if head in heads_of("place"):
        return (0, 0, 5, 0)
    if head in heads_of("other"):
        return (0, 0, 0, 5)
    if "&" in words or head in {"inc", "ltd", "plc", "corp"}:
        return (0, 5, 0, 0)
    return (0, 0, 2.5, 0) if words[0] in known("place_fronts") else _NONE


def _personal(words: tuple[str, ...], text: str) -> Scores:
    if len(words) == 1:
        return (1.5, 0, 0, 0) if words[0] in first_names() else _NONE
    score = 0.0
    if words[0] in first_names():
        score += 3
    if any(len(w) == 1 for w in words):
        score += 2
    if any(w in known("particles") for w in words[1:-1]):
        score += 1
    return (score, 0, 0, 0) if len(words) <= 6 else _NONE


def _shaped(words: tuple[str, ...], text: str) -> Scores:
    if len(words) == 1 and text.isupper() and 2 <= len(text) <= 7:
        return (0, 2, 0, 0)
    last, score = words[-1], 0.0
    if last.endswith(_PERSON_ENDINGS):
        score = 0.7
    if last.endswith(_PLACE_ENDINGS) and len(words) == 1:
        return (score, 0, 0.7, 0)
    unknown = not any(w in known("ordinary") for w in words)
    if len(words) in {2, 3}:
        return (score + (1 if unknown else 0), 0.3 if unknown else 0.8, 0.3, 0)
    return (score, 0.8 if len(words) > 3 else 0, 0, 0)


def context_scores(view: TextView, piece: Piece) -> Scores:
    """What the words around one mention tell."""
    before = view.tokens[max(0, piece.first - 2) : piece.first]
    after = view.tokens[piece.last : piece.last + 5]
    total: Scores = (5, 0, 0, 0) if piece.role else _NONE
    if before:
        total = add(total, _before(before))
    if after:
        total = add(total, _after(after))
    return total


def _before(tokens: tuple[Token, ...]) -> Scores:
    word = tokens[-1].lower
    if word == "the":
        return (-2, 0.8, 0.3, 0)
    if word == "in":
        return (0, 0, 2, 0)
    if word in known("place_prepositions"):
        return (0, 0, 1, 0)
    if word in role_nouns():
        return (3, 0, 0, 0)
    if word in {"by", "with", "told", "and"}:
        return (0.4, 0.2, 0, 0)
    if word == "of":
        return (0, 0, 0.4, 0)
    return _NONE


def _after(tokens: tuple[Token, ...]) -> Scores:
    word = tokens[0].lower
    if word in known("speech_verbs"):
        return (1.5, 0.7, 0, 0)
    if word in {"who", "whose", "himself", "herself"}:
        return (2.5, 0.3, 0, 0)
    if word == "," and len(tokens) > 1:
        return _after_comma(tokens[1:])
    if word == "(" and len(tokens) > 2 and tokens[1].text.isupper() and tokens[2].text == ")":
        return (0, 2, 0, 0)
    return _NONE


def _after_comma(tokens: tuple[Token, ...]) -> Scores:
    word = tokens[0].lower
    if tokens[0].kind == "number" and len(word) < 3 and len(tokens) > 1 and tokens[1].text in ",.":
        return (4, 0, 0, 0)
    if word in {"who", "whose"}:
        return (3, 0.3, 0, 0)
    if word in {"where"}:
        return (0, 0, 3, 0)
    if word in places():
        return (0, 0, 1.5, 0)
    if any(t.lower in role_nouns() for t in tokens[:4]) and word in {"a", "an", "the", "former", "his", "her"}:
        return (2.5, 0, 0, 0)
    return _NONE


def best_kind(scores: Scores) -> NameKind | None:
    """The kind with the highest score, or None for a name of another sort.

    Equal scores fall to the person, whom news names most.
    """
    top = max(scores)
    return None if scores[3] == top and top > 0 else _KINDS[scores.index(top)]
