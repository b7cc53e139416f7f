"""No regular expression of the package, written or built from the lexicon, can be made to backtrack without end."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# Notes every pattern that the package compiles while its modules are imported and stories are read and shown.
COLLECTOR = """
import json, pkgutil, re, sys
from importlib import import_module
compile, seen = re.compile, {}

def noted(pattern, flags=0):
    compiled = compile(pattern, flags)
    name = sys._getframe(1).f_globals.get("__name__", "")
    if name.startswith("reconcile") and isinstance(compiled.pattern, str):
        seen.setdefault(compiled.pattern, name)
    return compiled

re.compile = noted
import reconcile
for module in pkgutil.walk_packages(reconcile.__path__, "reconcile."):
    if not module.name.endswith("__main__"):
        try:
            import_module(module.name)
        except ImportError:
            pass
for docs in json.load(sys.stdin):
    report = reconcile.compare(docs)
    report.to_html(), report.to_markdown(), str(report)
print(json.dumps(seen))
"""


@pytest.fixture(scope="module")
def patterns():
    stories = sorted((ROOT / "tests" / "gold" / "stories").glob("*.json"))[:4]
    piles = [[{"text": d["text"]} for d in json.loads(p.read_text(encoding="utf-8"))["docs"]] for p in stories]
    surroundings = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-W", "ignore", "-c", COLLECTOR]
    done = subprocess.run(command, input=json.dumps(piles), capture_output=True, text=True, env=surroundings)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)


def dangers(pattern):
    """What regexploit (Doyensec) finds: repeated parts that can share out one stretch of text in more than two ways."""
    from regexploit.ast.sre import SreOpParser
    from regexploit.redos import find

    return [str(danger) for danger in find(SreOpParser().parse_sre(pattern))]


@pytest.mark.filterwarnings("ignore")
def test_no_pattern_backtracks_without_end(patterns):
    pytest.importorskip("regexploit")
    assert len(patterns) > 100
    assert {name: pattern for pattern, name in patterns.items() if dangers(pattern)} == {}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("pattern", [r"(a+)+$", r"(\w+\s?)*:", r"\d*\d*\d*x"])
def test_a_pattern_that_does_is_seen(pattern):
    pytest.importorskip("regexploit")
    assert dangers(pattern)
