"""The main job, from documents to a report: the one place to read first."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from attrs import evolve

from reconcile.alignment import Group, align
from reconcile.claims import Extract, extract_document
from reconcile.model.document import Document
from reconcile.model.finding import VERDICTS, Finding, SingleSource
from reconcile.report import Report
from reconcile.settings import Settings
from reconcile.text.reading import load_documents
from reconcile.verdicts import find_copies, judge_group

Progress = Callable[[int, int], object]


def compare(
    docs: Iterable[Any],
    settings: Settings | None = None,
    workers: int | None = None,
    progress: bool | Progress | None = None,
) -> Report:
    """Compare what several documents say about one event.

    Args:
        docs: documents in any mix of `Document`, text, mapping with `text` (and `id, source, title, published, url`) and
            path of a file or folder; or a data frame with those columns.
        settings: thresholds; by default `Settings()`.
        workers: reserved for several processes; None and 1 use this one.
        progress: True for a progress bar (with the `notebook` extra), or a function that is called with the number of
            documents read so far and their total.

    Returns:
        The report: agreements and discrepancies, what one source alone says, warnings. It never says who is right.

    Raises:
        DocumentError: no documents, one only, or one that cannot be used; the message names it and the remedy.
    """
    settings = settings or Settings()
    documents, notices = load_documents(docs)
    extracts = _extract_all(documents, progress)
    groups = align(extracts, settings)
    findings = _judge_all(groups, documents, settings)
    single = _single_sources(extracts, groups, settings)
    return Report(documents, findings, single, (*notices, *(n for x in extracts for n in x.notices)))
