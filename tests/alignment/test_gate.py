from operator import itemgetter

from hypothesis import given
from hypothesis import strategies as st

from reconcile import extract, lexicon
from reconcile.alignment import align
from reconcile.alignment.align import all_links
from reconcile.alignment.candidates import HOPELESS
from reconcile.alignment.stories import likeness
from reconcile.claims import extract_document
from reconcile.claims.vectors import story_vector
from reconcile.settings import Settings
from reconcile.text.reading import load_documents

FERRY = """The ferry Marguerite capsized off Port Lisse on 13 May 2023. At least 14 passengers drowned. The coast guard
said that 210 passengers had been on board the ferry."""
SHIP = """Fourteen passengers drowned when the ferry Marguerite sank near Port Lisse. There had been 210 passengers on
the ferry, according to the port authority."""
BUDGET = """Parliament passed the budget by 210 votes on 13 May 2023. Teachers will earn 14 percent more. The finance
minister praised the coalition."""
KEYS = st.dictionaries(st.sampled_from(["goat", "zebra", "@die", "silo", "year"]), st.integers(1, 9), min_size=1)


def read(*texts):
    return [extract_document(d) for d in load_documents(list(texts))[0]]


def alike(a, b):
    x, y = read(a, b)
    return likeness(x.story.whole, y.story.whole)


def test_articles_of_one_story_are_alike():
    assert alike(FERRY, SHIP) > 2 * Settings().min_story


def test_articles_of_two_stories_are_not():
    assert alike(FERRY, BUDGET) < Settings().min_story


def test_an_article_is_as_like_itself_as_can_be():
    assert alike(FERRY, FERRY) > 0.999


@given(KEYS, KEYS)
def test_likeness_is_a_share_and_symmetric(a, b):
    x, y = story_vector(a), story_vector(b)
    assert 0 <= likeness(x, y) <= 1 + 1e-9
    assert abs(likeness(x, y) - likeness(y, x)) < 1e-9


def test_frequent_words_count_more_but_less_than_in_proportion():
    vector = story_vector({"goat": 4, "zebra": 1})
    once = story_vector({"goat": 1, "zebra": 1})
    assert once["goat"] / once["zebra"] < vector["goat"] / vector["zebra"] < 4 * once["goat"] / once["zebra"]


def test_unrelated_texts_are_not_compared():
    assert list(all_links(read(FERRY, BUDGET), Settings())) == []
    assert align(read(FERRY, BUDGET), Settings()).groups == ()


def test_without_the_gate_they_are():
    assert list(all_links(read(FERRY, BUDGET), Settings(min_story=0)))


def test_a_narrow_gate_keeps_even_one_story_apart():
    assert list(all_links(read(FERRY, SHIP), Settings(min_story=1))) == []


def test_a_stray_article_does_not_keep_the_others_apart():
    found = all_links(read(FERRY, BUDGET, SHIP), Settings())
    docs = {(x.candidate.a.claim.doc, x.candidate.b.claim.doc) for x in found}
    assert docs == {("a", "c")}


def test_the_figures_of_one_story_are_aligned():
    groups = align(read(FERRY, SHIP), Settings()).groups
    figures = {frozenset(c.text for c in g.claims) for g in groups if g.claims[0].kind == "number"}
    assert frozenset({"210"}) in figures
    assert frozenset({"14", "Fourteen"}) in figures


def test_groups_hold_claims_of_the_extracts():
    extracts = read(FERRY, SHIP)
    known = {id(c) for x in extracts for c in x.claims}
    assert all(id(c) in known for g in align(extracts, Settings()).groups for c in g.claims)


def test_scores_reach_the_threshold():
    for threshold in (0.3, 0.5, 0.8):
        assert all(g.score >= threshold for g in align(read(FERRY, SHIP), Settings(min_score=threshold)).groups)


def test_a_higher_threshold_gives_no_more_links():
    extracts = read(FERRY, SHIP)
    counts = [sum(len(g.links) for g in align(extracts, Settings(min_score=s)).groups) for s in (0.1, 0.5, 0.9)]
    assert counts == sorted(counts, reverse=True)


def claim(alignment_extracts, text):
    return next(c for x in alignment_extracts for c in x.claims if c.text == text)


def test_why_a_claim_stands_alone_where_nothing_is_like_it():
    extracts = read(FERRY, BUDGET)
    alignment = align(extracts, Settings())
    assert alignment.nearest == {}
    assert alignment.why_alone(claim(extracts, "210")) == "no other document states anything like it"


def test_why_a_claim_stands_alone_where_another_came_near():
    extracts = read(FERRY, f"{SHIP} A bishop prayed for 15 passengers of another ferry.")
    alignment = align(extracts, Settings())
    stray = claim(extracts, "15")
    other, link = alignment.nearest[id(stray)]
    reason = alignment.why_alone(stray)
    assert f"“{other.text}” in a" in reason
    assert f"{link.score:.2f}" in reason


def test_what_is_hopeless_is_not_near():
    extracts = read(FERRY, f"{SHIP} Last year 9,000 nurses went on strike.")
    alignment = align(extracts, Settings())
    assert alignment.why_alone(claim(extracts, "9,000")) == "no other document states anything like it"


def test_a_claim_unknown_to_the_alignment_has_nothing_like_it():
    alignment = align(read(FERRY, SHIP), Settings())
    (stranger, *_) = extract("Zebras ate 9 apples.")
    assert alignment.why_alone(stranger) == "no other document states anything like it"


def test_the_nearest_is_of_another_document_and_scores_best():
    extracts = read(FERRY, SHIP, FERRY.replace("14", "15"))
    alignment = align(extracts, Settings())
    for link in all_links(extracts, Settings()):
        a, b = link.candidate.a.claim, link.candidate.b.claim
        assert a.doc != b.doc
        if link.candidate.evidence > HOPELESS:
            assert alignment.nearest[id(a)][1].score >= link.score - 1e-9
            assert alignment.nearest[id(a)][0].doc != a.doc


def test_of_two_that_score_alike_the_first_is_the_nearest():
    extracts = read(FERRY, SHIP, SHIP)
    alignment = align(extracts, Settings())
    scores = {}
    for link in all_links(extracts, Settings()):
        a, b = link.candidate.a.claim, link.candidate.b.claim
        for own, other in ((a, b), (b, a)):
            scores.setdefault(id(own), []).append((link.score, other))
    tied = [own for own, found in scores.items() if [s for s, _ in found].count(max(found, key=itemgetter(0))[0]) > 1]
    assert tied
    for own in tied:
        assert alignment.nearest[own][0] is max(scores[own], key=itemgetter(0))[1]


def test_why_a_claim_stands_alone_names_what_sets_it_apart():
    extracts = read(FERRY, f"{SHIP} A year earlier 19 people died on a ferry in 2012.")
    alignment = align(extracts, Settings(min_score=1.0))
    reasons = {alignment.why_alone(c) for x in extracts for c in x.claims if id(c) in alignment.nearest}
    said = set(lexicon.table("alignment_apart").values())
    assert any(phrase in reason for reason in reasons for phrase in said)


def test_what_sets_claims_apart_is_told_of_known_features():
    known = {
        n for family in ("number", "date", "name", "attribution") for n in lexicon.table("alignment_weights")[family]
    }
    assert set(lexicon.table("alignment_apart")) & known
    assert set(lexicon.table("alignment_apart")) <= set(lexicon.table("alignment_phrases"))
