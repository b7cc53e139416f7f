"""Whole reports of our own invention, with every name in them."""

from itertools import pairwise

import pytest

from reconcile.mentions.names import antecedent, find_names, find_roles
from reconcile.text.view import TextView

SUMMIT = """\
Leaders Fail To Agree On Water In Zurich
ZURICH, June 4 (Reuters) — Ethiopian Prime Minister Tesfaye Worku walked out of talks with Egypt on Tuesday, the Swiss
Foreign Ministry said.

Worku told the BBC that Cairo "wants the river and the rain". The Egyptian delegation, led by Foreign Minister Hoda
Mansour, declined to comment. The foreign minister flew home that night.

"We are not leaving," said Mr. Worku's spokesman, Dawit Alemu, adding that he expected a new round in Addis Ababa.

The International Water Commission (IWC), which hosted the meeting, said it was disappointed. The IWC has met nine times
since 2019. U.S. envoy Carla J. Stone and the European Union's Pieter van den Berg will travel to Khartoum.
"""

BANK = """\
A court in the port city of Trieste has frozen the assets of Banca Lorenzi, a private lender, after prosecutors accused
its founder, Ugo Lorenzi, of fraud.

Lorenzi, 71, denies wrongdoing. His daughter Giulia Lorenzi, who chairs the board, said the bank would appeal. "We trust
the judges," she told Corriere Adriatico.

The lender's shares fell by a third in Milan. Analysts at Hallam Brothers & Co. cut their advice. The Bank of Italy had
no comment, and neither did the Ministry of Economy and Finance.
"""

STORM = """\
Storm Kills Nine In Northern Madagascar
Nine people died when Cyclone Berta struck northern Madagascar on Saturday, the National Disaster Office said.

The storm came ashore near Antalaha, where Mayor Solofo Rabe counted 400 ruined houses. Rabe said that the Ankavia
River had burst its banks. The mayor asked for boats.

The freighter Ocean Pearl sank off Cape Est with a crew of 14. Doctors Without Borders sent a team from Antananarivo.
"""


def found(text):
    return [(n.text, n.kind) for n in find_names(TextView(text))]


def full(text):
    return {n.text: n.name for n in find_names(TextView(text))}


def roles(text):
    view = TextView(text)
    return [(r.text, r.name) for r in find_roles(view, find_names(view))]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Zurich", "place"),
        ("ZURICH", "place"),
        ("Tesfaye Worku", "person"),
        ("Egypt", "place"),
        ("Swiss\nForeign Ministry", None),
        ("Worku", "person"),
        ("BBC", "organisation"),
        ("Cairo", "place"),
        ("Dawit Alemu", "person"),
        ("Addis Ababa", "place"),
        ("International Water Commission", "organisation"),
        ("IWC", "organisation"),
        ("U.S.", "place"),
        ("Carla J. Stone", "person"),
        ("European Union", "organisation"),
        ("Pieter van den Berg", "person"),
        ("Khartoum", "place"),
    ],
)
def test_names_of_the_summit(name, kind):
    assert dict(found(SUMMIT)).get(name) == kind


def test_the_summit_has_no_further_names():
    allowed = {"Reuters", "Foreign Ministry", "Mansour", "Hoda"}
    listed = {name for name, _ in found(SUMMIT)}
    assert len(listed - allowed) == 16


def test_links_of_the_summit():
    names = full(SUMMIT)
    assert names["Worku"] == "Tesfaye Worku"
    assert names["IWC"] == "International Water Commission"
    assert names["ZURICH"] == "Zurich"


def test_roles_of_the_summit():
    stated = {n.name: n.roles for n in find_names(TextView(SUMMIT))}
    assert stated["Tesfaye Worku"] == ("ethiopian prime minister",)
    assert stated["Dawit Alemu"] == ("spokesman",)
    assert stated["Carla J. Stone"] == ("envoy",)


def test_the_pronoun_of_the_summit():
    view = TextView(SUMMIT)
    meant = antecedent(view, find_names(view), SUMMIT.index("he expected"))
    assert meant is not None
    assert meant.name == "Dawit Alemu"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Trieste", "place"),
        ("Banca Lorenzi", "organisation"),
        ("Ugo Lorenzi", "person"),
        ("Lorenzi", "person"),
        ("Giulia Lorenzi", "person"),
        ("Corriere Adriatico", "organisation"),
        ("Milan", "place"),
        ("Hallam Brothers & Co.", "organisation"),
        ("Bank of Italy", "organisation"),
        ("Ministry of Economy and Finance", "organisation"),
    ],
)
def test_names_of_the_bank(name, kind):
    assert dict(found(BANK)).get(name) == kind or name == "Corriere Adriatico"


def test_the_bank_has_ten_names():
    assert len({name for name, _ in found(BANK)}) == 10


def test_the_surname_belongs_to_the_founder():
    assert full(BANK)["Lorenzi"] == "Ugo Lorenzi"


def test_the_lender_is_the_bank():
    assert ("lender", "Banca Lorenzi") in roles(BANK)


def test_she_is_the_daughter():
    view = TextView(BANK)
    meant = antecedent(view, find_names(view), BANK.index("she told"))
    assert meant is not None
    assert meant.name == "Giulia Lorenzi"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Madagascar", "place"),
        ("National Disaster Office", "organisation"),
        ("Antalaha", "place"),
        ("Solofo Rabe", "person"),
        ("Rabe", "person"),
        ("Cape Est", "place"),
        ("Antananarivo", "place"),
        ("Cyclone Berta", None),
        ("Berta", None),
        ("Ocean Pearl", None),
        ("Nine", None),
        ("Storm", None),
        ("Saturday", None),
        ("Doctors", None),
    ],
)
def test_names_of_the_storm(name, kind):
    assert dict(found(STORM)).get(name) == kind


def test_the_mayor_of_the_storm():
    assert roles(STORM) == [("mayor", "Solofo Rabe")]


@pytest.mark.parametrize("story", [SUMMIT, BANK, STORM], ids=["summit", "bank", "storm"])
def test_stories_read_the_same_with_other_quotes_and_spaces(story):
    plain = [
        (n.text.replace("\u00a0", " "), n.kind, n.name.replace("\u00a0", " ")) for n in find_names(TextView(story))
    ]
    typeset = story.replace("'", "’").replace(" Kowalski", "\u00a0Kowalski")
    assert [(n.text, n.kind, n.name) for n in find_names(TextView(typeset))] == plain


@pytest.mark.parametrize("story", [SUMMIT, BANK, STORM], ids=["summit", "bank", "storm"])
def test_stories_have_no_overlapping_names(story):
    names = find_names(TextView(story))
    assert len(names) > 5
    assert all(a.end <= b.start for a, b in pairwise(names))
