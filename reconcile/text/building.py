"""From drafts to documents: ids, fields, header lines, and one message for all faults."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import count, product
from typing import Any, Literal, SupportsIndex

from attrs import evolve

from reconcile.errors import DocumentError, DocumentGroupError, DocumentTypeError, DocumentTypeGroupError, SettingsError
from reconcile.model.document import Document
from reconcile.model.finding import Notice
from reconcile.text.datelines import Dateline, find_dateline
from reconcile.text.drafts import Draft, Item, is_missing
from reconcile.text.headers import Header, host, read_header
from reconcile.text.published import published_day

OnErrors = Literal["raise", "warn"]

_INVISIBLE = "\ufeff\u200b\u2060"
_NO_DATELINE = Dateline(0, 0)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_FAULTY = "\0id"  # stands for an id that is none


def build_documents(
    items: Iterable[Item], taken: Collection[str] = (), errors: OnErrors = "raise"
) -> tuple[Document, ...]:
    """Make documents of what was found in the input.

    Args:
        items: drafts, notices and faults in the order of the input.
        taken: ids that documents without one must not get.
        errors: "raise", or "warn" to leave out what cannot be used, with a notice for each.

    Returns:
        The documents; a notice that concerns no single document travels with the first.

    Raises:
        DocumentError: there is no document, or one cannot be used; the message names it.
        DocumentGroupError: several cannot be used; the message names each of them.
        SettingsError: `errors` is something else.
    """
    if errors not in ("raise", "warn"):
        raise SettingsError(f"errors is {errors!r}; give 'raise' or 'warn'")
    items = list(items)
    drafts = [i for i in items if isinstance(i, Draft)]
    notices = tuple(i for i in items if isinstance(i, Notice))
    faults = [i for i in items if isinstance(i, DocumentError)]
    ids = _ids(drafts, taken, faults)
    named = [(draft, name) for draft, name in zip(drafts, ids, strict=True) if name is not _FAULTY]
    documents = [d for draft, name in named if (d := _checked(draft, name, faults))]
    faults += _duplicates(drafts, ids)
    if faults and errors == "raise":
        raise together(faults)
    documents = list({d.id: d for d in reversed(documents)}.values())[::-1]  # of several with one id the first
    notices += tuple(Notice(None, "document-skipped", f"Left out: {fault}.") for fault in faults)
    if not documents:
        left_out = "".join(f" {n.message}" for n in notices)
        raise DocumentError(f"no documents: pass articles as texts, mappings, files or a data frame.{left_out}")
    documents[0] = evolve(documents[0], notices=documents[0].notices + notices)
    return tuple(documents)


def _ids(drafts: Sequence[Draft], taken: Collection[str], faults: list[DocumentError]) -> list[str]:
    """The ids given, and a, b, c ... aa, ab ... for the others, passing over those given."""
    given = [_given_id(draft, faults) for draft in drafts]
    used = {*given, *taken}
    free = (name for name in _names() if name not in used)
    return [name or next(free) for name in given]


def _given_id(draft: Draft, faults: list[DocumentError]) -> str:
    value = draft.fields.get("id")
    if is_missing(value):
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, SupportsIndex) and not isinstance(value, bool):
        return str(value.__index__())
    faults.append(DocumentTypeError(f"document {draft.place}: its id is {_kind(value)}; give a string"))
    return _FAULTY


def _names() -> Iterator[str]:
    for length in count(1):
        yield from map("".join, product(_LETTERS, repeat=length))


def _duplicates(drafts: Sequence[Draft], ids: Sequence[str]) -> Iterator[DocumentError]:
    for name, times in Counter(ids).items():
        if times > 1 and name is not _FAULTY:
            places = "; ".join(draft.place for draft, used in zip(drafts, ids, strict=True) if used == name)
            yield DocumentError(f"document {name!r}: {times} documents have this id ({places}); give each its own")


def together(faults: Sequence[DocumentError]) -> DocumentError:
    """One error for all; a type error where each of them is one."""
    if len(faults) == 1:
        return faults[0]
    kind = DocumentTypeGroupError if all(isinstance(f, DocumentTypeError) for f in faults) else DocumentGroupError
    return kind("\n".join([f"{len(faults)} documents cannot be used:", *(f"- {fault}" for fault in faults)]), faults)


def _checked(draft: Draft, name: str, faults: list[DocumentError]) -> Document | None:
    try:
        return _document(draft, name)
    except DocumentError as fault:
        faults.append(fault)
        return None


def _document(draft: Draft, name: str) -> Document:
    place = f"document {name!r} ({draft.place})"
    text = _text(draft.fields.get("text"), place)
    title = _string(draft, "title", place)
    header = Header(draft.body) if draft.body else read_header(text, title)
    _require_article(text, header.body, place)
    url = _string(draft, "url", place) or header.url
    dateline = find_dateline(text, header.body) or _NO_DATELINE
    return Document(
        id=name,
        text=text,
        source=_string(draft, "source", place) or host(url) or dateline.agency or draft.stem,
        title=title or header.title,
        published=published_day(draft.fields.get("published"), place) or header.published or dateline.published,
        url=url,
        body=header.body,
        agency=dateline.agency,
        notices=(*draft.notices, *_notices(draft, header, name)),
    )


def _text(value: Any, place: str) -> str:
    if is_missing(value):
        raise DocumentError(f"{place}: it has no text; give the article under 'text'")
    if isinstance(value, bytes):
        raise DocumentTypeError(f"{place}: its text is bytes; decode it first, as in text.decode('utf-8')")
    if not isinstance(value, str):
        raise DocumentTypeError(f"{place}: its text is {_kind(value)}; give a string")
    if not _visible(value):
        raise DocumentError(f"{place}: its text is empty; give the article's text, or leave the document out")
    return value


def _require_article(text: str, body: int, place: str) -> None:
    if not 0 <= body <= len(text):
        raise DocumentError(f"{place}: body is {body}; give an index into its text, 0 to {len(text)}")
    if not _visible(text[body:] if body else text):
        raise DocumentError(f"{place}: nothing follows its header lines; add the article's text")


def _visible(text: str) -> bool:
    return bool(text.strip().strip(_INVISIBLE).strip())


def _string(draft: Draft, key: str, place: str) -> str:
    value = draft.fields.get(key)
    if is_missing(value):
        return ""
    if not isinstance(value, str):
        raise DocumentTypeError(f"{place}: its {key} is {_kind(value)}; give a string")
    return value.strip()


def _notices(draft: Draft, header: Header, name: str) -> Iterator[Notice]:
    for code, message in draft.remarks:
        yield Notice(name, code, message)
    if header.faulty:
        message = f"The header line {header.faulty!r} is no day of the calendar and was passed over."
        yield Notice(name, "header-date", message)


def _kind(value: Any) -> str:
    """A value's type with its article: "an int"."""
    name = type(value).__name__
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"
