"""What a rendering shows, as texts."""

from attrs import frozen

from reconcile.model.claim import Kind
from reconcile.model.finding import Verdict
from reconcile.report.passages import Passage


@frozen
class SourceView:
    """One document in the list of sources; `link` is its address where a browser may follow it."""

    id: str
    name: str
    published: str
    title: str
    url: str
    link: str


@frozen
class ClaimView:
    """What one document says.

    Attributes:
        doc: id of the document.
        index: its place among the documents, from 0; -1 where it is not listed.
        name: who published it, with the id.
        outlet: who published it; the id where that is unknown.
        published: the day of publication in words.
        written: the value's own words.
        said: the value with the words that bound it and what it counts ("at least six people").
        value: how it was read; empty where that adds nothing to the words.
        credited: who the document credits.
        status: how the claim is made; empty for plain assertion.
        passage: the sentence around it.
    """

    doc: str
    index: int
    name: str
    outlet: str
    published: str
    written: str
    said: str
    value: str
    credited: str
    status: str
    passage: Passage


@frozen
class Camp:
    """A value and the documents that give it: the reading, the words of the first of them, their ids and names."""

    value: str
    said: str
    docs: tuple[str, ...]
    names: tuple[str, ...] = ()


@frozen
class PairView:
    """The verdict on two documents."""

    docs: str
    names: str
    verdict: Verdict
    reason: str


@frozen
class FindingView:
    """One finding in words; `anchor` names it in a page, and no other."""

    id: str
    anchor: str
    kind: Kind
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

    kind: Kind
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
    """A whole report in words.

    Attributes:
        title: what the report is on.
        counts: how many findings of each verdict, in one line.
        sources, warnings: the documents and what must be known of them.
        stories: the findings by the event that they tell of.
        single: what one document alone says.
    """

    title: str
    counts: str
    sources: tuple[SourceView, ...]
    warnings: tuple[WarningView, ...]
    stories: tuple[StoryView, ...]
    single: tuple[SingleView, ...]

    @property
    def findings(self) -> tuple[FindingView, ...]:
        """The findings of all stories."""
        return tuple(f for story in self.stories for section in story.sections for f in section.findings)
