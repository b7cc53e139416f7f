"""Quantities: figures read from a text."""

from typing import Literal

from attrs import field, frozen

from reconcile.model.span import Mention, Span

Operator = Literal["=", "~", "<", "<=", ">", ">="]
ChangeRole = Literal["", "from", "to", "by"]


@frozen
class Quantity(Mention):
    """A figure with its bound, its unit and what it counts.

    Attributes:
        start, end, text: the minimal figure ("200,000", "three hours and 20 minutes"), without bound words and,
            where the unit is a word of its own, without the unit.
        low, high: the figure, equal for a single one; the ends of a stated range; for vague plurals the
            customary range ("hundreds" is 200 to 999). With a bound both are the figure named.
        op: `=` stated flatly, `~` approximate, `<=` at most, `<` under, `>=` at least, `>` over.
        unit: a singular noun ("military personnel", "tank"), a unit symbol ("km", "km/h", "percent") or an
            ISO 4217 code ("USD"); empty where nothing is counted or measured.
        dimension: "count", "money", "percent", "point", "length", "area", "mass", "volume", "speed", "temperature",
            "energy", "power", "data", "time", "age", "magnitude", "rank", "score", "multiple", "fraction", "rate"
            or "number" (a bare figure).
        noun_class: for counts, the class of the counted noun where the lexicon knows it ("person", "vehicle",
            "building", "aircraft", "vessel", "money", ...), otherwise empty.
        noun: for counts, the counted noun phrase with its modifiers, in lower case, as written.
        extent: the whole expression with bound words, unit and counted noun ("up to 200,000 military personnel").
        base_low, base_high: the figure converted to the base unit of its dimension, for comparison across units;
            None where no conversion is known.
        base_unit: that base unit ("m", "kg", "second", ...); for money the currency code.
        role: "from", "to" or "by" where the figure is one end, or the size, of a change.
    """

    low: float
    high: float
    op: Operator
    unit: str
    dimension: str
    extent: Span
    noun_class: str = ""
    noun: str = ""
    base_low: float | None = field(default=None)
    base_high: float | None = field(default=None)
    base_unit: str = ""
    role: ChangeRole = ""
