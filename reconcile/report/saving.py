"""The report as a file."""

from collections.abc import Callable, Mapping
from os import PathLike
from pathlib import Path

from reconcile.errors import ReconcileError
from reconcile.report.cleaning import storable


def save_as(path: str | PathLike[str], formats: Mapping[str, Callable[[], str]]) -> Path:
    """Write a report in the format that the suffix of its name asks for.

    Args:
        path: where to write; a file that is there is replaced.
        formats: for each suffix, the function that renders the report.

    Returns:
        The path.

    Raises:
        ReconcileError: the suffix is unknown, or the file cannot be written.
    """
    target = Path(path)
    render = formats.get(target.suffix.lower())
    if render is None:
        raise ReconcileError(f"cannot save {target}: unknown suffix {target.suffix!r}; known are {', '.join(formats)}")
    content = storable(render())
    try:
        with target.open("w", encoding="utf-8", newline="\n") as file:
            file.write(content)
    except OSError as error:
        raise ReconcileError(f"cannot save {target}: {error.strerror or error}") from error
    return target
