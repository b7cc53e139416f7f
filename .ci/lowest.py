"""Print the package's dependencies, each in the lowest version that `pyproject.toml` allows, one a line."""

import tomllib
from pathlib import Path

project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
print("\n".join(d.replace(">=", "==") for d in project["dependencies"]))
