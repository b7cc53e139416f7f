"""The work of a cluster's engine, over Arrow tables, without the cluster."""

import json
from datetime import date

import pytest

import reconcile
from reconcile import Document, Settings
from reconcile.alignment.piles import group_documents
from reconcile.alignment.stories import least_evidence
from reconcile.engines import batches
from reconcile.engines.packing import unpack
from reconcile.engines.schemas import JUDGED, KEYS, LINKS, OWN_COLUMNS, READ, READ_COLUMNS, STORIES
from reconcile.report import COLUMNS

pa = pytest.importorskip("pyarrow")

FIRST = "Six people died when the road bridge at Halvik fell into the Lurra. The bridge was 240 metres long."
SECOND = "Nine people died in the fall of the Halvik road bridge over the Lurra. The bridge was 240 metres long."
MINE = "All nine miners trapped in the Orsk Hill pit near Tambor were brought up alive, rescuers said."
ROWS = [
    {"id": "a", "text": FIRST, "published": "2023-03-14", "source": "Wire"},
    {"id": "b", "text": SECOND, "published": "2023-03-15", "source": "Post"},
    {"id": "c", "text": MINE, "published": None, "source": None},
]


def read(rows, schema=None):
    given = pa.RecordBatch.from_pylist(rows, schema=schema)
    return [row for made in batches.read_batches([given], Settings()) for row in made.to_pylist()]


def stories(rows):
    """What was read of the documents, as a table with the names that `judge_table` looks for."""
    found = read(rows)
    return pa.table({"story_id": ["a"] * len(found), "extract": pa.array([r["extract"] for r in found], pa.binary())})


def test_documents_are_read():
    rows = read(ROWS)
    assert [r["id"] for r in rows] == ["a", "b", "c"]
    assert [r["published"] for r in rows] == [date(2023, 3, 14), date(2023, 3, 15), None]
    extract = unpack(rows[0]["extract"])
    assert extract.doc == Document("a", FIRST, "Wire", published=date(2023, 3, 14))
    assert extract.claims == reconcile.extract(extract.doc)
    assert unpack(rows[0]["story"]) == extract.story


def test_batches_have_their_schema():
    for made in batches.read_batches([pa.RecordBatch.from_pylist(ROWS)], Settings()):
        assert made.schema.equals(READ)


def test_many_documents_come_in_several_batches():
    given = pa.RecordBatch.from_pylist([{"id": f"d{n}", "text": "Six people died."} for n in range(150)])
    sizes = [made.num_rows for made in batches.read_batches([given, given.slice(0, 1)], Settings())]
    assert sum(sizes) == 151
    assert max(sizes) <= 64


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"id": "x", "text": None}, "it has no text"),
        ({"id": "x", "text": "  "}, "its text is empty"),
        ({"id": "x", "text": "Six died.", "published": "soon"}, "published"),
        ({"id": "x", "text": "y" * 1_000_001}, "1,000,001 characters"),
        ({"id": "x", "text": b"\xff\xfe\x00broken"}, "can't decode"),
        ({"id": "x", "text": 7}, "an int"),
        ({"id": "x", "text": "Six died.", "title": 7}, "title"),
        ({"id": "x", "text": ["Six", "died"]}, "a list"),
    ],
)
def test_what_cannot_be_used_is_a_warning(row, told):
    (warning,) = read([row])
    assert (warning["id"], warning["code"], warning["extract"]) == ("x", "document-unusable", None)
    assert told in warning["message"]


def test_what_fails_is_a_warning(monkeypatch):
    def fail(document, *_):
        raise RecursionError("too deep")

    monkeypatch.setattr("reconcile.engines.work.extract_document", fail)
    (warning,) = read(ROWS[:1])
    assert "too deep" in warning["message"]


def test_warnings_of_the_reading_come_too():
    weekday = "The fair opens on Saturday, 4 May. It closes on Sunday, 5 May, the mayor said on Friday, 3 May."
    rows = read([{"id": "a", "text": weekday, "published": "2021-05-03"}])
    assert [(r["id"], r["code"]) for r in rows] == [("a", None), ("a", "published-weekday")]


def test_bytes_are_read_as_text():
    (row,) = read([{"id": "a", "text": FIRST.encode()}])
    assert unpack(row["extract"]).doc.text == FIRST


@pytest.mark.parametrize("name", [None, " "])
def test_without_an_id_a_document_is_named_by_what_it_holds(name):
    first, again, other = (read([{"id": name, "text": t}])[0]["id"] for t in (FIRST, FIRST, SECOND))
    assert first == again != other
    assert first.startswith("doc-")


def test_an_id_of_another_type_is_written_out():
    assert read([{"id": 12, "text": FIRST}])[0]["id"] == "12"


def test_keys_links_and_stories_are_those_of_grouping():
    rows = read(ROWS)
    given = pa.RecordBatch.from_pylist(rows, schema=READ)
    (keys,) = batches.key_batches([given], documents=3)
    assert keys.schema.equals(KEYS)
    shared = {k for k in ("halvik", "lurra") if {r["id"] for r in keys.to_pylist() if r["key"] == k} == {"a", "b"}}
    assert shared == {"halvik", "lurra"}
    packed = {r["id"]: r["story"] for r in rows}
    pairs = [{"a": x, "b": y, "story_a": packed[x], "story_b": packed[y]} for x, y in ("ab", "ac", "bc")]
    (links,) = batches.link_batches([pa.RecordBatch.from_pylist(pairs)], 0.13, least_evidence(3))
    assert links.schema.equals(LINKS)
    assert links.to_pylist() == [{"a": "a", "b": "b"}]
    part = batches.split_table(pa.table({"story": [packed["b"], packed["a"]]}), 0.13, least_evidence(3))
    assert part.schema.equals(STORIES)
    assert part.to_pylist() == [{"story": "a", "id": "a"}, {"story": "a", "id": "b"}]
    whole = group_documents([unpack(p) for p in packed.values()], 0.13)
    assert whole.stories == (("a", "b"), ("c",))


def test_a_story_is_judged_as_by_comparing():
    judged = batches.judge_table(stories(ROWS[1::-1]), Settings())
    assert judged.schema.equals(JUDGED)
    rows = judged.to_pylist()
    report = reconcile.compare(ROWS[:2])
    assert [json.loads(r["data"]) for r in rows if r["data"]] == [f.to_dict() for f in report.findings]
    named = [c.name for c in COLUMNS]
    assert [{k: r[k] for k in named} for r in rows] == report.to_arrow().to_pylist()
    assert {r["story"] for r in rows} == {"a"}


def test_a_story_that_cannot_be_judged_is_a_warning(monkeypatch):
    def fail(extracts, settings):
        raise ValueError("no verdict")

    monkeypatch.setattr("reconcile.engines.work.judge_story", fail)
    (row,) = batches.judge_table(stories(ROWS[:2]), Settings()).to_pylist()
    assert (row["story"], row["code"]) == ("a", "story-unusable")
    assert "no verdict" in row["message"]


def test_every_column_of_its_own_is_explained():
    assert list(READ_COLUMNS) == READ.names
    assert set(OWN_COLUMNS) == set(JUDGED.names) - {c.name for c in COLUMNS}


def test_schemas_are_flat():
    for schema in (READ, KEYS, LINKS, STORIES, JUDGED):
        assert not any(pa.types.is_nested(f.type) for f in schema)
