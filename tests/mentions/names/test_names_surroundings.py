import pytest

from reconcile.mentions.names.pieces import find_pieces
from reconcile.mentions.names.runs import find_runs
from reconcile.mentions.names.surroundings import context_scores
from reconcile.text.view import TextView

PERSON, BODY, PLACE, OTHER = range(4)


def scores(text, word="Corvane"):
    view = TextView(text)
    pieces = [p for run in find_runs(view) for p in find_pieces(view, run)]
    piece = next(p for p in pieces if text[p.start : p.end].startswith(word))
    return context_scores(view, piece)


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("so Minister Corvane left", PERSON),
        ("so Corvane, who left", PERSON),
        ("so Corvane, whose dog left", PERSON),
        ("so Corvane, 41, left", PERSON),
        ("so Corvane, a retired nurse, left", PERSON),
        ("so Corvane himself left", PERSON),
        ("so Corvane insisted on it", PERSON),
        ("the novelist Corvane left", PERSON),
        ("with Corvane there", PERSON),
        ("the insurer Corvane left", BODY),
        ("so Corvane, the carmaker, left", BODY),
        ("so Corvane shareholders left", BODY),
        ("so Corvane's turnover fell", BODY),
        ("so Corvane (CV) left", BODY),
        ("its subsidiary, Corvane, left", BODY),
        ("so Corvane, which left", BODY),
        ("the Corvane ministry left", BODY),
        ("in Corvane there", PLACE),
        ("near Corvane there", PLACE),
        ("the city of Corvane left", PLACE),
        ("so Corvane, where it left", PLACE),
        ("so Corvane, Peru, left", PLACE),
        ("so Corvane's parliament left", PLACE),
        ("the Corvane peninsula left", PLACE),
        ("the Corvane earthquake left", PLACE),
        ("the mayor of Corvane left", PLACE),
        ("so Corvane, a fishing port, left", PLACE),
        ("the ferry Corvane left", OTHER),
        ("the exercise, codenamed Corvane, left", OTHER),
        ("so Corvane, a comic opera, left", OTHER),
        ("the Corvane vaccine left", OTHER),
    ],
)
def test_the_strongest_hint_around_a_name(text, column):
    found = scores(text)
    assert found[column] == max(found) > 0


@pytest.mark.parametrize("text", ["so Corvane lay there", "Corvane", "so Corvane.", "so Corvane, 1999, left"])
def test_surroundings_that_tell_nothing(text):
    assert scores(text) == (0, 0, 0, 0)


@pytest.mark.parametrize("article", ["the", "a", "an"])
def test_an_article_speaks_against_a_person(article):
    assert scores(f"so {article} Corvane lay there")[PERSON] < 0


def test_hints_on_both_sides_add_up():
    both = scores("in Corvane, where it rained")
    assert both[PLACE] > scores("in Corvane there")[PLACE]
    assert both[PLACE] > scores("so Corvane, where it rained")[PLACE]


def test_a_dateline_outweighs_all():
    assert scores("CORVANE, May 3 — They left", "CORVANE")[PLACE] >= 6
