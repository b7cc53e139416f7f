"""Facts by sources."""

from typing import Any

from attrs import frozen

from reconcile.model.claim import Claim
from reconcile.model.document import Document
from reconcile.model.finding import Finding
from reconcile.report.cleaning import storable
from reconcile.report.contents import Contents
from reconcile.report.extras import require
from reconcile.report.values import show_value


@frozen
class Matrix:
    """What each source says of each fact.

    Attributes:
        rows: the findings, one a row, in the order of the report.
        columns: the documents, one a column, in the order of the input.
        cells: for each row, one cell a column: the document's claim (the first, where it states the fact more than
            once), or None where it does not state the fact.
    """

    rows: tuple[Finding, ...]
    columns: tuple[Document, ...]
    cells: tuple[tuple[Claim | None, ...], ...]

    def values(self) -> tuple[tuple[str | None, ...], ...]:
        """The cells as words: "at least 14 (person)", "2021-09", None."""
        return tuple(tuple(show_value(c.value) if c else None for c in row) for row in self.cells)

    def to_pandas(self) -> Any:
        """The matrix as a pandas frame.

        Returns:
            A frame of words (see `values`) with the levels `finding`, `topic` and `verdict` as its index and the ids of
            the documents as its columns.

        Raises:
            MissingExtraError: pandas is not installed.
        """
        pandas = require("pandas", "pandas")
        labels = [(storable(f.id), storable(f.topic), f.verdict) for f in self.rows]
        index = pandas.MultiIndex.from_tuples(labels, names=["finding", "topic", "verdict"]) if labels else None
        ids = [storable(d.id) for d in self.columns]
        cells = [[storable(v) if v is not None else None for v in row] for row in self.values()]
        return pandas.DataFrame(cells, index=index, columns=ids, dtype="string")


def build_matrix(report: Contents) -> Matrix:
    """Set out the findings of a report by source."""
    return Matrix(
        rows=report.findings,
        columns=report.documents,
        cells=tuple(_row(f, report.documents) for f in report.findings),
    )


def _row(finding: Finding, documents: tuple[Document, ...]) -> tuple[Claim | None, ...]:
    first = {c.doc: c for c in reversed(finding.claims)}
    return tuple(first.get(d.id) for d in documents)
