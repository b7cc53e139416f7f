"""One analysed text: what every finder starts from."""

import re
from bisect import bisect_right
from functools import cached_property

from attrs import frozen

from reconcile.model.span import Span
from reconcile.text.quotes import find_quotes
from reconcile.text.sentences import find_paragraphs, find_sentences

# A word may hold inner apostrophes, hyphens and full stops between single letters ("U.S.", "week-long", "O’Neill"), but
# not the beginning of a grouped figure ("to-1,500"); a number inner commas and points. All else is a token by itself.
_TOKEN = re.compile(
    r"(?P<word>(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’\-‑][^\W_]+(?![^\W_]|[.,]\d))*)"
    r"|(?P<number>\d+(?:[.,]\d+)*)"
    r"|\S"
)


@frozen
class Token(Span):
    """A word, a number or a mark.

    Attributes:
        start, end: its place in the text.
        text: as written. A possessive ending belongs to the word ("Putin’s").
        lower: the text in lower case.
        kind: "word", "number" or "mark".
    """

    text: str
    lower: str
    kind: str


@frozen(eq=False, repr=False, slots=False)  # attrs makes cached properties anew where there are slots, at a price
class TextView:
    """A text and its parts, each found once and only when first asked for.

    Attributes:
        text: the whole text.
        body: index where the analysis begins; nothing before it is read.
    """

    text: str
    body: int = 0

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens in order; those that are written the same share their strings."""
        seen: dict[str, tuple[str, str, str]] = {}
        found: list[Token] = []
        for m in _TOKEN.finditer(self.text, self.body):
            known = seen.get(word := m[0])
            if known is None:
                known = seen[word] = (word, word.lower(), m.lastgroup or "mark")
            start, end = m.span()
            found.append(Token(start, end, *known))
        return tuple(found)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """Runs of text between line breaks, trimmed of white space."""
        return find_paragraphs(self.text, self.body)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences in order, trimmed; none crosses a paragraph."""
        return find_sentences(self.text, self.paragraphs)

    @cached_property
    def quotes(self) -> tuple[Span, ...]:
        """Quoted stretches in order, their marks included; none holds another."""
        return find_quotes(self.text, self.paragraphs)

    @cached_property
    def _token_starts(self) -> list[int]:
        return [t.start for t in self.tokens]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    def token_at(self, place: int) -> int:
        """Index of the last token that starts at or before `place`, or -1."""
        return bisect_right(self._token_starts, place) - 1

    def sentence_at(self, place: int) -> int:
        """Index of the sentence that holds `place` (or the one before, for a place between two), or -1."""
        return bisect_right(self._sentence_starts, place) - 1

    def tokens_in(self, span: Span) -> tuple[Token, ...]:
        """The tokens that start inside `span`."""
        return self.tokens[self.indices_of(span)]

    def indices_of(self, span: Span) -> slice:
        """The indices of the tokens that start inside `span`."""
        return slice(self.token_at(span.start - 1) + 1, self.token_at(span.end - 1) + 1)

    def in_quotes(self, place: int) -> bool:
        """Whether `place` lies inside a quoted stretch."""
        i = bisect_right(self._quote_starts, place) - 1
        return i >= 0 and place < self.quotes[i].end

    @cached_property
    def _quote_starts(self) -> list[int]:
        return [q.start for q in self.quotes]
