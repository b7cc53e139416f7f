"""The file of a corpus: documents, what was read of each, and what was found in each story.

It is a database of SQLite, from the standard library: one file, whole transactions, safe against a process that is
killed in the middle. DuckDB would read columns of millions of rows faster; here rows are looked up and written a few at
a time.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from os import PathLike, fspath
from typing import Any

from reconcile.claims.signature import Signature
from reconcile.engines.packing import pack, unpack
from reconcile.engines.work import Sealed
from reconcile.errors import CorpusError
from reconcile.model.document import Document
from reconcile.model.finding import Notice
from reconcile.text.datelines import find_dateline
from reconcile.verdicts import Judgement

_FORMAT = "reconcile corpus 1"
_PATIENCE = 60.0  # seconds to wait for another process that is writing
_TABLES = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE document (
    number INTEGER PRIMARY KEY,  -- the order in which they came
    id TEXT NOT NULL UNIQUE, text TEXT NOT NULL, source TEXT NOT NULL, title TEXT NOT NULL,
    published TEXT, url TEXT, body INTEGER NOT NULL, remarks TEXT NOT NULL,
    digest BLOB NOT NULL  -- of all that it was given with
);
CREATE INDEX document_digest ON document (digest);
CREATE TABLE reading (number INTEGER PRIMARY KEY, story BLOB NOT NULL, notices BLOB NOT NULL, extract BLOB NOT NULL);
CREATE TABLE judgement (story TEXT PRIMARY KEY, result BLOB NOT NULL) WITHOUT ROWID;
"""
_COLUMNS = "id, text, source, title, published, url, body, remarks"
_TEXT = "CAST(? AS TEXT)"  # for text as bytes: SQLite itself takes no lone surrogates


class Store:
    """The tables of one file."""

    def __init__(self, path: str | PathLike[str]) -> None:
        self.path = fspath(path)
        self._db = self._opened()

    def _opened(self) -> sqlite3.Connection:
        try:
            db = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None)
            db.text_factory = _text
            db.execute("PRAGMA synchronous = FULL")
            db.execute("BEGIN IMMEDIATE")
            if not db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                for statement in _TABLES.split(";\n"):
                    db.execute(statement)
                db.execute("INSERT INTO about VALUES ('format', ?)", (_FORMAT,))
            db.execute("COMMIT")
            made = db.execute("SELECT value FROM about WHERE name = 'format'").fetchone()
        except sqlite3.Error as error:
            raise CorpusError(f"{self.path} cannot be opened as a corpus ({error})") from error
        if made != (_FORMAT,):
            raise CorpusError(f"{self.path} is a corpus of another form ({made}); use the version that wrote it")
        return db

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """All that is written inside is written whole, or not at all."""
        try:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise CorpusError(f"{self.path} cannot be written ({error})") from error

    def about(self, name: str) -> str | None:
        """One of the things that are known of the corpus."""
        row = self._db.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else None

    def set_about(self, name: str, value: str) -> None:
        """Note one of the things that are known of the corpus."""
        self._db.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (name, value))

    def ids(self) -> tuple[str, ...]:
        """The ids of the documents, in the order in which they came."""
        return tuple(i for (i,) in self._db.execute("SELECT id FROM document ORDER BY number"))

    def holder(self, digest: bytes) -> str | None:
        """The id of the document that was given with just this."""
        row = self._db.execute("SELECT id FROM document WHERE digest = ?", (digest,)).fetchone()
        return str(row[0]) if row else None

    def documents(self, ids: Iterable[str]) -> tuple[Document, ...]:
        """The documents with these ids, in their order."""
        query = f"SELECT {_COLUMNS} FROM document WHERE id = {_TEXT}"
        return tuple(_document(self._db.execute(query, (_bytes(i),)).fetchone()) for i in ids)

    def insert(self, document: Document, digest: bytes, read: Sealed) -> None:
        """Add a document and what was read of it."""
        values = ", ".join([_TEXT] * 6 + ["?", _TEXT, "?"])
        self._db.execute(f"INSERT INTO document ({_COLUMNS}, digest) VALUES ({values})", (*_row(document), digest))
        self.set_reading(document.id, read)

    def set_reading(self, doc: str, read: Sealed) -> None:
        """Note what was read of a document."""
        self._db.execute(
            "INSERT OR REPLACE INTO reading SELECT number, ?, ?, ? FROM document WHERE id = " + _TEXT,
            (pack(read.story), pack(read.notices), read.extract, _bytes(doc)),
        )

    def signatures(self, after: int) -> list[tuple[int, Signature]]:
        """What tells the stories of the documents apart that came after a number, with the number of each."""
        found = self._db.execute("SELECT number, story FROM reading WHERE number > ? ORDER BY number", (after,))
        return [(number, unpack(story)) for number, story in found]

    def notices(self) -> Iterator[Notice]:
        """What a reader must know of the documents, in their order."""
        for (packed,) in self._db.execute("SELECT notices FROM reading ORDER BY number"):
            yield from unpack(packed)

    def read(self, docs: Iterable[str]) -> list[Sealed]:
        """What was read of some documents."""
        query = f"SELECT story, notices, extract FROM reading JOIN document USING (number) WHERE id = {_TEXT}"
        rows = (self._db.execute(query, (_bytes(d),)).fetchone() for d in docs)
        return [Sealed(unpack(story), unpack(notices), extract) for story, notices, extract in rows]

    def judged(self) -> frozenset[str]:
        """The keys of the stories that have been judged."""
        return frozenset(key for (key,) in self._db.execute("SELECT story FROM judgement"))

    def judgement(self, key: str) -> Judgement:
        """What was found in a story."""
        (packed,) = self._db.execute("SELECT result FROM judgement WHERE story = ?", (key,)).fetchone()
        judgement: Judgement = unpack(packed)
        return judgement

    def set_judgement(self, key: str, judgement: Judgement) -> None:
        """Note what was found in a story."""
        self._db.execute("INSERT OR REPLACE INTO judgement VALUES (?, ?)", (key, pack(judgement)))

    def forget(self, keys: Iterable[str]) -> None:
        """Drop what was found in stories that are no longer what they were."""
        self._db.executemany("DELETE FROM judgement WHERE story = ?", [(k,) for k in keys])


def _row(d: Document) -> tuple[Any, ...]:
    published = d.published.isoformat() if d.published else None
    remarks = json.dumps([n.to_dict() for n in d.notices])
    return (*(_bytes(t) for t in (d.id, d.text, d.source, d.title, published, d.url)), d.body, _bytes(remarks))


def _document(row: tuple[Any, ...]) -> Document:
    name, text, source, title, published, url, body, remarks = row
    day = date.fromisoformat(published) if published else None
    line, notices = find_dateline(text, body), tuple(Notice(**n) for n in json.loads(remarks))
    return Document(name, text, source, title, day, url, body, line.agency if line else "", notices)


def _bytes(text: str | None) -> bytes | None:
    return None if text is None else text.encode("utf-8", "surrogatepass")


def _text(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogatepass")
