"""Topics: what a value is the value of, in a few words of the text."""

from collections.abc import Mapping

_WORDS = 4


def topic_of(lead: str, near: Mapping[str, float], surfaces: Mapping[str, str], leave_out: str = "") -> str:
    """A short phrase: the lead (a noun, a place) and the words that stand nearest, in the order of the text.

    Args:
        lead: what comes first; may be empty.
        near: the terms around the value, with their weights.
        surfaces: how each term was written, in the order of the text.
        leave_out: words not to repeat.
    """
    told = {w.lower() for w in f"{lead} {leave_out}".split()}
    free = [k for k in surfaces if k in near and surfaces[k].lower() not in told]
    chosen = set(sorted(free, key=lambda k: -near[k])[:_WORDS])
    rest = " ".join(surfaces[k] for k in free if k in chosen)
    return ": ".join(part for part in (lead, rest) if part) or "this"
