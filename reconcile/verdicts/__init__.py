"""Verdicts: what the sources make of one fact."""

from reconcile.verdicts.judge import judge_group
from reconcile.verdicts.origins import find_copies

__all__ = ["find_copies", "judge_group"]
