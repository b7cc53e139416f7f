"""The main job, from documents to a report: the one place to read first."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from attrs import evolve

from reconcile.alignment import Alignment, align
from reconcile.claims import Extract, extract_document
from reconcile.errors import MissingExtraError
from reconcile.model.claim import Claim
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
        docs: documents in any mix of `Document`, text, mapping with `text` (and `id, source, title, published, url`)
            and path of a file or folder; or a data frame with those columns.
        settings: thresholds; by default `Settings()`.
        workers: how many processes read the documents; None and 1 use this one alone, and so does any other number as
            long as there is one engine only.
        progress: True for a progress bar (with the `notebook` extra), or a function that is called with the number of
            documents read so far and their total.

    Returns:
        The report, with agreements and discrepancies, what one source alone says, and warnings. It never says who is
        right.

    Raises:
        DocumentError: no documents, one only, or one that cannot be used; the message names it and the remedy.
        MissingExtraError: a progress bar is asked for and tqdm is not installed.
    """
    settings = settings or Settings()
    documents, notices = load_documents(docs)
    extracts = [_kinds_asked(extract_document(d), settings) for d in _shown(documents, progress)]
    report = judge(extracts, settings)
    return evolve(report, warnings=[*notices, *report.warnings])


def judge(extracts: Sequence[Extract], settings: Settings) -> Report:
    """Compare what was read from the documents of one story.

    Args:
        extracts: what was read, in the order of the documents.
        settings: thresholds.

    Returns:
        The report; its warnings are those of the extracts.
    """
    alignment = align(extracts, settings)
    findings = _findings(alignment, [x.doc for x in extracts], settings)
    single = _single_sources(extracts, findings, alignment)
    return Report([x.doc for x in extracts], findings, single, [n for x in extracts for n in x.notices])


def _shown(documents: Sequence[Document], progress: bool | Progress | None) -> Iterable[Document]:
    """The documents one by one, the progress told as each is asked for."""
    if progress is True:
        return _bar(documents)
    return _told(documents, progress) if callable(progress) else documents


def _told(documents: Sequence[Document], progress: Progress) -> Iterable[Document]:
    for done, document in enumerate(documents):
        progress(done, len(documents))
        yield document
    progress(len(documents), len(documents))


def _bar(documents: Sequence[Document]) -> Iterable[Document]:
    try:
        from tqdm.auto import tqdm
    except ImportError as error:
        message = "progress=True needs the package tqdm; pip install 'reconcile-facts[notebook]'"
        raise MissingExtraError(message) from error
    bar: Iterable[Document] = tqdm(documents, unit="doc", leave=False)
    return bar


def _kinds_asked(extract: Extract, settings: Settings) -> Extract:
    return evolve(extract, claims=tuple(c for c in extract.claims if c.kind in settings.kinds))


def _findings(alignment: Alignment, documents: Sequence[Document], settings: Settings) -> list[Finding]:
    """The findings, the most serious first, then the surest, then in the order of the texts."""
    by_id = {d.id: d for d in documents}
    copies = find_copies(documents)
    found = [judge_group(group, by_id, copies, settings) for group in alignment.groups]
    found.sort(key=lambda f: (VERDICTS.index(f.verdict), -round(f.score, 1), f.claims[0].start))
    return [evolve(f, id=f"f{n}") for n, f in enumerate(found, start=1)]


def _single_sources(
    extracts: Iterable[Extract], findings: Iterable[Finding], alignment: Alignment
) -> list[SingleSource]:
    """The claims that no finding holds; what a document repeats is listed once."""
    told = {_fact(c) for f in findings for c in f.claims}
    single = []
    for claim in (c for x in extracts for c in x.claims):
        if _fact(claim) not in told:
            told.add(_fact(claim))
            single.append(SingleSource(claim, alignment.why_alone(claim)))
    return single


def _fact(claim: Claim) -> tuple[object, ...]:
    """What makes a second mention in one document a repetition; a figure or a date says one thing in each place."""
    place = claim.start if claim.kind in ("number", "date", "attribution") else 0
    return (claim.doc, claim.kind, place, str(claim.value))
