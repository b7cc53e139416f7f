import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import lexicon
from reconcile.mentions.names.matching.spelling import consonants, forms, is_given, likeness, skeleton, sound

WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("chekhov", "tchekhov"),
        ("chaikovsky", "tchaikovskii"),
        ("yevtushenko", "evtushenko"),
        ("schulz", "shulz"),
        ("philipp", "filip"),
        ("muller", "mueller"),
        ("schroder", "schroeder"),
        ("zhukov", "jukov"),
        ("kovalsky", "kovalskiy"),
        ("yusuf", "yousouf"),
        ("faisal", "feisal"),
        ("tariq", "tarik"),
        ("wadim", "vadim"),
        ("marc", "mark"),
        ("sarah", "sara"),
        ("thomas", "tomas"),
        ("bashir", "basheer"),
        ("khaled", "haled"),
        ("otto", "oto"),
    ],
)
def test_romanisations_of_one_name_sound_alike(a, b):
    assert sound(a) == sound(b)
    assert likeness(a, b) >= 0.95


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("marco", "carlo"),
        ("lopes", "lomax"),
        ("hassan", "hussein"),
        ("martin", "marvin"),
        ("maria", "mario"),
        ("karim", "karimi"),
        ("steven", "stefanos"),
        ("tanaka", "nakata"),
        ("lin", "lim"),
        ("bo", "bob"),
        ("2019", "2018"),
        ("7th", "17th"),
    ],
)
def test_other_names_are_not_likely_one(a, b):
    assert likeness(a, b) < 0.75


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("kowalski", "kowalsky"),
        ("papandreou", "papandreu"),
        ("rodrigues", "rodriguez"),
        ("petrenko", "petrneko"),
        ("johansson", "johanson"),
        ("fernandes", "frenandes"),
        ("nakamura", "nakamora"),
        ("benkirane", "benkiran"),
        ("araghi", "araqi"),
        ("zubaidi", "subaidi"),
    ],
)
def test_typing_errors_and_near_sounds_are_likely_one(a, b):
    assert 0.75 <= likeness(a, b) < 1.0


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("bob", "robert"),
        ("bill", "william"),
        ("liz", "elizabeth"),
        ("peggy", "margaret"),
        ("sasha", "alexander"),
        ("vova", "vladimir"),
        ("misha", "mikhail"),
        ("pepe", "jose"),
        ("bibi", "benjamin"),
        ("mykola", "nikolai"),
    ],
)
def test_pet_names_stand_for_full_names(short, full):
    assert likeness(short, full) == 0.95
    assert full in forms()[short].split()
    assert short in forms()[full].split()


def test_two_full_names_with_one_pet_name_stay_two():
    assert "bert" in {*forms()["albert"].split()} & {*forms()["robert"].split()}
    assert likeness("albert", "robert") < 0.75
    assert likeness("patrick", "patricia") < 0.75


def test_a_vowel_counts_half_a_consonant():
    assert likeness("drobna", "drobni") > likeness("drobna", "drobka")


def test_a_soft_consonant_for_a_hard_one_counts_less_than_another():
    assert likeness("gortani", "kortani") > likeness("gortani", "lortani")


def test_an_error_in_the_first_letter_of_a_short_word_counts_more():
    assert likeness("nolk", "bolk") < likeness("bonk", "bolk")


def test_two_other_vowels_part_short_words_alone():
    assert likeness("talen", "tulon") < 0.75
    assert likeness("talenberg", "tulonberg") >= 0.75


def test_letters_exchanged_within_a_word_are_a_likely_error():
    assert likeness("nsod", "nosd") == 0.85
    assert likeness("snod", "nsod") < 0.85


def test_longer_words_bear_more_errors():
    assert likeness("abramovichev", "abramovicsev") > likeness("abrak", "absak")


@pytest.mark.parametrize("name", ["maria", "peter", "olga", "giovanni", "ahmet", "bill"])
def test_given_names(name):
    assert is_given(name)


def test_given_names_are_many_and_folded():
    names = list(lexicon.long_list("match_given"))
    assert len(names) > 5000
    assert all(name == name.lower() and name.isalpha() and is_given(name) for name in names)
    assert not is_given("Maria")
    assert not is_given("ministry")


def test_every_form_is_mutual():
    known = {name: others.split() for name, others in forms().items()}
    assert [(a, b) for a in known for b in known[a] if a not in known[b]] == []


@pytest.mark.parametrize(("word", "left"), [("mahmoud", "mmd"), ("yasser", "sr"), ("aia", "aia"), ("habib", "bb")])
def test_a_skeleton_holds_no_vowel_no_h_and_no_y(word, left):
    assert skeleton(word) == left


@pytest.mark.parametrize(("word", "left"), [("petrov", "ptrv"), ("aeiou", ""), ("strength", "strngt")])
def test_consonants_of_a_word(word, left):
    assert consonants(word) == left


@settings(max_examples=100, deadline=None)
@given(WORDS, WORDS)
def test_likeness_is_symmetric_and_bounded(a, b):
    assert likeness(a, b) == likeness(b, a)
    assert -0.6 <= likeness(a, b) <= 1.0


@settings(max_examples=100, deadline=None)
@given(WORDS)
def test_a_word_is_wholly_like_itself(word):
    assert likeness(word, word) == 1.0


@settings(max_examples=100, deadline=None)
@given(WORDS)
def test_a_sound_is_never_longer_than_its_word(word):
    assert len(sound(word)) <= len(word)
    assert len(consonants(word)) <= len(sound(word))
