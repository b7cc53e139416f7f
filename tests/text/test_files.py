import json
import os
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.errors import DocumentError
from reconcile.text.files import decode
from reconcile.text.reading import load_documents, read

BODY = "Forty houses burned in the hills above Santa Lena on Sunday, firefighters said."
TITLE = "Forty houses burn above Santa Lena"
HEADED = f"{TITLE}\n20230814\nhttps://www.example.com/fire\n{BODY}"


@pytest.fixture
def put(tmp_path):
    """Write a file below the test's folder and give its path."""

    def write(name, content):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def fault(paths):
    with pytest.raises(DocumentError) as caught:
        read(paths)
    return str(caught.value)


@pytest.mark.parametrize("suffix", [".txt", ".md", ".TXT", ".Md"])
def test_a_text_file_with_header_lines(put, suffix):
    (document,) = read(put(f"fire{suffix}", HEADED))
    assert document.text == HEADED
    assert document.text[document.body :] == BODY
    assert (document.id, document.source, document.title) == ("a", "example.com", TITLE)
    assert (document.published, document.url) == (date(2023, 8, 14), "https://www.example.com/fire")


def test_a_bare_text_file_has_its_name_for_a_source_and_no_date(put):
    (document,) = read(put("hill-fire.txt", BODY))
    assert (document.source, document.title, document.published, document.url) == ("hill-fire", "", None, None)
    assert document.body == 0


@pytest.mark.parametrize("form", [str, os.fspath, lambda p: p, lambda p: [p], lambda p: iter([str(p)])])
def test_paths_come_as_strings_or_path_objects_alone_or_in_an_iterable(put, form):
    assert [d.text for d in read(form(put("a.txt", BODY)))] == [BODY]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_newlines_are_kept(put, newline):
    text = f"{BODY}{newline}{BODY}{newline}"
    assert read(put("a.txt", text))[0].text == text


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_utf_8_with_and_without_a_mark(put, bom):
    (document,) = read(put("a.txt", bom + "Café “Łódź” burned.".encode()))
    assert document.text == "Café “Łódź” burned."
    assert document.notices == ()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_with_a_mark(put, encoding):
    assert read(put("a.txt", "\ufeffCafé “Łódź” burned.".encode(encoding)))[0].text == "Café “Łódź” burned."


def test_windows_1252_is_guessed_with_a_notice(put):
    path = put("a.txt", "The café “Luna” burned.".encode("cp1252"))
    (document,) = read(path)
    assert document.text == "The café “Luna” burned."
    (notice,) = document.notices
    assert (notice.doc, notice.code) == ("a", "encoding-guessed")
    assert str(path) in notice.message


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04\x00\x00",
        b"text\0text",
        b"\xff\xfea",
        b"\xff\xfe\x00\x00a\x00\x00\x00",
        b"caf\xe9 \x81",
        b"\x89PNG\r\n\x1a\n\x01\xff",
    ],
)
def test_what_is_no_text_is_an_error_that_names_the_file_and_the_remedy(put, data):
    path = put("a.txt", data)
    message = fault(path)
    assert str(path) in message
    assert "UTF-8" in message


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_an_error_of_ours(data):
    try:
        text, guessed = decode(data, "file x.txt")
    except DocumentError:
        return
    assert "\0" not in text
    assert not guessed or text.encode("cp1252") == data


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=100))
def test_what_was_written_is_read(text):
    assert decode(text.encode("utf-8-sig"), "x") == (text, False)
    assert decode(text.encode("utf-16"), "x") == (text, False)


def test_a_folder_is_read_with_its_folders_in_the_order_of_names(put, tmp_path):
    for name in ("b/2.txt", "b/10.txt", "a.txt", "c.md", "b/deep/er/1.txt"):
        put(name, f"{name} {BODY}")
    documents = read(tmp_path)
    assert [d.text.split()[0] for d in documents] == ["a.txt", "b/10.txt", "b/2.txt", "b/deep/er/1.txt", "c.md"]
    assert [d.id for d in documents] == ["a", "b", "c", "d", "e"]


def test_the_order_of_several_paths_is_kept(put):
    second, first = put("2.txt", BODY), put("1.txt", HEADED)
    assert [d.text for d in read([second, first])] == [BODY, HEADED]


def test_what_a_folder_holds_beside_articles_is_told(put, tmp_path):
    for name in ("a.txt", "b.txt", "chart.png", "notes.pdf", ".hidden/c.txt"):
        put(name, BODY)
    for documents in (read(tmp_path), list(load_documents(tmp_path)[0]), list(load_documents(read(tmp_path))[0])):
        assert len(documents) == 2
        (notice,) = documents[0].notices
        assert (notice.doc, notice.code) == (None, "file-skipped")
        assert all(name in notice.message for name in ("chart.png", "notes.pdf", ".hidden"))
    assert load_documents([tmp_path])[1] == load_documents(read(tmp_path))[1] == (notice,)


def test_many_files_left_out_are_counted(put, tmp_path):
    put("a.txt", BODY)
    for number in range(25):
        put(f"{number:02}.jpg", b"")
    (notice,) = read(tmp_path)[0].notices
    assert "09.jpg and 15 more" in notice.message


