"""The report: what the sources agree on and where they differ, and its renderings."""

from reconcile.report.consensus import POLICIES as POLICIES
from reconcile.report.consensus import Consensus as Consensus
from reconcile.report.explaining import Explanation as Explanation
from reconcile.report.frames import COLUMNS as COLUMNS
from reconcile.report.frames import Column as Column
from reconcile.report.matrix import Matrix as Matrix
from reconcile.report.report import Report as Report

__all__ = ["COLUMNS", "POLICIES", "Column", "Consensus", "Explanation", "Matrix", "Report"]
