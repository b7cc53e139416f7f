"""Word lists and tables as data, and the one loader for them.

Data files stand in `data/`: `NAME.txt` holds one entry a line, `NAME.toml` a table. Lines of a `.txt` file that
begin with `#` are comments; the first says where the words come from and what they mean.
"""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

_DATA = files(__name__) / "data"


@cache
def words(name: str) -> frozenset[str]:
    """The entries of `data/NAME.txt`.

    Args:
        name: file name without its suffix.

    Returns:
        Each entry once, as written there.
    """
    return frozenset(lines(name))


@cache
def lines(name: str) -> tuple[str, ...]:
    """The entries of `data/NAME.txt` in their order, comments and blank lines left out."""
    text = (_DATA / f"{name}.txt").read_text(encoding="utf-8")
    return tuple(line for line in map(str.strip, text.split("\n")) if line and line[0] != "#")


@cache
def table(name: str) -> dict[str, Any]:
    """The table in `data/NAME.toml`; callers must not alter it."""
    return tomllib.loads((_DATA / f"{name}.toml").read_text(encoding="utf-8"))
