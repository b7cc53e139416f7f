"""The work that engines share out: a document read, a story judged. Whatever fails is told with the document's name."""

import pickle
from collections.abc import Sequence

from attrs import evolve, frozen

from reconcile.claims.extraction import Extract, StoryKeys, extract_document
from reconcile.errors import WorkError
from reconcile.model.document import Document
from reconcile.model.finding import Notice
from reconcile.settings import Settings
from reconcile.verdicts import Judgement, judge_story


@frozen
class Sealed:
    """What was read of one document, packed for the way from one process to another.

    Attributes:
        story: what tells its story from others; all that the process in between looks at.
        notices: what a reader must know of it.
        extract: the `Extract`, pickled, without the document's text.
    """

    story: StoryKeys
    notices: tuple[Notice, ...]
    extract: bytes


def read_document(document: Document) -> Extract:
    """Read one document.

    Raises:
        WorkError: it cannot be read; the message names it, and what failed.
    """
    try:
        return extract_document(document)
    except Exception as error:
        raise WorkError(f"document {document.id!r} cannot be read ({_shown(error)}); leave it out") from error


def judge_documents(extracts: Sequence[Extract], settings: Settings) -> Judgement:
    """Compare what was read from the documents of one story.

    Raises:
        WorkError: they cannot be compared; the message names them, and what failed.
    """
    try:
        return judge_story(extracts, settings)
    except Exception as error:
        named = ", ".join(repr(x.doc.id) for x in extracts)
        raise WorkError(f"documents {named} cannot be compared ({_shown(error)}); leave one out") from error


def seal(extract: Extract) -> Sealed:
    """Pack what was read of one document; its text stays behind."""
    packed = pickle.dumps(evolve(extract, doc=evolve(extract.doc, text="")), pickle.HIGHEST_PROTOCOL)
    return Sealed(extract.story, extract.notices, packed)


def unseal(sealed: Sealed) -> Extract:
    """Unpack what `seal` has packed in a process of this program; the text of its document is empty."""
    extract: Extract = pickle.loads(sealed.extract)
    return extract


def _shown(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
