"""Claims: mentions in their role."""

from math import isfinite
from typing import Any, Literal

from attrs import field, frozen

from reconcile.model.quantity import Operator
from reconcile.model.showing import shown
from reconcile.model.span import Mention, Span

Kind = Literal["number", "date", "place", "person", "organisation", "attribution"]
Status = Literal["asserted", "planned", "denied", "hypothetical"]

KINDS: tuple[Kind, ...] = ("number", "date", "place", "person", "organisation", "attribution")
NAME_KINDS: tuple[Kind, ...] = ("place", "person", "organisation")


@frozen
class NumberValue:
    """A figure as reported: operator, bounds and unit (see `Quantity`)."""

    op: Operator
    low: float
    high: float
    unit: str

    def to_dict(self) -> dict[str, Any]:
        """The value as JSON: op, low, high, unit; whole figures as integers."""
        return {"op": self.op, "low": _plain(self.low), "high": _plain(self.high), "unit": self.unit}

    def __str__(self) -> str:
        figure = f"{_plain(self.low):,}"
        if self.high != self.low:
            figure += f"–{_plain(self.high):,}"
        sign = "" if self.op == "=" else {"~": "about "}.get(self.op, f"{self.op} ")
        return f"{sign}{figure} {self.unit}".rstrip()


@frozen
class DateValue:
    """A date as reported: its EDTF string, None where the text gives no place on the calendar."""

    edtf: str | None

    def to_dict(self) -> dict[str, Any]:
        """The value as JSON: edtf."""
        return {"edtf": self.edtf}

    def __str__(self) -> str:
        return self.edtf or "undated"


@frozen
class NameValue:
    """A name as reported, in its fullest form."""

    name: str

    def to_dict(self) -> dict[str, Any]:
        """The value as JSON: name."""
        return {"name": self.name}

    def __str__(self) -> str:
        return self.name


Value = NumberValue | DateValue | NameValue


@frozen
class Claim(Mention):
    """A value together with what it is the value of.

    Attributes:
        start, end, text: the minimal value expression in the document's text.
        doc: id of the document.
        kind: "number", "date", "place", "person", "organisation" or "attribution".
        value: the normalised value.
        topic: what the value is the value of, as a short phrase in the document's words.
        sentence: the sentence that states it.
        attribution: the name of the source that the document credits, None for the document's own voice.
        status: "asserted", "planned", "denied" or "hypothetical".
        said: a figure with the words that bound it and what it counts, as written ("at least six people" for "six");
            empty where that is no more than `text`. Not part of the report's data.
        evidence: what alignment and verdicts know of the claim beyond its value; not part of the report.
    """

    doc: str
    kind: Kind
    value: Value
    topic: str
    sentence: Span
    attribution: str | None = None
    status: Status = "asserted"
    said: str = ""
    evidence: Any = field(default=None, repr=False, eq=False)

    def to_dict(self) -> dict[str, Any]:
        """The claim as JSON (see the report's schema)."""
        return {
            "doc": self.doc,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "value": self.value.to_dict(),
            "sentence": [self.sentence.start, self.sentence.end],
            "attribution": self.attribution,
            "status": self.status,
        }

    def without_evidence(self) -> "Claim":
        """The claim as it is reported."""
        said = (self.attribution, self.status, self.said)
        return Claim(self.start, self.end, self.text, self.doc, self.kind, self.value, self.topic, self.sentence, *said)

    def _repr_html_(self) -> str | None:
        return shown(self)


def _plain(x: float) -> float:
    """A whole number as int, so that it prints without a point."""
    return int(x) if isfinite(x) and x == int(x) else x
