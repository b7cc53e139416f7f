"""Text from outside made safe to show."""

import re
from functools import cache

# Control characters steer a terminal; bidirectional controls and zero-width characters make a text look like another;
# lone surrogates and the two last code points of the plane cannot be written to a file at all.
_UNSEEN = (
    r"\x00-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    r"\ud800-\udfff\ufffe\uffff\U000e0000-\U000e007f"
)
_SOFT_HYPHEN = "\u00ad"


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?P<space>\s+)|[{_UNSEEN}]")


def visible(text: str) -> str:
    """The text on one line, with what cannot be seen made visible.

    Args:
        text: any string.

    Returns:
        The text with every run of white space as one space, soft hyphens left out, and control, bidirectional and
        zero-width characters as their code points ("⟨202E⟩").
    """
    if text.isprintable() and "  " not in text:
        return text  # nearly every text is
    return _pattern().sub(_seen, text.replace(_SOFT_HYPHEN, ""))


def storable(text: str) -> str:
    """The text with what no file in UTF-8 can hold (lone surrogates) as question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _seen(found: re.Match[str]) -> str:
    return " " if found["space"] else f"⟨{ord(found[0]):04X}⟩"
