"""Grounds: why the claims of a finding were brought together, and which others were refused."""

from typing import Any

from attrs import frozen

from reconcile.alignment.accounts import Account, Contribution, place_of
from reconcile.model.claim import Claim
from reconcile.model.finding import Finding, Verdict


@frozen
class Certainty:
    """How sure the verdict on two documents is.

    Attributes:
        a, b: ids of the documents.
        verdict: the verdict.
        parts: what it hangs on, in log odds: the score of the links, the kind, the verdict.
        score: the share of such pairs that are rightly aligned and judged, 0 to 1.
    """

    a: str
    b: str
    verdict: Verdict
    parts: tuple[Contribution, ...]
    score: float

    def to_dict(self) -> dict[str, Any]:
        """The certainty as plain data."""
        parts = [p.to_dict() for p in self.parts]
        return {"a": self.a, "b": self.b, "verdict": self.verdict, "parts": parts, "score": round(self.score, 4)}


@frozen
class Refusal:
    """A claim that came near to a finding and was left out of it.

    Attributes:
        claim: the claim of the finding to which it came nearest.
        other: the claim that was left out.
        score: the score of the two, 0 to 1.
        reason: why it was left out, in words.
    """

    claim: Claim
    other: Claim
    score: float
    reason: str

    def to_dict(self) -> dict[str, Any]:
        """The refusal as plain data."""
        return {
            "claim": place_of(self.claim),
            "other": place_of(self.other),
            "score": round(self.score, 4),
            "reason": self.reason,
        }


@frozen
class Grounds:
    """What an explanation holds, without any rendering.

    Attributes:
        finding: the finding.
        links: for each two documents that are linked directly how their claims came to their score.
        link_score: the mean score of the links.
        certainties: for each pair of documents how sure its verdict is; the mean of these is the finding's score.
        refused: the claims that came nearest and were left out, for each claim of the finding the best first.
        absent: the documents that state nothing of it, each with the reason.
    """

    finding: Finding
    links: tuple[Account, ...]
    link_score: float
    certainties: tuple[Certainty, ...]
    refused: tuple[Refusal, ...]
    absent: tuple[tuple[str, str], ...]

    @property
    def score(self) -> float:
        """The score of the finding: the mean of the certainties."""
        return sum(c.score for c in self.certainties) / len(self.certainties)

    def to_dict(self) -> dict[str, Any]:
        """The explanation as plain data, fit for JSON."""
        return {
            "finding": self.finding.id,
            "verdict": self.finding.verdict,
            "score": round(self.score, 4),
            "link_score": round(self.link_score, 4),
            "links": [link.to_dict() for link in self.links],
            "certainties": [c.to_dict() for c in self.certainties],
            "refused": [r.to_dict() for r in self.refused],
            "absent": [{"doc": doc, "reason": reason} for doc, reason in self.absent],
        }
