"""Alignment: which claims of different documents state the same fact."""

from reconcile.alignment.align import Alignment, align
from reconcile.alignment.groups import Group

__all__ = ["Alignment", "Group", "align"]
