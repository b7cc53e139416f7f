"""Limits on what is read at once."""

from collections.abc import Sequence

from reconcile.errors import DocumentError
from reconcile.model.document import Document
from reconcile.model.finding import Notice
from reconcile.settings import Settings
from reconcile.text.building import OnErrors, together


def within_limits(
    documents: Sequence[Document], settings: Settings, errors: OnErrors
) -> tuple[tuple[Document, ...], tuple[Notice, ...]]:
    """The documents that are not too long.

    Args:
        documents: at least two.
        settings: `max_characters` and `max_documents` are looked at.
        errors: "raise", or "warn" to leave out a document that is too long.

    Returns:
        The documents, and a notice for each one left out.

    Raises:
        DocumentError: there are too many documents, or one is too long; the message names the setting.
    """
    if len(documents) > settings.max_documents:
        told = f"{len(documents):,} documents are more than Settings.max_documents ({settings.max_documents:,})"
        raise DocumentError(f"{told}; compare fewer at once, or raise the limit")
    faults = {d.id: _fault(d, settings) for d in documents if len(d.text) > settings.max_characters}
    kept = tuple(d for d in documents if d.id not in faults)
    if faults and (errors == "raise" or len(kept) < 2):
        raise together(list(faults.values()))
    return kept, tuple(Notice(None, "document-skipped", f"Left out: {fault}.") for fault in faults.values())


def _fault(document: Document, settings: Settings) -> DocumentError:
    told = f"document {document.id!r} has {len(document.text):,} characters"
    allowed = f"Settings.max_characters allows {settings.max_characters:,}"
    return DocumentError(f"{told}, {allowed}; cut it or raise the limit")
