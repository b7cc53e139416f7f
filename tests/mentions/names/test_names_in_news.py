"""Sentences of the forms that news takes, with all their names."""

import pytest

from reconcile.mentions.names import names

P, O, L = "person", "organisation", "place"  # noqa: E741 - a table reads better with one letter a column


def found(text):
    return [(n.text, n.kind) for n in names(text)]


PERSONS = [
    ("“We waited,” said Marta Lind, 52, a baker.", [("Marta Lind", P)]),
    ("Marta Lind told reporters that she had waited.", [("Marta Lind", P)]),
    ("According to Marta Lind, nobody came.", [("Marta Lind", P)]),
    ("Police named the driver as Omar Haddad.", [("Omar Haddad", P)]),
    ("His lawyer, Erik Holm, had no comment.", [("Erik Holm", P)]),
    ("The late Sir Roger Moss was praised.", [("Roger Moss", P)]),
    ("Pope Francis and Queen Margrethe II spoke.", [("Francis", P), ("Margrethe II", P)]),
    ("Dr. J. P. Moss and Prof. Anna Lind agreed.", [("J. P. Moss", P), ("Anna Lind", P)]),
    ("Abu Bakr al-Masri was arrested.", [("Abu Bakr al-Masri", P)]),
    ("Xi Jinping met Shinzo Abe and Kim Jong Un.", [("Xi Jinping", P), ("Shinzo Abe", P), ("Kim Jong Un", P)]),
    ("Charles de Gaulle knew Pierre-Henri d’Orsay.", [("Charles de Gaulle", P), ("Pierre-Henri d’Orsay", P)]),
    ("Sean O'Hara and Liam O’Neill sang.", [("Sean O'Hara", P), ("Liam O’Neill", P)]),
    ("Luiz Inácio da Silva and José Álvarez voted.", [("Luiz Inácio da Silva", P), ("José Álvarez", P)]),
    ("Her husband, Tom Cole Jr., wept.", [("Tom Cole Jr.", P)]),
    ("Coach Igor Petrov praised striker Ivan Bely.", [("Igor Petrov", P), ("Ivan Bely", P)]),
    ("Detective Superintendent Joan Pike appealed for help.", [("Joan Pike", P)]),
    ("Lt. Gen. Bruno Falk and Sgt. Rosa Diaz flew.", [("Bruno Falk", P), ("Rosa Diaz", P)]),
    ("The actress Nora Vance will star.", [("Nora Vance", P)]),
    ("“No,” Lind said.", [("Lind", P)]),
    ("Then-president Karl Moss signed it.", [("Karl Moss", P)]),
]

BODIES = [
    ("The Ministry of Foreign Affairs protested.", [("Ministry of Foreign Affairs", O)]),
    ("The Department of Health and Human Services paid.", [("Department of Health and Human Services", O)]),
    ("The Danish Meteorological Institute warned of rain.", [("Danish Meteorological Institute", O)]),
    ("Officers of the Garda and the FBI came.", [("Garda", O), ("FBI", O)]),
    ("Doctors at the University of Ghent said so.", [("University of Ghent", O)]),
    ("Shares of Lindqvist Energy rose.", [("Lindqvist Energy", O)]),
    ("Brown & Moss Ltd. went under.", [("Brown & Moss Ltd.", O)]),
    ("The Red Cross and UNICEF sent tents.", [("Red Cross", O), ("UNICEF", O)]),
    ("The People’s Party beat the Liberal Democratic Party.", [("People’s Party", O), ("Liberal Democratic Party", O)]),
    ("King’s College won.", [("King’s College", O)]),
    ("The African Union’s Peace and Security Council met.", [("African Union", O), ("Peace and Security Council", O)]),
    ("The U.S. Geological Survey put it at 6.1.", [("U.S. Geological Survey", O)]),
    ("The World Bank lent more than the IMF.", [("World Bank", O), ("IMF", O)]),
    ("The High Court of Justice ruled.", [("High Court of Justice", O)]),
    ("Workers for the Food and Drug Administration left.", [("Food and Drug Administration", O)]),
    ("The newspaper Nordlys reported it first.", [("Nordlys", O)]),
    ("The airline, Air Bravo, grounded them.", [("Air Bravo", O)]),
    ("The National Union of Teachers (NUT) struck.", [("National Union of Teachers", O), ("NUT", O)]),
    ("Médecins Sans Frontières said so.", [("Médecins Sans Frontières", O)]),
    ("The Kremlin denied it, the White House said.", [("Kremlin", O), ("White House", O)]),
]

