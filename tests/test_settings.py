import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from reconcile import Concept, ReconcileError, Settings
from reconcile.errors import SettingsError
from reconcile.model.claim import KINDS

SHARES = ["min_score", "min_story", "tolerance"]


@pytest.mark.parametrize("name", SHARES)
@pytest.mark.parametrize("value", [0, 1, 0.0, 1.0, 0.35])
def test_shares_from_0_to_1_are_taken(name, value):
    assert getattr(Settings(**{name: value}), name) == value


@pytest.mark.parametrize("name", SHARES)
@pytest.mark.parametrize("value", [-0.1, 1.01, 50, float("nan"), float("inf"), "0.5", None, True, [0.5]])
def test_others_are_an_error_that_names_setting_value_and_range(name, value):
    with pytest.raises(SettingsError) as caught:
        Settings(**{name: value})
    assert str(caught.value) == f"{name} is {value!r}; give a number from 0 to 1"


@pytest.mark.parametrize(
    ("kinds", "taken"),
    [
        (["number"], ("number",)),
        (("date", "number"), ("date", "number")),
        (iter(["place"]), ("place",)),
        (KINDS, KINDS),
    ],
)
def test_kinds(kinds, taken):
    assert Settings(kinds=kinds).kinds == taken


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        (["numbers"], "kinds holds 'numbers'"),
        (["number", 3], "kinds holds 3"),
        ([], "kinds is empty"),
        ("number", "kinds is 'number'; give a list"),
        (None, "kinds is None; give a list"),
    ],
)
def test_faulty_kinds_are_an_error_that_names_the_known_ones(kinds, words):
    with pytest.raises(SettingsError) as caught:
        Settings(kinds=kinds)
    assert words in str(caught.value)
    assert ", ".join(KINDS) in str(caught.value)


def test_a_settings_error_is_a_value_error_of_ours():
    assert issubclass(SettingsError, ReconcileError)
    assert issubclass(SettingsError, ValueError)


def test_a_changed_copy_is_checked_too():
    with pytest.raises(SettingsError, match="tolerance"):
        evolve(Settings(), tolerance=2)


def test_settings_are_frozen():
    with pytest.raises(FrozenInstanceError):
        Settings().min_score = 0.9


@given(st.floats() | st.integers())
def test_a_number_is_taken_or_refused_by_its_range(value):
    if 0 <= value <= 1:
        assert Settings(min_score=value).min_score == value
    else:
        with pytest.raises(SettingsError):
            Settings(min_score=value)


@pytest.mark.parametrize("name", ["max_characters", "max_documents", "max_findings"])
@pytest.mark.parametrize("value", [0, -1, 1.0, "5", None, True])
def test_limits_are_whole_numbers_from_1_up(name, value):
    with pytest.raises(SettingsError, match=f"{name} is .*; give a whole number from 1 up"):
        Settings(**{name: value})
    assert getattr(Settings(**{name: 7}), name) == 7


FARM = Concept("solar_farm", ("solar farm", "photovoltaic park"))


@pytest.mark.parametrize(
    "given",
    [
        {"solar_farm": {"words": "solar farm, photovoltaic park"}},
        {"solar_farm": {"words": ["solar farm", "photovoltaic park"]}},
        {"solar_farm": {"words": ("solar farm ", " photovoltaic park"), "kind": "thing", "part_of": []}},
        [FARM],
        (FARM,),
    ],
)
def test_concepts_in_any_form(given):
    settings = Settings(concepts=given)
    assert settings.concepts == (FARM,)
    assert hash(settings) == hash(Settings(concepts=[FARM]))


def test_concepts_from_a_file(tmp_path):
    path = tmp_path / "own.toml"
    path.write_text(
        '[solar_farm]\nwords = "solar farm, photovoltaic park"\n\n[slow]\nkind = "event"\nwords = ["go slow"]\n'
    )
    for named in (path, str(path)):
        assert Settings(concepts=named).concepts == (FARM, Concept("slow", ("go slow",), "event"))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (3, "concepts is 3; give a mapping"),
        (None, "concepts is None; give a mapping"),
        (["solar farm"], "give a mapping by name"),
        ({"farm": "solar farm"}, "'farm' is 'solar farm'; give it at least words"),
        ({"farm": {"kind": "thing"}}, "give it at least words"),
        ({"farm": {"words": "a", "colour": "red"}}, "'farm' has 'colour'; known are words"),
        ({"farm": {"words": " , "}}, "for words; give a list of one or more"),
        ({"farm": {"words": [3]}}, "'farm' has 3; give a list of words"),
        ({"farm": {"words": ["a|b"]}}, "'a|b' among its words"),
        ({"farm": {"words": 3}}, "'farm' has 3"),
        ({"Farm": {"words": "farm"}}, "'Farm' is no name"),
        ({"": {"words": "farm"}}, "'' is no name"),
        ({3: {"words": "farm"}}, "3 is no name"),
        ({"farm|x": {"words": "farm"}}, "is no name"),
        ({"farm": {"words": "farm", "kind": "place"}}, "of kind 'place'; give thing or event"),
        ({"farm": {"words": "farm", "running": "sideways"}}, "running 'sideways'; give up or down"),
        ({"farm": {"words": "farm", "part_of": "Power plants"}}, "part_of 'Power plants', which is no name"),
        ([Concept("farm", "farm")], "for words; give a list"),
    ],
)
def test_faulty_concepts_are_an_error_that_names_them(given, words):
    with pytest.raises(SettingsError) as caught:
        Settings(concepts=given)
    assert words in str(caught.value)
    assert str(caught.value).startswith("concepts")


def test_a_file_of_concepts_that_cannot_be_read_is_named(tmp_path):
    broken = tmp_path / "broken.toml"
    broken.write_bytes(b"\xff\xfe")
    for path in (broken, tmp_path / "missing.toml", tmp_path):
        with pytest.raises(SettingsError, match=path.name):
            Settings(concepts=path)
