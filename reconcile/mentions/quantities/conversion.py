"""Figures brought to the base unit of their dimension."""

from reconcile.mentions.quantities.tables import Unit


def to_base(low: float, high: float, unit: Unit | None, dimension: str) -> tuple[float | None, float | None, str]:
    """Convert a figure for comparison across units.

    Args:
        low: its low end.
        high: its high end.
        unit: its unit.
        dimension: its dimension. A fraction becomes a percentage, rounded to a tenth, as the words are no finer, and
            below one to three digits.

    Returns:
        Both ends and the name of the base unit; None, None and an empty name where no conversion is known.
    """
    if dimension == "fraction":
        return _percent(low), _percent(high), "percent"
    if unit is None or not unit.base:
        return None, None, ""
    if dimension == "temperature":
        return _celsius(low, unit.name), _celsius(high, unit.name), unit.base
    return low * unit.factor, high * unit.factor, unit.base


def _percent(share: float) -> float:
    return round(100 * share, 1) if share >= 0.01 else float(f"{100 * share:.3g}")


def _celsius(value: float, unit: str) -> float:
    if unit == "degree fahrenheit":
        return (value - 32) * 5 / 9
    return value - 273.15 if unit == "kelvin" else value
