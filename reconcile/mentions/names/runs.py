"""Runs of capitals: stretches of a sentence written like names."""

from collections.abc import Iterator

from attrs import frozen

from reconcile.mentions.names.words import (
    bare,
    fold,
    heads_of,
    is_capital,
    is_first_name,
    is_ordinary,
    is_place,
    known,
    role_nouns,
    stem_of,
)
from reconcile.text.view import TextView, Token

_LONGEST = 14
_BEFORE_STOP = frozenset({"st", "ste", "mt", "ft", "jr", "sr", "no", "co", "inc", "corp", "ltd", "bros", "lt"})
_AND = frozenset({"and", "&", "+"})
_OF_HEADS = frozenset({"city", "kingdom", "republic", "strait", "straits", "cape", "isle", "sea", "states", "statue"})
_OPENING = frozenset("“„«\"‘'([:•–—-…*|/>")


@frozen(eq=False, repr=False)
class Run:
    """A stretch of tokens written like a name.

    Attributes:
        first, last: indices of its first token and after its last one in the view's tokens.
        initial: whether the first word stands where any word has a capital: at the beginning of a sentence,
            a quotation or a list item.
        headline: whether the whole line is written in capitals or in the manner of a heading.
    """

    first: int
    last: int
    initial: bool
    headline: bool


def find_runs(view: TextView) -> Iterator[Run]:
    """The runs of capitals in order; none crosses a sentence."""
    tokens = view.tokens
    for sentence in view.sentences:
        first, last = view.token_at(sentence.start - 1) + 1, view.token_at(sentence.end - 1) + 1
        headline = is_headline(tokens[first:last])
        i = first
        while i < last:
            if not starts_name(view, i, last):
                i += 1
                continue
            end = run_end(view, i, last)
            yield Run(i, end, i == first or tokens[i - 1].text in _OPENING, headline)
            i = end


def is_headline(tokens: tuple[Token, ...]) -> bool:
    """Whether a sentence is written like a heading: few small words of some length, no full stop."""
    if len(tokens) > 30 or not tokens or tokens[-1].text in '.?!”"':
        return False
    words = [t.text for t in tokens if t.kind == "word"]
    if len(words) > 2 and all(w.isupper() for w in words):
        return True
    longer = [w for w in words if len(w) > 3]
    capital = sum(w[0].isupper() for w in longer)
    return len(longer) > 3 and capital >= 0.7 * len(longer)


def starts_name(view: TextView, i: int, last: int) -> bool:
    """Whether a run begins at token `i`: with a capital, or with a particle before one ("von Trapp")."""
    token = view.tokens[i]
    if token.kind != "word":
        return False
    if is_capital(token.text):
        return True
    if token.lower not in {"von", "van", "de", "della", "bin", "ibn", "du", "da", "al"}:
        return False
    j = i
    while j + 1 < min(last, i + 3) and view.tokens[j].lower in known("particles") and adjacent(view, j):
        j += 1
    return j > i and is_capital(view.tokens[j].text)


def run_end(view: TextView, first: int, last: int) -> int:
    """The index after the run that begins at `first`, within the sentence that ends at `last`."""
    tokens, j = view.tokens, first + 1
    last = min(last, first + _LONGEST)
    while j < last:
        step = _step(view, first, j, last)
        if not step:
            break
        j += step
    if j < last and tokens[j].text == "." and tokens[j - 1].lower in {"jr", "sr", "inc", "corp", "ltd", "co", "bros"}:
        j += tokens[j].start == tokens[j - 1].end and j + 1 < last
    return j


def _step(view: TextView, first: int, j: int, last: int) -> int:
    """By how many tokens the run that has reached `j` goes on; 0 if it ends there."""
    tokens = view.tokens
    before, here = tokens[j - 1], tokens[j]
    if here.text == "." and _is_shortened(before) and here.start == before.end:
        return 2 * (j + 1 < last and adjacent(view, j) and is_capital(tokens[j + 1].text))
    if len(stem_of(before.text)) < len(bare(before.text)) and before.lower not in known("orgs"):
        return 0
    if not adjacent(view, j - 1) or (_is_possessive(before) and not _keeps_possessive(view, j, last)):
        return 0
    if is_capital(here.text):
        return 1
    size = _joined(view, first, j, last)
    return size + 1 if size else 0


