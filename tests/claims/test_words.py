from reconcile import Settings, extract
from reconcile.claims.concepts import terms
from reconcile.claims.words import words_of
from reconcile.model.concept import Concept
from reconcile.text.view import TextView


def written(text, own=()):
    tokens = TextView(text).tokens
    return words_of(tokens, terms(tokens, own))


def test_a_word_has_its_text_its_place_its_term_and_whether_it_tells():
    assert written("The goats, 14.") == (
        ("The", 0, "", False),
        ("goats", 4, "goat", True),
        (",", 9, "", False),
        ("14", 11, "", False),
        (".", 13, "", False),
    )


def test_a_phrase_is_a_term_at_its_first_word():
    first, second = written("death toll")
    assert first[2].startswith("@")
    assert second[2] == ""
    assert second[3]


def test_claims_hand_on_the_words_of_their_sentence():
    text = "A mill burned. Fire killed 14 goats in Lisse."
    number = next(c for c in extract(text) if c.text == "14")
    assert [w for w, *_ in number.evidence.written] == ["Fire", "killed", "14", "goats", "in", "Lisse", "."]
    assert all(text.startswith(w, start) for w, start, *_ in number.evidence.written)


def test_credits_hand_on_the_words_of_what_is_credited():
    (credit,) = (c for c in extract("Goats ran away, the miller said.") if c.kind == "attribution")
    assert [w for w, *_ in credit.evidence.written][:3] == ["Goats", "ran", "away"]


def test_the_words_know_the_terms_of_concepts_of_ones_own():
    own = Concept("herd", words=("goat", "sheep"))
    (number,) = (c for c in extract("Fire killed 14 goats.", Settings(concepts=(own,))) if c.kind == "number")
    assert any("herd" in key for _, _, key, _ in number.evidence.written)
