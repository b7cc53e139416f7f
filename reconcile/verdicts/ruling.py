"""A verdict with its reason."""

from attrs import frozen

from reconcile.model.finding import Verdict


@frozen(eq=False, repr=False)
class Ruling:
    """What two claims make of one fact.

    Attributes:
        verdict: "agree", "compatible", "conflict" or "update".
        reason: one sentence without a subject's name that gives both values.
    """

    verdict: Verdict
    reason: str
