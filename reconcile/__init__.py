"""Cross-source fact reconciliation: what several articles about one event agree on, and where they differ.

`reconcile.compare(docs)` is the main job; `read`, `extract`, `numbers`, `dates`, `names`, `attributions` and
`same_name` are its stations, each usable alone.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from reconcile.model.showing import show_by

if TYPE_CHECKING:
    from reconcile.claims import extract as extract
    from reconcile.corpus import Corpus as Corpus
    from reconcile.errors import ReconcileError as ReconcileError
    from reconcile.mentions.attributions import attributions as attributions
    from reconcile.mentions.dates import dates as dates
    from reconcile.mentions.names import names as names
    from reconcile.mentions.names import same_name as same_name
    from reconcile.mentions.quantities import numbers as numbers
    from reconcile.model.claim import Claim as Claim
    from reconcile.model.concept import Concept as Concept
    from reconcile.model.document import Document as Document
    from reconcile.model.finding import Finding as Finding
    from reconcile.model.story import Story as Story
    from reconcile.pipeline import compare as compare
    from reconcile.pipeline import stories as stories
    from reconcile.report import Report as Report
    from reconcile.settings import Settings as Settings
    from reconcile.text.reading import read as read

__version__ = "0.1.0"

# Each public name is imported when it is first asked for (PEP 562), so that one station does not load the others.
_HOME = {
    "Claim": "reconcile.model.claim",
    "Concept": "reconcile.model.concept",
    "Corpus": "reconcile.corpus",
    "Document": "reconcile.model.document",
    "Finding": "reconcile.model.finding",
    "ReconcileError": "reconcile.errors",
    "Report": "reconcile.report",
    "Settings": "reconcile.settings",
    "Story": "reconcile.model.story",
    "attributions": "reconcile.mentions.attributions",
    "compare": "reconcile.pipeline",
    "dates": "reconcile.mentions.dates",
    "extract": "reconcile.claims",
    "names": "reconcile.mentions.names",
    "numbers": "reconcile.mentions.quantities",
    "read": "reconcile.text.reading",
    "same_name": "reconcile.mentions.names",
    "stories": "reconcile.pipeline",
}

__all__ = [*sorted(_HOME), "__version__"]


def _show(value: Any) -> str:
    """A finding, a document or a claim as HTML; the renderer is imported when a notebook first asks."""
    from reconcile.report.rendering import render_small

    return render_small(value)


show_by(_show)


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'reconcile' has no attribute {name!r}")
    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
