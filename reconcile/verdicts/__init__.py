"""Verdicts: what the sources make of one fact."""

from reconcile.verdicts.judge import judge_group
from reconcile.verdicts.origins import find_copies
from reconcile.verdicts.stories import Judgement, judge_story

__all__ = ["Judgement", "find_copies", "judge_group", "judge_story"]
