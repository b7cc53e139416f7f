import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = Path(__file__).parent / "project"
WRONG = '''"""What a type checker must refuse."""

import reconcile

reconcile.compare(["a", "b"], errors="ignore")
reconcile.Settings(kinds=3, max_findings="many")
reconcile.read(3)
reconcile.numbers(3)
reconcile.compare(["a", "b"]).findngs
'''


def mypy(path, cache):
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={cache}", str(path)]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env={"MYPYPATH": str(ROOT)})


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    return tmp_path_factory.mktemp("mypy")


def test_a_users_project_is_clean_in_strict_mode(cache):
    pytest.importorskip("mypy")
    done = mypy(PROJECT / "newsroom.py", cache)
    assert "newsroom.py" not in done.stdout, done.stdout
    assert done.returncode in (0, 1), done.stderr


def test_wrong_uses_are_refused(tmp_path, cache):
    pytest.importorskip("mypy")
    path = tmp_path / "wrong.py"
    path.write_text(WRONG)
    lines = [line for line in mypy(path, cache).stdout.splitlines() if "wrong.py:" in line and ": error:" in line]
    assert {int(line.split(":")[1]) for line in lines} == {5, 6, 7, 8, 9}


@pytest.fixture(scope="module")
def by_pyright(tmp_path_factory):
    """For a user's project, and for wrong uses beside it, the lines where pyright sees an error in strict mode."""
    pytest.importorskip("pyright")
    folder = tmp_path_factory.mktemp("pyright")
    (folder / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict", "extraPaths": [str(ROOT)]}))
    (folder / "wrong.py").write_text(WRONG)
    shutil.copy(PROJECT / "newsroom.py", folder)
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)]
    surroundings = os.environ | {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}  # it would look for a newer version of itself
    done = subprocess.run(command, capture_output=True, text=True, env=surroundings)
    told = json.loads(done.stdout)["generalDiagnostics"]
    lines = {"newsroom.py": set(), "wrong.py": set()}
    for fault in told:
        lines[Path(fault["file"]).name].add(fault["range"]["start"]["line"] + 1)
    return lines


def test_pyright_finds_a_users_project_clean_in_strict_mode(by_pyright):
    assert by_pyright["newsroom.py"] == set()


def test_pyright_refuses_wrong_uses(by_pyright):
    assert by_pyright["wrong.py"] == {5, 6, 7, 8, 9}


def test_the_package_says_that_it_is_typed():
    assert (ROOT / "reconcile" / "py.typed").exists()
