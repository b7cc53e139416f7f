"""Verdicts on dates: intervals at the precision stated."""

from reconcile.claims.evidence import is_verbatim
from reconcile.mentions.dates import relate
from reconcile.model.claim import Claim
from reconcile.verdicts.ruling import Ruling


def judge_dates(a: Claim, b: Claim) -> Ruling:
    """Compare two dates of the same event."""
    x, y = a.evidence.mention, b.evidence.mention
    relation = relate(x, y)
    told = f"“{a.text}” and “{b.text}”"
    if relation.kind == "unknown" and is_verbatim(a, b):
        return Ruling("agree", f"both say it in one and the same sentence ({told})")
    if relation.kind == "equal":
        return Ruling("agree" if x.approximate == y.approximate else "compatible", f"{relation.reason} ({told})")
    if relation.kind == "disjoint":
        return Ruling("conflict", f"{relation.reason} ({told})")
    return Ruling("compatible", f"{relation.reason} ({told})")
