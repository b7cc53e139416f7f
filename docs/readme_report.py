"""Put the report that the README shows into it, as the command line prints it.

    python docs/readme_report.py

Long sections are abridged: each shows its first findings and says how many more there are.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BEGIN, END = "<!-- report: begin -->", "<!-- report: end -->"
ARTICLES = "seeds/drills"
SHOWN = {"DISCREPANCIES": 2, "UPDATES": 2, "COMPATIBLE": 3, "AGREEMENTS": 8}


def printed() -> str:
    """What the command prints."""
    command = [sys.executable, "-X", "utf8", "-m", "reconcile", ARTICLES]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True, encoding="utf-8").stdout


def abridged(report: str) -> str:
    """The report with the first findings of each section, and a line for those left out."""
    head, *sections = re.split(r"^(?=[A-Z]+ \(\d+\)$)", report, flags=re.MULTILINE)
    return "\n\n".join([head.rstrip(), *map(_shortened, sections)]) + "\n"


def with_report(readme: str, report: str) -> str:
    """The README with this report between its two marks."""
    before, rest = readme.split(BEGIN)
    after = rest.split(END)[1]
    return f"{before}{BEGIN}\n```text\n{abridged(report)}```\n{END}{after}"


def _shortened(section: str) -> str:
    heading, *findings = re.split(r"^(?=  f\d+ )", section, flags=re.MULTILINE)
    limit = SHOWN.get(heading.partition(" ")[0], len(findings))
    more = [f"  ... and {len(findings) - limit} more"] if len(findings) > limit else []
    return "".join([heading, *findings[:limit], *more]).rstrip()


if __name__ == "__main__":
    README.write_text(with_report(README.read_text(encoding="utf-8"), printed()), encoding="utf-8")
