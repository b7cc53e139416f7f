"""What is credited: the words after a reporting verb, before it, or on both sides."""

from attrs import frozen

from reconcile import lexicon
from reconcile.mentions.attributions.bounds import Bounds
from reconcile.mentions.attributions.grammar import Verb, is_gerund, word_class
from reconcile.mentions.attributions.groups import Group, is_adverb
from reconcile.mentions.attributions.moments import skip_moments
from reconcile.mentions.attributions.phrases import noun_phrase_after
from reconcile.mentions.attributions.reading import Reading
from reconcile.mentions.attributions.senses import is_deed, is_stranded
from reconcile.mentions.attributions.sources import Range

_FURTHEST = 14
_OBJECT = 6
_ENDS = frozenset({",", ".", ";", "?", "!", ")", "—", "–", ""})


@frozen(eq=False, repr=False)
class Frame:
    """A verb group with its source, whose content is looked for.

    Attributes:
        group: the verb group.
        first: the first token of source and group together.
        end: the end (exclusive) of both.
        inverted: whether the source follows the verb.
        relative: whether the source is a relative pronoun or stands in a subordinate clause, which ends at a comma.
        relates: whether "as" or "which" refers from source and verb to the words around them.
    """

    group: Group
    first: int
    end: int
    inverted: bool = False
    relative: bool = False
    relates: bool = False


def contents(bounds: Bounds, frame: Frame) -> tuple[Range, ...]:
    """The token ranges of what a verb group credits; none where it credits nothing."""
    if frame.relates:
        return _related(bounds, frame)
    if _is_worded(bounds.reading, frame):
        return ()
    trailing = (frame.group.verb.speaks or "show" in frame.group.verb.frames) and _trails(bounds, frame)
    inserted = bounds.reading.word(frame.first - 1) == bounds.reading.word(frame.end) == ","
    if not frame.inverted and not (trailing and (inserted or _closes_quotation(bounds, frame))):
        start = _statement(bounds, frame)
        if start is not None:
            return _after(bounds, frame, start)
    return _around(bounds, frame) if trailing else ()


def _is_worded(reading: Reading, frame: Frame) -> bool:
    """Whether what an answer says follows a verb of its own ("answered the critics by insisting that")."""
    if frame.group.verb.lemma not in word_class("answering"):
        return False
    for i in range(frame.end, min(frame.end + _FURTHEST, reading.ceilings[frame.group.last] - 1)):
        if reading.word(i) in _BROKEN or reading.word(i) in word_class("finite") | {",", "that"}:
            return False
        if reading.word(i) == "by" and is_gerund(reading.word(i + 1)):
            return True
    return False


def _related(bounds: Bounds, frame: Frame) -> tuple[Range, ...]:
    """What a clause opened by "as" or "which" credits: the words on both sides ("…, as she put it")."""
    left = bounds.statement_to(frame.first - (2 if bounds.reading.word(frame.first - 1) == "how" else 1))
    if left and bounds.reading.word(frame.end) == "at":
        return left, (frame.end, bounds.clause_end(frame.end, at_comma=True))
    right = _going_on(bounds, frame, left) if left else None
    if left is None:
        comma = bounds.comma_after(frame.end)
        right = (comma + 1, bounds.clause_end(comma + 1)) if comma is not None else None
    return tuple(r for r in (left, right) if r and r[1] > r[0])


def _trails(bounds: Bounds, frame: Frame) -> bool:
    """Whether source and verb stand after what they credit."""
    reading, before = bounds.reading, frame.first - 1
    if before < 0 or frame.group.voice == "gerund":
        return False
    if reading.quote(before) >= 0 and reading.quote(before) != reading.quote(frame.first):
        return bounds.near(before, frame.first)
    if frame.group.verb.frames.isdisjoint({"clause", "trail", "show"}) and not _closes_quotation(bounds, frame):
        return False
    if not reading.joined(before, frame.first):
        return False
    return reading.word(before) in (",", "—", "–", "?", "!", ";")


def _closes_quotation(bounds: Bounds, frame: Frame) -> bool:
    """Whether a quotation that needs its speaker ends right before source and verb ("…,” she said")."""
    reading, before = bounds.reading, frame.first - 1
    if reading.word(before) == "," and reading.quote(before) < 0:
        return reading.quote(before - 1) >= 0 and reading.quote(frame.first) < 0
    if reading.quote(before) < 0 or reading.quote(before) == reading.quote(frame.first):
        return False
    return reading.tokens[before].kind == "mark" and "." not in bounds.ending(before)


