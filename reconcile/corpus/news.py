"""News: what documents bring to a corpus that was not in it."""

from collections.abc import Iterable

from attrs import frozen

from reconcile.model.document import Document
from reconcile.model.finding import Finding
from reconcile.report import Report

PairKey = tuple[str, str, int, str, int, str]


@frozen(repr=False)
class News(Report):
    """A report on what is new: the findings that did not stand in the corpus, or did without one of their pairs.

    Attributes:
        documents: the documents of the stories that have changed.
        findings: the new ones: `discrepancies`, `updates`, `compatible` and `confirmations`.
        single_source: what the added documents alone state.
        warnings: what a reader must know of the added documents, and of the stories that have changed.
        added: the documents that were added.
    """

    added: tuple[Document, ...] = ()

    @property
    def confirmations(self) -> tuple[Finding, ...]:
        """The new findings in which all documents say the same."""
        return self.agreements


def pairs_of(findings: Iterable[Finding]) -> frozenset[PairKey]:
    """The judged pairs of claims of findings: kind, documents, places, verdict."""
    return frozenset(key for f in findings for key in _pairs(f))


def _pairs(finding: Finding) -> Iterable[PairKey]:
    place = {c.doc: c.start for c in reversed(finding.claims)}
    return ((finding.kind, p.a, place[p.a], p.b, place[p.b], p.verdict) for p in finding.pairs)
