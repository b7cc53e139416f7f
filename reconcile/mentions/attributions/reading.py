"""A text laid out for the reading of attributions: its tokens with their sentences and quotations."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property

from attrs import frozen

from reconcile.mentions.attributions.grammar import word_class
from reconcile.mentions.attributions.quotations import find_quotations
from reconcile.model.name import Name
from reconcile.model.span import Span
from reconcile.text.view import TextView, Token

_ACRONYMS = frozenset({"US", "WHO", "IS"})
# How far back a pronoun's name is looked for.
_SENTENCES_BACK = 8
# A role that more persons have had in a text says nothing of who is meant.
_MOST_BEARERS = 8


@frozen(eq=False, repr=False, slots=False)  # attrs makes cached properties anew where there are slots, at a price
class Reading:
    """A text with what its attributions are read from.

    Indices in its methods count tokens; an index outside the text has the empty word and no sentence.

    Attributes:
        view: the analysed text.
        names: its names in order.
    """

    view: TextView
    names: Sequence[Name] = ()

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens in order."""
        return self.view.tokens

    @cached_property
    def words(self) -> list[str]:
        """The tokens in lower case, apostrophes made straight.

        Acronyms that would be taken for pronouns stay, and "May" where it is the month or a name.
        """
        kept = (t.text in _ACRONYMS or (t.text == "May" and self._is_name(i)) for i, t in enumerate(self.tokens))
        return [t.text if k else t.lower.replace("’", "'") for t, k in zip(self.tokens, kept, strict=True)]

    def _is_name(self, i: int) -> bool:
        """Whether a capital letter is not due to the place of its word, at the head of a sentence or in a headline."""
        before, after = self.tokens[i - 1] if i else None, self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if "number" in (before and before.kind, after and after.kind):
            return True
        if before is None or self.sentence_starts[i] == i:
            return False
        return before.lower in word_class("may_leads") or not (after and after.text[0].isupper())

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """The quotations, single quoted words left out."""
        return find_quotations(self.view)

    @cached_property
    def sentence_of(self) -> list[int]:
        """For each token the index of its sentence."""
        return _holders(self.tokens, self.view.sentences)

    @cached_property
    def quote_of(self) -> list[int]:
        """For each token the index of the quotation that holds it, or -1."""
        return [
            i if i >= 0 and t.start < self.quotations[i].end else -1
            for t, i in zip(self.tokens, _holders(self.tokens, self.quotations), strict=True)
        ]

    @cached_property
    def floors(self) -> list[int]:
        """For each token the first one of its stretch: of its sentence, and on its side of quotation marks."""
        return _firsts(list(zip(self.sentence_of, self.quote_of, strict=True)))

    @cached_property
    def ceilings(self) -> list[int]:
        """For each token the end (exclusive) of its stretch."""
        return _ends(list(zip(self.sentence_of, self.quote_of, strict=True)))

    @cached_property
    def sentence_starts(self) -> list[int]:
        """For each token the first one of its sentence."""
        return _firsts(self.sentence_of)

    @cached_property
    def sentence_ends(self) -> list[int]:
        """For each token the end (exclusive) of its sentence."""
        return _ends(self.sentence_of)

    def names_before(self, place: int) -> Sequence[Name]:
        """The names of the last sentences before a place: those that a pronoun there may stand for."""
        sentence = max(0, self.view.sentence_at(place) - _SENTENCES_BACK)
        low = bisect_left(self._name_starts, self.view.sentences[sentence].start)
        return self.names[low : bisect_left(self._name_starts, place)]

    def names_in(self, span: Span) -> list[Name]:
        """The names inside a span."""
        low = bisect_left(self._name_starts, span.start)
        return [n for n in self.names[low : bisect_left(self._name_starts, span.end)] if n.end <= span.end]

    def roles_in(self, span: Span) -> list[Name]:
        """The mentions by role alone that close a span ("the minister")."""
        low = bisect_left(self._role_starts, span.start)
        return [n for n in self._roles[low : bisect_left(self._role_starts, span.end)] if n.end == span.end]

    @cached_property
    def role_bearers(self) -> dict[str, list[Name]]:
        """The persons and bodies by the last word of each role that the document states of them."""
        found: dict[str, dict[str, Name]] = {}
        for name in (n for n in self.names if n.kind != "place"):
            for role in name.roles:
                found.setdefault(role.rsplit(" ", 1)[-1], {})[name.name] = name
        return {role: list(bearers.values()) for role, bearers in found.items() if len(bearers) <= _MOST_BEARERS}

    @cached_property
    def _roles(self) -> Sequence[Name]:
        from reconcile.mentions.names import find_roles

        return find_roles(self.view, self.names)

    @cached_property
    def _role_starts(self) -> list[int]:
        return [n.start for n in self._roles]

    @cached_property
    def _name_starts(self) -> list[int]:
        return [n.start for n in self.names]

    def joined(self, i: int, j: int) -> bool:
        """Whether two tokens share their sentence and their quotation."""
        return self.sentence_of[i] == self.sentence_of[j] and self.quote_of[i] == self.quote_of[j]

    def word(self, i: int) -> str:
        """A token in lower case, or nothing outside the text."""
        words = self.words
        return words[i] if 0 <= i < len(words) else ""

    def quote(self, i: int) -> int:
        """Index of the quotation that holds a token, or -1."""
        return self.quote_of[i] if 0 <= i < len(self.words) else -1

    def is_word(self, i: int) -> bool:
        """Whether the token is a word."""
        return 0 <= i < len(self.tokens) and self.tokens[i].kind == "word"

    def is_capital(self, i: int) -> bool:
        """Whether the token begins with a capital letter."""
        return 0 <= i < len(self.tokens) and self.tokens[i].text[0].isupper()

    def span(self, first: int, end: int) -> Span:
        """The characters from one token to another, exclusive."""
        return Span(self.tokens[first].start, self.tokens[end - 1].end)


def _holders(tokens: Iterable[Token], spans: Sequence[Span]) -> list[int]:
    """For each token the last span that starts at or before it, or -1."""
    found: list[int] = []
    i = -1
    for token in tokens:
        while i + 1 < len(spans) and spans[i + 1].start <= token.start:
            i += 1
        found.append(i)
    return found


def _firsts(keys: Sequence[object]) -> list[int]:
    """For each place in a sequence the first place of the run of equal keys that holds it."""
    found: list[int] = []
    for i, key in enumerate(keys):
        found.append(found[-1] if i and keys[i - 1] == key else i)
    return found


def _ends(keys: Sequence[object]) -> list[int]:
    """For each place in a sequence the end (exclusive) of the run of equal keys that holds it."""
    size = len(keys)
    found = [size] * size
    for i in range(size - 2, -1, -1):
        found[i] = found[i + 1] if keys[i] == keys[i + 1] else i + 1
    return found
