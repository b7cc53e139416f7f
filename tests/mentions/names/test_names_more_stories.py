"""Further reports of our own invention: an election, a merger and a trial, each with its traps."""

import pytest

from reconcile.mentions.names import antecedent, find_names, find_roles
from reconcile.text.view import TextView

ELECTION = """\
HELSINKI — Opposition leader Aino Saari claimed victory in Finland's election on Sunday, but Prime Minister Jukka Laine
refused to concede.

With 94 percent of ballots counted, Saari's Green Alliance had 81 seats against 77 for the Centre Party, the Ministry of
Justice said. "The people have spoken," Saari told supporters at Hotel Torni. She thanked her mother,
the novelist Eeva Saari.

Laine, a former banker, said he would wait for the last votes from Lapland. Stockholm and Tallinn sent congratulations.
"Finland needs calm," warned Carl Berg, who teaches at the University of Turku. The prime minister left at midnight.
"""

MERGER = """\
Norsk Rederi to Buy Rival for $2 Billion
Shipping group Norsk Rederi AS agreed to buy Aegean Lines for $2.1 billion on Tuesday.

Aegean's shares rose 30% in Athens. The deal, which the European Commission must clear, creates the third-largest
carrier in Europe, according to consultants at Drury & Wolfe.

"It is a marriage of equals," said Norsk's chairwoman, Ingrid Dahl. Aegean founder Nikos Pappas, 80, will keep a seat
on the board. Mr Pappas started with a single ferry, the Agia Maria, in 1961. He called Ms Dahl "a born captain".
"""

TRIAL = """\
Judge Maria Okafor sentenced the former mayor of Port Harlan, Daniel Reyes, to six years in prison on Friday.

Reyes had taken bribes from Castle Concrete Inc., prosecutors told the Lowell County Superior Court. The company paid
for a house on Elm Street and a boat called Sunday Morning.

"He sold us," said prosecutor Ellen Marsh. Attorney General Roy Tate hailed the verdict. Reyes's lawyer, Ida Stein, said
her client would appeal. The judge told Reyes that he had shown no remorse.
"""


def find(text):
    view = TextView(text)
    return view, find_names(view)


def kinds(text):
    return {n.text: n.kind for n in find(text)[1]}


def full(text):
    return {n.text: n.name for n in find(text)[1]}


def stated(text):
    return {n.name: n.roles for n in find(text)[1]}


def by_role(text):
    view, names = find(text)
    return [(r.text, r.name) for r in find_roles(view, names)]


def whom(text, words):
    view, names = find(text)
    meant = antecedent(view, names, text.index(words))
    return meant and meant.name


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("HELSINKI", "place"),
        ("Finland", "place"),
        ("Lapland", "place"),
        ("Stockholm", "place"),
        ("Tallinn", "place"),
        ("Aino Saari", "person"),
        ("Jukka Laine", "person"),
        ("Eeva Saari", "person"),
        ("Carl Berg", "person"),
        ("Green Alliance", "organisation"),
        ("Centre Party", "organisation"),
        ("University of Turku", "organisation"),
        ("Sunday", None),
        ("Opposition", None),
    ],
)
def test_names_of_the_election(name, kind):
    assert kinds(ELECTION).get(name) == kind


def test_the_candidate_goes_by_the_surname_and_not_her_mother():
    assert full(ELECTION)["Saari"] == "Aino Saari"


def test_roles_of_the_election():
    roles = stated(ELECTION)
    assert roles["Aino Saari"] == ("opposition leader",)
    assert roles["Jukka Laine"] == ("prime minister", "former banker")
    assert roles["Eeva Saari"] == ("novelist",)


def test_the_prime_minister_of_the_election():
    assert ("prime minister", "Jukka Laine") in by_role(ELECTION)


@pytest.mark.parametrize(("words", "name"), [("She thanked", "Aino Saari"), ("he would wait", "Jukka Laine")])
def test_pronouns_of_the_election(words, name):
    assert whom(ELECTION, words) == name


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Norsk Rederi", "organisation"),
        ("Athens", "place"),
        ("European Commission", "organisation"),
        ("Europe", "place"),
        ("Drury & Wolfe", "organisation"),
        ("Ingrid Dahl", "person"),
        ("Dahl", "person"),
        ("Nikos Pappas", "person"),
        ("Pappas", "person"),
        ("Rival", None),
        ("Billion", None),
        ("Tuesday", None),
    ],
)
def test_names_of_the_merger(name, kind):
    assert kinds(MERGER).get(name) == kind


@pytest.mark.parametrize(("short", "name"), [("Dahl", "Ingrid Dahl"), ("Pappas", "Nikos Pappas")])
def test_links_of_the_merger(short, name):
    assert full(MERGER)[short] == name


def test_roles_of_the_merger():
    assert stated(MERGER)["Ingrid Dahl"] == ("chairwoman",)
    assert stated(MERGER)["Nikos Pappas"] == ("founder",)


def test_the_pronoun_of_the_merger():
    assert whom(MERGER, "He called") == "Nikos Pappas"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Maria Okafor", "person"),
        ("Port Harlan", "place"),
        ("Daniel Reyes", "person"),
        ("Reyes", "person"),
        ("Castle Concrete Inc.", "organisation"),
        ("Lowell County Superior Court", "organisation"),
        ("Elm Street", "place"),
        ("Ellen Marsh", "person"),
        ("Roy Tate", "person"),
        ("Ida Stein", "person"),
        ("Attorney General", None),
        ("Judge", None),
    ],
)
def test_names_of_the_trial(name, kind):
    assert kinds(TRIAL).get(name) == kind


def test_roles_of_the_trial():
    roles = stated(TRIAL)
    assert roles["Maria Okafor"] == ("judge",)
    assert roles["Ellen Marsh"] == ("prosecutor",)
    assert roles["Roy Tate"] == ("attorney general",)
    assert roles["Ida Stein"] == ("lawyer",)


def test_mentions_by_role_of_the_trial():
    assert by_role(TRIAL)[-1] == ("judge", "Maria Okafor")


def test_pronouns_of_the_trial():
    assert whom(TRIAL, "her client") == "Ida Stein"
    assert whom(TRIAL, "he had shown") == "Daniel Reyes"
