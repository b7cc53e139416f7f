"""Where statements begin and end."""

from functools import cached_property

from attrs import frozen

from reconcile import lexicon
from reconcile.mentions.attributions.grammar import is_gerund, verb_forms, word_class
from reconcile.mentions.attributions.reading import Reading
from reconcile.mentions.attributions.sources import Range

_ENDING = frozenset(",.?!…")
_CLOSING = frozenset(".?!;")
_STOPPING = frozenset({".", ",", ";", "and", "but"})
_INSERTING = frozenset({",", ":", "—", "–"})
_FURTHEST_COMMA = 60
_FURTHEST_INSERTION = 14
_LONGEST_SPEAKER = 6
_LONGEST_DATELINE = 12
_DASHES = frozenset({"—", "–", "-", "―"})


@frozen(eq=False, repr=False, slots=False)  # attrs makes cached properties anew where there are slots, at a price
class Bounds:
    """The bounds of statements in a text; all found in one pass each.

    Attributes:
        reading: the text.
    """

    reading: Reading

    @cached_property
    def _stops(self) -> list[int]:
        """For each token the next one at which a statement ends, at most the end of its sentence."""
        reading = self.reading
        found = list(reading.sentence_ends)
        for i in range(len(found) - 2, -1, -1):
            if reading.words[i] in _STOPPING and self._is_stop(i):
                found[i] = i
            elif found[i] != i + 1:
                found[i] = found[i + 1]
        return found

    def _is_stop(self, i: int) -> bool:
        word, after = self.reading.word(i), self.reading.word(i + 1)
        if word == ".":
            return self._ends_unseen(i)
        if word in ("and", "but"):
            return self._is_report(i + 1)
        if word != ",":
            return word == ";"
        if self.reading.word(i - 1) == "that":
            return False
        return after in word_class("leaving") or is_gerund(after) or (after == "and" and self._joins_speaker(i + 2))

    def _ends_unseen(self, i: int) -> bool:
        """Whether a full stop inside a sentence closes it all the same: after a small word, before a capital."""
        before = self.reading.tokens[i - 1] if i else None
        ends = before is not None and before.kind == "word" and len(before.text) > 2 and before.text.islower()
        return ends and self.reading.is_capital(i + 1)

    def _joins_speaker(self, i: int) -> bool:
        """Whether a report of somebody else begins at a token ("…, and two witnesses said that")."""
        for j in range(i, min(i + _LONGEST_SPEAKER, len(self.reading.words))):
            if self.reading.word(j) in (",", "that") or not self.reading.is_word(j):
                return False
            if self._is_report(j):
                return j > i
        return False

    def _is_report(self, i: int) -> bool:
        """Whether a reporting verb with an ending of its own stands on a token ("… and added that")."""
        if self.reading.word(i) in word_class("adverbs"):
            i += 1
        word = self.reading.word(i)
        if word not in verb_forms() or word in lexicon.words("attribution_ambiguous"):
            return False
        verb, kinds = verb_forms()[word]
        return (verb.speaks or "put" in verb.frames) and not kinds.isdisjoint({"third", "past"})

    @cached_property
    def _starts(self) -> list[int]:
        """For each token where the statement that holds it begins: after a semicolon, or with its sentence."""
        found: list[int] = []
        for i, start in enumerate(self.reading.sentence_starts):
            if i == start:
                found.append(self._behind_dateline(i))
            else:
                found.append(i if self.reading.word(i - 1) == ";" else found[-1])
        return found

    def _behind_dateline(self, start: int) -> int:
        """The first token of a sentence behind the place, the day and the agency that may open a report."""
        tokens = self.reading.tokens
        if not (tokens[start].text.isupper() and len(tokens[start].text) > 2):
            return start
        for i in range(start + 1, min(start + _LONGEST_DATELINE, self.reading.sentence_ends[start] - 1)):
            if tokens[i].text in _DASHES:
                return i + 1
            if tokens[i].kind == "word" and not self.reading.is_capital(i):
                break
        return start

    @cached_property
    def _quote_tokens(self) -> list[Range]:
        """The tokens of each quotation."""
        view = self.reading.view
        return [(view.token_at(q.start - 1) + 1, view.token_at(q.end - 1) + 1) for q in self.reading.quotations]

    def opens_quote(self, i: int) -> bool:
        """Whether a quotation begins at a token."""
        quote = self.reading.quote(i)
        return quote >= 0 and self._quote_tokens[quote][0] == i

    def near(self, i: int, j: int) -> bool:
        """Whether no paragraph ends between two tokens."""
        text = self.reading.view.text[self.reading.tokens[i].end : self.reading.tokens[j].start]
        return "\n" not in text and "\r" not in text

    def quotation_from(self, i: int) -> Range:
        """The quotation that opens at a token, with what goes on after it in the same sentence."""
        first, end = self._quote_tokens[self.reading.quote(i)]
        reading = self.reading
        goes_on = end < len(reading.tokens) and reading.sentence_of[end - 1] == reading.sentence_of[end]
        if goes_on and reading.is_word(end) and reading.word(end - 2) not in _ENDING:
            return first, max(end, self.clause_end(end))
        return first, end

    def comma_after(self, i: int, ceiling: int | None = None) -> int | None:
        """The next comma, colon or dash from a token on, at most a short adverbial away."""
        words = self.reading.words[i : min(i + _FURTHEST_INSERTION, ceiling or len(self.reading.words))]
        found = next((i + n for n, word in enumerate(words) if word in _INSERTING or word in _CLOSING), None)
        return found if found is not None and self.reading.words[found] in _INSERTING else None

    def ending(self, i: int) -> str:
        """The marks that end a quotation which a token closes (".”")."""
        end = self.reading.tokens[i].end
        text = self.reading.view.text[max(0, end - 4) : end]
        return "".join(c for c in text if not c.isalnum() and not c.isspace())

    def clause_end(self, start: int, at_comma: bool = False) -> int:
        """The end (exclusive) of a statement that begins at a token, without the full stop that closes it."""
        reading = self.reading
        if start >= len(reading.tokens):
            return start
        end = self._stops[start]
        if reading.quote(start) >= 0:
            end = min(end, reading.ceilings[start])
        if at_comma:
            limit = min(end, start + _FURTHEST_COMMA)
            end = next((i for i in range(start + 1, limit) if reading.word(i) == ","), end)
        while end - 1 > start and reading.word(end - 1) in (".", ","):
            end -= 1
        last = reading.quote(end - 1)
        if last >= 0 and last != reading.quote(start):
            end = max(end, self._quote_tokens[last][1])
        return end

    def statement_to(self, end: int) -> Range | None:
        """The statement that ends before a token, the comma between them left out."""
        reading, last = self.reading, end - 1
        while last >= 0 and reading.word(last) in (",", "—", "–", "as") and reading.quote(last) == reading.quote(end):
            last -= 1
        if last < 0 or reading.word(last) == ";":
            return None
        quote = reading.quote(last)
        if quote >= 0 and quote != reading.quote(end):
            return self._quote_start(quote), last + 1
        start = self._starts[last]
        if reading.quote(end) >= 0:
            start = max(start, reading.floors[last])
        elif (opening := reading.quote(start)) >= 0:
            start = self._quote_tokens[opening][0]
        same = reading.sentence_of[last] == reading.sentence_of[end]
        return (start, last + 1) if same and start <= last else None

    def _quote_start(self, quote: int) -> int:
        """Where the statement begins that a quotation closes: with it, or with the sentence that runs on into it."""
        first = self._quote_tokens[quote][0]
        start = self.reading.sentence_starts[first]
        runs_on = start < first and self.reading.word(first - 1) not in (":", ",", "—", "–", ".", "?", "!")
        return start if runs_on else first
