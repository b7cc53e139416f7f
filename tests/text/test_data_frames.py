from datetime import date, datetime

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from reconcile.errors import DocumentError, DocumentTypeError
from reconcile.text.drafts import is_missing
from reconcile.text.frames import is_frame
from reconcile.text.reading import load_documents

TEXTS = ["The bridge fell at noon.", "A bridge collapsed at midday."]
MAKERS = [pd.DataFrame, pl.DataFrame, pa.table]


class Table:
    """A frame of no known library: columns by name."""

    def __init__(self, content):
        self.content = content

    @property
    def columns(self):
        return list(self.content)

    def __getitem__(self, name):
        return self.content[name]

    def __len__(self):
        return len(self.content["text"])


def load(frame):
    return load_documents(frame)[0]


@pytest.mark.parametrize("make", [*MAKERS, Table])
def test_rows_become_documents(make):
    columns = {
        "text": TEXTS,
        "id": ["wire", "post"],
        "source": ["City Wire", "Evening Post"],
        "title": ["Bridge falls", "Collapse"],
        "published": ["2024-03-05", "20240306"],
        "url": ["https://example.org/1", None],
        "section": ["local", "local"],
    }
    first, second = load(make(columns))
    assert (first.id, first.text, first.source, first.title) == ("wire", TEXTS[0], "City Wire", "Bridge falls")
    assert (first.published, first.url) == (date(2024, 3, 5), "https://example.org/1")
    assert (second.id, second.published, second.url) == ("post", date(2024, 3, 6), None)


@pytest.mark.parametrize("make", MAKERS)
def test_text_is_the_only_column_needed(make):
    documents = load(make({"text": TEXTS}))
    assert [(d.id, d.text, d.source, d.published) for d in documents] == [
        ("a", TEXTS[0], "", None),
        ("b", TEXTS[1], "", None),
    ]


@pytest.mark.parametrize("make", MAKERS)
def test_missing_values_count_as_absent(make):
    blank = {name: [None, None] for name in ("id", "source", "title", "published", "url")}
    assert [d.id for d in load(make({"text": TEXTS, **blank}))] == ["a", "b"]


@pytest.mark.parametrize(
    "column",
    [
        pd.Series(["2024-03-05", None]),
        pd.Series(["2024-03-05", pd.NA], dtype="string"),
        pd.Series(["2024-03-05", np.nan], dtype="object"),
        pd.Series([20240305, None]),
        pd.Series([20240305, pd.NA], dtype="Int64"),
        pd.Series(pd.to_datetime(["2024-03-05", None])),
        pd.Series(pd.to_datetime(["2024-03-05T10:00Z", None])),
        pd.Series([date(2024, 3, 5), pd.NaT], dtype="object"),
    ],
)
def test_pandas_columns_with_gaps(column):
    assert [d.published for d in load(pd.DataFrame({"text": TEXTS, "published": column}))] == [date(2024, 3, 5), None]


@pytest.mark.parametrize(
    "column",
    [
        pl.Series(["2024-03-05", None]),
        pl.Series([20240305, None]),
        pl.Series([date(2024, 3, 5), None]),
        pl.Series([datetime(2024, 3, 5, 10), None]),
    ],
)
def test_polars_columns_with_gaps(column):
    assert [d.published for d in load(pl.DataFrame({"text": TEXTS, "published": column}))] == [date(2024, 3, 5), None]


def test_numbers_serve_as_ids():
    assert [d.id for d in load(pd.DataFrame({"text": TEXTS, "id": [7, 8]}))] == ["7", "8"]


def test_the_index_of_a_filtered_frame_does_not_matter():
    frame = pd.DataFrame({"text": ["left out", *TEXTS]})
    assert [d.text for d in load(frame[frame.text != "left out"])] == TEXTS


def test_a_column_of_texts_is_a_list_of_texts():
    assert [d.text for d in load(pd.Series(TEXTS))] == TEXTS
    assert [d.text for d in load(pl.Series(TEXTS))] == TEXTS


@pytest.mark.parametrize("make", MAKERS)
def test_a_frame_without_text_names_its_columns(make):
    with pytest.raises(DocumentError, match=r"no column 'text' \(it has: body, url\).*rename"):
        load(make({"body": TEXTS, "url": [None, None]}))


def test_a_frame_without_columns():
    with pytest.raises(DocumentError, match="it has: none"):
        load(pd.DataFrame())


def test_a_column_twice_is_an_error():
    frame = pd.DataFrame([["x.", "y."], ["z.", "w."]], columns=["text", "text"])
    with pytest.raises(DocumentError, match="2 columns 'text'"):
        load(frame)


@pytest.mark.parametrize("make", MAKERS)
def test_a_faulty_row_is_named(make):
    with pytest.raises(DocumentError, match=r"row 2 of 2\).*no text"):
        load(make({"text": [TEXTS[0], None]}))


@pytest.mark.parametrize("make", MAKERS)
def test_an_empty_frame_has_no_documents(make):
    with pytest.raises(DocumentError, match="no documents"):
        load(make({"text": []}))


def test_a_frame_of_one_row_is_too_little():
    with pytest.raises(DocumentError, match="only one document"):
        load(pd.DataFrame({"text": TEXTS[:1]}))


def test_a_lazy_frame_must_be_collected():
    with pytest.raises(DocumentTypeError, match=r"LazyFrame.*collect it first"):
        load(pl.DataFrame({"text": TEXTS}).lazy())


@pytest.mark.parametrize("value", [[], {}, {"columns": 1}, "text", None, 3, pd.DataFrame, pd.Series(TEXTS), iter(())])
def test_other_things_are_no_frames(value):
    assert not is_frame(value)


@pytest.mark.parametrize(
    ("value", "missing"),
    [
        (None, True),
        (float("nan"), True),
        (np.float32("nan"), True),
        (pd.NaT, True),
        (pd.NA, True),
        (np.datetime64("NaT"), True),
        ("", False),
        ("nan", False),
        (0, False),
        ({}, False),
        (b"", False),
        (np.array([1, 2]), False),
    ],
)
def test_is_missing(value, missing):
    assert is_missing(value) is missing
