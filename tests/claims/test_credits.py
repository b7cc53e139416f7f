import pytest

from reconcile import extract
from reconcile.model.claim import NameValue


def credits_of(text, **fields):
    return [c for c in extract({"text": text, **fields}) if c.kind == "attribution"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Police said that 60 barns were flooded.", "Police"),
        ("According to the coast guard, 60 barns were flooded.", "coast guard"),
        ("“We lost 60 barns,” said mayor Ana Ruiz.", "Ana Ruiz"),
    ],
)
def test_a_credited_source_is_a_claim(text, name):
    (credit,) = credits_of(text)
    assert credit.value == NameValue(name)
    assert text[credit.start : credit.end] == credit.text


def test_a_source_that_the_text_leaves_open_is_none():
    assert credits_of("It is said that the mill is haunted.") == []


def test_a_credit_is_credited_to_nobody():
    (credit,) = credits_of("Police said that 60 barns were flooded.")
    assert credit.attribution is None


def test_a_figure_inside_what_is_said_is_credited(claim_in):
    assert claim_in("Police said that 60 barns were flooded.", "60").attribution == "Police"


def test_a_figure_outside_is_the_documents_own(claim_in):
    text = "Fire destroyed 14 barns. Police said that 60 goats had fled."
    assert claim_in(text, "14").attribution is None
    assert claim_in(text, "60").attribution == "Police"


def test_the_speaker_is_not_credited_with_naming_himself(claim_in):
    text = "“We lost 60 barns,” said Ana Ruiz."
    assert claim_in(text, "Ana Ruiz", "person").attribution is None


def test_a_surname_is_credited_in_full(claim_in):
    text = "Mayor Ana Ruiz toured the valley. Ruiz said that 60 barns were flooded."
    assert claim_in(text, "60").attribution == "Ana Ruiz"


def test_the_narrowest_content_decides(claim_in):
    text = "Police said that the coast guard had announced that 60 barns were flooded."
    assert [str(c.value) for c in credits_of(text)] == ["Police", "coast guard"]
    assert claim_in(text, "60").attribution == "coast guard"


def test_a_credit_knows_the_terms_of_what_is_credited():
    (credit,) = credits_of("Police said that 60 goats had fled the burning silo.")
    assert {"goat", "silo"} <= credit.evidence.local
    assert {k for k, w in credit.evidence.near.items() if w == 1} == credit.evidence.local
    assert max(credit.evidence.near.values()) == 1


def test_a_credit_does_not_know_the_terms_of_its_cue():
    (credit,) = credits_of("Police officers in Lisse said that goats had fled.")
    assert not {"polic", "offic", "say"} & credit.evidence.local


def test_a_credit_knows_the_figures_in_it():
    (credit,) = credits_of("Police said that 60 goats and 14 cows had fled.")
    assert credit.evidence.figures == {60, 14}


def test_figures_outside_what_is_credited_are_not_in_it():
    (credit,) = credits_of("The 9 goats are safe. Police said that 60 cows had fled.")
    assert credit.evidence.figures == {60}


def test_a_credit_knows_the_names_in_it():
    (credit,) = credits_of("Police said that Ana Ruiz had left Lima.")
    assert credit.evidence.names == {"Ana Ruiz", "Lima"}


def test_runs_are_pairs_of_neighbouring_terms():
    (credit,) = credits_of("Police said that zebras bit goats near a silo.")
    assert credit.evidence.runs == {("zebra", "bite"), ("bite", "goat"), ("goat", "silo")}


def test_content_of_one_word_has_no_runs():
    (credit,) = credits_of("“Nonsense,” said Ana Ruiz.")
    assert credit.evidence.runs == frozenset()


def test_the_words_of_a_credit_are_those_credited():
    text = "Police said that goats had fled the mill."
    (credit,) = credits_of(text)
    assert "goats had fled the mill" in credit.evidence.words
    assert "Police" not in credit.evidence.words


def test_an_interrupted_quotation_is_one_credit():
    found = credits_of("“The silo is gone,” said Ana Ruiz, “and so are the goats.”")
    assert len({str(c.value) for c in found}) == 1
    terms = frozenset().union(*(c.evidence.local for c in found))
    assert {"silo", "goat"} <= terms


def test_quoted_words_are_told_from_reported_ones():
    (quoted,) = credits_of("“The mill is gone,” said Ana Ruiz.")
    (reported,) = credits_of("Ana Ruiz said that the mill was gone.")
    assert quoted.evidence.quoted
    assert not reported.evidence.quoted


def test_the_order_of_a_credit_is_that_of_what_is_credited():
    found = credits_of("It rained. Police said that goats had fled. Nobody came.")
    assert [c.evidence.order for c in found] == [1]


def test_a_denial_keeps_its_stance():
    (credit,) = credits_of("The company denied that 300 clerks were dismissed.")
    assert credit.evidence.mention.stance == "denial"


def test_a_credit_to_a_pronoun_stands_where_the_text_names_who_is_meant():
    text = "The mayor, Ana Ruiz, spoke first. “We lost 60 barns,” she said. Nobody asked."
    (credit,) = [c for c in credits_of(text) if c.evidence.quoted]
    assert (credit.text, credit.value) == ("Ana Ruiz", NameValue("Ana Ruiz"))
    assert text[credit.start : credit.end] == "Ana Ruiz"
    assert text[credit.sentence.start : credit.sentence.end] == text.removesuffix(" Nobody asked.")


def test_a_name_two_sentences_away_is_too_far():
    text = "The mayor, Ana Ruiz, came. It rained on all of them. “We lost 60 barns,” she said."
    (credit,) = [c for c in credits_of(text) if c.evidence.quoted]
    assert (credit.text, credit.value) == ("she", NameValue("Ana Ruiz"))


@pytest.mark.parametrize(
    ("text", "status"),
    [("The board rejected the demands.", "denied"), ("The board repeated its demands.", "asserted")],
)
def test_what_is_refused_is_told_as_denied(claim_in, text, status):
    assert claim_in(text, "The board", "attribution").status == status
