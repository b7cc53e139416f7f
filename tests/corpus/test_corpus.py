import sqlite3
from datetime import date

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import reconcile
from reconcile import Corpus, Document, Settings
from reconcile.corpus import corpus as corpus_module
from reconcile.engines import work
from reconcile.errors import CorpusError, DocumentError, WorkError

FIRST = "Six people died when the road bridge at Halvik fell into the Lurra. The bridge was 240 metres long."
SECOND = "Nine people died in the fall of the Halvik road bridge over the Lurra. The bridge was 240 metres long."
THIRD = "The Halvik road bridge over the Lurra was 260 metres long. Nine people died when it fell."
MINE = "All nine miners trapped in the Orsk Hill pit near Tambor were brought up alive, rescuers said."


def doc(name, text, day=14):
    return Document(name, text, f"Outlet {name}", published=date(2023, 3, day))


PILE = (doc("wire", FIRST), doc("ledger", MINE), doc("post", SECOND), doc("late", THIRD, 15))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "news.corpus"


@pytest.fixture
def corpus(path):
    with Corpus(path) as made:
        yield made


def texts(findings):
    return {frozenset((c.doc, c.text) for c in f.claims) for f in findings if f.kind == "number"}


def test_a_new_corpus_is_empty(corpus, path):
    assert len(corpus) == 0
    assert corpus.documents == ()
    assert corpus.report().findings == ()
    assert path.exists()


@pytest.mark.parametrize("cut", range(5))
def test_the_report_is_that_of_comparing_all(corpus, cut):
    corpus.add(PILE[:cut])
    corpus.add(PILE[cut:])
    assert corpus.report() == reconcile.compare(PILE)


def test_one_by_one_comes_to_the_same(corpus):
    for document in PILE:
        corpus.add([document])
    assert corpus.report() == reconcile.compare(PILE)


def test_several_processes_come_to_the_same(corpus):
    corpus.add(PILE[:2], workers=2)
    corpus.add(PILE[2:], workers=2)
    assert corpus.report() == reconcile.compare(PILE)


def test_reopened_it_has_everything(path):
    with Corpus(path) as corpus:
        corpus.add(PILE)
    with Corpus(path) as again:
        assert again.documents == PILE
        assert again.report() == reconcile.compare(PILE)


def test_what_is_new_is_told(corpus):
    news = corpus.add(PILE[:2])
    assert (news.findings, news.added) == ((), PILE[:2])
    assert {s.claim.doc for s in news.single_source} == {"wire", "ledger"}
    news = corpus.add(PILE[2:3])
    assert texts(news.discrepancies) == {frozenset({("wire", "Six"), ("post", "Nine")})}
    assert frozenset({("wire", "240"), ("post", "240")}) in texts(news.confirmations)
    assert [d.id for d in news.documents] == ["wire", "post"]


def test_what_is_known_is_not_told_again(corpus):
    corpus.add(PILE[:3])
    news = corpus.add(PILE[3:])
    assert news.findings
    assert all("late" in {c.doc for c in f.claims} for f in news.findings)
    assert {s.claim.doc for s in news.single_source} <= {"late"}


def test_of_other_stories_nothing_is_told(corpus):
    corpus.add(PILE[:3])
    news = corpus.add(PILE[3:])
    assert "ledger" not in {d.id for d in news.documents}
    assert [s.id for s in news.stories] == ["wire"]


def test_only_what_has_changed_is_judged(corpus, monkeypatch):
    corpus.add(PILE[:3])
    judged = []
    judge = work.judge_story
    monkeypatch.setattr(work, "judge_story", lambda x, s: judged.append([e.doc.id for e in x]) or judge(x, s))
    corpus.add(PILE[3:])
    corpus.report()
    assert judged == [["wire", "post", "late"]]


def test_each_document_is_read_once(corpus, monkeypatch):
    read = []
    extract = work.extract_document
    monkeypatch.setattr(work, "extract_document", lambda d, concepts: read.append(d.id) or extract(d, concepts))
    corpus.add(PILE[:3])
    corpus.add(PILE)
    corpus.report()
    assert read == [d.id for d in PILE]


def test_adding_twice_changes_nothing(corpus):
    corpus.add(PILE)
    before = corpus.report()
    news = corpus.add(PILE)
    assert (news.findings, news.added, news.documents, news.single_source) == ((), (), (), ())
    assert corpus.report() == before


def test_documents_without_an_id_are_known_by_what_they_are(corpus):
    corpus.add([FIRST, SECOND])
    assert [d.id for d in corpus.documents] == ["a", "b"]
    assert corpus.add([SECOND, FIRST]).added == ()
    (added,) = corpus.add([THIRD]).added
    assert added.id == "c"
    assert corpus.report() == reconcile.compare([FIRST, SECOND, THIRD])


def test_one_batch_may_hold_a_text_twice_under_two_ids(corpus):
    corpus.add([doc("a", FIRST), doc("b", FIRST)])
    assert len(corpus) == 2


