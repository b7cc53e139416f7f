"""Say of how many packages pip-audit knew the weaknesses, by the report given; skipped where it reached no service."""

import json
import sys
from pathlib import Path

report = Path(sys.argv[1])
packages = json.loads(report.read_text(encoding="utf-8"))["dependencies"] if report.exists() else []
audited = sum("vulns" in p for p in packages)
print(f"{audited} of {len(packages)} packages audited" if audited else "skipped: no service knows these packages here")
