"""The report as a table with one row a claim: rows, data frames, CSV."""

from csv import QUOTE_NONNUMERIC, writer
from io import StringIO
from typing import Any, Literal

from attrs import frozen

from reconcile.model.claim import Claim, DateValue, NameValue, NumberValue, Value
from reconcile.model.document import Document
from reconcile.model.finding import Finding, SingleSource
from reconcile.report.cleaning import storable
from reconcile.report.contents import Contents
from reconcile.report.extras import require
from reconcile.report.passages import passage_of

ColumnType = Literal["text", "int", "float", "date"]


@frozen
class Column:
    """One column of the table.

    Attributes:
        name: its heading.
        type: "text", "int", "float" or "date"; any of them may be missing in a row unless `meaning` says otherwise.
        meaning: what stands in it.
    """

    name: str
    type: ColumnType
    meaning: str


COLUMNS: tuple[Column, ...] = (
    Column("finding", "text", "id of the finding; missing where one document alone states the fact"),
    Column("kind", "text", "number, date, place, person, organisation or attribution; always given"),
    Column("topic", "text", "what the fact is about; always given"),
    Column("verdict", "text", "the finding's verdict: conflict, update, compatible or agree"),
    Column("camp", "int", "number of the camp of agreeing documents that the document belongs to, from 1"),
    Column("origins", "int", "how many independent sources stand behind the finding"),
    Column("score", "float", "how sure the finding is, 0 to 1"),
    Column("doc", "text", "id of the document; always given"),
    Column("source", "text", "who published it"),
    Column("published", "date", "day of publication"),
    Column("start", "int", "index of the value's first character in the document's text; always given"),
    Column("end", "int", "index after its last character; always given"),
    Column("text", "text", "the value as written; always given"),
    Column("op", "text", "numbers: =, ~, <, <=, > or >="),
    Column("low", "float", "numbers: the figure, or the lower end of a range"),
    Column("high", "float", "numbers: the figure, or the upper end of a range"),
    Column("unit", "text", "numbers: what is counted or measured"),
    Column("edtf", "text", "dates: the date in EDTF"),
    Column("name", "text", "places, persons, organisations, attributions: the fullest form of the name"),
    Column("attribution", "text", "who the document credits"),
    Column("status", "text", "asserted, planned, denied or hypothetical; always given"),
    Column(
        "sentence", "text", "the sentence that states the claim; over 300 characters from the value it is cut, with …"
    ),
    Column("reason", "text", "why the verdict is what it is, or why no other document matched; always given"),
)

_ARROW_TYPES = {"text": "string", "int": "int64", "float": "float64", "date": "date32"}
_PANDAS_TYPES = {"text": "string", "int": "Int64", "float": "Float64", "date": "datetime64[s]"}
_POLARS_TYPES = {"text": "String", "int": "Int64", "float": "Float64", "date": "Date"}


def rows_of(report: Contents) -> list[dict[str, Any]]:
    """One row a claim, those of findings first, with the columns of `COLUMNS`; what is missing is None."""
    docs = {d.id: d for d in report.documents}
    rows = [_finding_row(f, c) | _claim_row(c, docs) for f in report.findings for c in f.claims]
    rows += [_single_row(s) | _claim_row(s.claim, docs) for s in report.single_source]
    return [{c.name: _storable(row.get(c.name)) for c in COLUMNS} for row in rows]


def to_pandas(report: Contents) -> Any:
    """The rows as a pandas frame."""
    pandas = require("pandas", "pandas")
    return pandas.DataFrame(
        {c.name: pandas.Series(values, dtype=_PANDAS_TYPES[c.type]) for c, values in _by_column(report)}
    )


def to_polars(report: Contents) -> Any:
    """The rows as a polars frame."""
    polars = require("polars", "polars")
    types = {c.name: getattr(polars, _POLARS_TYPES[c.type]) for c in COLUMNS}
    return polars.DataFrame({c.name: values for c, values in _by_column(report)}, schema=types)


def to_arrow(report: Contents) -> Any:
    """The rows as an Arrow table, with the meaning of each column in its metadata."""
    arrow = require("pyarrow", "arrow")
    return arrow.Table.from_pylist(rows_of(report), schema=arrow.schema(arrow_fields(arrow)))


def arrow_fields(arrow: Any) -> list[Any]:
    """The columns as fields of an Arrow schema, made by the package that is passed."""
    types = {name: getattr(arrow, arrow_type)() for name, arrow_type in _ARROW_TYPES.items()}
    return [arrow.field(c.name, types[c.type], metadata={"meaning": c.meaning}) for c in COLUMNS]


def to_csv(report: Contents) -> str:
    """The rows as CSV with a head line; cells that a spreadsheet would take for a formula begin with an apostrophe."""
    file = StringIO()
    lines = writer(file, lineterminator="\n", quoting=QUOTE_NONNUMERIC)
    lines.writerow([c.name for c in COLUMNS])
    lines.writerows([_cell(v) for v in row.values()] for row in rows_of(report))
    return file.getvalue()


def _by_column(report: Contents) -> list[tuple[Column, list[Any]]]:
    rows = rows_of(report)
    return [(c, [row[c.name] for row in rows]) for c in COLUMNS]


def _finding_row(finding: Finding, claim: Claim) -> dict[str, Any]:
    camp = next((n for n, docs in enumerate(finding.camps, 1) if claim.doc in docs), None)
    return {
        "finding": finding.id,
        "kind": finding.kind,
        "topic": finding.topic,
        "verdict": finding.verdict,
        "camp": camp,
        "origins": finding.origins,
        "score": finding.score,
        "reason": finding.reason,
    }


def _single_row(single: SingleSource) -> dict[str, Any]:
    return {"kind": single.claim.kind, "topic": single.claim.topic, "reason": single.reason}


def _claim_row(claim: Claim, docs: dict[str, Document]) -> dict[str, Any]:
    doc = docs.get(claim.doc)
    return {
        "doc": claim.doc,
        "source": (doc.source or None) if doc else None,
        "published": doc.published if doc else None,
        "start": claim.start,
        "end": claim.end,
        "text": claim.text,
        **_value_cells(claim.value),
        "attribution": claim.attribution,
        "status": claim.status,
        "sentence": passage_of(claim, doc.text).text if doc else None,
    }


def _value_cells(value: Value) -> dict[str, Any]:
    match value:
        case NumberValue():
            return {"op": value.op, "low": float(value.low), "high": float(value.high), "unit": value.unit}
        case DateValue():
            return {"edtf": value.edtf}
        case NameValue():
            return {"name": value.name}


def _storable(cell: Any) -> Any:
    return storable(cell) if isinstance(cell, str) else cell


def _cell(cell: Any) -> Any:
    """A cell of a CSV file."""
    is_formula = isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t", "\r") and len(cell) > 1
    return f"'{cell}" if is_formula else cell
