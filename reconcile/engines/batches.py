"""The work of an engine over Arrow tables: reading, keys, links, stories, findings. Nothing here knows of a cluster."""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from hashlib import sha256
from typing import Any

from attrs import evolve

from reconcile.alignment.piles import block_keys, split
from reconcile.alignment.stories import evidence, linked
from reconcile.claims.signature import Signature
from reconcile.engines.packing import pack, unpack
from reconcile.engines.schemas import JUDGED, KEYS, LINKS, READ, STORIES, batch
from reconcile.engines.work import judge_documents, read_document
from reconcile.errors import DocumentError, WorkError
from reconcile.model.document import Document
from reconcile.model.finding import Notice
from reconcile.report import Report
from reconcile.report.frames import rows_of
from reconcile.settings import Settings
from reconcile.text.building import build_documents
from reconcile.text.drafts import FIELDS, Draft

LONGEST_TEXT = 1_000_000  # characters; what is longer is no article
_BATCH = 64  # documents in a batch that is given on

Row = Mapping[str, Any]


def read_batches(batches: Iterable[Any], settings: Settings) -> Iterator[Any]:
    """Read documents.

    Args:
        batches: record batches with the column `text` and any of `id, source, title, published, url`. A text may be
            given as bytes in UTF-8.
        settings: thresholds.

    Yields:
        Batches of `READ`: a row a document, and a row a warning. A document that cannot be read is a warning.
    """
    rows: list[dict[str, Any]] = []
    for given in batches:
        for row in given.to_pylist():
            rows += _read(row, settings)
            if len(rows) >= _BATCH:
                yield batch(READ, rows)
                rows = []
    yield batch(READ, rows)


def _read(row: Row, settings: Settings) -> Iterator[dict[str, Any]]:
    name = _name(row)
    try:
        document = _document(row, name)
        extract = read_document(document, settings)
    except (DocumentError, WorkError, UnicodeDecodeError) as error:
        yield _warning(READ, Notice(name, "document-unusable", str(error)))
        return
    yield {
        "id": name,
        "published": extract.story.published,
        "story": pack(extract.story),
        "extract": pack(evolve(extract, doc=evolve(document, notices=()))),
    }
    for notice in (*document.notices, *extract.notices):
        yield _warning(READ, notice)


def _document(row: Row, name: str) -> Document:
    text = row.get("text")
    if isinstance(text, bytes):
        text = text.decode("utf-8")
    if isinstance(text, str) and len(text) > LONGEST_TEXT:
        raise DocumentError(f"document {name!r}: its text has {len(text):,} characters; {LONGEST_TEXT:,} are the most")
    fields = {key: row.get(key) for key in FIELDS}
    (document,) = build_documents([Draft(name, {**fields, "id": name, "text": text})])
    return document


def _name(row: Row) -> str:
    """The id given, else one made of all that is given."""
    given = row.get("id")
    if given is not None and str(given).strip():
        return str(given).strip()
    return "doc-" + sha256(repr(sorted(row.items())).encode("utf-8", "replace")).hexdigest()[:12]


def _warning(schema: Any, notice: Notice) -> dict[str, Any]:
    where = "id" if schema is READ else "doc"
    return {where: notice.doc, "code": notice.code, "message": notice.message}


def key_batches(batches: Iterable[Any], documents: int) -> Iterator[Any]:
    """The keys by which documents meet.

    Args:
        batches: of `READ`, without warnings.
        documents: how many there are in all.

    Yields:
        Batches of `KEYS`.
    """
    for given in batches:
        rows = [
            {"key": key, "id": row["id"], "published": row["published"]}
            for row in given.to_pylist()
            for key in block_keys(_signature(row["story"]), documents)
        ]
        yield batch(KEYS, rows)


def link_batches(batches: Iterable[Any], min_story: float, least: float) -> Iterator[Any]:
    """The pairs of documents that may tell one event.

    Args:
        batches: with the columns `a`, `b` (ids) and `story_a`, `story_b` (packed).
        min_story: as in `Settings`.
        least: the evidence from which two documents are linked.

    Yields:
        Batches of `LINKS`.
    """
    for given in batches:
        rows = [
            {"a": row["a"], "b": row["b"]}
            for row in given.to_pylist()
            if linked(evidence(_signature(row["story_a"]), _signature(row["story_b"]), min_story), least)
        ]
        yield batch(LINKS, rows)


def split_table(part: Any, min_story: float, least: float) -> Any:
    """The stories of documents that are linked.

    Args:
        part: a table with the column `story` (packed) of the documents.
        min_story: as in `Settings`.
        least: the mean evidence from which two groups are one story.

    Returns:
        A table of `STORIES`.
    """
    stories = split([_signature(packed) for packed in part["story"].to_pylist()], min_story, least)
    return STORIES.empty_table().from_pylist([{"story": s[0], "id": d} for s in stories for d in s], schema=STORIES)


def judge_table(story: Any, settings: Settings) -> Any:
    """Compare the documents of one story.

    Args:
        story: a table with the columns `story_id` and `extract` (packed) of its documents.
        settings: thresholds.

    Returns:
        A table of `JUDGED`; a warning alone where they cannot be compared.
    """
    name = story["story_id"][0].as_py()
    extracts = sorted(map(unpack, story["extract"].to_pylist()), key=lambda x: x.doc.id)
    try:
        judgement = judge_documents(extracts, settings)
    except WorkError as error:
        rows = [_warning(JUDGED, Notice(name, "story-unusable", str(error)))]
    else:
        report = Report([x.doc for x in extracts], judgement.findings, judgement.single_source, judgement.notices)
        rows = [*_rows(report), *(_warning(JUDGED, n) for n in report.warnings)]
    return JUDGED.empty_table().from_pylist([{"story": name, **row} for row in rows], schema=JUDGED)


def _rows(report: Report) -> Iterator[dict[str, Any]]:
    """The rows of a report's table, the data of each finding beside its first claim."""
    data = {f.id: json.dumps(f.to_dict()) for f in report.findings}
    for row in rows_of(report):
        yield {**row, "data": data.pop(row["finding"], None)}


@lru_cache(maxsize=20_000)
def _signature(packed: bytes) -> Signature:
    signature: Signature = unpack(packed)
    return signature
