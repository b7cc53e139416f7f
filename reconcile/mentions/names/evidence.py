"""What the whole document tells of a word: how often it stands in lower case, and how often as a name."""

import re
from collections import Counter
from collections.abc import Iterable

from attrs import frozen

from reconcile.mentions.names.linking import surname
from reconcile.mentions.names.pieces import Piece, is_bare_noun
from reconcile.mentions.names.words import fold, heads_of, is_first_name, is_ordinary, is_place, known, role_nouns
from reconcile.text.view import TextView

_TAG = re.compile(r"[DRI]-[A-Z][\w.]*|[A-Z]{2,5}s")  # a party with a state, a plural of an acronym
_DASHES = frozenset({"—", "–", "-", "--", "―"})
_QUOTES = frozenset("“”\"‘’'«»„")


@frozen(eq=False, repr=False)
class Evidence:
    """Counts over one document.

    Attributes:
        small: how often each word stands in lower case.
        inner: how often each word stands in a candidate where only names have capitals.
        alone: how often a whole candidate stands so.
        lasts: the last words of names that begin with a first name or a title: surnames.
    """

    small: Counter[str]
    inner: Counter[str]
    alone: Counter[tuple[str, ...]]
    lasts: frozenset[str]


def gather(view: TextView, pieces: Iterable[Piece]) -> Evidence:
    """Count words and candidates over the document."""
    small = Counter(t.lower for t in view.tokens if t.text[0].islower())
    inner: Counter[str] = Counter()
    alone: Counter[tuple[str, ...]] = Counter()
    lasts: set[str] = set()
    for piece in pieces:
        if len(piece.words) > 1 and not piece.headline:
            lasts.update({surname(piece.words)} if is_first_name(piece.words[0]) or piece.role else ())
        if not piece.headline:
            inner.update(piece.words[piece.initial :])
            if not piece.initial:
                alone[piece.words] += 1
    return Evidence(small, inner, alone, frozenset(lasts))


def is_name(view: TextView, piece: Piece, seen: Evidence) -> bool:
    """Whether the document bears out that a candidate is a name rather than a word with a capital."""
    words = piece.words
    if is_dateline(view, piece):
        return True
    if _titles_a_work(view, piece) or (_TAG.match(view.text, piece.start, piece.end) and words[0][1:2] == "-"):
        return False
    if _shouted(view, piece):
        return False
    if len(words) == 1:
        return _single(view, piece, seen)
    if piece.headline:
        return is_place(" ".join(words)) or seen.alone[words] > 0 or not any(is_ordinary(w) for w in words)
    if words[-1] in role_nouns() and _only_ordinary(words):
        return False
    return not piece.initial or seen.alone[words] > 0 or not _only_ordinary(words) or _has_head(words)


def is_dateline(view: TextView, piece: Piece) -> bool:
    """Whether a piece is the place with which a report begins: in capitals, before a dash ("OSLO, 3 May (ANP) —")."""
    tokens = view.tokens
    begins = piece.first == 0 or "\n" in view.text[tokens[piece.first - 1].end : piece.start]
    if not begins or not view.text[piece.start : piece.end].isupper():
        return False
    return any(t.text in _DASHES for t in tokens[piece.last : piece.last + 8])


def _titles_a_work(view: TextView, piece: Piece) -> bool:
    """Whether ordinary words stand alone between quotation marks, as the titles of works do."""
    tokens = view.tokens
    if not piece.first or piece.last >= len(tokens) or not any(is_ordinary(w) for w in piece.words):
        return False
    closing = tokens[piece.last].text in ",." and tokens[min(piece.last + 1, len(tokens) - 1)].text in _QUOTES
    return tokens[piece.first - 1].text in _QUOTES and (closing or tokens[piece.last].text in _QUOTES)


def _single(view: TextView, piece: Piece, seen: Evidence) -> bool:
    word = piece.words[0]
    if piece.role:
        return len(word) > 1
    if _is_mark(view, piece):
        return False
    if is_place(word) or word in known("orgs"):
        return not (piece.initial and is_ordinary(word)) or seen.inner[word] > 0
    if is_bare_noun(word):
        return _is_surname(view, piece, seen)
    if piece.initial or piece.headline:
        return _begins_name(piece, seen) or (_is_acronym(view, piece) and not piece.headline)
    if is_ordinary(word) and not is_first_name(word) and not _is_acronym(view, piece) and not _acts(view, piece, seen):
        return False
    return seen.small[word] <= seen.inner[word] and not _is_adjective(view, piece)


