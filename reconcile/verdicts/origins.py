"""Origins: how many independent sources stand behind a finding."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from reconcile.alignment.told import is_one_name
from reconcile.model.claim import Claim
from reconcile.model.document import Document
from reconcile.verdicts.credits import is_vague


@frozen(eq=False, repr=False)
class Origins:
    """The independent sources behind a finding.

    Attributes:
        count: how many there are.
        notes: for each document that is no origin of its own why it counts with another.
    """

    count: int
    notes: tuple[str, ...]


@frozen(eq=False, repr=False)
class _Voice:
    """Who speaks in one document: the source that it credits, else its publisher."""

    doc: str
    root: str
    credit: str
    publisher: str
    agency: str

    @property
    def name(self) -> str:
        return self.publisher or self.doc


def trace_origins(claims: Sequence[Claim], copies: Mapping[str, str], docs: Mapping[str, Document]) -> Origins:
    """Independent origins among the claims of a finding.

    Two documents that credit one source, or of which one copies the other, or of which one credits the other's
    publisher, count once; so does whatever such pairs bring together, in whichever order the documents come.

    Args:
        claims: the claims of the finding.
        copies: for each document the first one that it shares long runs of words with (often itself).
        docs: the documents by id.
    """
    groups: list[list[_Voice]] = []
    notes: list[str] = []
    for doc, credit in _credits(claims).items():
        joined = [_Voice(doc, copies[doc], credit, docs[doc].source, docs[doc].agency)]
        apart = []
        for group in groups:
            if bond := _tie(group, joined[0]):
                notes.append(bond)
                joined += group
            else:
                apart.append(group)
        groups = [*apart, joined]
    return Origins(len(groups), tuple(notes))


def _credits(claims: Iterable[Claim]) -> dict[str, str]:
    """The source that each document credits first; empty where it credits none."""
    credited: dict[str, str] = {}
    for c in claims:
        credited[c.doc] = credited.get(c.doc) or c.attribution or ""
    return credited


def _tie(group: Iterable[_Voice], voice: _Voice) -> str:
    """Why a document is one origin with any of a group, in words; empty where it is not."""
    for v in group:
        if bond := _bond(v, voice):
            return bond
    return ""


def _bond(a: _Voice, b: _Voice) -> str:
    """Why two documents are one origin, in words; empty where they are not."""
    if a.root == b.root:
        return f"{_both(a, b)} share long runs of words"
    if a.credit or b.credit:
        return _bond_by_credit(a, b)
    if _same(a.agency, b.agency):
        return f"{_both(a, b)} carry reports of one agency, {a.agency}"
    return f"{_both(a, b)} have one publisher" if _same(a.publisher, b.publisher) else ""


def _bond_by_credit(a: _Voice, b: _Voice) -> str:
    """The same of two documents of which one at least credits a source."""
    if _same(a.credit, b.credit) and not _is_crowd(a.credit):
        return f"{_both(a, b)} credit one source, {a.credit}"
    if not a.credit and _credits_it(b, a.publisher):
        return f"{b.name} credits {a.name}"
    if not b.credit and _credits_it(a, b.publisher):
        return f"{a.name} credits {b.name}"
    return ""


def _credits_it(a: _Voice, publisher: str) -> bool:
    """Whether a document credits a publisher, whom it then names and does not describe ("officials")."""
    return not a.credit.islower() and _same(a.credit, publisher)


def _both(a: _Voice, b: _Voice) -> str:
    return f"{a.name} and {b.name}"


def _is_crowd(source: str) -> bool:
    """Whether a source is unnamed and any of many: "officials" here need not be those there."""
    return source == source.lower() and is_vague(source)


def _same(a: str, b: str) -> bool:
    return bool(a and b) and is_one_name(a, b)


def find_copies(runs: Mapping[str, frozenset[int]]) -> dict[str, str]:
    """For each document the first one of which it, or a copy of it, copies a long part, else itself.

    A copy shares at least a third of its runs of eight words with the other (Broder's shingles, 1997).

    Args:
        runs: for each document, in the order of the input, the hashes of its runs of words (`Extract.runs`).
    """
    copies: dict[str, str] = {}
    for doc, own in runs.items():
        roots = {copies[other] for other in copies if _share(own, runs[other]) >= 1 / 3}
        first = next((other for other in runs if other in roots), doc)
        copies = {other: first if root in roots else root for other, root in copies.items()} | {doc: first}
    return copies


def _share(a: frozenset[int], b: frozenset[int]) -> float:
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0