def _statement(bounds: Bounds, frame: Frame) -> int | None:
    """Where the statement after the verb begins, or None where none follows."""
    reading, verb = bounds.reading, frame.group.verb
    end = reading.ceilings[frame.group.last]
    i = skip_moments(reading, frame.end, end)
    if reading.word(i) in ("of", "about", "for", "against") and "about" in verb.frames:
        return None if is_stranded(reading, i, end) else i
    if verb.frames == {"that"} and reading.word(i + 1).endswith("ed"):
        return None
    if verb.frames != {"about"} and (found := _opened(bounds, i, end)) is not None:
        return found
    if _announces(bounds, i, end):
        return end
    if frame.group.voice == "passive":
        return i if i < end and reading.word(i) == "to" and "clause" in verb.frames else None
    if i < end and is_deed(reading, verb, i, end):
        return None
    if "addressee" in verb.frames:
        found = _after_addressee(bounds, frame, i, end)
        told = "object" not in verb.frames and noun_phrase_after(reading, i, end) is not None
        if found is not None or told:
            return found
    return i if i < end and _takes(bounds, verb, i, end) else None


def _opened(bounds: Bounds, i: int, end: int) -> int | None:
    """Where "that", a colon or a quotation opens the statement, right after the verb or after a short adverbial."""
    reading = bounds.reading
    if i >= end:
        return i if bounds.opens_quote(i) and bounds.near(i - 1, i) else None
    word = reading.word(i)
    if word not in ("that", ":", ",") and (word in word_class("subordinators") or not _is_adjunct(bounds, i)):
        return None
    for j in range(i, min(i + _FURTHEST, end)):
        word = reading.word(j)
        if word == "that" and reading.word(j + 1) not in word_class("finite"):
            return j
        if word == ":":
            return j + 1 if j + 1 < len(reading.tokens) else None
        if word in _BROKEN or word in word_class("finite") or word in word_class("personal") or is_gerund(word):
            return None
    return end if end < i + _FURTHEST and bounds.opens_quote(end) and bounds.near(end - 1, end) else None


def _announces(bounds: Bounds, i: int, end: int) -> bool:
    """Whether a colon brings in a quotation after the verb and its object ("scolded him: “No!”")."""
    reading = bounds.reading
    if end - i > _FURTHEST or end - 1 <= i or reading.word(end - 1) != ":" or not bounds.opens_quote(end):
        return False
    return not any(reading.word(j) in word_class("finite") for j in range(i, end))


_BROKEN = frozenset({".", ";", "?", "!", "and", "but", "who", "which"})


def _after_addressee(bounds: Bounds, frame: Frame, i: int, end: int) -> int | None:
    """Where the statement begins behind the one who is told it; with him where he is to do something."""
    reading = bounds.reading
    told = noun_phrase_after(reading, i, end)
    if told is None:
        return None
    word = reading.word(told)
    if told < end and (word in ("to", "not") or (word in word_class("finite") and _needs_no_addressee(frame))):
        return i
    if (inner := _inside_addressee(frame, reading, i, told)) is not None:
        return inner
    if told < end and (word in word_class("question") or word in ("of", "about", "against")):
        return told
    told = skip_moments(reading, told, end)
    if (found := _opened(bounds, told, end)) is not None:
        return found
    return told if _starts_clause(bounds, told, end) else None


def _needs_no_addressee(frame: Frame) -> bool:
    """Whether a verb may go without an addressee ("warned the plan would fail"; not "told the Wire 14 were")."""
    return "clause" in frame.group.verb.frames and frame.group.verb.lemma not in word_class("telling")


def _inside_addressee(frame: Frame, reading: Reading, i: int, told: int) -> int | None:
    """Where the statement begins when it was read as part of the addressee ("told Reuters | 14 people had …")."""
    if reading.word(i) in word_class("determiners"):
        return None
    leads = ("of", "about", "against") if "about" in frame.group.verb.frames else ()
    for j in range(i + 1, told):
        if reading.tokens[j].kind == "number" or reading.words[j] in leads:
            return j
    return None


def _starts_clause(bounds: Bounds, i: int, end: int) -> bool:
    word = bounds.reading.word(i)
    opens = word in word_class("pronouns") or word in word_class("determiners") or word in word_class("indefinite")
    return i < end and (opens or bounds.reading.is_capital(i))


