"""Verdicts on who and where."""

from reconcile import lexicon
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
    if a.kind == b.kind == "place" and _part(x, y):
        return Ruling("compatible", f"{x} and {y}: one may be a part of the other")
    return Ruling("conflict", f"{x} here, {y} there")


def _part(x: str, y: str) -> bool:
    """Whether one of two places is named as a part of the other: "South Sulawesi", "central Lima"."""
    few, many = sorted((x.lower().split(), y.lower().split()), key=len)
    beyond = many[: len(many) - len(few)]
    return bool(few and beyond) and beyond + few == many and set(beyond) <= lexicon.words("verdict_parts")
