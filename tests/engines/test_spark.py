"""Spark gives what one machine gives.

Without Java or pyspark these tests are skipped; with RECONCILE_SPARK=required, as `.ci/run` sets it, they fail instead.
"""

import json
import os
import shutil
import signal
import sys
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

import reconcile
from reconcile import Settings
from reconcile.engines import spark
from reconcile.errors import DocumentError

pytestmark = pytest.mark.filterwarnings("ignore")  # pyspark's own
ROOT = Path(reconcile.__file__).parents[1]
FIELDS = "id string, text string, source string, title string, published string"


def missing(what):
    if os.environ.get("RECONCILE_SPARK") == "required":
        pytest.fail(f"{what} is missing, and RECONCILE_SPARK=required")
    pytest.skip(f"needs {what}")


@pytest.fixture(scope="module")
def session():
    """A Spark of two processors that tries a task up to four times."""
    if not shutil.which("java"):
        missing("a Java runtime (Debian's package openjdk-17-jre-headless)")
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        missing("pyspark (the extra spark)")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    made = (
        SparkSession.builder.master("local[2, 4]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.log.level", "OFF")
        .getOrCreate()
    )
    yield made
    made.stop()


@pytest.fixture(scope="module")
def pile():
    spec = spec_from_file_location("pile_benchmark", ROOT / "tests" / "benchmarks" / "piles.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.pile(300)[0]


def rows(articles):
    """The articles as rows of strings."""
    return [
        (a["id"], a["text"], a["source"], a["title"], str(a["published"]) if a["published"] else None) for a in articles
    ]


def found(frames):
    """The findings of Spark's, each as data with its story."""
    return sorted(
        ({**json.loads(r.data), "story": r.story} for r in frames.findings.collect()),
        key=lambda f: (f["story"], f["id"]),
    )


def expected(articles, **settings):
    """The findings of one machine's, numbered within each story as Spark numbers them."""
    report = reconcile.compare(articles, settings=Settings(**settings))
    number, told = {}, []
    home = {d.id: story.id for story in report.stories for d in story.documents}
    for finding in report.findings:
        story = home[finding.claims[0].doc]
        number[story] = number.get(story, 0) + 1
        told.append({**finding.to_dict(), "id": f"f{number[story]}", "story": story})
    return report, sorted(told, key=lambda f: (f["story"], f["id"]))


@pytest.fixture(scope="module")
def alone(pile):
    return expected(pile)


@pytest.fixture(scope="module")
def frames(session, pile):
    return spark.compare_all(session.createDataFrame(rows(pile), FIELDS).repartition(4))


def test_a_mixed_pile_gives_the_findings_of_one_machine(frames, alone):
    assert len(alone[1]) > 300
    assert found(frames) == alone[1]


def test_a_mixed_pile_gives_the_stories_of_one_machine(frames, alone):
    stories = {}
    for row in frames.stories.collect():
        stories.setdefault(row.story, set()).add(row.id)
    assert stories == {s.id: {d.id for d in s.documents} for s in alone[0].stories}


def test_a_mixed_pile_gives_the_claims_of_one_machine(frames, alone):
    def places(table):
        return sorted((r["doc"], r["kind"], r["start"], r["end"], r["verdict"] or "") for r in table)

    assert places(r.asDict() for r in frames.claims.collect()) == places(alone[0].to_arrow().to_pylist())


def test_a_mixed_pile_gives_the_warnings_of_one_machine(frames, alone):
    assert sorted((r.doc or "", r.code) for r in frames.warnings.collect()) == sorted(
        (n.doc or "", n.code) for n in alone[0].warnings
    )


BRIDGE = "Six people died when the road bridge at Halvik fell into the Lurra. The bridge was 240 metres long."
FELL = "Nine people died in the fall of the Halvik road bridge over the Lurra. The bridge was 240 metres long."
PAIR = [{"id": "a", "text": BRIDGE}, {"id": "b", "text": FELL}]


def test_a_poisoned_document_is_a_warning_and_holds_up_nothing(session):
    given = [
        (b"a", BRIDGE.encode(), None),
        (b"b", FELL.encode(), None),
        (b"broken", b"\xff\xfe\x00\xd8", None),
        (b"huge", b"x" * 1_000_001, None),
        (b"empty", None, None),
        (b"undated", b"Six people died.", "the day before"),
        (b"a", b"Another text with the same id.", None),
    ]
    frame = session.createDataFrame(
        [(i.decode(), t, p) for i, t, p in given], "id string, text binary, published string"
    )
    frames = spark.compare_all(frame)
    warned = sorted((r.doc, r.code) for r in frames.warnings.collect())
    unusable = [(d, "document-unusable") for d in ("broken", "empty", "huge", "undated")]
    assert warned == sorted([*unusable, ("a", "id-repeated")])
    assert {d for r in frames.stories.collect() for d in [r.id]} == {"a", "b"}


def test_texts_of_a_wrong_type_are_warnings(session):
    frames = spark.compare_all(session.createDataFrame([("a", 7), ("b", 8)], "id string, text int"))
    assert [r.code for r in frames.warnings.collect()] == ["document-unusable"] * 2
    assert frames.findings.collect() == []


def test_settings_reach_the_work(session):
    frame = session.createDataFrame([(r["id"], r["text"]) for r in PAIR], "id string, text string")
    whole = {"min_story": 0.0, "kinds": ("number",)}
    assert found(spark.compare_all(frame, Settings(**whole))) == expected(PAIR, **whole)[1]
    assert spark.compare(frame, Settings(min_score=1)).count() == 0


def test_a_killed_task_is_tried_again(session, tmp_path):
    flag = str(tmp_path / "killed")

    def deadly(batches):
        for batch in batches:
            try:
                os.close(os.open(flag, os.O_CREAT | os.O_EXCL))
            except FileExistsError:
                pass
            else:
                os.kill(os.getpid(), signal.SIGKILL)
            yield batch

    frame = session.createDataFrame([(r["id"], r["text"]) for r in PAIR], "id string, text string")
    frames = spark.compare_all(frame.mapInArrow(deadly, frame.schema))
    assert found(frames) == expected(PAIR)[1]
    assert Path(flag).exists()


def test_a_frame_without_texts_is_refused(session):
    with pytest.raises(DocumentError, match="no column 'text'"):
        spark.compare(session.createDataFrame([("a", "b")], "id string, body string"))


def test_days_may_be_days(session):
    day = date(2023, 3, 14)
    frame = session.createDataFrame([(r["id"], r["text"], day) for r in PAIR], "id string, text string, published date")
    assert found(spark.compare_all(frame)) == expected([{**r, "published": day} for r in PAIR])[1]
