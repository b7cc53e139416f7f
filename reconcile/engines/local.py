"""One machine: this process, or several."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Protocol, Self

from reconcile.claims.extraction import Extract
from reconcile.engines.work import Sealed, judge_documents, read_document
from reconcile.errors import SettingsError
from reconcile.model.document import Document
from reconcile.settings import Settings
from reconcile.verdicts import Judgement

Read = Extract | Sealed  # what an engine has read of one document


class Engine(AbstractContextManager["Engine"], Protocol):
    """Reads documents and judges stories; both give their results one by one, in the order of what they were given."""

    def read(self, documents: Sequence[Document]) -> Iterator[Read]:
        """Read documents."""

    def judge(self, stories: Sequence[Sequence[Read]]) -> Iterator[Judgement]:
        """Judge stories, each the list of what `read` gave for its documents."""


class Here:
    """The engine that does all in this process."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def read(self, documents: Iterable[Document]) -> Iterator[Extract]:
        """Read documents."""
        return (read_document(document, self._settings) for document in documents)

    def judge(self, stories: Iterable[Sequence[Read]]) -> Iterator[Judgement]:
        """Judge stories."""
        return (judge_documents(story, self._settings) for story in stories)


def engine_for(workers: int | None, settings: Settings) -> Engine:
    """The engine for so many processes.

    Raises:
        SettingsError: the number is not a whole one from 1 up.
    """
    if workers is None or (workers == 1 and workers is not True):
        return Here(settings)
    if not isinstance(workers, int) or isinstance(workers, bool) or workers < 1:
        raise SettingsError(f"workers is {workers!r}; give the number of processes, 1 or more")
    from reconcile.engines.processes import Processes

    return Processes(settings, workers)
