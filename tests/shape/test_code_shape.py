"""The shape of the code, measured: small files and functions, annotated and documented, without import cycles."""

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).parents[2]
CODE = sorted((ROOT / "reconcile").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LONGEST_FILE = 299
MEDIAN_FUNCTION = 10
LONG_FUNCTION = 30
LONG_SHARE = 0.1
TEST_SHARE = 1.2

Function = ast.FunctionDef | ast.AsyncFunctionDef


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def length(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def shown(path: Path, node: ast.AST | None = None) -> str:
    place = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
    return f"{place}:{getattr(node, 'lineno', 1)} {getattr(node, 'name', '')}".strip()


def functions(tree: ast.AST) -> Iterator[Function]:
    return (n for n in ast.walk(tree) if isinstance(n, Function))


def lines_of(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def unannotated(tree: ast.Module) -> Iterator[Function]:
    """Functions with a parameter or a result of unknown type; `self` and `cls` need none."""
    for function in functions(tree):
        a = function.args
        named = [*a.posonlyargs, *a.args, *a.kwonlyargs, *filter(None, (a.vararg, a.kwarg))]
        bare = [p.arg for p in named if p.annotation is None and p.arg not in {"self", "cls"}]
        if bare or (function.returns is None and function.name != "__init__"):
            yield function


def undocumented(tree: ast.Module | ast.ClassDef) -> Iterator[ast.AST]:
    """The module and its public classes, functions and methods without a docstring."""
    if not ast.get_docstring(tree):
        yield tree
    for node in tree.body:
        public = isinstance(node, ast.ClassDef | Function) and not node.name.startswith("_")
        if public and isinstance(node, ast.ClassDef):
            yield from undocumented(node)
        elif public and not ast.get_docstring(node):
            yield node


def module_name(path: Path, root: Path) -> str:
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def runtime_nodes(node: ast.AST) -> Iterator[ast.AST]:
    """The tree below a node without what type checkers alone read."""
    for child in ast.iter_child_nodes(node):
        if not (isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test)):
            yield child
            yield from runtime_nodes(child)


def imports(tree: ast.Module, known: set[str]) -> set[str]:
    """The modules among those known that a module imports, anywhere in it."""
    found = set()
    for node in runtime_nodes(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            parts = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= parts & known or {node.module}
    return found & known


def import_graph(root: Path, files: list[Path]) -> dict[str, set[str]]:
    modules = {module_name(path, root): path for path in files}
    return {name: imports(parse(path), set(modules)) for name, path in modules.items()}


def cycle(graph: dict[str, set[str]]) -> list[str]:
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


@pytest.mark.parametrize("path", [*CODE, *TESTS], ids=shown)
def test_files_are_short(path):
    assert length(path) <= LONGEST_FILE


def test_functions_are_short():
    sizes = {shown(p, f): lines_of(f) for p in CODE for f in functions(parse(p))}
    long = sorted((f"{size} lines: {place}" for place, size in sizes.items() if size > LONG_FUNCTION), reverse=True)
    assert median(sizes.values()) <= MEDIAN_FUNCTION
    assert len(long) <= LONG_SHARE * len(sizes), "\n".join(long)


@pytest.mark.parametrize("path", CODE, ids=shown)
def test_every_function_is_annotated(path):
    assert [shown(path, f) for f in unannotated(parse(path))] == []


@pytest.mark.parametrize("path", CODE, ids=shown)
def test_everything_public_is_documented(path):
    assert [shown(path, node) for node in undocumented(parse(path))] == []


def test_imports_have_no_cycle():
    assert cycle(import_graph(ROOT, CODE)) == []


def test_there_are_more_lines_of_tests_than_of_code():
    tests, code = sum(map(length, TESTS)), sum(map(length, CODE))
    assert tests >= TEST_SHARE * code, f"{tests} lines of tests for {code} lines of code"


def test_names_of_test_files_are_unique():
    names = [p.name for p in TESTS if p.name.startswith("test_")]
    assert sorted({n for n in names if names.count(n) > 1}) == []


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("def f(a: int) -> int: ...", []),
        ("def f(a) -> int: ...", ["f"]),
        ("def f(a: int): ...", ["f"]),
        ("def f(*a, **b: int) -> int: ...", ["f"]),
        ("def f(*, a) -> int: ...", ["f"]),
        ("class C:\n def m(self) -> None: ...", []),
        ("class C:\n def __init__(self, a: int): ...", []),
        ("def f() -> None:\n def g(x): ...", ["g"]),
        ("async def f(a): ...", ["f"]),
    ],
)
def test_missing_annotations_are_seen(source, names):
    assert [f.name for f in unannotated(ast.parse(source))] == names


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ('"""M."""\ndef f(): "F."', []),
        ("x = 1", ["module"]),
        ('"""M."""\ndef f(): ...', ["f"]),
        ('"""M."""\ndef _f(): ...', []),
        ('"""M."""\nclass C:\n """C."""\n def m(self): ...\n def __len__(self): ...', ["m"]),
        ('"""M."""\nclass C:\n def m(self): "M."', ["C"]),
    ],
)
def test_missing_docstrings_are_seen(source, names):
    assert [getattr(node, "name", "module") for node in undocumented(ast.parse(source))] == names


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ({"a": "import p.b", "b": "x = 1"}, False),
        ({"a": "import p.b", "b": "import p.a"}, True),
        ({"a": "from p import b", "b": "from p.a import x"}, True),
        ({"a": "from p import b", "b": "def f():\n from p.a import x"}, True),
        ({"a": "from p import b", "b": "if TYPE_CHECKING:\n from p.a import x"}, False),
        ({"a": "from p.b import x", "b": "from p.c import x", "c": "from p.a import x"}, True),
        ({"__init__": "from p.a import x", "a": "from p import b", "b": "import os"}, False),
    ],
)
def test_import_cycles_are_seen(tmp_path, files, found):
    (tmp_path / "p").mkdir()
    for name, source in files.items():
        (tmp_path / "p" / f"{name}.py").write_text(source)
    assert bool(cycle(import_graph(tmp_path, sorted(tmp_path.rglob("*.py"))))) is found


def test_the_length_of_a_function_counts_all_its_lines():
    tree = ast.parse('@decorated\ndef f(\n a: int,\n) -> int:\n    """F."""\n\n    return a\n')
    assert [lines_of(f) for f in functions(tree)] == [6]
