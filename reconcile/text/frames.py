"""Data frames, recognised by their shape: neither pandas nor polars nor pyarrow is imported."""

from collections.abc import Iterator, Mapping
from inspect import getattr_static
from typing import Any

from reconcile.errors import DocumentError, DocumentTypeError
from reconcile.text.drafts import FIELDS, Draft, is_missing


def is_frame(value: Any) -> bool:
    """Whether a value has named columns, as the frames of pandas, polars, pyarrow and Spark do."""
    # Looked up without being computed: a frame whose rows are elsewhere may have to be planned to know its columns.
    named = any(getattr_static(value, name, None) is not None for name in ("columns", "column_names"))
    return named and hasattr(value, "__getitem__") and not isinstance(value, Mapping | type)


def frame_drafts(frame: Any) -> Iterator[Draft]:
    """One document for each row.

    Args:
        frame: a data frame with the column `text` and any of `id, source, title, published, url`.

    Yields:
        The rows in order; missing values are left out.

    Raises:
        DocumentError: it has no column `text`, or one twice.
        DocumentTypeError: its rows are not in memory.
    """
    columns = _columns(frame)
    rows = list(zip(*columns.values(), strict=True))
    for number, row in enumerate(rows, 1):
        pairs = zip(columns, row, strict=True)
        yield Draft(f"row {number} of {len(rows)}", {k: v for k, v in pairs if not is_missing(v)})


def _columns(frame: Any) -> dict[str, list[Any]]:
    if not hasattr(frame, "__len__"):
        raise DocumentTypeError(
            f"docs is a {type(frame).__name__} whose rows are not in memory; collect it first, or pass a pandas or "
            "polars DataFrame"
        )
    names = [str(name) for name in getattr(frame, "column_names", None) or frame.columns]
    for name in FIELDS:
        if names.count(name) > 1:
            raise DocumentError(f"the data frame has {names.count(name)} columns {name!r}; keep one of them")
    if "text" not in names:
        shown = ", ".join(names) or "none"
        raise DocumentError(f"the data frame has no column 'text' (it has: {shown}); rename the column with the texts")
    return {name: _values(frame[name]) for name in FIELDS if name in names}


def _values(column: Any) -> list[Any]:
    return list(column.to_pylist() if hasattr(column, "to_pylist") else column)
