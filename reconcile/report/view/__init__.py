"""A report in words, articles with their claims in place, figures and tables: what every rendering shows."""

from reconcile.report.view.building import UNCREDITED as UNCREDITED
from reconcile.report.view.building import build_view as build_view
from reconcile.report.view.classes import Camp as Camp
from reconcile.report.view.classes import ClaimView as ClaimView
from reconcile.report.view.classes import FindingView as FindingView
from reconcile.report.view.classes import PairView as PairView
from reconcile.report.view.classes import Section as Section
from reconcile.report.view.classes import SingleView as SingleView
from reconcile.report.view.classes import SourceView as SourceView
from reconcile.report.view.classes import StoryView as StoryView
from reconcile.report.view.classes import View as View
from reconcile.report.view.classes import WarningView as WarningView
from reconcile.report.view.counting import counts as counts

__all__ = [
    "UNCREDITED",
    "Camp",
    "ClaimView",
    "FindingView",
    "PairView",
    "Section",
    "SingleView",
    "SourceView",
    "StoryView",
    "View",
    "WarningView",
    "build_view",
    "counts",
]
