"""Text from outside as Markdown that shows it and nothing else."""

import re
from functools import cache

from markupsafe import Markup

from reconcile.report.cleaning import visible

# Whatever may begin or end markup inside a line, in CommonMark and in GitHub's dialect: tables, strike-through,
# formulas, and the colon, the dot after www and the at sign that turn addresses into links.
_INLINE = r"[\\`*_\[\]<>|~&$@]|:(?=//)|(?<=[Ww]{3})\."
# What makes a block of a line that begins with it; it may begin after a list's own mark.
_BLOCK = r"^ ?[#+=-]|^ ?[0-9]{1,9}[.)]"


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"{_INLINE}|{_BLOCK}")


def markdown_text(text: str) -> Markup:
    """The text as Markdown on one line, every character of it shown as it stands."""
    return Markup(_pattern().sub(_escaped, visible(text)))


def markdown_strong(text: str) -> Markup:
    """The text in bold, also where it stands inside a word or begins with a sign."""
    shown = visible(text)
    if not shown:
        return Markup("")
    escaped = markdown_text(shown)
    # Asterisks beside punctuation do not always open or close; the tag does.
    has_plain_ends = shown[0].isalnum() and shown[-1].isalnum()
    return Markup(f"**{escaped}**" if has_plain_ends else f"<b>{escaped}</b>")


def _escaped(found: re.Match[str]) -> str:
    return f"{found[0][:-1]}\\{found[0][-1]}"
