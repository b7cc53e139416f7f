import csv
import importlib
import io
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.errors import MissingExtraError
from reconcile.model.claim import NumberValue
from reconcile.report import COLUMNS, Report, extras
from reconcile.report.frames import rows_of

NAMES = [c.name for c in COLUMNS]


def pandas_rows(report):
    frame = report.to_pandas()
    return [
        {k: (None if v is pandas_missing() or v != v else v) for k, v in row.items()}
        for row in frame.to_dict("records")
    ]


def pandas_missing():
    return importlib.import_module("pandas").NA


def test_one_row_a_claim_with_the_id_of_its_finding(ferry):
    rows = rows_of(ferry)
    assert [r["finding"] for r in rows] == ["f1"] * 3 + ["f2"] * 2 + ["f3"] * 2 + ["f4"] * 3 + [None] * 2
    assert [list(r) for r in rows] == [NAMES] * 12
    assert rows[2] == {
        "finding": "f1",
        "kind": "number",
        "topic": "passengers on board the Marguerite",
        "verdict": "conflict",
        "camp": 2,
        "origins": 3,
        "score": 0.93,
        "doc": "c",
        "source": "Lisse Courier",
        "published": None,
        "start": 57,
        "end": 60,
        "text": "180",
        "op": "=",
        "low": 180.0,
        "high": 180.0,
        "unit": "person",
        "edtf": None,
        "name": None,
        "attribution": "Ines Orlo",
        "status": "asserted",
        "sentence": "On Saturday the Marguerite went down off Port Lisse with 180 passengers, said mayor Ines Orlo.",
        "reason": "Harbour Wire has 210, Lisse Courier 180.",
    }


def test_dates_and_names_have_columns_of_their_own(ferry):
    rows = rows_of(ferry)
    assert [r["edtf"] for r in rows if r["kind"] == "date"] == ["2023-05-13"] * 3
    assert [r["name"] for r in rows if r["kind"] == "person"] == ["Jonas Weld"]
    assert rows[-1]["reason"] == "no other document states it"
    assert rows[-1]["verdict"] is None


def test_every_column_is_documented_once():
    assert len(set(NAMES)) == len(NAMES)
    assert all(c.meaning for c in COLUMNS)


def test_polars_holds_the_rows(ferry):
    frame = ferry.to_polars()
    assert frame.columns == NAMES
    assert frame.to_dicts() == rows_of(ferry)


def test_arrow_holds_the_rows_and_the_meaning_of_the_columns(ferry):
    table = ferry.to_arrow()
    assert table.column_names == NAMES
    assert table.to_pylist() == rows_of(ferry)
    assert table.schema.field("op").metadata[b"meaning"].decode() == COLUMNS[NAMES.index("op")].meaning


def test_pandas_holds_the_rows(ferry):
    frame = ferry.to_pandas()
    assert list(frame.columns) == NAMES
    rows = pandas_rows(ferry)
    for row in rows:
        row["published"] = row["published"].date() if row["published"] is not None else None
    assert rows == rows_of(ferry)


def test_pandas_keeps_types_where_values_are_missing(ferry):
    types = ferry.to_pandas().dtypes
    assert str(types["camp"]) == "Int64"
    assert str(types["low"]) == "Float64"
    assert str(types["published"]) == "datetime64[s]"


@pytest.mark.parametrize("form", ["to_pandas", "to_polars", "to_arrow"])
def test_an_empty_report_has_all_columns(form):
    frame = getattr(Report((), (), (), ()), form)()
    assert list(getattr(frame, "column_names", None) or frame.columns) == NAMES
    assert frame.shape == (0, len(NAMES))


@pytest.mark.parametrize("day", [date(1000, 1, 1), date(1677, 1, 1), date(2500, 12, 31)])
def test_days_long_ago_and_far_off_are_kept(build, day):
    docs = [build.document(d, "7", published=day) for d in "ab"]
    found = build.finding("f1", "t", [build.claim(d, "7", build.people(7)) for d in docs], ("a-b agree",), ("ab",))
    report = Report(docs, (found,), (), ())
    assert report.to_pandas()["published"][0].date() == day
    assert report.to_polars()["published"][0] == day
    assert report.to_arrow()["published"][0].as_py() == day


@pytest.mark.parametrize(
    ("form", "package", "extra"),
    [("to_pandas", "pandas", "pandas"), ("to_polars", "polars", "polars"), ("to_arrow", "pyarrow", "arrow")],
)
def test_a_missing_package_is_named_with_its_extra(ferry, monkeypatch, form, package, extra):
    def missing(name):
        raise ImportError(name)

    monkeypatch.setattr(extras, "import_module", missing)
    with pytest.raises(MissingExtraError, match=rf"needs {package}.*pip install 'reconcile-facts\[{extra}\]'"):
        getattr(ferry, form)()


def test_csv_holds_the_rows(ferry):
    rows = list(csv.DictReader(io.StringIO(ferry.to_csv())))
    assert list(rows[0]) == NAMES
    assert [r["text"] for r in rows] == [r["text"] for r in rows_of(ferry)]
    assert rows[2]["low"] == "180.0"
    assert rows[2]["op"] == "="
    assert rows[2]["published"] == ""


@pytest.mark.parametrize("formula", ['=HYPERLINK("x")', "+1+1", "-2+3", "@SUM(A1)", "\tx", "\rx"])
def test_formulas_are_defused_in_csv(build, formula):
    docs = [build.document(d, "7", source=formula) for d in "ab"]
    claims = [build.claim(d, "7", NumberValue("=", -7, 7, "")) for d in docs]
    report = Report(docs, (build.finding("f1", formula, claims, ("a-b agree",), ("ab",)),), (), ())
    row = next(csv.DictReader(io.StringIO(report.to_csv(), newline="")))
    assert row["source"] == row["topic"] == f"'{formula}"
    assert row["low"] == "-7.0"


def test_a_sentence_without_end_does_not_fill_the_table(build):
    docs = [build.document(d, "word " * 20_000 + "7" + " word" * 20_000) for d in "ab"]
    found = build.finding("f1", "t", [build.claim(d, "7", build.people(7)) for d in docs], ("a-b agree",), ("ab",))
    sentences = [r["sentence"] for r in rows_of(Report(docs, (found,), (), ()))]
    assert [len(s) for s in sentences] == [603, 603]
    assert all(s[0] == s[-1] == "…" and "word 7 word" in s for s in sentences)


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_hostile_text_survives_the_frames(hostile, data):
    report = data.draw(hostile)
    rows = rows_of(report)
    assert report.to_polars().to_dicts() == rows
    assert report.to_arrow().to_pylist() == rows
    assert report.to_pandas()["topic"].tolist() == [r["topic"] for r in rows]
    report.to_csv().encode("utf-8")
