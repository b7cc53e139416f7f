import pytest

from reconcile.errors import MissingExtraError
from reconcile.report import Report, extras


def test_rows_are_findings_and_columns_documents(ferry):
    matrix = ferry.matrix()
    assert [f.id for f in matrix.rows] == ["f1", "f2", "f3", "f4"]
    assert [d.id for d in matrix.columns] == ["a", "b", "c"]
    assert [len(row) for row in matrix.cells] == [3, 3, 3, 3]


def test_a_cell_holds_the_claim_or_nothing(ferry):
    matrix = ferry.matrix()
    assert matrix.cells[0][2].text == "180"
    assert matrix.cells[1][2] is None
    assert all(
        cell is None or cell.doc == doc.id
        for row in matrix.cells
        for cell, doc in zip(row, matrix.columns, strict=True)
    )


def test_the_cells_in_words(ferry):
    assert ferry.matrix().values() == (
        ("210 (person)", "210 (person)", "180 (person)"),
        ("at least 14 (person)", "19 (person)", None),
        ("about 40 (person)", "43 (person)", None),
        ("2023-05-13", "2023-05-13", "2023-05-13"),
    )


def test_the_first_claim_counts_where_a_document_has_several(build):
    a, b, _ = build.story()
    claims = [
        build.claim(a, "14", build.people(14)),
        build.claim(b, "19", build.people(19)),
        build.claim(b, "43", build.people(43)),
    ]
    report = Report((a, b), (build.finding("f1", "t", claims, ("a-b conflict",), ("a", "b")),), (), ())
    assert report.matrix().cells[0][1].text == "19"


def test_the_matrix_as_a_frame(ferry):
    frame = ferry.matrix().to_pandas()
    assert list(frame.columns) == ["a", "b", "c"]
    assert frame.index.names == ["finding", "topic", "verdict"]
    assert frame.loc["f1", "c"].item() == "180 (person)"
    assert frame["c"].isna().tolist() == [False, True, True, False]


def test_an_empty_matrix_as_a_frame(build):
    frame = Report(build.story(), (), (), ()).matrix().to_pandas()
    assert frame.shape == (0, 3)


def test_pandas_is_needed_for_the_frame_alone(ferry, monkeypatch):
    def missing(name):
        raise ImportError(name)

    monkeypatch.setattr(extras, "import_module", missing)
    matrix = ferry.matrix()
    with pytest.raises(MissingExtraError, match="pandas"):
        matrix.to_pandas()
