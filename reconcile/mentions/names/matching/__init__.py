"""Whether two names, of one text or of several, name the same person, organisation or place."""

from reconcile.mentions.names.matching.comparison import Comparison
from reconcile.mentions.names.matching.matcher import compare_names, same_name

__all__ = ["Comparison", "compare_names", "same_name"]
