"""Verdicts on figures: intervals with an operator, rounding, running counts."""

from math import inf, isclose

from attrs import frozen

from reconcile.model.claim import Claim
from reconcile.model.quantity import Quantity
from reconcile.verdicts.ruling import Ruling
from reconcile.verdicts.running import is_later_count

_PER = " per "
_TELLING_DIGITS = 3
_ROUNDING = 0.005  # a flat figure may be a rounding of another that differs by no more than this share
_IN_WORDS = 0.05  # "two million" may be one of 2.1 million, "four hundred" of 410
_HUNDRED = 100


@frozen(eq=False, repr=False)
class _Reach:
    """The figures that a claim leaves possible, in the unit shared with the other claim."""

    low: float
    high: float
    figure: tuple[float, float]
    op: str


def judge_numbers(a: Claim, b: Claim, earlier_first: bool | None, tolerance: float) -> Ruling:
    """Compare two figures about the same thing.

    Args:
        a: a number claim.
        b: another about the same thing.
        earlier_first: True where `a` was published before `b`, False after, None where unknown or the same day.
        tolerance: how far, relatively, an approximate figure reaches.
    """
    words = told(a, b)
    if _currencies_differ(a, b):
        return Ruling("compatible", f"stated in two currencies, which no rate brings together: {words}")
    if _rates_differ(a, b):
        return Ruling("compatible", f"told by different measures, which cannot be set against each other: {words}")
    x, y = _reaches(a, b, tolerance)
    if _same_figure(x, y) or _same_converted(a, b):
        return _same(x, y, words)
    if x.op == y.op == "<=":
        return Ruling("conflict", f"two different upper bounds, {words}")
    if _overlap(x, y, tolerance):
        return Ruling("compatible", f"both can be true: {_why_compatible(x, y)} ({words})")
    if _is_rounding(x, y) or _is_round_in_words(a, b, x, y):
        return Ruling("compatible", f"one is a rounding of the other: {words}")
    if _coarsely_same(a, b, x, y, tolerance):
        return Ruling("compatible", f"nearly the same in another measure: {words}")
    if is_later_count(a, b, earlier_first):
        return Ruling("update", f"a running count told at different times: {words}")
    return Ruling("conflict", f"they differ: {words}")


def told(a: Claim, b: Claim) -> str:
    """Two figures in the words of their documents."""
    return f"“{_say(a)}” and “{_say(b)}”"


def _currencies_differ(a: Claim, b: Claim) -> bool:
    p, q = a.evidence.mention, b.evidence.mention
    return bool(p.dimension == q.dimension == "money" and p.unit and q.unit and _measured(p)[0] != _measured(q)[0])


def _rates_differ(a: Claim, b: Claim) -> bool:
    """Whether two figures are told for each of different things ("a year", "a month"); one may leave it unsaid."""
    x, y = _measured(a.evidence.mention)[1], _measured(b.evidence.mention)[1]
    return bool(x and y and x != y)


def _measured(q: Quantity) -> tuple[str, str]:
    """The measure of a figure, and what it is told for each of; empty where it is for no more than itself."""
    measure, _, each = (q.base_unit or q.unit).partition(_PER)
    return measure, each


def _overlap(x: _Reach, y: _Reach, tolerance: float) -> bool:
    """Whether one figure can satisfy both; two approximate figures must be near each other themselves."""
    if x.op == y.op == "~" and x.figure[0] == x.figure[1] and y.figure[0] == y.figure[1]:
        p, q = x.figure[0], y.figure[0]
        return abs(p - q) <= tolerance * max(abs(p), abs(q))
    return x.low <= y.high and y.low <= x.high


def _coarsely_same(a: Claim, b: Claim, x: _Reach, y: _Reach, tolerance: float) -> bool:
    """Whether two figures told in different measures ("two months", "nine weeks"; "four in five", "82 %") are near.

    One of them at least must be a coarse figure: "46.2 degrees" and "45.8 °C" differ, however near they are.
    """
    p, q = a.evidence.mention, b.evidence.mention
    other_measure = (p.unit != q.unit and p.base_unit == q.base_unit != "") or {p.dimension, q.dimension} == {
        "fraction",
        "percent",
    }
    reach = tolerance * max(abs(x.figure[0]), abs(y.figure[0]))
    if not other_measure or abs(x.figure[0] - y.figure[0]) > reach:
        return False
    return min(len(_digits(v)) for v in (p.low, p.high, q.low, q.high)) < _TELLING_DIGITS


