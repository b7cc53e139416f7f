"""The package as its users write it, checked by mypy and pyright in strict mode; `reveal_type` is asserted."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, assert_type

import reconcile
from reconcile import Claim, Document, Finding, ReconcileError, Report, Settings
from reconcile.errors import DocumentError, DocumentGroupError
from reconcile.model.attribution import Attribution
from reconcile.model.finding import Notice, SingleSource
from reconcile.model.name import Name
from reconcile.model.quantity import Quantity
from reconcile.model.when import When


def compare_folder(folder: Path) -> Report:
    """Files in, a report out."""
    docs = reconcile.read(folder, errors="warn")
    assert_type(docs, list[Document])
    return reconcile.compare(docs, settings=Settings(min_score=0.5, kinds=("number", "date")), errors="warn")


def compare_any(texts: list[str], records: list[dict[str, str]]) -> Report:
    """Texts, mappings and documents in one list."""
    own = Document(id="own", text="Fourteen people died.", published=date(2021, 5, 4))
    return reconcile.compare([*texts, *records, own, Path("a.txt")], workers=1, progress=print)


def conflicts(report: Report) -> list[str]:
    """The findings and their parts."""
    assert_type(report.discrepancies, tuple[Finding, ...])
    assert_type(report.single_source, tuple[SingleSource, ...])
    assert_type(report.warnings, tuple[Notice, ...])
    told: list[str] = []
    for finding in report.discrepancies:
        assert_type(finding.claims, tuple[Claim, ...])
        assert_type(finding.score, float)
        if finding.verdict == "conflict" and finding.kind == "number":
            told += [f"{c.doc}: {c.text} ({c.start}-{c.end}), {c.attribution or 'nobody'}" for c in finding.claims]
    return told


def stations(text: str) -> tuple[float, list[str]]:
    """Each station alone."""
    numbers, days = reconcile.numbers(text), reconcile.dates(text, date(2021, 5, 4))
    names, credited = reconcile.names(text), reconcile.attributions(text)
    assert_type(numbers, tuple[Quantity, ...])
    assert_type(days, tuple[When, ...])
    assert_type(names, tuple[Name, ...])
    assert_type(credited, tuple[Attribution, ...])
    assert_type(reconcile.extract(text), tuple[Claim, ...])
    sources = [a.source.name for a in credited if a.source is not None]
    return sum(q.low for q in numbers), [*sources, *(d.edtf or "" for d in days)]


def written(report: Report, folder: Path) -> Mapping[str, Any]:
    """What a report can be turned into."""
    assert_type(report.to_json(), str)
    assert_type(report.to_html(), str)
    assert_type(report.save(folder / "report.html"), Path)
    assert_type(reconcile.same_name("Kyiv", "Kiev", kind="place"), float)
    return report.to_dict()


def careful(folder: Path) -> str:
    """Errors in their kinds."""
    try:
        return str(compare_folder(folder))
    except DocumentGroupError as group:
        return "; ".join(str(e) for e in group.exceptions)
    except (DocumentError, ReconcileError) as error:
        return str(error)
