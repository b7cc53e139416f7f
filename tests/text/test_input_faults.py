from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.errors import DocumentError, DocumentTypeError, ReconcileError
from reconcile.model.document import Document
from reconcile.model.finding import Notice
from reconcile.text.drafts import FIELDS
from reconcile.text.reading import load_documents

ONE = "Nine climbers reached the hut on Friday."
TWO = "All nine mountaineers are safe, the rescue service said."


def fault(docs):
    with pytest.raises(DocumentError) as caught:
        load_documents(docs)
    return str(caught.value)


@pytest.mark.parametrize("docs", [[], (), iter([]), {}.values()])
def test_no_documents(docs):
    assert "no documents: pass articles" in fault(docs)


@pytest.mark.parametrize(
    "docs",
    [[ONE], iter([ONE]), {"text": ONE, "id": "a"}, Document("a", ONE), [{"text": ONE}]],
)
def test_one_document_is_too_little(docs):
    message = fault(docs)
    assert "'a'" in message
    assert "two or more" in message


def test_one_file_is_too_little_and_what_was_left_out_is_told(tmp_path):
    (tmp_path / "1.txt").write_text(ONE)
    (tmp_path / "2.odt").write_text(TWO)
    assert "2.odt" in fault(tmp_path)


@pytest.mark.parametrize("text", ["", " ", "\n\t\r\n", "\ufeff", "\u2028 \u00a0", "\u200b"])
@pytest.mark.parametrize("form", [str, lambda text: {"text": text}, lambda text: Document("b", text)])
def test_empty_and_blank_texts(text, form):
    message = fault([ONE, form(text)])
    assert "document 'b' (2 of 2)" in message
    assert "empty" in message
    assert "leave the document out" in message


def test_a_text_of_header_lines_alone():
    assert "nothing follows its header lines; add" in fault([ONE, "https://example.org/climbers"])


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (3, "document 2 of 2 is of type int; pass a Document, a text"),
        (None, "document 2 of 2 is of type NoneType"),
        (b"Nine climbers.", "document 2 of 2 is of type bytes"),
        ([ONE], "document 2 of 2 is of type list"),
        ({"text": 3}, "document 'b' (2 of 2): its text is an int; give a string"),
        ({"text": b"Nine"}, "its text is bytes; decode it first"),
        ({"text": ["Nine"]}, "its text is a list"),
        ({"text": ONE, "title": 3}, "its title is an int"),
        ({"text": ONE, "source": {}}, "its source is a dict"),
        ({"text": ONE, "url": Path("x")}, "its url is a"),
        ({"text": ONE, "id": 1.5}, "document 2 of 2: its id is a float"),
        ({"text": ONE, "id": True}, "its id is a bool"),
        ({"text": ONE, "id": ["x"]}, "its id is a list"),
        (Document(3, None), "document '3' (2 of 2): it has no text"),
    ],
)
def test_values_of_another_type(item, words):
    assert words in fault([ONE, item])


def test_faults_of_type_are_type_errors_too():
    for docs in ([ONE, 3], [1, 2], 3, None, "text", {"text": 3}):
        with pytest.raises(TypeError) as caught:
            load_documents(docs)
        assert isinstance(caught.value, DocumentTypeError | ReconcileError)


@pytest.mark.parametrize("item", [{}, {"body": ONE}, {"text": None}, {"text": float("nan")}])
def test_a_mapping_without_text(item):
    assert "document 'b' (2 of 2): it has no text; give the article under 'text'" in fault([ONE, item])


@pytest.mark.parametrize("docs", [ONE, "", b"bytes"])
def test_a_bare_text_is_an_error_that_tells_to_pass_a_list(docs):
    assert "pass a list of texts" in fault(docs)


@pytest.mark.parametrize("docs", [None, 3, 1.5, object()])
def test_what_is_no_iterable(docs):
    assert f"docs is of type {type(docs).__name__}; pass a list" in fault(docs)


def test_the_name_of_a_file_in_place_of_its_text(tmp_path):
    path = tmp_path / "one.txt"
    path.write_text(ONE)
    assert "pass pathlib.Path(" in fault([str(path), TWO])
    for text in (f"We read {path}", "nowhere.txt", "x" * 5000 + ".txt"):
        assert load_documents([text, TWO])[0][0].text == text


@pytest.mark.parametrize(("docs", "id_"), [([{"text": ONE, "id": "x"}, {"text": TWO, "id": "x"}], "x")])
def test_duplicate_ids_name_the_id_and_the_places(docs, id_):
    message = fault(docs)
    assert f"document '{id_}': 2 documents have this id (1 of 2; 2 of 2)" in message
    assert "give each its own" in message


@pytest.mark.parametrize("value", ["May 3", "2024-13-01", 3, object(), ["2024-01-01"]])
def test_a_published_that_is_no_date(value):
    for doc in ({"text": TWO, "published": value}, Document("b", TWO, published=value)):
        message = fault([ONE, doc])
        assert "document 'b' (2 of 2): published is" in message
        assert "YYYY-MM-DD" in message


@pytest.mark.parametrize("body", [-1, 1000])
def test_a_body_outside_the_text(body):
    assert f"body is {body}; give an index into its text" in fault([ONE, Document("b", TWO, body=body)])


def test_all_faults_are_told_at_once():
    message = fault([ONE, "", 3, {"text": TWO, "published": "May"}, {"text": ONE, "id": "a"}, {"text": TWO, "id": "a"}])
    assert message.startswith("4 documents cannot be used:\n- ")
    assert all(place in message for place in ("(2 of 6)", "document 3 of 6", "(4 of 6)", "(5 of 6; 6 of 6)"))
    assert "1 of 6" not in message


def test_faults_of_both_kinds_make_a_document_error():
    with pytest.raises(DocumentError) as caught:
        load_documents(["", 3])
    assert not isinstance(caught.value, TypeError)


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.binary(max_size=9) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner),
    max_leaves=12,
)


@given(junk)
def test_any_value_is_read_or_refused_by_an_error_of_ours(docs):
    try:
        documents, notices = load_documents(docs)
    except ReconcileError:
        return
    assert len(documents) >= 2
    assert all(isinstance(d.text, str) and d.text.strip() and d.id for d in documents)
    assert all(isinstance(n, Notice) for n in notices)
