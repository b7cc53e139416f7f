"""What a page shows beyond the report's words: the articles, the table of facts by sources, the drawings."""

from collections.abc import Mapping, Sequence

from attrs import frozen

from reconcile.model.claim import KINDS, Kind
from reconcile.model.document import Document
from reconcile.model.finding import Verdict
from reconcile.report.contents import Contents
from reconcile.report.view.articles import Paragraph, article_paragraphs
from reconcile.report.view.building import anchors, build_view
from reconcile.report.view.classes import FindingView, SourceView, View
from reconcile.report.view.counting import WORDS, shown_verdicts
from reconcile.report.view.figures import Figure, figure_of

_KIND_NAMES: Mapping[Kind, str] = {
    "number": "Figures",
    "date": "Dates",
    "place": "Places",
    "person": "Persons",
    "organisation": "Organisations",
    "attribution": "Attributions",
}


@frozen
class Tile:
    """One of the counts at the head of a page."""

    verdict: Verdict
    number: int
    name: str


@frozen
class Article:
    """One document with its claims in place."""

    index: int
    source: SourceView
    paragraphs: tuple[Paragraph, ...]


@frozen
class Cell:
    """What one document says of a fact, and the number of its camp, from 1; 0 where it is in none."""

    said: str
    camp: int


@frozen
class TableRow:
    """One fact by sources, a cell for each column."""

    finding: FindingView
    cells: tuple[Cell | None, ...]


@frozen
class Table:
    """Facts by sources, the sources in order of publication where the day of each is known.

    Attributes:
        columns: the places of the documents.
        rows: one for each finding.
    """

    columns: tuple[int, ...]
    rows: tuple[TableRow, ...]


@frozen
class PageView:
    """A report as a page shows it.

    Attributes:
        view: the report in words.
        tiles: how many findings of each verdict.
        kinds: the kinds that findings have, each with its name.
        articles, table: the documents with their claims, and the facts by sources.
        figures: drawings by the finding's anchor.
        narrowed: whether findings were left out.
    """

    view: View
    tiles: tuple[Tile, ...]
    kinds: Mapping[Kind, str]
    articles: tuple[Article, ...]
    table: Table
    figures: Mapping[str, Figure]
    narrowed: bool


def build_page(report: Contents) -> PageView:
    """A report as a page shows it."""
    view = build_view(report)
    paragraphs = article_paragraphs(report)
    used = {f.kind for f in report.findings}
    return PageView(
        view=view,
        tiles=tuple(_tile(report, v) for v in shown_verdicts(report)),
        kinds={kind: _KIND_NAMES[kind] for kind in KINDS if kind in used},
        articles=tuple(Article(n, s, p) for n, (s, p) in enumerate(zip(view.sources, paragraphs, strict=True))),
        table=_table(view, report.documents),
        figures=build_figures(report),
        narrowed=report.selection != "all",
    )


def build_figures(report: Contents) -> dict[str, Figure]:
    """The drawings of a report by the findings' anchors."""
    drawn = ((anchor, figure_of(f)) for f, anchor in zip(report.findings, anchors(report.findings), strict=True))
    return {anchor: figure for anchor, figure in drawn if figure}


def _tile(report: Contents, verdict: Verdict) -> Tile:
    number = len(report.judged(verdict))
    return Tile(verdict, number, WORDS[verdict][0 if number == 1 else 1])


def _table(view: View, documents: Sequence[Document]) -> Table:
    columns = _by_day(documents)
    return Table(columns, tuple(TableRow(f, _cells(f, columns)) for f in view.findings))


def _by_day(documents: Sequence[Document]) -> tuple[int, ...]:
    days = [d.published for d in documents]
    known = [day for day in days if day]
    places = range(len(days))
    return tuple(sorted(places, key=lambda n: known[n]) if len(known) == len(days) else places)


def _cells(finding: FindingView, columns: Sequence[int]) -> tuple[Cell | None, ...]:
    camps = {doc: n for n, camp in enumerate(finding.camps, 1) for doc in camp.docs}
    cells = {c.index: Cell(c.said, camps.get(c.doc, 0)) for c in reversed(finding.claims)}
    return tuple(cells.get(n) for n in columns)
