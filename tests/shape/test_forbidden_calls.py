"""The package runs no code that it reads, opens no connection, starts no process, and asks no clock and no chance."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CODE = sorted((ROOT / "reconcile").rglob("*.py"))
MODULES = {
    "ctypes", "ftplib", "http", "marshal", "pickle", "random", "requests", "secrets", "shelve", "smtplib",
    "socket", "ssl", "subprocess", "tempfile", "time", "urllib.request", "uuid", "xmlrpc",
}  # fmt: skip
CALLS = {
    "eval",
    "exec",
    "compile",
    "__import__",
    "now",
    "today",
    "utcnow",
    "system",
    "popen",
    "read_pickle",
    "to_pickle",
}
# Between processes the package packs its own values, and unpacks those of its own classes alone.
ALLOWED = {"reconcile/engines/packing.py": {"pickle"}}


def imported(node):
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module] if isinstance(node, ast.ImportFrom) and node.module else []


def forbidden(source):
    """What a source imports or calls and should not; `re.compile` is no `compile`."""
    for node in ast.walk(ast.parse(source)):
        for name in imported(node):
            if name in MODULES or name.split(".")[0] in MODULES:
                yield name
        if isinstance(node, ast.Call):
            called = node.func
            name = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
            if name in CALLS and not (name == "compile" and isinstance(called, ast.Attribute)):
                yield name


@pytest.mark.parametrize("path", CODE, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_module_runs_opens_and_asks_nothing(path):
    found = set(forbidden(path.read_text(encoding="utf-8")))
    assert found - ALLOWED.get(path.relative_to(ROOT).as_posix(), set()) == set()


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import pickle", ["pickle"]),
        ("from urllib.request import urlopen", ["urllib.request"]),
        ("from urllib.parse import urlsplit", []),
        ("import http.client", ["http.client"]),
        ("eval('1')", ["eval"]),
        ("re.compile('a')", []),
        ("compile('a', 'b', 'exec')", ["compile"]),
        ("datetime.now()", ["now"]),
        ("os.system('ls')", ["system"]),
    ],
)
def test_what_is_forbidden_is_seen(source, found):
    assert list(forbidden(source)) == found
