"""The report and everything that it can be turned into."""

import json
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from reconcile.errors import ReconcileError, SettingsError
from reconcile.model.finding import Finding
from reconcile.report.contents import SELECTIONS, Contents, Selection
from reconcile.report.layout import WIDTH
from reconcile.settings import Settings

# What a report can be turned into is imported when it is asked for, so that a comparison does not load it.
if TYPE_CHECKING:
    from reconcile.report.consensus import Consensus
    from reconcile.report.explaining import Explanation
    from reconcile.report.matrix import Matrix


@frozen(repr=False)
class Report(Contents):
    """What several documents agree on and where they differ. It says who says what, and never who is right.

    Attributes:
        documents: the documents compared, in the order of the input.
        findings: the facts that two or more documents state.
        single_source: the facts that one document alone states.
        warnings: what a reader must know of the input: what was skipped, what does not fit.
        selection: "all", or what the report was narrowed to by `only`.
        settings: the thresholds that the report was made with, for `explain`; None where it was not made by comparing.
            They are part of no rendering.
    """

    settings: Settings | None = field(default=None, eq=False)

    def explain(self, finding: Finding | str) -> "Explanation":
        """Explain a finding: the evidence for each link, the score that follows, and the claims that were refused.

        Args:
            finding: a finding of this report, or its id ("f1").

        Returns:
            The explanation, for which the documents of the finding's story are read and aligned once more. Its sums
            give the finding's score.

        Raises:
            ReconcileError: the report has no such finding, or was not made by comparing documents.
        """
        name = finding if isinstance(finding, str) else finding.id
        found = next((f for f in self.findings if f.id == name), None)
        if found is None:
            raise ReconcileError(f"finding: this report has no {name!r}; its findings are {self._known()}")
        if self.settings is None:
            raise ReconcileError("this report was not made by comparing documents, so it can explain nothing")
        from reconcile.report.explaining import explain

        return explain(found, self, self.settings)

    def only(self, selection: Selection) -> "Report":
        """Narrow the report.

        Args:
            selection: "all", "discrepancies" or "agreements".

        Returns:
            A report with these findings alone, and the same documents and warnings; what one source alone says is left
            out unless all is asked for.

        Raises:
            SettingsError: the selection is unknown.
        """
        if selection not in SELECTIONS:
            raise SettingsError(f"selection: unknown {selection!r}; known are {', '.join(SELECTIONS)}")
        if selection == "all":
            return self
        findings = self.discrepancies if selection == "discrepancies" else self.agreements
        return evolve(self, findings=findings, single_source=(), selection=selection)

    def consensus(self, *, policy: str) -> "tuple[Consensus, ...]":
        """Name one value for each finding, by a policy of your choice.

        Args:
            policy: "majority" (the camp with more documents than any other) or "latest" (the camp of the documents
                published last). How many documents say a thing, or how late, does not make it true.

        Returns:
            One consensus a finding, each with the policy; without a value where the policy decides nothing.

        Raises:
            SettingsError: the policy is unknown.
        """
        from reconcile.report.consensus import consensus_of

        return consensus_of(self, policy)

    def matrix(self) -> "Matrix":
        """The findings by source: one row a finding, one column a document."""
        from reconcile.report.matrix import build_matrix

        return build_matrix(self)

    def to_json(self, indent: int | None = None) -> str:
        """The dictionary of `to_dict` as JSON.

        Args:
            indent: spaces for each level; by default all on one line.

        Returns:
            JSON in ASCII alone, other characters as escapes, so that it can be written anywhere.
        """
        return json.dumps(self.to_dict(), indent=indent, allow_nan=False)

    def to_text(self, width: int = WIDTH, colour: bool = False) -> str:
        """The report as text for a terminal; `str(report)` is this at 100 columns.

        Args:
            width: the columns of the terminal; under 40 it is laid out for 40.
            colour: whether heads and topics are set off by escape sequences.

        Returns:
            The text. A report narrowed to discrepancies shows their values by source alone, to fit a screen.
        """
        from reconcile.report.terminal import render_text

        return render_text(self, width, colour)

    def to_markdown(self) -> str:
        """The report as Markdown, with every sign in the articles' words that would be markup escaped."""
        from reconcile.report.rendering import render_markdown

        return render_markdown(self)

    def to_html(self) -> str:
        """The report as one self-contained HTML page that loads nothing.

        Returns:
            A page with the findings, the articles side by side with every claim in its place, and the facts by source.
            It can be read without its script, which finds, filters and lights up. What articles hold shows as text.
        """
        from reconcile.report.rendering import render_page

        return render_page(self)

    def to_csv(self) -> str:
        """The report as CSV: one row a claim, with the columns of `COLUMNS`.

        Returns:
            The table with a head line. A cell that a spreadsheet would take for a formula begins with an apostrophe.
        """
        from reconcile.report.frames import to_csv

        return to_csv(self)

    def to_pandas(self) -> Any:
        """The report as a pandas frame: one row a claim, with the columns of `COLUMNS`.

        Raises:
            MissingExtraError: pandas is not installed.
        """
        from reconcile.report.frames import to_pandas

        return to_pandas(self)

    def to_polars(self) -> Any:
        """The report as a polars frame: one row a claim, with the columns of `COLUMNS`.

        Raises:
            MissingExtraError: polars is not installed.
        """
        from reconcile.report.frames import to_polars

        return to_polars(self)

    def to_arrow(self) -> Any:
        """The report as an Arrow table: one row a claim, with the columns of `COLUMNS`.

        Raises:
            MissingExtraError: pyarrow is not installed.
        """
        from reconcile.report.frames import to_arrow

        return to_arrow(self)

    def plot(self, chart: str = "agreement") -> Any:
        """The report as a chart.

        Args:
            chart: "agreement" (a heat map of the sources by each other: how many facts they have in common, and the
                share without conflict), "spread" (for each fact whose figures differ, where each source has it) or
                "timeline" (for each dated fact, the days that each source gives).

        Returns:
            An altair chart.

        Raises:
            SettingsError: the chart is unknown.
            MissingExtraError: altair is not installed.
        """
        from reconcile.report.plotting import plot

        return plot(self, chart)

    def save(self, path: str | PathLike[str]) -> Path:
        """Write the report to a file, in the format that its suffix names.

        Args:
            path: a path that ends in `.json`, `.md`, `.html`, `.csv` or `.txt`; a file that is there is replaced.

        Returns:
            The path.

        Raises:
            ReconcileError: the suffix is another one, or the file cannot be written.
        """
        formats = {
            ".json": lambda: self.to_json(indent=2) + "\n",
            ".md": self.to_markdown,
            ".html": self.to_html,
            ".csv": self.to_csv,
            ".txt": lambda: f"{self}\n",
        }
        from reconcile.report.saving import save_as

        return save_as(path, formats)

    def _repr_html_(self) -> str:
        from reconcile.report.rendering import render_fragment

        return render_fragment(self)

    def __str__(self) -> str:
        return self.to_text()

    def _known(self) -> str:
        ids = [f.id for f in self.findings]
        return f"{ids[0]} to {ids[-1]}" if ids else "none"

    def __repr__(self) -> str:
        from reconcile.report.view import counts

        return f"<Report on {counts(self)}>"
