from concurrent.futures import ThreadPoolExecutor

import pytest

import reconcile
from reconcile import ReconcileError, Settings
from reconcile.errors import DocumentError, DocumentGroupError, DocumentTypeGroupError, SettingsError

STORY = "The ferry Marguerite carried {n} passengers, the coast guard said. It sank off Port Lisse on 13 May 2023."
TWO = [STORY.format(n=210), STORY.format(n=180)]


def codes(report):
    return [w.code for w in report.warnings]


def test_a_document_that_is_too_long_is_an_error_that_names_the_setting():
    with pytest.raises(DocumentError, match=r"document 'b' has 1,10\d characters, Settings.max_characters allows 500"):
        reconcile.compare([TWO[0], TWO[1] + "x" * 1000], settings=Settings(max_characters=500))


def test_a_document_that_is_too_long_can_be_left_out_with_a_warning():
    docs = [*TWO, TWO[0] + " more" * 500]
    report = reconcile.compare(docs, settings=Settings(max_characters=500), errors="warn")
    assert [d.id for d in report.documents] == ["a", "b"]
    assert codes(report) == ["document-skipped"]
    assert "max_characters" in report.warnings[0].message


def test_leaving_out_must_leave_two():
    with pytest.raises(DocumentError, match="max_characters"):
        reconcile.compare([TWO[0], "x" * 1000], settings=Settings(max_characters=500), errors="warn")


def test_too_many_documents_are_an_error_that_names_the_setting():
    with pytest.raises(DocumentError, match=r"3 documents are more than Settings.max_documents \(2\)"):
        reconcile.compare([*TWO, TWO[0]], settings=Settings(max_documents=2))


def test_too_many_findings_are_cut_to_the_most_serious_with_a_warning():
    whole = reconcile.compare(TWO)
    cut = reconcile.compare(TWO, settings=Settings(max_findings=1))
    assert len(whole.findings) > 1
    assert [f.verdict for f in cut.findings] == ["conflict"]
    assert codes(cut) == ["findings-capped"]
    assert f"{len(whole.findings) - 1} least weighty" in cut.warnings[0].message
    assert codes(whole) == []


def test_several_faults_are_a_group_that_names_each_document():
    with pytest.raises(DocumentGroupError) as caught:
        reconcile.compare([*TWO, "", {"title": "x"}, 3])
    group = caught.value
    assert isinstance(group, ReconcileError)
    assert isinstance(group, ExceptionGroup)
    assert [("3 of 5" in str(e), "4 of 5" in str(e), "5 of 5" in str(e)) for e in group.exceptions].count(
        (0, 0, 0)
    ) == 0
    assert all(str(e) in str(group) for e in group.exceptions)
    matched, rest = group.split(TypeError)
    assert len(matched.exceptions) == 1
    assert len(rest.exceptions) == 2


def test_faults_can_be_caught_one_kind_at_a_time():
    seen = []
    try:
        reconcile.compare([*TWO, "", 3])
    except* TypeError as types:
        seen += types.exceptions
    except* DocumentError as others:
        seen += others.exceptions
    assert len(seen) == 2


def test_a_group_of_wrong_types_is_a_type_error():
    with pytest.raises(TypeError) as caught:
        reconcile.compare([3, 4])
    assert isinstance(caught.value, DocumentTypeGroupError)


def test_errors_may_be_warned_of():
    docs = [*TWO, "", {"text": TWO[0], "id": 3.5}, {"text": TWO[0], "id": "b"}, {"text": TWO[0], "id": "b"}, 7]
    report = reconcile.compare(docs, errors="warn")
    assert [d.id for d in report.documents] == ["a", "c", "b"]
    messages = [w.message for w in report.warnings if w.code == "document-skipped"]
    for told in ("its text is empty", "its id is a float", "2 documents have this id", "is of type int"):
        assert any(told in m for m in messages), told


def test_files_may_be_warned_of(tmp_path):
    (tmp_path / "a.txt").write_text(TWO[0])
    (tmp_path / "b.txt").write_bytes(b"\0\1")
    (tmp_path / "c.json").write_text("{")
    docs = reconcile.read(tmp_path, errors="warn")
    assert [d.source for d in docs] == ["a"]
    assert [n.code for n in docs[0].notices] == ["document-skipped"] * 2
    assert {"b.txt" in n.message for n in docs[0].notices} == {True, False}


def test_nothing_left_is_an_error_that_tells_why(tmp_path):
    (tmp_path / "b.txt").write_bytes(b"\0\1")
    with pytest.raises(DocumentError, match=r"no documents: .*b\.txt is binary"):
        reconcile.read(tmp_path, errors="warn")


def test_another_word_for_errors_is_refused():
    with pytest.raises(SettingsError, match="errors is 'ignore'"):
        reconcile.compare(TWO, errors="ignore")


def test_eight_threads_give_the_same_report():
    piles = [[STORY.format(n=n), STORY.format(n=n + 7), STORY.format(n=n).upper()] for n in range(200, 208)]
    alone = [reconcile.compare(docs).to_json() for docs in piles]
    with ThreadPoolExecutor(8) as pool:
        for _ in range(3):
            assert list(pool.map(lambda docs: reconcile.compare(docs).to_json(), piles)) == alone


def test_a_sentence_said_again_and_again_is_told_of_once_with_a_warning():
    said = TWO[0] + " The mayor thanked 40 divers." * 30
    report = reconcile.compare([said, TWO[1]])
    assert codes(report) == ["claims-capped"]
    assert "more often than 3 times" in report.warnings[0].message
    assert [s.claim.text for s in report.single_source if s.claim.text == "40"] == ["40"]


def test_words_that_may_be_foreign_months_are_bounded_with_a_warning():
    letters = "abcdefgh"
    words = [f"xq{a}{b}{c}" for a in letters for b in letters for c in letters]
    few, many = (f"Der Bus fuhr am 3. Mai 2021. {'. '.join(f'12 {w}' for w in words[:n])}" for n in (20, 512))
    assert codes(reconcile.compare([few, few])) == []
    assert "dates-capped" in codes(reconcile.compare([few, many]))
