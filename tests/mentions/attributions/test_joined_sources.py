import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.mentions.attributions import attributions

CITIES = ["Lima", "Quito", "Oslo", "Riga", "Ankara"]


def sources(text):
    return [(a.source.text, a.source.name) for a in attributions(text) if a.source]


@pytest.mark.parametrize(
    "source",
    [
        "Lima and Quito",
        "Ada Lind and Jon Berg",
        "Ada Lind and Finance Minister Jon Berg",
        "Lima, Quito and Oslo",
        "Officials in Lima and Quito",
    ],
)
@pytest.mark.parametrize("told", ["intend to sign a treaty", "said that the silo was lost", "rejected the plan"])
def test_several_names_are_one_source_as_written(source, told):
    assert sources(f"{source} {told}.") == [(source, source)]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Quito, along with Western countries,", "Quito"),
        ("Lima and its allies", "Lima"),
        ("Lima and other capitals", "Lima"),
        ("Ada Lind and her deputy", "Ada Lind"),
        ("Ada Lind, mayor of Lima and Quito,", "Ada Lind"),
    ],
)
def test_what_is_joined_without_a_name_of_its_own_adds_nothing(source, name):
    assert sources(f"{source} rejected the plan.") == [(source.rstrip(","), name)]


@given(st.permutations(CITIES), st.integers(2, 5))
@settings(max_examples=40, deadline=None)
def test_a_list_of_any_length_is_one_source(cities, size):
    listed = ", ".join(cities[: size - 1]) + f" and {cities[size - 1]}"
    assert sources(f"{listed} rejected the plan.") == [(listed, listed)]


@pytest.mark.parametrize("lead", ["On Monday, ", "In Lima, "])
def test_what_opens_the_sentence_is_no_member_of_the_list(lead):
    assert sources(f"{lead}Jon Berg and Ada Lind rejected the plan.") == [("Jon Berg and Ada Lind",) * 2]


def test_names_joined_behind_the_verb():
    assert sources("“No,” said Ada Lind and Jon Berg.") == [("Ada Lind and Jon Berg",) * 2]
    assert sources("According to Lima and Quito, the plan was sound.") == [("Lima and Quito",) * 2]


def test_a_body_whose_name_holds_a_conjunction_is_one():
    (found,) = attributions("The Ministry of Health and Welfare said the plan was sound.")
    assert (found.source.name, found.source.kind) == ("Ministry of Health and Welfare", "organisation")


def test_several_have_no_kind():
    (found,) = attributions("Ada Lind and Jon Berg said that the silo was lost.")
    assert found.source.kind == ""


@pytest.mark.parametrize("pronoun", ["he", "He"])
def test_a_pronoun_after_a_quotation_is_the_subject_of_the_sentence_before(pronoun):
    quoted = "“You will be needed,” he said." if pronoun == "he" else "He said the men were needed."
    text = f"Jon Berg on Wednesday asked Karl Lund not to stop. {quoted}"
    assert sources(text)[-1] == (pronoun, "Jon Berg")
