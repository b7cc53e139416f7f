"""The work that engines share out: a document read, a story judged. Whatever fails is told with the document's name."""

from collections.abc import Sequence

from attrs import evolve, frozen

from reconcile.claims.extraction import Extract, extract_document
from reconcile.claims.signature import Signature
from reconcile.errors import WorkError
from reconcile.model.document import Document
from reconcile.model.finding import Notice
from reconcile.settings import Settings
from reconcile.verdicts import Judgement, judge_story


@frozen(eq=False, repr=False)
class Sealed:
    """What was read of one document, packed for the way from one process to another.

    Attributes:
        story: what tells its story from others; all that the process in between looks at.
        notices: what a reader must know of it.
        extract: the `Extract`, without the document's text.
    """

    story: Signature
    notices: tuple[Notice, ...]
    extract: bytes


def read_document(document: Document, settings: Settings) -> Extract:
    """Read one document.

    Raises:
        WorkError: it cannot be read; the message names it, and what failed.
    """
    try:
        return extract_document(document, settings.concepts)
    except Exception as error:
        raise WorkError(f"document {document.id!r} cannot be read ({_shown(error)}); leave it out") from error


def judge_documents(story: Sequence[Extract | Sealed], settings: Settings) -> Judgement:
    """Compare what was read from the documents of one story.

    Raises:
        WorkError: they cannot be compared; the message names them, and what failed.
    """
    try:
        return judge_story([unseal(x) for x in story], settings)
    except Exception as error:
        named = ", ".join(repr(x.story.doc) for x in story)
        raise WorkError(f"documents {named} cannot be compared ({_shown(error)}); leave one out") from error


def seal(read: Extract | Sealed) -> Sealed:
    """Pack what was read of one document; its text stays behind."""
    if isinstance(read, Sealed):
        return read
    from reconcile.engines.packing import pack  # pickle, which one process alone needs not

    return Sealed(read.story, read.notices, pack(evolve(read, doc=evolve(read.doc, text=""))))


def unseal(read: Extract | Sealed) -> Extract:
    """Unpack what `seal` has packed; the text of its document is empty."""
    if isinstance(read, Extract):
        return read
    from reconcile.engines.packing import unpack

    extract: Extract = unpack(read.extract)
    return extract


def _shown(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
