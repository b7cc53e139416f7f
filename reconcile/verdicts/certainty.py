"""Certainty: how often a pair of documents that is aligned so and judged so is rightly aligned and judged.

The scores of links say how likely two claims are about one fact. Of those that are, an agreement is more often rightly
judged than a conflict, what three documents tell is surer than what two do, and two claims that are linked themselves
are surer than two that a third document alone brings together. A small table of log odds, `certainty` in the weights of
the alignment, brings this together (Platt's scaling, 1999); it is fitted by `docs/alignment/fit_weights.py` on
annotated stories that the scores were not fitted on.
"""

from attrs import frozen

from reconcile.alignment.groups import Group
from reconcile.alignment.scoring import family, log_odds, logistic, total, weighed
from reconcile.model.claim import NAME_KINDS, Claim, Kind
from reconcile.model.finding import Verdict

_HIGHEST = 0.75  # on stories not fitted on, links with higher scores are no oftener right
_MANY = 3


@frozen(eq=False, repr=False)
class Bond:
    """What holds two documents together in a finding.

    Attributes:
        kind: the kind of the claims.
        score: the mean score of the links that hold the whole finding together.
        own: the best score of the links between the two; None where other documents alone join them.
        wide: whether three documents tell the fact, or all that are compared.
        quoted: whether both are figures or dates within quotation marks: of speech more often than of fact.
        unlike: whether two figures count different things, and no word stands near both.
    """

    kind: Kind
    score: float
    own: float | None
    wide: bool = False
    quoted: bool = False
    unlike: bool = False


def bond_of(group: Group, a: Claim, b: Claim, wide: bool) -> Bond:
    """What holds the documents of two claims of a group together; of names it is the whole group."""
    own = group.score if a.kind in NAME_KINDS else group.between(a.doc, b.doc)
    x, y = a.evidence, b.evidence
    quoted = x.quoted and y.quoted and a.kind != "attribution"
    unlike = bool(x.head and y.head and x.head != y.head and x.near.keys().isdisjoint(y.near))
    return Bond(a.kind, group.score, own, wide, quoted, unlike)


def is_wide(told: int, compared: int) -> bool:
    """Whether three documents tell a fact, or all that are compared, which makes it surer."""
    return told >= min(_MANY, compared)


def certainty(bond: Bond, verdict: Verdict) -> float:
    """The share of such pairs that are rightly aligned and judged, 0 to 1.

    Args:
        bond: what holds the two documents together.
        verdict: the verdict on them.
    """
    return logistic(total("certainty", certainty_signs(bond, verdict)))


def certainty_parts(bond: Bond, verdict: Verdict) -> dict[str, tuple[float, float]]:
    """The parts of the log odds of certainty by name, each with its value and its weight."""
    return weighed("certainty", certainty_signs(bond, verdict))


def certainty_signs(bond: Bond, verdict: Verdict) -> dict[str, float]:
    """What certainty hangs on, by name."""
    return {
        "score": log_odds(min(bond.score, _HIGHEST)),
        "own": 0.0 if bond.own is None else log_odds(min(bond.own, _HIGHEST)),
        "through": float(bond.own is None),
        f"kind_{family(bond.kind)}": 1.0,
        f"verdict_{verdict}": 1.0,
        "wide": float(bond.wide),
        "quoted": float(bond.quoted),
        "unlike": float(bond.unlike),
    }
