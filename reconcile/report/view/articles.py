"""The articles with every claim in its place."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import frozen

from reconcile.model.claim import Claim
from reconcile.model.document import Document
from reconcile.model.finding import VERDICTS, Verdict
from reconcile.model.span import Span
from reconcile.report.contents import Contents
from reconcile.report.view.building import anchors
from reconcile.text.sentences import find_paragraphs


@frozen
class Mark:
    """A stretch of an article that a claim takes.

    Attributes:
        start, end: its place in the text.
        rank: the place of the finding's verdict among the verdicts; one more for what the document alone says.
        anchor: the finding's name in the page; empty for what the document alone says.
    """

    start: int
    end: int
    rank: int
    anchor: str


@frozen
class Piece:
    """Words under the same claims.

    Attributes:
        text: the words.
        findings: the anchors of the findings that a claim on them belongs to, the most serious first.
        verdict: the verdict of the first of these; None without one.
        alone: whether a claim on them is in no finding.
    """

    text: str
    findings: tuple[str, ...]
    verdict: Verdict | None
    alone: bool


@frozen
class Stretch:
    """A sentence, or the words between: its pieces, and the anchors of the findings that it states."""

    pieces: tuple[Piece, ...]
    findings: tuple[str, ...]


Paragraph = tuple[Stretch, ...]


def article_paragraphs(report: Contents) -> list[tuple[Paragraph, ...]]:
    """The paragraphs of each document, from its body on, cut where claims and the sentences that state them begin."""
    values: dict[str, list[Mark]] = {d.id: [] for d in report.documents}
    sentences: dict[str, list[Mark]] = {d.id: [] for d in report.documents}
    for claim, rank, anchor in _ranked(report):
        if claim.doc in values:
            values[claim.doc].append(Mark(claim.start, claim.end, rank, anchor))
            sentences[claim.doc].append(Mark(claim.sentence.start, claim.sentence.end, rank, anchor))
    return [tuple(_paragraphs(d, values[d.id], sentences[d.id])) for d in report.documents]


def _ranked(report: Contents) -> Iterator[tuple[Claim, int, str]]:
    for finding, anchor in zip(report.findings, anchors(report.findings), strict=True):
        rank = VERDICTS.index(finding.verdict)
        yield from ((claim, rank, anchor) for claim in finding.claims)
    yield from ((single.claim, len(VERDICTS), "") for single in report.single_source)


def _paragraphs(doc: Document, values: Sequence[Mark], sentences: Sequence[Mark]) -> Iterator[Paragraph]:
    for paragraph in find_paragraphs(doc.text, doc.body):
        inside = _within(values, paragraph)
        yield tuple(
            Stretch(tuple(_piece(doc.text, *cut) for cut in _cuts(span, _within(inside, span))), _findings(stating))
            for span, stating in _cuts(paragraph, [m for m in _within(sentences, paragraph) if m.anchor])
        )


def _piece(text: str, span: Span, marks: Sequence[Mark]) -> Piece:
    found = _findings(marks)
    rank = min((m.rank for m in marks), default=len(VERDICTS))
    verdict = VERDICTS[rank] if rank < len(VERDICTS) else None
    return Piece(text[span.start : span.end], found, verdict, any(not m.anchor for m in marks))


def _findings(marks: Iterable[Mark]) -> tuple[str, ...]:
    ranks: Mapping[str, int] = {m.anchor: m.rank for m in marks if m.anchor}
    return tuple(sorted(ranks, key=lambda anchor: ranks[anchor]))


def _within(marks: Iterable[Mark], span: Span) -> list[Mark]:
    return [m for m in marks if m.start < span.end and span.start < m.end]


def _cuts(span: Span, marks: Sequence[Mark]) -> Iterator[tuple[Span, list[Mark]]]:
    """The span cut wherever a mark begins or ends, each cut with the marks over it."""
    edges = {edge for m in marks for edge in (m.start, m.end) if span.start < edge < span.end}
    points = [span.start, *sorted(edges), span.end]
    waiting, over = sorted(marks, key=lambda m: m.start, reverse=True), list[Mark]()
    for start, end in pairwise(points):
        over = [m for m in over if m.end > start]
        while waiting and waiting[-1].start <= start:
            over.append(waiting.pop())
        yield Span(start, end), [m for m in over if m.end > start]
