"""The report as plain text for a terminal."""

from collections.abc import Iterator, Sequence

from reconcile.report.cleaning import visible
from reconcile.report.contents import Contents
from reconcile.report.layout import grid, indented
from reconcile.report.view import (
    Camp,
    ClaimView,
    FindingView,
    Section,
    SourceView,
    StoryView,
    View,
    WarningView,
    build_view,
)

WIDTH = 100

_INDENT = "  "
_INNER = " " * 7
_HEADS = ("Source", "Says", "Read as", "Credited to")
_LIMITS = (25, 22, 22, 18)
_ID_LIMIT = 12
_SOURCE_LIMITS = (12, 28, 12, 38)


def render_text(report: Contents) -> str:
    """Render a report for a terminal of 100 columns: counts, sources, warnings, discrepancies in full, others in brief.

    Args:
        report: the contents.

    Returns:
        Plain text without control characters other than line feeds.
    """
    return "\n".join(_lines(build_view(report)))


def _lines(view: View) -> Iterator[str]:
    yield from indented(view.counts, "", WIDTH)
    yield ""
    yield from _sources(view.sources)
    yield from _warnings(view.warnings)
    for story in view.stories:
        yield from _story(story)


def _story(story: StoryView) -> Iterator[str]:
    if story.title:
        yield ""
        yield from indented(visible(story.title), "", WIDTH)
        yield from indented(visible(story.counts), _INDENT, WIDTH)
    for section in story.sections:
        yield ""
        yield f"{section.title.upper()} ({len(section.findings)})"
        yield from _section(section)


def _sources(sources: Sequence[SourceView]) -> Iterator[str]:
    rows = [[visible(t) for t in (s.id, s.name if s.name != s.id else "", s.published, s.title)] for s in sources]
    if rows:
        yield from grid(rows, _SOURCE_LIMITS, _INDENT)


def _warnings(warnings: Sequence[WarningView]) -> Iterator[str]:
    if warnings:
        yield ""
        yield f"WARNINGS ({len(warnings)})"
    for warning in warnings:
        about = f"{warning.about}: " if warning.about else ""
        yield from indented(visible(about + warning.message), f"{_INDENT}! ", WIDTH)


def _section(section: Section) -> Iterator[str]:
    for finding in section.findings:
        if section.verdict == "conflict":
            yield ""
            yield from _in_full(finding)
        else:
            yield from _in_brief(finding)


def _in_full(finding: FindingView) -> Iterator[str]:
    yield from indented(visible(finding.topic), _mark(finding), WIDTH)
    yield from grid([_HEADS, *(_cells(c) for c in finding.claims)], _LIMITS, _INNER)
    for claim in finding.claims:
        yield from indented(visible(_quotation(claim)), _INNER, WIDTH, _INNER + _INDENT)
    yield from indented(visible(f"Why: {finding.reason}"), _INNER, WIDTH, _INNER + _INDENT)
    if len(finding.pairs) > 1:
        pairs = ", ".join(f"{p.docs} {p.verdict}" for p in finding.pairs)
        yield from indented(visible(f"Pairs: {pairs}"), _INNER, WIDTH, _INNER + _INDENT)
    yield from indented(visible(" ".join((f"({finding.footing})", *finding.cautions))), _INNER, WIDTH)


def _in_brief(finding: FindingView) -> Iterator[str]:
    values = "; ".join(_camp(c) for c in finding.camps)
    yield from indented(visible(f"{finding.topic} — {values}"), _mark(finding), WIDTH)
    notes = finding.cautions if finding.verdict == "agree" else (finding.reason, *finding.cautions)
    if notes:
        yield from indented(visible(" ".join(notes)), _INNER, WIDTH)


def _mark(finding: FindingView) -> str:
    """What stands before a finding: its id, padded so that topics stand below each other; a long one is cut."""
    return f"{_INDENT}{visible(finding.id)[:_ID_LIMIT]:<4} "


def _cells(claim: ClaimView) -> list[str]:
    credited = f"{claim.credited} ({claim.status})" if claim.status else claim.credited
    return [visible(t) for t in (claim.name, claim.written, claim.value or "the same", credited)]


def _quotation(claim: ClaimView) -> str:
    passage = claim.passage
    return f"{claim.doc}: “{passage.before}[{passage.value}]{passage.after}”"


def _camp(camp: Camp) -> str:
    return f"{', '.join(camp.docs)}: {camp.value}"
