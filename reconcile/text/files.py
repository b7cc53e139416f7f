"""Files and folders of articles."""

import codecs
import json
import re
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from attrs import evolve

from reconcile.errors import DocumentError, MissingExtraError
from reconcile.model.finding import Notice
from reconcile.text.drafts import Draft, Item

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x19\x1c-\x1f]")
_SHOWN = 10


def path_items(path: Path) -> Iterator[Item]:
    """The documents of a file, or of every file below a folder.

    Args:
        path: a file, or a folder to read in the order of its names; links to folders are not followed.

    Yields:
        Documents, faults of single files, and a notice that names what was left out of a folder.

    Raises:
        MissingExtraError: an HTML file, without the `html` extra.
    """
    if path.is_dir():
        yield from _folder_items(path)
    elif path.suffix.lower() not in READERS:
        known = ", ".join(READERS)
        reason = f"its suffix {path.suffix!r} is not one of {known}" if path.suffix else f"it has no suffix ({known})"
        yield DocumentError(f"file {path}: {reason if path.exists() else 'there is no such file'}; save it as .txt")
    else:
        yield from _file_items(path)


def _folder_items(folder: Path) -> Iterator[Item]:
    skipped: list[Path] = []
    yield from _walk(folder, skipped)
    if skipped:
        more = f" and {len(skipped) - _SHOWN} more" if len(skipped) > _SHOWN else ""
        named = ", ".join(str(path.relative_to(folder)) for path in skipped[:_SHOWN]) + more
        yield Notice(None, "file-skipped", f"Left out of folder {folder}: {named}. Read are {', '.join(READERS)}.")


def _walk(folder: Path, skipped: list[Path]) -> Iterator[Item]:
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield _unreadable(folder, error)
        return
    for entry in entries:
        if entry.is_dir() and not entry.is_symlink() and not entry.name.startswith("."):
            yield from _walk(entry, skipped)
        elif entry.suffix.lower() in READERS and entry.is_file():
            yield from _file_items(entry)
        else:
            skipped.append(entry)


def _file_items(path: Path) -> Iterator[Item]:
    try:
        yield from READERS[path.suffix.lower()](path, path.read_bytes())
    except OSError as error:
        yield _unreadable(path, error)
    except DocumentError as error:
        yield error


def _unreadable(path: Path, error: OSError) -> DocumentError:
    return DocumentError(f"{path} cannot be read: {error.strerror or error}; check the path and its permissions")


def decode(data: bytes, place: str) -> tuple[str, bool]:
    """The text of a file, line breaks kept.

    UTF-8 and UTF-16 with a byte order mark, then UTF-8, then Windows-1252 as a guess.

    Args:
        data: what the file holds.
        place: the file's name, for the message.

    Returns:
        The text without its byte order mark, and whether Windows-1252 was guessed.

    Raises:
        DocumentError: it is no text, or in none of these encodings.
    """
    utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if utf16 else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text or (encoding == "cp1252" and _CONTROL.search(text)):
            break
        return text, encoding == "cp1252"
    raise DocumentError(f"{place} is binary or in an unknown encoding; save it as plain text in UTF-8")


def _read_text(path: Path, data: bytes) -> Iterator[Draft]:
    text, guessed = decode(data, f"file {path}")
    draft = Draft(f"file {path}", {"text": text}, path.stem)
    yield _guessed(draft, path) if guessed else draft


def _guessed(draft: Draft, path: Path) -> Draft:
    message = f"{path} is not UTF-8 and was read as Windows-1252; save it as UTF-8 if letters look wrong."
    return evolve(draft, remarks=(("encoding-guessed", message),))


def _read_json(path: Path, data: bytes) -> Iterator[Item]:
    text, guessed = decode(data, f"file {path}")
    content = _parsed(text, f"file {path}")
    records = content if isinstance(content, list) else [content]
    for number, record in enumerate(records, 1):
        place = f"file {path}" if len(records) == 1 else f"file {path}, item {number}"
        yield _record(path, record, place, "" if len(records) > 1 else path.stem, guessed)


def _read_lines(path: Path, data: bytes) -> Iterator[Item]:
    text, guessed = decode(data, f"file {path}")
    for number, line in enumerate(text.split("\n"), 1):
        place = f"file {path}, line {number}"
        if line.strip():
            try:
                yield _record(path, _parsed(line, place), place, "", guessed)
            except DocumentError as error:
                yield error


def _parsed(text: str, place: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DocumentError(f"{place} is no valid JSON ({error}); correct it, or save the article as .txt") from error


def _record(path: Path, record: Any, place: str, stem: str, guessed: bool) -> Item:
    if not isinstance(record, Mapping):
        return DocumentError(f"{place} is no JSON object; write each document as an object with the key 'text'")
    draft = Draft(place, record, stem)
    return _guessed(draft, path) if guessed else draft


def _read_html(path: Path, data: bytes) -> Iterator[Draft]:
    try:
        trafilatura = import_module("trafilatura")
    except ImportError as error:
        raise MissingExtraError(
            f"file {path}: reading HTML needs the extra 'html'; run: pip install 'reconcile-facts[html]'"
        ) from error
    content = trafilatura.extract(data, output_format="json", with_metadata=True, include_comments=False)
    if not content:
        raise DocumentError(f"file {path} holds no article that can be found; save its text as .txt")
    article = json.loads(content)
    fields = {
        "text": article.get("text"),
        "title": article.get("title"),
        "published": article.get("date"),
        "url": article.get("source"),
        "source": article.get("source-hostname"),
    }
    yield Draft(f"file {path}", fields, path.stem)


# Each suffix and what reads it.
READERS: Mapping[str, Callable[[Path, bytes], Iterator[Item]]] = {
    ".txt": _read_text,
    ".md": _read_text,
    ".json": _read_json,
    ".jsonl": _read_lines,
    ".html": _read_html,
    ".htm": _read_html,
}
