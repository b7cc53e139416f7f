"""What a report holds, without any rendering."""

from collections.abc import Iterable
from typing import Any, Literal

from attrs import evolve, field, frozen

from reconcile.model.document import Document
from reconcile.model.finding import Finding, Notice, SingleSource, Verdict
from reconcile.model.story import Story
from reconcile.report.values import finite_claim

Selection = Literal["all", "discrepancies", "agreements"]

VERSION = 1
SELECTIONS: tuple[Selection, ...] = ("all", "discrepancies", "agreements")


def _documents(documents: Iterable[Document]) -> tuple[Document, ...]:
    return tuple(documents)


def _notices(notices: Iterable[Notice]) -> tuple[Notice, ...]:
    return tuple(notices)


def _finite_findings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(_finite_finding(f) for f in findings)


def _finite_finding(finding: Finding) -> Finding:
    claims = tuple(map(finite_claim, finding.claims))
    return finding if claims == finding.claims else evolve(finding, claims=claims)


def _finite_singles(singles: Iterable[SingleSource]) -> tuple[SingleSource, ...]:
    return tuple(s if (claim := finite_claim(s.claim)) is s.claim else evolve(s, claim=claim) for s in singles)


def _stories(stories: Iterable[Story]) -> tuple[Story, ...]:
    return tuple(stories)


@frozen(eq=False, repr=False)
class Contents:
    """The contents of a report, which every rendering reads.

    Attributes:
        documents: the documents compared, in the order of the input.
        findings: the facts that two or more documents state, in the order of the report.
        single_source: the facts that one document alone states.
        warnings: what a reader must know of the input.
        selection: "all", or what the report was narrowed to.
        stories: the documents by the event that they tell, in the order of the input; one where all tell the same.
    """

    documents: tuple[Document, ...] = field(converter=_documents)
    findings: tuple[Finding, ...] = field(converter=_finite_findings)
    single_source: tuple[SingleSource, ...] = field(converter=_finite_singles)
    warnings: tuple[Notice, ...] = field(converter=_notices, default=())
    selection: Selection = "all"
    stories: tuple[Story, ...] = field(converter=_stories, default=())

    @property
    def discrepancies(self) -> tuple[Finding, ...]:
        """Findings in which two documents cannot both be right."""
        return self.judged("conflict")

    @property
    def updates(self) -> tuple[Finding, ...]:
        """Findings in which a later document reports a later state of a running count."""
        return self.judged("update")

    @property
    def compatible(self) -> tuple[Finding, ...]:
        """Findings in which the documents say different things that can all be true."""
        return self.judged("compatible")

    @property
    def agreements(self) -> tuple[Finding, ...]:
        """Findings in which all documents say the same."""
        return self.judged("agree")

    def judged(self, verdict: Verdict) -> tuple[Finding, ...]:
        """The findings with this verdict, in the order of the report."""
        return tuple(f for f in self.findings if f.verdict == verdict)

    def to_dict(self) -> dict[str, Any]:
        """The report as plain data, fit for JSON.

        Returns:
            A dictionary with `version`, `documents`, `findings`, `single_source` and `warnings`; where the documents
            tell several stories also `stories`, and `story` in each finding. Its form is a contract, described by the
            JSON Schema `report.schema.json` in the documentation.
        """
        several = len(self.stories) > 1
        home = {d.id: story.id for story in self.stories for d in story.documents}
        return {
            "version": VERSION,
            "documents": [_document_dict(d) for d in self.documents],
            **({"stories": [_story_dict(s) for s in self.stories]} if several else {}),
            "findings": [f.to_dict() | ({"story": home[f.claims[0].doc]} if several else {}) for f in self.findings],
            "single_source": [s.to_dict() for s in self.single_source],
            "warnings": [n.to_dict() for n in self.warnings],
        }


def _document_dict(doc: Document) -> dict[str, Any]:
    published = doc.published.isoformat() if doc.published else None
    return {"id": doc.id, "source": doc.source, "title": doc.title, "published": published, "url": doc.url}


def _story_dict(story: Story) -> dict[str, Any]:
    return {"id": story.id, "title": story.title, "documents": [d.id for d in story.documents]}
