"""A pile of documents that grows: each is read once, and only stories that have changed are judged again."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from itertools import chain
from os import PathLike
from typing import Any, Self

from attrs import evolve, frozen

from reconcile.alignment.piles import group_documents
from reconcile.claims.signature import Signature
from reconcile.corpus.news import News, PairKey, pairs_of
from reconcile.corpus.store import Store
from reconcile.engines import Engine, engine_for
from reconcile.engines.packing import layout
from reconcile.engines.work import seal
from reconcile.errors import DocumentError
from reconcile.model.document import Document
from reconcile.model.finding import Notice
from reconcile.model.story import Story
from reconcile.pipeline import build_report, in_order
from reconcile.report import Report
from reconcile.settings import Settings
from reconcile.text.reading import load_more
from reconcile.verdicts import Judgement
from reconcile.version import __version__

_Ids = tuple[str, ...]


@frozen
class _State:
    """The stories as they now are.

    Attributes:
        stories: the ids of the documents of each, in the order in which they came.
        notices: what was not compared to find them.
        changed: those that were judged just now.
        known: the pairs that stood in the stories that are no more.
    """

    stories: tuple[_Ids, ...]
    notices: tuple[Notice, ...]
    changed: tuple[_Ids, ...]
    known: frozenset[PairKey]


class Corpus:
    """Documents kept in one file, with what was read of them and found in them.

    What `add` has returned for is on the disk; a process that is killed in the middle of it leaves the corpus as it was
    before. A corpus can be used in a `with` block, which closes it.
    """

    def __init__(self, path: str | PathLike[str], settings: Settings | None = None) -> None:
        """Open a corpus, or make one.

        Args:
            path: its file.
            settings: as in `compare`. With other settings than before all stories are judged anew, and so they are,
                and all documents read anew, by another version of this package.

        Raises:
            CorpusError: the file cannot be opened, or is no corpus.
        """
        self._settings = settings or Settings()
        self._store = Store(path)
        self._signatures: dict[str, Signature] = {}
        self._last = 0
        self._renew()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self._store.ids())

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents, in the order in which they were added."""
        return self._store.documents(self._store.ids())

    def add(self, docs: Any, workers: int | None = None) -> News:
        """Add documents.

        Args:
            docs: one or more documents in any form that `compare` takes. Those that were added before are passed over.
            workers: how many processes share the work.

        Returns:
            What is new: findings that did not stand in the corpus, or in which a pair of claims did not.

        Raises:
            DocumentError: a document cannot be used, or another one with its id is in the corpus; none is added then.
            WorkError: a document makes the reading or the comparing fail; none is added.
            CorpusError: the file cannot be written.
        """
        with engine_for(workers, self._settings) as engine, self._writing():
            fresh = self._fresh(docs)
            read = engine.read([d for d, _ in fresh])
            for (document, digest), one in zip(fresh, read, strict=True):
                self._store.insert(document, digest, seal(one))
            return self._news(self._settled(engine), tuple(d for d, _ in fresh))

    def report(self) -> Report:
        """What `compare` reports on all documents, in the order in which they were added."""
        with engine_for(None, self._settings) as engine, self._writing():
            state = self._settled(engine)
            judgements = [self._store.judgement(_key(story)) for story in state.stories]
            documents = self.documents
            read = list(self._store.notices())
        given = chain.from_iterable(d.notices for d in documents)
        found = chain.from_iterable(j.notices for j in judgements)
        notices = chain(given, read, state.notices, found)
        return _report(documents, state.stories, judgements, self._settings, notices)

    def stories(self) -> tuple[Story, ...]:
        """The documents by the event that they tell."""
        return self.report().stories

    def _renew(self) -> None:
        """Read and judge anew what another version, or other settings, have left."""
        with engine_for(None, self._settings) as engine, self._writing():
            version, settings = self._store.about("version"), self._store.about("settings")
            this = f"{__version__} {layout()}"
            own = repr(self._settings.concepts)
            if version not in (None, this) or own != (self._store.about("concepts") or "()"):
                for document, one in zip(self.documents, engine.read(self.documents), strict=True):
                    self._store.set_reading(document.id, seal(one))
            if version != this or settings != repr(self._settings):
                self._store.forget(self._store.judged())
                self._store.set_about("version", this)
                self._store.set_about("settings", repr(self._settings))
                self._store.set_about("concepts", own)
                self._settled(engine)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Write whole or not at all; what is remembered of a file that was not written is forgotten."""
        try:
            with self._store.writing():
                yield
        except BaseException:
            self._signatures.clear()
            self._last = 0
            raise

    def _fresh(self, docs: Any) -> list[tuple[Document, bytes]]:
        """The documents that are not in the corpus, each with the digest of what it was given with."""
        taken = frozenset(self._store.ids())
        documents, named = load_more(docs, taken)
        fresh: dict[bytes, Document] = {}
        for document in documents:
            digest = _digest(document, document.id in named)
            if digest in fresh or self._store.holder(digest):
                continue
            if document.id in taken:
                raise DocumentError(f"document {document.id!r}: another with this id is in the corpus; give it its own")
            fresh[digest] = document
        return [(document, digest) for digest, document in fresh.items()]

    def _settled(self, engine: Engine) -> _State:
        """Group all documents, and judge the stories that are not what they were."""
        for number, signature in self._store.signatures(self._last):
            self._signatures[signature.doc] = signature
            self._last = number
        ids = list(self._signatures)
        grouping = group_documents(list(self._signatures.values()), self._settings.min_story)
        stories = tuple(tuple(ids[i] for i in story) for story in in_order(grouping.stories, ids))
        judged = self._store.judged()
        changed = tuple(story for story in stories if _key(story) not in judged)
        gone = judged - {_key(story) for story in stories}
        known = frozenset(chain.from_iterable(pairs_of(self._store.judgement(k).findings) for k in sorted(gone)))
        for story, judgement in zip(changed, engine.judge([self._store.read(s) for s in changed]), strict=True):
            self._store.set_judgement(_key(story), judgement)
        self._store.forget(gone)
        return _State(stories, grouping.notices, changed, known)

    def _news(self, state: _State, added: tuple[Document, ...]) -> News:
        judgements = [self._store.judgement(_key(story)) for story in state.changed]
        own = {d.id for d in added}
        told = [_only_new(j, state.known, own) for j in judgements]
        documents = self._store.documents(chain.from_iterable(state.changed))
        notices = chain(
            chain.from_iterable(d.notices for d in added),
            (n for x in self._store.read(d.id for d in added) for n in x.notices),
            chain.from_iterable(j.notices for j in judgements),
        )
        report = _report(documents, state.changed, told, self._settings, notices)
        return News(
            documents,
            report.findings,
            report.single_source,
            report.warnings,
            stories=report.stories,
            settings=self._settings,
            added=added,
        )


def _only_new(judgement: Judgement, known: frozenset[PairKey], added: set[str]) -> Judgement:
    """The findings that hold a pair which was not known, and what the added documents alone state."""
    return evolve(
        judgement,
        findings=tuple(f for f in judgement.findings if not pairs_of([f]) <= known),
        single_source=tuple(s for s in judgement.single_source if s.claim.doc in added),
    )


def _report(
    documents: Sequence[Document],
    stories: Sequence[_Ids],
    judgements: Sequence[Judgement],
    settings: Settings,
    notices: Iterable[Notice],
) -> Report:
    by_id = {d.id: d for d in documents}
    told = [[by_id[d] for d in story] for story in stories]
    return build_report(documents, told, judgements, settings, notices)


def _key(story: Sequence[str]) -> str:
    """What a story is known by: its documents in order."""
    return json.dumps(story)


def _digest(document: Document, is_named: bool) -> bytes:
    """What a document was given with; the id that it got here is no part of it."""
    d = document
    given = [d.id if is_named else "", d.text, d.source, d.title, str(d.published), d.url]
    return sha256(json.dumps(given).encode()).digest()
