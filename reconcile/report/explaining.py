"""Explanations, and how they are made: the documents of one story are read and aligned once more."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from reconcile.alignment.accounts import Contribution, account_of
from reconcile.alignment.align import all_links
from reconcile.alignment.groups import Group, group_links
from reconcile.alignment.links import Link
from reconcile.claims.extraction import extract_document
from reconcile.errors import ReconcileError
from reconcile.model.claim import Claim
from reconcile.model.document import Document
from reconcile.model.finding import Finding, Pair
from reconcile.report.contents import Contents
from reconcile.report.explanation import Certainty, Grounds, Refusal
from reconcile.report.waterfall import render_waterfall
from reconcile.settings import Settings
from reconcile.verdicts.certainty import Bond, bond_of, certainty, certainty_parts, is_wide

_NEAREST = 3  # refused claims that are shown for each claim of a finding
_AGAINST = 2  # reasons that are given against each


@frozen(repr=False)
class Explanation(Grounds):
    """How a finding came about, to be printed, shown in a notebook or turned into data.

    Attributes:
        finding: the finding.
        links: for each two documents that are linked directly how their claims came to their score.
        link_score: the mean score of the links, weak ones of one bearer left out.
        certainties: for each pair of documents how sure its verdict is; the mean of these is the finding's score.
        refused: the claims that came nearest and were left out, for each claim of the finding the best first.
        absent: the documents that state nothing of it, each with the reason.
    """

    def _repr_html_(self) -> str:
        from reconcile.report.rendering import render_explanation

        return render_explanation(self)

    def __str__(self) -> str:
        return render_waterfall(self)

    def __repr__(self) -> str:
        return f"<Explanation of {self.finding.id}: {len(self.links)} links, {len(self.refused)} refused>"


@frozen(eq=False)
class _Story:
    """The documents of a finding's story, read and aligned once more.

    Attributes:
        finding: the finding.
        group: its claims, with the setting of each, and what holds them together.
        links: the scored candidates of its story, by the documents that they join.
        home: for each claim of a finding, by what tells it from others, that finding.
        settings: the thresholds.
    """

    finding: Finding
    group: Group
    links: Mapping[tuple[str, str], Sequence[Link]]
    home: Mapping[tuple[object, ...], Finding]
    settings: Settings

    @property
    def own(self) -> set[int]:
        """The claims of the finding, by `id`."""
        return set(map(id, self.group.claims))

    def of(self, doc: str) -> Iterator[Link]:
        """The links of one document."""
        return (link for pair, found in self.links.items() if doc in pair for link in found)


def explain(finding: Finding, report: Contents, settings: Settings) -> Explanation:
    """Explain one finding of a report.

    Args:
        finding: the finding.
        report: the report.
        settings: the thresholds that it was made with.

    Raises:
        ReconcileError: the report does not hold the documents that the finding comes from.
    """
    docs = _documents(finding, report)
    story = _read(finding, docs, report, settings)
    wide = is_wide(len({c.doc for c in finding.claims}), len(docs))
    return Explanation(
        finding=finding,
        links=tuple(account_of(link, story.links[pair]) for pair, link in sorted(_best(story.group).items())),
        link_score=story.group.score,
        certainties=tuple(_certainty(finding, p, _bond(story, p, wide)) for p in finding.pairs),
        refused=tuple(_refused(story)),
        absent=tuple(_absent(story, [d.id for d in report.documents])),
    )


def _documents(finding: Finding, report: Contents) -> tuple[Document, ...]:
    """The documents of a finding's story."""
    told = (s.documents for s in report.stories if finding.claims[0].doc in {d.id for d in s.documents})
    return next(told, report.documents)


def _read(finding: Finding, docs: Sequence[Document], report: Contents, settings: Settings) -> _Story:
    extracts = [extract_document(d, settings.concepts) for d in docs]
    found: dict[tuple[str, str], list[Link]] = defaultdict(list)
    for link in all_links(extracts, settings):
        found[_pair(link)].append(link)
    groups = group_links([link for links in found.values() for link in links], settings.min_score)
    wanted = set(map(_key, finding.claims))
    group = next((g for g in groups if set(map(_key, g.claims)) == wanted), None)
    if group is None:
        raise ReconcileError(f"finding {finding.id}: its documents, read again, do not give it")
    home = {_key(c): f for f in report.findings for c in f.claims}
    return _Story(finding, group, found, home, settings)


