from itertools import pairwise

import pytest

from reconcile.mentions.names.pieces import find_pieces, is_bare_noun
from reconcile.mentions.names.runs import find_runs
from reconcile.text.view import TextView


def pieces(text, stop="."):
    view = TextView(text + stop)
    return [p for run in find_runs(view) for p in find_pieces(view, run)]


def texts(text, stop="."):
    return [(text + stop)[p.start : p.end] for p in pieces(text, stop)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("so The Ana Ruiz left", ["Ana Ruiz"]),
        ("so Meanwhile Ana Ruiz left", ["Ana Ruiz"]),
        ("so On Monday Ana Ruiz left", ["Ana Ruiz"]),
        ("so President Ana Ruiz left", ["Ana Ruiz"]),
        ("so French President Ana Ruiz left", ["Ana Ruiz"]),
        ("so Deputy Foreign Minister Ana Ruiz left", ["Ana Ruiz"]),
        ("so Lt. Col. Ana Ruiz left", ["Ana Ruiz"]),
        ("so Mr. Ruiz left", ["Ruiz"]),
        ("so Sir Bo Li left", ["Bo Li"]),
        ("so Secretary of State Ana Ruiz left", ["Ana Ruiz"]),
        ("so Minister of Defence Ana Ruiz left", ["Ana Ruiz"]),
        ("so Speaker of the House Ana Ruiz left", ["Ana Ruiz"]),
        ("so President of Chile Ana Ruiz left", ["Chile", "Ana Ruiz"]),
        ("the President of Chile left", ["Chile"]),
        ("the Governor of Virginia left", ["Virginia"]),
        ("so Oslo Mayor Ana Ruiz left", ["Oslo", "Ana Ruiz"]),
        ("so New York City Mayor Ana Ruiz left", ["New York City", "Ana Ruiz"]),
        ("so NATO Secretary General Ana Ruiz left", ["NATO", "Ana Ruiz"]),
        ("so Texas Sen. Ana Ruiz left", ["Texas", "Ana Ruiz"]),
        ("so Tony Baker left", ["Tony Baker"]),
        ("so Don Ruiz left", ["Don Ruiz"]),
        ("so Mr. King left", ["King"]),
        ("the Foreign Minister left", ["Foreign Minister"]),
        ("an Ohio Republican left", ["Ohio"]),
        ("so Don't Ana Ruiz left", ["Ana Ruiz"]),
        ("that Ana Ruiz Says Goodbye", ["Ana Ruiz", "Goodbye"]),
        ("so Rep. Don Ruiz left", ["Don Ruiz"]),
        ("the Russian Defence Ministry left", ["Russian Defence Ministry"]),
        ("the British Museum opened", ["British Museum"]),
        ("the French and Dutch left", []),
        ("the French left", []),
        ("the Franco-German brigade", []),
        ("a Northern European town", []),
        ("the New Yorkers left", []),
        ("the French Ana Ruiz left", ["Ana Ruiz"]),
        ("the Queen Elizabeth Hospital opened", ["Queen Elizabeth Hospital"]),
        ("the General Motors plant", ["General Motors"]),
        ("so Theresa May left", ["Theresa May"]),
        ("so Will Kowalski left", ["Will Kowalski"]),
        ("so Kyiv-based Ana left", ["Kyiv", "Ana"]),
        ("so Ana's Bo left", ["Ana", "Bo"]),
        ("so Ana’s friend left", ["Ana"]),
        ("King Charles III spoke", ["Charles III"]),
        ("so Elizabeth II spoke", ["Elizabeth II"]),
        ("so Charles I spoke", ["Charles I"]),
        ("so We've seen They'll come", []),
        ("a First World country", ["First World"]),
        ("the World Health Organization", ["World Health Organization"]),
        ("the A. Philip Institute", ["A. Philip Institute"]),
        ("so Brown & Co. left", ["Brown & Co."]),
        ("so Santa Clara General opened", ["Santa Clara General"]),
    ],
)
def test_names_inside_runs(text, expected):
    assert texts(text) == expected


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("so President Ana Ruiz left", "president"),
        ("so French President Ana Ruiz left", "french president"),
        ("so Mr. Ruiz left", "mr ."),
        ("so Ana Ruiz left", ""),
        ("so Deputy Foreign Minister Ana Ruiz left", "deputy foreign minister"),
        ("so Secretary of State Ana Ruiz left", "secretary of state"),
    ],
)
def test_roles_before_names_are_kept(text, role):
    assert pieces(text)[-1].role == role


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the US left", ("u.s.",)),
        ("the WHO left", ("w.h.o.",)),
        ("the EU left", ("eu",)),
        ("São Paulo", ("sao", "paulo")),
        ("so J. R. Moss", ("j", "r", "moss")),
        ("so Brown & Co. left", ("brown", "&", "co")),
    ],
)
def test_words_are_folded(text, words):
    assert pieces(text)[-1].words == words


@pytest.mark.parametrize("text", ["they told us", "who left", "it was them"])
def test_small_words_are_not_taken_for_acronyms(text):
    assert pieces(text) == []


def test_headings_are_cut_at_ordinary_words():
    assert texts("Kowalski Says Peru Will Leave Quito Talks Early", "") == ["Kowalski", "Peru", "Quito"]


def test_headings_keep_titles_and_heads():
    assert texts("Mayor Kowalski Leaves Bank of Peru After Long Talks", "") == ["Kowalski", "Bank of Peru"]


@pytest.mark.parametrize(("text", "initial"), [("Ana left", True), ("so Ana left", False), ("The Ana left", False)])
def test_pieces_know_whether_their_capital_tells_something(text, initial):
    assert pieces(text)[0].initial is initial


@pytest.mark.parametrize("word", ["minister", "french", "bank", "river", "war", "mayor", "franco-german"])
def test_bare_nouns(word):
    assert is_bare_noun(word)


@pytest.mark.parametrize("word", ["ana", "kowalski", "table", "lima"])
def test_other_words_are_no_bare_nouns(word):
    assert not is_bare_noun(word)


@pytest.mark.parametrize(
    "text", ["so President Ana Ruiz's Oslo-based Bank of Peru & Co. left", "The U.S. Army’s Lt. Gen. Bo Li Jr. left"]
)
def test_pieces_are_in_order_and_do_not_overlap(text):
    found = pieces(text)
    assert len(found) > 1
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(p.first < p.last for p in found)
