"""No module holds what changes as the package runs: calls and threads do not meet in it. Caches are tested apart."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CODE = sorted((ROOT / "reconcile").rglob("*.py"))
CHANGING = {
    "add", "append", "clear", "discard", "extend", "insert", "pop", "popitem", "remove", "reverse", "setdefault",
    "sort", "update", "__setitem__",
}  # fmt: skip
# Whoever renders values for notebooks says so once, as the package is imported; names imported late are bound once
# (PEP 562).
ALLOWED = {
    "reconcile/model/showing.py": {"_ways"},
    "reconcile/__init__.py": {"globals"},
    "reconcile/report/__init__.py": {"globals"},
}


def names_of(tree):
    """The names that a module binds at its top, but for functions, classes and imports."""
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        yield from (t.id for t in targets if isinstance(t, ast.Name))


def changed(source):
    """What a module's functions change of its own names."""
    tree = ast.parse(source)
    names = set(names_of(tree))
    for function in (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)):
        arguments = {a.arg for a in ast.walk(function.args) if isinstance(a, ast.arg)}
        bound = {n.id for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        ours = names - arguments - bound
        for node in ast.walk(function):
            if isinstance(node, ast.Global):
                yield from (f"global {name}" for name in node.names)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "globals":
                yield "globals"
            yield from (name for name in altered(node) if name in ours)


def altered(node):
    """The names whose members a node sets, strikes out or adds to."""
    if isinstance(node, ast.Subscript | ast.Attribute) and isinstance(node.ctx, ast.Store | ast.Del):
        yield from (n.id for n in [node.value] if isinstance(n, ast.Name))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGING:
        yield from (n.id for n in [node.func.value] if isinstance(n, ast.Name))


@pytest.mark.parametrize("path", CODE, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_function_changes_what_its_module_holds(path):
    found = set(changed(path.read_text(encoding="utf-8")))
    assert found - ALLOWED.get(path.relative_to(ROOT).as_posix(), set()) == set()


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("seen = []\ndef f(x):\n    seen.append(x)", ["seen"]),
        ("seen = {}\ndef f(x):\n    seen[x] = 1", ["seen"]),
        ("seen: dict[str, int] = {}\ndef f(x):\n    del seen[x]", ["seen"]),
        ("seen = {}\ndef f(x):\n    seen[x] += 1", ["seen"]),
        ("n = 0\ndef f():\n    global n\n    n += 1", ["global n"]),
        ("def f():\n    globals()['n'] = 1", ["globals"]),
        ("seen = []\ndef f(seen):\n    seen.append(1)", []),
        ("seen = []\ndef f():\n    seen = []\n    seen.append(1)", []),
        ("seen = [1]\ndef f():\n    return seen[0]", []),
        ("seen = {}\nseen['a'] = 1", []),
    ],
)
def test_what_changes_is_seen(source, found):
    assert list(changed(source)) == found
