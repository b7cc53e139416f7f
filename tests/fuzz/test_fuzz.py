"""The inputs by which the package is fuzzed pass, and a fault is seen."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BROKEN = """
import reconcile, sys
sys.path.insert(0, "tests/fuzz")
import fuzz
reconcile.numbers = lambda text: 1 / 0
fuzz.main()
"""


def run(*command):
    return subprocess.run([sys.executable, *command], capture_output=True, text=True, cwd=ROOT)


@pytest.mark.parametrize("what", ["finders", "compare"])
def test_the_corpus_and_what_becomes_of_it_pass(what):
    done = run("tests/fuzz/fuzz.py", what, "--by-chance", "-runs=40", "-seed=3")
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_input_that_fails_is_printed():
    done = run("-c", BROKEN, "finders", "--by-chance")
    assert done.returncode == 1
    assert done.stdout.startswith("input 0: ")
    assert "At least 14 people were killed" in done.stdout
