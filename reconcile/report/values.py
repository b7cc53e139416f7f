"""Values in words."""

from math import isfinite, isnan
from sys import float_info

from attrs import evolve

from reconcile.errors import ReconcileError
from reconcile.model.claim import Claim, NumberValue, Value

_BOUNDS = {"=": "", "~": "about ", "<": "under ", "<=": "at most ", ">": "over ", ">=": "at least "}
_LONGEST = 1e15  # from here on a figure written out is harder to read than its power of ten


def show_value(value: Value) -> str:
    """A value as people read it: "at least 14 (person)", "38.6 %", "2021-09", "Saint Petersburg"."""
    if not isinstance(value, NumberValue):
        return str(value)
    figure = _figure(value.low)
    if value.high != value.low:
        figure += f"–{_figure(value.high)}"
    return f"{_BOUNDS[value.op]}{figure}{_unit(value.unit)}"


def finite_claim(claim: Claim) -> Claim:
    """The claim with figures that JSON can hold: one too large for a float stands as the largest float.

    Raises:
        ReconcileError: a figure is not a number.
    """
    value = claim.value
    if not isinstance(value, NumberValue) or (isfinite(value.low) and isfinite(value.high)):
        return claim
    if isnan(value.low) or isnan(value.high):
        raise ReconcileError(f"document {claim.doc!r}: the figure of {claim.text!r} is not a number")
    return evolve(claim, value=evolve(value, low=_bounded(value.low), high=_bounded(value.high)))


def _bounded(x: float) -> float:
    return max(-float_info.max, min(x, float_info.max))


def _figure(x: float) -> str:
    if abs(x) >= _LONGEST:
        return f"{x:.6g}"
    return f"{int(x):,}" if x == int(x) else f"{x:,.10g}"


def _unit(unit: str) -> str:
    """The unit after its figure: symbols and codes as they are, nouns, which stand in the singular, in brackets."""
    if not unit:
        return ""
    if unit == "percent":
        return " %"
    is_symbol = len(unit) <= 2 or unit.isupper() or "/" in unit
    return f" {unit}" if is_symbol else f" ({unit})"
