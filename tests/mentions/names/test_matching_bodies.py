import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.mentions.names.matching.bodies import body, compare_bodies

PLACES = st.sampled_from(["Porto", "Utrecht", "Norway", "Ghana", "Vermont", "Lusaka"])
HEADS = st.sampled_from(["Bank", "University", "Ministry", "Chamber", "Museum", "Port Authority"])


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("The Bank of Ghana", ("bank", "@gh")),
        ("Ghanaian Bank", ("@gh", "bank")),
        ("Alder Holdings Ltd", ("alder",)),
        ("Tech giant Alder", ("alder",)),
        ("U.S. Coast Guard", ("@us", "coast", "guard")),
        ("South African Airways", ("@za", "airways")),
        ("Ltd", ("limited",)),
        ("the Group", ("group",)),
        ("of", ("of",)),
    ],
)
def test_words_that_tell_a_body_apart(name, words):
    assert body(name).words == words


@pytest.mark.parametrize(
    ("name", "legal"),
    [
        ("Alder Inc.", {"inc"}),
        ("Alder GmbH & Co. KG", {"gmbh", "kg"}),
        ("Alder Limited Liability Company", {"llc"}),
        ("OOO Alder", {"llc"}),
        ("Alder S.p.A.", {"spa"}),
        ("Alder Public Joint Stock Company", {"jsc"}),
        ("Alder", set()),
        ("AG", set()),
    ],
)
def test_legal_forms_have_classes(name, legal):
    assert legal <= body(name).legal
    assert bool(body(name).legal) is bool(legal)


@pytest.mark.parametrize(
    ("name", "tail"),
    [("Salem, Oregon", 1), ("Salem in Oregon", 1), ("New Salem", 2), ("Salem", 1), ("SALEM IN OREGON", 1)],
)
def test_the_tail_tells_where_a_place_lies(name, tail):
    assert body(name).tail == tail


@pytest.mark.parametrize("name", ["Alder Ltd", "Bank of Ghana", "Hill & Vale", "Utrecht Daily", "Coast Council"])
def test_bodies_on_their_face(name):
    assert body(name).evident


@pytest.mark.parametrize("name", ["Greta Weber", "Utrecht", "Bank", "Daily"])
def test_names_that_may_be_anything(name):
    assert not body(name).evident


SAME = [
    ("Alder Inc.", "Alder", None, "same name"),
    ("Alder Corp", "Alder Corporation", "organisation", "same name"),
    ("OOO Alder", "Alder LLC", "organisation", "same name"),
    ("Alder Gesellschaft mit beschränkter Haftung", "Alder GmbH", "organisation", "same name"),
    ("Hill & Vale", "Hill and Vale", "organisation", "same name"),
    ("Ministry of Labour", "Labour Ministry", "organisation", "same name"),
    ("Norwegian Defense Ministry", "Ministry of Defence of Norway", "organisation", "same name"),
    ("Chile's Central Bank", "Central Bank of Chile", "organisation", "same name"),
    ("US Forest Service", "United States Forest Service", "organisation", "same name"),
    ("World Glacier Council", "WGC", None, "acronym of world glacier council"),
    ("World Glacier Council (WGC)", "World Glacier Council", None, "same name"),
    ("WGC Youth League", "World Glacier Council Youth League", None, "same name in another spelling"),
    ("Doctors Without Borders", "Médecins sans frontières", "organisation", "other name of one organisation"),
    ("Bombay", "Mumbai", "place", "other name of one place"),
    ("Lwow", "Lviv", "place", "other name of one place"),
    ("Alder Group", "Alder", "organisation", "same name"),
    ("Alder Foods Department", "Alder Foods", "organisation", "same name, shorter"),
    ("Alder Norway", "Alder", "organisation", "same name, its country told"),
    ("Norwegian Health Ministry", "Ministry of Health", "organisation", "same name, its country told"),
    ("Salem, Oregon", "Salem", "place", "same name, its place told"),
    ("Volta region", "Volta", "place", "same name, shorter"),
    ("Foreign Ministry", "Ministry of Foreign Affairs", "organisation", "same name"),
    ("Interior Ministry", "Ministry of Internal Affairs", "organisation", "same name"),
    ("Mt Kenya", "Mount Kenya", "place", "same name"),
    ("Blue Water Shipping", "Bluewater Shipping", "organisation", "same name in other word breaks"),
    ("Lindqvist Motors", "Lindkvist Motors", "organisation", "same name in another spelling"),
    ("the ministry", "Ministry of Labour", None, "head of the other name alone"),
    ("Carmaker Alder", "Alder Motors AG", None, "part of the other name"),
    ("Alder/Birch Union", "Birch Union", "organisation", "same name"),
    ("Tema port", "Tema", "place", "same name, shorter"),
]


