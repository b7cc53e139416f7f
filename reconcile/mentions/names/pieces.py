"""Pieces of a run: single names, freed of titles, demonyms and words that merely begin the sentence."""

from collections.abc import Iterator

from attrs import frozen

from reconcile.mentions.names.chunks import find_chunks
from reconcile.mentions.names.runs import Run
from reconcile.mentions.names.words import (
    countries,
    fold,
    heads_of,
    is_demonym,
    is_first_name,
    is_place,
    known,
    role_nouns,
    stem_of,
)
from reconcile.text.view import TextView

_ADDRESS = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir", "lady", "lord", "dame", "rep", "sen", "gov", "rev"})
_GIVEN = frozenset({"don", "dean", "earl"})  # titles that are borne as first names far more often
_ENDINGS = frozenset({"jr", "sr", "inc", "corp", "ltd", "co", "bros"})


@frozen(eq=False, repr=False)
class Piece:
    """A candidate for a name.

    Attributes:
        first, last: indices of its first token and after its last one.
        start, end: where it stands in the text, without possessive.
        words: its words, folded and without possessive; marks are left out.
        role: the role or title that stands before it in the same run, in lower case.
        initial: whether its first word would have a capital anyway.
        headline: whether it stands in a line written like a heading.
    """

    first: int
    last: int
    start: int
    end: int
    words: tuple[str, ...]
    role: str
    initial: bool
    headline: bool


def find_pieces(view: TextView, run: Run) -> Iterator[Piece]:
    """The candidates in one run, in order."""
    words = [_word(t.text, run.headline) for t in view.tokens[run.first : run.last]]
    for first, last in find_chunks(words, run):
        for a, b, role in _names(words, first, last):
            piece = _piece(view, run, words, a, b, role)
            if piece:
                yield piece


def _word(text: str, headline: bool) -> str:
    """The folded word; acronyms that look like small words keep apart from them ("US": "u.s.")."""
    word = stem_of(text)
    if len(word) in {2, 3} and not headline and word.isupper() and word.isalpha():
        spelled = fold(".".join(word)) + "."
        if spelled in countries() or spelled in known("orgs"):
            return spelled
    return fold(word)


def _piece(view: TextView, run: Run, words: list[str], a: int, b: int, role: str) -> Piece | None:
    first, last = view.tokens[run.first + a], view.tokens[run.first + b - 1]
    tail = stem_of(last.text) if last.kind == "word" else last.text
    kept = tuple(w for w in words[a:b] if w[0].isalpha() or w == "&")
    if not kept or not tail:
        return None
    initial = run.initial and a == 0
    end = last.start + len(tail)
    return Piece(run.first + a, run.first + b, first.start, end, kept, role, initial, run.headline)


def _names(words: list[str], a: int, b: int) -> Iterator[tuple[int, int, str]]:
    """The names in a chunk, each with its role: "New York Mayor Eric Adams" holds two."""
    a, b = _without_joints(words, a, b)
    whole = " ".join(words[a:b])
    if a >= b or is_demonym(whole):
        return
    if is_place(whole) or whole in known("orgs") or _headed(words, a, b):
        yield a, b, ""
        return
    role_end = _role_end(words, a, b)
    if role_end:
        yield from _role_places(words, a, role_end)
        if role_end == b:
            return
        rest = _without_joints(words, role_end, b)
        if rest[0] < rest[1]:
            yield *rest, " ".join(words[a:role_end])
        return
    inner = _inner_role(words, a, b)
    if inner:
        yield from _names(words, a, inner)
        yield from _names(words, inner, b)
        return
    yield from _plain(words, a, b)


def _plain(words: list[str], a: int, b: int) -> Iterator[tuple[int, int, str]]:
    if is_demonym(words[b - 1]) and all(w in known("place_fronts") or is_demonym(w) for w in words[a : b - 1]):
        return
    while a < b and is_demonym(words[a]) and not is_place(words[a]):
        a += 1
    if b - a > 1 and is_demonym(words[b - 1]) and is_place(" ".join(words[a : b - 1])):
        b -= 1
    a, b = _without_joints(words, a, b)
    if a < b:
        yield a, b, ""


