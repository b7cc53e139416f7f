"""From groups to findings."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from reconcile.alignment.groups import Group
from reconcile.claims.changes import figure
from reconcile.claims.rarity import weight
from reconcile.claims.topic import topic_shared, value_words
from reconcile.claims.vectors import cosine, unit_vector
from reconcile.model.claim import KINDS, NAME_KINDS, Claim, Kind
from reconcile.model.document import Document
from reconcile.model.finding import VERDICTS, Finding, Pair
from reconcile.model.span import Span
from reconcile.settings import Settings
from reconcile.verdicts.certainty import bond_of, certainty, is_wide
from reconcile.verdicts.credits import judge_credits
from reconcile.verdicts.dates import judge_dates
from reconcile.verdicts.names import judge_names
from reconcile.verdicts.numbers import judge_numbers, told
from reconcile.verdicts.origins import trace_origins
from reconcile.verdicts.ruling import Ruling

_ALIKE = 0.25  # cosine of the words around two names from which their texts tell alike of them
_NOTES = 3  # documents of which a reason says why they are no origin of their own
_UNSHARED = 0.3  # what a word of one claim alone is worth to a topic, beside one that they share


def judge_group(group: Group, docs: Mapping[str, Document], copies: Mapping[str, str], settings: Settings) -> Finding:
    """Judge every pair of documents in a group.

    Args:
        group: aligned claims.
        docs: the documents by id, in the order of the input.
        copies: which document copies which (`find_copies`).
        settings: the tolerance of approximate figures.

    Returns:
        A finding without id; the report numbers it.
    """
    order = list(docs)
    first = {c.doc: c for c in reversed(group.claims)}
    leading = [first[d] for d in order if d in first]
    further = sorted((c for c in group.claims if first[c.doc] is not c), key=lambda c: order.index(c.doc))
    former = _former(further, first)
    pairs = tuple(_pair(a, b, former, docs, settings) for a, b in combinations(leading, 2))
    wide = is_wide(len(leading), len(docs))
    sure = [certainty(bond_of(group, first[p.a], first[p.b], wide), p.verdict) for p in pairs]
    origins = trace_origins(leading, copies, docs)
    return Finding(
        id="",
        kind=_kind(leading),
        topic=_topic(leading),
        claims=(*leading, *further),
        pairs=pairs,
        camps=camps(leading, pairs),
        origins=origins.count,
        score=sum(sure) / len(sure),
        reason=" ".join([_reason(pairs, docs), *_origin_note(origins.notes)]),
    )


def judge_pair(a: Claim, b: Claim, earlier_first: bool | None, settings: Settings) -> Ruling:
    """The verdict on two claims about the same thing."""
    if a.kind == "number":
        return judge_numbers(a, b, earlier_first, settings.tolerance)
    if a.kind == "date":
        return judge_dates(a, b)
    return judge_credits(a, b) if a.kind == "attribution" else judge_names(a, b)


def camps(leading: Sequence[Claim], pairs: Sequence[Pair]) -> tuple[tuple[str, ...], ...]:
    """Documents that agree with each other, the largest camp first, then in the order of the input.

    To agree is not transitive: who agrees with two that do not agree is put with one of them by the words of the
    claims, whatever the order of the documents.

    Args:
        leading: the claim of each document, in the order of the input.
        pairs: the verdicts on them.
    """
    order = [c.doc for c in leading]
    agree = {frozenset((p.a, p.b)) for p in pairs if p.verdict == "agree"}
    if not agree or len(agree) == len(pairs):
        return (tuple(order),) if agree else tuple((doc,) for doc in order)
    found: list[list[str]] = []
    for doc in (c.doc for c in sorted(leading, key=lambda c: (str(c.value), c.text, c.start))):
        home = next((camp for camp in found if all(frozenset((doc, d)) in agree for d in camp)), None)
        if home is None:
            found.append([doc])
        else:
            home.append(doc)
    members = (tuple(sorted(camp, key=order.index)) for camp in found)
    return tuple(sorted(members, key=lambda camp: (-len(camp), order.index(camp[0]))))


def _kind(claims: Sequence[Claim]) -> Kind:
    """The kind of most claims; where they are divided, the one that stands first in `KINDS`."""
    kinds = [c.kind for c in claims]
    return min(kinds, key=lambda k: (-kinds.count(k), KINDS.index(k)))


def _former(further: Iterable[Claim], first: Mapping[str, Claim]) -> set[tuple[float, float]]:
    """The figures that a document of the group tells as overtaken, beside the one that it states first."""
    counts = ((figure(c), figure(first[c.doc])) for c in further if c.kind == first[c.doc].kind == "number")
    return {was for was, now in counts if was != now}


def _pair(
    a: Claim, b: Claim, former: set[tuple[float, float]], docs: Mapping[str, Document], settings: Settings
) -> Pair:
    """The verdict on two documents, of whose figures some (`former`) are told as overtaken."""
    x, y = docs[a.doc].published, docs[b.doc].published
    earlier_first = None if x is None or y is None or x == y else x < y
    ruling = judge_pair(a, b, earlier_first, settings)
    if former and ruling.verdict == "conflict" and (figure(a) in former) != (figure(b) in former):
        ruling = Ruling("update", f"a running count, which a text tells as having changed so: {told(a, b)}")
    return Pair(a.doc, b.doc, ruling.verdict, ruling.reason)


def _topic(claims: Sequence[Claim]) -> str:
    """The words of the first claim that the others share most; its own topic, or name, where they share none."""
    first, *others = claims
    named = first.kind in NAME_KINDS
    if named and not _told_alike(first, others):
        return str(first.value)  # two texts that name somebody need not tell the same of him
    unshared, shared_terms = 0.0 if named else _UNSHARED, set().union(*(c.evidence.near for c in others))
    weights = {k: w * weight(k) * (1.0 if k in shared_terms else unshared) for k, w in first.evidence.near.items()}
    at = Span(0, 0) if first.kind == "attribution" else value_words(first.evidence.mention)
    shared = topic_shared(first.evidence.written, at, weights) or (str(first.value) if named else "")
    shared = first.topic if " " not in shared and not named else shared  # one word says too little
    noun = getattr(first.evidence.mention, "noun", "")
    return shared if not noun or noun.split()[-1] in shared.lower() else f"{noun}: {shared}"


def _told_alike(first: Claim, others: Iterable[Claim]) -> bool:
    """Whether any of the others stands among like words as the first."""
    near = unit_vector(first.evidence.near)
    return any(cosine(near, unit_vector(c.evidence.near)) >= _ALIKE for c in others)


def _origin_note(notes: Sequence[str]) -> Iterator[str]:
    """That documents count as one origin, and why; of many such the first few."""
    if notes:
        yield f"Not independent: {'; '.join(notes[:_NOTES])}{' ...' if len(notes) > _NOTES else ''}."


def _reason(pairs: Sequence[Pair], docs: Mapping[str, Document]) -> str:
    """The reason of the most serious pair, with the names of its sources."""
    worst = min(pairs, key=lambda p: VERDICTS.index(p.verdict))
    name = {d: docs[d].source or d for d in (worst.a, worst.b)}
    return f"{name[worst.a]} and {name[worst.b]}: {worst.reason}."
