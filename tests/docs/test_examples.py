"""The examples of the README and of the documentation, run as a reader would run them."""

import json
import re
import shutil
import sys
import tomllib
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import jsonschema
import pytest
from attrs import fields

import reconcile
from reconcile.__main__ import _parser
from reconcile.model.claim import KINDS
from reconcile.model.finding import VERDICTS
from reconcile.report import COLUMNS, POLICIES

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
README = ROOT / "README.md"
PAGES = sorted(p for p in DOCS.rglob("*.md") if "_build" not in p.parts)
EVERY_PAGE = [README, *PAGES]
FENCE = re.compile(r"^(```+|:::+)[ ]*(\S*)[^\n]*\n(.*?)^\1[ ]*$", re.MULTILINE | re.DOTALL)
CELL_OPTION = re.compile(r"^:\w+:.*\n", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)|\{download\}`[^<`]*<([^>]+)>`")
CODE = ("python", "{code-cell}")


def name_of(path):
    return str(path.relative_to(ROOT))


def read(path):
    return path.read_text(encoding="utf-8")


def blocks(path, *languages):
    return [body for _, language, body in FENCE.findall(read(path)) if language in languages]


def run(path):
    """Run the code of a page, block by block, in one namespace."""
    namespace = {"__name__": "__main__"}
    for number, block in enumerate(blocks(path, *CODE), 1):
        code = compile(CELL_OPTION.sub("", block), f"{name_of(path)}, block {number}", "exec")
        exec(code, namespace)
    return namespace


@pytest.fixture
def workplace(tmp_path, monkeypatch):
    """A folder of its own to run in, with the sample articles."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def readme_report():
    spec = spec_from_file_location("readme_report", DOCS / "readme_report.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_readme_examples_run(workplace, capsys):
    namespace = run(README)
    assert "DISCREPANCIES" in capsys.readouterr().out
    assert (workplace / "report.html").read_text(encoding="utf-8").startswith("<!")
    assert namespace["report"].documents[0].url


def test_the_readme_says_what_its_first_example_finds(workplace):
    namespace = {}
    exec(blocks(README, "python")[0], namespace)
    report = namespace["report"]
    assert {c.text for f in report.discrepancies for c in f.claims} == {"Twelve", "Fourteen"}
    assert any({c.text for c in f.claims} == {"six", "Six"} and f.verdict == "compatible" for f in report.findings)


def test_the_readme_examples_of_the_stations_are_right():
    found = [eval(line, {"reconcile": reconcile}) for line in blocks(README, "python")[2].splitlines()]
    numbers, dates, names, credited, likeness = found
    assert numbers == [("14", ">=", 14, "boat")]
    assert dates == [("Wednesday", "2023-05-17")]
    assert names[0] == ("Maria Lopez", "person", "Maria Lopez")
    assert names[-1] == ("Lopez", "person", "Maria Lopez")
    assert credited == [("coast guard", "said")]
    assert likeness >= 0.5


@pytest.mark.parametrize("path", [p for p in PAGES if blocks(p, *CODE)], ids=name_of)
def test_the_cells_of_a_page_run(path, workplace):
    run(path)


def test_the_readme_begins_with_the_two_commands():
    assert blocks(README, "console")[0].splitlines() == [
        "pip install . && python -m reconcile seeds/drills",
        "pip install -e '.[dev]' && pytest",
    ]


def test_the_readme_shows_the_report_as_printed(readme_report):
    shown = read(README)
    assert readme_report.with_report(shown, readme_report.printed()) == shown, "run python docs/readme_report.py"


def test_a_long_section_is_abridged_and_says_so(readme_report):
    report = "2 sources: 12 agreements\n\nWARNINGS (1)\n  ! one\n\nAGREEMENTS (12)\n"
    report += "".join(f"  f{n:<3} topic {n}\n       why\n" for n in range(1, 13))
    limit = readme_report.SHOWN["AGREEMENTS"]
    short = readme_report.abridged(report)
    assert f"topic {limit}\n" in short
    assert f"topic {limit + 1}\n" not in short
    assert short.endswith(f"       why\n  ... and {12 - limit} more\n")
    assert "WARNINGS (1)\n  ! one\n\nAGREEMENTS (12)\n  f1 " in short


def test_a_short_report_is_shown_whole(readme_report):
    report = "2 sources: 1 discrepancy\n\nDISCREPANCIES (1)\n\n  f1   topic\n       a: “six”\n"
    assert readme_report.abridged(report) == report


def test_the_report_takes_the_place_between_its_marks_alone(readme_report):
    readme = f"before\n{readme_report.BEGIN}\nold\n{readme_report.END}\nafter\n"
    filled = readme_report.with_report(readme, "1 source\n")
    assert filled.startswith(f"before\n{readme_report.BEGIN}\n```text\n1 source\n```\n")
    assert filled.endswith(f"{readme_report.END}\nafter\n")
    assert readme_report.with_report(filled, "1 source\n") == filled


@pytest.mark.parametrize("path", EVERY_PAGE, ids=name_of)
def test_links_lead_to_files(path):
    targets = [first or second for first, second in LINK.findall(read(path))]
    local = [t for t in targets if "://" not in t]
    assert [t for t in local if not (path.parent / t).exists()] == []


@pytest.mark.parametrize("path", EVERY_PAGE, ids=name_of)
def test_files_named_in_commands_exist(path):
    words = re.findall(r"\b(?:docs|tests|seeds|reconcile)/[\w./-]*[\w]", read(path))
    made = {"docs/_build"}
    assert [w for w in words if w not in made and not (ROOT / w).exists()] == []


@pytest.mark.parametrize("path", EVERY_PAGE, ids=name_of)
def test_extras_named_exist(path):
    extras = tomllib.loads(read(ROOT / "pyproject.toml"))["project"]["optional-dependencies"]
    named = {e for group in re.findall(r"'\.\[([\w,]+)\]'", read(path)) for e in group.split(",")}
    named |= set(re.findall(r"extra `(\w+)`", read(path)))
    assert named <= set(extras)


def test_every_option_of_the_command_line_is_documented():
    known = {o for action in _parser()._actions for o in action.option_strings if o.startswith("--")}
    page = read(DOCS / "command-line.md")
    options = set(re.findall(r"`(--\w+)[^`]*`", page))
    assert options == known


def test_every_public_name_is_in_the_reference():
    page = read(DOCS / "api.md")
    missing = [n for n in reconcile.__all__ if f":: reconcile.{n}\n" not in page and n != "__version__"]
    assert missing == []


def test_the_reference_names_what_there_is():
    for dotted in re.findall(r":: reconcile\.([\w.]+)", read(DOCS / "api.md")):
        module, _, name = f"reconcile.{dotted}".rpartition(".")
        __import__(module)
        assert hasattr(sys.modules[module], name), dotted


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("verdicts.md", VERDICTS),
        ("claims.md", KINDS),
        ("verdicts.md", POLICIES),
        ("documents.md", [f.name for f in fields(reconcile.Document) if f.name != "notices"]),
        ("alignment.md", ["min_score", "min_story"]),
    ],
)
def test_the_page_of_a_concept_names_its_words(page, words):
    text = read(DOCS / "concepts" / page)
    assert [w for w in words if f"`{w}`" not in text] == []


