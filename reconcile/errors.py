"""The errors that reconcile raises, under one root."""

from collections.abc import Sequence


class ReconcileError(Exception):
    """Root of every error that reconcile raises on purpose."""


class DocumentError(ReconcileError, ValueError):
    """A document that cannot be read or used; the message names it, the fault and the remedy."""


class DocumentTypeError(DocumentError, TypeError):
    """Something that is no document: the message names its place in the input and what is accepted."""


class DocumentGroupError(ExceptionGroup[DocumentError], DocumentError):
    """Several documents that cannot be used, each with its own error in `exceptions`; the message names them all."""

    def __str__(self) -> str:
        return self.message

    def derive(self, excs: Sequence[DocumentError]) -> "DocumentGroupError":  # type: ignore[override]  # of one kind
        """The same for some of the errors, as `split` and `except*` ask for."""
        return DocumentGroupError(self.message, excs)


class DocumentTypeGroupError(DocumentGroupError, DocumentTypeError):
    """Several things that are no documents."""


class SettingsError(ReconcileError, ValueError):
    """A setting out of its range; the message names the setting, the value and the range."""


class MissingExtraError(ReconcileError, ImportError):
    """An optional package is not installed; the message names the extra to install."""


class WorkError(ReconcileError, RuntimeError):
    """Reading or comparing failed where it never should; the message names the documents and what failed."""


class PackingError(ReconcileError, ValueError):
    """Bytes that are no packed values; the message says what is wrong with them."""


class CorpusError(ReconcileError):
    """A corpus that cannot be opened or written; the message names the file, the fault and the remedy."""