PLACES = [
    ("It happened near Lake Victoria in western Kenya.", [("Lake Victoria", L), ("Kenya", L)]),
    ("They marched from Trafalgar Square to Downing Street.", [("Trafalgar Square", L), ("Downing Street", O)]),
    ("Floods hit the Mekong delta and Ho Chi Minh City.", [("Mekong", L), ("Ho Chi Minh City", L)]),
    ("It struck 40 km north of Port Moresby.", [("Port Moresby", L)]),
    ("The village of Dolna lies by the Black Sea.", [("Dolna", L), ("Black Sea", L)]),
    ("They crossed the Strait of Hormuz.", [("Strait of Hormuz", L)]),
    ("In Bosnia and Herzegovina, polls opened.", [("Bosnia and Herzegovina", L)]),
    ("St. Petersburg and New York City agreed.", [("St. Petersburg", L), ("New York City", L)]),
    ("A bomb fell on Gaza City overnight.", [("Gaza City", L)]),
    ("Patients went to Mercy Hospital in Toledo, Ohio.", [("Mercy Hospital", L), ("Toledo", L), ("Ohio", L)]),
    ("They flew into Schiphol Airport.", [("Schiphol Airport", L)]),
    ("Kyiv-based editors left for Lviv.", [("Kyiv", L), ("Lviv", L)]),
    ("The U.K., the UAE and the US agreed.", [("U.K.", L), ("UAE", L), ("US", L)]),
    ("It spread across sub-Saharan Africa.", [("Africa", L)]),
    ("Hamburg, Germany's second city, froze.", [("Hamburg", L), ("Germany", L)]),
    ("They live in Frankfurt and Mainz.", [("Frankfurt", L), ("Mainz", L)]),
    ("The dam on the River Ouse broke.", [("River Ouse", L)]),
    ("Rescuers reached Mount Kenya.", [("Mount Kenya", L)]),
    ("The Isle of Wight ferry was late.", [("Isle of Wight", L)]),
    ("It was felt in the Democratic Republic of the Congo.", [("Democratic Republic of the Congo", L)]),
]

MIXED = [
    ("French Prime Minister Luc Arnaud flew to Rabat.", [("Luc Arnaud", P), ("Rabat", L)]),
    ("Oslo Mayor Kari Berg thanked NATO.", [("Oslo", L), ("Kari Berg", P), ("NATO", O)]),
    ("Hungary’s Viktor Nagy told Reuters.", [("Hungary", L), ("Viktor Nagy", P), ("Reuters", O)]),
    ("Sen. Ana Ruiz (D-Texas) spoke.", [("Ana Ruiz", P)]),
    ("Bank of Peru governor Ana Ruiz spoke.", [("Bank of Peru", O), ("Ana Ruiz", P)]),
    ("EU foreign policy chief Ana Ruiz spoke.", [("EU", O), ("Ana Ruiz", P)]),
    ("The Belarusian and Russian presidents met.", []),
    ("On Wednesday in March, the Dutch won.", []),
    ("Neither Moscow nor Washington answered.", [("Moscow", L), ("Washington", L)]),
    ("Egypt and Sudan accuse Addis Ababa of haste.", [("Egypt", L), ("Sudan", L), ("Addis Ababa", L)]),
]

OTHERS = [
    "World War II ended.",
    "The Nobel Prize was given.",
    "Hurricane Ida weakened.",
    "The Lisbon Treaty holds.",
    "They read the Bible at Christmas.",
    "The Paris Agreement holds.",
    "The World Cup begins.",
    "Covid-19 spread again.",
    "The GDP fell at 5 p.m. EST.",
    "“Good,” he said. “Very good.”",
]


@pytest.mark.parametrize(("text", "expected"), PERSONS)
def test_persons_in_news(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_organisations_in_news(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_places_in_news(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(("text", "expected"), MIXED)
def test_all_kinds_in_one_sentence(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize("text", OTHERS)
def test_other_names_in_news(text):
    assert found(text) == []
