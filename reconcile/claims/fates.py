"""Fates: what befell those whom a figure counts, where the words right beside the figure say so.

The nearest event of a clause is often another figure's ("28 people dead and 31 missing"); a fate is told of this figure
alone, and the dead of one text are never the missing of another.
"""

from collections.abc import Callable, Iterable
from functools import cache

from reconcile import lexicon
from reconcile.claims.context import Context
from reconcile.claims.ellipsis import question_before
from reconcile.model.quantity import Quantity
from reconcile.model.span import Span

_REACH = 6  # tokens between a figure and its fate, all of them small words ("were feared to have been")
_Told = Callable[[Context, int], str]
_LOSS = 4  # tokens before "35 lives" within which they are lost


def told_fate(context: Context, q: Quantity) -> str:
    """The concept of what befell those whom a figure counts.

    Args:
        context: the document.
        q: a count.

    Returns:
        The term of the concept ("@die"): of the figure's own words ("31 dead"), of the words behind them ("27 people
        were still missing"), else of those before ("killing at least 31"), else of the question that the figure
        answers; empty where none of them says.
    """
    if q.dimension not in ("count", "number"):
        return ""
    first, last = context.view.token_at(q.extent.start), context.view.token_at(q.extent.end - 1)
    end = context.view.token_at(context.window(q).end - 1) + 1
    start = context.view.token_at(context.window(q).start)
    after = range(last + 1, min(end, last + 1 + _REACH))
    before = range(first - 1, max(start, first - _REACH) - 1, -1)
    own = _fate(context, range(last, first - 1, -1), None)
    beside = own or _fate(context, after, "claim_fate_after") or _fate(context, before, "claim_fate_before")
    told = beside or _phrased_fate(context, q, first, last) or asked_event(context, q)
    return told if told in _groups() else ""


def asked_event(context: Context, q: Quantity) -> str:
    """The term of the event that the question before a figure asks after ("How many died? Eleven"); empty for none."""
    asked = question_before(context, q)
    return next((t.key for t in context.events_in(asked)), "") if asked else ""


def told_move(context: Context, q: Quantity) -> str:
    """Which way a price or a rate went by a share, where the words right before it say so ("lost 4 percent").

    Args:
        context: the document.
        q: a share in per cent.

    Returns:
        The term of the concept of the change ("@fall"); empty where the words do not say.
    """
    if q.dimension != "percent":
        return ""
    first, start = context.view.token_at(q.extent.start), context.view.token_at(context.window(q).start)
    before = range(first - 1, max(start, first - _REACH) - 1, -1)
    return _first_told(context, before, _way, "claim_move_before")


def opposed(fate: str, other: str) -> bool:
    """Whether two fates exclude each other: those who have met one are not among those who have met the other."""
    x, y = _groups().get(fate), _groups().get(other)
    return x is not None and y is not None and x != y


@cache
def _groups() -> dict[str, str]:
    """The group of each concept that is a fate."""
    table = lexicon.table("claim_fates")
    return {f"@{concept}": name for name, entry in table.items() for concept in entry["concepts"]}


def _fate(context: Context, places: Iterable[int], passing: str | None) -> str:
    """The first fate at one of the tokens (see `_first_told`)."""
    return _first_told(context, places, _fate_at, passing)


def _first_told(context: Context, places: Iterable[int], at: _Told, passing: str | None) -> str:
    """What the first token tells that tells anything; only words of the list `passing`, if any, may come before it."""
    for i in places:
        if told := at(context, i):
            return told
        if passing is not None and context.view.tokens[i].lower not in lexicon.words(passing):
            break
    return ""


def _fate_at(context: Context, i: int) -> str:
    """The fate that a term tells that begins with a token."""
    key = context.term_from(i)
    return key if key in _groups() else ""


def _way(context: Context, i: int) -> str:
    """The change that a verb of moving tells that ends with a token."""
    word = context.view.tokens[i].lower
    return _ways().get(f"{context.view.tokens[i - 1].lower} {word}") or _ways().get(word, "")


@cache
def _ways() -> dict[str, str]:
    """The concept of the change that each verb of moving tells."""
    return {verb: f"@{way}" for way, entry in lexicon.table("claim_moves").items() for verb in entry["verbs"]}


def _phrased_fate(context: Context, q: Quantity, first: int, last: int) -> str:
    """A fate told by a turn of phrase around a count rather than by a word for it."""
    bodies = q.noun.lower() in lexicon.words("claim_fate_bodies")  # of no narrower kind ("government bodies")
    if bodies or _is_toll(context, q, first) or _are_lost(context, q, first):
        return "@die"
    return "@evacuate" if _are_driven_out(context, last) else ""


def _are_driven_out(context: Context, last: int) -> bool:
    """Whether those counted leave where they live ("drove some 22,000 from their homes")."""
    words = [t.lower for t in context.view.tokens[last + 1 : last + 4]]
    return words[:2] == ["from", "their"] and words[-1] in lexicon.words("claim_fate_homes")


def _is_toll(context: Context, q: Quantity, first: int) -> bool:
    """Whether a toll is brought to the figure, whatever stands between ("the death toll from the fire to 34")."""
    ahead = Span(context.clause(q).start, q.extent.start)
    leads = first > 0 and context.view.tokens[first - 1].lower in lexicon.words("claim_fate_before")
    return leads and not q.unit and "toll" in context.words_in(ahead)


def _are_lost(context: Context, q: Quantity, first: int) -> bool:
    """Whether lives are counted that are lost ("claimed 14 lives", "with the loss of 35 lives")."""
    if q.noun.rpartition(" ")[2] not in ("life", "lives"):
        return False
    ahead = Span(context.view.tokens[max(0, first - _LOSS)].start, q.extent.start)
    return not context.words_in(ahead).isdisjoint(lexicon.words("claim_fate_losses"))