def _reaches(a: Claim, b: Claim, tolerance: float) -> tuple[_Reach, _Reach]:
    p, q = a.evidence.mention, b.evidence.mention
    based = p.base_unit.partition(_PER)[0] == q.base_unit.partition(_PER)[0] != "" and p.unit != q.unit
    return _reach(p, based, tolerance), _reach(q, based, tolerance)


def _reach(q: Quantity, based: bool, tolerance: float) -> _Reach:
    low, high = (
        (q.base_low, q.base_high) if based and q.base_low is not None and q.base_high is not None else (q.low, q.high)
    )
    op = {"<": "<=", ">": ">="}.get(q.op, q.op)
    least, most = -inf if op == "<=" else low, inf if op == ">=" else high
    if op == "~" and low == high:
        least, most = low - tolerance * abs(low), high + tolerance * abs(high)
    return _Reach(least, most, (low, high), op)


def _same_figure(x: _Reach, y: _Reach) -> bool:
    return all(isclose(p, q, rel_tol=1e-4, abs_tol=1e-9) for p, q in zip(x.figure, y.figure, strict=True))


def _same_converted(a: Claim, b: Claim) -> bool:
    """Whether one figure, brought to the other's unit and rounded as the other is, is that other figure."""
    p, q = a.evidence.mention, b.evidence.mention
    if p.unit == q.unit or not p.base_unit or p.base_unit != q.base_unit or p.low != p.high or q.low != q.high:
        return False
    return _rounds_to(p, q) or _rounds_to(q, p)


def _rounds_to(p: Quantity, q: Quantity) -> bool:
    """Whether `p` in the unit of `q` is the figure of `q`; three digits at least, as coarse ones fit by chance."""
    if not (p.base_low and q.base_low and q.low) or len(_digits(q.low)) < _TELLING_DIGITS:
        return False
    converted = p.base_low * q.low / q.base_low
    decimals = len(f"{q.low:.10g}".partition(".")[2])
    return round(converted, decimals) == q.low


def _same(x: _Reach, y: _Reach, told: str) -> Ruling:
    if x.op == y.op:
        return Ruling("agree", f"the same figure: {told}")
    if {x.op, y.op} == {"<=", ">="}:
        return Ruling("compatible", f"bounds that meet: {told}")
    return Ruling("compatible", f"the same figure, stated flatly by one and with a bound or hedge by the other: {told}")


def _why_compatible(x: _Reach, y: _Reach) -> str:
    ops = {x.op, y.op}
    if ops & {"<=", ">="}:
        return "one is a bound that the other keeps"
    if "~" in ops:
        return "one is approximate and the other lies within its reach"
    return "one range holds the other or overlaps it"


def _is_rounding(x: _Reach, y: _Reach, share: float = _ROUNDING) -> bool:
    """Whether the less precise of two flat figures is the other one rounded by no more than a share."""
    if x.op != "=" or y.op != "=" or x.figure[0] != x.figure[1] or y.figure[0] != y.figure[1]:
        return False
    p, q = x.figure[0], y.figure[0]
    if abs(p - q) > share * max(abs(p), abs(q)):
        return False
    p, q = sorted((p, q), key=lambda v: len(_digits(v)))
    near = abs(p - q) <= share * abs(q)
    return near and len(_digits(p)) < len(_digits(q)) and float(f"{q:.{len(_digits(p))}g}") == p


def _is_round_in_words(a: Claim, b: Claim, x: _Reach, y: _Reach) -> bool:
    """Whether a flat figure of one digit, told in words or with a magnitude ("two million"), is near the other."""
    if not _is_rounding(x, y, _IN_WORDS):
        return False
    rough = min((a.evidence.mention, b.evidence.mention), key=lambda q: len(_digits(q.low)))
    return rough.low >= _HUNDRED and len(_digits(rough.low)) == 1 and any(map(str.isalpha, rough.text))


def _digits(v: float) -> str:
    return f"{abs(v):.10g}".replace(".", "").strip("0")


def _say(claim: Claim) -> str:
    """The figure in the document's words, with its bounds and noun."""
    extent, q = claim.evidence.mention.extent, claim.evidence.mention
    inside = extent.start <= claim.start and claim.end <= extent.end
    words = (
        claim.evidence.words[extent.start - claim.evidence.window.start : extent.end - claim.evidence.window.start]
        if inside
        else ""
    )
    return " ".join(words.split()) or q.text