def _is_adjunct(bounds: Bounds, i: int) -> bool:
    """Whether a token begins an adverbial rather than a statement."""
    reading, word = bounds.reading, bounds.reading.word(i)
    if word in ("about", "around", "over", "under", "between") and reading.tokens[i + 1 : i + 2]:
        return reading.tokens[i + 1].kind != "number"
    if word in word_class("placing") and reading.word(i + 1) in word_class("prepositions") | word_class("determiners"):
        return True
    joins = word in word_class("prepositions") or word in word_class("conjunctions")
    return joins or word in _ENDS or word in word_class("subordinators") or _is_closing_adverb(bounds, i)


def _is_closing_adverb(bounds: Bounds, i: int) -> bool:
    return is_adverb(bounds.reading, i) and (
        bounds.reading.word(i + 1) in _ENDS or bounds.reading.word(i + 1) in word_class("prepositions") | {"that"}
    )


def _takes(bounds: Bounds, verb: Verb, i: int, end: int) -> bool:
    """Whether what begins at a token may complete the verb."""
    reading, word = bounds.reading, bounds.reading.word(i)
    if word == "to":
        return "infinitive" in verb.frames or ("about" in verb.frames and _starts_clause(bounds, i + 1, end))
    if word in word_class("about") and "about" in verb.frames:
        return not is_stranded(reading, i, end)
    if word in word_class("question") and not verb.frames.isdisjoint({"clause", "that"}):
        return True
    if _is_adjunct(bounds, i):
        return False
    if verb.frames == {"telling"}:
        return any(reading.word(j) in lexicon.words("attribution_tellings") for j in range(i, min(i + _OBJECT, end)))
    if verb.frames & {"put", "as", "count"} and verb.frames.isdisjoint({"clause", "object", "label", "show"}):
        return _measured(bounds, verb, i, end)
    return not verb.frames.isdisjoint({"clause", "object", "label", "show", "put"})


_COMPLETED_BY = (("as", "as"), ("put", "at"), ("put", "between"), ("put", "around"))


def _measured(bounds: Bounds, verb: Verb, i: int, end: int) -> bool:
    """Whether "as" or a figure completes verbs that need one ("put the toll at 14", "see it as a threat")."""
    reading = bounds.reading
    needed = {word for frame, word in _COMPLETED_BY if frame in verb.frames}
    for j in range(i, min(i + _FURTHEST, end)):
        if reading.word(j) in needed or ("count" in verb.frames and reading.tokens[j].kind == "number" and j < i + 3):
            return True
    return False


def _after(bounds: Bounds, frame: Frame, start: int) -> tuple[Range, ...]:
    if bounds.opens_quote(start):
        return (bounds.quotation_from(start),)
    end = bounds.clause_end(start, at_comma=frame.relative)
    if frame.group.verb.stance == "denial":
        end = _object_end(bounds.reading, start, end)
    return ((start, end),) if end > start else ()


def _object_end(reading: Reading, start: int, end: int) -> int:
    """Where a thing refused ends before a clause of its own time or ground ("denied the claim | while he made")."""
    named = noun_phrase_after(reading, start + (reading.word(start) == "that"), end)
    return named if named is not None and reading.word(named) in word_class("subordinators") else end


def _around(bounds: Bounds, frame: Frame) -> tuple[Range, ...]:
    """What stands before source and verb, with what goes on after them."""
    left = bounds.statement_to(frame.first)
    if left is None:
        return ()
    right = _going_on(bounds, frame, left)
    return (left, right) if right else (left,)


def _going_on(bounds: Bounds, frame: Frame, left: Range) -> Range | None:
    reading = bounds.reading
    ceiling = reading.ceilings[frame.group.last]
    comma = bounds.comma_after(frame.end, ceiling)
    if comma is None:
        return None
    start = comma + 1
    if reading.word(start) in ("but", "and") and bounds.opens_quote(start + 1):
        start += 1
    resumed = next((i for i in range(start, min(start + _FURTHEST, ceiling + 1)) if bounds.opens_quote(i)), None)
    if resumed is not None and reading.word(resumed - 1) in (",", ":", "—", "–", "but", "and"):
        return bounds.quotation_from(resumed)
    if start >= ceiling or _turns_away(bounds, start) or reading.quote(left[1] - 1) != reading.quote(frame.first):
        return None
    end = bounds.clause_end(start)
    return (start, end) if end > start else None


def _turns_away(bounds: Bounds, i: int) -> bool:
    """Whether the words after an inserted "she said," leave what she said."""
    word = bounds.reading.word(i)
    return word.endswith("ing") or word in word_class("away")
