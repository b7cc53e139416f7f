"""A report put into words, in the order in which it is shown."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from reconcile.model.claim import Claim
from reconcile.model.document import Document
from reconcile.model.finding import VERDICTS, Finding, Notice, Pair
from reconcile.report.contents import Contents
from reconcile.report.passages import passage_of, remembered_text
from reconcile.report.view.classes import (
    Camp,
    ClaimView,
    FindingView,
    PairView,
    Section,
    SingleView,
    SourceView,
    StoryView,
    View,
    WarningView,
)
from reconcile.report.view.counting import WORDS, count, counts, told
from reconcile.report.view.wording import reading, said

UNCREDITED = "—"

_ANCHOR = re.compile(r"f[0-9]{1,9}")
_Named = tuple[Finding, str]  # a finding and its anchor


@frozen
class _Desk:
    """What is looked up while a report is put into words.

    Attributes:
        docs: the documents by id.
        places: the place of each among the documents.
        warned: ids of the documents that a warning concerns.
    """

    docs: Mapping[str, Document]
    places: Mapping[str, int]
    warned: frozenset[str]


def build_view(report: Contents) -> View:
    """Put a report into words.

    Args:
        report: the contents.

    Returns:
        The report with its stories in the order of the input, those of one document left out.
    """
    desk = _desk(report.documents, report.warnings)
    return View(
        title=f"What {count(len(report.documents), 'source says', 'sources say')}",
        counts=counts(report),
        sources=tuple(source_view(d) for d in report.documents),
        warnings=tuple(WarningView(_name(desk, n.doc), n.message) for n in report.warnings),
        stories=tuple(_stories(report, desk)),
        single=tuple(
            SingleView(s.claim.kind, s.claim.topic, _claim(s.claim, desk), s.reason) for s in report.single_source
        ),
    )


def finding_view(finding: Finding) -> FindingView:
    """One finding in words, without its documents."""
    return _finding(finding, "", _desk(()))


def claim_view(claim: Claim) -> ClaimView:
    """One claim in words, without its document."""
    return _claim(claim, _desk(()))


def anchors(findings: Iterable[Finding]) -> Iterator[str]:
    """A name in the page for each finding: its id where that is "f1", "f2" …, and else one of its own."""
    taken = set()
    for place, finding in enumerate(findings, 1):
        plain = _ANCHOR.fullmatch(finding.id) and finding.id not in taken
        taken.add(finding.id)
        yield finding.id if plain else f"finding-{place}"


def _desk(documents: Sequence[Document], warnings: Iterable[Notice] = ()) -> _Desk:
    return _Desk(
        docs={d.id: d for d in documents},
        places={d.id: n for n, d in enumerate(documents)},
        warned=frozenset(n.doc for n in warnings if n.doc is not None),
    )


def _stories(report: Contents, desk: _Desk) -> Iterator[StoryView]:
    """The findings by story; all together, without a title, where there is one story alone."""
    found = list(zip(report.findings, anchors(report.findings), strict=True))
    if len(report.stories) <= 1:
        yield StoryView("", "", _sections(found, desk))
        return
    home = {d.id: story.id for story in report.stories for d in story.documents}
    own: dict[str, list[_Named]] = {story.id: [] for story in report.stories}
    for finding, anchor in found:
        own[home[finding.claims[0].doc]].append((finding, anchor))
    for number, story in enumerate((s for s in report.stories if len(s.documents) > 1), start=1):
        counted = f"{', '.join(d.id for d in story.documents)}: {told(f for f, _ in own[story.id])}"
        yield StoryView(f"Story {number}: {story.title or story.id}", counted, _sections(own[story.id], desk))


def _sections(found: Sequence[_Named], desk: _Desk) -> tuple[Section, ...]:
    by_verdict = {v: tuple(_finding(f, anchor, desk) for f, anchor in found if f.verdict == v) for v in VERDICTS}
    return tuple(Section(WORDS[v][1].capitalize(), v, findings) for v, findings in by_verdict.items() if findings)


def _finding(finding: Finding, anchor: str, desk: _Desk) -> FindingView:
    return FindingView(
        id=finding.id,
        anchor=anchor,
        kind=finding.kind,
        topic=finding.topic,
        verdict=finding.verdict,
        claims=tuple(_claim(c, desk) for c in finding.claims),
        camps=_camps(finding, desk),
        pairs=tuple(_pair(p, desk) for p in finding.pairs),
        reason=finding.reason,
        footing=_footing(finding),
        cautions=_cautions(finding, desk),
    )


def _pair(pair: Pair, desk: _Desk) -> PairView:
    names = f"{_name(desk, pair.a)} and {_name(desk, pair.b)}"
    return PairView(f"{pair.a}-{pair.b}", names, pair.verdict, pair.reason)


def _camps(finding: Finding, desk: _Desk) -> tuple[Camp, ...]:
    """Each camp with the value that its first document gives."""
    first = {c.doc: c for c in reversed(finding.claims)}
    return tuple(_camp(first[camp[0]], camp, desk) for camp in finding.camps if camp and camp[0] in first)


def _camp(claim: Claim, camp: tuple[str, ...], desk: _Desk) -> Camp:
    return Camp(reading(claim), said(claim), camp, tuple(_outlet(desk, doc) for doc in camp))


def _footing(finding: Finding) -> str:
    origins = count(finding.origins, "independent origin", "independent origins")
    return f"{finding.kind}, {origins}, certainty {finding.score:.2f}"


def _cautions(finding: Finding, desk: _Desk) -> tuple[str, ...]:
    """Dates hang on the day of publication, so a warning on the document is repeated beside them."""
    if finding.kind != "date":
        return ()
    concerned = dict.fromkeys(c.doc for c in finding.claims if c.doc in desk.warned)
    return tuple(f"See the warning on {_name(desk, doc)}." for doc in concerned)


def _claim(claim: Claim, desk: _Desk) -> ClaimView:
    doc = desk.docs.get(claim.doc)
    words, value = said(claim), reading(claim)
    return ClaimView(
        doc=claim.doc,
        index=desk.places.get(claim.doc, -1),
        name=_name(desk, claim.doc),
        outlet=_outlet(desk, claim.doc),
        published=_published(doc),
        written=claim.text,
        said=words,
        value="" if value in (words, claim.text) else value,
        credited=claim.attribution or UNCREDITED,
        status="" if claim.status == "asserted" else claim.status,
        passage=passage_of(claim, doc.text if doc else remembered_text(claim)),
    )


def source_view(doc: Document) -> SourceView:
    """A document in the list of sources."""
    url = doc.url or ""
    link = url if url.lower().startswith(("http://", "https://")) else ""
    return SourceView(doc.id, doc.source or doc.id, _published(doc), doc.title, url, link)


def _outlet(desk: _Desk, doc_id: str) -> str:
    doc = desk.docs.get(doc_id)
    return (doc.source if doc else "") or doc_id


def _name(desk: _Desk, doc_id: str | None) -> str:
    if doc_id is None:
        return ""
    outlet = _outlet(desk, doc_id)
    return f"{outlet} ({doc_id})" if outlet != doc_id else doc_id


def _published(doc: Document | None) -> str:
    if doc is None:
        return ""
    return doc.published.isoformat() if doc.published else "date unknown"