def test_every_setting_is_explained():
    text = "".join(read(p) for p in PAGES)
    assert [f.name for f in fields(reconcile.Settings) if f"`{f.name}`" not in text] == []


def test_every_warning_of_the_library_is_explained():
    page = read(DOCS / "concepts" / "report.md")
    code = "".join(read(p) for p in (ROOT / "reconcile").rglob("*.py"))
    used = set(re.findall(r'Notice\([^"()]*"([a-z]+-[a-z-]+)"', code)) | set(
        re.findall(r'\("([a-z]+-[a-z]+)", message\)', code)
    )
    assert {"published-weekday", "header-date", "file-skipped", "encoding-guessed"} <= used
    assert [c for c in sorted(used) if f"`{c}`" not in page] == []


def test_the_report_of_the_documentation_fits_the_schema(workplace):
    namespace = run(DOCS / "concepts" / "report.md")
    schema = json.loads(read(DOCS / "report.schema.json"))
    jsonschema.validate(namespace["report"].to_dict(), schema)
    assert {c.name for c in COLUMNS} >= {"finding", "verdict", "text", "sentence"}


@pytest.mark.parametrize("path", EVERY_PAGE, ids=name_of)
def test_pages_speak_of_articles_of_our_own(path):
    hosts = re.findall(r"https?://([\w.-]+)", read(path))
    assert [h for h in hosts if not h.endswith(("example.com", "keepachangelog.com", "semver.org"))] == []
