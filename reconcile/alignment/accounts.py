"""Accounts: how a pair of claims came to its score, step by step."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import frozen

from reconcile.alignment.candidates import NO_RIVAL, floor_of
from reconcile.alignment.links import Candidate, Link
from reconcile.alignment.phrases import phrases
from reconcile.alignment.scoring import MARGIN, family, final, weighed
from reconcile.model.claim import Claim


@frozen
class Contribution:
    """One part of a sum of log odds.

    Attributes:
        name: the feature, as the table of weights names it.
        phrase: what it says, in words.
        value: how much of it there is.
        weight: what one of it counts, in log odds.
    """

    name: str
    phrase: str
    value: float
    weight: float

    @property
    def log_odds(self) -> float:
        """What it adds: its value times its weight."""
        return self.value * self.weight

    def to_dict(self) -> dict[str, Any]:
        """The part as plain data, numbers rounded to four places."""
        numbers = {"value": self.value, "weight": self.weight, "log_odds": self.log_odds}
        return {"name": self.name, "phrase": self.phrase, **{k: round(v, 4) for k, v in numbers.items()}}


@frozen
class Account:
    """How two claims came to the score of their link.

    Attributes:
        a, b: the claims.
        evidence: what their features add to the log odds that they state one fact: first "bias", which stands for any
            pair, then the others, the weightiest first.
        steps: how that sum is weighed against the best rival: the parts of the final log odds.
        rival: the best other claim that either could belong with, of another value; None where there is none.
        floor: what the score is at least, 0 to 1: two plain credits, or two dates, of one rare figure are likely one.
        score: the score, 0 to 1: the probability that the final log odds stand for, or the floor.
    """

    a: Claim
    b: Claim
    evidence: tuple[Contribution, ...]
    steps: tuple[Contribution, ...]
    rival: Claim | None
    floor: float
    score: float

    @property
    def evidence_sum(self) -> float:
        """The sum of the evidence, in log odds."""
        return sum(c.log_odds for c in self.evidence)

    @property
    def log_odds(self) -> float:
        """The sum of the steps: the final log odds."""
        return sum(s.log_odds for s in self.steps)

    def to_dict(self) -> dict[str, Any]:
        """The account as plain data."""
        return {
            "a": place_of(self.a),
            "b": place_of(self.b),
            "evidence": [c.to_dict() for c in self.evidence],
            "evidence_sum": round(self.evidence_sum, 4),
            "steps": [s.to_dict() for s in self.steps],
            "log_odds": round(self.log_odds, 4),
            "rival": place_of(self.rival) if self.rival else None,
            "floor": round(self.floor, 4),
            "score": round(self.score, 4),
        }


def place_of(claim: Claim) -> dict[str, Any]:
    """Which claim it is, as plain data."""
    return {"doc": claim.doc, "start": claim.start, "end": claim.end, "text": claim.text}


def account_of(link: Link, found: Iterable[Link]) -> Account:
    """Say how a link came to its score.

    Args:
        link: a link between two claims.
        found: all links between their two documents.
    """
    c = link.candidate
    kind, a, b = c.a.claim.kind, c.a.claim, c.b.claim
    told = weighed(family(kind), c.features)
    said = {**phrases(told, c.a, c.b), "bias": "any pair of such claims, before more is known of it"}
    rival = best_rival(c, (x.candidate for x in found))
    other = None if rival is None else rival.b.claim if rival.a is c.a else rival.a.claim
    steps = final(kind, c.evidence, rival.evidence if rival else NO_RIVAL)
    return Account(
        a=a,
        b=b,
        evidence=_ranked(told, said),
        steps=_ranked(steps, _step_phrases(other)),
        rival=other,
        floor=floor_of(c.a, c.b, c.features),
        score=link.score,
    )


def best_rival(c: Candidate, found: Iterable[Candidate]) -> Candidate | None:
    """The best other candidate that shares a claim with this one, but has another value; None where there is none."""
    a, b = str(c.a.claim.value), str(c.b.claim.value)
    rivals = (
        o for o in found if (o.a is c.a and str(o.b.claim.value) != b) or (o.b is c.b and str(o.a.claim.value) != a)
    )
    return max(rivals, key=lambda o: o.evidence, default=None)


def _step_phrases(rival: Claim | None) -> dict[str, str]:
    ahead = f"ahead of the best rival, “{rival.text}” in {rival.doc}" if rival else "no rival"
    return {
        "bias": "any pair of such claims, before evidence and rivals",
        "evidence": "the sum of the evidence",
        "margin": f"{ahead} (at most {MARGIN:g} either way)",
    }


def _ranked(parts: Mapping[str, tuple[float, float]], said: Mapping[str, str]) -> tuple[Contribution, ...]:
    """The parts with their phrases, "bias" first, then those that add or take away most."""
    listed: Sequence[Contribution] = [Contribution(n, said[n], value, weight) for n, (value, weight) in parts.items()]
    return tuple(sorted(listed, key=lambda c: (c.name != "bias", -abs(c.log_odds))))
