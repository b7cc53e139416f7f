"""Verdicts on dates: intervals at the precision stated."""

import re

from reconcile.claims.evidence import is_verbatim
from reconcile.mentions.dates import dates, relate
from reconcile.model.claim import Claim
from reconcile.model.when import When
from reconcile.verdicts.ruling import Ruling

_ANY_DAY = "XXXX-XX-XXT"
_HOURS = re.compile(r"T\d\d:\d\d")


def judge_dates(a: Claim, b: Claim) -> Ruling:
    """Compare two dates of the same event."""
    x, y = a.evidence.mention, b.evidence.mention
    relation = relate(x, y)
    told = f"“{a.text}” and “{b.text}”"
    if relation.kind == "unknown" and is_verbatim(a, b):
        return Ruling("agree", f"both say it in one and the same sentence ({told})")
    if relation.kind == "disjoint" and (clock := _same_clock(x, y)):
        return Ruling("agree", f"the same time of day, of a day that neither names: {clock} ({told})")
    if relation.kind == "equal":
        return Ruling("agree" if x.approximate == y.approximate else "compatible", f"{relation.reason} ({told})")
    if relation.kind == "disjoint":
        return Ruling("conflict", f"{relation.reason} ({told})")
    return Ruling("compatible", f"{relation.reason} ({told})")


def _same_clock(x: When, y: When) -> str:
    """The time of day of two that are told without a day ("a curfew from 8 p.m. to 5 a.m."); empty where they differ.

    Such times were placed on the day of publication of their documents, which need not be one.
    """
    if not x.kind == y.kind == "time" or _HOURS.findall(x.edtf or "") != _HOURS.findall(y.edtf or ""):
        return ""
    p, q = (dates(w.text) for w in (x, y))
    same = len(p) == len(q) == 1 and p[0].edtf == q[0].edtf
    return p[0].text if same and (p[0].edtf or "").startswith(_ANY_DAY) else ""
