import pytest

from reconcile.mentions.names import names
from reconcile.mentions.names.kinds import NOTHING, add, best_kind, head_of, pooled, word_scores
from reconcile.mentions.names.surroundings import apposition, noun_scores
from reconcile.mentions.names.words import fold
from reconcile.text.view import TextView


def kind_of_words(text):
    return best_kind(word_scores(tuple(fold(text).replace(".", "").split()), text))


def kind_in(sentence, name):
    return {n.text: n.kind for n in names(sentence)}.get(name)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ana Ruiz", "person"),
        ("John Kowalski", "person"),
        ("J R Moss", "person"),
        ("Juan de la Cruz", "person"),
        ("von Trapp", "person"),
        ("Ivan Petrov", "person"),
        ("Bank of Peru", "organisation"),
        ("Ministry of Health", "organisation"),
        ("Lindqvist Foods", "organisation"),
        ("Marks & Spencer", "organisation"),
        ("Air Malawi", "organisation"),
        ("Federal Aviation Administration", "organisation"),
        ("NATO", "organisation"),
        ("XQZT", "organisation"),
        ("SolarBank", "organisation"),
        ("Citynews", "organisation"),
        ("Teamsters AFL-CIO", "organisation"),
        ("United Nations", "organisation"),
        ("Peru", "place"),
        ("Lima", "place"),
        ("Texas", "place"),
        ("Soviet Union", "place"),
        ("Lake Tana", "place"),
        ("Mount Kenya", "place"),
        ("River Ouse", "place"),
        ("Kowalski Street", "place"),
        ("Port Kowalski", "place"),
        ("Gulf of Mexico", "place"),
        ("Wis", "place"),
        ("Battle of Hastings", None),
        ("Nobel Prize", None),
        ("World War II", None),
        ("Kowalski Treaty", None),
    ],
)
def test_kinds_by_words_alone(text, kind):
    assert kind_of_words(text) == kind


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("They met Corvane in secret, who was tired.", "Corvane", "person"),
        ("The rally reached Corvane, where it stopped.", "Corvane", "place"),
        ("They drove through the town of Corvane.", "Corvane", "place"),
        ("They saw the river Corvane.", "Corvane", "place"),
        ("Fires burn in Corvane.", "Corvane", "place"),
        ("They left the Corvane valley.", "Corvane", "place"),
        ("It began in the Corvane wildfire.", "Corvane", "place"),
        ("The president of Corvane resigned.", "Corvane", "place"),
        ("They watched Corvane's parliament.", "Corvane", "place"),
        ("They sold it to Corvane, the insurer.", "Corvane", "organisation"),
        ("The operator Corvane paid.", "Corvane", "organisation"),
        ("They bought Corvane shares.", "Corvane", "organisation"),
        ("Investors watched Corvane's shareholders.", "Corvane", "organisation"),
        ("Its parent company, Corvane, paid.", "Corvane", "organisation"),
        ("They met Corvane, a 34-year-old baker.", "Corvane", "person"),
        ("The lawyer Corvane was late.", "Corvane", "person"),
        ("They met Corvane, 34, at noon.", "Corvane", "person"),
        ("They met Corvane, the mayor, at noon.", "Corvane", "person"),
        ("The mayor, Corvane Dell, left.", "Corvane Dell", "person"),
        ("We heard that Corvane said so.", "Corvane", "person"),
        ("The freighter Corvane sank.", "Corvane", None),
        ("The storm, named Corvane, passed.", "Corvane", None),
        ("The Corvane exercise ended.", "Corvane", None),
    ],
)
def test_kinds_by_what_stands_around(sentence, name, kind):
    assert kind_in(sentence, name) == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("OSLO — The talks failed.", "OSLO"),
        ("CORVANE, March 3 — The talks failed.", "CORVANE"),
        ("CORVANE (AP) — The talks failed.", "CORVANE"),
        ("Title here\nCORVANE - The talks failed.", "CORVANE"),
        ("WELLINGTON – The talks failed.", "WELLINGTON"),
        ("PORT CORVANE, Peru — The talks failed.", "PORT CORVANE"),
    ],
)
def test_datelines_are_places(text, name):
    assert kind_in(text, name) == "place"


def test_capitals_inside_a_text_are_no_dateline():
    assert kind_in("We saw XQZT — and left.", "XQZT") == "organisation"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ana Corvane spoke. Later Corvane left.", "person"),
        ("Corvane Foods grew. Later Corvane fell.", "organisation"),
        ("Fires burn in Corvane. Later Corvane was quiet.", "place"),
    ],
)
def test_single_words_take_the_kind_of_fuller_names_or_earlier_mentions(text, kind):
    assert [n.kind for n in names(text) if n.text == "Corvane"][-1] == kind


@pytest.mark.parametrize(
    ("noun", "kind"),
    [("insurer", "organisation"), ("village", "place"), ("novelist", "person"), ("newspaper", "organisation")],
)
def test_common_nouns_tell_the_kind(noun, kind):
    assert best_kind(noun_scores(noun)) == kind


@pytest.mark.parametrize("noun", ["freighter", "novel", "hurricane", "exercise"])
def test_common_nouns_for_other_things(noun):
    assert best_kind(noun_scores(noun)) is None


def test_words_of_no_meaning_tell_nothing():
    assert noun_scores("table") == NOTHING


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("the private equity firm that paid", "organisation"),
        ("a retired teacher from the north", "person"),
        ("a small fishing village in the north", "place"),
        ("a novel of the sea", None),
    ],
)
def test_phrases_set_beside_a_name_tell_by_their_head(phrase, kind):
    assert best_kind(apposition(TextView(phrase).tokens)) == kind


@pytest.mark.parametrize(
    ("words", "head"),
    [
        (("bank", "of", "peru"), "bank"),
        (("institute", "for", "marine", "studies"), "institute"),
        (("marine", "institute"), "institute"),
        (("ana",), "ana"),
        (("of", "mice"), "mice"),
    ],
)
def test_heads_of_names(words, head):
    assert head_of(words) == head


def test_scores_add_up_by_column():
    assert add((1, 2, 3, 4), (4, 3, 2, 1)) == (5, 5, 5, 5)


def test_mentions_are_pooled_with_less_weight_the_more_there_are():
    assert pooled([(2, 0, 0, 0)]) == (2, 0, 0, 0)
    assert pooled([(2, 0, 0, 0)] * 4) == (4, 0, 0, 0)


def test_equal_scores_fall_to_the_person():
    assert best_kind(NOTHING) == "person"
    assert best_kind((0, 1, 1, 0)) == "organisation"
    assert best_kind((1, 0, 0, 1)) is None
