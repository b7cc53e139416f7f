from collections import UserDict
from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import reconcile
from reconcile.errors import DocumentError, DocumentTypeError
from reconcile.model.document import Document
from reconcile.model.finding import Notice
from reconcile.text.reading import as_document, load_documents, read

ONE = "Nine climbers reached the hut on Friday."
TWO = "All nine mountaineers are safe, the rescue service said."
HEADED = f"Climbers safe\n20240119\nhttps://www.example.org/climbers\n{TWO}"


def load(docs):
    return load_documents(docs)[0]


@pytest.mark.parametrize("gather", [list, tuple, iter, lambda docs: (d for d in docs)])
def test_texts_in_any_iterable(gather):
    assert load(gather([ONE, TWO])) == (Document("a", ONE), Document("b", TWO))


@pytest.mark.parametrize("make", [dict, UserDict])
def test_mappings_with_some_or_all_fields(make):
    full = {
        "id": "wire",
        "text": ONE,
        "source": "Alpine Wire",
        "title": "Climbers reach hut",
        "published": "2024-01-19",
        "url": "https://www.example.org/hut",
    }
    assert load([make(full), make({"text": TWO})]) == (
        Document("wire", ONE, "Alpine Wire", "Climbers reach hut", date(2024, 1, 19), "https://www.example.org/hut"),
        Document("a", TWO),
    )


def test_all_forms_in_one_list(tmp_path):
    path = tmp_path / "three.txt"
    path.write_text(ONE)
    documents = load([Document("x", ONE), TWO, {"text": ONE, "id": "y"}, path])
    assert [(d.id, d.source) for d in documents] == [("x", ""), ("a", ""), ("y", ""), ("b", "three")]


def test_documents_pass_unchanged():
    documents = (Document("x", ONE, "Wire", "T", date(2024, 1, 1), "https://e.org", 0), Document("y", TWO))
    assert load(documents) == documents


def test_a_folder_alone_is_enough(tmp_path):
    (tmp_path / "1.txt").write_text(ONE)
    (tmp_path / "2.txt").write_text(TWO)
    assert load(tmp_path) == load([tmp_path]) == tuple(read(tmp_path))
    assert [d.source for d in load(tmp_path)] == ["1", "2"]


def test_fields_are_trimmed_and_blank_ones_absent():
    loose = {"text": ONE, "id": " x ", "title": " T\n"}
    first, second = load([loose, {"text": TWO, "id": " ", "url": "", "source": " "}])
    assert (first.id, first.title) == ("x", "T")
    assert (second.id, second.url, second.source) == ("a", None, "")


@pytest.mark.parametrize("form", [str, lambda text: {"text": text}, lambda text: Document("b", text)])
def test_header_lines_are_read_in_every_form(form):
    document = load([ONE, form(HEADED)])[1]
    assert document.text == HEADED
    assert document.text[document.body :] == TWO
    assert (document.id, document.source, document.title) == ("b", "example.org", "Climbers safe")
    assert (document.published, document.url) == (date(2024, 1, 19), "https://www.example.org/climbers")


def test_explicit_fields_win_over_header_lines():
    explicit = {"title": "Saved", "published": date(2024, 1, 20), "url": "https://example.com/2", "source": "Post"}
    document = load([ONE, {"text": HEADED, **explicit}])[1]
    assert document == Document(id="b", text=HEADED, **explicit, body=HEADED.index(TWO))


def test_the_host_of_an_explicit_address_is_the_source():
    assert load([ONE, {"text": HEADED, "url": "https://news.example.com/2"}])[1].source == "news.example.com"


def test_a_header_date_that_is_no_day_is_told():
    documents, notices = load_documents([ONE, f"Climbers safe\n20241301\n{TWO}"])
    assert documents[1].published is None
    assert [(n.doc, n.code) for n in notices] == [("b", "header-date")]
    assert "20241301" in notices[0].message


def test_notices_of_documents_are_kept():
    notice = Notice("x", "encoding-guessed", "It was guessed.")
    documents, notices = load_documents([Document("x", ONE, notices=(notice,)), TWO])
    assert notices == documents[0].notices == (notice,)


@pytest.mark.parametrize(
    ("given_ids", "ids"),
    [
        ([None, None, None], ["a", "b", "c"]),
        (["a", None, None], ["a", "b", "c"]),
        ([None, "a", None], ["b", "a", "c"]),
        ([None, None, "b"], ["a", "c", "b"]),
        (["x", None, "y"], ["x", "a", "y"]),
        ([1, None, "1a"], ["1", "a", "1a"]),
        (["A", None, None], ["A", "a", "b"]),
    ],
)
def test_default_ids_never_clash_with_given_ones(given_ids, ids):
    assert [d.id for d in load([{"text": ONE, "id": i} for i in given_ids])] == ids


def test_ids_after_z_have_two_letters():
    ids = [d.id for d in load([ONE] * 30)]
    assert ids[24:] == ["y", "z", "aa", "ab", "ac", "ad"]


@pytest.mark.parametrize("doc", [ONE, {"text": ONE}, Document("a", ONE)])
def test_as_document_takes_one_in_any_form(doc):
    assert as_document(doc) == Document("a", ONE)


def test_as_document_takes_a_file_with_one_article(tmp_path):
    path = tmp_path / "one.txt"
    path.write_text(ONE)
    assert as_document(path) == Document("a", ONE, source="one")
    (tmp_path / "two.txt").write_text(TWO)
    with pytest.raises(DocumentError, match="holds 2 documents where one is needed"):
        as_document(tmp_path)


@pytest.mark.parametrize("doc", ["", None, 3, [ONE, TWO], {"body": ONE}])
def test_as_document_refuses_what_is_none(doc):
    with pytest.raises(DocumentError):
        as_document(doc)


@pytest.mark.parametrize("paths", [None, 3, b"bytes", [3], [ONE, None]])
def test_read_refuses_what_is_no_path(paths):
    with pytest.raises(DocumentTypeError, match="path"):
        read(paths)


def test_read_is_public():
    assert reconcile.read is read


def test_reading_again_changes_nothing():
    documents = load([HEADED, ONE, f"Climbers safe\n\n{TWO}"])
    assert load(documents) == documents
    assert load([evolve(d, body=0) for d in documents]) == documents


texts = st.text(min_size=1).filter(lambda t: t.strip().strip("\ufeff\u200b\u2060").strip())


@given(st.lists(texts, min_size=2, max_size=5))
def test_texts_are_never_altered(given_texts):
    try:
        documents, _ = load_documents(given_texts)
    except DocumentError as error:
        assert "header lines" in str(error) or "name of a file" in str(error)  # noqa: PT017 # the only faults left
        return
    assert [d.text for d in documents] == given_texts
    assert len({d.id for d in documents}) == len(documents)
    assert load(documents) == documents
