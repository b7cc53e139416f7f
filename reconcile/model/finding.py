"""Findings: what the sources make of one fact."""

from typing import Any, Literal

from attrs import frozen

from reconcile.model.claim import NAME_KINDS, Claim, Kind
from reconcile.model.showing import shown

Verdict = Literal["agree", "compatible", "conflict", "update"]

# From the most serious on: a finding's verdict is that of its most serious pair.
VERDICTS: tuple[Verdict, ...] = ("conflict", "update", "compatible", "agree")


@frozen
class Pair:
    """The verdict on the claims of two documents, and why.

    Attributes:
        a, b: ids of the documents, in the order of the input.
        verdict: "agree", "compatible", "conflict" or "update".
        reason: one sentence that names both values.
    """

    a: str
    b: str
    verdict: Verdict
    reason: str


@frozen
class Finding:
    """One fact that two or more documents state.

    Attributes:
        id: "f1", "f2" ... in the order of the report.
        kind: the kind of its claims.
        topic: what the fact is about, in words of the documents.
        claims: one for each document that states it, in the order of the input; further mentions follow.
        pairs: the verdict for each pair of documents.
        camps: documents that agree with each other, the largest camp first.
        origins: how many independent sources stand behind the claims: documents that credit one origin count once.
        score: how sure it is that the claims are about the same fact and rightly judged, 0 to 1: of ten findings with a
            score of 0.9, nine are right.
        reason: why the verdict is what it is, in one or two sentences.
    """

    id: str
    kind: Kind
    topic: str
    claims: tuple[Claim, ...]
    pairs: tuple[Pair, ...]
    camps: tuple[tuple[str, ...], ...]
    origins: int
    score: float
    reason: str

    @property
    def verdict(self) -> Verdict:
        """The most serious verdict among the pairs."""
        return min((p.verdict for p in self.pairs), key=VERDICTS.index)

    @property
    def is_bare(self) -> bool:
        """Whether the documents share no more than a name, of whose bearer each tells something else."""
        return self.kind in NAME_KINDS and self.topic == str(self.claims[0].value)

    def to_dict(self) -> dict[str, Any]:
        """The finding as JSON (see the report's schema)."""
        return {
            "id": self.id,
            "kind": self.kind,
            "topic": self.topic,
            "verdict": self.verdict,
            "claims": [c.to_dict() for c in self.claims],
            "pairs": {f"{p.a}-{p.b}": p.verdict for p in self.pairs},
            "camps": [list(c) for c in self.camps],
            "origins": self.origins,
            "score": round(self.score, 3),
            "reason": self.reason,
        }

    def _repr_html_(self) -> str | None:
        return shown(self)


@frozen
class SingleSource:
    """A fact that one document alone states.

    Attributes:
        claim: the claim.
        reason: why nothing in the other documents matched it.
    """

    claim: Claim
    reason: str

    def to_dict(self) -> dict[str, Any]:
        """The claim as JSON, with its kind, topic and the reason."""
        return {"kind": self.claim.kind, "topic": self.claim.topic, **self.claim.to_dict(), "reason": self.reason}


@frozen
class Notice:
    """Something that a reader of the report must know: input skipped, a date that does not fit.

    Attributes:
        doc: id of the document; None where it concerns the whole.
        code: a short stable name ("published-weekday").
        message: one or two sentences for people.
    """

    doc: str | None
    code: str
    message: str

    def to_dict(self) -> dict[str, Any]:
        """The notice as JSON."""
        return {"doc": self.doc, "code": self.code, "message": self.message}
