import pytest

from reconcile.mentions.names.matching import compare_names, same_name

RENAMED = [
    ("Bangalore", "Bengaluru"),
    ("Calcutta", "Kolkata"),
    ("Canton", "Guangzhou"),
    ("Constantinople", "Istanbul"),
    ("Danzig", "Gdansk"),
    ("Grodno", "Hrodna"),
    ("Kharkov", "Kharkiv"),
    ("Leopoldville", "Kinshasa"),
    ("Rangoon", "Yangon"),
    ("Saigon", "Ho Chi Minh City"),
    ("Salonica", "Thessaloniki"),
    ("Stalingrad", "Volgograd"),
]


@pytest.mark.parametrize(("old", "new"), RENAMED)
def test_renamed_cities_are_one(old, new):
    for kind in ("place", None):
        assert same_name(old, new, kind) > 0.9


@pytest.mark.parametrize(
    ("own", "english"),
    [
        ("München", "Munich"),
        ("Wien", "Vienna"),
        ("Praha", "Prague"),
        ("Firenze", "Florence"),
        ("Den Haag", "The Hague"),
        ("Москва", "Moscow"),
        ("Göteborg", "Gothenburg"),
        ("Lisboa", "Lisbon"),
    ],
)
def test_cities_by_their_own_names(own, english):
    assert same_name(own, english, "place") > 0.9


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Omsk", "Tomsk"),
        ("Taiyuan", "Taoyuan"),
        ("Kyoto", "Quito"),
        ("Bengaluru", "Mangaluru"),
        ("San José", "San José del Monte"),
        ("Utah", "Iowa"),
        ("Tehran", "Turin"),
    ],
)
def test_two_known_places_are_two(a, b):
    found = compare_names(a, b, "place")
    assert found.score < 0.5
    assert found.reason == "different places"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mt. Elgon", "Mount Elgon"),
        ("Ft. Nelson", "Fort Nelson"),
        ("St. Moritz", "Saint Moritz"),
        ("Tyumen Oblast", "Tyumen Region"),
        ("Tulsa, Okla.", "Tulsa, Oklahoma"),
        ("Zaporozhye", "Zaporizhzhia"),
        ("Ash-Shatra", "Shatra"),
        ("Bolshoy Kamen", "Bolshoi Kamen"),
        ("Upper Zaragosa Creek", "Upper Zaragoza Creek"),
    ],
)
def test_one_place_in_two_spellings(a, b):
    assert same_name(a, b, "place") >= 0.5


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Salem, Oregon", "Salem, Virginia"),
        ("Upper Elgon", "Lower Elgon"),
        ("Greenhill North", "Greenhill South"),
        ("Terminal 1", "Terminal 2"),
        ("Tyumen", "Tyumen Oblast"),
        ("eastern Ghana", "Ghana"),
        ("Accra", "Ghana"),
        ("Lake Elgon", "Lake Turkana"),
        ("Elgon Street", "Elgon Bridge"),
    ],
)
def test_two_places_near_by_name(a, b):
    assert same_name(a, b, "place") < 0.5


def test_the_place_of_a_place_may_be_told_or_not():
    assert compare_names("Tamboril, Peru", "Tamboril", "place").reason == "same name, its place told"
    assert compare_names("Tamboril in northern Peru", "Tamboril", "place").reason == "same name, its place told"