def _shouted(view: TextView, piece: Piece) -> bool:
    """Whether ordinary words stand in capitals for emphasis."""
    text, joined = view.text[piece.start : piece.end], " ".join(piece.words)
    if len(text) < 4 or not text.isupper() or piece.role or is_place(joined) or joined in known("orgs"):
        return False
    return any(is_ordinary(w) for w in piece.words) and not any(is_first_name(w) for w in piece.words)


def _is_mark(view: TextView, piece: Piece) -> bool:
    """Whether a single word is no word at all: a letter, a unit after a number, a suffix, a party's or state's sign."""
    word, before = piece.words[0], view.tokens[piece.first - 1] if piece.first else None
    if len(word) == 1 or word in {"jr", "sr"} or _TAG.fullmatch(view.text, piece.start, piece.end):
        return True
    if before is not None and before.kind == "number" and len(word) < 4:
        return True
    if word in known("signs") and view.text[piece.start : piece.end].isupper():
        return True
    short = word in known("state_shorts") and not is_place(word)
    return short and (before is None or before.text != ",")


def _begins_name(piece: Piece, seen: Evidence) -> bool:
    """Whether a word that would have a capital anyway is a name elsewhere, or no ordinary word."""
    word = piece.words[0]
    if is_ordinary(word):
        return seen.alone[piece.words] > seen.small[word] or (word in seen.lasts and not seen.small[word])
    return seen.inner[word] >= seen.small[word]


def _is_acronym(view: TextView, piece: Piece) -> bool:
    return piece.end - piece.start < 4 and view.text[piece.start : piece.end].isupper()


def _acts(view: TextView, piece: Piece, seen: Evidence) -> bool:
    """Whether an ordinary word with a capital is used as a name: repeatedly, as an owner, a speaker or a source."""
    if (
        seen.alone[piece.words] > 1
        or piece.words[0] in seen.lasts
        or view.text[piece.end : piece.end + 1] in {"'", "’"}
    ):
        return True
    before = view.tokens[piece.first - 1].lower if piece.first else ""
    after = [t.lower for t in view.tokens[piece.last : piece.last + 2]]
    explained = after[:1] == [","] and after[-1] in {"which", "who", "a", "an", "the"}
    return explained or before in {"the", "by", "told"} or (after != [] and after[0] in known("speech_verbs"))


def _is_adjective(view: TextView, piece: Piece) -> bool:
    """Whether a word is an adjective of a name ("Orwellian"), as a noun in small letters follows."""
    word = piece.words[0]
    if not word.endswith(("ian", "ians", "ean", "eans", "esque")) or is_first_name(word) or is_place(word):
        return False
    if piece.last >= len(view.tokens):
        return False
    after = view.tokens[piece.last]
    return after.text[0].islower() and not (
        after.lower in known("function_words") or after.lower in known("speech_verbs")
    )


def _is_surname(view: TextView, piece: Piece, seen: Evidence) -> bool:
    """Whether a word like "King" stands alone as the surname of a person named in full elsewhere."""
    before = view.tokens[piece.first - 1].lower if piece.first else ""
    articles = {"the", "a", "an", "this", "that", "his", "her", "its", "their", "our", "my"}
    return piece.words[0] in seen.lasts and before not in articles


def _only_ordinary(words: tuple[str, ...]) -> bool:
    return all(is_ordinary(w) and not is_first_name(w) for w in words)


def _has_head(words: tuple[str, ...]) -> bool:
    return words[-1] in heads_of("org") or words[-1] in heads_of("place")


def without_beginning(piece: Piece, view: TextView, seen: Evidence) -> Piece:
    """The candidate without a first word that owes its capital to the sentence ("Rescued | Maria Lopez")."""
    words = piece.words
    if not piece.initial or len(words) < 2 or not _begins(words, seen):
        return piece
    token = view.tokens[piece.first + 1]
    if token.kind != "word" or _titles_a_work(view, piece) or fold(token.text)[:1] != words[1][:1]:
        return piece
    return Piece(piece.first + 1, piece.last, token.start, piece.end, words[1:], "", False, piece.headline)


def _begins(words: tuple[str, ...], seen: Evidence) -> bool:
    first, rest, whole = words[0], words[1:], " ".join(words)
    if len(rest) > 1 and is_ordinary(first) and not is_place(whole) and _is_listed(rest):
        return True
    if (
        not is_ordinary(first)
        or is_first_name(first)
        or first in known("place_fronts")
        or is_place(whole)
        or _has_head(words)
    ):
        return False
    if seen.inner[first] or whole in known("orgs"):
        return False
    return seen.alone[rest] > 0 or seen.small[first] > 0 or _is_listed(rest) or is_first_name(rest[0])


def _is_listed(words: tuple[str, ...]) -> bool:
    joined = " ".join(words)
    return is_place(joined) or joined in known("orgs")
