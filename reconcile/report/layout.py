"""Text laid out in columns of a terminal."""

from collections.abc import Iterable, Iterator, Sequence
from unicodedata import category, east_asian_width

WIDTH = 100  # columns of a terminal that nobody has measured

_GAP = "  "


def columns_of(text: str) -> int:
    """How many columns of a terminal the text takes: wide characters take two, combining ones none."""
    return len(text) if text.isascii() else sum(_columns(c) for c in text)


def wrap(text: str, width: int) -> list[str]:
    """Break a text into lines.

    Args:
        text: a text on one line.
        width: columns to fill, at least 2.

    Returns:
        Its lines, broken at spaces, and within words that are longer than a line; [""] for an empty text.
    """
    lines = [""]
    for piece in (p for word in text.split() for p in _pieces(word, width)):
        longer = f"{lines[-1]} {piece}" if lines[-1] else piece
        if columns_of(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(piece)
    return lines


def indented(text: str, indent: str, width: int, hanging: str | None = None) -> list[str]:
    """Break a text into lines of at most `width` columns, the first after `indent`, the others after `hanging`."""
    rest = " " * columns_of(indent) if hanging is None else hanging
    lines = wrap(text, width - max(columns_of(indent), columns_of(rest)))
    return [f"{rest if n else indent}{line}".rstrip() for n, line in enumerate(lines)]


def grid(rows: Sequence[Sequence[str]], limits: Sequence[int], indent: str = "") -> list[str]:
    """Lay rows out in aligned columns.

    Args:
        rows: texts, each row as long as `limits`.
        limits: the width that each column may take; what narrower ones leave goes to those that need more, the first
            first.
        indent: what each line begins with.

    Returns:
        The lines; texts wider than their column go on below.
    """
    widths = [max(_widest(row[n] for row in rows), 1) for n in range(len(limits))]
    fitted = _fitted(widths, limits)
    return [f"{indent}{line}".rstrip() for row in rows for line in _row_lines(row, fitted)]


def _fitted(widths: Sequence[int], limits: Sequence[int]) -> list[int]:
    fitted = [min(width, limit) for width, limit in zip(widths, limits, strict=True)]
    left = sum(limits) - sum(fitted)
    for n, width in enumerate(widths):
        more = min(width - fitted[n], left)
        fitted[n], left = fitted[n] + more, left - more
    return fitted


def _row_lines(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    cells = [wrap(text, width) for text, width in zip(row, widths, strict=True)]
    for n in range(max(len(cell) for cell in cells)):
        parts = [cell[n] if n < len(cell) else "" for cell in cells]
        yield _GAP.join(_padded(part, width) for part, width in zip(parts, widths, strict=True))


def _padded(text: str, width: int) -> str:
    return text + " " * (width - columns_of(text))


def _widest(texts: Iterable[str]) -> int:
    return max((columns_of(t) for t in texts), default=0)


def _pieces(word: str, width: int) -> Iterator[str]:
    """A word cut into pieces of at most `width` columns."""
    if columns_of(word) <= width:
        yield word
        return
    piece, used = "", 0
    for character in word:
        size = _columns(character)
        if used + size > width:
            yield piece
            piece, used = "", 0
        piece, used = piece + character, used + size
    yield piece


def _columns(character: str) -> int:
    if category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
