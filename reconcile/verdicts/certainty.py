"""Certainty: how often a pair of documents that is aligned so and judged so is rightly aligned and judged.

The scores of links say how likely two claims are about one fact. Of those that are, an agreement is more often rightly
judged than a conflict, and what three documents tell is surer than what two do. A small table of log odds, `certainty`
in the weights of the alignment, brings this together (Platt's scaling, 1999); it is fitted by
`docs/alignment/fit_weights.py` on annotated stories that the scores were not fitted on.
"""

from reconcile.alignment.scoring import family, log_odds, logistic, weighed
from reconcile.model.claim import Kind
from reconcile.model.finding import Verdict

_HIGHEST = 0.9  # on stories not fitted on, links with higher scores are no oftener right
_MANY = 3


def is_wide(told: int, compared: int) -> bool:
    """Whether three documents tell a fact, or all that are compared, which makes it surer."""
    return told >= min(_MANY, compared)


def certainty(score: float, kind: Kind, verdict: Verdict, wide: bool) -> float:
    """The share of such pairs that are rightly aligned and judged, 0 to 1.

    Args:
        score: the mean score of the links that hold the group together.
        kind: the kind of its claims.
        verdict: the verdict on the pair.
        wide: whether the finding `is_wide`.
    """
    return logistic(sum(value * weight for value, weight in certainty_parts(score, kind, verdict, wide).values()))


def certainty_parts(score: float, kind: Kind, verdict: Verdict, wide: bool) -> dict[str, tuple[float, float]]:
    """The parts of the log odds of certainty by name, each with its value and its weight."""
    return weighed("certainty", certainty_signs(score, kind, verdict, wide))


def certainty_signs(score: float, kind: Kind, verdict: Verdict, wide: bool) -> dict[str, float]:
    """What certainty hangs on, by name."""
    return {
        "score": log_odds(min(score, _HIGHEST)),
        f"kind_{family(kind)}": 1.0,
        f"verdict_{verdict}": 1.0,
        "wide": float(wide),
    }