def test_a_folder_without_articles_says_what_it_holds(put, tmp_path):
    put("chart.png", b"")
    message = fault(tmp_path)
    assert "no documents" in message
    assert "chart.png" in message


def test_a_link_to_a_folder_is_not_followed(put, tmp_path):
    put("in/a.txt", BODY)
    (tmp_path / "in" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (document,) = read(tmp_path)
    assert "loop" in document.notices[0].message


@pytest.mark.parametrize(
    ("name", "words"),
    [("a.pdf", ".pdf"), ("a.docx", ".docx"), ("article", "no suffix"), ("a.txt.gz", ".gz")],
)
def test_an_unknown_suffix_names_the_known_ones(put, name, words):
    message = fault(put(name, BODY))
    assert words in message
    assert ".jsonl" in message


@pytest.mark.parametrize("name", ["missing.txt", "missing", "missing.pdf", "missing/a.txt"])
def test_a_file_that_is_not_there(tmp_path, name):
    message = fault(tmp_path / name)
    assert name in message
    assert "o such file" in message


def test_a_file_that_may_not_be_read(put, monkeypatch):
    path = put("a.txt", BODY)

    def refuse(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(path), "read_bytes", refuse)
    message = fault(path)
    assert str(path) in message
    assert "Permission denied; check" in message


def test_a_folder_that_may_not_be_read(tmp_path, monkeypatch):
    def refuse(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(tmp_path), "iterdir", refuse)
    assert "Permission denied" in fault(tmp_path)


def test_an_empty_file(put):
    path = put("a.txt", "\n \n")
    message = fault(path)
    assert str(path) in message
    assert "empty" in message


RECORD = {"id": "w", "text": BODY, "source": "Wire", "title": "T", "published": "2023-08-14", "url": "https://e.org/1"}


@pytest.mark.parametrize("content", [RECORD, [RECORD], {**RECORD, "author": "A", "tags": [1, 2]}])
def test_a_json_document(put, content):
    (document,) = read(put("a.json", json.dumps(content)))
    assert (document.id, document.text, document.source, document.title) == ("w", BODY, "Wire", "T")
    assert (document.published, document.url) == (date(2023, 8, 14), "https://e.org/1")


def test_a_json_list_and_lines_of_json(put):
    records = [{"text": BODY}, {"text": HEADED, "id": "x"}, {"text": BODY, "published": None}]
    listed = read(put("a.json", json.dumps(records)))
    lines = read(put("a.jsonl", "\r\n\n".join(map(json.dumps, records)) + "\n"))
    assert listed == lines
    assert [(d.id, d.source) for d in listed] == [("a", ""), ("x", "example.com"), ("b", "")]


def test_one_json_document_is_named_by_its_file(put):
    assert read(put("wire.json", json.dumps({"text": BODY})))[0].source == "wire"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.json", "{", "a.json is no valid JSON"),
        ("a.json", "[" * 100_000, "a.json is no valid JSON"),
        ("a.json", "", "a.json is no valid JSON"),
        ("a.json", "[]", "no documents"),
        ("a.json", "3", "a.json is no JSON object"),
        ("a.json", '[{"text": "One."}, "Two."]', "a.json, item 2 is no JSON object"),
        ("a.json", '[{"text": "One."}, {"body": "Two."}]', "a.json, item 2): it has no text"),
        ("a.json", '{"text": 3}', "its text is an int"),
        ("a.json", '{"text": "One.", "url": ["x"]}', "its url is a list"),
        ("a.json", '{"text": "One.", "published": "May"}', "a.json): published is 'May'"),
        ("a.json", '[{"text": "One.", "id": "x"}, {"text": "Two.", "id": "x"}]', "item 1; file"),
        ("a.jsonl", '{"text": "One."}\n{"text": ', "a.jsonl, line 2 is no valid JSON"),
        ("a.jsonl", '{"text": "One."}\n\n[1]', "a.jsonl, line 3 is no JSON object"),
        ("a.jsonl", "\n", "no documents"),
    ],
)
def test_faulty_json_names_file_and_place(put, name, content, words):
    assert words in fault(put(name, content))


def test_all_faulty_files_are_named_at_once(put, tmp_path):
    put("a.txt", BODY)
    put("b.txt", b"\0")
    put("c.json", "{")
    put("d.txt", " ")
    put("e.jsonl", '{\n{"text": 3}')
    message = fault(tmp_path)
    assert message.startswith("5 documents cannot be used:")
    assert all(name in message for name in ("b.txt", "c.json", "d.txt", "e.jsonl, line 1", "e.jsonl, line 2"))
    assert "a.txt" not in message


def test_a_guessed_encoding_is_told_of_json_too(put):
    record = '{"text": "The caf\u00e9 burned."}'.encode("cp1252")
    for name, content in (("a.json", record), ("a.jsonl", record)):
        (notice,) = read(put(name, content))[0].notices
        assert notice.code == "encoding-guessed"
