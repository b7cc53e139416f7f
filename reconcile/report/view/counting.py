"""How many findings a report holds, in words."""

from collections import Counter
from collections.abc import Iterable, Sequence

from reconcile.model.finding import VERDICTS, Finding, Verdict
from reconcile.report.contents import Contents

# What findings with a verdict are called, one of them and several.
WORDS: dict[Verdict, tuple[str, str]] = {
    "conflict": ("discrepancy", "discrepancies"),
    "update": ("update", "updates"),
    "compatible": ("compatible", "compatible"),
    "agree": ("agreement", "agreements"),
}


def count(number: int, one: str, several: str) -> str:
    """A number and what is counted: "1 source", "1,200 sources"."""
    return f"{number:,} {one if number == 1 else several}"


def counts(report: Contents) -> str:
    """The head line of a report: how many findings of each verdict, and how much one source alone says."""
    sources = count(len(report.documents), "source", "sources")
    if len(report.stories) > 1:
        sources += f", {len(report.stories):,} stories"
    if report.selection == "all":
        alone = count(len(report.single_source), "fact", "facts")
        return f"{sources}: {told(report.findings)}; {alone} from one source alone"
    return f"{sources}: {_narrowed(report)} (only {report.selection} are shown)"


def told(findings: Iterable[Finding]) -> str:
    """How many findings of each verdict."""
    number = Counter(f.verdict for f in findings)
    return ", ".join(count(number[v], *WORDS[v]) for v in VERDICTS)


def shown_verdicts(report: Contents) -> Sequence[Verdict]:
    """The verdicts that a report may show: one where it was narrowed, else all."""
    return VERDICTS if report.selection == "all" else (_only(report),)


def _narrowed(report: Contents) -> str:
    return count(len(report.judged(_only(report))), *WORDS[_only(report)])


def _only(report: Contents) -> Verdict:
    return "conflict" if report.selection == "discrepancies" else "agree"
