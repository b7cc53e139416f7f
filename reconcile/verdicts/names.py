"""Verdicts on who and where."""

from reconcile.mentions.names import same_name
from reconcile.model.claim import Claim
from reconcile.verdicts.ruling import Ruling


def judge_names(a: Claim, b: Claim) -> Ruling:
    """Compare two names in the same role."""
    x, y = str(a.value), str(b.value)
    if x == y:
        return Ruling("agree", f"both name {x}")
    if same_name(x, y) >= 0.5:
        return Ruling("agree", f"“{x}” and “{y}” are one name")
    if "place" in (a.kind, b.kind) and (x in b.evidence.names or y in a.evidence.names):
        return Ruling("compatible", f"{x} and {y}: one text names both")
    return Ruling("conflict", f"{x} here, {y} there")