def test_another_document_with_a_known_id_is_refused(corpus):
    corpus.add(PILE)
    with pytest.raises(DocumentError, match="'wire': another with this id"):
        corpus.add([doc("new", MINE), evolve(PILE[0], text=SECOND)])
    assert corpus.documents == PILE


def test_nothing_may_be_added(corpus):
    assert corpus.add([]).added == ()


def test_a_document_that_cannot_be_read_keeps_the_others_out(corpus, monkeypatch):
    corpus.add(PILE[:2])
    monkeypatch.setattr(work, "extract_document", lambda d, concepts: 1 / 0)
    with pytest.raises(WorkError, match="'post'"):
        corpus.add(PILE[2:])
    monkeypatch.undo()
    assert corpus.documents == PILE[:2]
    corpus.add(PILE[2:])
    assert corpus.report() == reconcile.compare(PILE)


def test_warnings_are_those_of_comparing(corpus, tmp_path):
    weekday = "The fair opens on Saturday, 4 May. It closes on Sunday, 5 May, the mayor said on Friday, 3 May."
    (tmp_path / "old.txt").write_bytes("Fünf Menschen died.".encode("cp1252"))
    docs = [*reconcile.read(tmp_path / "old.txt"), {"id": "fair", "text": weekday, "published": "2021-05-03"}]
    news = corpus.add(docs)
    assert {n.code for n in news.warnings} == {"encoding-guessed", "published-weekday"}
    assert corpus.report().warnings == reconcile.compare(docs).warnings


def test_with_other_settings_it_is_judged_anew(path):
    strict = Settings(min_score=0.9, kinds=("number",))
    with Corpus(path) as corpus:
        corpus.add(PILE)
    with Corpus(path, settings=strict) as corpus:
        assert corpus.report() == reconcile.compare(PILE, settings=strict)
    with Corpus(path) as corpus:
        assert corpus.report() == reconcile.compare(PILE)


@pytest.mark.parametrize(("what", "other"), [("__version__", "99"), ("layout", lambda: "other")])
def test_what_another_version_has_packed_is_read_anew(path, monkeypatch, what, other):
    with Corpus(path) as corpus:
        corpus.add(PILE)
    with sqlite3.connect(path) as db:
        db.execute("UPDATE reading SET extract = x'00'")
        db.execute("UPDATE judgement SET result = x'00'")
    monkeypatch.setattr(corpus_module, what, other)
    with Corpus(path) as corpus:
        assert corpus.report() == reconcile.compare(PILE)
    db.close()


def test_two_that_write_in_turn_see_each_other(path):
    with Corpus(path) as one, Corpus(path) as other:
        one.add(PILE[:2])
        news = other.add(PILE[2:])
        assert texts(news.discrepancies)
        assert one.report() == other.report() == reconcile.compare(PILE)


def test_stories_are_those_of_the_documents(corpus):
    corpus.add(PILE)
    assert corpus.stories() == reconcile.stories(PILE)


def test_news_print_as_a_report(corpus):
    corpus.add(PILE[:1])
    news = corpus.add(PILE[2:3])
    assert "DISCREPANCIES (1)" in str(news)
    assert repr(news).startswith("<Report on 2 sources")
    assert news.to_dict()["findings"]


@pytest.mark.parametrize("content", [b"no database at all, but long enough to be taken for one" * 40, b"SQLite"])
def test_a_file_that_is_no_corpus_is_refused(path, content):
    path.write_bytes(content)
    with pytest.raises(CorpusError, match=r"news\.corpus"):
        Corpus(path)
    assert path.read_bytes() == content


def test_a_database_of_others_is_refused(path):
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE about (name TEXT, value TEXT)")
    db.commit()
    db.close()
    with pytest.raises(CorpusError, match="another form"):
        Corpus(path)


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(CorpusError, match="cannot be opened"):
        Corpus(tmp_path / "none" / "news.corpus")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec=None), min_size=1, max_size=12), st.text(max_size=8))
def test_any_text_and_name_come_back(tmp_path, text, source):
    file = tmp_path / "any.corpus"
    file.unlink(missing_ok=True)
    given = Document(f"id {text.strip()} x", f"Word {text}", source.strip(), title="\ud800", url=None)
    with Corpus(file) as corpus:
        corpus.add([given])
    with Corpus(file) as again:
        assert again.documents == (given,)


def test_other_concepts_have_every_document_read_anew(tmp_path, monkeypatch):
    path, read, extract = tmp_path / "pile.corpus", [], work.extract_document
    monkeypatch.setattr(work, "extract_document", lambda d, concepts: read.append(d.id) or extract(d, concepts))
    own = Settings(concepts={"die": {"words": "croak"}})
    for asked, times in ((Settings(), 1), (own, 2), (own, 2), (Settings(), 3)):
        with Corpus(path, asked) as opened:
            opened.add(PILE)
        assert len(read) == times * len(PILE)
