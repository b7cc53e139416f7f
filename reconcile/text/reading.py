"""Documents in every form in which they may be given."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from reconcile.errors import DocumentError, DocumentTypeError
from reconcile.model.document import Document
from reconcile.model.finding import Notice
from reconcile.text.building import OnErrors, build_documents
from reconcile.text.drafts import FIELDS, Draft, Item, is_missing
from reconcile.text.files import READERS, path_items
from reconcile.text.frames import frame_drafts, is_frame

StrPath = str | PathLike[str]

_ACCEPTED = "a Document, a text, a mapping with 'text' or a path"


def read(paths: StrPath | Iterable[StrPath], errors: OnErrors = "raise") -> list[Document]:
    """Read articles from files and folders.

    Args:
        paths: one path or several; folders are read with all folders in them, in the order of their names. Read are
            `.txt` and `.md` (which may begin with header lines), `.json` (an object with the fields of a document, or
            a list of such), `.jsonl` (one such object a line) and, with the `html` extra, `.html`.
        errors: "raise", or "warn" to carry on without the files that cannot be read; each is then told in a notice.

    Returns:
        The documents, with the ids a, b, c ... where a file gives none. What was left out of a folder stands in the
        `notices` of the first, and so in the warnings of a report on them.

    Raises:
        DocumentError: there is nothing to read, or a file cannot be read; the message names it.
        DocumentGroupError: several cannot be read; a group (as for `except*`) of their errors.
        MissingExtraError: an HTML file, without the `html` extra.
    """
    return list(build_documents((item for path in _path_list(paths) for item in path_items(path)), errors=errors))


def load_documents(docs: Any, errors: OnErrors = "raise") -> tuple[tuple[Document, ...], tuple[Notice, ...]]:
    """Read two or more documents, given in any form.

    Args:
        docs: an iterable of any mix of `Document`, text, mapping with `text` (and `id, source, title, published, url`)
            and path; or a data frame with those columns; or the path of one folder or file with several articles.
        errors: "raise", or "warn" to leave out what cannot be used.

    Returns:
        The documents, each with an id of its own, and what was noticed while they were read.

    Raises:
        DocumentError: fewer than two documents, or some that cannot be used; the message names each of them.
        DocumentTypeError: `docs`, or something in it, is of another type.
    """
    documents = build_documents(_items(docs), errors=errors)
    notices = tuple(n for d in documents for n in d.notices)
    if len(documents) < 2:
        left_out = "".join(f" {n.message}" for n in notices if n.doc is None)
        raise DocumentError(f"only one document ({documents[0].id!r}): comparing needs two or more.{left_out}")
    return documents, notices


def load_more(docs: Any, taken: Collection[str]) -> tuple[tuple[Document, ...], frozenset[str]]:
    """Read documents that come to others.

    Args:
        docs: as in `load_documents`; also one document alone, or none.
        taken: the ids of the others.

    Returns:
        The documents, and the ids of those that were given with one.

    Raises:
        DocumentError: some cannot be used; the message names each of them.
        DocumentTypeError: `docs`, or something in it, is of another type.
    """
    items = list(_items(docs))
    if not items:
        return (), frozenset()
    documents = build_documents(items, taken)
    drafts = [i for i in items if isinstance(i, Draft)]
    named = [d.id for d, draft in zip(documents, drafts, strict=True) if not is_missing(draft.fields.get("id"))]
    return documents, frozenset(named)


def as_document(doc: Any) -> Document:
    """Read one document, given in any form.

    Args:
        doc: a `Document`, a text, a mapping with `text`, or the path of a file with one article.

    Returns:
        The document, with the id "a" where it has none.

    Raises:
        DocumentError: it cannot be used, or there are several.
        DocumentTypeError: it is of another type.
    """
    documents = build_documents(_item_of(doc, "1 of 1"))
    if len(documents) > 1:
        raise DocumentError(f"{doc} holds {len(documents)} documents where one is needed; pass one of read({doc!r})")
    return documents[0]


def _path_list(paths: Any) -> list[Path]:
    if isinstance(paths, str | PathLike):
        return [Path(paths)]
    if not isinstance(paths, Iterable) or isinstance(paths, bytes):
        raise DocumentTypeError(f"paths is of type {type(paths).__name__}; give a path or a list of paths")
    listed = list(paths)
    for number, path in enumerate(listed, 1):
        if not isinstance(path, str | PathLike):
            raise DocumentTypeError(
                f"path {number} of {len(listed)} is of type {type(path).__name__}; give a string or a pathlib.Path"
            )
    return [Path(path) for path in listed]


def _items(docs: Any) -> Iterator[Item]:
    if is_frame(docs):
        yield from frame_drafts(docs)
    elif isinstance(docs, str | bytes):
        raise DocumentTypeError("docs is a single text; pass a list of texts, or a pathlib.Path for files")
    elif isinstance(docs, Document | Mapping | PathLike):
        yield from _item_of(docs, "1 of 1")
    elif isinstance(docs, Iterable):
        listed = list(docs)
        for number, doc in enumerate(listed, 1):
            yield from _item_of(doc, f"{number} of {len(listed)}")
    else:
        raise DocumentTypeError(f"docs is of type {type(docs).__name__}; pass a list, each item {_ACCEPTED}")


def _item_of(doc: Any, place: str) -> Iterator[Item]:
    if isinstance(doc, Document):
        fields = {key: getattr(doc, key) for key in FIELDS}
        yield Draft(place, fields, body=doc.body, notices=doc.notices)
    elif isinstance(doc, PathLike):
        yield from path_items(Path(doc))
    elif isinstance(doc, Mapping):
        yield Draft(place, doc)
    elif isinstance(doc, str):
        yield _text_draft(doc, place)
    else:
        yield DocumentTypeError(f"document {place} is of type {type(doc).__name__}; pass {_ACCEPTED}")


def _text_draft(text: str, place: str) -> Item:
    if text.lower().endswith(tuple(READERS)) and "\n" not in text and _is_file(text):
        return DocumentError(f"document {place} is the name of a file, {text!r}; pass pathlib.Path({text!r})")
    return Draft(place, {"text": text})


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except (OSError, ValueError):
        return False
