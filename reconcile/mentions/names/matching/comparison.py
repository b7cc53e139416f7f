"""What a comparison of two names gives."""

from attrs import field, frozen


def _share(score: float) -> float:
    return round(min(1.0, max(0.0, score)), 4)


@frozen
class Comparison:
    """How far two names are one.

    Attributes:
        score: 0 to 1; 0.5 and over means that both name the same person, organisation or place.
        reason: why, in plain words ("same name in another spelling", "acronym of …", "different first names").
    """

    score: float = field(converter=_share)
    reason: str


DIFFERENT = Comparison(0.0, "different names")
