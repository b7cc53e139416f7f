"""Documents on their way in: what was given, before its fields are checked."""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from reconcile.errors import DocumentError
from reconcile.model.finding import Notice

FIELDS = ("id", "text", "source", "title", "published", "url")


@frozen(eq=False, repr=False)
class Draft:
    """A document before its fields are checked.

    Attributes:
        place: where it stands in the input, for messages ("2 of 3", "file news/a.txt").
        fields: its fields as given, under the names in `FIELDS`; others are ignored.
        stem: the source to name where nothing else tells it: a file's name without its suffix.
        body: where the article begins, where that is already known.
        notices: what earlier reading has noticed.
        remarks: what this reading has noticed, as (code, message).
    """

    place: str
    fields: Mapping[str, Any]
    stem: str = ""
    body: int = 0
    notices: tuple[Notice, ...] = ()
    remarks: tuple[tuple[str, str], ...] = ()


# One thing found in the input: a document, something left out, or a fault. Faults travel as values, so that one
# message can name them all.
Item = Draft | Notice | DocumentError


def is_missing(value: Any) -> bool:
    """Whether a field counts as absent: None, NaN, and the missing values of data frames (NaT, NA)."""
    if value is None:
        return True
    if isinstance(value, str | bytes | Mapping):
        return False
    try:
        return bool(value != value)  # true of NaN and NaT alone
    except (TypeError, ValueError):
        return type(value).__name__ == "NAType"  # pandas.NA refuses to be compared