def _key(claim: Claim) -> tuple[object, ...]:
    """What tells a claim from others in the report and in what is read once more."""
    return (claim.doc, claim.kind, claim.start, claim.end, claim.topic, claim.sentence)


def _pair(link: Link) -> tuple[str, str]:
    a, b = _claims(link)
    return a.doc, b.doc


def _claims(link: Link) -> tuple[Claim, Claim]:
    return link.candidate.a.claim, link.candidate.b.claim


def _best(group: Group) -> dict[tuple[str, str], Link]:
    """The best of the links that hold a finding together, for each two documents."""
    best: dict[tuple[str, str], Link] = {}
    for link in sorted(group.links, key=lambda x: -x.score):
        best.setdefault(_pair(link), link)
    return best


def _bond(story: _Story, pair: Pair, wide: bool) -> Bond:
    """What holds the two documents of a pair together."""
    first = {c.doc: c for c in reversed(story.group.claims)}
    return bond_of(story.group, first[pair.a], first[pair.b], wide)


def _certainty(finding: Finding, pair: Pair, bond: Bond) -> Certainty:
    said = {
        "bias": "any pair that is reported",
        "score": f"the mean score of the finding's links, {bond.score:.2f}, in log odds",
        "own": f"the score of the link between the two, {bond.own or 0:.2f}, in log odds",
        "through": "the two are joined through other documents alone",
        "wide": "told by three documents, or by all that are compared",
        "quoted": "both figures stand in quotation marks",
        "unlike": "they count different things, and no word stands near both",
        f"verdict_{pair.verdict}": f"the verdict is {pair.verdict}",
    }
    parts = tuple(
        Contribution(name, said.get(name, f"the fact is of this kind: {finding.kind}"), value, weight)
        for name, (value, weight) in certainty_parts(bond, pair.verdict).items()
    )
    return Certainty(pair.a, pair.b, pair.verdict, parts, certainty(bond, pair.verdict))


def _refused(story: _Story) -> Iterator[Refusal]:
    """For each document's claim in a finding the claims that came nearest to it and stand elsewhere, each once."""
    told = story.own
    for claim in {c.doc: c for c in reversed(story.group.claims)}.values():
        near = sorted(_outside(claim, told, story), key=lambda item: -item[1].score)
        for other, link in near[:_NEAREST]:
            told.add(id(other))
            home = story.home.get(_key(other))
            reasons = [f"it stands in {home.id} ({home.topic})"] if home else []
            yield Refusal(claim, other, link.score, "; ".join([*reasons, _against(link, other, story)]))


def _outside(claim: Claim, told: set[int], story: _Story) -> Iterator[tuple[Claim, Link]]:
    """The links of a claim with claims that are not told yet, each with the other claim."""
    for link in story.of(claim.doc):
        a, b = _claims(link)
        other = b if a is claim else a
        if (a is claim or b is claim) and id(other) not in told:
            yield other, link


def _against(link: Link, other: Claim, story: _Story) -> str:
    """Why a link did not bring a claim into a finding."""
    least = story.settings.min_score
    if link.score >= least:
        stated = any(c.doc == other.doc for c in story.group.claims)
        return f"{other.doc} would then state two values" if stated else "it was joined with better ones first"
    account = account_of(link, story.links[_pair(link)])
    weighty = [c for c in account.evidence if c.log_odds < 0 and c.name != "bias"][:_AGAINST]
    said = ", ".join(c.phrase for c in weighty) or "little speaks for it"
    return f"the score is under {least:g}: {said}"


def _absent(story: _Story, docs: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The documents that state nothing of a finding, and why nothing of theirs is in it."""
    own, told = story.own, {c.doc for c in story.group.claims}
    for doc in (d for d in docs if d not in told):
        links = list(story.of(doc))
        near = any(not own.isdisjoint(map(id, _claims(link))) for link in links)
        if not links:
            yield doc, "it tells another story, so that it was not compared"
        else:
            yield doc, "what comes near was refused" if near else "it states nothing like it"
