"""Places in a text."""

from attrs import frozen


@frozen
class Span:
    """A stretch of a document's text.

    Attributes:
        start: index of the first character, a Python string index.
        end: index after the last character.
    """

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


@frozen
class Mention(Span):
    """A span read as one normalised value.

    Attributes:
        start: index of the first character of the minimal value expression.
        end: index after its last character.
        text: the characters between them, as they stand in the document.
    """

    text: str
