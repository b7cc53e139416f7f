"""Cross-source fact reconciliation: what several articles about one event agree on, and where they differ.

`reconcile.compare(docs)` is the main job; `read`, `extract`, `numbers`, `dates`, `names`, `attributions` and
`same_name` are its stations, each usable alone.
"""

from typing import TYPE_CHECKING, Any

from reconcile.claims import extract
from reconcile.errors import ReconcileError
from reconcile.mentions.attributions import attributions
from reconcile.mentions.dates import dates
from reconcile.mentions.names import names, same_name
from reconcile.mentions.quantities import numbers
from reconcile.model.claim import Claim
from reconcile.model.concept import Concept
from reconcile.model.document import Document
from reconcile.model.finding import Finding
from reconcile.model.showing import show_by
from reconcile.model.story import Story
from reconcile.pipeline import compare, stories
from reconcile.report import Report
from reconcile.settings import Settings
from reconcile.text.reading import read
from reconcile.version import __version__

if TYPE_CHECKING:
    from reconcile.corpus import Corpus as Corpus

__all__ = [
    "Claim",
    "Concept",
    "Corpus",
    "Document",
    "Finding",
    "ReconcileError",
    "Report",
    "Settings",
    "Story",
    "__version__",
    "attributions",
    "compare",
    "dates",
    "extract",
    "names",
    "numbers",
    "read",
    "same_name",
    "stories",
]


def _show(value: Any) -> str:
    """A finding, a document or a claim as HTML; the renderer is imported when a notebook first asks."""
    from reconcile.report.rendering import render_small

    return render_small(value)


show_by(_show)


def __getattr__(name: str) -> Any:
    """The corpus, imported when it is first asked for (PEP 562): nothing else needs a database."""
    if name != "Corpus":
        raise AttributeError(f"module 'reconcile' has no attribute {name!r}")
    from reconcile.corpus import Corpus

    globals()[name] = Corpus
    return Corpus


def __dir__() -> list[str]:
    return sorted({*globals(), "Corpus"})
