"""The score of a pair: a readable table of weights, one for each kind of claim.

Fellegi and Sunter (1969) in its regression form: every feature adds its weight, in log odds, to the evidence that two
claims state the same fact; a second, smaller table weighs the pair against its rivals; a third, "certainty", what comes
of it against the verdict.
"""

from collections.abc import Mapping
from functools import cache
from math import exp, log

from reconcile import lexicon
from reconcile.alignment.told import Features, Told

MARGIN = 4.0  # log odds by which a pair can be ahead of its best rival, or behind it, at most
_OWN = ("number", "date", "attribution")  # kinds with a table of their own


def family(kind: str) -> str:
    """The weight table of a kind: its own, or "name" for places, persons and organisations."""
    return kind if kind in _OWN else "name"


@cache
def _weights(table: str) -> Mapping[str, float]:
    """The weights of a table; 0 for what it does not name."""
    return Told(lexicon.table("alignment_weights")[table])


def evidence_of(kind: str, found: Features) -> float:
    """Log odds that two claims with these features state the same fact, their rivals left aside."""
    return total(family(kind), found)


def total(table: str, found: Features) -> float:
    """The sum of log odds of a table: its bias, and of each feature its value times its weight."""
    weights = _weights(table)
    odds = weights["bias"]
    for name, value in found.items():
        odds += weights[name] * value
    return odds


def probability(kind: str, evidence: float, rival: float) -> float:
    """The probability that two claims state the same fact.

    Args:
        kind: the kind of both.
        evidence: log odds of the pair (`evidence_of`).
        rival: log odds of the best other pair that either claim could make between the same two documents.
    """
    bias, own, ahead = _final_weights(kind)
    return logistic(bias + own * evidence + ahead * margin(evidence, rival))


@cache
def _final_weights(kind: str) -> tuple[float, float, float]:
    """What counts in any pair of a kind, and the weights of its evidence and of its margin."""
    weights = _weights(f"{family(kind)}_final")
    return weights["bias"], weights["evidence"], weights["margin"]


def final(kind: str, evidence: float, rival: float) -> dict[str, tuple[float, float]]:
    """The parts of the final log odds (see `probability`) by name, each with its value and its weight."""
    return weighed(f"{family(kind)}_final", {"evidence": evidence, "margin": margin(evidence, rival)})


def weighed(table: str, found: Features) -> dict[str, tuple[float, float]]:
    """The parts of a sum of log odds: "bias" first, then each feature that counts, with its value and its weight."""
    weights = _weights(table)
    told = {name: (value, weights[name]) for name, value in found.items() if value and weights[name]}
    return {"bias": (1.0, weights["bias"]), **told}


def logistic(odds: float) -> float:
    """The probability that log odds stand for."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))


def log_odds(share: float) -> float:
    """The log odds that a probability stands for, bounded so that none is infinite."""
    bounded = max(1e-9, min(1 - 1e-9, share))
    return log(bounded / (1 - bounded))


def margin(evidence: float, rival: float) -> float:
    """How far a pair is ahead of its best rival, bounded so that one number does not decide."""
    return max(-MARGIN, min(MARGIN, evidence - max(rival, -MARGIN)))


def weight(kind: str, name: str) -> float:
    """The weight of one feature."""
    return _weights(family(kind))[name]
