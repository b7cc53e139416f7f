"""The report: what the sources agree on and where they differ, and its renderings."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from reconcile.report.report import Report as Report

if TYPE_CHECKING:
    from reconcile.report.consensus import POLICIES as POLICIES
    from reconcile.report.consensus import Consensus as Consensus
    from reconcile.report.explaining import Explanation as Explanation
    from reconcile.report.frames import COLUMNS as COLUMNS
    from reconcile.report.frames import Column as Column
    from reconcile.report.matrix import Matrix as Matrix

# Imported when first asked for: a comparison needs none of them.
_HOME = {
    "COLUMNS": "frames",
    "POLICIES": "consensus",
    "Column": "frames",
    "Consensus": "consensus",
    "Explanation": "explaining",
    "Matrix": "matrix",
}

__all__ = ["COLUMNS", "POLICIES", "Column", "Consensus", "Explanation", "Matrix", "Report"]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value
