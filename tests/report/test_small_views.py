import subprocess
import sys

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import reconcile
from reconcile.model import showing
from reconcile.model.finding import Notice

ARTICLES = [
    {"id": "wire", "text": "At least six people died on Monday when the bridge at Halvik fell, police said."},
    {"id": "post", "text": "Nine people died when the bridge at Halvik fell."},
]


def test_a_finding_shows_itself(ferry, parse):
    view = parse(ferry.findings[0]._repr_html_())
    for words in (
        "conflict",
        "passengers on board the Marguerite",
        "210",
        "credits Ines Orlo",
        "3 independent origins",
    ):
        assert words in view.text
    assert "script" not in view.tags


def test_a_finding_apart_from_its_report_shows_what_was_said(parse):
    [toll] = [f for f in reconcile.compare(ARTICLES).findings if f.kind == "number"]
    view = parse(toll._repr_html_())
    assert view.texts("blockquote") == ["At least six people", "Nine people"]


def test_a_claim_shows_itself(parse):
    claim = next(c for c in reconcile.extract(reconcile.Document("a", ARTICLES[0]["text"])) if c.text == "six")
    view = parse(claim._repr_html_())
    assert view.texts("b") == ["At least six people"]
    for words in ("number", "read as at least 6 (person)", "died on Monday", "credits police"):
        assert words in view.text


def test_a_claim_without_a_memory_shows_its_words(ferry, parse):
    assert parse(ferry.findings[0].claims[2]._repr_html_()).texts("mark") == ["180"]


def test_a_document_shows_itself(ferry, parse):
    doc = evolve(ferry.documents[0], notices=(Notice("a", "encoding-guessed", "Read as Windows-1252."),))
    view = parse(doc._repr_html_())
    for words in (
        "Harbour Wire",
        "2023-05-14",
        "Ferry capsizes off Port Lisse",
        "Read as Windows-1252.",
        "4 paragraphs",
    ):
        assert words in view.text
    assert [e["href"] for e in view.find_all("a")] == ["https://wire.example/1"]


def test_a_long_document_is_cut(parse):
    view = parse(reconcile.Document("a", "word\n" * 70)._repr_html_())
    assert view.texts("p").count("word") == 50
    assert "and 20 more" in view.text


def test_the_model_alone_shows_nothing(monkeypatch, ferry):
    monkeypatch.setattr(showing, "_ways", [])
    assert ferry.documents[0]._repr_html_() is None


def test_renderers_are_not_loaded_before_they_are_asked_for():
    code = (
        "import sys, reconcile; doc = reconcile.Document('a', 'x'); assert 'jinja2' not in sys.modules; "
        "assert '<div' in doc._repr_html_(); assert 'jinja2' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("part", ["finding", "document", "claim"])
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_hostile_text_changes_nothing_in_small_views(build, hostile, parse, part, data):
    def view(report):
        value = {
            "finding": report.findings[0],
            "document": evolve(report.documents[0], url=None),
            "claim": report.findings[0].claims[0],
        }[part]
        return parse(value._repr_html_())

    kinds, numbers = view(data.draw(hostile)).forms()
    plain_kinds, plain_numbers = view(build.hostile_report(("word",) * 6)).forms()
    assert kinds <= plain_kinds
    assert numbers == plain_numbers
