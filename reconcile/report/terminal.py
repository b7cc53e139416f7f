"""The report as plain text for a terminal."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from reconcile.report.cleaning import visible
from reconcile.report.contents import Contents
from reconcile.report.layout import WIDTH, grid, indented
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

NARROWEST = 40

_INDENT = "  "
_INNER = " " * 7
_GAP = 2  # between the columns of a table
_HEADS = ("Source", "Says", "Read as", "Credited to")
_SHARES = (25, 22, 22, 18)
_CAMP_SHARES = (45, 40)
_ID_LIMIT = 12
_SOURCE_SHARES = (12, 28, 12, 38)

# Bold, and a colour for each verdict that a light and a dark terminal both show.
_BOLD = "1"
_COLOURS = {"conflict": "1;31", "update": "1;33", "compatible": "1;34", "agree": "1;32"}


def render_text(report: Contents, width: int = WIDTH, colour: bool = False) -> str:
    """Render a report for a terminal: counts, sources, warnings, discrepancies in full, others in brief.

    Args:
        report: the contents; one narrowed to discrepancies shows their values by source alone, to fit a screen.
        width: the columns of the terminal; under 40 it is laid out for 40.
        colour: whether heads and topics are set off by escape sequences (SGR).

    Returns:
        Text whose only control characters are line feeds and, with colour, these sequences.
    """
    sheet = _Sheet(max(width, NARROWEST), colour, report.selection == "discrepancies")
    return "\n".join(sheet.lines(build_view(report)))


@frozen
class _Sheet:
    """What a report is laid out on.

    Attributes:
        width: its columns.
        colour: whether heads and topics are set off.
        brief: whether discrepancies are told by their values alone.
    """

    width: int
    colour: bool
    brief: bool

    def lines(self, view: View) -> Iterator[str]:
        yield from self._set_off(indented(view.counts, "", self.width), _BOLD)
        yield ""
        yield from self._sources(view.sources)
        yield from self._warnings(view.warnings)
        for story in view.stories:
            yield from self._story(story)

    def _story(self, story: StoryView) -> Iterator[str]:
        if story.title:
            yield ""
            yield from self._set_off(indented(visible(story.title), "", self.width), _BOLD)
            yield from indented(visible(story.counts), _INDENT, self.width)
        for section in story.sections:
            yield ""
            yield from self._set_off([f"{section.title.upper()} ({len(section.findings)})"], _COLOURS[section.verdict])
            yield from self._section(section)

    def _sources(self, sources: Sequence[SourceView]) -> Iterator[str]:
        rows = [[visible(t) for t in (s.id, s.name if s.name != s.id else "", s.published, s.title)] for s in sources]
        if rows:
            yield from grid(rows, self._limits(_SOURCE_SHARES, _INDENT), _INDENT)

    def _warnings(self, warnings: Sequence[WarningView]) -> Iterator[str]:
        if warnings:
            yield ""
            yield from self._set_off([f"WARNINGS ({len(warnings)})"], _BOLD)
        for warning in warnings:
            about = f"{warning.about}: " if warning.about else ""
            yield from indented(visible(about + warning.message), f"{_INDENT}! ", self.width)

    def _section(self, section: Section) -> Iterator[str]:
        for finding in section.findings:
            if section.verdict == "conflict":
                yield ""
                yield from self._topic(finding)
                yield from self._by_source(finding) if self.brief else self._in_full(finding)
            else:
                yield from self._in_brief(finding)

    def _topic(self, finding: FindingView) -> Iterator[str]:
        yield from self._set_off(indented(visible(finding.topic), _mark(finding), self.width), _BOLD)

    def _by_source(self, finding: FindingView) -> Iterator[str]:
        rows = [[visible(camp.said), visible(_named(camp))] for camp in finding.camps]
        yield from grid(rows, self._limits(_CAMP_SHARES, _INNER), _INNER)

    def _in_full(self, finding: FindingView) -> Iterator[str]:
        yield from grid([_HEADS, *(_cells(c) for c in finding.claims)], self._limits(_SHARES, _INNER), _INNER)
        for claim in finding.claims:
            yield from self._told(_quotation(claim))
        yield from self._told(f"Why: {finding.reason}")
        if len(finding.pairs) > 1:
            yield from self._told("Pairs: " + ", ".join(f"{p.docs} {p.verdict}" for p in finding.pairs))
        yield from indented(visible(" ".join((f"({finding.footing})", *finding.cautions))), _INNER, self.width)

    def _in_brief(self, finding: FindingView) -> Iterator[str]:
        values = "; ".join(f"{', '.join(c.docs)}: {c.value}" for c in finding.camps)
        yield from indented(visible(f"{finding.topic} — {values}"), _mark(finding), self.width)
        notes = finding.cautions if finding.verdict == "agree" else (finding.reason, *finding.cautions)
        if notes:
            yield from indented(visible(" ".join(notes)), _INNER, self.width)

    def _told(self, text: str) -> Iterator[str]:
        yield from indented(visible(text), _INNER, self.width, _INNER + _INDENT)

    def _limits(self, shares: Sequence[int], indent: str) -> list[int]:
        """The widest that each column may be: their shares of the width."""
        room = self.width - len(indent) - _GAP * (len(shares) - 1)
        return [max(share * room // sum(shares), 2) for share in shares]

    def _set_off(self, lines: Iterable[str], style: str) -> Iterator[str]:
        yield from (f"\x1b[{style}m{line}\x1b[0m" for line in lines) if self.colour else lines


def _mark(finding: FindingView) -> str:
    """What stands before a finding: its id, padded so that topics stand below each other; a long one is cut."""
    return f"{_INDENT}{visible(finding.id)[:_ID_LIMIT]:<4} "


def _named(camp: Camp) -> str:
    """The outlets of a camp, each with the id of its document."""
    return ", ".join(doc if name == doc else f"{name} ({doc})" for doc, name in zip(camp.docs, camp.names, strict=True))


def _cells(claim: ClaimView) -> list[str]:
    credited = f"{claim.credited} ({claim.status})" if claim.status else claim.credited
    return [visible(t) for t in (claim.name, claim.written, claim.value or "as written", credited)]


def _quotation(claim: ClaimView) -> str:
    passage = claim.passage
    return f"{claim.doc}: “{passage.before}[{passage.value}]{passage.after}”"
