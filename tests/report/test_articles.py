import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.claim import Claim, NameValue
from reconcile.model.document import Document
from reconcile.model.finding import Finding, Pair, SingleSource
from reconcile.model.span import Span
from reconcile.report import Report
from reconcile.report.view.articles import article_paragraphs


def stated(start, end, sentence=(0, 0), doc="a"):
    return Claim(start, end, "x", doc, "person", NameValue("x"), "", Span(*sentence))


def report(text, *found, alone=(), body=0):
    """Findings, each as verdict and claims, on one document; what it says alone as claims."""
    findings = [
        Finding(f"f{n}", "person", "", tuple(claims), (Pair("a", "b", verdict, ""),), (("a", "b"),), 1, 1.0, "")
        for n, (verdict, *claims) in enumerate(found, 1)
    ]
    return Report([Document("a", text, body=body)], findings, [SingleSource(c, "") for c in alone], ())


def pieces(made):
    """Words with the findings on them; those of the document alone as "alone"."""
    [paragraphs] = article_paragraphs(made)
    return [
        (p.text, *p.findings, *(["alone"] if p.alone else []))
        for paragraph in paragraphs
        for stretch in paragraph
        for p in stretch.pieces
    ]


def test_claims_are_cut_out_of_their_paragraph():
    assert pieces(report("Ann met Bo.", ("agree", stated(0, 3)), alone=[stated(8, 10)])) == [
        ("Ann", "f1"),
        (" met ",),
        ("Bo", "alone"),
        (".",),
    ]


def test_claims_within_claims_come_with_the_most_serious_finding_first():
    made = report("mayor Ann Lee said", ("agree", stated(6, 13)), ("conflict", stated(0, 13)))
    assert pieces(made) == [("mayor ", "f2"), ("Ann Lee", "f2", "f1"), (" said",)]
    [[[stretch]]] = article_paragraphs(made)
    assert [p.verdict for p in stretch.pieces] == ["conflict", "conflict", None]


def test_claims_that_overlap_share_their_words():
    made = report("abcdef", ("update", stated(0, 4)), ("agree", stated(2, 6)))
    assert pieces(made) == [("ab", "f1"), ("cd", "f1", "f2"), ("ef", "f2")]


def test_each_line_is_a_paragraph_and_header_lines_are_left_out():
    made = report("Title\n\nOne.\nTwo.", body=7)
    assert pieces(made) == [("One.",), ("Two.",)]


def test_a_sentence_knows_the_findings_that_it_states():
    made = report("One two. Three.", ("agree", stated(0, 3, (0, 8))), ("conflict", stated(4, 7, (0, 8))))
    [[first, second]] = article_paragraphs(made)[0]
    assert first.findings == ("f2", "f1")
    assert second.findings == ()
    assert "".join(p.text for p in first.pieces) == "One two."


def test_claims_of_documents_that_are_not_listed_are_passed_over():
    assert pieces(report("abc", ("agree", stated(0, 2, doc="z")))) == [("abc",)]


@pytest.mark.parametrize("text", ["", "\n \n", " "])
def test_an_empty_text_has_no_paragraphs(text):
    assert article_paragraphs(report(text)) == [()]


SPANS = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda s: (s[0], s[0] + s[1]))
VERDICTS = st.sampled_from(["agree", "compatible", "conflict", "update"])


@given(
    text=st.text(alphabet="ab .\n", max_size=30),
    found=st.lists(st.tuples(VERDICTS, SPANS, SPANS), max_size=6),
    data=st.data(),
)
def test_no_character_is_lost_or_doubled(text, found, data):
    made = report(text, *((v, stated(*value, sentence)) for v, value, sentence in found))
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    [paragraphs] = article_paragraphs(made)
    told = ["".join(p.text for stretch in paragraph for p in stretch.pieces) for paragraph in paragraphs]
    assert told == lines


@given(text=st.text(alphabet="ab \n", min_size=1, max_size=30), span=SPANS)
def test_a_claim_marks_its_own_characters_alone(text, span):
    plain = "".join(p for p, *_ in pieces(report(text)))
    marked = "".join(p for p, *found in pieces(report(text, ("agree", stated(*span)))) if found)
    kept = "".join(c for n, c in enumerate(text) if span[0] <= n < span[1] and c != "\n")
    assert marked.replace(" ", "") == kept.replace(" ", "")
    assert len(marked) <= len(plain)


def test_every_claim_of_a_story_stands_in_its_article(ferry):
    for doc, paragraphs in zip(ferry.documents, article_paragraphs(ferry), strict=True):
        words = [p.text for paragraph in paragraphs for s in paragraph for p in s.pieces if p.findings or p.alone]
        claims = [c for f in ferry.findings for c in f.claims] + [s.claim for s in ferry.single_source]
        assert sorted(words) == sorted(c.text for c in claims if c.doc == doc.id)


def test_only_what_is_reported_is_marked(ferry):
    bare = evolve(ferry, findings=(), single_source=())
    assert all(len(s.pieces) == 1 for doc in article_paragraphs(bare) for paragraph in doc for s in paragraph)
