"""A report in words: what every rendering shows, in the order in which it is shown."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from reconcile.model.claim import Claim
from reconcile.model.document import Document
from reconcile.model.finding import VERDICTS, Finding, Pair, Verdict
from reconcile.report.contents import Contents
from reconcile.report.passages import Passage, passage_of
from reconcile.report.values import show_value

# What findings with a verdict are called, one of them and several.
_WORDS: dict[Verdict, tuple[str, str]] = {
    "conflict": ("discrepancy", "discrepancies"),
    "update": ("update", "updates"),
    "compatible": ("compatible", "compatible"),
    "agree": ("agreement", "agreements"),
}
UNCREDITED = "—"


@frozen
class SourceView:
    """One document in the list of sources."""

    id: str
    name: str
    published: str
    title: str
    url: str
    link: str


@frozen
class ClaimView:
    """What one document says."""

    doc: str
    name: str
    published: str
    written: str
    value: str
    credited: str
    status: str
    passage: Passage


@frozen
class Camp:
    """A value and the documents that give it."""

    value: str
    docs: tuple[str, ...]


@frozen
class PairView:
    """The verdict on two documents."""

    docs: str
    names: str
    verdict: Verdict
    reason: str


@frozen
class FindingView:
    """One finding in words."""

    id: str
    kind: str
    topic: str
    verdict: Verdict
    claims: tuple[ClaimView, ...]
    camps: tuple[Camp, ...]
    pairs: tuple[PairView, ...]
    reason: str
    footing: str
    cautions: tuple[str, ...]


@frozen
class Section:
    """The findings with one verdict."""

    title: str
    verdict: Verdict
    findings: tuple[FindingView, ...]


@frozen
class StoryView:
    """The findings on one event.

    Attributes:
        title: its headline; empty where the report has one story alone.
        counts: how many findings of each verdict its documents have; empty likewise.
        sections: from the most to the least serious verdict, without empty ones.
    """

    title: str
    counts: str
    sections: tuple[Section, ...]


@frozen
class SingleView:
    """A fact that one document alone states."""

    kind: str
    topic: str
    claim: ClaimView
    reason: str


@frozen
class WarningView:
    """A warning with the name of the document that it concerns."""

    about: str
    message: str


@frozen
class View:
    """A whole report in words."""

    title: str
    counts: str
    sources: tuple[SourceView, ...]
    warnings: tuple[WarningView, ...]
    stories: tuple[StoryView, ...]
    single: tuple[SingleView, ...]


def build_view(report: Contents) -> View:
    """Put a report into words.

    Args:
        report: the contents.

    Returns:
        The report with its stories in the order of the input, those of one document left out.
    """
    docs = {d.id: d for d in report.documents}
    warned = {n.doc for n in report.warnings if n.doc is not None}
    return View(
        title=f"What {_count(len(report.documents), 'source says', 'sources say')}",
        counts=counts(report),
        sources=tuple(_source(d) for d in report.documents),
        warnings=tuple(WarningView(_name(docs, n.doc), n.message) for n in report.warnings),
        stories=tuple(_stories(report, docs, warned)),
        single=tuple(
            SingleView(s.claim.kind, s.claim.topic, _claim(s.claim, docs), s.reason) for s in report.single_source
        ),
    )


def counts(report: Contents) -> str:
    """The head line of a report: how many findings of each verdict, and how much one source alone says."""
    sources = _count(len(report.documents), "source", "sources")
    if len(report.stories) > 1:
        sources += f", {len(report.stories):,} stories"
    if report.selection == "all":
        alone = _count(len(report.single_source), "fact", "facts")
        return f"{sources}: {_told(report.findings)}; {alone} from one source alone"
    shown: Verdict = "conflict" if report.selection == "discrepancies" else "agree"
    number = len(report.judged(shown))
    return f"{sources}: {_count(number, *_WORDS[shown])} (only {report.selection} are shown)"


def _stories(report: Contents, docs: Mapping[str, Document], warned: set[str]) -> Iterator[StoryView]:
    """The findings by story; all together, without a title, where there is one story alone."""
    if len(report.stories) < 2:
        yield StoryView("", "", _sections(report.findings, docs, warned))
        return
    home = {d.id: story.id for story in report.stories for d in story.documents}
    found: dict[str, list[Finding]] = {story.id: [] for story in report.stories}
    for finding in report.findings:
        found[home[finding.claims[0].doc]].append(finding)
    for number, story in enumerate((s for s in report.stories if len(s.documents) > 1), start=1):
        own = found[story.id]
        told = f"{', '.join(d.id for d in story.documents)}: {_told(own)}"
        yield StoryView(f"Story {number}: {story.title or story.id}", told, _sections(own, docs, warned))


def _sections(findings: Sequence[Finding], docs: Mapping[str, Document], warned: set[str]) -> tuple[Section, ...]:
    return tuple(_section(v, own, docs, warned) for v in VERDICTS if (own := [f for f in findings if f.verdict == v]))


def _told(findings: Sequence[Finding]) -> str:
    """How many findings of each verdict."""
    number = Counter(f.verdict for f in findings)
    return ", ".join(_count(number[v], *_WORDS[v]) for v in VERDICTS)


def _count(number: int, one: str, several: str) -> str:
    return f"{number:,} {one if number == 1 else several}"


def _section(verdict: Verdict, found: Sequence[Finding], docs: Mapping[str, Document], warned: set[str]) -> Section:
    title = _WORDS[verdict][1].capitalize()
    return Section(title, verdict, tuple(_finding(f, docs, warned) for f in found))


def _finding(finding: Finding, docs: Mapping[str, Document], warned: set[str]) -> FindingView:
    return FindingView(
        id=finding.id,
        kind=finding.kind,
        topic=finding.topic,
        verdict=finding.verdict,
        claims=tuple(_claim(c, docs) for c in finding.claims),
        camps=_camps(finding),
        pairs=tuple(_pair(p, docs) for p in finding.pairs),
        reason=finding.reason,
        footing=_footing(finding),
        cautions=_cautions(finding, docs, warned),
    )


def _pair(pair: Pair, docs: Mapping[str, Document]) -> PairView:
    names = f"{_name(docs, pair.a)} and {_name(docs, pair.b)}"
    return PairView(f"{pair.a}-{pair.b}", names, pair.verdict, pair.reason)


def _camps(finding: Finding) -> tuple[Camp, ...]:
    """Each camp with the value that its first document gives."""
    first = {c.doc: c for c in reversed(finding.claims)}
    return tuple(Camp(show_value(first[camp[0]].value), camp) for camp in finding.camps if camp and camp[0] in first)


def _footing(finding: Finding) -> str:
    origins = _count(finding.origins, "independent origin", "independent origins")
    return f"{finding.kind}, {origins}, certainty {finding.score:.2f}"


def _cautions(finding: Finding, docs: Mapping[str, Document], warned: set[str]) -> tuple[str, ...]:
    """Dates hang on the day of publication, so a warning on the document is repeated beside them."""
    if finding.kind != "date":
        return ()
    concerned = dict.fromkeys(c.doc for c in finding.claims if c.doc in warned)
    return tuple(f"See the warning on {_name(docs, doc)}." for doc in concerned)


def _claim(claim: Claim, docs: Mapping[str, Document]) -> ClaimView:
    doc = docs.get(claim.doc)
    value = show_value(claim.value)
    return ClaimView(
        doc=claim.doc,
        name=_name(docs, claim.doc),
        published=_published(doc),
        written=claim.text,
        value=value if value != claim.text else "",
        credited=claim.attribution or UNCREDITED,
        status="" if claim.status == "asserted" else claim.status,
        passage=passage_of(claim, doc.text) if doc else Passage("", claim.text, ""),
    )


def _source(doc: Document) -> SourceView:
    url = doc.url or ""
    link = url if url.lower().startswith(("http://", "https://")) else ""
    return SourceView(doc.id, doc.source or doc.id, _published(doc), doc.title, url, link)


def _name(docs: Mapping[str, Document], doc_id: str | None) -> str:
    if doc_id is None:
        return ""
    doc = docs.get(doc_id)
    return f"{doc.source} ({doc_id})" if doc and doc.source else doc_id


def _published(doc: Document | None) -> str:
    return doc.published.isoformat() if doc and doc.published else "date unknown"
