from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import extract
from reconcile.claims.extraction import extract_document, read_context
from reconcile.errors import DocumentError
from reconcile.model.claim import KINDS, NAME_KINDS
from reconcile.text.reading import as_document


def claims_of(text):
    """The claims of a text; none where it holds nothing but header lines."""
    try:
        return extract({"text": text})
    except DocumentError:
        return ()


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_claims_quote_their_text(texts, data):
    text = data.draw(texts)
    for claim in claims_of(text):
        assert text[claim.start : claim.end] == claim.text != ""
        assert claim.kind in KINDS
        assert claim.sentence.start <= claim.start < claim.sentence.end


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_claims_stand_in_order_and_once(texts, data):
    claims = claims_of(data.draw(texts))
    places = [(c.start, c.end) for c in claims]
    assert places == sorted(places)
    facts = [(c.start, c.end, c.kind) for c in claims if c.kind != "attribution"]  # one source may say two things
    assert len(facts) == len(set(facts))


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_the_setting_of_a_claim_lies_in_its_text(texts, data):
    text = data.draw(texts)
    for claim in claims_of(text):
        evidence = claim.evidence
        assert 0 <= evidence.clause.start <= evidence.clause.end <= len(text)
        assert all(0 < w <= 1 for w in evidence.near.values())
        assert claim.status in ("asserted", "planned", "denied", "hypothetical")
        assert evidence.order >= 0
        assert claim.topic == claim.topic.strip()


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_reading_is_a_pure_function(texts, data):
    text = data.draw(texts)
    assert claims_of(text) == claims_of(text)


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_every_mention_is_claimed_in_one_place(texts, data):
    """But for a pair told of before ("the two men"), a date on a line of its own, and names by a role or a pronoun."""
    try:
        doc = as_document(data.draw(texts))
    except DocumentError:
        return
    mentions, claims = read_context(doc)[0].mentions, extract_document(doc).claims
    kinds = {"number": ("number",), "date": ("date",), "name": NAME_KINDS}
    placed = {kind: [(c.start, c.end) for c in claims if c.kind in kinds[kind]] for kind in kinds}
    figures = [(q.start, q.end) for q in mentions.quantities if not q.low == q.high == 2]
    days = [(w.start, w.end) for w in mentions.whens if w.kind in ("date", "time") and "\n" not in doc.text]
    named = [(n.start, n.end) for n in mentions.names if n.link not in ("pronoun", "role", "demonym")]
    for kind, found in (("number", figures), ("date", days), ("name", named)):
        assert [placed[kind].count(at) for at in found] == [1] * len(found), (kind, found)
    for w in mentions.whens:
        assert w.kind != "duration" or any(q.overlaps(w) for q in mentions.quantities), w


@given(st.lists(st.integers(13, 9_999), min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_every_figure_written_is_claimed(figures):
    text = " ".join(f"Rangers counted {n:,} zebras." for n in figures)
    assert [c.value.low for c in claims_of(text) if c.kind == "number"] == figures


@given(st.integers(13, 9_999), st.sampled_from(["and so on and on", "it was a quiet day for everyone", "she wept"]))
@settings(max_examples=40, deadline=None)
def test_a_paragraph_without_facts_alters_no_figure(figure, more):
    text = f"Rangers counted {figure:,} zebras, of which 12 had died."
    assert claims_of(f"{text}\n\nIn the end {more}.") == claims_of(text)
