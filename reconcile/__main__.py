"""The command line: `python -m reconcile FILE_OR_FOLDER...`."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Any, NoReturn

from attrs import evolve

from reconcile.errors import DocumentError, ReconcileError

if TYPE_CHECKING:
    from reconcile.model.document import Document

_DONE, _BAD_INPUT, _INTERRUPTED = 0, 2, 130
_WIDEST = 120  # longer lines are hard to read
_SHORT_WORK = 1.0  # seconds without a progress bar


def main(argv: Sequence[str] | None = None) -> int:
    """Compare the articles named on the command line and print the report.

    Args:
        argv: the arguments; by default those of the process.

    Returns:
        The exit status: 0 when it ran, 2 on bad input, 130 when it was interrupted.

    Raises:
        SystemExit: help or the version was asked for (status 0).
    """
    try:
        _print(_run(_parser().parse_args(argv)))
    except ReconcileError as error:
        print(f"reconcile: error: {_one_line(error)}", file=sys.stderr)
        return _BAD_INPUT
    except KeyboardInterrupt:
        print("reconcile: interrupted", file=sys.stderr)
        return _INTERRUPTED
    except BrokenPipeError:
        _close_quietly()
    return _DONE


class _Parser(ArgumentParser):
    """A parser whose complaints are one line, like those about the articles."""

    def error(self, message: str) -> NoReturn:
        """Refuse the arguments."""
        raise ReconcileError(f"{message} (see --help)")


def _parser() -> ArgumentParser:
    from reconcile.version import __version__

    parser = _Parser(prog="reconcile", description="Show what several articles agree on, and where they differ.")
    parser.add_argument("paths", nargs="+", metavar="FILE_OR_FOLDER", help="articles, or folders of articles")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print the report as JSON")
    form.add_argument("--markdown", action="store_true", help="print the report as Markdown")
    parser.add_argument("--html", metavar="PATH", help="also write the report as an HTML page (PATH ends in .html)")
    parser.add_argument(
        "--only", choices=("discrepancies", "agreements", "all"), default="all", help="which findings to show"
    )
    parser.add_argument(
        "--published",
        action="append",
        default=[],
        metavar="ID=DATE",
        help="the day on which a document was published (YYYY-MM-DD); may be repeated",
    )
    parser.add_argument("--version", action="version", version=f"reconcile {__version__}")
    return parser


def _run(options: Namespace) -> str:
    """Compare, write the page if one is asked for, and render what is to be printed."""
    import reconcile

    if options.html and not options.html.lower().endswith(".html"):
        raise ReconcileError(f"--html {options.html}: the name of the page must end in .html")
    docs = _dated(reconcile.read(options.paths), options.published)
    with _progress() as progress:
        report = reconcile.compare(docs, progress=progress)
    report = report.only(options.only)
    if options.html:
        report.save(options.html)
    if options.json:
        return report.to_json(indent=2)
    return report.to_markdown() if options.markdown else report.to_text(**_terminal())


def _terminal() -> dict[str, Any]:
    """How wide the text is, and whether it is coloured: as the terminal asks; for anything else as `str` gives it."""
    if not sys.stdout.isatty():
        return {}
    plain = "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb" or os.name == "nt"
    return {"width": min(get_terminal_size().columns, _WIDEST), "colour": not plain}


def _dated(docs: Sequence["Document"], settings: Sequence[str]) -> list["Document"]:
    """The documents with the days of publication given on the command line."""
    from reconcile.text.published import parse_published

    by_id = {d.id: d for d in docs}
    for setting in settings:
        doc_id, _, value = setting.partition("=")
        if not value.strip():
            raise DocumentError(f"--published {setting}: give it as ID=DATE, for example a=2023-05-14")
        if doc_id not in by_id:
            raise DocumentError(f"--published {setting}: no document {doc_id!r}; there are {', '.join(by_id)}")
        by_id[doc_id] = evolve(by_id[doc_id], published=parse_published(value, doc_id))
    return list(by_id.values())


@contextmanager
def _progress() -> Iterator[Callable[[int, int], object] | None]:
    """A progress bar on a terminal, where tqdm is installed; it appears once the work has lasted a second."""
    bar = _bar() if sys.stderr.isatty() else None
    if bar is None:
        yield None
        return

    def advance(done: int, total: int) -> None:
        bar.total = total
        bar.update(done - bar.n)

    with bar:
        yield advance


def _bar() -> Any:
    try:
        from tqdm import tqdm
    except ImportError:
        return None
    return tqdm(total=0, unit="doc", delay=_SHORT_WORK, leave=False, file=sys.stderr)


def _print(text: str) -> None:
    """Print with what the terminal's encoding lacks as question marks, and meet a closed pipe here, not at exit."""
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding))
    sys.stdout.flush()


def _one_line(error: ReconcileError) -> str:
    from reconcile.report.cleaning import visible

    return visible(str(error)).strip()


def _close_quietly() -> None:
    """Let the interpreter flush into nothing at exit instead of complaining about the closed pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
