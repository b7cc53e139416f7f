"""The main job, from documents to a report: the one place to read first."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Any, TypeVar

from attrs import evolve

from reconcile.alignment.piles import group_documents
from reconcile.claims.extraction import Extract, read_signature
from reconcile.engines import engine_for
from reconcile.errors import MissingExtraError
from reconcile.model.document import Document
from reconcile.model.finding import VERDICTS, Finding, Notice
from reconcile.model.story import Story
from reconcile.report import Report
from reconcile.settings import Settings
from reconcile.text.building import OnErrors
from reconcile.text.limits import within_limits
from reconcile.text.reading import load_documents
from reconcile.verdicts import Judgement, judge_story

Progress = Callable[[int, int], object]
_T = TypeVar("_T")
_SHORT_WORK = 1.0  # seconds without a progress bar


def compare(
    docs: Iterable[Any],
    settings: Settings | None = None,
    workers: int | None = None,
    progress: bool | Progress | None = None,
    errors: OnErrors = "raise",
) -> Report:
    """Compare what several documents say about one event, or about each of several.

    Documents about different events are told apart and not compared with each other.

    Args:
        docs: documents in any mix of `Document`, text, mapping with `text` (and `id, source, title, published, url`)
            and path of a file or folder; or a data frame with those columns.
        settings: thresholds; by default `Settings()`.
        workers: how many processes share the work, with the same report; None and 1 use this one alone. It pays from
            some dozens of documents on.
        progress: True for a progress bar once the work lasts a second (with the `notebook` extra), or a function that
            is called with the number of documents read so far and their total.
        errors: "raise", or "warn" to carry on without the documents that cannot be used; the report's warnings list
            them.

    Returns:
        The report, with agreements and discrepancies, what one source alone says, and warnings; in sections where the
        documents tell several stories. It never says who is right.

    Raises:
        DocumentError: no documents, one only, or one that cannot be used; the message names it and the remedy.
        DocumentGroupError: several cannot be used; a group (as for `except*`) of their errors.
        SettingsError: `errors` is unknown, or `workers` is no whole number from 1 up.
        WorkError: a document makes the reading or the comparing fail; the message names it.
        MissingExtraError: a progress bar is asked for and tqdm is not installed.
    """
    settings = settings or Settings()
    loaded, notices = load_documents(docs, errors)
    documents, left_out = within_limits(loaded, settings, errors)
    with engine_for(workers, settings) as engine:
        read = list(_shown(engine.read(documents), len(documents), progress))
        grouping = group_documents([x.story for x in read], settings.min_story)
        told = in_order(grouping.stories, [d.id for d in documents])
        judgements = list(engine.judge([[read[i] for i in story] for story in told]))
    notices = (*notices, *left_out, *_capped(judgements, settings))
    all_notices = chain(notices, *(x.notices for x in read), grouping.notices, *(x.notices for x in judgements))
    by_story = [[documents[i] for i in story] for story in told]
    return build_report(documents, by_story, judgements, settings, all_notices)


def stories(docs: Iterable[Any], settings: Settings | None = None) -> tuple[Story, ...]:
    """Put the documents of a mixed pile together that tell one event.

    No document is compared with every other: those are weighed that have names in common and were published near each
    other.

    Args:
        docs: two or more documents, in any form that `compare` takes.
        settings: `min_story` is looked at; by default `Settings()`.

    Returns:
        The stories in the order of their first documents; every document stands in one, alone where no other tells the
        same.

    Raises:
        DocumentError: no documents, one only, or one that cannot be used; the message names it and the remedy.
    """
    documents, _ = load_documents(docs)
    signatures = [read_signature(d) for d in documents]
    found = group_documents(signatures, (settings or Settings()).min_story).stories
    told = [tuple(documents[i] for i in story) for story in in_order(found, [d.id for d in documents])]
    return tuple(Story(story[0].id, story) for story in told)


def judge(extracts: Sequence[Extract], settings: Settings) -> Report:
    """Compare what was read from the documents of one story.

    Args:
        extracts: what was read, in the order of the documents.
        settings: thresholds.

    Returns:
        The report; its warnings are those of the extracts.
    """
    documents, judgement = [x.doc for x in extracts], judge_story(extracts, settings)
    notices = chain(*(x.notices for x in extracts), judgement.notices)
    return build_report(documents, [documents], [judgement], settings, notices)


def in_order(found: Iterable[Sequence[str]], ids: Sequence[str]) -> list[list[int]]:
    """Stories as places in the input, in the order of the input.

    Args:
        found: the ids of the documents of each story.
        ids: those of all documents, in the order of the input.
    """
    place = {d: i for i, d in enumerate(ids)}
    return sorted(sorted(place[d] for d in story) for story in found)


def build_report(
    documents: Sequence[Document],
    told: Iterable[Sequence[Document]],
    judgements: Sequence[Judgement],
    settings: Settings,
    notices: Iterable[Notice],
) -> Report:
    """The report on stories, their findings numbered through.

    Args:
        documents: all documents, in the order of the input.
        told: the documents of each story.
        judgements: what was found in each.
        settings: those that it was found with.
        notices: its warnings.
    """
    findings = most_serious([f for j in judgements for f in j.findings], settings.max_findings)
    return Report(
        documents,
        [f if f.id == (own := f"f{n}") else evolve(f, id=own) for n, f in enumerate(findings, start=1)],
        [s for j in judgements for s in j.single_source],
        notices,
        stories=[Story(story[0].id, tuple(story)) for story in told],
        settings=settings,
    )


def most_serious(findings: Sequence[Finding], most: int) -> Sequence[Finding]:
    """The most serious of too many findings, bare names last, then the surest, in the order in which they come."""
    if len(findings) <= most:
        return findings

    def rank(i: int) -> tuple[int, bool, float]:
        return VERDICTS.index(findings[i].verdict), findings[i].is_bare, -findings[i].score

    return [findings[i] for i in sorted(sorted(range(len(findings)), key=rank)[:most])]


def _capped(judgements: Iterable[Judgement], settings: Settings) -> tuple[Notice, ...]:
    left_out = sum(len(j.findings) for j in judgements) - settings.max_findings
    if left_out <= 0:
        return ()
    message = (
        f"The {left_out:,} least weighty findings are left out (Settings.max_findings: {settings.max_findings:,})."
    )
    return (Notice(None, "findings-capped", message),)


def _shown(read: Iterable[_T], total: int, progress: bool | Progress | None) -> Iterable[_T]:
    """What is read of the documents one by one, the progress told after each."""
    if progress is True:
        return _bar(read, total)
    return _told(read, total, progress) if callable(progress) else read


def _told(read: Iterable[_T], total: int, progress: Progress) -> Iterable[_T]:
    progress(0, total)
    for done, one in enumerate(read, start=1):
        progress(done, total)
        yield one


def _bar(read: Iterable[_T], total: int) -> Iterable[_T]:
    try:
        from tqdm.auto import tqdm
    except ImportError as error:
        message = "progress=True needs the package tqdm; pip install 'reconcile-facts[notebook]'"
        raise MissingExtraError(message) from error
    bar: Iterable[_T] = tqdm(read, total=total, unit="doc", leave=False, delay=_SHORT_WORK)
    return bar
