"""Dates and times: found, read and placed on the calendar."""

from reconcile.mentions.dates.checking import check_published
from reconcile.mentions.dates.finder import dates, find_dates
from reconcile.mentions.dates.foreign import words_left_out
from reconcile.mentions.dates.relations import Relation, relate, relation_kind

__all__ = ["Relation", "check_published", "dates", "find_dates", "relate", "relation_kind", "words_left_out"]