@pytest.mark.parametrize(("a", "b", "kind", "reason"), SAME)
def test_one_body_or_place(a, b, kind, reason):
    found = compare_bodies(a, b, kind)
    assert found.score >= 0.5
    assert found.reason == reason
    assert compare_bodies(b, a, kind) == found


APART = [
    ("Bank of Ghana", "Bank of Chile", "organisation", "different names"),
    ("Ministry of Labour", "Ministry of Health", "organisation", "different names"),
    ("University of Porto", "University of Utrecht", "organisation", "different names"),
    ("Alder AG", "Alder GmbH", "organisation", "different legal forms"),
    ("Alder Fund II", "Alder Fund III", "organisation", "different names"),
    ("Terminal 4", "Terminal 5", "place", "different names"),
    ("South Darfur", "Darfur", "place", "a part or another of the name"),
    ("East Jakarta", "West Jakarta", "place", "different names"),
    ("New Tamboril", "Tamboril", "place", "a part or another of the name"),
    ("Utrecht Daily", "Utrecht", None, "a body of the other"),
    ("Geneva Convention Council", "Geneva Convention", None, "a body of the other"),
    ("Bank of Ghana", "Ghana", None, "a body of a country"),
    ("Odesa region", "Odesa", "place", "a region and its chief town"),
    ("North Bank", "Bank", "place", "generic words alone are the same"),
    ("Porto", "Utrecht", "place", "different places"),
    ("Salem, Oregon", "Salem, Virginia", "place", "different names"),
    ("Alder Neft", "Alder", "organisation", "part of the other name"),
    ("Alder", "Birch", "organisation", "different names"),
    ("International Bank", "International Birch", "organisation", "different names"),
    ("National Health Council", "National Health", None, "generic words alone are the same"),
]


@pytest.mark.parametrize(("a", "b", "kind", "reason"), APART)
def test_two_bodies_or_places(a, b, kind, reason):
    found = compare_bodies(a, b, kind)
    assert found.score < 0.5
    assert found.reason == reason
    assert compare_bodies(b, a, kind) == found


def test_common_legal_forms_are_not_held_apart():
    assert compare_bodies("Alder Inc", "Alder Ltd", "organisation").score > 0.9


def test_a_place_name_with_generic_words_keeps_its_core():
    found = compare_bodies("Upala Lake Mombacho", "Lake Mombacho National Park", "place")
    assert (found.score, found.reason) == (0.5, "same core of a place name")


def test_an_organisation_may_lose_its_head():
    assert compare_bodies("Harwick", "Harwick University", "organisation").reason == "its head left out"
    assert compare_bodies("Harwick", "Harwick University", "place").score < 0.5


@settings(max_examples=100, deadline=None)
@given(HEADS, PLACES, PLACES)
def test_the_place_tells_bodies_of_one_kind_apart(head, place, other):
    score = compare_bodies(f"{head} of {place}", f"{head} of {other}", "organisation").score
    assert (score >= 0.5) is (place == other)


@settings(max_examples=100, deadline=None)
@given(HEADS, PLACES, st.sampled_from(["Inc", "Ltd", "Group", "plc", "Holdings", "S.A.", "Co., Ltd."]))
def test_legal_forms_may_be_left_out(head, place, form):
    assert compare_bodies(f"{place} {head} {form}", f"{place} {head}", "organisation").score > 0.9


@pytest.mark.parametrize("name", ["Alder, the carmaker", "Alder, a carmaker of Utrecht", "ALDER, THE CARMAKER"])
def test_descriptions_after_a_comma_do_not_matter(name):
    assert compare_bodies(name, "Alder", "organisation").score > 0.9
