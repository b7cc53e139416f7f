from hypothesis import assume, given, settings
from hypothesis import strategies as st

import reconcile
from reconcile import Settings
from reconcile.errors import DocumentError

STORY = """The ferry Marguerite capsized off Port Lisse on {day} May 2023. The ferry carried {aboard:,} passengers, the
coast guard said. Fishing boats rescued {rescued:,} of the passengers. Mayor Ines Orlo closed the harbour."""
FIGURES = st.integers(120, 900)


def compared(texts, **options):
    """The report on texts; the example is dropped where one is no document."""
    try:
        return reconcile.compare([{"text": t} for t in texts], **options)
    except DocumentError:
        return assume(False)


def story(aboard=210, rescued=43, day=13):
    return STORY.format(aboard=aboard, rescued=rescued, day=day)


def holding(report, *written):
    return [f for f in report.findings if set(written) <= {c.text for c in f.claims}]


@given(st.data())
@settings(max_examples=80, deadline=None)
def test_any_two_texts_give_a_valid_report(texts, assert_valid, data):
    assert_valid(compared([data.draw(texts), data.draw(texts)]))


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_without_a_gate_and_a_threshold_too(texts, assert_valid, data):
    everything = Settings(min_score=0, min_story=0)
    assert_valid(compared([data.draw(texts) for _ in range(3)], settings=everything))


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_a_text_never_contradicts_its_copy(texts, data):
    text = data.draw(texts)
    assert [f.reason for f in compared([text, text]).discrepancies] == []


@given(FIGURES, FIGURES)
@settings(max_examples=40, deadline=None)
def test_an_altered_figure_is_one_finding(x, y):
    assume(x != y and max(x, y) < 1.5 * min(x, y))
    (finding,) = holding(compared([story(aboard=x), story(aboard=y)]), f"{x}", f"{y}")
    assert finding.kind == "number"
    assert finding.verdict in ("conflict", "compatible")


@given(FIGURES, st.integers(13, 60))
@settings(max_examples=40, deadline=None)
def test_the_same_story_with_any_figures_agrees(aboard, rescued):
    report = compared([story(aboard, rescued), story(aboard, rescued)])
    assert {f.verdict for f in report.findings} == {"agree"}
    assert {frozenset({str(aboard)}), frozenset({str(rescued)})} <= {
        frozenset(c.text for c in f.claims) for f in report.findings
    }


@given(st.integers(1, 28), st.integers(1, 28))
@settings(max_examples=40, deadline=None)
def test_an_altered_day_is_one_finding(x, y):
    assume(x != y)
    (finding,) = holding(compared([story(day=x), story(day=y)]), f"{x} May 2023", f"{y} May 2023")
    assert (finding.kind, finding.verdict) == ("date", "conflict")


@given(st.permutations([0, 1, 2]))
@settings(max_examples=6, deadline=None)
def test_the_order_of_three_documents_alters_no_verdict(order):
    texts = [story(aboard=210), story(aboard=180), story(aboard=210, rescued=55)]
    docs = [{"id": str(n), "text": texts[n]} for n in order]
    verdicts = {
        frozenset((p.a, p.b)): p.verdict
        for f in reconcile.compare(docs).findings if {"210", "180"} <= {c.text for c in f.claims}
        for p in f.pairs
    }  # fmt: skip
    assert verdicts == {
        frozenset("01"): "conflict",
        frozenset("12"): "conflict",
        frozenset("02"): "agree",
    }