def adjacent(view: TextView, i: int) -> bool:
    """Whether nothing but one space (or none, after an abbreviation) lies between token `i` and the next."""
    gap = view.tokens[i + 1].start - view.tokens[i].end
    return gap == 1 or (gap == 0 and view.tokens[i].text in ".&") or (gap == 2 and view.tokens[i].text == ".")


def _is_shortened(token: Token) -> bool:
    one = len(token.text) == 1 and token.text.isupper()
    return one or token.lower in _BEFORE_STOP or token.lower in known("titles")


def _is_possessive(token: Token) -> bool:
    return token.text[-2:-1] in "'’" and token.text[-1:] in "sS"


def _keeps_possessive(view: TextView, j: int, last: int) -> bool:
    """Whether the possessive before token `j` is part of the name ("People’s Party", "King’s College")."""
    word = fold(bare(view.tokens[j - 1].text))
    inside = is_ordinary(word) or word in {"king", "queen", "st", "prince"}
    bodily = word in heads_of("org") or word in heads_of("place") or is_place(word)
    return inside and not bodily and is_capital(view.tokens[j].text) and _headed_from(view, j, last)


def _headed_from(view: TextView, j: int, last: int) -> bool:
    """Whether one of the capitals that follow without a break from `j` on is a head noun."""
    for i in range(j, min(last, j + 4)):
        if not is_capital(view.tokens[i].text) or (i > j and not adjacent(view, i - 1)):
            return False
        word = fold(bare(view.tokens[i].text))
        if word in heads_of("org") or word in heads_of("place"):
            return True
    return False


def _joined(view: TextView, first: int, j: int, last: int) -> int:
    """How many small words from `j` on join the run to a further capital."""
    tokens, size = view.tokens, 0
    while size < 3 and j + size < last and _may_join(tokens[j + size]) and adjacent(view, j + size - 1):
        size += 1
    end = j + size
    if not size or end >= last or not adjacent(view, end - 1) or not is_capital(tokens[end].text):
        return 0
    return size if _joins(view, first, j, end, last) else 0


def _may_join(token: Token) -> bool:
    return token.lower in known("particles") or token.lower in {"of", "for", "the", "a", "and", "&", "+", "on"}


def _joins(view: TextView, first: int, j: int, end: int, last: int) -> bool:
    tokens = view.tokens
    words = [t.lower for t in tokens[j:end]]
    if words[0] in {"of", "for", "on"}:
        if len(words) > 2 or (len(words) == 2 and words[1] not in {"the", "a", "la", "los", "las", "el"}):
            return False
        return _heads(tokens[j - 1], words[0])
    if words[0] in _AND:
        return len(words) == 1 and _and_inside(view, first, j, last)
    return all(w in known("particles") for w in words)


def _heads(token: Token, joint: str) -> bool:
    word = fold(token.text)
    heads = word in heads_of("org") or (word in heads_of("place") and (joint == "of" or word in {"center", "centre"}))
    return heads or (joint == "of" and (word in role_nouns() or word in _OF_HEADS)) or _plural_head(word)


def _plural_head(word: str) -> bool:
    return word.endswith("s") and word[:-1] in heads_of("org")


def _and_inside(view: TextView, first: int, j: int, last: int) -> bool:
    """Whether an "and" stands inside a name ("Food and Drug Agency"), not between two."""
    tokens = view.tokens
    if tokens[j].text != "and":
        return True
    left, right = tokens[j - 1], tokens[j + 1]
    both = f"{fold(left.text)} and {fold(bare(right.text))}"
    if any(is_place(p) for p in (both, f"{fold(tokens[j - 2].text)} {both}" if j - 2 >= first else both)):
        return True
    if not is_ordinary(fold(left.text)) or _is_listed(fold(left.text)) or _is_listed(fold(bare(right.text))):
        return False
    after_of = any(t.lower in {"of", "for"} for t in tokens[first:j])
    return (after_of or _ends_in_head(view, j + 1, last)) and not role_nouns() & {left.lower, right.lower}


def _ends_in_head(view: TextView, j: int, last: int) -> bool:
    tokens, end = view.tokens, j + 1
    while end < min(last, j + 4) and adjacent(view, end - 1) and is_capital(tokens[end].text):
        end += 1
    return end > j + 1 and fold(bare(tokens[end - 1].text)) in heads_of("org")


def _is_listed(word: str) -> bool:
    return is_place(word) or (is_first_name(word) and not is_ordinary(word))
