"""Candidates and links: pairs of claims, scored."""

from attrs import frozen

from reconcile.alignment.told import Features
from reconcile.claims.profile import Profile


@frozen(eq=False, repr=False)
class Candidate:
    """Two claims of different documents that may state the same fact.

    Attributes:
        a, b: their profiles.
        features: what speaks for and against.
        evidence: the log odds that follow from the features.
    """

    a: Profile
    b: Profile
    features: Features
    evidence: float


@frozen(eq=False, repr=False)
class Link:
    """A candidate with its final score."""

    candidate: Candidate
    score: float
