"""Stories: the documents that tell one event."""

from attrs import frozen

from reconcile.model.document import Document


@frozen
class Story:
    """Documents about one event.

    Attributes:
        id: the id of its first document.
        documents: its documents in the order of the input; one alone where no other tells the same.
    """

    id: str
    documents: tuple[Document, ...]

    @property
    def title(self) -> str:
        """The headline of the first document that has one; else empty."""
        return next((d.title for d in self.documents if d.title), "")
