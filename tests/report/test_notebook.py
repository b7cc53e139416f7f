import pytest
from hypothesis import given, settings
from hypothesis import strategies as st


@pytest.fixture(scope="module")
def view(ferry, parse):
    return parse(ferry._repr_html_())


def test_a_notebook_shows_a_fragment_without_script(ferry, view):
    assert ferry._repr_html_().startswith("<style>")
    assert {"html", "body", "script", "link", "img"}.isdisjoint(view.tags)
    assert "id" not in {name for e in view.elements for name in e.attributes}


def test_counts_come_first_then_warnings_then_discrepancies(view):
    order = [view.text.index(w) for w in ("3 sources: 1 discrepancy", "2 warnings", "passengers on board", "Updates")]
    assert order == sorted(order)


def test_discrepancies_lie_open_and_the_rest_is_folded(view):
    findings = [e for e in view.find_all("details") if "finding" in e["class"]]
    assert [(e["class"], "open" in e.attributes) for e in findings] == [
        ("finding conflict", True),
        ("finding update", False),
        ("finding compatible", False),
        ("finding agree", False),
    ]
    folded = [e for e in view.find_all("details") if e["class"] == "section"]
    assert len(folded) == 4
    assert not any("open" in e.attributes for e in folded)


def test_an_open_discrepancy_tells_all_there_is(view):
    told = next(e.text for e in view.find_all("details") if e["class"] == "finding conflict")
    for words in (
        "conflict",
        "passengers on board the Marguerite",
        "It carried 210 passengers, the coast guard said.",
        "credits the port authority",
        "read as 180 (person)",
        "Harbour Wire has 210, Lisse Courier 180.",
        "3 independent origins",
    ):
        assert words in told


def test_values_stand_highlighted_in_their_sentences(ferry):
    assert "There were <mark>210</mark> passengers on board" in ferry._repr_html_()


def test_words_take_the_colour_of_the_notebook(ferry):
    style = ferry._repr_html_().split("</style>")[0]
    assert "prefers-color-scheme" not in style
    assert "currentColor" in style


def test_a_long_report_folds_what_comes_late(pile, parse):
    findings = [e for e in parse(pile._repr_html_()).find_all("details") if e["class"] == "finding conflict"]
    assert [("open" in e.attributes) for e in findings] == [True] * 12 + [False] * 238


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_hostile_text_changes_nothing_in_a_notebook(build, hostile, parse, data):
    view = data.draw(hostile)._repr_html_()
    kinds, numbers = parse(view).forms()
    plain_kinds, plain_numbers = parse(build.hostile_report(("word",) * 6)._repr_html_()).forms()
    assert kinds <= plain_kinds
    assert numbers == plain_numbers
    view.encode("utf-8")
