"""Roles that a document states of a person: before the name, or set beside it between commas."""

from collections.abc import Sequence, Set

from reconcile.mentions.names.pieces import Piece
from reconcile.mentions.names.words import bare, fold, is_demonym, known, role_nouns
from reconcile.model.name import NameKind
from reconcile.text.view import TextView, Token

_ARTICLES = frozenset({"the", "a", "an", "his", "her", "their", "its"})
_ADDRESS = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir", "lady", "dame", "lord", "madam", "madame", "monsieur"})
_MODIFIERS = frozenset({"former", "longtime", "long-time", "veteran", "new", "outgoing", "then", "current", "ousted"})
_VAGUE = frozenset(
    {"area", "border", "coast", "coastline", "countryside", "outskirts", "square", "street", "territory"}
)
_SPAN = 10


def stated_roles(view: TextView, piece: Piece) -> tuple[str, ...]:
    """The roles stated of the bearer beside one mention, in lower case, without forms of address."""
    found = (
        clean_role(piece.role),
        _small_before(view, piece.first),
        _after(view, piece.last),
        _comma_before(view, piece),
    )
    return tuple(dict.fromkeys(r for r in found if r))


def clean_role(role: str) -> str:
    """A role without marks and forms of address."""
    words = [w for w in role.split() if w not in _ADDRESS and w[0].isalpha()]
    return " ".join(words)


def is_role_word(token: Token) -> bool:
    """Whether a word may stand in a role: a noun for a bearer or what comes before it."""
    word = fold(bare(token.text))
    return token.kind == "word" and (
        word in role_nouns() or word in known("role_words") or is_demonym(word) or word in _MODIFIERS
    )


def _small_before(view: TextView, first: int) -> str:
    """The role in lower case just before a name ("the opposition leader Ana Ruiz")."""
    tokens, i = view.tokens, first
    while i > 0 and first - i < 6 and is_role_word(tokens[i - 1]):
        i -= 1
    if i == first or fold(tokens[first - 1].text) not in known("roles"):
        return ""
    return clean_role(" ".join(fold(bare(t.text)) for t in tokens[i:first]))


def _after(view: TextView, last: int) -> str:
    """The role between commas after a name (", the mayor of Lyon,")."""
    tokens = view.tokens
    if last >= len(tokens) or tokens[last].text != ",":
        return ""
    return role_phrase(tokens[last + 1 : last + 1 + _SPAN])


def role_phrase(tokens: Sequence[Token]) -> str:
    """The role with which a stretch of tokens begins, with its "of …", or the empty string."""
    start = i = 1 if tokens and tokens[0].lower in _ARTICLES else 0
    while i < len(tokens) and is_role_word(tokens[i]):
        i += 1
    if i == start or fold(bare(tokens[i - 1].text)) not in known("roles"):
        return ""
    if i < len(tokens) and tokens[i].kind == "word" and tokens[i].text[0].isupper():
        return ""
    end = _of_end(tokens, i)
    return " ".join(fold(bare(t.text)) for t in tokens[start:end] if t.lower != "the")


def _of_end(tokens: Sequence[Token], i: int) -> int:
    """The index after "of the customs service", or `i` where no such phrase begins."""
    if i + 1 >= len(tokens) or tokens[i].lower not in {"of", "for", "at"}:
        return i
    end = i + 1
    while end < len(tokens) and tokens[end].kind == "word" and _in_of_phrase(tokens[end]):
        end += 1
    while end > i and _dangles(tokens[end - 1]):
        end -= 1
    return end


def _dangles(token: Token) -> bool:
    return token.lower in {"of", "the", "and", "for", "at", "in"} or is_demonym(token.lower)


def _in_of_phrase(token: Token) -> bool:
    small = token.lower in known("function_words") or token.lower in known("speech_verbs")
    return not small or token.lower in {"the", "of", "and", "in"}


def _comma_before(view: TextView, piece: Piece) -> str:
    """The role before a comma before a name ("the mayor, Ana Ruiz,")."""
    tokens, first = view.tokens, piece.first
    if first < 3 or tokens[first - 1].text != ",":
        return ""
    i = first - 1
    while i > 0 and first - i < 6 and is_role_word(tokens[i - 1]):
        i -= 1
    owned = tokens[i - 1].lower in _ARTICLES or tokens[i - 1].text[-2:-1] in "'’"
    return role_phrase(tokens[i : first - 1]) if i < first - 1 and owned else ""


def stated_kinds(view: TextView, piece: Piece, kind: NameKind) -> tuple[str, ...]:
    """The common nouns that a document sets beside the name of a body or place ("insurer", "town"), in lower case."""
    nouns = known("org_nouns") if kind == "organisation" else known("place_nouns") - _VAGUE
    tokens, first, last = view.tokens, piece.first, piece.last
    found = [tokens[first - 1].lower if first else ""]
    if first > 1 and tokens[first - 1].lower == "of" and kind == "place":
        found.append(tokens[first - 2].lower)
    if last + 1 < len(tokens) and tokens[last].text == "," and tokens[last + 1].lower in _ARTICLES:
        found.append(_last_noun(tokens[last + 2 : last + 2 + _SPAN], nouns))
    elif last < len(tokens):
        found.append(tokens[last].lower if kind == "place" else "")
    return tuple(dict.fromkeys(f for f in found if f in nouns))


def _last_noun(tokens: Sequence[Token], nouns: Set[str]) -> str:
    """The last of the nouns before the phrase ends."""
    noun = ""
    for token in tokens:
        if token.kind != "word" or token.lower in known("function_words"):
            break
        if noun and token.lower in known("speech_verbs"):
            break
        noun = token.lower if token.lower in nouns else noun
    return noun