def is_bare_noun(word: str) -> bool:
    """Whether a folded word with a capital is most often no name by itself: a role, a demonym or a head noun."""
    return word in role_nouns() or is_demonym(word) or any(word in heads_of(k) for k in ("org", "place", "other"))


def _without_joints(words: list[str], a: int, b: int) -> tuple[int, int]:
    while a < b and (not words[a][0].isalnum() or words[a] in {"of", "for", "the", "and", "on"}):
        a += 1
    while b > a and (words[b - 1] in {"of", "for", "the", "and", "&", "+", "on"} or _loose_stop(words, a, b)):
        b -= 1
    return a, b


def _loose_stop(words: list[str], a: int, b: int) -> bool:
    if words[b - 1][0].isalnum():
        return False
    return b - 2 < a or words[b - 2] not in _ENDINGS


def _headed(words: list[str], a: int, b: int) -> bool:
    """Whether a chunk of several words is named by a head noun ("Russian Defence Ministry", "Bank of England")."""
    if b - a < 2:
        return False
    head = words[b - 1]
    if head in heads_of("org") or head in heads_of("place") or head in heads_of("other"):
        return head not in role_nouns()
    joints = [i for i in range(a + 1, b - 1) if words[i] in {"of", "for"}]
    before = words[joints[0] - 1] if joints else ""
    return before not in role_nouns() and (before in heads_of("org") or before in heads_of("place"))


def _role_end(words: list[str], a: int, b: int) -> int:
    """The index after a role that begins the chunk and leaves a name, or 0."""
    i, end = a, 0
    while i < b:
        word = words[i]
        if _is_role(words, i, a, end):
            end = i + 1
            i = _after_of(words, i + 1, b)
            end = max(end, i)
        elif word in known("role_words") or is_demonym(word) or not word[0].isalnum():
            i += 1
            end += end == i - 1 and not word[0].isalnum()
        else:
            break
    if end == b and "of" not in words[a:b]:
        end = b - 1 if words[a] in _ADDRESS else 0
    return end if end > a else 0


def _is_role(words: list[str], i: int, a: int, end: int) -> bool:
    """Whether a word of a chunk that begins at `a`, with a role up to `end`, goes on with the role."""
    word = words[i]
    if word not in role_nouns() or word in _GIVEN:
        return False
    return end > 0 or i == a or not is_first_name(words[i - 1]) or is_demonym(words[i - 1])


def _after_of(words: list[str], i: int, b: int) -> int:
    """The index after "of Defence" or "of the United States" in a role, else `i`."""
    if i + 1 >= b or words[i] not in {"of", "for"}:
        return i
    j = i + 1 + (words[i + 1] == "the")
    for size in (3, 2, 1):
        if j + size <= b and is_place(" ".join(words[j : j + size])):
            return j + size
    end = j + (j + 1 < b and (words[j] in heads_of("org") or words[j] in {"house", "state"}))
    while end < b and (words[end] in known("role_words") or words[end] == "and"):
        end += 1
    return end if end > j else i


def _role_places(words: list[str], a: int, b: int) -> Iterator[tuple[int, int, str]]:
    """The place in a role ("President of Ukraine")."""
    for i in range(a, b):
        if words[i] == "of":
            j = i + 1 + (i + 1 < b and words[i + 1] == "the")
            if is_place(" ".join(words[j:b])):
                yield j, b, ""
            return


def _inner_role(words: list[str], a: int, b: int) -> int:
    """The index of a role inside the chunk, after a name of its own ("Kyiv | Mayor Vitali …"), or 0."""
    for i in range(a + 1, b):
        before = " ".join(words[a:i])
        named = is_first_name(words[i - 1]) and not is_place(before)
        listed = is_place(before) or before in known("orgs") or is_demonym(before)
        held = i < b - 1 or (listed and words[i] != "general")
        if words[i] in role_nouns() and held and not named and words[i - 1][0].isalnum():
            while i > a + 1 and words[i - 1] in known("role_words") and not listed:
                i -= 1
            return i
    return 0
