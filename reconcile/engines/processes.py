"""Several processes on one machine: documents are shared out to be read, then stories to be judged.

What was read comes back sealed, and is opened in the process that judges the story. A text goes out once and does not
come back.
"""

import gc
import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import parent_process
from threading import Thread
from typing import Any, Self, TypeVar

from reconcile.claims.extraction import Extract
from reconcile.engines.work import Sealed, judge_documents, read_document, seal
from reconcile.errors import WorkError
from reconcile.model.document import Document
from reconcile.settings import Settings
from reconcile.verdicts import Judgement

_LARGEST = 16  # documents in one parcel
_PARCELS = 4  # at least so many for each process, so that none waits long for the others
_SELDOM = 50_000  # new values after which garbage is looked for; Python has 700

_T = TypeVar("_T")


class Processes:
    """The engine that does all in a number of processes, which end with the `with` block, however it is left."""

    def __init__(self, settings: Settings, workers: int) -> None:
        self._settings = settings
        self._workers = workers

    def __enter__(self) -> Self:
        self._pool = ProcessPoolExecutor(self._workers, initializer=_begin)
        return self

    def __exit__(self, error: object, *_: object) -> None:
        running = list(self._pool._processes.values())  # `terminate_workers` does this from Python 3.14 on
        self._pool.shutdown(wait=error is None, cancel_futures=True)
        if error is not None:
            for process in running:
                process.terminate()
            for process in running:
                process.join()

    def read(self, documents: Sequence[Document]) -> Iterator[Sealed]:
        """Read documents."""
        size = self._size(len(documents))
        parcels = [documents[i : i + size] for i in range(0, len(documents), size)]
        futures = [self._pool.submit(_read, parcel, self._settings) for parcel in parcels]
        for parcel, future in zip(parcels, futures, strict=True):
            yield from _result(future, [d.id for d in parcel])

    def judge(self, stories: Sequence[Sequence[Extract | Sealed]]) -> Iterator[Judgement]:
        """Judge stories; the large ones are begun first."""
        order = sorted(range(len(stories)), key=lambda i: -len(stories[i]))
        size = self._size(sum(map(len, stories)))
        judged: dict[int, tuple[Future[list[Judgement]], int]] = {}
        for parcel in _parcels(order, stories, size):
            future = self._pool.submit(_judge, [[seal(x) for x in stories[i]] for i in parcel], self._settings)
            judged.update({i: (future, place) for place, i in enumerate(parcel)})
        for i, story in enumerate(stories):
            future, place = judged[i]
            yield _result(future, [x.story.doc for x in story])[place]

    def _size(self, documents: int) -> int:
        return max(1, min(_LARGEST, documents // (self._workers * _PARCELS)))


def _parcels(order: Sequence[int], stories: Sequence[Sequence[Any]], size: int) -> Iterator[list[int]]:
    """The stories, by their numbers, in parcels of about so many documents."""
    parcel: list[int] = []
    held = 0
    for i in order:
        parcel.append(i)
        held += len(stories[i])
        if held >= size:
            yield parcel
            parcel, held = [], 0
    if parcel:
        yield parcel


def _result(future: Future[_T], docs: Sequence[str]) -> _T:
    try:
        return future.result()
    except BrokenProcessPool as error:
        named = ", ".join(map(repr, docs))
        raise WorkError(
            f"a process ended before it was done with documents {named} or some further on, perhaps for want of "
            "memory; use fewer workers"
        ) from error


def _read(documents: Sequence[Document], settings: Settings) -> list[Sealed]:
    return [seal(read_document(d, settings)) for d in documents]


def _judge(stories: Sequence[Sequence[Sealed]], settings: Settings) -> list[Judgement]:
    return [judge_documents(story, settings) for story in stories]


def _begin() -> None:
    """Leave interrupts to the process that began this one, and end with it; look for garbage but seldom.

    Values hold no cycles, so that next to nothing is found, and unpacking makes many at once.
    """
    gc.set_threshold(_SELDOM)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
