"""One value out of several, by a policy that the reader names.

A report never picks a winner of its own accord; nothing in the library calls this.
"""

from collections.abc import Callable, Mapping

from attrs import frozen

from reconcile.errors import SettingsError
from reconcile.model.claim import Value
from reconcile.model.document import Document
from reconcile.model.finding import Finding
from reconcile.report.contents import Contents

CampNames = tuple[str, ...]


@frozen
class Consensus:
    """What a policy names for one finding.

    Attributes:
        finding: the finding.
        policy: the policy that was asked for.
        camp: ids of the documents whose value it names; empty where the policy decides nothing.
        value: that value, as the first of them states it; None where the policy decides nothing.
        reason: why, in one sentence.
    """

    finding: Finding
    policy: str
    camp: CampNames
    value: Value | None
    reason: str


def consensus_of(report: Contents, policy: str) -> tuple[Consensus, ...]:
    """Apply a policy to each finding of a report.

    Args:
        report: the contents.
        policy: a key of `POLICIES`.

    Returns:
        One consensus a finding, in the order of the report.

    Raises:
        SettingsError: the policy is unknown.
    """
    if policy not in POLICIES:
        raise SettingsError(f"policy: unknown {policy!r}; known are {', '.join(POLICIES)}")
    docs = {d.id: d for d in report.documents}
    return tuple(_apply(policy, f, docs) for f in report.findings)


def _apply(policy: str, finding: Finding, docs: Mapping[str, Document]) -> Consensus:
    camp, reason = POLICIES[policy](finding, docs)
    value = next((c.value for c in finding.claims if camp and c.doc == camp[0]), None)
    return Consensus(finding, policy, camp, value, reason)


def _majority(finding: Finding, docs: Mapping[str, Document]) -> tuple[CampNames, str]:
    """The camp with more documents than any other."""
    sizes = sorted((len(camp) for camp in finding.camps), reverse=True)
    if not sizes or sizes[1:2] == sizes[:1]:
        return (), "no camp has more documents than every other"
    largest = max(finding.camps, key=len)
    return largest, f"{len(largest)} of {sum(sizes)} documents give this value"


def _latest(finding: Finding, docs: Mapping[str, Document]) -> tuple[CampNames, str]:
    """The camp of the documents published last."""
    days = {d: docs[d].published if d in docs else None for camp in finding.camps for d in camp}
    known = [day for day in days.values() if day is not None]
    if len(known) < len(days) or not known:
        return (), "the day of publication of a document is unknown"
    last = max(known)
    camps = [camp for camp in finding.camps if any(days[d] == last for d in camp)]
    if len(camps) > 1:
        return (), f"the documents published last, on {last.isoformat()}, differ"
    named = tuple(sorted(camps[0], key=lambda d: days[d] != last))
    return named, f"{named[0]} was published last, on {last.isoformat()}"


POLICIES: Mapping[str, Callable[[Finding, Mapping[str, Document]], tuple[CampNames, str]]] = {
    "majority": _majority,
    "latest": _latest,
}
